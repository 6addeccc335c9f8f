import { all, any, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https?:\/\/esi\.(?:evetech\.net|tech\.ccp\.is)\//i);

export const refusals = vendor(
  { name: "EVE Online (ESI)", layer: "application", seen: host },
  {
    "token-expiry": {
      when: all(
        member("error", /^token (?:is expired|expired|expiry is too far in the future|not yet valid)/i),
        any(host, member("sso_status")),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "The token's time is not accepted.",
      source: "https://github.com/ccpgames/sso-issues/issues/66",
      also: { authentication: "weak" },
    },
    "sso-fault": {
      when: member("sso_status", /^(?:40[134]|5\d\d)$/),
      cause: "authentication",
      strength: "moderate",
      because: "ESI asked the log-in service about the token and did not get a good answer.",
      source: "https://github.com/esi/esi-issues/issues/1266",
      also: { "token-expired": "moderate", "server-config": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-expiry": {
    headline: "EVE's ESI does not accept the time in this token.",
    meaning:
      "Access tokens live for minutes. ESI answers 403 for one whose time is over, and for one whose end lies further ahead than it allows.",
    fix: [
      "Fetch a new access token with the refresh token, and repeat the call.",
      "Renew before the time in the token is over, not after the first refusal.",
      "When a new token is refused as well, check whether the log-in service has a fault.",
    ],
  },
  "sso-fault": {
    headline: "EVE's log-in service did not confirm the token.",
    meaning:
      "ESI asks the log-in service about each token and answers 403 when that goes wrong. The token may be bad, or the service has a fault, as around the daily downtime.",
    fix: [
      "Repeat the call after a minute; a fault of the service passes.",
      "Fetch a new access token.",
      "When it stays, have the character log in again with the scopes that the call needs.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-expiry": {
    matches: [
      '{"error":"token expiry is too far in the future","sso_status":200}',
      'get_characters_character_id_wallet [GET:403] {"error":"token is expired","sso_status":200}',
    ],
    ignores: ['{"error":"token is expired"}'],
  },
  "sso-fault": {
    matches: ['{"error":"unexpected end of JSON input","sso_status":401}'],
    ignores: ['{"error":"unexpected end of JSON input"}'],
  },
};
