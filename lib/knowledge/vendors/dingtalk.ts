import { body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "DingTalk",
    layer: "application",
    seen: url(/^https:\/\/o?api\.dingtalk\.com\//i),
    ids: ["x-acs-request-id"],
  },
  {
    "no-permission": {
      when: body(/AccessDenied\.AccessTokenPermissionDenied|dingtalk\.com\/document\/[\w/-]{1,40}add-api-permission/),
      cause: "permissions",
      strength: "decisive",
      because: "DingTalk knows the app, which has no permission for this API.",
      source: "https://github.com/casdoor/casdoor/pull/4469",
      actor: "account-admin",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "no-permission": {
    headline: "Your DingTalk app lacks this permission.",
    meaning: "The token is good; `requiredScopes` names what is missing.",
    fix: [
      "In the developer console, open the app's permissions and apply for the one that is named.",
      "Get a new access token afterwards.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "no-permission": {
    matches: [
      '{"code":"Forbidden.AccessDenied.AccessTokenPermissionDenied","message":"没有调用该接口的权限","accessdenieddetail":{"requiredScopes":["Contact.User.Read"]}}',
    ],
  },
};
