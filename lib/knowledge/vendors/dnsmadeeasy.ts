import { body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "DNS Made Easy", layer: "application", seen: url(/^https?:\/\/api\.(?:sandbox\.)?dnsmadeeasy\.com\//i) },
  {
    "date-out-of-sync": {
      when: body(/Request\s+sent\s+with\s+date\s+header\s+too\s+far\s+out\s+of\s+sync/i),
      cause: "token-expired",
      strength: "decisive",
      because: "The date that was signed differs too much from the server's clock.",
      source: "https://github.com/webprofusion/certify/issues/542",
      also: { headers: "weak" },
    },
    "date-form": {
      when: body(/Invalid\s+request\s+date\s+header:/i),
      cause: "headers",
      strength: "decisive",
      because: "The date header is not written in the form that the server reads.",
      source: "https://github.com/acmesh-official/acme.sh/issues/4272",
      also: { "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "date-out-of-sync": {
    headline: "The request's date is too far from DNS Made Easy's clock.",
    meaning:
      "Each request is signed together with its date. The key may well be right: the clock of the calling machine is not, or the request waited too long.",
    fix: [
      { do: "Compare the clocks.", snippet: "date -u; curl -sI https://api.dnsmadeeasy.com/ | grep -i '^date'" },
      "Let the machine take its time from a time server, and check its time zone.",
      "Make date and signature anew for each request.",
    ],
  },
  "date-form": {
    headline: "DNS Made Easy cannot read the request's date header.",
    meaning:
      "The date is to be written the way HTTP does, in English. A program on a system in another language wrote the names of day and month in that language.",
    fix: [
      { do: "Run the program with the C locale.", snippet: "LC_ALL=C acme.sh --renew -d example.com" },
      "Write the date in the form of HTTP, such as `Thu, 26 Nov 2026 10:00:00 GMT`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "date-out-of-sync": {
    matches: [
      '{"error": ["Request sent with date header too far out of sync.  Difference in times is 47971, header value is 1610379952000"]}',
      'DnsMadeEasy: Failed to query DNS Zones. :: {error: ["Request sent with date header too far out of sync.  Difference in times is -37706, header value is 1481561931000"]}',
    ],
    ignores: ['{"error":["Date out of range"]}'],
  },
  "date-form": {
    matches: ['{"error": ["Invalid request date header: dim., 28 août 2022 09:24:45 UTC"]}'],
    ignores: ['{"error":["Invalid request"]}'],
  },
};
