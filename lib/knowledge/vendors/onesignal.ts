import { body, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "OneSignal", layer: "application", seen: url(/^https?:\/\/(?:api\.)?onesignal\.com\//i) },
  {
    key: {
      when: body(
        inARow(
          /Access\s+denied\.\s+Please\s+include\s+an\s+.{0,6}Authorization:\s+\.\.\..{0,6}\s+header\s+with\s+a/i,
          /\s+valid\s+API\s+key/i,
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "OneSignal saw no key that it knows for this app or organisation.",
      source: "https://docs.rs/onesignal-rust-api/5.13.0/onesignal_rust_api/errors/constant.INVALID_API_KEY.html",
      also: { headers: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  key: {
    headline: "OneSignal does not accept the API key.",
    meaning:
      "The key is missing, wrong, or of another kind: an app's key for calls of the organisation, or one app's key for another app.",
    fix: [
      {
        do: "Send the key of the app whose `app_id` you send.",
        snippet: 'curl "https://api.onesignal.com/notifications?app_id=$APP_ID" -H "Authorization: Key $APP_API_KEY"',
      },
      "For calls that create or list apps, use the organisation's key.",
      "Make a new key when the old one was made in the former form and does not work any more.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  key: {
    matches: [
      '{"errors":["Access denied.  Please include an \'Authorization: ...\' header with a valid API key (https://documentation.onesignal.com/docs/en/keys-and-ids#api-keys)."]}',
    ],
    ignores: ['{"errors":["Access denied."]}'],
  },
};
