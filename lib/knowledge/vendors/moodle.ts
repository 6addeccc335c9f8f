import { all, any, body, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const code = "https://github.com/moodle/moodle/blob/5912b69773ab6cf33cc3f95df6c01575d6392609/webservice/lib.php";
const reasons = "https://github.com/Myddleware/myddleware/issues/395";

const marked = body(/\b(?:webservice_access|moodle)_exception\b/);

export const refusals = vendor(
  {
    name: "Moodle",
    layer: "application",
    seen: any(url(/\/webservice\/(?:rest|xmlrpc|soap)\/server\.php/i), marked),
  },
  {
    "services-off": {
      when: all(marked, body(/Web\s+services\s+are\s+not\s+enabled|Web\s+service\s+is\s+not\s+available/i)),
      cause: "resource",
      strength: "decisive",
      because: "Moodle says that web services, or the one of this token, are switched off.",
      source: code,
      actor: "api-owner",
    },
    "token-expired": {
      when: all(
        marked,
        body(
          oneOf(
            /Invalid\s+(?:token\s+-\s+token|service\s+-\s+service)\s+expired|session\s+not\s+found\s+or\s+expired/i,
            /\binvalidtimedtoken\b/i,
          ),
        ),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "Moodle says that the time of the token, its session or its service is over.",
      source: code,
    },
    "token-address": {
      when: all(marked, body(/Invalid\s+(?:token|service)\s+-\s+IP\b/i)),
      cause: "ip-block",
      strength: "decisive",
      because: "Moodle says that the token may not be used from your address.",
      source: code,
      actor: "account-admin",
    },
    "token-unknown": {
      when: all(marked, member("errorcode", /^invalidtoken$/)),
      cause: "authentication",
      strength: "strong",
      because: "Moodle does not know the token.",
      source: code,
      also: { "token-expired": "moderate" },
    },
    account: {
      when: body(/Refused\s+web\s+service\s+access\s+for\s+(?<state>suspended|unconfirmed|nologin)\b/i),
      cause: "permissions",
      strength: "decisive",
      because: "Moodle knows the token's user, whose account is {state}.",
      source: code,
    },
    protocol: {
      when: body(/missing\s+capability:\s+(?:moodle\/|webservice.{1,3}?)(?<protocol>\w+):use\b/i),
      cause: "permissions",
      strength: "decisive",
      because: "The token's user lacks the capability to use the protocol {protocol}.",
      source: "https://github.com/catalyst/moodle-auth_userkey/issues/90",
    },
    function: {
      when: body(/Access\s+to\s+the\s+function\s+(?<function>\w{3,80})\(\)\s+is\s+not\s+allowed/i),
      cause: "permissions",
      strength: "decisive",
      because: "Moodle does not let this token call {function}.",
      source: reasons,
    },
    access: {
      when: body(/\bwebservice_access_exception\b/),
      cause: "permissions",
      strength: "strong",
      because: "Moodle's access control for web services refused the call.",
      source: reasons,
      also: { "ip-block": "weak", "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "services-off": {
    headline: "This web service is switched off on the Moodle site.",
    meaning: "No token and no role helps until the administrator switches them on.",
    fix: [
      "As the administrator, switch on web services under Advanced features, and the protocol you use.",
      "Check whether the external service of the token is enabled.",
    ],
  },
  "token-expired": {
    headline: "Your Moodle token has expired.",
    meaning:
      "The token, its session or the user's place in the service had an end date. Moodle deletes an expired token when it is used, so the next call hears that the token is unknown.",
    fix: [
      "Make a new token under Manage tokens, with a later end date or none.",
      "When the message says that the service expired, let the administrator move the user's end date in the service's authorised users.",
      "When it speaks of a session, log in to Moodle again.",
    ],
  },
  "token-address": {
    headline: "Your Moodle token may not be used from this address.",
    meaning: "The token, or the user's entry in the service, carries a list of addresses, and yours is not on it.",
    fix: [
      "See which address your calls leave from; behind a shared line it changes.",
      "Let the administrator add it to the IP restriction of the token, or of the user in the service when the message says so.",
    ],
  },
  "token-unknown": {
    headline: "Moodle does not know your token.",
    meaning:
      "It expired and was deleted, belongs to another site, or was copied in part. A field named token in place of `wstoken` is not read.",
    fix: [
      {
        do: "Try the token alone.",
        snippet: "curl '{url}' -d wstoken=TOKEN -d wsfunction=core_webservice_get_site_info -d moodlewsrestformat=json",
      },
      "Make a new token under Manage tokens.",
    ],
  },
  account: {
    headline: "Moodle lets this account use no web service.",
    meaning: "The token is right. The account behind it is suspended, not confirmed, or not meant for log-ins.",
    fix: ["Let an administrator look at the user's account.", "Make the token for another user."],
  },
  protocol: {
    headline: "Your Moodle user may not use this protocol.",
    meaning:
      "The token is valid. Each protocol has a capability of its own, which a role must hold in the system context.",
    fix: [
      "Give a role of the user the capability webservice/rest:use, or that of the protocol you call.",
      "Check that the protocol is switched on under Manage protocols.",
    ],
  },
  function: {
    headline: "Your Moodle token does not cover this function.",
    meaning:
      "The message lists what it can be: the function is not in the service, the user is not on the service's list, or a capability, address or date does not fit.",
    fix: [
      "Add the function to the external service of the token.",
      "For a service with authorised users only, add the user.",
      "Compare the capabilities that the service's page lists with the user's roles.",
      "Look for an IP restriction or an end date on the user's entry and on the token.",
    ],
  },
  access: {
    headline: "Moodle's access control refused the call.",
    meaning: "The site hides the details unless debugging is on. Most often the service or a capability does not fit.",
    fix: [
      "Switch on developer debugging for a moment, and read debuginfo in the answer.",
      "Check the service's functions, its authorised users and the user's capability for the protocol.",
    ],
  },
};

const refused = (message: string) =>
  `{"exception":"webservice_access_exception","errorcode":"accessexception","message":"Access control exception (${message})"}`;

export const samples: Samples<typeof refusals> = {
  "services-off": { matches: [refused("Web services are not enabled in Advanced features.")] },
  "token-expired": {
    matches: [
      '{"exception":"moodle_exception","errorcode":"invalidtoken","message":"Invalid token - token expired"}',
      refused("Invalid token - token expired - check validuntil time for the token"),
    ],
    ignores: ['{"message":"Invalid token - token expired"}'],
  },
  "token-address": { matches: [refused("Invalid token - IP:192.0.2.7 is not supported")] },
  "token-unknown": {
    matches: [
      '{"exception":"moodle_exception","errorcode":"invalidtoken","message":"Invalid token - token not found"}',
    ],
    ignores: ['{"errorcode":"invalidtoken"}'],
  },
  account: { matches: [refused("Refused web service access for suspended username: ada")] },
  protocol: {
    matches: [
      refused("You are not allowed to use the rest protocol (missing capability: webservice\\/rest:use)"),
      "You are not allowed to use the rest protocol (missing capability: webservice/rest:use)",
    ],
  },
  function: {
    matches: [
      '{"exception":"webservice_access_exception","message":"Access control exception","debuginfo":"Access to the function core_user_get_users() is not allowed.\\nThere could be multiple reasons for this:"}',
    ],
  },
  access: {
    matches: [
      '{"exception":"webservice_access_exception","errorcode":"accessexception","message":"Access control exception"}',
      "stdClass Object\n(\n    [exception] => webservice_access_exception\n    [errorcode] => accessexception\n)",
    ],
    ignores: ['{"errorcode":"accessexception"}'],
  },
};
