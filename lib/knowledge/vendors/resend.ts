import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://resend.com/docs/api-reference/errors";
const host = url(/^https:\/\/api\.resend\.com\//i);
const mark = any(host, body(/resend\.com|\bresend\b/i), member("statusCode"));

export const refusals = vendor(
  { name: "Resend", layer: "application", seen: host },
  {
    "testing-recipients": {
      when: body(/You\s+can\s+only\s+send\s+testing\s+emails\s+to\s+your\s+own\s+email\s+address/i),
      cause: "permissions",
      strength: "decisive",
      because: "Resend lets an account without a verified domain send to its own address only.",
      source: errors,
      actor: "you",
    },
    "domain-not-verified": {
      when: all(body(/\bThe\s+[\w.-]{3,120}\s+domain\s+is\s+not\s+verified/i), mark),
      cause: "permissions",
      strength: "decisive",
      because: "Resend says that the domain in from is not verified in this account.",
      source: "https://resend.com/docs/knowledge-base/403-error-domain-mismatch",
      actor: "you",
    },
    "key-restricted": {
      when: any(
        member("name", /^restricted_api_key$/),
        body(/This\s+API\s+key\s+is\s+restricted\s+to\s+only\s+send\s+emails/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Resend knows the key, which was made for sending only.",
      source: errors,
    },
    "key-not-accepted": {
      when: all(
        any(
          member("name", /^(?:missing|invalid)_api_key$/),
          all(member("name", /^validation_error$/), body(/API\s+key\s+is\s+invalid/i)),
        ),
        mark,
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Resend says that the API key is missing or not valid.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "testing-recipients": {
    headline: "Resend: without a verified domain you may write to yourself only.",
    meaning: "The key is right. From onboarding@resend.dev, mail goes only to the address of the account.",
    fix: [
      "Add a domain under Domains, set its DNS records and wait until it is verified.",
      "Then write `from` with an address at exactly that domain.",
      "For tests, send to the account's own address or to delivered@resend.dev.",
    ],
  },
  "domain-not-verified": {
    headline: "Resend: the sender's domain is not verified.",
    meaning: "Domain and subdomain count apart: a verified mail.example.com does not cover example.com.",
    fix: [
      "Compare the domain in `from` with the verified one, letter by letter.",
      "Check that the key belongs to the team that holds the domain.",
    ],
  },
  "key-restricted": {
    headline: "This Resend key may only send.",
    meaning: "The key is valid. Reading and managing need a key with full access.",
    fix: ["Make a key with full access for this part, and keep the restricted one for sending."],
  },
  "key-not-accepted": {
    headline: "Resend does not accept your API key.",
    meaning:
      "The key is missing, cut or deleted. Resend answers 401 to none, and to a wrong one 401 or 400 as the endpoint has it, or 403 with `invalid_api_key`.",
    fix: ["Send `Authorization: Bearer re_…`.", "Make a new key in the dashboard, and look for an unset variable."],
  },
};

export const samples: Samples<typeof refusals> = {
  "testing-recipients": {
    matches: [
      '{"statusCode":403,"name":"validation_error","message":"You can only send testing emails to your own email address (me@example.com). To send emails to other recipients, please verify a domain at resend.com/domains, and change the `from` address to an email using this domain."}',
    ],
  },
  "domain-not-verified": {
    matches: [
      '{"statusCode":403,"name":"validation_error","message":"The example.com domain is not verified. Please, add and verify your domain on https://resend.com/domains"}',
    ],
    ignores: ["The example.com domain is not verified."],
  },
  "key-restricted": {
    matches: [
      '{"statusCode":401,"name":"restricted_api_key","message":"This API key is restricted to only send emails"}',
    ],
  },
  "key-not-accepted": {
    matches: ['{"statusCode":403,"name":"invalid_api_key","message":"API key is invalid"}'],
    ignores: ['{"message":"API key is invalid"}'],
  },
};
