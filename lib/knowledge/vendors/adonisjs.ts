import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "AdonisJS", layer: "application" },
  {
    csrf: {
      when: body(/E_BAD_CSRF_TOKEN/),
      cause: "headers",
      strength: "decisive",
      because: "AdonisJS Shield found no valid CSRF token.",
      source: "https://github.com/adonisjs/shield/blob/HEAD/src/errors.ts",
      also: { "token-expired": "weak" },
    },
    bouncer: {
      when: body(/E_AUTHORIZATION_FAILURE/),
      cause: "permissions",
      strength: "decisive",
      because: "AdonisJS Bouncer denies the action.",
      source: "https://github.com/adonisjs/bouncer/blob/HEAD/src/errors.ts",
      also: { authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "AdonisJS Shield found no valid CSRF token.",
    meaning: "The token belongs to the session; it ends with it.",
    fix: [
      "In a form, write `csrfField()`. In JavaScript, send `x-xsrf-token` from the cookie, with `enableXsrfCookie` on.",
      "Exempt API routes with `exceptRoutes`.",
    ],
  },
  bouncer: {
    headline: "AdonisJS Bouncer denies this action.",
    meaning: "An ability or policy returned false for this user.",
    fix: [
      "Look at the ability or policy that the controller authorizes.",
      "Check that a user is logged in: for guests Bouncer denies at once.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      '{"errors":[{"message":"Invalid or expired CSRF token","code":"E_BAD_CSRF_TOKEN"}]}',
      "E_BAD_CSRF_TOKEN: Invalid or expired CSRF token",
    ],
    ignores: ['{"message":"Invalid or expired CSRF token"}'],
  },
  bouncer: { matches: ["E_AUTHORIZATION_FAILURE: Access denied"] },
};
