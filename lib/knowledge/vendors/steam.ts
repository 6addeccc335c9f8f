import { all, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Steam Web API",
    layer: "application",
    seen: url(/^https?:\/\/(?:api|partner)\.steam(?:powered|-api)\.com\//i),
  },
  {
    "wrong-key": {
      when: all(body(/Retrying\s+will\s+not\s+help/i), body(/Please\s+verify\s+your\s+(?:<pre>)?\s*key=/i)),
      cause: "authentication",
      strength: "strong",
      because: "Steam says that the key in the request is missing or wrong.",
      source: "https://partner.steamgames.com/doc/webapi_overview/responses",
      also: { permissions: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "wrong-key": {
    headline: "Steam does not accept this key.",
    meaning:
      "The key parameter is missing, mistyped or revoked, or the method needs a publisher's key. Retrying does not help.",
    fix: [
      "Check that the variable which holds the key is set, and that key= stands in the URL.",
      "Compare it with the key at steamcommunity.com/dev/apikey.",
      "For methods of partners, use a publisher key and the host partner.steam-api.com.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "wrong-key": {
    matches: [
      "HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: text/html; charset=UTF-8\n\n<html><head><title>Forbidden</title></head><body><h1>Forbidden</h1>Access is denied. Retrying will not help. Please verify your <pre>key=</pre> parameter.</body></html>",
    ],
    ignores: ["<html><head><title>Forbidden</title></head><body><h1>Forbidden</h1></body></html>"],
  },
};
