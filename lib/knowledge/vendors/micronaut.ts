import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Micronaut", layer: "application" },
  {
    "drive-by-localhost": {
      when: body(/To\s+prevent\s+drive-by-localhost\s+attacks/i),
      cause: "cors",
      strength: "decisive",
      because: "Micronaut runs on localhost and refuses a page of another origin.",
      source:
        "https://github.com/micronaut-projects/micronaut-core/blob/HEAD/http-server/src/main/java/io/micronaut/http/server/cors/CorsFilter.java",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "drive-by-localhost": {
    headline: "Micronaut keeps other origins away from localhost.",
    meaning:
      "A service that is called as localhost or 127.x refuses pages of other origins, whether CORS is on or off, and any page when every origin is allowed. A proxy that passes on `Host: localhost` counts too. Only the log at TRACE says so.",
    fix: [
      "Switch on `micronaut.server.cors.enabled` and name the allowed origins in a configuration instead of allowing all.",
      "Behind a proxy, let it pass on the public host.",
      "For development alone, set `micronaut.server.cors.localhost-pass-through` to true.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "drive-by-localhost": {
    matches: [
      "TRACE i.m.http.server.cors.CorsFilter - The request specifies an origin different than localhost. To prevent drive-by-localhost attacks the request is forbidden",
    ],
    ignores: [
      "TRACE i.m.http.server.cors.CorsFilter - CORS configuration not found for https://app.example.com origin",
    ],
  },
};
