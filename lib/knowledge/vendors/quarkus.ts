import { any, body, reasonPhrase } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Quarkus", layer: "application" },
  {
    "cors-rejected": {
      when: any(reasonPhrase(/^CORS Rejected/i), body(/\bCORS\s+Rejected\b/i)),
      cause: "cors",
      strength: "decisive",
      because: "This status message is the Quarkus CORS filter's: the origin, the method or a header is not allowed.",
      source: "https://quarkus.io/version/main/guides/security-cors",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "cors-rejected": {
    headline: "The Quarkus CORS filter refused the request.",
    meaning:
      "The filter judges every request that carries Origin, so the page's own site can be refused too when a proxy changes scheme, host or port. The reason is in the server's log alone, and over HTTP/2 the status message is lost.",
    fix: [
      {
        do: "See why: log the filter at DEBUG.",
        snippet: 'quarkus.log.category."io.quarkus.vertx.http.runtime.cors.CORSFilter".level=DEBUG',
      },
      {
        do: "Allow the exact origins, with scheme and port. Older versions write the switch `quarkus.http.cors=true`.",
        snippet: "quarkus.http.cors.enabled=true\nquarkus.http.cors.origins=https://app.example.com",
      },
      "Behind a proxy, let Quarkus take scheme and host from the forwarded headers, so that its own origin is right.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "cors-rejected": {
    matches: ["HTTP/1.1 403 CORS Rejected\ncontent-length: 0", "Response: 403 CORS Rejected - Invalid origin"],
    ignores: ["HTTP/1.1 403 Forbidden\ncontent-length: 0"],
  },
};
