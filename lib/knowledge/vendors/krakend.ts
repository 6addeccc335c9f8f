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
      "The token was valid, but its roles or scopes do not fit the endpoint; the bot detector answers the same way. With `return_error_code` or `no-op` the 403 may be the backend's.",
    fix: [
      "Compare `roles_key` with `roles`, and `scopes_key` with `scopes`, of the endpoint with the claims of your token.",
      "Set `operation_debug` in the endpoint's `auth/validator`, and look in KrakenD's log for JWTValidator or Botdetector.",
      "When the backend may have refused, look in its own log; `return_error_details` shows its status and body in the answer.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "empty-403": {
    matches: ["HTTP/1.1 403 Forbidden\nX-Krakend: Version 2.6.0\nX-Krakend-Completed: false\nContent-Length: 0\n\n"],
    ignores: ["HTTP/1.1 401 Unauthorized\nX-Krakend: Version 2.6.0\n\n"],
  },
};
