import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://www.last.fm/api/errorcodes";
const host = /audioscrobbler\.com|last\.?fm|<lfm\s/i;

export const refusals = vendor(
  { name: "Last.fm", layer: "application", seen: url(/^https?:\/\/ws\.audioscrobbler\.com\//i) },
  {
    "key-suspended": {
      when: body(/API\s+Key\s+Suspended\s+-\s+This\s+application\s+is\s+not\s+allowed/i),
      cause: "permissions",
      strength: "strong",
      because: "Last.fm suspended the key of this application.",
      source: codes,
      also: { authentication: "moderate", "rate-limit": "moderate" },
    },
    "key-invalid": {
      when: body(/Invalid\s+API\s+key\s+-\s+You\s+must\s+be\s+granted\s+a\s+valid\s+key/i),
      cause: "authentication",
      strength: "decisive",
      because: "Last.fm does not know this API key.",
      source: codes,
    },
    signature: {
      when: all(body(/Invalid\s+method\s+signature\s+supplied/i), any(body(host), url(host))),
      cause: "authentication",
      strength: "decisive",
      because: "The `api_sig` does not fit the parameters and the shared secret.",
      source: codes,
    },
    session: {
      when: body(/Invalid\s+session\s+key\s+-\s+Please\s+re-?authenticate/i),
      cause: "authentication",
      strength: "strong",
      because: "The user's session key is unknown to Last.fm, or was made with another API key.",
      source: codes,
      also: { "token-expired": "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "key-suspended": {
    headline: "Last.fm suspended this API key.",
    meaning: "All users of the key are refused. A key that is built into a program often meets this.",
    fix: [
      "Update the program: its makers have to bring a new key.",
      "Where it can be set, enter a key of your own.",
      "If the key is yours, ask Last.fm why, and make fewer calls a second.",
    ],
  },
  "key-invalid": {
    headline: "Last.fm does not know this API key.",
    meaning: "The `api_key` is missing, mistyped or deleted.",
    fix: ["Compare it with the one in your Last.fm API accounts."],
  },
  signature: {
    headline: "Last.fm does not accept the signature of the call.",
    meaning: "A secret of another key does this, and so does a parameter that was signed in another form than sent.",
    fix: [
      "Check that key, shared secret and session key belong together.",
      "Sign exactly the values that you send; a field sent as a list, such as several artists, breaks it.",
    ],
  },
  session: {
    headline: "Last.fm does not accept the user's session.",
    meaning: "The user took back the access, or the program changed its API key.",
    fix: ["Let the user sign in to Last.fm again in the program."],
  },
};

export const samples: Samples<typeof refusals> = {
  "key-suspended": {
    matches: [
      '{"error":26,"message":"API Key Suspended - This application is not allowed to make requests to the web services"}',
    ],
  },
  "key-invalid": {
    matches: ['{"error":10,"message":"Invalid API key - You must be granted a valid key by last.fm"}'],
  },
  signature: {
    matches: ['<lfm status="failed">\n  <error code="13">Invalid method signature supplied</error>\n</lfm>'],
  },
  session: {
    matches: ['<lfm status="failed">\n  <error code="9">Invalid session key - Please re-authenticate</error>\n</lfm>'],
  },
};
