import { all, header, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Strapi", layer: "application", seen: header("x-powered-by", /^Strapi\b/i) },
  {
    forbidden: {
      when: all(member("name", /^ForbiddenError$/), member("status", /^403$/)),
      cause: "permissions",
      strength: "strong",
      because: "Strapi's role of this caller, often Public, lacks the permission of the action.",
      source: "https://strapi.io/blog/strapi-api-403-forbidden",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  forbidden: {
    headline: "Strapi's role does not include this action.",
    meaning:
      "Without a token you act as Public, which starts with no rights. find and `findOne` are separate permissions, and so are those of related types that you populate.",
    fix: [
      "Under Settings, Users & Permissions plugin, Roles, choose Public or Authenticated, tick the action and save.",
      "With an API token: under Settings, API Tokens, check its type and the ticked actions.",
      "Send the token as Authorization: Bearer.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  forbidden: {
    matches: ['{"data":null,"error":{"status":403,"name":"ForbiddenError","message":"Forbidden","details":{}}}'],
    ignores: [
      '{"data":null,"error":{"status":401,"name":"UnauthorizedError","message":"Missing or invalid credentials","details":{}}}',
    ],
  },
};
