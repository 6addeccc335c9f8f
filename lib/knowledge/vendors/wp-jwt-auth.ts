import { all, any, body, member, requestHeader } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const plugin = "https://wordpress.org/plugins/jwt-authentication-for-wp-rest-api/";

export const refusals = vendor(
  { name: "JWT authentication for WordPress", layer: "application" },
  {
    expired: {
      when: all(member("code", /jwt_auth_invalid_token$/), body(/Expired\s+token/i)),
      cause: "token-expired",
      strength: "decisive",
      because: "The plugin's code says invalid token and its message why: the token's time is over.",
      source: plugin,
    },
    token: {
      when: any(member("code", /jwt_auth_(?:invalid_token|bad_iss|bad_request|user_not_found)$/)),
      cause: "authentication",
      strength: "strong",
      because: "The plugin could not verify the token, or it is for another site or user.",
      source: plugin,
      also: { "token-expired": "weak" },
    },
    "header-dropped": {
      when: all(member("code", /jwt_auth_no_auth_header$/), requestHeader("authorization")),
      cause: "server-config",
      strength: "strong",
      because: "Authorization was sent and did not reach PHP: the web server dropped it.",
      source: plugin,
      also: { headers: "moderate" },
    },
    "no-header": {
      when: member("code", /jwt_auth_no_auth_header$/),
      cause: "headers",
      strength: "strong",
      because: "No Authorization reached PHP: it was not sent, or the web server dropped it.",
      source: plugin,
      also: { authentication: "strong" },
    },
    malformed: {
      when: member("code", /jwt_auth_bad_auth_header$/),
      cause: "headers",
      strength: "decisive",
      because: "Authorization is there and not in the form `Bearer` and a token.",
      source: plugin,
    },
    "secret-missing": {
      when: any(
        member("code", /jwt_auth_(?:bad_config|bad_secret|unsupported_algorithm)$/),
        body(/JWT\s+is\s+not\s+configur(?:at)?ed\s+properly/i),
      ),
      cause: "server-config",
      strength: "decisive",
      because: "The site has no usable JWT_AUTH_SECRET_KEY or algorithm, so no token can be made or checked.",
      source: plugin,
      also: { authentication: "against" },
      actor: "api-owner",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  expired: {
    headline: "The WordPress token has expired.",
    meaning: "It was good for seven days unless the site changed that. The plugin has no refresh.",
    fix: [
      {
        do: "Get a new one.",
        snippet: "curl -d 'username=alice' -d 'password=…' https://example.com/wp-json/jwt-auth/v1/token",
      },
      "Compare the clocks when a fresh token is refused as well.",
    ],
  },
  token: {
    headline: "The WordPress site does not accept this token.",
    meaning: "The signature does not fit the site's secret, the token is of another site (`iss`), or its user is gone.",
    fix: [
      "Get a new token from exactly this site, with the same scheme and host.",
      "If the site's `JWT_AUTH_SECRET_KEY` was changed or the site moved, all old tokens are void.",
    ],
  },
  "header-dropped": {
    headline: "The web server kept Authorization from WordPress.",
    meaning:
      "The request carried the field, and the plugin saw none. Apache with PHP as CGI or FPM does not hand it on.",
    fix: [
      { do: "Pass it on in .htaccess.", snippet: 'SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1' },
      { do: "Or in Apache's own configuration:", snippet: "CGIPassAuth On" },
    ],
  },
  "no-header": {
    headline: "Authorization did not reach WordPress.",
    meaning: "Apache with PHP as CGI or FPM, and many shared hosts, do not hand the field on to PHP.",
    fix: [
      "Check that the client sends it, also after a redirect.",
      {
        do: "Pass it on in .htaccess.",
        snippet:
          "RewriteEngine on\nRewriteCond %{HTTP:Authorization} ^(.*)\nRewriteRule ^(.*) - [E=HTTP_AUTHORIZATION:%1]",
      },
      { do: "Or, on other hosts:", snippet: 'SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1' },
    ],
  },
  malformed: {
    headline: "The plugin cannot read your Authorization field.",
    meaning:
      "It wants the word Bearer, one space and the token. An empty token gives this answer; Basic does at `token/validate`, and everywhere in old versions.",
    fix: [
      { do: "Send it so.", snippet: 'curl -H "Authorization: Bearer $TOKEN" {url}' },
      "Check that the variable with the token is not empty.",
    ],
  },
  "secret-missing": {
    headline: "The site's JWT plugin is not set up.",
    meaning:
      "The secret is missing in `wp-config.php`, or the code `jwt_auth_unsupported_algorithm` says that a filter names an unknown algorithm. Your user, password and token are not the problem.",
    fix: [
      {
        do: "If the site is yours: add a long random secret.",
        snippet: "define('JWT_AUTH_SECRET_KEY', 'a-long-random-text');",
      },
      "Put it above the line that says to stop editing, and in the `wp-config.php` that the site really reads.",
      "For the algorithm, look for the filter `jwt_auth_algorithm` in the site's code: HS256 is the default.",
      "Else tell the site's owner.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  expired: {
    matches: ['{"code":"jwt_auth_invalid_token","message":"Expired token","data":{"status":403}}'],
    ignores: ['{"code":"jwt_auth_invalid_token","message":"Signature verification failed","data":{"status":403}}'],
  },
  token: {
    matches: [
      '{"code":"jwt_auth_invalid_token","message":"Signature verification failed","data":{"status":403}}',
      '{"code":"jwt_auth_bad_iss","message":"The iss do not match with this server","data":{"status":403}}',
    ],
  },
  "header-dropped": {
    matches: [
      {
        evidence: 'HTTP/1.1 403 Forbidden\n\n{"code":"jwt_auth_no_auth_header","data":{"status":403}}',
        request:
          "POST /wp-json/jwt-auth/v1/token/validate HTTP/1.1\nHost: blog.example.com\nAuthorization: Bearer a.b.c\n\n",
      },
    ],
  },
  "no-header": {
    matches: ['{"code":"jwt_auth_no_auth_header","message":"Authorization header not found.","data":{"status":403}}'],
    ignores: ['{"code":"jwt_auth_bad_auth_header","message":"Authorization header malformed.","data":{"status":403}}'],
  },
  malformed: {
    matches: ['{"code":"jwt_auth_bad_auth_header","message":"Authorization header malformed.","data":{"status":403}}'],
  },
  "secret-missing": {
    matches: [
      '{"code":"jwt_auth_bad_config","message":"JWT is not configurated properly, please contact the admin","data":{"status":403}}',
      "JWT is not configured properly, please contact the admin",
    ],
  },
};
