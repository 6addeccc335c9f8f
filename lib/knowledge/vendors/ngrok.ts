import { any, body, header, type Matcher } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const pages = "https://github.com/ngrok/ngrok-docs/blob/HEAD/errors/err_ngrok_";

/** An error number, in its field or on ngrok's page. */
const error = (numbers: string): Matcher =>
  any(header("ngrok-error-code", new RegExp(`_(?:${numbers})$`)), body(new RegExp(`\\bERR_NGROK_(?:${numbers})\\b`)));

export const refusals = vendor(
  { name: "ngrok", layer: "gateway", seen: any(header("ngrok-error-code"), header("ngrok-trace-id")) },
  {
    address: {
      when: error("320[35]|115|220|1212"),
      cause: "ip-block",
      strength: "decisive",
      because: "ngrok says that the address is not in the IP policy of the endpoint or the account.",
      source: `${pages}3205.mdx`,
    },
    webhook: {
      when: error("3204"),
      cause: "authentication",
      strength: "strong",
      because: "ngrok checks the webhook's signature itself, and it did not hold.",
      source: `${pages}3204.mdx`,
      also: { headers: "moderate" },
    },
    "user-agent": {
      when: error("3211"),
      cause: "headers",
      strength: "decisive",
      because: "The endpoint's filter does not take this User-Agent.",
      source: `${pages}3211.mdx`,
    },
    origin: {
      when: error("3213"),
      cause: "cors",
      strength: "decisive",
      because: "ngrok does not take the Origin of this WebSocket.",
      source: `${pages}3213.mdx`,
    },
    banned: {
      when: error("3208"),
      cause: "resource",
      strength: "strong",
      because: "The account that served this page was closed by ngrok.",
      source: `${pages}3208.mdx`,
    },
    "not-admitted": {
      when: error("310[1-5]|311[0168]|3403"),
      cause: "permissions",
      strength: "strong",
      because: "The sign-in at the provider did not give ngrok what the endpoint's rule asks for.",
      source: `${pages}3105.mdx`,
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  address: {
    headline: "ngrok lets in other addresses than yours.",
    meaning: "The owner of the endpoint or the account has an IP policy; what runs behind the tunnel was not asked.",
    fix: [
      { do: "Find the address that you come from.", snippet: "curl -s https://api.ipify.org" },
      "Ask the owner to add it to the IP policy, or call from a network that is on it.",
      "If the endpoint is yours: look at IP Restrictions in the dashboard, and at `restrict-ips` in the traffic policy.",
    ],
  },
  webhook: {
    headline: "ngrok could not verify the webhook.",
    meaning:
      "The endpoint verifies what the provider signs before it passes it on. The secret differs, or the call does not come from the provider.",
    fix: [
      "Compare the secret in the endpoint's `verify-webhook` with the one that the provider shows.",
      "A call by hand has no signature: take the verification off for a test, or send it past ngrok.",
    ],
  },
  "user-agent": {
    headline: "The endpoint does not take your User-Agent.",
    meaning: "The owner's filter names programs that are let in or kept out.",
    fix: ["Send the User-Agent that the owner expects.", "If the endpoint is yours: look at its User-Agent filter."],
  },
  origin: {
    headline: "ngrok refuses the WebSocket's origin.",
    meaning: "The page that opened it is not one whose connections are passed on.",
    fix: ["Open the connection from the page that the endpoint serves.", "Ask the owner which origins it takes."],
  },
  banned: {
    headline: "The account behind this address was closed.",
    meaning:
      "ngrok banned it for a breach of its terms, mostly for phishing: enter nothing there. Nothing in your request changes it.",
    fix: [
      "Check where the address came from. If you typed in a password before, change it at the real site.",
      "If it is a partner's, ask for another one.",
      "If the account is yours, write to support@ngrok.com, with its e-mail address and what you use it for.",
    ],
  },
  "not-admitted": {
    headline: "Your account is not let in by this endpoint.",
    meaning:
      "The endpoint admits certain e-mail addresses, domains or teams only (3105), or the provider kept something back: rights that you did not grant (3101, 3110, 3111), an account that needs attention there (3102 to 3104), an application not installed for your organization (3116, 3118).",
    fix: [
      "Sign in with the account that the owner expects, and grant all that the sign-in page asks for.",
      "For 3102 to 3104, put the account in order at the provider, and load the page again.",
      "Ask the owner to add you to the OAuth rule of the endpoint.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  address: {
    matches: [
      "HTTP/2 403\ncontent-type: text/html\nngrok-error-code: ERR_NGROK_3205\n\n",
      "Your IP 192.0.2.7 does not match the IP Policy for this Account.\r\n\r\nERR_NGROK_220",
    ],
    ignores: ["HTTP/2 404\nngrok-error-code: ERR_NGROK_3200\n\n"],
  },
  webhook: { matches: ["HTTP/2 403\nngrok-error-code: ERR_NGROK_3204\n\n", "ERR_NGROK_3204"] },
  "user-agent": { matches: ["HTTP/2 403\nngrok-error-code: ERR_NGROK_3211\n\n", "ERR_NGROK_3211"] },
  origin: { matches: ["HTTP/2 403\nngrok-error-code: ERR_NGROK_3213\n\n", "ERR_NGROK_3213"] },
  banned: { matches: ["HTTP/2 403\nngrok-error-code: ERR_NGROK_3208\n\n", "ERR_NGROK_3208"] },
  "not-admitted": { matches: ["HTTP/2 403\nngrok-error-code: ERR_NGROK_3105\n\n", "ERR_NGROK_3105"] },
};
