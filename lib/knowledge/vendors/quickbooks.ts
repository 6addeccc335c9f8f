import { all, any, body, header, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const intuit = any(
  body(/intuit|quickbooks|\bfault\b|errorCode=00\d{4}/i),
  header("intuit_tid"),
  url(/\.intuit\.com\//i),
);

export const refusals = vendor(
  {
    name: "QuickBooks Online",
    layer: "application",
    seen: any(header("intuit_tid"), url(/^https:\/\/(?:sandbox-)?quickbooks\.api\.intuit\.com\//i)),
    ids: ["intuit_tid"],
  },
  {
    scope: {
      when: all(body(/access\s+token\s+does\s+not\s+have\s+sufficient\s+scope/i), intuit),
      cause: "permissions",
      strength: "decisive",
      because: "Intuit says that the token was made without a scope that this needs.",
      source: "https://github.com/IntuitDeveloper/QBOConceptsTutorial-PHP/issues/13",
      actor: "you",
    },
    "wrong-company": {
      when: body(/(?:Application)?AuthorizationFailed;\s+errorCode=003100|\berrorCode=003100;\s+statusCode=403/i),
      cause: "permissions",
      strength: "strong",
      because: "Error 3100: the token is valid, and does not belong to this company or to this environment.",
      source: "https://github.com/minimul/qbo_api/issues/138",
      also: { resource: "moderate", authentication: "moderate" },
    },
    "wrong-cluster": {
      when: body(/Accessing\s+Wrong\s+Cluster|WrongClusterError/i),
      cause: "resource",
      strength: "strong",
      because: "The token is of the other environment than the address: sandbox and production are apart.",
      source: "https://github.com/routablehq/python-quickbooks/issues/369",
      also: { authentication: "moderate" },
      actor: "you",
    },
    "token-refused": {
      when: body(/AuthenticationFailed;\s+errorCode=00320[0-9]/i),
      cause: "authentication",
      strength: "strong",
      because: "Error 3200: Intuit did not accept the access token.",
      source: "https://github.com/routablehq/python-quickbooks/issues/250",
      also: { "token-expired": "strong", headers: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scope: {
    headline: "The QuickBooks token lacks a scope.",
    meaning: "Scopes are fixed when the user connects. Refreshing the token does not add one.",
    fix: [
      "Ask for `com.intuit.quickbooks.accounting`, or the payment scope, in the authorization address.",
      "Have the user connect again.",
    ],
  },
  "wrong-company": {
    headline: "The QuickBooks token does not fit this company or environment.",
    meaning:
      "The usual reasons are the sandbox's token at the production address or the other way round, and another company's realm id. Trying again does not help.",
    fix: [
      "For sandbox companies call https://sandbox-quickbooks.api.intuit.com, for real ones https://quickbooks.api.intuit.com.",
      "Use the `realmId` that came back with this very authorization.",
      "Send the access token, not the authorization code.",
      "Check that the company's subscription is active and that the app was not disconnected.",
    ],
  },
  "wrong-cluster": {
    headline: "The QuickBooks token belongs to the other environment.",
    meaning: "Development keys work with sandbox companies only, production keys with real ones only.",
    fix: ["Match keys, base address and company.", "In libraries, set `environment` explicitly."],
  },
  "token-refused": {
    headline: "QuickBooks did not accept the access token.",
    meaning: "It lives for an hour. A malformed Authorization header gives the same code; the detail says which.",
    fix: [
      "Refresh the token, and store the new refresh token.",
      { do: "Send it as one line.", snippet: 'curl -H "Authorization: Bearer $TOKEN" "{url}"' },
      "When the refresh token is refused too, have the user connect again.",
    ],
  },
};

const fault = (message: string, detail: string | null) =>
  JSON.stringify({
    warnings: null,
    fault: { error: [{ message, detail, code: "3100", element: null }], type: "SERVICE" },
  });

export const samples: Samples<typeof refusals> = {
  scope: {
    matches: [
      '<IntuitResponse><Fault type="SERVICE"><Error code="3100"><Message>message=AuthorizationFailed; errorCode=003100; statusCode=403</Message><Detail>The access token does not have sufficient scope</Detail></Error></Fault></IntuitResponse>',
    ],
    ignores: [fault("message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403", null)],
  },
  "wrong-company": {
    matches: [
      fault("message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403", null),
      "QboApi::Forbidden: message=AuthorizationFailed; errorCode=003100; statusCode=403",
    ],
  },
  "wrong-cluster": {
    matches: [
      '<Error code="130"><Message>Accessing Wrong Cluster</Message><Detail>WrongClusterError: -11017-You have accessed the wrong server.</Detail></Error>',
    ],
  },
  "token-refused": {
    matches: [
      fault(
        "message=AuthenticationFailed; errorCode=003200; statusCode=401",
        "Malformed bearer token: too short or too long",
      ),
    ],
  },
};
