import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/[\w-]{1,60}\.pipedrive\.com\//i);

export const refusals = vendor(
  { name: "Pipedrive", layer: "application", seen: host },
  {
    "scope-mismatch": {
      when: body(/\bScope\s+and\s+URL\s+mismatch\b/i),
      cause: "permissions",
      strength: "decisive",
      because: "The token's scopes do not hold this endpoint.",
      source: "https://github.com/pipedrive/client-php/issues/14",
      also: { resource: "weak" },
      actor: "you",
    },
    forbidden: {
      when: all(
        any(host, body(/pipedrive/i)),
        member("success", /^false$/),
        any(member("errorCode", /^403$/), body(/\bForbidden\b|permission/i)),
      ),
      cause: "permissions",
      strength: "moderate",
      because: "Pipedrive knows the user, and the permission set does not allow this.",
      source: "https://github.com/pipedrive/client-php/issues/14",
      also: { authentication: "weak", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "scope-mismatch": {
    headline: "The Pipedrive token has no scope for this endpoint.",
    meaning: "Scopes belong to the app. The user's own rights are not the problem.",
    fix: [
      "Add the endpoint's scope to the app in the developer hub, and have the user install it again.",
      "Check the path: the OAuth client calls the company's own domain.",
    ],
  },
  forbidden: {
    headline: "Pipedrive does not allow this to the user.",
    meaning: "The permission set or the visibility of the item decides.",
    fix: [
      "Look at the user's permission sets and at the item's visibility.",
      "For settings of the company, use an administrator's token.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "scope-mismatch": {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: cloudflare\n\n{"success":false,"error":"Scope and URL mismatch","errorCode":403}',
    ],
  },
  forbidden: {
    matches: [
      {
        evidence: '{"success":false,"error":"You do not have permissions to do this","errorCode":403}',
        request: "curl https://example.pipedrive.com/v1/users",
      },
    ],
    ignores: ['{"success":false,"errorCode":403}'],
  },
};
