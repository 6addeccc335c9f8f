import { all, any, body, status, url, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/(?:sso|connect|connectapi)\.garmin\.com\//i);

export const refusals = vendor(
  { name: "Garmin", layer: "application", seen: host },
  {
    "old-path": {
      when: all(
        any(
          url(/^https:\/\/connect\.garmin\.com\/(?:modern\/)?proxy\//i),
          body(/\b403\b[^\n]{0,60}connect\.garmin\.com\/(?:modern\/)?proxy\//i),
        ),
        without(body(/<html|<!doctype/i)),
      ),
      cause: "headers",
      strength: "strong",
      because: "Garmin's own pages left this path, and send a bearer token in place of the session's cookie.",
      source: "https://github.com/petergardfjall/garminexport/issues/103",
      also: { authentication: "moderate", resource: "moderate", "ip-block": "weak" },
    },
    "sign-in-blocked": {
      when: all(
        any(host, body(/\bsso\.garmin\.com\b|Garmin SSO returned/i)),
        any(status(403), body(/\b403\b|Forbidden url|error-1020/i)),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Garmin's sign-in stands behind Cloudflare, which turns away programs and addresses that sign in often.",
      source: "https://github.com/abrander/garmin-connect/issues/11",
      also: { headers: "weak", authentication: "weak", "rate-limit": "weak" },
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "old-path": {
    headline: "Garmin Connect no longer answers programs on this path.",
    meaning:
      "The sign-in can succeed and this call still fails: since September 2023 the cookie of the session does not suffice.",
    fix: [
      "Update the library; those that still work sign in for an OAuth token and call connectapi.garmin.com.",
      "In a program of your own, send `Authorization: Bearer` and leave `/modern/proxy` out of the path.",
    ],
  },
  "sign-in-blocked": {
    headline: "Garmin's sign-in turned this program away.",
    meaning: "The password was mostly not looked at. Programs that sign in at each run are blocked first.",
    fix: [
      "Keep the tokens of a successful sign-in and use them again, instead of signing in each time.",
      "Update the library, and wait some hours before the next try.",
      "For a service of your own, apply for Garmin's official developer program.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "old-path": {
    matches: [
      {
        evidence:
          'HTTP/2 403\ncontent-type: application/json\nserver: cloudflare\n\n{"message":"HTTP 403 Forbidden","error":"ForbiddenException"}',
        request:
          "GET /modern/proxy/activity-service/activity/11000000001 HTTP/1.1\nHost: connect.garmin.com\nCookie: SESSIONID=a",
      },
      "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://connect.garmin.com/modern/proxy/activitylist-service/activities/search/activities?limit=1",
    ],
    ignores: [
      "403 Client Error: Forbidden for url: https://connectapi.garmin.com/activity-service/activity/11000000001",
    ],
  },
  "sign-in-blocked": {
    matches: [
      "garminconnect.GarminConnectConnectionError: Forbidden url: https://sso.garmin.com/sso/signin",
      '2026/05/16 19:28:22 Garmin SSO returned "403 Forbidden"',
    ],
    ignores: ["403 Client Error: Forbidden for url: https://www.example.com/garmin"],
  },
};
