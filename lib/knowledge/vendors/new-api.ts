import { body } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const auth = "https://github.com/songquanpeng/one-api/blob/main/middleware/auth.go";

export const refusals = vendor(
  { name: "One API and New API", layer: "application" },
  {
    quota: {
      when: body(
        /\b(?:insufficient_user_quota|pre_consume_token_quota_failed)\b|preConsumedQuota|用户额度不足|令牌.{0,40}额度(?:已用尽|不足)/,
      ),
      cause: "rate-limit",
      strength: "strong",
      because: "The gateway says that the quota of the user or of the token is used up.",
      source: "https://github.com/songquanpeng/one-api/blob/main/relay/controller/helper.go",
      also: { permissions: "strong" },
      retry: "no",
    },
    model: {
      when: body(/无权(?:访问 ?\S{0,40} ?(?:分组|模型)|使用模型)|This token has no access to model/),
      cause: "permissions",
      strength: "decisive",
      because: "The gateway knows the token, which was not given this model or group.",
      source: auth,
    },
    "user-id": {
      when: body(/无权进行此操作，(?:请刷新页面|未提供|New-Api-User)/),
      cause: "headers",
      strength: "strong",
      because: "New API's own interface wants the user's id in New-Api-User, beside the token.",
      source: "https://github.com/QuantumNous/new-api/blob/main/middleware/auth.go",
      also: { authentication: "moderate" },
    },
    subnet: {
      when: body(/该令牌只能在指定网段使用/),
      cause: "ip-block",
      strength: "decisive",
      because: "The token may be used from listed networks only.",
      source: auth,
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  quota: {
    headline: "Your quota at the gateway is used up.",
    meaning:
      "The gateway in front of the models refused, not the model's provider. It counts the user's quota and the token's apart, and wants enough for the whole answer before it begins.",
    fix: [
      "Look at both in the gateway's pages: the user's quota and the token's.",
      "Top up, or ask whoever runs the gateway.",
      "Ask for fewer tokens: the gateway holds back the most that the call may cost.",
    ],
  },
  model: {
    headline: "Your token may not use this model at the gateway.",
    meaning: "The token is known. Its list of models, or its group, does not hold what was asked for.",
    fix: [
      "Edit the token in the gateway: add the model, or choose the group in which the model is served.",
      "Ask whoever runs the gateway to give your user that group.",
      "Compare the model's name with the list: `GET /v1/models`.",
    ],
  },
  "user-id": {
    headline: "New API misses your user's id.",
    meaning:
      "Calls that manage the gateway carry two things: the access token, and the id of its user in `New-Api-User`.",
    fix: [
      { do: "Send both.", snippet: 'curl -H "Authorization: Bearer ACCESS_TOKEN" -H "New-Api-User: 1" {url}' },
      "The id must be the one that the token was made for.",
    ],
  },
  subnet: {
    headline: "The gateway's token does not work from your address.",
    meaning: "The token was limited to networks, and the message names them beside the address that it saw.",
    fix: ["Call from one of these networks.", "Or edit the token's networks in the gateway."],
  },
};

export const samples: Samples<typeof refusals> = {
  quota: {
    matches: [
      "{'error': {'message': 'user quota is not enough (request id: 2026EXAMPLE)', 'type': 'one_api_error', 'param': '', 'code': 'insufficient_user_quota'}}",
      "unexpected status 403 Forbidden: 用户额度不足, 剩余额度: 0 (request id: 2026EXAMPLE)",
    ],
    ignores: ['{"error":{"code":"insufficient_quota"}}'],
  },
  model: {
    matches: [
      '{"error":{"message":"该令牌无权使用模型：example-1 (request id: 2026EXAMPLE)","type":"one_api_error"}}',
      '{"error":{"message":"该令牌无权访问模型 example-1 (request id: 2026EXAMPLE)","type":"new_api_error"}}',
      '{"error":{"message":"无权访问 vip 分组 (request id: 2026EXAMPLE)","type":"new_api_error"}}',
      "403 This token has no access to model example-1",
    ],
  },
  "user-id": {
    matches: ['{"message":"无权进行此操作，请刷新页面或清空缓存后重试","success":false}'],
    ignores: ['{"message":"无权进行此操作","success":false}'],
  },
  subnet: {
    matches: [
      '{"error":{"message":"该令牌只能在指定网段使用：10.0.0.0/8，当前 ip：192.0.2.7","type":"one_api_error"}}',
    ],
  },
};
