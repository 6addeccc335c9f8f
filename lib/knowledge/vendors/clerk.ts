import { all, any, body, header, member, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://github.com/clerk/clerk-docs/blob/main/data/api_errors.json";

const mark = any(
  member("clerk_trace_id"),
  header("x-clerk-auth-status"),
  url(/\bclerk\.|api\.clerk\.(?:com|dev)/i),
  body(/\bclerk\b/i),
);

export const refusals = vendor(
  {
    name: "Clerk",
    layer: "identity",
    seen: any(header("x-clerk-auth-status"), header("x-clerk-auth-reason"), member("clerk_trace_id")),
    ids: ["x-clerk-trace-id"],
  },
  {
    origin: {
      when: any(
        body(
          inARow(
            /Request\s+HTTP\s+Origin\s+header\s+must\s+be\s+equal\s+to\s+or\s+a\s+subdomain\s+of\s+the\s+/i,
            /requesting\s+URL/i,
          ),
        ),
        body(/Production\s+Keys\s+are\s+only\s+allowed\s+for\s+domain\b/i),
        all(member("code", /^origin_invalid$/), mark),
      ),
      cause: "cors",
      strength: "decisive",
      because: "Clerk takes its production keys from the application's own domain only.",
      source: "https://clerk.com/docs/guides/development/troubleshooting/using-production-keys-in-development",
    },
    "secret-key": {
      when: any(
        body(/provided\s+Clerk\s+Secret\s+Key\s+is\s+invalid/i),
        all(member("code", /^clerk_key_invalid(?:_code)?$/), mark),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Clerk does not know this secret key.",
      source: documentation,
    },
    "header-format": {
      when: all(member("code", /^authorization_header_format_invalid(?:_code)?$/), mark),
      cause: "headers",
      strength: "decisive",
      because: "The Authorization header does not have the form that Clerk wants.",
      source: documentation,
    },
    session: {
      when: all(member("code", /^authentication_invalid(?:_code)?$/), mark),
      cause: "authentication",
      strength: "strong",
      because: "Clerk found no active session or valid key in the request.",
      source: documentation,
      also: { "token-expired": "moderate" },
    },
    "not-authorized": {
      when: all(
        any(
          member("code", /^authorization_invalid(?:_code)?$/),
          body(/You\s+are\s+not\s+authorized\s+to\s+perform\s+this\s+request/i),
        ),
        mark,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Clerk knows the caller, who may not perform this request.",
      source: documentation,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  origin: {
    headline: "Clerk's production keys work on your own domain only.",
    meaning: "The page's origin is another: localhost, a preview address or a wrong subdomain. The key is good.",
    fix: [
      "Use the keys of the development instance (`pk_test_`, `sk_test_`) for localhost and previews.",
      "Open the site under the domain set in the Clerk Dashboard, or add the domain there as a satellite.",
    ],
  },
  "secret-key": {
    headline: "Clerk does not know this secret key.",
    meaning: "It is mistyped, rotated, or of another instance.",
    fix: [
      "Copy the secret key anew from API keys in the Clerk Dashboard, of the right instance.",
      "Check that `CLERK_SECRET_KEY` holds sk_…, not pk_…, and belongs to the publishable key beside it.",
    ],
  },
  "header-format": {
    headline: "Clerk cannot read your Authorization header.",
    meaning: "The key may be right; the form is not.",
    fix: [{ do: "Write it so.", snippet: "Authorization: Bearer sk_…" }],
  },
  session: {
    headline: "Clerk found no active session.",
    meaning:
      "The session token is missing or over. Session tokens live a minute and are renewed by Clerk's own script.",
    fix: [
      "Get a fresh token with getToken() just before each call.",
      "For Clerk's Backend API, send the secret key: it takes no session tokens.",
    ],
  },
  "not-authorized": {
    headline: "Clerk does not allow this to the caller.",
    meaning: "The session is valid; the role in the organization, or the owner of the object, is another.",
    fix: [
      "Check the member's role and permissions in the organization.",
      "Do it from the backend with the secret key, when it is an administrative task.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  origin: {
    matches: [
      'Clerk: Production Keys are only allowed for domain "example.com". API Error: The Request HTTP Origin header must be equal to or a subdomain of the requesting URL.',
      '{"errors":[{"message":"Invalid HTTP Origin header","long_message":"The Request HTTP Origin header must be equal to or a subdomain of the requesting URL.","code":"origin_invalid"}],"clerk_trace_id":"EXAMPLE"}',
    ],
  },
  "secret-key": {
    matches: [
      '{"errors":[{"message":"The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.","code":"clerk_key_invalid"}],"clerk_trace_id":"EXAMPLE"}',
    ],
  },
  "header-format": {
    matches: [
      '{"errors":[{"message":"Invalid Authorization header format","code":"authorization_header_format_invalid"}],"clerk_trace_id":"EXAMPLE"}',
    ],
  },
  session: {
    matches: [
      '{"errors":[{"message":"Invalid authentication","long_message":"Unable to authenticate the request, you need to supply an active session","code":"authentication_invalid"}],"clerk_trace_id":"EXAMPLE"}',
    ],
  },
  "not-authorized": {
    matches: [
      '{"errors":[{"message":"Unauthorized request","long_message":"You are not authorized to perform this request","code":"authorization_invalid"}],"clerk_trace_id":"EXAMPLE"}',
    ],
    ignores: ['{"message":"You are not authorized to perform this request"}'],
  },
};
