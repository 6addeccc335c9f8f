import { all, any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Yii", layer: "application" },
  {
    csrf: {
      when: body(/Unable to verify your data submission\./),
      cause: "headers",
      strength: "decisive",
      because: "Yii's CSRF check found no valid token; the status is 400.",
      source: "https://github.com/yiisoft/yii2/blob/HEAD/framework/web/Controller.php",
    },
    guest: {
      when: all(member("message", /^Login Required$/), member("name", /^Forbidden$/)),
      cause: "authentication",
      strength: "decisive",
      because: "Yii wants a logged-in user here, and this caller is a guest.",
      source: "https://github.com/yiisoft/yii2/blob/HEAD/framework/web/User.php",
    },
    forbidden: {
      when: any(
        body(/yii\S{1,4}web\S{1,4}ForbiddenHttpException/i),
        all(
          body(/You are not allowed to perform this action\./),
          any(member("name", /^Forbidden$/), body(/Forbidden \(#403\)/)),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Yii's access control denies the action to this user.",
      source: "https://github.com/yiisoft/yii2/blob/HEAD/framework/filters/AccessControl.php",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "Yii's CSRF check found no valid token.",
    meaning: "A request that writes needs the token of the cookie or session in the field _csrf or in `X-CSRF-Token`.",
    fix: [
      "Send cookie and token together.",
      "If you are the owner: set `enableCsrfValidation = false` for API controllers that use no cookie login.",
    ],
  },
  guest: {
    headline: "Yii took the caller for a guest.",
    meaning: "An access rule asks for a logged-in user. The request carried no login that Yii accepts.",
    fix: [
      "Send the session cookie, or the token that the API takes, with this request.",
      "If you are the owner: give the controller an authenticator such as HttpBearerAuth, and keep the session off for APIs (`enableSession` false).",
    ],
  },
  forbidden: {
    headline: "Yii's access rules deny this action.",
    meaning: "A logged-in user matches no allow rule of the controller, or lacks the RBAC permission.",
    fix: [
      "Look at behaviors() of the controller: without a matching rule, everything is denied.",
      "Check the user's assignment in the RBAC tables.",
      "Check ips and verbs in the rules as well as roles.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      '{"name":"Bad Request","message":"Unable to verify your data submission.","code":0,"status":400,"type":"yii\\\\web\\\\BadRequestHttpException"}',
    ],
  },
  guest: {
    matches: [
      '{"name":"Forbidden","message":"Login Required","code":0,"status":403,"type":"yii\\\\web\\\\ForbiddenHttpException"}',
    ],
    ignores: ['{"name":"Login","message":"Login Required"}', '{"name":"Forbidden","message":"Login Required here"}'],
  },
  forbidden: {
    matches: [
      '{"name":"Forbidden","message":"You are not allowed to perform this action.","code":0,"status":403,"type":"yii\\\\web\\\\ForbiddenHttpException"}',
      "<h1>Forbidden (#403)</h1>\n<div>You are not allowed to perform this action.</div>",
    ],
    ignores: ['{"errors":[{"message":"You are not allowed to perform this action."}]}'],
  },
};
