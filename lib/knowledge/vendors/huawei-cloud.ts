import { any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const documentation = "https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-errorcode.html";

export const refusals = vendor(
  { name: "Huawei Cloud API Gateway", layer: "gateway", seen: url(/^https:\/\/[\w.-]{1,80}\.myhuaweicloud\.com\//i) },
  {
    "iam-credential": {
      when: any(member("error_code", /^APIGW?\.(?:0301|0305)$/), body(/\bAPIGW?\.(?:0301|0305)\b/)),
      cause: "authentication",
      strength: "strong",
      because: "Huawei Cloud could not verify the IAM token or the signature made with the access key.",
      source: documentation,
      also: { "token-expired": "moderate" },
    },
    "iam-not-allowed": {
      when: any(
        member("error_code", /^APIGW?\.(?:0302|0304|0306|0310|0802)$/),
        body(/\bAPIGW?\.(?:0302|0304|0306|0310|0802)\b/),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Huawei Cloud knows the caller; the API's access control, the project or the region does not let it in.",
      source: documentation,
      also: { "ip-block": "moderate" },
    },
    "token-over": {
      when: body(/\bAPIGW?\.0307\b/),
      cause: "token-expired",
      strength: "strong",
      because: "Huawei Cloud's tokens live for 24 hours and in one region; this one has to be fetched anew.",
      source: "https://support.huaweicloud.com/en-us/ocr_faq/ocr_01_0089.html",
      also: { authentication: "weak" },
    },
    "app-credential": {
      when: any(member("error_code", /^APIGW?\.(?:0303|0311)$/), body(/\bAPIGW?\.(?:0303|0311)\b/)),
      cause: "authentication",
      strength: "strong",
      because: "The app's signature, code or token was not accepted.",
      source: documentation,
      also: { "token-expired": "moderate" },
    },
    throttled: {
      when: any(member("error_code", /^APIGW?\.(?:0308)$/), body(/\bAPIGW?\.(?:0308)\b/)),
      cause: "rate-limit",
      strength: "decisive",
      because: "The API's throttling policy or the gateway's default limit is reached.",
      source: documentation,
    },
    "api-missing": {
      when: any(member("error_code", /^APIGW?\.(?:0101)$/), body(/\bAPIGW?\.(?:0101)\b/)),
      cause: "resource",
      strength: "decisive",
      because: "The API does not exist or is not published in this environment.",
      source: documentation,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "iam-credential": {
    headline: "Huawei Cloud does not accept your IAM credential.",
    meaning:
      "The words after the colon say which part failed: the access key, the signature, the time, or the token (which lives 24 hours).",
    fix: [
      "`verify aksk signature fail`: check the secret key, and sign the same headers and body that you send.",
      "`decrypt token fail` or `token expires`: get a new token.",
      "`Get secretKey failed`: the access key was deleted or disabled.",
      "Send a token as `X-Auth-Token`, a signature as Authorization; not both.",
    ],
  },
  "iam-not-allowed": {
    headline: "The API's access control keeps you out.",
    meaning:
      "The credential is valid. A black or white list of users, apps or addresses, or a missing authorization of the app, refuses the call.",
    fix: [
      "0302: check whether the API's access control lists the account.",
      "0304: authorize the app for the API in this environment.",
      "0306: check the address lists of the API's access control.",
      "0310: the project is not available; call with another one.",
      "0802: the user may not use this region; ask the account's administrator.",
    ],
  },
  "token-over": {
    headline: "Huawei Cloud wants a new token.",
    meaning:
      "A token lives for 24 hours. One that was fetched for another region, or before a bill was paid, is refused with the same words.",
    fix: [
      "Fetch a new token from IAM and send it as `X-Auth-Token`.",
      "Compare the region in the endpoint with the one of the project that the token is for.",
    ],
  },
  "app-credential": {
    headline: "Huawei Cloud does not accept your app credential.",
    meaning: "App key and secret, or the app code, do not fit the API.",
    fix: [
      "With a signature: check the app key and secret, and that method, path, query and body are signed as sent.",
      "With an app code: send it as `X-Apig-AppCode`, and enable simple authentication for the API.",
      "0311: the credential for debugging failed; ask Huawei Cloud's support.",
    ],
  },
  throttled: {
    headline: "Huawei Cloud's gateway throttles this API.",
    meaning: "The policy counts per API, user or app. Rights play no part.",
    fix: [
      "Call less often, and wait after a refusal.",
      "If the API is yours: bind a throttling policy with a higher limit.",
    ],
  },
  "api-missing": {
    headline: "Huawei Cloud has no such API in this environment.",
    meaning: "The host, the method or the path is another, or the API was not published.",
    fix: [
      "Compare host, method and path with the API's page.",
      "For an environment other than RELEASE, send its name as `X-Stage`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "iam-credential": {
    matches: [
      '{"error_msg":"Incorrect IAM authentication information: verify aksk signature fail","error_code":"APIGW.0301","request_id":"EXAMPLE"}',
      '{"error_msg":"Incorrect IAM authentication information: decrypt token fail","error_code":"APIG.0301","request_id":"EXAMPLE"}',
    ],
  },
  "iam-not-allowed": {
    matches: [
      '{"error_msg":"The IAM user is not authorized to access the API","error_code":"APIGW.0302","request_id":"EXAMPLE"}',
      '{"error_msg":"The app is not authorized to access the API","error_code":"APIG.0304","request_id":"EXAMPLE"}',
    ],
  },
  "token-over": {
    matches: ['{"error_msg":"The token must be updated.","error_code":"APIGW.0307","request_id":"EXAMPLE"}'],
    ignores: ['{"message":"The token must be updated"}'],
  },
  "app-credential": {
    matches: [
      '{"error_msg":"Incorrect app authentication information: app not found, appkey EXAMPLE","error_code":"APIG.0303","request_id":"EXAMPLE"}',
    ],
  },
  throttled: {
    matches: [
      '{"error_msg":"The throttling threshold has been reached: policy domain over ratelimit,limit:10,time:1 minute","error_code":"APIGW.0308","request_id":"EXAMPLE"}',
    ],
  },
  "api-missing": {
    matches: [
      '{"error_msg":"The API does not exist or has not been published in the environment","error_code":"APIGW.0101","request_id":"EXAMPLE"}',
    ],
  },
};
