import { all, any, body, status, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const tiles = "https://operations.osmfoundation.org/policies/tiles/";
const nominatim = "https://operations.osmfoundation.org/policies/nominatim/";

export const refusals = vendor(
  {
    name: "OpenStreetMap",
    layer: "edge",
    seen: url(/^https?:\/\/(?:(?:[abc]\.)?tile|nominatim|api)\.openstreetmap\.org\//i),
  },
  {
    "tile-referer": {
      when: body(/Refer(?:r)?er\s+is\s+required\s+by\s+(?:the\s+)?(?:tile\s+)?usage\s+policy/i),
      cause: "headers",
      strength: "decisive",
      because: "OpenStreetMap's tile says that the request carried no Referer.",
      source: tiles,
    },
    nominatim: {
      when: any(
        body(
          inARow(
            /You\s+have\s+been\s+blocked\s+because\s+you\s+have\s+violated\s+the(?:\s|\\n){1,4}/i,
            /(?:<a\b|usage\s+policy)[\s\S]{0,200}Nominatim/i,
          ),
        ),
        all(body(/GeocoderInsufficientPrivileges/), body(/nominatim|geocoders[/.\\]osm\b/i)),
        all(url(/^https?:\/\/nominatim\.openstreetmap\.org\//i), status(403)),
      ),
      cause: "headers",
      strength: "strong",
      because:
        "Nominatim blocks by its usage policy, above all clients that do not name themselves in User-Agent or Referer.",
      source: nominatim,
      also: { "rate-limit": "moderate", "ip-block": "moderate" },
    },
    geopy: {
      when: body(/\bgeopy\.exc\.GeocoderInsufficientPrivileges\b[^\n]{0,60}?\b403\b/),
      cause: "headers",
      strength: "strong",
      because:
        "geopy gives this name to a 403 of the geocoder; with Nominatim, which most use, a default User-Agent is the reason.",
      source: "https://github.com/geopy/geopy/issues/314",
      also: { permissions: "against", "ip-block": "moderate", authentication: "weak", "rate-limit": "weak" },
    },
    tiles: {
      when: any(
        body(
          oneOf(
            /\bosm\.wiki\/blocked\b|does\s+not\s+follow\s+the\s+tile\s+(?:usage\s+)?policy/i,
            /not\s+following\s+the\s+tile\s+usage\s+policy/i,
          ),
        ),
        body(/\b403\b[^\n]{0,120}?\btile\.openstreetmap\.org\/|\btile\.openstreetmap\.org\/\d[^\n]{0,120}?\b403\b/i),
        all(url(/^https?:\/\/(?:[abc]\.)?tile\.openstreetmap\.org\//i), status(403)),
      ),
      cause: "headers",
      strength: "strong",
      because:
        "OpenStreetMap's tile server refuses by its usage policy only: default User-Agents, no Referer, or heavy use.",
      source: tiles,
      also: { "rate-limit": "moderate", "ip-block": "moderate" },
    },
    "account-stopped": {
      when: body(
        oneOf(
          inARow(
            /access\s+to\s+the\s+API\s+(?:has\s+been\s+blocked|is\s+temporarily\s+suspended)\.\s+Please\s+log\s+/i,
            /in/i,
          ),
          /urgent\s+message\s+on\s+the\s+OpenStreetMap|make\s+your\s+edits\s+public\s+to\s+upload/i,
          /not\s+permitted\s+the\s+application\s+access\s+to\s+this\s+facility/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The account is known, and has something to read or to allow on the web site.",
      source: "https://github.com/openstreetmap/openstreetmap-website/blob/master/app/controllers/api_controller.rb",
      layer: "application",
      actor: "you",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "tile-referer": {
    headline: "OpenStreetMap's tile server wants a Referer.",
    meaning:
      "The page that shows the map forbids the browser to send one. Keys do not exist, and attribution is not the problem here.",
    fix: [
      {
        do: "Let the map layer send the origin; in Leaflet:",
        snippet:
          "L.tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png', { referrerPolicy: 'origin-when-cross-origin' })",
      },
      "Change a Referrer-Policy of `no-referrer` or `same-origin` in the page's headers or meta tags.",
      "Pages from a file, and sandboxed frames, send none: use another tile provider there.",
    ],
  },
  nominatim: {
    headline: "Nominatim blocks your client by its usage policy.",
    meaning:
      "The free service serves programs that name themselves and send at most one request a second. A library's default User-Agent is shared with all its users, and is blocked for what others did.",
    fix: [
      {
        do: "Name your application in User-Agent.",
        snippet:
          'curl -A "my-app/1.2 (contact@my-app.example)" "https://nominatim.openstreetmap.org/search?format=json&q=Berlin"',
      },
      "In geopy, pass `user_agent=` to Nominatim; web pages must send a Referer.",
      "Send one request a second at most, from one thread, and keep results.",
      "When the block stays, write to the address in the answer; for many addresses run Nominatim yourself or use a paid provider.",
    ],
  },
  geopy: {
    headline: "The geocoder behind geopy refused your client.",
    meaning:
      "Nominatim blocks default and sample names such as `geopy/2.4.1` or `my-application`, since everybody sends them. With another geocoder the key may lack the right.",
    fix: [
      {
        do: "Give the name of your own application.",
        snippet: 'Nominatim(user_agent="garden-map/1.2 (contact@garden-map.example)")',
      },
      "Send at most one request a second: use `geopy.extra.rate_limiter.RateLimiter`.",
      "With a geocoder that takes a key, check the key and its plan.",
    ],
  },
  tiles: {
    headline: "OpenStreetMap's tile server blocks your application.",
    meaning:
      "The tiles are free within a policy. Blocked are clients with a library's default User-Agent, pages without a Referer, maps without attribution, and heavy or bulk use. The text on the tile tells which.",
    fix: [
      "In an app: send a stable User-Agent that names it; do not pose as a browser.",
      "On a web page: let the browser send its Referer, and show the attribution.",
      "Through a proxy or CDN of yours: hand Referer and User-Agent on.",
      "Keep tiles for at least the time that their headers name; do not download in bulk. Else use another provider or your own tile server.",
    ],
  },
  "account-stopped": {
    headline: "OpenStreetMap stopped this account's access to its API.",
    meaning:
      "The token is valid. A block or a message waits for the account, its terms were never looked at, its edits are not public, or the token lacks this permission.",
    fix: [
      "Log in at www.openstreetmap.org with this account, and read what is shown there.",
      "Open the Contributor Terms once; they need not be accepted to get on.",
      "For a missing permission, authorize the application anew with the scope, such as `write_api`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "tile-referer": {
    matches: [
      "403r Access Blocked Referer is required by tile usage policy of OpenStreetMap's volunteer-run servers: osm.wiki/blocked",
      "Referer is required by the usage policy of OpenStreetMap's volunteer-run servers: osm.wiki/blocked",
    ],
  },
  nominatim: {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: text/html\n\n<html>\n<head>\n<title>Access blocked</title>\n</head>\n<body>\n<h1>Access blocked</h1>\n\n<p>You have been blocked because you have violated the\n<a href="https://operations.osmfoundation.org/policies/nominatim/">usage policy</a>\nof OSM\'s Nominatim geocoding service.</p>',
      'File "geopy/geocoders/osm.py", line 191, in geocode\ngeopy.exc.GeocoderInsufficientPrivileges: HTTP Error 403: Forbidden',
      {
        evidence: "HTTP/2 403\nserver: nginx\n\n",
        request: "curl 'https://nominatim.openstreetmap.org/search?q=Berlin&format=json'",
      },
    ],
    ignores: [
      '{"message":"You have been blocked because you have violated the usage policy"}',
      "geopy.exc.GeocoderInsufficientPrivileges: HTTP Error 403: Forbidden",
    ],
  },
  geopy: {
    matches: [
      "geopy.exc.GeocoderInsufficientPrivileges: HTTP Error 403: Forbidden",
      "geopy.exc.GeocoderInsufficientPrivileges: Non-successful status code 403",
    ],
  },
  tiles: {
    matches: [
      {
        evidence: "HTTP/2 403\ncontent-type: image/png\n\n",
        request: "curl https://tile.openstreetmap.org/5/16/10.png",
      },
      "GET https://a.tile.openstreetmap.org/5/16/10.png 403 (Forbidden)",
      "Access blocked. App is not following the tile usage policy of OpenStreetMap's volunteer-run servers: osm.wiki/blocked",
    ],
    ignores: ["<script>L.tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png')</script><h1>403 Forbidden</h1>"],
  },
  "account-stopped": {
    matches: [
      "Your access to the API has been blocked. Please log in to the web interface to find out more.",
      "You have not permitted the application access to this facility",
    ],
    ignores: ["Your access to the API has been blocked."],
  },
};
