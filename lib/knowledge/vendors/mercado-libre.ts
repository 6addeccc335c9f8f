import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const error403 = "https://developers.mercadolibre.com.ar/es_ar/error-403";
const host = url(/^https:\/\/api\.(?:mercadolibre|mercadopago|mercadolivre)\.com/i);
const mark = any(host, body(/mercado\W?(?:libre|livre|pago)/i));

export const refusals = vendor(
  { name: "Mercado Libre", layer: "application", seen: host, ids: ["x-request-id"] },
  {
    "policy-agent": {
      when: any(
        body(/PA_UNAUTHORIZED_RESULT_FROM_POLICIES/),
        all(body(/At\s+least\s+one\s+policy\s+returned\s+UNAUTHORIZED/i), body(/PolicyAgent|mercado/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Mercado Libre's PolicyAgent says that a policy for the application or its user refuses this call.",
      source: error403,
      also: { authentication: "moderate", "ip-block": "weak" },
    },
    "invalid-scopes": {
      when: all(member("error", /^Invalid scopes$/i), any(member("code", /^FORBIDDEN$/i), mark)),
      cause: "permissions",
      strength: "decisive",
      because: "Mercado Libre says that the application lacks the scope for this operation.",
      source: error403,
      actor: "you",
    },
    "not-owner": {
      when: all(
        body(/access\s+to\s+the\s+requested\s+resource\s+is\s+forbidden/i),
        any(member("code", /^FORBIDDEN$/i), member("error", /^access_denied$/i), mark),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Mercado Libre says that the data is not that of the token's user, or that a right is missing.",
      source: "https://developers.mercadolibre.com.mx/error-403",
      also: { "ip-block": "weak" },
    },
    forbidden: {
      when: all(
        member("error", /^forbidden$/i),
        member("message", /^(?:forbidden|Invalid caller\.id|caller\.id)/i),
        mark,
      ),
      cause: "permissions",
      strength: "moderate",
      because:
        "Mercado Libre answers this for a missing right, a blocked application, an inactive user and an address that is not listed.",
      source: error403,
      also: { authentication: "moderate", "ip-block": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "policy-agent": {
    headline: "Mercado Libre's policies refuse this call.",
    meaning:
      "The refusal comes before the API itself: the application's permissions, the kind of credential or the state of the account do not allow the call. A call without a token gets it too. A plain retry does not help.",
    fix: [
      "Send an access token in the Authorization header.",
      "In DevCenter, check that the application is active and has the functional permission for this resource.",
      "Let the user authorize the application again after a change, and use that user's own access token.",
      "For payments, check whether test and production credentials were mixed.",
      "If all is right, write to developer support with the request id.",
    ],
  },
  "invalid-scopes": {
    headline: "Your Mercado Libre application lacks a scope.",
    meaning: "The token is valid, but the application was set up without read, write or offline access.",
    fix: ["Set the scopes in DevCenter.", "Let the user authorize the application again, and use the new token."],
  },
  "not-owner": {
    headline: "This Mercado Libre data belongs to another user.",
    meaning: "The token is valid. Private data is given only to its owner's token.",
    fix: [
      "Ask `/users/me` with the token, and compare its id with the seller in the request.",
      "Use the token of the seller who owns the order, item or shipment.",
    ],
  },
  forbidden: {
    headline: "Mercado Libre refuses this without a reason.",
    meaning:
      "Blocked application, inactive user, incomplete validation of the user's data, missing right or an address outside the application's list: all give the same answer. Several public searches now refuse calls of applications altogether.",
    fix: [
      "Send the access token in the Authorization header, and ask `/users/me` to see that it works.",
      "Look at the state of the application and of the user.",
      "If the application has a list of addresses, check the one you call from.",
      "When all is in order, write to developer support under Accesos, Desbloqueo / Forbidden.",
      "Try another resource of the same user: if only one endpoint refuses, it is not open to your application.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "policy-agent": {
    matches: [
      '{"message":"At least one policy returned UNAUTHORIZED.","code":"PA_UNAUTHORIZED_RESULT_FROM_POLICIES","status":403,"blocked_by":"PolicyAgent"}',
    ],
  },
  "invalid-scopes": {
    matches: ['{"status":403,"error":"Invalid scopes","code":"FORBIDDEN"}'],
    ignores: ['{"error":"Invalid scopes"}'],
  },
  "not-owner": {
    matches: [
      '{"status":403,"error":"access_denied","message":"access to the requested resource is forbidden","code":"FORBIDDEN"}',
    ],
  },
  forbidden: {
    matches: [
      {
        evidence: '{"message":"forbidden","error":"forbidden","status":403,"cause":[]}',
        request: "curl https://api.mercadolibre.com/sites/MLA/search?q=phone",
      },
    ],
    ignores: ['{"message":"forbidden","error":"forbidden","status":403,"cause":[]}'],
  },
};
