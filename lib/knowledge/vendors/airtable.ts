import { any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Airtable", layer: "application", seen: url(/^https:\/\/api\.airtable\.com\//i) },
  {
    "permissions-or-missing": {
      when: any(
        member("type", /^INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND$/),
        body(/Invalid\s+permissions,\s+or\s+the\s+requested\s+model\s+was\s+not\s+found/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Airtable has one answer for a base or table that is missing and for one that the token may not use.",
      source: "https://airtable.com/developers/web/api/errors",
      also: { resource: "moderate" },
    },
    "invalid-permissions": {
      when: any(member("type", /^INVALID_PERMISSIONS$/), body(/.type.: .INVALID_PERMISSIONS\b/)),
      cause: "permissions",
      strength: "decisive",
      because: "Airtable says that the token or its user may not do this.",
      source: "https://airtable.com/developers/web/api/errors",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "permissions-or-missing": {
    headline: "Airtable's base or table is missing, or closed to your token.",
    meaning: "The token was accepted. A misspelt table name and a missing scope get the same answer.",
    fix: [
      "Copy the base and table ids from the base's API page, and compare.",
      "Edit the token: add the base under Access, and the scope that the endpoint needs.",
      "Check that the user of the token is a collaborator with enough rights.",
    ],
  },
  "invalid-permissions": {
    headline: "Your Airtable token or user lacks a right.",
    meaning: "The scope of the token and the role of its user must both allow it.",
    fix: ["Check the user's role in the base, then the token's scopes."],
  },
};

export const samples: Samples<typeof refusals> = {
  "permissions-or-missing": {
    matches: [
      'HTTP/2 403\ncontent-type: application/json\n\n{"error":{"type":"INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND","message":"Invalid permissions, or the requested model was not found. Check that both your user and your token have the required permissions, and that the model names and/or ids are correct."}}',
    ],
  },
  "invalid-permissions": {
    matches: [
      '{"error":{"type":"INVALID_PERMISSIONS","message":"You are not permitted to perform this operation"}}',
      "403 Client Error: Forbidden for url: https://api.airtable.com/v0/app1/T [Error: {'type': 'INVALID_PERMISSIONS', 'message': 'Invalid permissions'}]",
    ],
    ignores: ['{"error":{"type":"NOT_FOUND"}}'],
  },
};
