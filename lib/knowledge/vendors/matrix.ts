import { all, any, body, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const spec = "https://spec.matrix.org/latest/client-server-api/#standard-error-response";
const codes = "https://github.com/matrix-org/matrix-spec/blob/main/content/client-server-api/_index.md";
const synapse = "https://github.com/element-hq/synapse/blob/develop/synapse/api/errors.py";

/** A client's or Synapse's own log names the error's class in place of the code. */
const failed = any(member("errcode", /^M_FORBIDDEN$/), body(/\b(?:SynapseError|MatrixError):\s+.{0,2}403\b/));

export const refusals = vendor(
  {
    name: "Matrix (Synapse)",
    layer: "application",
    seen: any(url(/\/_(?:matrix|synapse)\//), member("errcode", /^M_/)),
  },
  {
    federation: {
      when: body(/Federation\s+denied\s+with\s|FederationDeniedError/),
      cause: "server-config",
      strength: "decisive",
      because: "The homeserver's own list of servers to federate with does not hold the other one.",
      source: "https://element-hq.github.io/synapse/latest/usage/configuration/config_documentation.html",
      also: { permissions: "strong", authentication: "against" },
    },
    "token-invalid": {
      when: member("errcode", /^M_UNKNOWN_TOKEN$/),
      cause: "authentication",
      strength: "strong",
      because: "The homeserver does not know the access token, or it has expired.",
      source: codes,
      also: { "token-expired": "strong" },
    },
    "token-missing": {
      when: member("errcode", /^M_MISSING_TOKEN$/),
      cause: "authentication",
      strength: "decisive",
      because: "The request carried no access token.",
      source: codes,
    },
    "account-state": {
      when: member("errcode", /^(?:M_USER_DEACTIVATED|M_USER_LOCKED|M_USER_SUSPENDED|ORG_MATRIX_EXPIRED_ACCOUNT)$/),
      cause: "permissions",
      strength: "decisive",
      because: "The homeserver says that the account is deactivated, locked, suspended or expired.",
      source: codes,
    },
    consent: {
      when: member("errcode", /^M_CONSENT_NOT_GIVEN$/),
      cause: "permissions",
      strength: "decisive",
      because: "The user has not agreed to the homeserver's terms yet.",
      source: synapse,
    },
    guest: {
      when: member("errcode", /^M_GUEST_ACCESS_FORBIDDEN$/),
      cause: "permissions",
      strength: "decisive",
      because: "The room or call does not admit guests.",
      source: codes,
      // Synapse says the same of a room that does not exist.
      also: { authentication: "moderate", resource: "moderate" },
    },
    "server-limit": {
      when: member("errcode", /^M_RESOURCE_LIMIT_EXCEEDED$/),
      cause: "rate-limit",
      strength: "strong",
      because: "The homeserver has reached a limit of its own, such as its monthly active users.",
      source: codes,
      also: { permissions: "moderate" },
      actor: "api-owner",
    },
    "appservice-token": {
      when: all(member("errcode", /^M_FORBIDDEN$/), member("error", /^Bad token supplied/)),
      cause: "authentication",
      strength: "decisive",
      because: "The application service does not know the token that the homeserver sent.",
      source: "https://github.com/matrix-org/matrix-appservice-node/blob/HEAD/src/app-service.ts",
    },
    login: {
      when: all(
        member("errcode", /^M_FORBIDDEN$/),
        body(
          oneOf(
            /HMAC\s+incorrect|Invalid\s+(?:username\s+or\s+password|password|login\s+token)/i,
            /access\s+token\s+.{0,20}?invalid/i,
          ),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The homeserver did not accept the user name, password, login token or shared secret.",
      source: codes,
    },
    "registration-off": {
      when: all(member("errcode", /^M_FORBIDDEN$/), body(/Registration\s+has\s+been\s+disabled/i)),
      cause: "resource",
      strength: "decisive",
      because: "Registration is switched off on this homeserver.",
      source: "https://element-hq.github.io/synapse/latest/usage/configuration/config_documentation.html",
    },
    "server-admin": {
      when: all(member("errcode", /^M_/), body(/You\s+are\s+not\s+a\s+server\s+admin/i)),
      cause: "permissions",
      strength: "decisive",
      because: "Synapse's admin API is for server administrators.",
      source: "https://element-hq.github.io/synapse/latest/usage/administration/admin_api/",
    },
    reserved: {
      when: member("errcode", /^M_EXCLUSIVE$/),
      cause: "permissions",
      strength: "decisive",
      because: "The name is reserved by an application service.",
      source: codes,
    },
    "already-there": {
      when: all(failed, body(/\bis\s+already\s+in\s+the\s+room\b/i)),
      cause: "resource",
      strength: "strong",
      because: "The homeserver says that the user is in the room already, so there is nothing to join or invite to.",
      source: "https://github.com/matrix-org/matrix-spec/issues/1171",
      also: { permissions: "weak" },
    },
    room: {
      when: failed,
      cause: "permissions",
      strength: "strong",
      because: "The homeserver knows the user, who may not do this, mostly for membership or power level in the room.",
      source: spec,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  federation: {
    headline: "The homeserver does not federate with that server.",
    meaning:
      "`federation_domain_whitelist` names the servers that Synapse talks to. What follows in the log, such as signatures without a key, comes of it: the keys were never fetched.",
    fix: [
      "Add the server that the message names to `federation_domain_whitelist`, and restart.",
      "Keep the homeserver's own name in that list as well.",
      "If you are a user, ask the homeserver's administrator: your account and client play no part.",
    ],
  },
  "token-invalid": {
    headline: "The homeserver does not know your access token.",
    meaning:
      "It was logged out, has expired, or belongs to another homeserver. With `soft_logout` true the session can be renewed.",
    fix: [
      "Use the refresh token, or log in again.",
      "Check the homeserver's address: a token is good on its own server only.",
    ],
  },
  "token-missing": {
    headline: "The homeserver wants an access token.",
    meaning: "No Authorization header arrived.",
    fix: [
      { do: "Send it.", snippet: 'curl -H "Authorization: Bearer $TOKEN" {url}' },
      "Check whether a proxy drops the header.",
    ],
  },
  "account-state": {
    headline: "The homeserver has closed or restricted this account.",
    meaning: "Another token or password does not help.",
    fix: [
      "Write to the administrators of the homeserver.",
      "An administrator can unlock or reactivate the user in the admin API.",
    ],
  },
  consent: {
    headline: "The homeserver's terms wait for your consent.",
    meaning: "Until the user agrees, sending is refused.",
    fix: [
      "Open the `consent_uri` of the answer as the user and agree.",
      "For bots an administrator can exempt users in the consent settings.",
    ],
  },
  guest: {
    headline: "Guests may not do this.",
    meaning: "The token belongs to a guest account.",
    fix: ["Log in with a registered account.", "Or let the room admit guests in its settings."],
  },
  "server-limit": {
    headline: "The homeserver has reached a limit of its own.",
    meaning: "It is not about your rate of calls: the server as a whole may take no more, for example active users.",
    fix: ["Write to the `admin_contact` of the answer."],
  },
  "appservice-token": {
    headline: "The application service does not know the homeserver's token.",
    meaning:
      "A bridge or bot checks the homeserver by `hs_token` of its registration file. Users and rooms do not matter here.",
    fix: [
      "Compare `hs_token` in the homeserver's registration file with the bridge's; generate both anew in one go when they differ.",
      "Restart the homeserver: it reads the file at the start only.",
    ],
  },
  login: {
    headline: "The homeserver does not accept this log-in.",
    meaning:
      "User name, password or login token is wrong, or the homeserver uses another way to log in. HMAC incorrect is about registering a user by the shared secret, not about a password.",
    fix: [
      { do: "See which ways it offers.", snippet: "curl https://matrix.example.com/_matrix/client/v3/login" },
      "Give the user as the full id or the localpart, and check the homeserver.",
      "For HMAC incorrect, take `registration_shared_secret` from the homeserver's own configuration, and a fresh nonce for each try.",
    ],
  },
  "registration-off": {
    headline: "This homeserver takes no registrations.",
    meaning: "Its owner switched them off; the message may say that a token is needed.",
    fix: [
      "Ask the administrators for an account.",
      { do: "As the administrator:", snippet: "register_new_matrix_user -c homeserver.yaml http://localhost:8008" },
    ],
  },
  "server-admin": {
    headline: "You are no administrator of this homeserver.",
    meaning: "The token is valid. Power levels in rooms do not count here.",
    fix: [
      "Use the token of a server administrator.",
      {
        do: "The owner makes the user one in Synapse's database, or by the admin API.",
        snippet: "UPDATE users SET admin = 1 WHERE name = '@user:matrix.example.com';",
      },
    ],
  },
  reserved: {
    headline: "An application service holds this name.",
    meaning: "User ids or aliases of that shape belong to a bridge or bot service.",
    fix: [
      "Choose another name.",
      "For the service itself: use its own `as_token`, and check the namespaces of its registration.",
    ],
  },
  "already-there": {
    headline: "The user is in the room already.",
    meaning: "The code is `M_FORBIDDEN` all the same. No right is missing, and repeating the call changes nothing.",
    fix: [
      "Treat this answer as done.",
      {
        do: "Look at the membership before you invite.",
        snippet:
          'curl -H "Authorization: Bearer $TOKEN" https://matrix.example.com/_matrix/client/v3/rooms/$ROOM/joined_members',
      },
    ],
  },
  room: {
    headline: "You may not do this in the room.",
    meaning:
      "The message says why: not a member, not invited, banned, or the power level is too low. Rate and token are not the problem.",
    fix: [
      "Join the room first, or get an invitation.",
      "Look at `m.room.power_levels` for the level that the event needs.",
      "Through federation: the room may shut your server out by its server ACL.",
    ],
  },
};

const error = (code: string, text: string) =>
  `HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"errcode":"${code}","error":"${text}"}`;

export const samples: Samples<typeof refusals> = {
  federation: {
    matches: [
      "synapse.api.errors.FederationDeniedError: 403: Federation denied with chat.example",
      '{"errcode":"M_FORBIDDEN","error":"Federation denied with chat.example."}',
    ],
  },
  "token-invalid": {
    matches: [
      'HTTP/1.1 401 Unauthorized\n\n{"errcode":"M_UNKNOWN_TOKEN","error":"Invalid access token passed.","soft_logout":false}',
    ],
  },
  "token-missing": { matches: ['{"errcode":"M_MISSING_TOKEN","error":"Missing access token"}'] },
  "account-state": { matches: [error("M_USER_DEACTIVATED", "This account has been deactivated")] },
  consent: {
    matches: [
      '{"errcode":"M_CONSENT_NOT_GIVEN","error":"Please consent","consent_uri":"https://matrix.example.com/_matrix/consent"}',
    ],
  },
  guest: { matches: [error("M_GUEST_ACCESS_FORBIDDEN", "Guest access not allowed")] },
  "server-limit": {
    matches: [
      '{"errcode":"M_RESOURCE_LIMIT_EXCEEDED","error":"Monthly Active User Limit Exceeded","admin_contact":"mailto:admin@example.com"}',
    ],
  },
  "appservice-token": { matches: ['{"errcode":"M_FORBIDDEN","error":"Bad token supplied,"}'] },
  login: {
    matches: [
      '{"errcode":"M_FORBIDDEN","error":"HMAC incorrect"}',
      error("M_FORBIDDEN", "Invalid username or password"),
    ],
    ignores: [error("M_FORBIDDEN", "User not in room")],
  },
  "registration-off": {
    matches: [
      error(
        "M_FORBIDDEN",
        "Registration has been disabled. Only m.login.application_service registrations are allowed.",
      ),
    ],
  },
  "server-admin": { matches: [error("M_FORBIDDEN", "You are not a server admin")] },
  reserved: { matches: ['{"errcode":"M_EXCLUSIVE","error":"This user ID is reserved by an application service."}'] },
  "already-there": {
    matches: [
      'HTTP/1.1 403 Forbidden\n\n{"errcode":"M_FORBIDDEN","error":"@alice:example.com is already in the room."}',
      "SynapseError: 403 - @alice:example.com is already in the room.",
    ],
    ignores: ['{"errcode":"M_FORBIDDEN","error":"You are not invited to this room."}'],
  },
  room: {
    matches: [error("M_FORBIDDEN", "You are not invited to this room.")],
    ignores: ['{"errcode":"FORBIDDEN","error":"no"}'],
  },
};
