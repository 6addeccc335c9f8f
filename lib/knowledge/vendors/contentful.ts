import { all, any, body, header, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://contentful.com/developers/docs/references/errors";
const mark = any(
  header("x-contentful-request-id"),
  url(/^https:\/\/(?:api|cdn|preview|graphql|upload|images)\.(?:eu\.)?contentful\.com\//i),
  body(/contentful/i),
);
/** An error's `sys.id`, or its name as the SDKs print it. */
const code = (name: string): Matcher => all(body(new RegExp(String.raw`\b${name}\b`)), mark);

export const refusals = vendor(
  {
    name: "Contentful",
    layer: "application",
    seen: any(header("x-contentful-request-id"), url(/^https:\/\/[\w.-]{1,60}\.contentful\.com\//i)),
    ids: ["x-contentful-request-id"],
  },
  {
    "token-invalid": {
      when: any(
        code("AccessTokenInvalid"),
        body(/access\s+token\s+you\s+sent\s+could\s+not\s+be\s+found\s+or\s+is\s+invalid/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Contentful does not find the access token, or the token is not of this API.",
      source: errors,
      also: { "token-expired": "weak" },
    },
    "access-denied": {
      when: any(all(member("id", /^AccessDenied$/), any(member("type", /^Error$/), mark)), code("AccessDenied")),
      cause: "permissions",
      strength: "decisive",
      because: "Contentful knows the user, and says that a role or right for this resource is missing.",
      source: errors,
    },
    "rate-limited": {
      when: any(code("RateLimitExceeded"), header("x-contentful-ratelimit-reset", /^[1-9]/)),
      cause: "rate-limit",
      strength: "decisive",
      because: "Contentful says that too many requests came in a second or hour.",
      source: errors,
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-invalid": {
    headline: "Contentful does not accept this access token.",
    meaning:
      "Delivery, Preview and Management API take different tokens; one of another API, space or environment is refused as invalid.",
    fix: [
      "Match token and host: delivery tokens at cdn, preview tokens at preview, management tokens at api.contentful.com.",
      "Check that space and environment in the URL are those of the token.",
      "For a space with EU data residency use the hosts of the EU, such as api.eu.contentful.com.",
      "If the token was revoked or has run out, make a new one.",
    ],
  },
  "access-denied": {
    headline: "Your Contentful user may not do this.",
    meaning: "The token is valid. The role in this space or environment does not allow the action or the entry.",
    fix: [
      "Read `details.reasons` in the answer.",
      "Let an administrator add the action to the role, also for this environment.",
      "Use the token of a user who has that role.",
    ],
  },
  "rate-limited": {
    headline: "Contentful's rate limit stopped you.",
    meaning: "The Management API allows few requests in a second. The limit is renewed quickly.",
    fix: ["Wait the seconds in `X-Contentful-RateLimit-Reset`, then go on slower.", "Send writes one after another."],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-invalid": {
    matches: [
      '{"sys":{"type":"Error","id":"AccessTokenInvalid"},"message":"The access token you sent could not be found or is invalid.","requestId":"EXAMPLE"}',
      'AccessTokenInvalid: {\n  "status": 403,\n  "statusText": "Forbidden",\n  "message": "The access token you sent could not be found or is invalid."\n}',
    ],
  },
  "access-denied": {
    matches: [
      'HTTP/1.1 403 Forbidden\nx-contentful-request-id: EXAMPLE\n\n{"sys":{"type":"Error","id":"AccessDenied"},"message":"Forbidden","details":{"reasons":"Not authorized"}}',
    ],
    ignores: ["<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>"],
  },
  "rate-limited": {
    matches: [
      'HTTP/1.1 429 Too Many Requests\nx-contentful-ratelimit-reset: 1\n\n{"sys":{"type":"Error","id":"RateLimitExceeded"}}',
    ],
  },
};
