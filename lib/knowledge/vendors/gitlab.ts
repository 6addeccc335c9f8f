import { all, any, body, header } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "GitLab",
    layer: "application",
    seen: any(header("x-gitlab-meta"), header("ratelimit-name")),
    ids: ["x-request-id"],
  },
  {
    "insufficient-scope": {
      when: body(/The\s+request\s+requires\s+higher\s+privileges\s+than\s+provided\s+by\s+the\s+access\s+token/i),
      cause: "permissions",
      strength: "decisive",
      because: "GitLab accepted the token and says that its scopes do not cover this request.",
      source: "https://docs.gitlab.com/api/rest/authentication/",
    },
    "rate-limited": {
      when: all(body(/^\s*Retry later\s*$/i), header("ratelimit-name")),
      cause: "rate-limit",
      strength: "decisive",
      because: "GitLab names the limit that was reached and asks to retry later.",
      source: "https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "insufficient-scope": {
    headline: "GitLab knows your token, but its scopes do not cover this.",
    meaning:
      "The token is valid. It was made without the scope that this endpoint needs; a role in the project does not make up for it.",
    fix: [
      "Read `scope` in the answer: it lists the scopes that would do.",
      "Make a token with one of them; the scopes of a token cannot be changed later.",
    ],
  },
  "rate-limited": {
    headline: "GitLab's rate limit stopped you.",
    meaning: "Too many requests came from your account or address. Waiting until RateLimit-Reset helps.",
    fix: [
      "Wait until the time in RateLimit-ResetTime.",
      "Send fewer requests: use pagination with larger pages and conditional requests.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "insufficient-scope": {
    matches: [
      '{"error":"insufficient_scope","error_description":"The request requires higher privileges than provided by the access token.","scope":"api read_api"}',
    ],
  },
  "rate-limited": {
    matches: ["HTTP/2 429\nratelimit-name: throttle_authenticated_api\nretry-after: 30\n\nRetry later\n"],
  },
};
