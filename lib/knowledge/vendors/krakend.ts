import { all, any, emptyBody, header, status } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "KrakenD", layer: "gateway", seen: any(header("x-krakend"), header("x-krakend-completed")) },
  {
    "empty-403": {
      when: all(status(403), header("x-krakend"), emptyBody),
      cause: "permissions",
      strength: "moderate",
      because: "KrakenD itself sends a 403 without a body, as its JWT validator does for a missing role.",
      source: "https://www.krakend.io/docs/authorization/jwt-validation",
      also: { "ip-block": "weak", headers: "weak", authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "empty-403": {
    headline: "KrakenD itself refused the request.",
    meaning:
      "The token was readable, but its roles or scopes do not fit the endpoint; the bot detector and CEL rules answer the same way.",
    fix: [
      "Compare `roles_key` and roles of the endpoint with the claims of your token.",
      "Look at KrakenD's log for JWTValidator, BotDetector or CEL.",
      "When the answer should show the backend's status, set `return_error_details`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "empty-403": {
    matches: ["HTTP/1.1 403 Forbidden\nX-Krakend: Version 2.6.0\nX-Krakend-Completed: false\nContent-Length: 0\n\n"],
    ignores: ["HTTP/1.1 401 Unauthorized\nX-Krakend: Version 2.6.0\n\n"],
  },
};
