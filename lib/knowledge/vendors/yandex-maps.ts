import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const hosts = String.raw`(?:(?:geocode|api|search|suggest|static)-maps\.yandex\.(?:ru|com)|\bapi\.weather\.yandex\.ru)`;
const host = url(new RegExp(hosts, "i"));

export const refusals = vendor(
  { name: "Yandex Maps", layer: "application", seen: host, ids: ["x-yandex-req-id"] },
  {
    key: {
      when: any(
        all(any(host, body(new RegExp(hosts, "i"))), any(status(403), body(/\b403\b/))),
        body(/Forbidden\.?\s+Body\s?:\s?Invalid\s+client\s+information/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Yandex answers 403 when the key is missing, wrong, or of another of its services.",
      source: "https://github.com/yandex/mapkit-android-demo/issues/215",
      also: { headers: "moderate", cors: "moderate", "rate-limit": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  key: {
    headline: "Yandex does not accept the key of this call.",
    meaning:
      "Each service (geocoder, suggest, MapKit, weather) has keys of its own. A key can be bound to addresses, or to pages by their Referer; a page without Referer is then refused as well.",
    fix: [
      "Send the key as `apikey`, for the weather in the header `X-Yandex-Weather-Key`, and check in the developer dashboard that it is of this service and active.",
      "Where the key is bound to domains, let the page send its Referer; for a server, bind it to the server's address instead.",
      "For the weather: call the path of your rate, see that the rate has not run out, and call from a server, not from a page.",
      "A new key counts after some minutes. A used-up daily limit gives the same answer.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  key: {
    matches: [
      "Error: Request failed with status code 403: https://geocode-maps.yandex.ru/1.x/?geocode=X",
      "yandex.maps: Unexpected server response: Forbidden. Body :Invalid client information.",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nForbidden"],
  },
};
