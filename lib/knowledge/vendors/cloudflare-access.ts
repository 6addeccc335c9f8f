import { all, any, body, header, method, not, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const marks = any(header("cf-access-domain"), header("cf-access-aud"));

export const refusals = vendor(
  {
    name: "Cloudflare Access",
    layer: "identity",
    seen: any(marks, header("location", /^https:\/\/[\w-]{1,63}\.cloudflareaccess\.com\//i)),
    ids: ["cf-ray"],
  },
  {
    preflight: {
      when: all(marks, method("OPTIONS")),
      cause: "cors",
      strength: "decisive",
      because: "Access refuses every preflight, as browsers send no cookies with it.",
      source:
        "https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/authorization-cookie/cors/",
    },
    "not-signed-in": {
      when: all(
        any(marks, header("location", /^https:\/\/[\w-]{1,63}\.cloudflareaccess\.com\/cdn-cgi\/access\/login/i)),
        not(header("cf-mitigated")),
        without(method("OPTIONS")),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Access names its application in the answer: it found no valid Access credential in the request.",
      source: "https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/",
      also: { permissions: "weak", cors: "weak" },
    },
    "policy-denied": {
      when: any(
        body(/(?:^|[>\n])\s{0,9}That\s+account\s+does\s+not\s+have\s+access/i),
        all(body(/Forbidden\.\s+You\s+don.t\s+have\s+permission\s+to\s+view\s+this/i), body(/Cloudflare\s+Access/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Access knows who signed in, and no policy of the application lets this identity in.",
      source: "https://developers.cloudflare.com/cloudflare-one/access-controls/policies/",
      actor: "account-admin",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  preflight: {
    headline: "Cloudflare Access refused the browser's preflight.",
    meaning: "An OPTIONS request carries no cookies, so Access never lets it through by itself, signed in or not.",
    fix: [
      "In the Access application, open Advanced settings, CORS settings, and let Access answer OPTIONS for your origin; or turn on Bypass options requests to origin, where the origin enforces CORS itself.",
      "Then send the real request with credentials: include.",
    ],
  },
  "not-signed-in": {
    headline: "Cloudflare Access wants its own credential.",
    meaning: "The application behind it has not seen the request; its own API key does not help here.",
    fix: [
      {
        do: "For programs, send a service token, and let a policy with action Service Auth include it.",
        snippet: 'curl -H "CF-Access-Client-Id: $ID" -H "CF-Access-Client-Secret: $SECRET" https://app.example.com/',
      },
      "For people, sign in again: `cloudflared access login https://app.example.com`",
      "Check that the service token has not expired.",
    ],
  },
  "policy-denied": {
    headline: "Cloudflare Access knows you, but no policy lets you in.",
    meaning: "You are signed in; the application's rules do not name your account, group or device.",
    fix: [
      "Check which account you signed in with, and sign out at `/cdn-cgi/access/logout` when it is the wrong one.",
      "Ask the administrator of the team to add you to a policy.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  preflight: {
    matches: [
      {
        evidence: "HTTP/2 403\nserver: cloudflare\ncf-access-aud: 4714c135\ncf-access-domain: app.example.com\n\n",
        request:
          "OPTIONS /api/items HTTP/1.1\nHost: app.example.com\nOrigin: https://www.example.com\nAccess-Control-Request-Method: GET",
      },
    ],
  },
  "not-signed-in": {
    matches: [
      "HTTP/2 403\nserver: cloudflare\ncf-ray: 7109340e6b84efe4-EWR\ncf-access-domain: app.example.com\ncontent-type: text/html\n\n",
    ],
    ignores: ["HTTP/2 403\nserver: cloudflare\ncf-ray: 7109340e6b84efe4-EWR\n\n"],
  },
  "policy-denied": {
    matches: ["<h2>That account does not have access.</h2>"],
    ignores: ['{"message":"That account does not have access"}'],
  },
};
