import { all, any, body, header, member, status, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling";
const access = "https://learn.microsoft.com/en-us/linkedin/shared/authentication/getting-access";

export const refusals = vendor(
  {
    name: "LinkedIn",
    layer: "application",
    seen: any(header("x-li-fabric"), header("x-li-uuid"), url(/^https:\/\/api\.linkedin\.com\//i)),
    ids: ["x-li-uuid", "x-linkedin-id"],
  },
  {
    "not-enough-permissions": {
      when: all(
        any(member("serviceErrorCode", /^100$/), member("code", /^ACCESS_DENIED$/)),
        body(/Not\s+enough\s+permissions\s+to\s+access:?\s+(?<call>[\w.\-/ ]{1,80})/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "LinkedIn knows the app, and says that no product or scope of it grants {call}.",
      source: access,
    },
    "fields-refused": {
      when: body(
        inARow(
          /(?:Unpermitted\s+fields\s+present\s+in|Field\s+Value\s+validation\s+failed\s+in)\s+/i,
          /(?:PARAMETER|REQUEST_BODY|RESPONSE_BODY)/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because:
        "LinkedIn refuses a field or parameter: it is not open to this call, or names whom the token may not act for.",
      source: "https://github.com/artesaos/laravel-linkedin/issues/20",
      also: { resource: "weak" },
    },
    "token-expired": {
      when: any(
        member("serviceErrorCode", /^65602$/),
        all(member("code", /^EXPIRED_ACCESS_TOKEN$/), member("serviceErrorCode")),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "LinkedIn says that the access token has expired.",
      source: errors,
    },
    "token-unknown": {
      when: any(
        member("serviceErrorCode", /^6560[01]$/),
        all(member("code", /^(?:INVALID|REVOKED)_ACCESS_TOKEN$/), member("serviceErrorCode")),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "LinkedIn says that the access token is invalid or was revoked.",
      source: errors,
    },
    crawler: {
      when: all(
        status(999),
        any(header("x-li-pop"), header("x-li-uuid"), url(/^https?:\/\/(?:\w{2,3}\.)?linkedin\.com\//i)),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "LinkedIn answers 999 to calls that it takes for a crawler's, above all from data centres.",
      source: "https://github.com/gjtorikian/html-proofer/issues/215",
      also: { headers: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "not-enough-permissions": {
    headline: "Your LinkedIn app has no product that grants this call.",
    meaning:
      "The token is valid. Scopes come with products; 'Sign In with LinkedIn using OpenID Connect', for one, does not grant GET `/me`.",
    fix: [
      "On the app's Products tab, request the product that the endpoint's page names.",
      "Ask for its scope, and let the member sign in again for a new token.",
      "With the OpenID Connect product, call `/v2/userinfo` instead of `/v2/me`.",
    ],
  },
  "fields-refused": {
    headline: "LinkedIn refuses a field of your request.",
    meaning:
      "In `REQUEST_BODY`, author or owner often names another member, or a page where the member has no role. In `PARAMETER`, the query mostly holds a parameter that the call does not know, such as `format`, or has it in the form of another protocol version.",
    fix: [
      "Read the names in brackets at the end of the message.",
      "`PARAMETER`: take that parameter out, or write it as the endpoint's page shows, with `X-Restli-Protocol-Version: 2.0.0` and lists as `List(…)`.",
      "`REQUEST_BODY`: put the member's own URN, from the same token, into the field.",
      "For a page: check that the member is its administrator and that the scope is one for organizations.",
    ],
  },
  "token-expired": {
    headline: "Your LinkedIn token has expired.",
    meaning: "Access tokens live for 60 days. Refresh tokens are for approved partners only.",
    fix: ["Use the refresh token when your app has one, or let the member sign in again."],
  },
  "token-unknown": {
    headline: "LinkedIn does not accept this token.",
    meaning: "It is wrong, or the member withdrew the consent.",
    fix: ["Let the member sign in again, and use the new token."],
  },
  crawler: {
    headline: "LinkedIn takes the call for a crawler's.",
    meaning:
      "The status 999 is LinkedIn's own. Public pages are served to browsers of people; a program, above all one in a data centre, is turned away whatever it sends.",
    fix: [
      "Use LinkedIn's API with a registered app for data that it offers.",
      "In a link checker, leave LinkedIn's pages out: the answer does not tell whether they exist.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "not-enough-permissions": {
    matches: [
      '{"status":403,"serviceErrorCode":100,"code":"ACCESS_DENIED","message":"Not enough permissions to access: ugcPosts.CREATE.NO_VERSION"}',
    ],
    ignores: ['{"status":403,"message":"Not enough permissions to access: /me"}'],
  },
  "fields-refused": {
    matches: [
      '{"message":"Field Value validation failed in REQUEST_BODY: Data Processing Exception while processing fields [/author]","status":403}',
    ],
  },
  "token-expired": {
    matches: [
      'HTTP/2 401\nx-li-fabric: prod-lor1\n\n{"status":401,"serviceErrorCode":65602,"code":"EXPIRED_ACCESS_TOKEN","message":"The token used in the request has expired"}',
    ],
  },
  "token-unknown": {
    matches: ['{"serviceErrorCode":65600,"message":"Invalid access token","status":401}'],
  },
  crawler: {
    matches: ["HTTP/1.1 999 Request denied\nX-Li-Pop: prod-lva1\nX-LI-UUID: 2fA\nContent-Type: text/html\n\n"],
    ignores: ["HTTP/1.1 403 Forbidden\nX-Li-Pop: prod-lva1\n\n"],
  },
};
