import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Ghost", layer: "application", seen: url(/\/ghost\/api\//i) },
  {
    "not-signed-in": {
      when: body(/Unable\s+to\s+determine\s+the\s+authenticated\s+(?:user\s+or\s+integration|member|user)/i),
      cause: "authentication",
      strength: "decisive",
      because: "Ghost found neither a session nor an integration's token in the request.",
      source: "https://github.com/TryGhost/Ghost/issues/12207",
      also: { headers: "moderate", "server-config": "weak" },
    },
    "no-permission": {
      when: all(
        any(member("type", /^NoPermissionError$/), body(/\bNoPermissionError\b/)),
        any(
          body(/You\s+do\s+not\s+have\s+permission\s+to|Permission\s+error,\s+cannot|\/ghost\/api\/|ghost/i),
          url(/\/ghost\/api\//i),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Ghost knows the user or integration, and its role does not allow this.",
      source: "https://github.com/TryGhost/Ghost/issues/7723",
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "not-signed-in": {
    headline: "Ghost does not know who is calling.",
    meaning:
      "The session's cookie or the signed token did not arrive. In Ghost's own admin page it is normal before the log-in; behind a proxy it means that the cookie is lost.",
    fix: [
      "For the Admin API, sign a short-lived JWT with the integration's Admin API key and send it as `Authorization: Ghost <token>`; the key itself is not a token.",
      "Behind a proxy, pass the scheme on, so that secure cookies work.",
      { do: "In nginx:", snippet: "proxy_set_header X-Forwarded-Proto $scheme;\nproxy_set_header Host $http_host;" },
      "Check that `url` in Ghost's configuration is the address that you use, https included.",
      "Give two Ghost sites two host names: on one host name with two ports they overwrite each other's cookie.",
    ],
  },
  "no-permission": {
    headline: "Your role in Ghost does not allow this.",
    meaning: "The log-in worked. Authors, editors and integrations may do less than administrators.",
    fix: [
      "Use an integration's Admin API key, or an account with a higher role.",
      "Some endpoints are for owners and staff access tokens only.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "not-signed-in": {
    matches: [
      '{"errors":[{"message":"Authorization failed","context":"Unable to determine the authenticated user or integration. Check that cookies are being passed through if using session authentication.","type":"NoPermissionError","details":null}]}',
      '[2026-11-20 10:11:12] ERROR "GET /ghost/api/admin/users/me/?include=roles" 403 4ms\n\nAuthorization failed\n\n"Unable to determine the authenticated user or integration. Check that cookies are being passed through if using session authentication."',
    ],
  },
  "no-permission": {
    matches: [
      {
        evidence:
          '{"errors":[{"message":"Permission error, cannot list invites.","context":"You do not have permission to browse invites","type":"NoPermissionError"}]}',
        request: "curl https://blog.example.com/ghost/api/admin/invites/",
      },
    ],
    ignores: ['{"type":"PermissionError"}'],
  },
};
