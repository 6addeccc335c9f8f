import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const thread = "https://github.com/gateio/gateapi-go/issues/3";
const host = url(/^https:\/\/(?:api|fx-api)[\w-]{0,20}\.gate(?:io)?\.\w{2,4}\//i);

export const refusals = vendor(
  { name: "Gate.io", layer: "application", seen: host },
  {
    "address-unlisted": {
      when: any(
        all(member("label", /^IP_FORBIDDEN$/), body(/\bRequest\s+IP\b/i)),
        body(/IP_FORBIDDEN\b.{1,40}Request\s+IP\s+not\s+in\s+whitelist/i),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "Gate.io says that the address is not on the key's list.",
      source: thread,
      actor: "you",
    },
    signature: {
      when: member("label", /^INVALID_SIGNATURE$/),
      cause: "authentication",
      strength: "decisive",
      because: "Gate.io finds another signature than the one sent.",
      source: thread,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "address-unlisted": {
    headline: "Your Gate.io key is bound to other addresses.",
    meaning:
      "It happens only when the key has a list of addresses, and the public address of your machine is not among them. Home lines get a new one now and then.",
    fix: [
      "Add the address in the message to the key on the API page.",
      "Give the machine a fixed outgoing address, or make a key without a list and with few rights.",
    ],
  },
  signature: {
    headline: "Gate.io does not accept the signature.",
    meaning: "The key was found. What you signed is not what arrived, or the secret is another key's.",
    fix: [
      "Sign the method, the path with `/api/v4`, the query as sent, the SHA-512 of the body, and the timestamp, one to a line.",
      "Compare with the official SDK's signature of the same call.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "address-unlisted": {
    matches: [
      '{"label":"IP_FORBIDDEN","message":"Request IP not in whitelist: 192.0.2.4"}',
      'ERROR: (401)\nReason: Unauthorized\nHTTP response body: {"label":"IP_FORBIDDEN","message":"Request IP not in whitelist: 192.0.2.4"}',
    ],
    ignores: ['{"message":"Request IP not in whitelist"}', '{"label":"FORBIDDEN","message":"no"}'],
  },
  signature: {
    matches: ['{"label":"INVALID_SIGNATURE","message":"Signature mismatch"}'],
    ignores: ['{"error":"INVALID_SIGNATURE"}'],
  },
};
