import { all, any, body, header, status, url, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/api(?:-staging)?\.trakt\.tv\//i);

export const refusals = vendor(
  { name: "Trakt", layer: "application", seen: host },
  {
    "key-or-app": {
      when: any(
        body(/invalid\s+API\s+key\s+or\s+unapproved\s+app/i),
        all(
          host,
          status(403),
          without(header("cf-mitigated")),
          without(body(/challenge-|cf-error|Just\s+a\s+moment/i)),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Trakt answers 403 when it does not know the API key or has not approved the app.",
      source: "https://github.com/trakt/trakt-api/issues/223",
      also: { permissions: "moderate", headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-or-app": {
    headline: "Trakt does not know the API key, or has not approved the app.",
    meaning:
      "The key is the app's Client ID, sent with every call. A user's token that is missing or expired gives 401, so a new log-in does not help here.",
    fix: [
      {
        do: "Send the Client ID and the version.",
        snippet: 'curl https://api.trakt.tv/movies/popular -H "trakt-api-version: 2" -H "trakt-api-key: $CLIENT_ID"',
      },
      "Open your app on Trakt, and compare the Client ID letter by letter; it is not the secret.",
      "See whether the app is still approved; when it is not, write to Trakt's support.",
      "Send both as headers; as query parameters they are not read.",
      "A page of Cloudflare in place of JSON is another refusal: it takes your client for a bot. A User-Agent that names your program often passes where a library's default does not.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-or-app": {
    matches: [
      "trakt.errors.ForbiddenException: Forbidden - invalid API key or unapproved app",
      {
        evidence: "HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n",
        request: "GET /users/settings HTTP/1.1\nHost: api.trakt.tv\ntrakt-api-version: 2\n\n",
      },
    ],
    ignores: [
      "invalid API key",
      {
        evidence: "HTTP/2 403\ncf-mitigated: challenge\nserver: cloudflare\n\n",
        request: "curl https://api.trakt.tv/shows/anticipated",
      },
    ],
  },
};
