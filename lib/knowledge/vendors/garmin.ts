import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/(?:sso|connect|connectapi)\.garmin\.com\//i);

export const refusals = vendor(
  { name: "Garmin", layer: "application", seen: host },
  {
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
    },
  },
);

export const texts: Texts<typeof refusals> = {
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
  "sign-in-blocked": {
    matches: [
      "garminconnect.GarminConnectConnectionError: Forbidden url: https://sso.garmin.com/sso/signin",
      '2026/05/16 19:28:22 Garmin SSO returned "403 Forbidden"',
    ],
    ignores: ["403 Client Error: Forbidden for url: https://www.example.com/garmin"],
  },
};
