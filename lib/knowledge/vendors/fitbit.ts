import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const fitbit = any(url(/^https:\/\/api\.fitbit\.com\//i), header("fitbit-rate-limit-limit"), body(/fitbit/i));

export const refusals = vendor(
  {
    name: "Fitbit",
    layer: "application",
    seen: any(url(/^https:\/\/api\.fitbit\.com\//i), header("fitbit-rate-limit-limit")),
  },
  {
    scope: {
      when: any(
        body(/This\s+application\s+does\s+not\s+have\s+permission\s+to\s+access\s+(?<kind>[\w ]{3,40}?)\s+data/i),
        all(member("errorType", /^insufficient_scope$/), fitbit),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The user did not grant your application this kind of data.",
      source: "https://github.com/simonbromberg/googlefitbit/issues/4",
      actor: "you",
    },
    "intraday-access": {
      when: any(
        all(member("errorType", /^insufficient_permissions$/), fitbit),
        body(/API\s+client\s+is\s+not\s+authorized\s+by\s+Fitbit\s+to\s+access\s+the\s+resource/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because:
        "Fitbit has not approved this application for the resource; minute-by-minute data needs a personal or approved app.",
      source: "https://github.com/lukasolson/fitbit-node/issues/16",
      actor: "you",
    },
    "token-expired": {
      when: all(member("errorType", /^expired_token$/), fitbit),
      cause: "token-expired",
      strength: "decisive",
      because: "Fitbit says that the access token has expired.",
      source: "https://dev.fitbit.com/docs/oauth2",
    },
    "token-refused": {
      when: all(member("errorType", /^(?:invalid_token|invalid_client|invalid_grant|authorization)$/), fitbit),
      cause: "authentication",
      strength: "strong",
      because: "Fitbit did not accept the token or the application's credentials.",
      source: "https://dev.fitbit.com/docs/oauth2",
      also: { "token-expired": "moderate", permissions: "weak" },
    },
  },
);

const ended =
  "Google announced the end of the Fitbit Web API for 2 November 2026: move the application to the Google Health API, which signs in with Google OAuth 2.0.";

export const texts: Texts<typeof refusals> = {
  scope: {
    headline: "The user did not grant this kind of Fitbit data.",
    meaning: "The token is valid. On the consent page each kind has a box of its own, which the user may leave empty.",
    fix: [
      "Ask for the scope in the authorization address: `activity`, `heartrate`, `sleep`, `nutrition`, `profile`, `settings`, `weight`.",
      "Have the user revoke the application in the Fitbit settings, and consent again.",
      "Compare the `scope` that came with the token with what you need.",
      ended,
    ],
  },
  "intraday-access": {
    headline: "Fitbit has not opened this resource to your application.",
    meaning:
      "Scopes do not change it. Intraday data is open to applications of the type Personal, for the owner's own data, and to approved ones.",
    fix: ["Set the application's type to Personal when you read your own data.", ended],
  },
  "token-expired": {
    headline: "The Fitbit access token has expired.",
    meaning: "It lives for eight hours.",
    fix: ["Use the refresh token, and store the new pair: each refresh token works once.", ended],
  },
  "token-refused": {
    headline: "Fitbit did not accept the credential.",
    meaning: "The token was revoked, or the application's id and secret do not fit.",
    fix: [
      "Have the user consent again.",
      "Send id and secret in the Basic scheme to the token endpoint, and the token as Bearer to the API.",
      ended,
    ],
  },
};

const error = (errorType: string, message: string) =>
  JSON.stringify({ errors: [{ errorType, message }], success: false });

export const samples: Samples<typeof refusals> = {
  scope: {
    matches: [
      error(
        "insufficient_scope",
        "This application does not have permission to access sleep data. Visit https://dev.fitbit.com/docs/oauth2 for more information on the Fitbit Web API authorization process.",
      ),
    ],
  },
  "intraday-access": {
    matches: [
      error("insufficient_permissions", "API client is not authorized by Fitbit to access the resource requested."),
    ],
  },
  "token-expired": {
    matches: [error("expired_token", "Access token expired: eyJ. Visit https://dev.fitbit.com/docs/oauth2")],
    ignores: ['{"errors":[{"errorType":"expired_token"}]}'],
  },
  "token-refused": {
    matches: [error("invalid_token", "Access token invalid. Visit https://dev.fitbit.com/docs/oauth2")],
  },
};
