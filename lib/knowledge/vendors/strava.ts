import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const limits = "https://developers.strava.com/docs/rate-limits";
const host = url(/^https:\/\/www\.strava\.com\/(?:api|oauth)\//i);
const mark = any(host, header("x-readratelimit-limit"), body(/strava/i), all(member("resource"), member("field")));

export const refusals = vendor(
  { name: "Strava", layer: "application", seen: any(host, header("x-readratelimit-limit")) },
  {
    "rate-limited": {
      when: all(body(/Rate\s+Limit\s+Exceeded/i), mark),
      cause: "rate-limit",
      strength: "decisive",
      because: "Strava says that the application's requests of 15 minutes or of the day are used up.",
      source: limits,
      retry: "after",
    },
    "athlete-limit": {
      when: all(body(/Limit\s+of\s+connected\s+athletes\s+exceeded|Athlete\s+limit\s+exceeded/i)),
      cause: "rate-limit",
      strength: "decisive",
      because: "Strava says that as many athletes are connected to the application as its quota allows.",
      source: "https://developers.strava.com/docs/getting-started/",
      also: { permissions: "moderate" },
      retry: "no",
      actor: "api-owner",
    },
    "scope-missing": {
      when: any(
        all(member("field", /_permission$/), member("code", /^missing$/)),
        body(/:\w{4,20}_permission\W{2,60}code\W{2,8}missing/),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Strava knows the token, and says that the athlete did not grant a scope.",
      source: "https://developers.strava.com/docs/getting-started/",
      actor: "you",
    },
    "token-invalid": {
      when: all(
        member("message", /^Authorization Error$/i),
        member("field", /^access_token$/),
        member("code", /^(?:invalid|missing)$/),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Strava says that the access token is missing or not valid.",
      source: "https://github.com/afryer/strava-react/issues/4",
      also: { "token-expired": "strong" },
    },
    "app-inactive": {
      when: any(
        all(member("resource", /^Application$/), member("field", /^Status$/i), member("code", /^Inactive$/i)),
        body(/.resource.:\s?.Application.,\s?.field.:\s?.Status.,\s?.code.:\s?.Inactive./),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Strava says that the application is inactive.",
      source: "https://github.com/stravalib/stravalib/issues/730",
      also: { resource: "weak" },
      actor: "api-owner",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "rate-limited": {
    headline: "Strava's rate limit stopped your application.",
    meaning:
      "The limit counts for the whole application, over all athletes: for 15 minutes and for the day, reading apart from all.",
    fix: [
      "Wait until the next quarter of an hour; for the day's limit, until midnight UTC.",
      "Compare `X-RateLimit-Usage` with `X-RateLimit-Limit`.",
      "Use webhooks instead of polling, and ask Strava for a higher limit.",
    ],
  },
  "athlete-limit": {
    headline: "This Strava application has as many athletes as its quota allows.",
    meaning:
      "New applications serve their owner only. Waiting does not help, and the athlete's account is not the problem.",
    fix: [
      "As the application's owner, upgrade its access on the API page of the settings.",
      "To sync your own account only, make an application of your own.",
    ],
  },
  "scope-missing": {
    headline: "Your Strava token lacks a scope.",
    meaning: "The token is valid. The token shown on the settings page has the scope read only.",
    fix: [
      "Let the athlete authorize again with the scope, such as `activity:read_all`.",
      "Check the `scope` that comes back: athletes can untick parts.",
    ],
  },
  "token-invalid": {
    headline: "Strava does not accept this access token.",
    meaning: "Access tokens live for six hours. A revoked or misspelled one gives the same answer.",
    fix: ["Get a new one with the refresh token.", "If that fails too, let the athlete authorize again."],
  },
  "app-inactive": {
    headline: "This Strava application is inactive.",
    meaning:
      "The athlete's token is fine. Since 30 June 2026 the owner of an app of the standard tier needs a Strava subscription of their own.",
    fix: ["As the app's owner, subscribe at Strava.", "Then set the app active again on the API page of the settings."],
  },
};

export const samples: Samples<typeof refusals> = {
  "rate-limited": {
    matches: [
      'HTTP/1.1 429 Too Many Requests\nX-ReadRateLimit-Limit: 100,1000\n\n{"message":"Rate Limit Exceeded","errors":[{"resource":"Application","field":"overall rate limit","code":"exceeded"}]}',
    ],
    ignores: ['{"message":"Rate Limit Exceeded"}'],
  },
  "athlete-limit": { matches: ["Error 403: Limit of connected athletes exceeded"] },
  "scope-missing": {
    matches: [
      '{"message":"Authorization Error","errors":[{"resource":"AccessToken","field":"activity:read_permission","code":"missing"}]}',
      "Authorization Error: [{'resource': 'AccessToken', 'field': 'activity:read_permission', 'code': 'missing'}]",
    ],
  },
  "token-invalid": {
    matches: [
      '{"message":"Authorization Error","errors":[{"resource":"Athlete","field":"access_token","code":"invalid"}]}',
    ],
    ignores: ['{"message":"Authorization Error"}'],
  },
  "app-inactive": {
    matches: [
      '{"message":"Forbidden","errors":[{"resource":"Application","field":"Status","code":"Inactive"}]}',
      "stravalib.exc.Fault: 403 Client Error: Forbidden [Forbidden: [{'resource': 'Application', 'field': 'Status', 'code': 'Inactive'}]]",
    ],
  },
};
