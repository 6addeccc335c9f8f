import { all, any, body, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://docs.virustotal.com/reference/errors";
const host = url(/^https:\/\/www\.virustotal\.com\/(?:api|vtapi)\//i);
const mark = any(host, body(/virustotal|\bvt\.error\b|APIError\(/i));
const code = (names: string): Matcher =>
  any(member("code", new RegExp(`^(?:${names})$`)), all(body(new RegExp(String.raw`\b(?:${names})\b`)), mark));

export const refusals = vendor(
  { name: "VirusTotal", layer: "application", seen: host },
  {
    "quota-exceeded": {
      when: any(code("QuotaExceededError"), all(code("TooManyRequestsError"), mark)),
      cause: "rate-limit",
      strength: "decisive",
      because: "VirusTotal says that the key's minute, day or month quota is used up.",
      source: errors,
      retry: "after",
    },
    "key-not-accepted": {
      when: any(code("WrongCredentialsError"), all(code("AuthenticationRequiredError"), any(mark, body(/X-Apikey/i)))),
      cause: "authentication",
      strength: "decisive",
      because: "VirusTotal says that the API key is missing or not known.",
      source: errors,
    },
    "user-not-active": {
      when: code("UserNotActiveError"),
      cause: "permissions",
      strength: "strong",
      because: "VirusTotal says that the account of this key was never activated.",
      source: errors,
      also: { authentication: "weak" },
      actor: "you",
    },
    forbidden: {
      when: any(
        all(member("code", /^ForbiddenError$/), member("message", /^You are not (?:allowed|authorized)/i)),
        all(code("ForbiddenError"), mark),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "VirusTotal knows the key, and says that its plan does not allow this.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "quota-exceeded": {
    headline: "Your VirusTotal quota is used up.",
    meaning: "The public API allows four look-ups in a minute and a fixed number in a day. Days begin at midnight UTC.",
    fix: [
      "Wait a minute; if that does not help, the day's or month's quota is gone.",
      "Look under API key in your profile at what is used.",
      "Keep reports by hash, so that a file is asked for once.",
    ],
  },
  "key-not-accepted": {
    headline: "VirusTotal does not accept your API key.",
    meaning: "Version 3 reads the key from the `x-apikey` header only; the old `apikey` parameter is not seen.",
    fix: [
      {
        do: "Send the key in its header.",
        snippet: 'curl https://www.virustotal.com/api/v3/files/EXAMPLE_HASH -H "x-apikey: $VT_KEY"',
      },
    ],
  },
  "user-not-active": {
    headline: "Your VirusTotal account is not active.",
    meaning: "The key belongs to an account whose e-mail address was not confirmed.",
    fix: ["Open the link in the activation e-mail."],
  },
  forbidden: {
    headline: "Your VirusTotal plan does not allow this.",
    meaning:
      "The key is valid. Downloads, searches, feeds and some relationships are for premium keys; private objects are for their owner.",
    fix: [
      "Look in the endpoint's reference whether it is marked as premium.",
      "Use an endpoint of the public API, or a key of a group with the right.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "quota-exceeded": { matches: ['{"error":{"code":"QuotaExceededError","message":"Quota exceeded"}}'] },
  "key-not-accepted": {
    matches: [
      '{"error":{"code":"WrongCredentialsError","message":"Wrong API key"}}',
      '{"error":{"code":"AuthenticationRequiredError","message":"X-Apikey header is missing"}}',
    ],
  },
  "user-not-active": { matches: ['{"error":{"code":"UserNotActiveError","message":"User is not active"}}'] },
  forbidden: {
    matches: [
      '{"error":{"code":"ForbiddenError","message":"You are not authorized to perform the requested operation"}}',
      "vt.error.APIError: ('ForbiddenError', 'You are not authorized to perform the requested operation')",
    ],
    ignores: ["ForbiddenError: Forbidden"],
  },
};
