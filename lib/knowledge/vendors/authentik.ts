import { all, any, body, header, setsCookie } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const authentik = any(
  setsCookie(/^authentik_(?:session|csrf|proxy_)/),
  header("x-authentik-id"),
  header("x-powered-by", /^(?:goauthentik\.io|authentik)$/i),
  body(/\bauthentik\b/i),
);

export const refusals = vendor(
  { name: "authentik", layer: "identity", seen: authentik, ids: ["x-authentik-id"] },
  {
    csrf: {
      when: all(authentik, body(/CSRF\s+(?:Failed|verification\s+failed|cookie\s+not\s+set|token\s+missing)/i)),
      cause: "headers",
      strength: "strong",
      because: "authentik's CSRF check failed; its own guide points at Origin and Host behind the proxy.",
      source: "https://docs.goauthentik.io/troubleshooting/csrf",
      also: { cors: "strong", "server-config": "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "authentik's CSRF check refused the call.",
    meaning: "Mostly a proxy in front changes Host or Origin, or adds a port. Roles and passwords are not the problem.",
    fix: [
      "Open `/api/v3/admin/system/` and look at `HTTP_HOST`: it must be the public name, without a port.",
      "In the browser's network tab, check that Origin of the POST is the same name.",
      {
        do: "Correct the proxy.",
        snippet: "proxy_set_header Host $host;\nproxy_set_header X-Forwarded-Proto $scheme;",
      },
      "From a program, use an API token in Authorization and send no cookies.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      'HTTP/1.1 403 Forbidden\nX-Powered-By: goauthentik.io\nX-Authentik-Id: EXAMPLE\n\n{"detail":"CSRF Failed: Origin checking failed - https://sso.example.com:8443 does not match any trusted origins."}',
    ],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"detail":"CSRF Failed: CSRF token missing."}'],
  },
};
