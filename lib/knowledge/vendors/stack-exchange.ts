import { all, any, body, type Matcher, member, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const throttle = "https://api.stackexchange.com/docs/throttle";
const docs = "https://api.stackexchange.com/docs/error-handling";
const host = url(/^https:\/\/api\.stackexchange\.com\//i);
const named = (names: string): Matcher =>
  all(member("error_name", new RegExp(`^(?:${names})$`)), any(member("error_id"), host));

export const refusals = vendor(
  { name: "Stack Exchange", layer: "application", seen: host },
  {
    throttled: {
      when: any(
        named("throttle_violation"),
        body(
          inARow(
            /too\s+many\s+requests\s+from\s+this\s+IP,\s+more\s+requests\s+available\s+in\s+(?<seconds>\d{1,6})/i,
            /\s+seconds/i,
          ),
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Stack Exchange says that the quota or the pace for this address is used up.",
      source: throttle,
      retry: "after",
      also: { "ip-block": "weak" },
    },
    "token-not-accepted": {
      when: named("access_token_required|invalid_access_token|access_token_compromised|key_required"),
      cause: "authentication",
      strength: "decisive",
      because: "Stack Exchange wants an access token and key for this, or does not accept the ones sent.",
      source: docs,
    },
    "access-denied": {
      when: named("access_denied"),
      cause: "permissions",
      strength: "strong",
      because: "Stack Exchange knows the token, and says that it may not do this.",
      source: docs,
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  throttled: {
    headline: "Stack Exchange throttles your address.",
    meaning:
      "Without a key an address has 300 requests a day, which all users behind it share. Ignoring `backoff` in an answer leads to the same refusal.",
    fix: [
      "Wait the seconds that `error_message` names; calls meanwhile do not help.",
      "Register an app and send its `key`: the quota grows to 10,000.",
      "Obey `backoff`: leave that method alone for its seconds.",
    ],
    prevention: ["Watch `quota_remaining` in each answer, and ask for up to 100 items at once."],
  },
  "token-not-accepted": {
    headline: "Stack Exchange wants a valid access token and key.",
    meaning: "Methods that write or read private data need both. A token sent with another app's key is not accepted.",
    fix: ["Send `access_token` and the `key` of the same app over HTTPS.", "Let the user authorize the app again."],
  },
  "access-denied": {
    headline: "Stack Exchange does not allow this to your token.",
    meaning:
      "The token lacks a scope that the method needs. What a rule of the site or the user's reputation forbids comes as `write_failed`.",
    fix: [
      "Ask for the scope, such as `write_access` or `private_info`, when the user authorizes the app.",
      "Store the new token: the old one keeps its scopes.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  throttled: {
    matches: [
      '{"error_id":502,"error_message":"too many requests from this IP, more requests available in 81234 seconds","error_name":"throttle_violation"}',
    ],
  },
  "token-not-accepted": {
    matches: ['{"error_id":402,"error_message":"`access_token` is invalid","error_name":"invalid_access_token"}'],
  },
  "access-denied": {
    matches: ['{"error_id":403,"error_message":"access denied","error_name":"access_denied"}'],
    ignores: ['{"error":"access_denied"}'],
  },
};
