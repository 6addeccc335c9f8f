import { all, any, body, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://developers.google.com/maps/documentation/javascript/error-messages";
const security = "https://developers.google.com/maps/api-security-best-practices";

const mine = any(
  body(/REQUEST_DENIED|Google\s+Maps|maps\.google(?:apis)?\.com|Maps\s+Platform/i),
  url(/^https?:\/\/(?:maps|places|routes|roads|geocode|addressvalidation)\.googleapis\.com\//i),
);

export const refusals = vendor(
  {
    name: "Google Maps Platform",
    layer: "application",
    seen: url(/^https?:\/\/(?:maps|places|routes|roads|geocode|addressvalidation)\.googleapis\.com\//i),
  },
  {
    "referrer-not-allowed": {
      when: body(/\b(?:RefererNotAllowedMapError|UnauthorizedURLForClientIdMapError)\b/),
      cause: "cors",
      strength: "decisive",
      because: "The page that loads the map is not on the key's list of websites.",
      source: errors,
      also: { permissions: "weak" },
      actor: "account-admin",
    },
    "referrer-key-on-server": {
      when: body(/API\s+keys\s+with\s+referr?er\s+restrictions\s+cannot\s+be\s+used\s+with\s+this\s+API/i),
      cause: "cors",
      strength: "strong",
      because: "The key is restricted to websites, and web services do not take such keys.",
      source: security,
      also: { permissions: "strong", authentication: "moderate", headers: "weak" },
      actor: "account-admin",
    },
    "caller-not-allowed": {
      when: body(
        /This\s+IP,\s+site\s+or\s+mobile\s+application\s+is\s+not\s+authori[sz]ed\s+to\s+use\s+this\s+API\s+key/i,
      ),
      cause: "ip-block",
      strength: "strong",
      because: "The key is restricted, and the address, site or app that called is not on its list.",
      source: security,
      also: { cors: "moderate", headers: "weak" },
      actor: "account-admin",
    },
    "billing-off": {
      when: body(
        /\b(?:Client)?BillingNotEnabledMapError\b|You\s+must\s+enable\s+Billing\s+on\s+the\s+Google\s+Cloud\s+Project/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The key's project has no billing account, and Maps wants one even for free use.",
      source: errors,
    },
    "api-off": {
      when: any(
        body(
          oneOf(
            /\b(?:Legacy)?ApiNotActivatedMapError\b/i,
            /This\s+API\s+project\s+is\s+not\s+authori[sz]ed\s+to\s+use\s+this\s+API/i,
          ),
        ),
        body(
          oneOf(
            /calling\s+a\s+legacy\s+API,\s+which\s+is\s+not\s+enabled/i,
            /This\s+API\s+is\s+not\s+activated\s+on\s+your\s+API\s+project/i,
          ),
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The API is not enabled in the key's project, or the key's own list does not hold it.",
      source: errors,
      also: { permissions: "moderate" },
      actor: "account-admin",
    },
    "key-not-for-api": {
      when: body(/\bApiTargetBlockedMapError\b/),
      cause: "permissions",
      strength: "decisive",
      because: "The key's list of APIs does not hold this one.",
      source: errors,
    },
    "key-expired": {
      when: any(all(body(/provided\s+API\s+key\s+is\s+expired/i), mine), body(/\bExpiredKeyMapError\b/)),
      cause: "token-expired",
      strength: "strong",
      because: "Maps says that the key has expired or is not known yet.",
      source: errors,
      also: { authentication: "strong" },
    },
    "key-invalid": {
      when: any(
        body(/\b(?:InvalidKeyMapError|MissingKeyMapError|InvalidClientIdMapError)\b/),
        all(
          body(
            oneOf(
              /provided\s+API\s+key\s+is\s+invalid/i,
              /You\s+must\s+use\s+an\s+API\s+key\s+to\s+authenticate\s+each\s+request/i,
            ),
          ),
          mine,
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Maps got no key, or one that it does not know.",
      source: errors,
    },
    "project-refused": {
      when: body(/\b(?:ProjectDeniedMapError|DeletedApiProjectMapError|RefererDeniedMapError|TOSViolationMapError)\b/),
      cause: "permissions",
      strength: "strong",
      because: "Maps refuses the project or site itself, not one call.",
      source: errors,
      also: { resource: "weak" },
    },
    quota: {
      when: any(
        body(/\bOverQuotaMapError\b/),
        all(
          any(member("status", /^OVER_(?:QUERY|DAILY)_LIMIT$/), body(/\bOVER_(?:QUERY|DAILY)_LIMIT\b/)),
          any(mine, body(/daily\s+request\s+quota|error_message/i)),
        ),
      ),
      cause: "rate-limit",
      strength: "strong",
      because: "The project's quota for this API is reached.",
      source: errors,
      also: { permissions: "weak" },
      retry: "after",
    },
    "request-denied": {
      when: any(
        member("status", /^REQUEST_DENIED$/),
        body(/\b(?:geocod\w{1,5}|directions|places|distance\s?matrix)\b.{0,60}?\bREQUEST_DENIED\b/i),
      ),
      cause: "permissions",
      strength: "moderate",
      because: "Maps denied the request; the reason would stand in error_message.",
      source: "https://developers.google.com/maps/documentation/geocoding/requests-geocoding",
      also: { authentication: "moderate", resource: "weak", cors: "weak" },
    },
  },
);

const open = "Open the key under Google Maps Platform, Keys & Credentials.";

export const texts: Texts<typeof refusals> = {
  "referrer-not-allowed": {
    headline: "Your Maps key does not allow this website.",
    meaning: "The key works, but not from this page. The console's message names the URL to be allowed.",
    fix: [
      open,
      "Under Website restrictions add the site as the message shows it, with `/*` at the end; add www and the local port where you use them.",
      "Wait a few minutes, then load the page without cache.",
    ],
  },
  "referrer-key-on-server": {
    headline: "A Maps key restricted to websites does not work for web services.",
    meaning:
      "Geocoding, Directions, Places and the like are called by servers, which have no website. The browser key cannot be used there.",
    fix: [
      "Make a second key, restrict it to IP addresses and to the APIs in use, and call with it from your server.",
      "In a page, use the service of the Maps JavaScript API in place of the web service.",
    ],
  },
  "caller-not-allowed": {
    headline: "Your Maps key does not allow this caller.",
    meaning:
      "The message names the address and referrer that Google saw. Where the address is listed and the key is for addresses, look at IPv6.",
    fix: [
      open,
      "Add the address that the message names, or use a key of the right kind for this caller.",
      "Send no browser key from a server.",
    ],
  },
  "billing-off": {
    headline: "The Maps project has no billing account.",
    meaning: "The key and its restrictions are fine. Free use counts against the account as well.",
    fix: [
      "Link a billing account to the very project of the key.",
      "When there is one, check whether it is closed or its payment failed.",
    ],
  },
  "api-off": {
    headline: "This Maps API is not enabled for your key's project.",
    meaning:
      "Each Maps API is enabled by itself; a working map does not mean that Geocoding or Places works. New projects cannot enable some legacy APIs.",
    fix: [
      {
        do: "Enable the API in the key's project, for instance Geocoding.",
        snippet: "gcloud services enable geocoding-backend.googleapis.com --project PROJECT",
      },
      "Add it to the key's API restrictions too.",
      "For a legacy API, move to the new one: Places API (New), Routes API.",
    ],
  },
  "key-not-for-api": {
    headline: "Your Maps key is restricted to other APIs.",
    meaning: "The API is enabled, but the key has a list of its own.",
    fix: [open, "Add the API under API restrictions, and wait a few minutes."],
  },
  "key-expired": {
    headline: "Your Maps key has expired or is too new.",
    meaning: "Google says the same of a key that was made a moment ago.",
    fix: ["For a new key, wait a few minutes.", "Else make a new one and replace it."],
  },
  "key-invalid": {
    headline: "Maps did not get a valid key.",
    meaning: "The key is missing, cut off or wrong. Restrictions and billing give other errors.",
    fix: [
      {
        do: "Try the key alone.",
        snippet: 'curl "https://maps.googleapis.com/maps/api/geocode/json?address=Bern&key=$KEY"',
      },
      "Look at the script's URL in the page: build tools often leave the variable empty.",
    ],
  },
  "project-refused": {
    headline: "Google refuses this Maps project or site.",
    meaning:
      "The project was deleted, or shut out for the terms of service. A new key of the same project does not help.",
    fix: [
      "Read the message's own entry in Google's list of error messages.",
      "Look for a notice in the console and in the owner's mail.",
    ],
  },
  quota: {
    headline: "Your Maps quota is reached.",
    meaning:
      "`OVER_QUERY_LIMIT` is a limit per second or day. `OVER_DAILY_LIMIT` can also mean that key or billing is missing.",
    fix: [
      "Wait, then try again with growing pauses.",
      "Look under Google Maps Platform, Quotas: a limit that you set yourself may be full.",
      "For `OVER_DAILY_LIMIT`, check key and billing first.",
    ],
  },
  "request-denied": {
    headline: "Google Maps denied the request.",
    meaning:
      "`REQUEST_DENIED` has many reasons: key, restriction, API, billing. The member `error_message` tells which.",
    fix: [
      { do: "Read `error_message` of the plain answer.", snippet: 'curl "{url}"' },
      "Check in this order: a key is sent, billing is on, the API is enabled, the key's restrictions fit.",
    ],
  },
};

const denied = (message: string, state = "REQUEST_DENIED") =>
  `{\n   "error_message" : "${message}",\n   "results" : [],\n   "status" : "${state}"\n}`;

export const samples: Samples<typeof refusals> = {
  "referrer-not-allowed": {
    matches: [
      "Google Maps JavaScript API error: RefererNotAllowedMapError\nhttps://developers.google.com/maps/documentation/javascript/error-messages#referer-not-allowed-map-error\nYour site URL to be authorized: https://shop.example/",
    ],
  },
  "referrer-key-on-server": {
    matches: [denied("API keys with referer restrictions cannot be used with this API.")],
    ignores: [denied("The provided API key is invalid.")],
  },
  "caller-not-allowed": {
    matches: [
      denied(
        "This IP, site or mobile application is not authorized to use this API key. Request received from IP address 192.0.2.7, with empty referer",
      ),
    ],
  },
  "billing-off": {
    matches: [
      denied(
        "You must enable Billing on the Google Cloud Project at https://console.cloud.google.com/project/_/billing/enable Learn more at https://developers.google.com/maps/gmp-get-started",
      ),
      "Google Maps JavaScript API error: BillingNotEnabledMapError",
    ],
  },
  "api-off": {
    matches: [
      denied("This API project is not authorized to use this API."),
      "Google Maps JavaScript API error: ApiNotActivatedMapError",
    ],
  },
  "key-not-for-api": { matches: ["Google Maps JavaScript API error: ApiTargetBlockedMapError"] },
  "key-expired": {
    matches: [denied("The provided API key is expired. "), "Google Maps JavaScript API error: ExpiredKeyMapError"],
  },
  "key-invalid": {
    matches: [
      denied("The provided API key is invalid. "),
      "Google Maps JavaScript API error: InvalidKeyMapError",
      "HTTP/2 403\ncontent-type: text/plain; charset=UTF-8\n\nThe Google Maps Platform server rejected your request. The provided API key is invalid.",
    ],
    ignores: ['{"error":"The provided API key is invalid."}'],
  },
  "project-refused": { matches: ["Google Maps JavaScript API error: DeletedApiProjectMapError"] },
  quota: {
    matches: [
      denied("You have exceeded your daily request quota for this API.", "OVER_QUERY_LIMIT"),
      "Google Maps JavaScript API error: OverQuotaMapError",
    ],
  },
  "request-denied": {
    matches: ['{"predictions":[],"status":"REQUEST_DENIED"}', "Geocoding Service error: REQUEST_DENIED"],
    ignores: ['{"status":"denied"}'],
  },
};
