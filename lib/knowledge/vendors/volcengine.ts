import { all, any, body, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://www.volcengine.com/docs/82379/1299023";

export const refusals = vendor(
  { name: "Volcengine Ark", layer: "application", seen: url(/^https:\/\/ark\.[\w-]{2,30}\.volces\.com\//i) },
  {
    overdue: {
      when: any(member("code", /^AccountOverdueError$/), body(/\bAccountOverdueError\b/)),
      cause: "permissions",
      strength: "decisive",
      because: "The Volcengine account has an overdue balance.",
      source: documentation,
      actor: "account-admin",
    },
    "model-not-open": {
      when: any(
        member("code", /^(?:ModelNotOpen|InvalidEndpointOrModel\.NotFound)$/),
        body(/\bModelNotOpen\b|has\s+not\s+activated\s+the\s+model/i),
      ),
      cause: "resource",
      strength: "strong",
      because: "The account has not activated this model, or the endpoint id is not its own.",
      source: documentation,
      also: { permissions: "strong" },
    },
    access: {
      when: all(
        member("code", /^(?:AccessDenied|OperationDenied(?:\.\w{1,40})?)$/),
        body(
          oneOf(
            /The\s+request\s+failed\s+because\s+you\s+do\s+not\s+have\s+access\s+to\s+the\s+requested\s+resource/i,
            /volces|volcengine|\bark\b/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Ark knows the caller, who has no access to this resource.",
      source: documentation,
    },
    key: {
      when: body(/The\s+API\s+key\s+or\s+AK\/SK\s+in\s+the\s+request\s+is\s+missing\s+or\s+invalid/i),
      cause: "authentication",
      strength: "decisive",
      because: "Ark got no valid API key or access key.",
      source: documentation,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  overdue: {
    headline: "The Volcengine account has an unpaid bill.",
    meaning: "The key is valid; the account stops all calls.",
    fix: ["Pay in the billing centre, with the account that owns the key."],
  },
  "model-not-open": {
    headline: "The model is not activated for your Volcengine account.",
    meaning: "The key is good. Models are activated one by one in the Ark console.",
    fix: [
      "Activate the model under Model activation in the console.",
      "Check the endpoint id (ep-…): it belongs to one account.",
    ],
  },
  access: {
    headline: "Your Volcengine identity has no access to this.",
    meaning:
      "The key is valid. Its project, allowed models or allowed addresses may be limited, or the sub-user lacks a policy.",
    fix: ["Check the key's limits and project in the Ark console.", "Give the sub-user the policy for Ark."],
  },
  key: {
    headline: "Volcengine Ark does not accept your key.",
    meaning: "The key is missing, wrong, or was deleted.",
    fix: [
      "Make a key in the Ark console, and send it as `Authorization: Bearer`.",
      "An access key pair of the account is another thing: it signs the request.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  overdue: {
    matches: [
      '{"error":{"code":"AccountOverdueError","message":"The request failed because your account has an overdue balance. Request ID: EXAMPLE","param":"","type":"Forbidden"}}',
    ],
    ignores: ['{"message":"your account has an overdue balance"}'],
  },
  "model-not-open": {
    matches: [
      '{"error":{"code":"ModelNotOpen","message":"Your account 2100000000 has not activated the model doubao-example. Please activate the model service in the Ark Console.","type":"NotFound"}}',
    ],
  },
  access: {
    matches: [
      '{"error":{"code":"AccessDenied","message":"The request failed because you do not have access to the requested resource. Request ID: EXAMPLE","type":"Forbidden"}}',
    ],
    ignores: ['{"Code":"AccessDenied","Message":"Access Denied"}'],
  },
  key: {
    matches: [
      '{"error":{"code":"AuthenticationError","message":"The API key or AK/SK in the request is missing or invalid. Request ID: EXAMPLE","type":"Unauthorized"}}',
    ],
  },
};
