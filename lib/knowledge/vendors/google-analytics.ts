import { all, any, body, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const mine = any(body(/analytics/i), url(/^https:\/\/(?:analytics\w{0,20}|www)\.googleapis\.com\/(?:v1|analytics)/i));

export const refusals = vendor(
  {
    name: "Google Analytics",
    layer: "application",
    seen: url(/^https:\/\/analytics\w{0,20}\.googleapis\.com\//i),
  },
  {
    "property-access": {
      when: body(/User\s+does\s+not\s+have\s+sufficient\s+permissions\s+for\s+this\s+property/i),
      cause: "permissions",
      strength: "decisive",
      because: "The account that calls is no user of this Analytics property.",
      source: "https://github.com/googleapis/nodejs-analytics-data/issues/93",
    },
    "view-access": {
      when: body(
        inARow(
          /User\s+does\s+not\s+have\s+/i,
          oneOf(
            /sufficient\s+permissions\s+for\s+this\s+(?:profile|view)[\s\S]{1,200}(?:global|insufficientP)/i,
            /any\s+Google\s+Analytics\s+account/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The account is no user of this view; the number of a newer property is no view at all.",
      source: "https://github.com/8-bit-sheep/googleAnalyticsR/issues/426",
      also: { resource: "strong" },
    },
    quota: {
      when: any(
        body(
          /Exhausted\s+(?:property|project|concurrent|server|potentially)\w{0,3}\s.{0,60}?(?:tokens|requests|quota)/i,
        ),
        all(body(/Quota\s+Error:\s+(?:User|Number|profile|The)/i), mine),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "The property's tokens or the project's requests for Analytics are used up.",
      source: "https://developers.google.com/analytics/devguides/reporting/data/v1/quotas",
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "property-access": {
    headline: "Your account is no user of this Analytics property.",
    meaning:
      "Roles in Google Cloud do not reach Analytics. A service account must be added there like a person; a wrong number gives the same error.",
    fix: [
      "Take the address `client_email` from the key file, and add it as Viewer in Analytics under Admin, Property access management.",
      "Use the numeric property id, not the measurement id that starts with G-.",
      "Check which credential the program really uses.",
    ],
  },
  "view-access": {
    headline: "Your account has no access to this Analytics view.",
    meaning:
      "The older Reporting and Management APIs know views of Universal Analytics only, which Google closed in July 2024. For a property of Analytics 4 they answer with this error whatever access you have.",
    fix: [
      "Call the Google Analytics Data API with the numeric property id of Analytics 4.",
      "Update or replace the plug-in or library that still asks for a view.",
      "Then add the calling account in Analytics under Admin, Property access management.",
    ],
  },
  quota: {
    headline: "The Analytics quota is used up.",
    meaning: "Tokens are counted for the property, by hour and by day, for all who ask for it.",
    fix: [
      "Wait for the next hour; a daily limit opens after midnight Pacific time.",
      "Ask for shorter periods, fewer dimensions and rows, and set `returnPropertyQuota` to see what is left.",
      "Run fewer reports at once.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "property-access": {
    matches: [
      '{"error":{"code":403,"message":"User does not have sufficient permissions for this property. To learn more about Property ID, see https://developers.google.com/analytics/devguides/reporting/data/v1/property-id.","status":"PERMISSION_DENIED"}}',
      "google.api_core.exceptions.PermissionDenied: 403 User does not have sufficient permissions for this property.",
    ],
  },
  "view-access": {
    matches: [
      '{"error":{"code":403,"message":"User does not have sufficient permissions for this profile.","errors":[{"message":"User does not have sufficient permissions for this profile.","domain":"global","reason":"forbidden"}],"status":"PERMISSION_DENIED"}}',
    ],
    ignores: [
      '{"message":"User does not have sufficient permissions for this profile"}',
      "User does not have sufficient permissions for this property.",
    ],
  },
  quota: {
    matches: [
      "google.api_core.exceptions.ResourceExhausted: 429 Exhausted property tokens per hour. These quota tokens will return in under an hour.",
    ],
  },
};
