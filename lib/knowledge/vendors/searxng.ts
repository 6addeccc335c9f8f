import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

/** Nominatim takes `q` and `format` too; these parameters are SearXNG's. */
const own = any(url(/searx/i), url(/[?&](?:pageno|categories|engines|time_range|safesearch)=/i), body(/searx/i));

export const refusals = vendor(
  { name: "SearXNG", layer: "application" },
  {
    "format-off": {
      when: all(status(403), url(/\/(?:search)?\?[^#]{0,2000}\bformat=(?:json|csv|rss)\b/i), own),
      cause: "resource",
      strength: "strong",
      because: "SearXNG answers 403 to a format that its settings do not list, and by default they list HTML alone.",
      source: "https://github.com/searxng/searxng/blob/master/docs/dev/search_api.rst",
      also: { "server-config": "moderate", "ip-block": "weak" },
      actor: "api-owner",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "format-off": {
    headline: "This SearXNG instance does not give out that format.",
    meaning:
      "The same search opens in a browser, as HTML. Key, address and User-Agent play no part. Many public instances leave JSON off on purpose.",
    fix: [
      {
        do: "If it is your instance, list the format in `settings.yml` and restart it.",
        snippet: "search:\n  formats:\n    - html\n    - json",
      },
      "If you mounted your own settings, see that the running process reads that file.",
      "If it is somebody else's instance, run your own, or choose one that offers JSON.",
      "A 403 that stays comes from a proxy in front: SearXNG's own limiter answers bots with 429.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "format-off": {
    matches: [
      "403 Client Error: FORBIDDEN for url: https://search.example.org/search?q=tides&format=json&pageno=1&language=en",
      "$ curl -i 'http://searxng:8080/search?q=tides&format=json'\nHTTP/1.1 403 FORBIDDEN\nContent-Type: text/html\n\n<h1>Forbidden</h1>",
    ],
    ignores: ["403 Client Error: Forbidden for url: https://geo.example.org/search?q=tides&format=json&limit=1"],
  },
};
