import { all, any, body, header, requestHeader, status, url, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const api = "https://haveibeenpwned.com/api/v3";
const host = any(
  url(/^https:\/\/(?:haveibeenpwned\.com\/api\/|api\.pwnedpasswords\.com\/)/i),
  body(/haveibeenpwned\.com\/api|api\.pwnedpasswords\.com|hibp-api-key/i),
);

export const refusals = vendor(
  { name: "Have I Been Pwned", layer: "application", seen: url(/haveibeenpwned\.com|pwnedpasswords\.com/i) },
  {
    "key-not-accepted": {
      when: body(/Access\s+denied\s+due\s+to\s+(?:improperly\s+formed|missing|invalid)\s+hibp-api-key/i),
      cause: "authentication",
      strength: "decisive",
      because: "Have I Been Pwned says that the hibp-api-key header is missing, malformed or not a known key.",
      source: api,
    },
    "user-agent": {
      when: all(
        any(status(403), body(/\b403\b[^\n]{0,60}Forbidden|status\s+code\W{0,3}403/i)),
        host,
        without(header("cf-mitigated")),
        without(requestHeader("user-agent", /^(?!curl\/|python|Java\/|Go-http|axios|node)/i)),
      ),
      cause: "headers",
      strength: "strong",
      because: "Have I Been Pwned answers 403 to a request that names no user agent, or none that tells who calls.",
      source: api,
      also: { "ip-block": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-not-accepted": {
    headline: "Have I Been Pwned does not accept your key.",
    meaning: "Searches by e-mail address or domain need a paid key in `hibp-api-key`. Pwned Passwords needs none.",
    fix: [
      {
        do: "Send the key in its own header.",
        snippet:
          'curl https://haveibeenpwned.com/api/v3/breachedaccount/me@example.com -H "hibp-api-key: $HIBP_KEY" -H "user-agent: my-app"',
      },
      "Check on the API key page that the subscription is active.",
    ],
  },
  "user-agent": {
    headline: "Have I Been Pwned wants a user agent that names your application.",
    meaning:
      "A request without one is refused with 403, and a misleading one may be blocked. The key is not the problem: a wrong key gives 401.",
    fix: [
      {
        do: "Send the name of your application.",
        snippet: 'curl -A "my-app" https://haveibeenpwned.com/api/v3/breaches',
      },
      "If that is refused too, the CDN in front holds your address or client for a bot: look at the whole answer.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-not-accepted": {
    matches: ['{"statusCode":401,"message":"Access denied due to improperly formed hibp-api-key."}'],
  },
  "user-agent": {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\nserver: cloudflare\ncf-ray: EXAMPLE-FRA\n\n",
        request: "GET /api/v3/breaches HTTP/1.1\nHost: haveibeenpwned.com\n\n",
      },
      "urllib.error.HTTPError: HTTP Error 403: Forbidden\nurl: https://haveibeenpwned.com/api/v3/breachedaccount/me%40example.com",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nserver: cloudflare\n\n"],
  },
};
