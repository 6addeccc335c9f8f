import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https?:\/\/[\w.-]{1,80}\.(?:pndsn|pubnub)\.com\//i);

export const refusals = vendor(
  { name: "PubNub", layer: "application", seen: host },
  {
    signature: {
      when: all(
        body(/Signature\s+Does\s+Not\s+Match/i),
        any(body(/PubNub/i), member("service", /^Access Manager$/), host),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "PubNub computed another signature for this request with your secret key.",
      source: "https://www.pubnub.com/docs/tutorials/pubnub-access-manager",
    },
    "not-granted": {
      when: all(member("service", /^Access Manager$/), member("message", /^Forbidden$/)),
      cause: "permissions",
      strength: "strong",
      because: "Access Manager is on for this keyset, and the call holds no grant for the channels it names.",
      source: "https://www.pubnub.com/docs/security/access-control/overview",
      also: { authentication: "moderate", "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  signature: {
    headline: "PubNub does not accept the signature.",
    meaning: "A wrong secret key does this, and so does a client that signs other bytes than it sends.",
    fix: [
      "Check that publish, subscribe and secret key are those of one keyset.",
      "Bring the SDK up to date.",
      "When you sign yourself: sort the parameters by name, escape in capitals, and use the publish key in the text to sign.",
    ],
  },
  "not-granted": {
    headline: "PubNub's Access Manager has no grant for these channels.",
    meaning:
      "Once Access Manager is on, each client needs a token that your server asked for. The payload names the channels that are missing.",
    fix: [
      "Have your server grant a token for these channels and this user, and set it in the client.",
      "Grant the `-pnpres` channels as well when the client watches presence.",
      "Renew the token before its time is over.",
      "When nothing is to be protected, switch Access Manager off for the keyset.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  signature: {
    matches: [
      "PubNubException (PubNubException: 403 error: Signature does not match",
      '{"message":"Signature Does Not Match","error":true,"service":"Access Manager","status":403}',
    ],
    ignores: ["SignatureDoesNotMatch: The request signature we calculated does not match"],
  },
  "not-granted": {
    matches: [
      '{"message":"Forbidden","payload":{"channels":["room-1"]},"error":true,"service":"Access Manager","status":403}',
    ],
  },
};
