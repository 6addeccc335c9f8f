import { all, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const bad = member("code", /^BAD_REQUEST_ERROR$/);
const source = "https://razorpay.com/docs/errors/common";

export const refusals = vendor(
  { name: "Razorpay", layer: "application", seen: url(/^https:\/\/api\.razorpay\.com\//i) },
  {
    "address-allowlist": {
      when: all(bad, member("description", /^Access Denied\.?$/i)),
      cause: "ip-block",
      strength: "strong",
      because: "Razorpay writes Access Denied when the account lists addresses and the call comes from another.",
      source,
      also: { permissions: "weak" },
      actor: "account-admin",
    },
    "key-not-valid": {
      when: all(bad, member("description", /^The api key provided is invalid/i)),
      cause: "authentication",
      strength: "decisive",
      because: "Razorpay does not know the key, or not together with that secret.",
      source,
    },
    "no-such-call": {
      when: all(bad, member("description", /^The requested URL was not found on the server/i)),
      cause: "resource",
      strength: "strong",
      because: "Razorpay knows no such call: the method is wrong, or the account lacks the feature.",
      source,
      also: { permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "address-allowlist": {
    headline: "Razorpay lets only listed addresses use this account.",
    meaning: "The keys are right, and the role is too: no permission is missing.",
    fix: [
      { do: "Find out which address your server goes out with.", snippet: "curl https://ifconfig.io" },
      "Ask Razorpay's support which addresses are listed, and have yours added or the list taken off, in test and live mode.",
      "For payouts with RazorpayX, the account's owner or an admin edits the list under My Account & Settings, Developer Controls.",
    ],
  },
  "key-not-valid": {
    headline: "Razorpay does not accept the key.",
    meaning: "The key or the secret is wrong, was made anew since, or belongs to the other mode.",
    fix: [
      "Compare key and secret with the dashboard.",
      "A test key works in test mode alone, a live key in live mode.",
      "After regenerating a key, replace the old one wherever it is used.",
    ],
  },
  "no-such-call": {
    headline: "Razorpay has no such call for your account.",
    meaning: "Either the path does not take that method, or the feature is not enabled on the account.",
    fix: ["Compare method and path with the reference.", "When both are right, ask Razorpay to enable the feature."],
  },
};

export const samples: Samples<typeof refusals> = {
  "address-allowlist": {
    matches: [
      'HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{"error":{"code":"BAD_REQUEST_ERROR","description":"Access Denied","source":"NA","step":"NA","reason":"NA","metadata":{}}}',
    ],
    ignores: ['{"error":{"code":"AccessDenied","description":"Access Denied"}}'],
  },
  "key-not-valid": {
    matches: ['{"error":{"code":"BAD_REQUEST_ERROR","description":"The api key provided is invalid","source":"NA"}}'],
    ignores: ['{"error":{"code":"BAD_REQUEST_ERROR","description":"Access Denied","source":"NA"}}'],
  },
  "no-such-call": {
    matches: [
      '{"error":{"code":"BAD_REQUEST_ERROR","description":"The requested URL was not found on the server","source":"NA"}}',
    ],
    ignores: ['{"error":{"code":"NOT_FOUND","description":"The requested URL was not found on the server"}}'],
  },
};
