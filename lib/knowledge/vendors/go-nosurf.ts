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
          /A secure request.{1,6}s Referer comes from a different Origin/,
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
      "It compares the cookie `csrf_token` with `X-CSRF-Token` or the form field `csrf_token`, and over HTTPS the Referer.",
    fix: ["Send cookie and token together.", "Send a Referer or Origin of the same host."],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: { matches: ["The CSRF token in the cookie doesn't match the one received in a form/header."] },
};
