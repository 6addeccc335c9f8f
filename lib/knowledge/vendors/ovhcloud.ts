import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "OVHcloud API",
    layer: "identity",
    seen: any(
      header("x-ovh-queryid"),
      url(/^https:\/\/(?:[a-z]{2}\.)?api\.(?:us\.)?(?:ovh|ovhcloud|kimsufi|soyoustart)\.com\//i),
    ),
    ids: ["x-ovh-queryid"],
  },
  {
    iam: {
      when: all(
        body(/User\s+not\s+granted\s+for\s+this\s+request/i),
        any(
          body(/unauthorizedActionsByIAM\W{1,8}(?<action>[\w:/.-]{3,80})/),
          body(/missing\s+IAM\s+permissions:\s+(?<action>[\w:/.-]{3,80})/),
          body(/Client::Forbidden|OVHcloud/i),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "OVHcloud's IAM does not grant the action to this identity.",
      source: "https://github.com/ovh/docs/pull/5314",
    },
    "call-not-granted": {
      when: body(/\bNOT_GRANTED_CALL\b|This\s+call\s+has\s+not\s+been\s+granted|\bNotGrantedCall\b/i),
      cause: "permissions",
      strength: "decisive",
      because: "The consumer key's access rules do not cover this method and path.",
      source: "https://github.com/ovh/python-ovh/issues/141",
    },
    "credential-invalid": {
      when: any(
        member("errorCode", /^(?:INVALID_CREDENTIAL|NOT_CREDENTIAL|INVALID_KEY)$/),
        all(
          any(member("httpCode"), body(/(?:NOT|INVALID)_CREDENTIAL/)),
          body(/This (?:credential (?:is not valid|does not exist)|application key is invalid)/),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because:
        "OVHcloud does not accept the consumer key: it was never validated, has expired, or does not belong to the application key.",
      source: "https://github.com/ovh/php-ovh/issues/56",
      also: { "token-expired": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  iam: {
    headline: "OVHcloud's IAM does not grant you this action.",
    meaning:
      "The credential is good; no policy covers the action. Widening the rights of the consumer key alone does not help.",
    fix: [
      "Read `unauthorizedActionsByIAM` in the answer's details: it names the action.",
      "Add that action and the resource to an IAM policy of your user, group or service account.",
    ],
  },
  "call-not-granted": {
    headline: "Your OVHcloud consumer key may not make this call.",
    meaning:
      "The rules of a consumer key are fixed when it is made: each names a method and a path. The three keys themselves are good.",
    fix: [
      { do: "See the rules of the key.", snippet: "GET /auth/currentCredential" },
      "Make a new consumer key whose rules hold the method and the path; `/sms/*` does not hold the bare `/sms`.",
      "Validate it under the link that you get, with the account that owns the service.",
    ],
  },
  "credential-invalid": {
    headline: "OVHcloud does not accept your consumer key.",
    meaning:
      "A new consumer key counts only once you open its link and sign in, and it may have an end. Keys of ovh-eu, ovh-ca and ovh-us do not mix.",
    fix: [
      "Open the validation link of the key, or make application key, secret and consumer key anew in one go.",
      "Check the endpoint: ovh-eu, ovh-ca or ovh-us.",
      "Do not ask for a new consumer key on every run: each begins unvalidated.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  iam: {
    matches: [
      '{"class":"Client::Forbidden","message":"User not granted for this request","details":{"unauthorizedActionsByAuthentication":"","unauthorizedActionsByIAM":"vps:apiovh:reboot"}}',
      'OVHcloud API error (status code 403): Client::Forbidden: "User not granted for this request (missing IAM permissions: publicCloudProject:apiovh:operation/get)" (X-OVH-Query-Id: EU.ext-1.EXAMPLE)',
    ],
    ignores: ['{"message":"User not granted for this request"}'],
  },
  "call-not-granted": {
    matches: [
      '{"errorCode":"NOT_GRANTED_CALL","httpCode":"403 Forbidden","message":"This call has not been granted"}',
      "ovh.exceptions.NotGrantedCall: This call has not been granted",
    ],
  },
  "credential-invalid": {
    matches: [
      '{"errorCode":"INVALID_CREDENTIAL","httpCode":"403 Forbidden","message":"This credential is not valid"}',
      "Error: 403 ForbiddenNOT_CREDENTIALThis credential does not exist",
    ],
    ignores: ['{"message":"This credential is not valid"}', 'Error 403: "This credential is not valid"'],
  },
};
