import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Mailgun", layer: "application", seen: url(/^https:\/\/api\.(?:eu\.)?mailgun\.net\//i) },
  {
    "authorized-recipients": {
      when: any(
        body(/(?:Free|Sandbox)\s+(?:accounts|subdomains)\s+are\s+for\s+test\s+purposes\s+only/i),
        body(/add\s+the\s+address\s+to\s+authorized\s+recipients/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "A sandbox domain or test account may send to authorized recipients only.",
      source: "https://help.mailgun.com/hc/en-us/articles/217531258-Authorized-Recipients",
    },
    "domain-not-allowed": {
      when: body(/Domain\s+[\w.-]{1,120}\s+is\s+not\s+allowed\s+to\s+send:/i),
      cause: "permissions",
      strength: "decisive",
      because: "Mailgun knows the account, and says that the domain may not send yet or any more.",
      source: "https://github.com/mailgun/documentation/pull/210",
    },
    "key-or-group": {
      when: all(
        any(status(403), body(/\b403\b/)),
        any(url(/^https:\/\/api\.(?:eu\.)?mailgun\.net\//i), body(/mailgun/i)),
        body(/Forbidden|access\s+denied/i),
      ),
      cause: "authentication",
      strength: "moderate",
      because: "Mailgun answers 403 when the key is wrong, and when its user has no access to the domain or resource.",
      source: "https://documentation.mailgun.com/docs/mailgun/quickstart-guide/responses",
      also: { permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "authorized-recipients": {
    headline: "Mailgun's sandbox sends to authorized recipients only.",
    meaning: "Key and domain are right; the recipient has not agreed to test mails.",
    fix: [
      "Add the recipient under Authorized Recipients, up to five of them, and let them confirm the mail.",
      "Or add and verify a domain of your own.",
    ],
  },
  "domain-not-allowed": {
    headline: "Mailgun does not let this domain send.",
    meaning: "The rest of the message says why: unverified, disabled, or the account is under review.",
    fix: [
      "Unverified: set the DNS records that the domain's page shows, then verify.",
      "Disabled: write to Mailgun's support.",
    ],
  },
  "key-or-group": {
    headline: "Mailgun does not take this key for the resource.",
    meaning: "One answer stands for both: a wrong key, and a key whose user or role does not reach the domain.",
    fix: [
      "Send the key as the password of Basic authentication, with the user name `api`.",
      "For a domain in the EU use `https://api.eu.mailgun.net`.",
      "Check that the domain belongs to the key's account, and that the user's role covers it.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "authorized-recipients": {
    matches: [
      'HTTP/1.1 403 FORBIDDEN\nContent-Type: application/json\n\n{"message":"Domain sandbox12.mailgun.org is not allowed to send: Free accounts are for test purposes only. Please upgrade or add the address to authorized recipients in Account Settings."}',
    ],
  },
  "domain-not-allowed": {
    matches: [
      '{"message":"Domain mg.example.com is not allowed to send: The domain is unverified and requires DNS configuration."}',
    ],
    ignores: ['{"message":"Domain things is not allowed to send"}', '{"message":"Forbidden"}'],
  },
  "key-or-group": {
    matches: [
      'HTTP/1.1 403 Forbidden\n\n{"message":"Forbidden","host":"api.mailgun.net"}',
      "mailgun.js: Error: Forbidden status: 403 https://api.mailgun.net/v3/mg.example.com/messages",
    ],
  },
};
