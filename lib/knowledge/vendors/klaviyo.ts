import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const klaviyo = any(url(/^https:\/\/a\.klaviyo\.com\//i), body(/klaviyo/i));

export const refusals = vendor(
  { name: "Klaviyo", layer: "application", seen: url(/^https:\/\/a\.klaviyo\.com\//i) },
  {
    "permission-denied": {
      when: all(any(member("code", /^permission_denied$/), body(/\bpermission_denied\b/)), klaviyo),
      cause: "permissions",
      strength: "strong",
      because: "Klaviyo says that the key may not do this: mostly it lacks the scope of the endpoint.",
      source: "https://developers.klaviyo.com/en/docs/retrieve_api_credentials",
      also: { authentication: "weak" },
      actor: "you",
    },
    "edge-challenge": {
      when: all(klaviyo, any(body(/cf-mitigated\W{1,6}challenge/i), body(/<title>\s{0,5}Just\s+a\s+moment/i))),
      cause: "ip-block",
      strength: "decisive",
      because: "Cloudflare, which stands before Klaviyo's API, answered with a challenge that programs cannot solve.",
      source: "https://github.com/klaviyo/klaviyo-api-python/issues/84",
      layer: "edge",
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "permission-denied": {
    headline: "The Klaviyo key may not do this.",
    meaning: "Scopes are chosen when a private key is made, and cannot be changed later.",
    fix: [
      "Make a new private key with the scope that the endpoint's page names, such as `events:read`.",
      "Send the key as `Authorization: Klaviyo-API-Key <key>`, with a `revision` header.",
    ],
  },
  "edge-challenge": {
    headline: "The edge before Klaviyo's API took your program for a bot.",
    meaning: "The key was not looked at. Shared addresses of cloud functions meet this now and then.",
    fix: [
      "Try again after a pause.",
      "Send calls from a fixed outgoing address of your own.",
      "When it stays, give Klaviyo's support the CF-RAY of the answer.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "permission-denied": {
    matches: [
      {
        evidence:
          '{"errors":[{"id":"1a","status":403,"code":"permission_denied","title":"You do not have permission to perform this action.","detail":"The API key specified is invalid or doesn\'t have the required permissions."}]}',
        request: "curl https://a.klaviyo.com/api/webhooks/",
      },
      "klaviyo_api: (403) Forbidden code: permission_denied",
    ],
    ignores: ['{"errors":[{"code":"permission_denied"}]}'],
  },
  "edge-challenge": {
    matches: [
      "openapi_client.exceptions.ForbiddenException: (403) klaviyo\nHTTP response headers: HTTPHeaderDict({'cf-mitigated': 'challenge', 'Content-Type': 'text/html; charset=UTF-8'})",
    ],
  },
};
