import { any, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "WSO2 API Manager", layer: "gateway" },
  {
    "sandbox-key": {
      when: body(/Sandbox\s+Key\s+Provided\s+for\s+Production\s+Gateway/i),
      cause: "authentication",
      strength: "decisive",
      because: "The token is one for the sandbox, and this gateway takes those for production only.",
      source: "https://apim.docs.wso2.com/en/4.7.0/api-gateway/maintaining-separate-production-and-sandbox-gateways/",
    },
    missing: {
      when: any(member("code", /^(?:900902)$/), body(/<(?:\w{1,5}:)?code>(?:900902)</)),
      cause: "authentication",
      strength: "decisive",
      because: "WSO2's code 900902 says that no credential came.",
      source: "https://apim.docs.wso2.com/en/latest/reference/troubleshooting/error-handling/",
      also: { headers: "moderate" },
    },
    expired: {
      when: any(member("code", /^(?:900903|900904)$/), body(/<(?:\w{1,5}:)?code>(?:900903|900904)</)),
      cause: "token-expired",
      strength: "decisive",
      because: "WSO2's code says that the token has expired or is no longer active.",
      source: "https://apim.docs.wso2.com/en/latest/reference/troubleshooting/error-handling/",
    },
    invalid: {
      when: any(member("code", /^(?:900900|900901|900905)$/), body(/<(?:\w{1,5}:)?code>(?:900900|900901|900905)</)),
      cause: "authentication",
      strength: "strong",
      because: "WSO2's code says that the credential is not valid here.",
      source: "https://apim.docs.wso2.com/en/latest/reference/troubleshooting/error-handling/",
      also: { "token-expired": "moderate" },
    },
    resource: {
      when: any(member("code", /^(?:900906|700700)$/), body(/<(?:\w{1,5}:)?code>(?:900906|700700)</)),
      cause: "resource",
      strength: "strong",
      because: "WSO2's code says that the resource does not exist or that the API is blocked.",
      source: "https://apim.docs.wso2.com/en/latest/reference/troubleshooting/error-handling/",
    },
    subscription: {
      when: any(member("code", /^90090[789]$/), body(/<(?:\w{1,5}:)?code>90090[789]</)),
      cause: "permissions",
      strength: "decisive",
      because:
        "WSO2's code says that the application is not subscribed, or that the subscription is blocked or not active.",
      source: "https://apim.docs.wso2.com/en/latest/reference/troubleshooting/error-handling/",
    },
    scope: {
      when: any(member("code", /^(?:900910)$/), body(/<(?:\w{1,5}:)?code>(?:900910)</)),
      cause: "permissions",
      strength: "decisive",
      because: "WSO2's code 900910 says that the token lacks a scope of the resource.",
      source: "https://apim.docs.wso2.com/en/latest/reference/troubleshooting/error-handling/",
      actor: "you",
    },
    throttled: {
      when: any(member("code", /^(?:90080[0-9])$/), body(/<(?:\w{1,5}:)?code>(?:90080[0-9])</)),
      cause: "rate-limit",
      strength: "decisive",
      because: "WSO2's code says that a throttling policy stopped the request.",
      source: "https://apim.docs.wso2.com/en/latest/reference/troubleshooting/error-handling/",
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "sandbox-key": {
    headline: "WSO2's production gateway does not take a sandbox key.",
    meaning:
      "An application has keys of two types, and each type goes to its own gateway. A production key at the sandbox gateway is refused in the same way.",
    fix: [
      "Generate production keys for the application in the developer portal, and take the token from those.",
      "To test, keep the sandbox key and call the address of the sandbox gateway.",
    ],
  },
  missing: {
    headline: "WSO2 found no credential in your request.",
    meaning: "Authorization is missing, or stands in another field than the API reads.",
    fix: [
      { do: "Send the token.", snippet: 'curl -H "Authorization: Bearer $TOKEN" {url}' },
      "Check whether the API renames the field, or wants an `apikey`.",
    ],
  },
  expired: {
    headline: "Your WSO2 token has expired or was revoked.",
    meaning: "Retrying with it does not help.",
    fix: ["Fetch a new token."],
  },
  invalid: {
    headline: "WSO2 does not accept this credential.",
    meaning:
      "900901 is an unknown, inactive or expired token, or a key of a type for which the API has no endpoint. 900905, in older versions, is a user's token where the application's is wanted, or the reverse. 900900 can mean that the key manager could not be asked.",
    fix: [
      "Fetch a new token for this application and environment.",
      "Check that gateway and token come from the same deployment.",
      "For 900900, look at the gateway's log.",
    ],
  },
  resource: {
    headline: "WSO2 has no such resource, or the API is blocked.",
    meaning: "900906: no path and method fits. 700700: the publisher has blocked the API for now.",
    fix: ["Compare path, method and version with the API's definition.", "Ask the publisher when the API is blocked."],
  },
  subscription: {
    headline: "The application has no active subscription to this API.",
    meaning:
      "900908: not subscribed to this API and version. 900907: the publisher has blocked the subscription. 900909: it still waits for approval. A new token of the same application does not help by itself.",
    fix: [
      "For 900908, subscribe the application to the API in the developer portal.",
      "For 900907 ask the API's publisher to unblock it, for 900909 an administrator to approve it.",
    ],
  },
  scope: {
    headline: "Your token lacks a scope of this resource.",
    meaning: "The subscription is fine. The user's roles decide which scopes a token gets.",
    fix: [
      "Ask for the scope when you fetch the token, and check in the answer that it was given.",
      "Ask an administrator for a role that is bound to the scope.",
    ],
  },
  throttled: {
    headline: "WSO2's throttling stopped you.",
    meaning:
      "The number tells whose limit it is: API, resource, application, subscription or a custom policy. 900805 means that an administrator blocked the caller.",
    fix: ["Read `nextAccessTime` in the answer, and wait.", "Ask for a larger tier."],
  },
};

export const samples: Samples<typeof refusals> = {
  "sandbox-key": { matches: ["<error><message>Sandbox Key Provided for Production Gateway</message></error>"] },
  missing: {
    matches: [
      '{"code":"900902","message":"Missing Credentials","description":"Invalid Credentials. Make sure your API invocation call has a header: \'Authorization : Bearer ACCESS_TOKEN\' or \'apikey: API_KEY\'"}',
    ],
  },
  expired: { matches: ['{"code":"900903","message":"Access Token Expired","description":"Renew the access token"}'] },
  invalid: {
    matches: [
      '<ams:fault xmlns:ams="http://wso2.org/apimanager/security"><ams:code>900901</ams:code><ams:message>Invalid Credentials</ams:message></ams:fault>',
      '{"code":"900901","message":"Invalid Credentials","description":"Access failure for API: /pizza/1.0"}',
    ],
  },
  resource: {
    matches: [
      '{"code":"700700","message":"API blocked","description":"This API has been blocked temporarily. Please try again later or contact the system administrators."}',
      '{"code":"900906","message":"No matching resource found in the API for the given request"}',
    ],
  },
  subscription: {
    matches: [
      '{"error_message":"The requested API is temporarily blocked","code":"900907","error_description":"User is NOT authorized to access the Resource. API Subscription validation failed."}',
      'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"code":"900908","message":"Resource forbidden ","description":"User is NOT authorized to access the Resource. API Subscription validation failed."}',
    ],
  },
  scope: {
    matches: [
      '{"code":"900910","message":"The access token does not allow you to access the requested resource","description":"User is NOT authorized to access the Resource: /orders. Scope validation failed."}',
    ],
  },
  throttled: {
    matches: [
      '{"code":"900803","message":"Message throttled out","description":"You have exceeded your quota .You can access API after 2026-Jan-05 10:12:00+0000 UTC","nextAccessTime":"2026-Jan-05 10:12:00+0000 UTC"}',
    ],
  },
};
