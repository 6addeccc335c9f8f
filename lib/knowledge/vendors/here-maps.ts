import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/[\w.-]{1,100}\.(?:hereapi|here)\.com\//i);

export const refusals = vendor(
  { name: "HERE", layer: "gateway", seen: host, ids: ["x-request-id", "x-correlation-id"] },
  {
    "not-entitled": {
      when: any(
        all(
          member("error_description", /^These credentials do not authorize access/i),
          any(member("error", /^Forbidden$/i), body(/\b403\b/)),
        ),
        all(
          body(/These\s+credentials\s+do\s+not\s+authorize\s+access/i),
          any(host, body(/hereapi|\bHERE\b|here_(?:travel|transit|routing)/)),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "HERE knows the key, and its plan, project or sharing does not hold this service.",
      source: "https://github.com/heremaps/here-sdk-examples/issues/189",
      also: { authentication: "moderate", resource: "weak" },
    },
    "key-invalid": {
      when: all(
        body(/apiKey\s+invalid\.|apiKey\s+not\s+found|No\s+credentials\s+found/i),
        any(host, body(/hereapi|apiKey\s+invalid\./i)),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "HERE does not know this key, or found none.",
      source: "https://github.com/munterfi/hereR/issues/157",
      also: { "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "not-entitled": {
    headline: "The HERE key does not open this service.",
    meaning:
      "The key is known. The service is not part of its plan or project, the key is restricted to other domains, or the API is an old one that new keys cannot use.",
    fix: [
      "In the access manager, link the service to the project of the app.",
      "Compare the key's trusted domains with the page that calls.",
      "Use the current address of the service: old hosts such as traffic version 6 are closed to new keys.",
      "SDK credentials of another edition do not fit: make ones for the edition you use.",
    ],
  },
  "key-invalid": {
    headline: "HERE does not know the key.",
    meaning: "App id and app code are no longer taken; the key belongs into the parameter `apiKey`.",
    fix: [
      "Make a REST key in the access manager; a new one too where the message says that the key is expired.",
      {
        do: "Try it by hand.",
        snippet: 'curl "https://geocode.search.hereapi.com/v1/geocode?q=Berlin&apiKey=$HERE_API_KEY"',
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "not-entitled": {
    matches: [
      '{"error":"Forbidden","error_description":"These credentials do not authorize access"}',
      "here_transit.exceptions: (403, {'error': 'Forbidden', 'error_description': 'These credentials do not authorize access'})",
    ],
    ignores: ['{"message":"These credentials do not authorize access"}'],
  },
  "key-invalid": {
    matches: ['{"error":"Unauthorized","error_description":"apiKey invalid. apiKey not found."}'],
  },
};
