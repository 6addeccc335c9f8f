import { all, any, body, header, type Matcher, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developer.nrel.gov/docs/errors";

const mark = any(
  header("x-api-umbrella-request-id"),
  body(/\bapi_key\b|(?:api|developer)\.[\w.-]{1,60}\.gov\b|api\.data\.gov/i),
  url(/^https?:\/\/[\w.-]{1,80}\.gov(?:[/:]|$)/i),
);
const code = (name: string): Matcher => all(body(new RegExp(`\\bcode\\W{1,8}${name}\\b`)), mark);

export const refusals = vendor(
  {
    name: "api.data.gov",
    layer: "gateway",
    seen: any(
      header("x-api-umbrella-request-id"),
      url(
        inARow(
          /^https?:\/\//i,
          oneOf(
            /api\.nasa\.gov|api\.data\.gov|developer\.(?:nrel|nlr)\.gov/i,
            /api\.(?:congress|regulations|govinfo|gsa)\.gov/i,
          ),
          /\//i,
        ),
      ),
    ),
    ids: ["x-api-umbrella-request-id"],
  },
  {
    "key-missing": {
      when: any(code("API_KEY_MISSING"), body(/No\s+api_key\s+was\s+supplied/i)),
      cause: "authentication",
      strength: "decisive",
      because: "api.data.gov says that the request holds no API key.",
      source: errors,
      also: { headers: "weak" },
    },
    "key-invalid": {
      when: any(code("API_KEY_INVALID"), body(/An\s+invalid\s+api_key\s+was\s+supplied/i)),
      cause: "authentication",
      strength: "decisive",
      because: "api.data.gov says that it does not know this API key.",
      source: errors,
    },
    "key-disabled": {
      when: code("API_KEY_DISABLED"),
      cause: "permissions",
      strength: "strong",
      because: "api.data.gov says that an administrator disabled this API key.",
      source: errors,
      also: { authentication: "moderate" },
    },
    "key-unverified": {
      when: code("API_KEY_UNVERIFIED"),
      cause: "permissions",
      strength: "strong",
      because: "api.data.gov knows the key, and says that it was not verified by e-mail.",
      source: errors,
      also: { authentication: "moderate" },
      actor: "you",
    },
    "key-unauthorized": {
      when: code("API_KEY_UNAUTHORIZED"),
      cause: "permissions",
      strength: "decisive",
      because: "api.data.gov knows the key, and says that it may not use this service.",
      source: errors,
    },
    "rate-limited": {
      when: any(
        code("OVER_RATE_LIMIT"),
        all(body(/You\s+have\s+exceeded\s+your\s+rate\s+limit/i), header("x-api-umbrella-request-id")),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "api.data.gov says that the key has used up its requests.",
      source: errors,
      retry: "after",
    },
    "https-required": {
      when: code("HTTPS_REQUIRED"),
      cause: "resource",
      strength: "strong",
      because: "api.data.gov answers over HTTPS only.",
      source: errors,
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-missing": {
    headline: "api.data.gov wants an API key.",
    meaning: "The gateway in front of this agency's API saw no key in the header, the query or the user name.",
    fix: [
      {
        do: "Send the key in `X-Api-Key`. `DEMO_KEY` works for a first try.",
        snippet: 'curl -H "X-Api-Key: DEMO_KEY" https://api.nasa.gov/planetary/apod',
      },
      "Sign up for a key of your own at api.data.gov.",
    ],
  },
  "key-invalid": {
    headline: "api.data.gov does not know this API key.",
    meaning: "A key has 40 characters. A wrong or cut key is refused by every API behind the gateway.",
    fix: ["Copy the key again from the e-mail you got at sign-up.", "Or sign up for a new one; it works at once."],
  },
  "key-disabled": {
    headline: "Your api.data.gov key was disabled.",
    meaning: "An administrator switched it off. Waiting does not help.",
    fix: ["Write to the agency by the contact address in the message.", "Do not go on with a second key meanwhile."],
  },
  "key-unverified": {
    headline: "Your api.data.gov key is not verified yet.",
    meaning: "This API takes only keys whose e-mail address was confirmed.",
    fix: ["Open the confirmation in your mailbox.", "If it did not come, sign up again or write to the agency."],
  },
  "key-unauthorized": {
    headline: "Your key may not use this API.",
    meaning: "The key is valid at api.data.gov, but this agency's API is open to chosen keys only.",
    fix: ["Ask the agency that runs the API to admit your key."],
  },
  "rate-limited": {
    headline: "Your api.data.gov key has used up its requests.",
    meaning:
      "The usual limit is 1,000 requests in an hour for each key, counted over a rolling hour. `DEMO_KEY` has far less.",
    fix: [
      "Wait; requests become free again within the hour.",
      "Use a key of your own in place of `DEMO_KEY`.",
      "Watch `X-RateLimit-Remaining`, and ask the agency for a higher limit when you need one.",
    ],
  },
  "https-required": {
    headline: "This API answers over HTTPS only.",
    meaning: "The request went over plain HTTP. The key is not the problem.",
    fix: ["Write https:// in the URL."],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-missing": {
    matches: [
      '{\n  "error": {\n    "code": "API_KEY_MISSING",\n    "message": "No api_key was supplied. Get one at https://api.nasa.gov:443"\n  }\n}',
      "requests.exceptions.HTTPError: 403 No api_key was supplied. Get one at https://developer.nrel.gov:443",
    ],
    ignores: ['{"error":{"code":"API_KEY_MISSING","message":"missing"}}'],
  },
  "key-invalid": {
    matches: [
      'HTTP/1.1 403 Forbidden\nX-Api-Umbrella-Request-Id: EXAMPLE\n\n{"error":{"code":"API_KEY_INVALID","message":"An invalid api_key was supplied. Get one at https://api.nasa.gov:443"}}',
    ],
    ignores: [
      '{"error":{"code":400,"details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID","domain":"googleapis.com"}]}}',
    ],
  },
  "key-disabled": {
    matches: [
      '{"error":{"code":"API_KEY_DISABLED","message":"The api_key supplied has been disabled. Contact us at https://api.data.gov/contact/ for assistance"}}',
    ],
  },
  "key-unverified": {
    matches: [
      '{"error":{"code":"API_KEY_UNVERIFIED","message":"The api_key supplied has not been verified yet. Please check your e-mail to verify the API key."}}',
    ],
  },
  "key-unauthorized": {
    matches: [
      '{"error":{"code":"API_KEY_UNAUTHORIZED","message":"The api_key supplied is not authorized to access the given service."}}',
    ],
  },
  "rate-limited": {
    matches: [
      '{"error":{"code":"OVER_RATE_LIMIT","message":"You have exceeded your rate limit. Try again later or contact us at https://api.nasa.gov:443/contact/ for assistance"}}',
    ],
    ignores: ['{"error":"You have exceeded your rate limit."}'],
  },
  "https-required": {
    matches: [
      {
        evidence: '{"error":{"code":"HTTPS_REQUIRED","message":"Requests must be made over HTTPS."}}',
        request: "curl http://developer.nrel.gov/api/alt-fuel-stations/v1.json",
      },
    ],
  },
};
