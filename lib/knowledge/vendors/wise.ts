import { all, any, body, header, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/api\.(?:wise|transferwise|sandbox\.transferwise|wise-sandbox)\.(?:com|tech)\//i);

export const refusals = vendor(
  { name: "Wise", layer: "application", seen: any(host, header("x-2fa-approval")), ids: ["x-trace-id"] },
  {
    "second-factor": {
      when: any(
        all(status(403), header("x-2fa-approval")),
        header("x-2fa-approval-result", /^REJECTED/i),
        body(/x-2fa-approval-result\W{1,6}REJECTED/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Wise wants strong customer authentication, and gives a one-time token to be approved.",
      source: "https://docs.wise.com/guides/developer/auth-and-security/one-time-token",
      also: { permissions: "moderate" },
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "second-factor": {
    headline: "Wise wants a second proof of who you are.",
    meaning:
      "The API token is accepted. This call, such as funding a transfer or a statement, falls under strong customer authentication; the 403 is the first half of it.",
    fix: [
      "Take the one-time token in `x-2fa-approval`.",
      "Get it approved: by the customer with password and code, or signed with your private key where that is arranged.",
      "Send the same request again with `x-2fa-approval`, and with `x-signature` when you sign.",
      "Register the public key in the Wise settings before the first signed call.",
      "With a personal token of an EU or UK account, do not try: it cannot fund transfers or read balance statements.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "second-factor": {
    matches: ["HTTP/1.1 403 Forbidden\nx-2fa-approval-result: REJECTED\nx-2fa-approval: 00000000-EXAMPLE\n\n"],
    ignores: ["HTTP/1.1 403 Forbidden\n\n"],
  },
};
