import { body } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "CakePHP", layer: "application" },
  {
    csrf: {
      when: body(
        oneOf(
          /Missing or (?:incorrect|invalid) CSRF cookie/,
          /CSRF token from either the request body or request headers did not match/,
          /Cake\S{1,30}InvalidCsrfTokenException|_Token\S{1,12} was not found in request data/,
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "CakePHP's check of forms found no matching token.",
      source: "https://github.com/cakephp/cakephp/blob/HEAD/src/Http/Middleware/CsrfProtectionMiddleware.php",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "CakePHP's CSRF check found no matching token.",
    meaning:
      "A request that writes needs the cookie `csrfToken` and the same token in `X-CSRF-Token` or the field `_csrfToken`.",
    fix: [
      "Send cookie and token together.",
      "If you are the owner: skip the middleware for API routes with `skipCheckCallback`, where no cookie logs the caller in.",
      "When `_Token` is named, the form protection refused: build the form with FormHelper, or list the action in its `unlockedActions`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      "`_Token` was not found in request data.",
      "Cake\\Http\\Exception\\InvalidCsrfTokenException: Missing or incorrect CSRF cookie type.",
      '{"message":"CSRF token from either the request body or request headers did not match or is missing.","url":"/items","code":403}',
    ],
    ignores: ["The CSRF token is missing."],
  },
};
