import { all, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "hapi", layer: "application" },
  {
    scope: {
      when: all(member("message", /^Insufficient scope$/), member("statusCode", /^403$/)),
      cause: "permissions",
      strength: "decisive",
      because: "hapi compared the credential's scope with that of the route.",
      source: "https://github.com/hapijs/hapi/blob/HEAD/lib/auth.js",
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  scope: {
    headline: "The credential lacks a scope of this hapi route.",
    meaning: "Login succeeded. The route's access rules name scopes that the credential does not hold.",
    fix: [
      "Ask for the scope when you log in, or ask the API's owner for it.",
      "If you are the owner: the error data holds got and need; log them.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  scope: {
    matches: ['{"statusCode":403,"error":"Forbidden","message":"Insufficient scope"}'],
    ignores: ['{"error":"insufficient_scope","error_description":"Insufficient scope"}'],
  },
};
