import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://help.aliyun.com/en/model-studio/error-code";
const documentation2 = "https://help.aliyun.com/en/model-studio/error-code-start";

const mark = any(
  header("x-dashscope-call-gateway"),
  body(/dashscope|model-?studio|\bqwen/i),
  url(/^https:\/\/dashscope[\w-]{0,20}\.aliyuncs\.com/i),
);

export const refusals = vendor(
  {
    name: "Alibaba Cloud Model Studio",
    layer: "application",
    seen: any(header("x-dashscope-call-gateway"), url(/^https:\/\/dashscope[\w-]{0,20}\.aliyuncs\.com\//i)),
    ids: ["x-request-id"],
  },
  {
    "free-tier-used": {
      when: body(/\bAllocationQuota\.FreeTierOnly\b|free\s+tier\s+of\s+the\s+model\s+has\s+been\s+exhausted/i),
      cause: "rate-limit",
      strength: "strong",
      because: "The model's free quota is used up, and the account is set to use the free tier only.",
      source: "https://github.com/666ghj/BettaFish/issues/609",
      also: { permissions: "moderate" },
      actor: "account-admin",
      retry: "no",
    },
    overdue: {
      when: any(member("code", /^Arrearage$/), body(/make\s+sure\s+your\s+account\s+is\s+in\s+good\s+standing/i)),
      cause: "permissions",
      strength: "decisive",
      because: "The Alibaba Cloud account has an overdue bill or no balance.",
      source: documentation,
      actor: "account-admin",
    },
    "call-mode": {
      when: body(/current\s+user\s+api\s+does\s+not\s+support\s+(?:a?synchronous|http)\s+calls?/i),
      cause: "headers",
      strength: "strong",
      because: "The model takes only the other call mode, which X-DashScope-Async chooses.",
      source: documentation2,
      also: { permissions: "weak" },
    },
    "upload-policy-expired": {
      when: all(body(/Invalid\s+according\s+to\s+Policy:\s+Policy\s+expired/i), mark),
      cause: "token-expired",
      strength: "decisive",
      because: "The upload credential for the temporary file store has expired.",
      source: documentation,
    },
    "model-access": {
      when: any(
        body(/\b(?:Model|App|Workspace)\.AccessDenied\b|\bAccessDenied\.Unpurchased\b/i),
        all(
          any(
            member("code", /^(?:AccessDenied|access_denied)$/),
            body(/(?:Model|Workspace|App)\s+access\s+denied|Access\s+to\s+model\s+denied/i),
          ),
          mark,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The key is valid; its workspace or account was not given this model or application.",
      source: documentation,
    },
    key: {
      when: all(member("code", /^InvalidApiKey$/), any(body(/Invalid\s+API-key\s+provided/i), mark)),
      cause: "authentication",
      strength: "decisive",
      because: "Model Studio does not know this key, or it belongs to another region.",
      source: documentation2,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "free-tier-used": {
    headline: "The model's free quota is used up.",
    meaning:
      "Your account is set to stop at the end of the free tier. Waiting does not help, nor does a new key of the same account.",
    fix: [
      "Turn off free tier only for the model in the Model Studio console, and pay by use.",
      "Or use a model whose free quota is left: each has its own.",
    ],
  },
  overdue: {
    headline: "The Alibaba Cloud account owes money.",
    meaning: "The key is valid, but the account's balance or bill stops all calls.",
    fix: [
      "Pay in Expenses and Costs of the console, with the account that owns the key.",
      "Wait a few minutes: the state is renewed with a delay.",
    ],
  },
  "call-mode": {
    headline: "This model takes only the other call mode.",
    meaning: "Rights are not the problem: the model works either asynchronously or synchronously.",
    fix: [
      { do: "For image and video models, ask for a task.", snippet: "X-DashScope-Async: enable" },
      "For the opposite message, leave the header out.",
    ],
  },
  "upload-policy-expired": {
    headline: "The upload credential has expired.",
    meaning: "The policy for the temporary file store counts for a short time.",
    fix: ["Ask for a new upload credential, and send the file right away."],
  },
  "model-access": {
    headline: "Your Model Studio workspace has no access to this.",
    meaning:
      "A key belongs to one workspace. Models, applications and data of others are closed to it, and a sub-workspace must be given each model.",
    fix: [
      "Grant the model to the workspace in the console, or use a key of the default workspace.",
      "Check that the service is activated for the account, and that key, region and base URL belong together.",
    ],
  },
  key: {
    headline: "Model Studio does not know this key.",
    meaning: "Keys of the Beijing, Singapore and other regions are separate, each with its own base URL.",
    fix: [
      "Compare the base URL with the region in which the key was made.",
      "Send the key as `Authorization: Bearer`, with a variable that has a value.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "free-tier-used": {
    matches: [
      "Error code: 403 - {'error': {'message': 'The free tier of the model has been exhausted. If you wish to continue access the model on a paid basis, please disable the \"use free tier only\" mode in the management console.', 'type': 'AllocationQuota.FreeTierOnly', 'param': None, 'code': 'AllocationQuota.FreeTierOnly'}}",
    ],
  },
  overdue: {
    matches: [
      "{'code': 'Arrearage', 'param': None, 'message': 'Access denied, please make sure your account is in good standing.', 'type': 'Arrearage'}",
    ],
  },
  "call-mode": {
    matches: [
      '{"code":"AccessDenied","message":"current user api does not support synchronous calls.","request_id":"EXAMPLE"}',
    ],
  },
  "upload-policy-expired": {
    matches: [
      "<Error><Code>AccessDenied</Code><Message>Invalid according to Policy: Policy expired.</Message><HostId>dashscope-file-mgr.oss-cn-beijing.aliyuncs.com</HostId></Error>",
    ],
  },
  "model-access": {
    matches: [
      '{"code":"Model.AccessDenied","message":"Model access denied.","request_id":"EXAMPLE"}',
      "POST https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions Error code: 403 - {'error': {'code': 'access_denied', 'message': 'Access denied.', 'type': 'access_denied'}, 'request_id': 'EXAMPLE'}",
    ],
    ignores: [
      '{"message":"Access to model denied"}',
      "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
    ],
  },
  key: {
    matches: ['{"code":"InvalidApiKey","message":"Invalid API-key provided.","request_id":"EXAMPLE"}'],
    ignores: ['{"message":"Invalid API-key provided"}'],
  },
};
