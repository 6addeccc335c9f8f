import { any, body, header, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Epic Games",
    layer: "identity",
    seen: any(header("x-epic-error-name"), url(/\.epicgames\.(?:com|dev)\//i)),
    ids: ["x-epic-correlation-id"],
  },
  {
    "missing-permission": {
      when: body(
        /errors\.com\.epicgames\.common\.missing_permission|login\s+does\s+not\s+poss?ess\s+the\s+permissions/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Epic names the permission that the login lacks, or that belongs to another account.",
      source: "https://github.com/HyperionCSharp/EpicGamesAPIDocs/issues/24",
      also: { resource: "weak" },
    },
    "missing-action": {
      when: body(
        oneOf(
          /errors\.com\.epicgames\.common\.missing_action/i,
          /Login\s+is\s+banned\s+or\s+does\s+not\s+poss?ess\s+the\s+action/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The account is banned, or has not accepted the game's agreement.",
      source: "https://github.com/SzymonLisowiec/node-epicgames-fortnite-client/issues/1",
    },
    client: {
      when: body(/errors\.com\.epicgames\.common\.oauth\.unauthorized_client/i),
      cause: "permissions",
      strength: "strong",
      because: "Epic does not let this client use this grant type.",
      source: "https://github.com/Tustin/fortnite-php/issues/56",
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "missing-permission": {
    headline: "Your Epic login lacks a permission.",
    meaning:
      "The message names it with the resource. A wrong or undefined account id in the address gives the same error.",
    fix: [
      "Compare the account id in the address with that of the token.",
      "Check which client the token was made for: permissions belong to the client, and `client_credentials` has few.",
      "For a client of your own: in the Developer Portal, give the client policy the feature. Permissions of a game's own services, such as Fortnite's, belong to Epic's clients.",
    ],
  },
  "missing-action": {
    headline: "The Epic account may not play this.",
    meaning: "It is banned, or has not accepted the agreement of the game.",
    fix: [
      "Sign in once on a device, start the game and accept the agreement.",
      "Look for a ban notice in the account.",
    ],
  },
  client: {
    headline: "Your Epic client may not use this grant.",
    meaning: "User name and password in particular were withdrawn for most clients.",
    fix: ["Use the `authorization_code` or device flow.", "Check the client's settings in the Developer Portal."],
  },
};

export const samples: Samples<typeof refusals> = {
  "missing-permission": {
    matches: [
      '{"errorCode":"errors.com.epicgames.common.missing_permission","errorMessage":"Sorry your login does not posses the permissions \'account:public:account READ\' needed to perform the requested operation","messageVars":["account:public:account","READ"],"numericErrorCode":1023,"originatingService":"com.epicgames.account.public","intent":"prod"}',
    ],
  },
  "missing-action": {
    matches: [
      '{"errorCode":"errors.com.epicgames.common.missing_action","errorMessage":"Login is banned or does not posses the action \'PLAY\' needed to perform the requested operation for platform \'\'","numericErrorCode":1023}',
    ],
  },
  client: {
    matches: [
      '{"errorCode":"errors.com.epicgames.common.oauth.unauthorized_client","errorMessage":"Sorry your client is not allowed to use the grant type password","numericErrorCode":1015,"error":"unauthorized_client"}',
    ],
  },
};
