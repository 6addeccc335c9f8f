import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://developers.deepgram.com/docs/errors";

export const refusals = vendor(
  {
    name: "Deepgram",
    layer: "application",
    seen: any(header("dg-request-id"), url(/^https:\/\/api\.deepgram\.com\//i)),
    ids: ["dg-request-id"],
  },
  {
    model: {
      when: any(all(member("err_code", /^INSUFFICIENT_PERMISSIONS$/), body(/model/i))),
      cause: "permissions",
      strength: "strong",
      because:
        "The project of the key has no access to this model, or there is no such combination of model, tier and language.",
      source: "https://github.com/orgs/deepgram/discussions/1599",
      also: { resource: "strong" },
    },
    scope: {
      when: all(
        any(member("err_code", /^INSUFFICIENT_PERMISSIONS$/), member("category", /^INSUFFICIENT_PERMISSIONS$/)),
        member("request_id"),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The key's role or scopes do not cover this call.",
      source: documentation,
      actor: "you",
    },
    key: {
      when: member("err_code", /^INVALID_AUTH$/),
      cause: "authentication",
      strength: "strong",
      because: "Deepgram does not accept the credential.",
      source: documentation,
      also: { headers: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  model: {
    headline: "Your Deepgram project has no access to this model.",
    meaning: "The key is valid. A model, tier, version or language that does not exist together gives the same answer.",
    fix: [
      "Check the parameters model, version and language, and that they arrive as query parameters.",
      {
        do: "List what the project has.",
        snippet:
          'curl -H "Authorization: Token $DEEPGRAM_API_KEY" https://api.deepgram.com/v1/projects/$PROJECT_ID/models',
      },
      "Ask Deepgram to enable the model for the project.",
    ],
  },
  scope: {
    headline: "Your Deepgram key lacks a scope.",
    meaning: "The key is valid; its role is too small.",
    fix: ["Make a key with the role that the call needs, such as member or admin, in the console."],
  },
  key: {
    headline: "Deepgram does not accept your key.",
    meaning: "The scheme before a key is Token; Bearer is for short-lived tokens.",
    fix: [
      { do: "Write it so.", snippet: "Authorization: Token $DEEPGRAM_API_KEY" },
      "Check that the variable has a value.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  model: {
    matches: [
      'HTTP/1.1 403 Forbidden\ndg-request-id: EXAMPLE\n\n{"err_code":"INSUFFICIENT_PERMISSIONS","err_msg":"Project does not have access to the requested model.","request_id":"EXAMPLE"}',
    ],
    ignores: ['{"message":"Project does not have access to the requested model"}'],
  },
  scope: {
    matches: ['{"err_code":"INSUFFICIENT_PERMISSIONS","err_msg":"Insufficient permissions.","request_id":"EXAMPLE"}'],
  },
  key: {
    matches: ['{"err_code":"INVALID_AUTH","err_msg":"Invalid credentials.","request_id":"EXAMPLE"}'],
  },
};
