import { body } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "nosurf", layer: "application" },
  {
    csrf: {
      when: body(
        oneOf(
          /The CSRF token in the cookie doesn.{1,6}t match the one/,
          /A secure request.{1,6}s Referer comes from a different/,
          /A secure request contained no Referer or its value was malformed/,
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "nosurf's CSRF check failed; its reason says where.",
      source: "https://github.com/justinas/nosurf/blob/HEAD/handler.go",
      also: { cors: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "nosurf's CSRF check failed.",
    meaning:
      "It compares the cookie `csrf_token` with `X-CSRF-Token` or the form field `csrf_token`, and the origin of the request with its own: by the Referer, in newer versions by Sec-Fetch-Site and Origin first.",
    fix: [
      "Send cookie and token together.",
      "Send an Origin or Referer of the same scheme and host.",
      {
        do: "If the server is yours: newer versions take every request for HTTPS. Say so when yours is served over plain HTTP.",
        snippet: "h.SetIsTLSFunc(func(r *http.Request) bool { return r.TLS != nil })",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: { matches: ["The CSRF token in the cookie doesn't match the one received in a form/header."] },
};
