import { all, any, body, header, member, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://advertising.amazon.com/API/docs/en-us/reference/concepts/errors";
const host = any(
  url(/\badvertising-api(?:-\w{2})?\.amazon\.com/i),
  body(/\badvertising-api(?:-\w{2})?\.amazon\.com|Amazon-Advertising-API-/i),
);

export const refusals = vendor(
  {
    name: "Amazon Ads API",
    layer: "application",
    seen: any(host, header("x-amz-rid")),
    ids: ["x-amz-rid", "x-amz-request-id"],
  },
  {
    "no-scope": {
      when: all(body(/\bScope\s+header\s+is\s+missing\b/i), any(host, member("details"))),
      cause: "headers",
      strength: "decisive",
      because: "The request has no Amazon-Advertising-API-Scope.",
      source: errors,
    },
    "foreign-scope": {
      when: all(
        body(/Not\s+authorized\s+to\s+(?:access\s+scope|manage\s+this\s+profile)\b/i),
        any(host, member("details")),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The account behind the token may not manage the profile in Amazon-Advertising-API-Scope.",
      source: errors,
    },
    "unknown-scope": {
      when: body(/No\s+matching\s+advertiser\s+found\s+for\s+scope/i),
      cause: "resource",
      strength: "decisive",
      because: "No advertiser at this regional host has the profile id in Amazon-Advertising-API-Scope.",
      source: errors,
      also: { permissions: "moderate" },
    },
    "client-not-cleared": {
      when: any(
        all(member("code", /^401$/), member("details", /^Authentication failed/i)),
        all(member("code", /^UNAUTHORIZED$/), member("details", /^HTTP 401 Unauthorized/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Amazon Ads does not accept the token, or the client is not cleared for the API.",
      source: "https://github.com/amzn/amazon-advertising-api-php-sdk/issues/9",
      also: { permissions: "moderate", "token-expired": "weak" },
    },
    forbidden: {
      when: all(host, status(403)),
      cause: "permissions",
      strength: "strong",
      because: "The Amazon Ads API answers 403 when the user has no access to the resource.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "no-scope": {
    headline: "The Amazon Ads profile header is missing.",
    meaning: "Apart from listing profiles, each call names the profile it is for. The token alone is not enough.",
    fix: [
      {
        do: "List the profiles, then send one.",
        snippet:
          "curl https://advertising-api.amazon.com/v2/profiles -H 'Authorization: Bearer TOKEN' -H 'Amazon-Advertising-API-ClientId: CLIENT'",
      },
      "Add Amazon-Advertising-API-Scope with the `profileId` as it stands there.",
    ],
  },
  "foreign-scope": {
    headline: "You may not manage this Amazon Ads profile.",
    meaning: "The profile exists; the person who gave the token has no rights on it, or had them taken away.",
    fix: [
      "List the profiles with the same token, and use one of them.",
      "Have the advertiser add the user in the Ads console with edit or view rights, then authorize anew.",
    ],
  },
  "unknown-scope": {
    headline: "Amazon Ads finds no advertiser for this profile id.",
    meaning: "Each region has a host of its own, and a profile is known at one of them only.",
    fix: [
      "Use the host of the profile's region: advertising-api, advertising-api-eu or advertising-api-fe.",
      "Take `profileId` from the answer of that host, not the account or entity id.",
    ],
  },
  "client-not-cleared": {
    headline: "Amazon Ads does not accept token and client.",
    meaning:
      "The token has expired, belongs to another client, or Amazon has not yet approved the client for the Ads API.",
    fix: [
      "Renew the access token; it lives one hour.",
      "Send the same client id in Amazon-Advertising-API-ClientId with which the token was made.",
      "Check that the application for API access was approved and that the token has the scope `advertising::campaign_management`.",
    ],
  },
  forbidden: {
    headline: "Amazon Ads does not give you this resource.",
    meaning: "The token is good. The user, the profile's kind or the client's approval does not cover the call.",
    fix: [
      "Compare the profile's type (seller, vendor, agency) and country with what the operation supports.",
      "Check the user's rights on the account in the Ads console.",
      "For DSP, Marketing Cloud and Stream: ask for access to that product.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "no-scope": {
    matches: ['{"code":"401","details":"Scope header is missing","requestId":"EXAMPLE"}'],
    ignores: ['{"message":"Scope header is missing"}'],
  },
  "foreign-scope": {
    matches: [
      '{"code":"401","details":"Not authorized to access scope 1234567890","requestId":"EXAMPLE"}',
      '{"code":"UNAUTHORIZED","details":"Not authorized to manage this profile. Please check permissions and consent from the advertiser"}',
    ],
    ignores: ['{"message":"Not authorized to access scope"}'],
  },
  "unknown-scope": {
    matches: ['{"code":"401","details":"No matching advertiser found for scope: 1234567890","requestId":"EXAMPLE"}'],
  },
  "client-not-cleared": {
    matches: [
      '{"code":"UNAUTHORIZED","details":"HTTP 401 Unauthorized","requestId":"EXAMPLE"}',
      '{"code":"401","details":"Authentication failed","requestId":"EXAMPLE"}',
    ],
    ignores: ['{"code":"401","message":"Authentication failed"}'],
  },
  forbidden: {
    matches: [
      {
        evidence: 'HTTP/1.1 403 Forbidden\ncontent-type: application/json\n\n{"code":"403","details":"Forbidden"}',
        request:
          "curl https://advertising-api.amazon.com/v2/sp/campaigns -H 'Amazon-Advertising-API-Scope: 1234567890'",
      },
    ],
    ignores: ['HTTP/1.1 403 Forbidden\n\n{"code":"403","details":"Forbidden"}'],
  },
};
