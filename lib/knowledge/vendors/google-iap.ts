import { all, any, body, header, status } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const faq = "https://docs.cloud.google.com/iap/docs/faq";
const programs = "https://docs.cloud.google.com/iap/docs/authentication-howto";
const mine = header("x-goog-iap-generated-response", /^true$/i);

export const refusals = vendor(
  {
    name: "Google Identity-Aware Proxy",
    layer: "identity",
    seen: mine,
    ids: ["x-cloud-trace-context"],
  },
  {
    "audience-mismatch": {
      when: body(/Invalid\s+IAP\s+credentials:\s+JWT\s+audience\s+doesn.{1,6}t\s+match\s+this\s+application/i),
      cause: "authentication",
      strength: "decisive",
      because: "The ID token was made for another audience than this application's.",
      source: "https://github.com/GoogleCloudPlatform/professional-services/issues/603",
    },
    "token-without-email": {
      when: body(/Invalid\s+IAP\s+credentials:\s+JWT\s+\S{0,3}email\S{0,3}\s+claim/i),
      cause: "authentication",
      strength: "decisive",
      because: "The token names no e-mail address, so Identity-Aware Proxy cannot tell who calls.",
      source: "https://github.com/googleapis/google-auth-library-nodejs/issues/792",
    },
    "token-invalid": {
      when: any(body(/Invalid\s+IAP\s+credentials:/i), all(mine, status(401))),
      cause: "authentication",
      strength: "decisive",
      because: "Identity-Aware Proxy got no token that it accepts; the application was not reached.",
      source: programs,
      also: { "token-expired": "moderate" },
    },
    "oauth-client": {
      when: body(/There\s+was\s+a\s+problem\s+with\s+your\s+request\.\s+Error\s+code\s+(?:7|9|11|13)\b/i),
      cause: "authentication",
      strength: "strong",
      because:
        "Identity-Aware Proxy could not finish the sign-in; its error code stands for the OAuth client or the token.",
      source: faq,
      also: { "server-config": "moderate" },
    },
    "not-allowed": {
      when: all(mine, status(403)),
      cause: "permissions",
      strength: "strong",
      because: "Identity-Aware Proxy itself answered 403: it knows the user, and no binding lets this user in.",
      source: faq,
      also: { "ip-block": "weak" },
    },
  },
);

const token = {
  do: "Ask for an ID token with the audience that IAP expects, as a service account.",
  snippet:
    "gcloud auth print-identity-token --impersonate-service-account=SA@PROJECT.iam.gserviceaccount.com --audiences=CLIENT_ID.apps.googleusercontent.com --include-email",
};

export const texts: Texts<typeof refusals> = {
  "audience-mismatch": {
    headline: "Your token is made for another application than this one behind IAP.",
    meaning:
      "The audience must be what IAP expects, and the message names it. The application's own URL is often the wrong one.",
    fix: ["Take the expected value out of the message and use it as the audience.", token],
  },
  "token-without-email": {
    headline: "Your token for IAP holds no e-mail address.",
    meaning:
      "IAP identifies callers by e-mail. The signature may be fine; tokens made by impersonation lack the claim unless asked for.",
    fix: [token],
  },
  "token-invalid": {
    headline: "Identity-Aware Proxy did not accept your credential.",
    meaning:
      "IAP wants an OpenID Connect ID token, or a JWT signed by a service account, in Authorization: Bearer. An API key or the application's own login is not read.",
    fix: [
      token,
      "When the application uses Authorization itself, send IAP's token in Proxy-Authorization.",
      "Make a new token for each run: ID tokens live for an hour.",
      "In a browser, sign in again in a private window.",
    ],
  },
  "oauth-client": {
    headline: "Sign-in at Identity-Aware Proxy failed.",
    meaning:
      "The error code stands for an OAuth client that is missing or wrong in IAP's settings, a sign-in that was not finished, or a token that does not hold.",
    fix: [
      "Look the number up in IAP's list of error codes.",
      "If you own the application: check client id, secret and redirect URI in IAP's settings.",
      "If a program calls: send an ID token for IAP's audience in `Authorization`.",
    ],
  },
  "not-allowed": {
    headline: "Identity-Aware Proxy does not let this account in.",
    meaning:
      "The sign-in worked; the account lacks the role, or a condition such as an access level fails. The application was not reached.",
    fix: [
      "Check with which account you are signed in.",
      {
        do: "If you own the application, grant the role.",
        snippet:
          "gcloud iap web add-iam-policy-binding --resource-type=backend-services --service=BACKEND --member=user:me@example.com --role=roles/iap.httpsResourceAccessor",
      },
      "Where the binding has a condition, check device, address and time against the access level.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "audience-mismatch": {
    matches: [
      "Invalid IAP credentials: JWT audience doesn't match this application ('aud' claim (111-example.apps.googleusercontent.com) doesn't match expected value (222-example.apps.googleusercontent.com))",
    ],
  },
  "token-without-email": {
    matches: [
      "HTTP/1.1 401 Unauthorized\nX-Goog-IAP-Generated-Response: true\n\nInvalid IAP credentials: JWT 'email' claim isn't a string",
    ],
  },
  "token-invalid": {
    matches: [
      "HTTP/2 401\nx-goog-iap-generated-response: true\ncontent-type: text/html\n\nInvalid IAP credentials: Unable to parse JWT",
      "HTTP/2 401\nx-goog-iap-generated-response: true\n\n",
    ],
    ignores: ["HTTP/2 401\nvia: 1.1 google\n\nUnauthorized"],
  },
  "oauth-client": { matches: ["There was a problem with your request. Error code 13"] },
  "not-allowed": {
    matches: [
      "HTTP/2 403\nx-goog-iap-generated-response: true\ncontent-type: text/html\n\n<html><title>Error</title></html>",
    ],
    ignores: ["HTTP/2 403\nvia: 1.1 google\n\nForbidden"],
  },
};
