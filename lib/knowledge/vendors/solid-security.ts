import { all, any, body, member } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const lockouts = "https://github.com/wp-plugins/better-wp-security/blob/master/core/class-itsec-lockout.php";

export const refusals = vendor(
  { name: "Solid Security", layer: "application" },
  {
    "rest-restricted": {
      when: any(
        member("code", /^itsec_rest_api_access_restricted$/),
        body(
          oneOf(
            /itsec_rest_api_access_restricted/i,
            /Access\s+to\s+REST\s+API\s+requests\s+is\s+restricted\s+by\s+(?:iThemes|Solid|Kadence)\s+Security/i,
          ),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The plugin closes the REST API to callers that are not signed in with an account that may edit.",
      source: "https://github.com/WPChill/download-monitor/issues/1185",
      also: { permissions: "strong", "ip-block": "against" },
      actor: "account-admin",
    },
    "network-ban": {
      when: body(
        /Your\s+IP\s+address\s+has\s+been\s+flagged\s+as\s+a\s+threat\s+by\s+the\s+\w{4,20}\s+Security\s+network/i,
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The plugin says that the network of its users reported your address.",
      source: lockouts,
    },
    "login-lockout": {
      when: all(
        body(/You\s+have\s+been\s+locked\s+out\s+due\s+to\s+too\s+many\s+(?:invalid\s+)?login\s+attempts/i),
        body(/^\s{0,9}You have been|<h1|wp-|ithemes|solid/i),
      ),
      cause: "rate-limit",
      strength: "strong",
      because: "The plugin locked the user or address after too many failed log-ins.",
      source: lockouts,
      also: { authentication: "moderate", "ip-block": "moderate" },
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "rest-restricted": {
    headline: "Solid Security closes the site's REST API to anonymous callers.",
    meaning:
      "The setting REST API: Restricted Access asks for a signed-in account that may edit. The plugin was called iThemes Security and is now also named Kadence Security. The address does not matter.",
    fix: [
      {
        do: "Sign in with an application password of an account with the needed role.",
        snippet: "curl -u user:'xxxx xxxx xxxx xxxx' https://example.com/wp-json/wp/v2/posts",
      },
      "If the site is yours and the data is public: set Settings, Features or Advanced, WordPress Tweaks, REST API to Default Access.",
      "Check that the server hands the Authorization header on to PHP.",
    ],
  },
  "network-ban": {
    headline: "Solid Security's shared list calls your address a threat.",
    meaning:
      "Other sites reported log-in attacks from this address. It may be a shared exit. The account does not matter.",
    fix: [
      "Call from another network to confirm it, and look for an infected machine behind the address.",
      "If the site is yours: put the address on the plugin's list of authorized hosts.",
    ],
  },
  "login-lockout": {
    headline: "Solid Security locked you out after failed log-ins.",
    meaning: "While the lock lasts (15 minutes unless changed), the right password is refused too.",
    fix: [
      "Wait for the end, and find the program that sends a wrong password.",
      "If the site is yours: release the lockout in the plugin's dashboard.",
      "Several lockouts in a row end in a lasting ban of the address.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "rest-restricted": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"code":"itsec_rest_api_access_restricted","message":"You do not have sufficient permission to access this endpoint. Access to REST API requests is restricted by Solid Security settings.","data":{"status":401}}',
      "WP_Error: Access to REST API requests is restricted by iThemes Security settings.",
    ],
    ignores: ['{"code":"rest_forbidden","message":"Sorry, you are not allowed to do that.","data":{"status":401}}'],
  },
  "network-ban": {
    matches: [
      "HTTP/1.0 403 Forbidden\n\nYour IP address has been flagged as a threat by the iThemes Security network.",
    ],
    ignores: ["Your IP address has been flagged."],
  },
  "login-lockout": {
    matches: ["HTTP/1.0 403 Forbidden\n\nYou have been locked out due to too many invalid login attempts."],
    ignores: [
      '{"message":"You have been locked out due to too many login attempts"}',
      "Too many login attempts. Try again in 15 minutes.",
    ],
  },
};
