import { all, any, body, header, type Matcher, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://developer.okta.com/docs/reference/error-codes/";

const code = (digits: string): Matcher => member("errorCode", new RegExp(`^E0000(?:${digits})$`));

export const refusals = vendor(
  {
    name: "Okta",
    layer: "identity",
    seen: any(header("x-okta-request-id"), url(/^https:\/\/[\w-]{1,63}\.okta(?:preview|-emea)?\.com\//i)),
    ids: ["x-okta-request-id"],
  },
  {
    "scope-missing": {
      when: all(header("www-authenticate", /insufficient_scope/i), any(header("x-okta-request-id"), code("006"))),
      cause: "permissions",
      strength: "decisive",
      because: "Okta says that the OAuth token lacks the scope of this endpoint.",
      source: "https://github.com/okta/okta-sdk-golang/issues/145",
    },
    "not-allowed": {
      when: code("006"),
      cause: "permissions",
      strength: "decisive",
      because: "Okta's E0000006 says that the caller's role or scope does not allow this action.",
      source: codes,
    },
    "session-invalid": {
      when: code("005"),
      cause: "token-expired",
      strength: "strong",
      because: "Okta's E0000005 says that the session is invalid.",
      source: codes,
      also: { authentication: "strong" },
    },
    "feature-off": {
      when: code("015|043|044|228|233|247|267"),
      cause: "permissions",
      strength: "strong",
      because: "Okta's error says that the organization does not include this feature.",
      source: codes,
      also: { resource: "moderate" },
    },
    "sign-on-policy": {
      when: code("057|072|084|085|259|260"),
      cause: "permissions",
      strength: "decisive",
      because: "Okta says that a policy, or the state of the account or organization, refuses the access.",
      source: codes,
      also: { "ip-block": "weak", geo: "weak" },
    },
    "login-strength": {
      when: code("058|092"),
      cause: "permissions",
      strength: "strong",
      because: "Okta knows the session, and wants a second factor or a fresh log-in for this app.",
      source: codes,
      also: { authentication: "strong" },
    },
    passcode: {
      when: code("068|073|082|087"),
      cause: "authentication",
      strength: "decisive",
      because: "Okta does not accept the code or answer, or the user rejected the push.",
      source: codes,
    },
    "link-expired": {
      when: code("083|105|110"),
      cause: "token-expired",
      strength: "decisive",
      because: "Okta says that the code or link is too old, or was used before.",
      source: codes,
    },
    origin: {
      when: code("212"),
      cause: "cors",
      strength: "decisive",
      because: "Okta says that the Origin of the request is not one that it trusts.",
      source: codes,
      also: { headers: "moderate" },
    },
    "object-locked": {
      when: code(
        "023|039|042|046|056|075|076|077|078|081|086|102|103|104|111|142|143|148|161|165|168|174|190|213|219|246|248|25[0-25]|262",
      ),
      cause: "resource",
      strength: "strong",
      because: "Okta's error says that this object is read-only, mastered elsewhere or still in use.",
      source: codes,
      also: { permissions: "moderate" },
    },
    "old-password": {
      when: all(code("014"), body(/credentials\s+provided\s+were\s+incorrect/i)),
      cause: "authentication",
      strength: "decisive",
      because: "Okta does not accept the old password that came with the new one.",
      source: codes,
    },
    "user-state": {
      when: code("014|016|017|032|034|035|036|038|069|079|080|095|097|107|117|119|152"),
      cause: "permissions",
      strength: "moderate",
      because: "Okta's error says that the user's state or a policy does not allow this step.",
      source: codes,
      also: { resource: "moderate", authentication: "weak" },
    },
    "phone-region": {
      when: code("099"),
      cause: "geo",
      strength: "strong",
      because: "Okta's E0000099 says that only numbers of the US and Canada are allowed.",
      source: codes,
      also: { permissions: "moderate" },
      actor: "account-admin",
    },
    "password-expired": {
      when: code("064"),
      cause: "token-expired",
      strength: "decisive",
      because: "Okta's E0000064 says that the password has expired.",
      source: codes,
      also: { authentication: "moderate" },
    },
    "path-or-state": {
      when: code("007|008|022|026|048|163|187|188|195|198|257|258|26[89]"),
      cause: "resource",
      strength: "strong",
      because: "Okta's error says that there is no such path, method or object, or that its state forbids this.",
      source: codes,
      also: { permissions: "weak" },
      actor: "you",
    },
    "accept-header": {
      when: code("122|149|012"),
      cause: "headers",
      strength: "strong",
      because: "Okta's error says that the Accept or Content-Type field names no type that it sends or takes.",
      source: codes,
    },
    "rate-limited": {
      when: code("047|109|118|133|146|147|150|151|186|204|205"),
      cause: "rate-limit",
      strength: "decisive",
      because: "Okta's error says that there were too many requests, messages or calls.",
      source: "https://developer.okta.com/docs/reference/rate-limits/",
      retry: "after",
    },
    "too-many-objects": {
      when: code("162|166|220|221"),
      cause: "rate-limit",
      strength: "strong",
      because: "Okta's error says that the organization may not hold more objects of this kind.",
      source: codes,
      also: { resource: "moderate", permissions: "moderate" },
      retry: "no",
    },
    "not-authenticated": {
      when: code("004|011|013|207"),
      cause: "authentication",
      strength: "decisive",
      because: "Okta does not accept the token or the password.",
      source: codes,
      also: { "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "scope-missing": {
    headline: "Your Okta token lacks a scope.",
    meaning: "The token is valid; the scope must be granted to the app and asked for at log-in.",
    fix: ["Grant the okta.* scope under the app's Okta API Scopes, then ask for it in a new token."],
  },
  "not-allowed": {
    headline: "Okta knows you, but does not allow this action.",
    meaning: "An API token holds the rights of the administrator who made it, and loses them with that account.",
    fix: [
      "Check the administrator role of the token's owner, and the resource set of the role.",
      "For OAuth: grant the scope, and assign an admin role to the service app as well.",
    ],
  },
  "session-invalid": {
    headline: "Your Okta session is no longer valid.",
    meaning: "It ended or was never there for this browser or program.",
    fix: ["Sign in again; in a browser, check that cookies of the Okta host are sent."],
  },
  "feature-off": {
    headline: "Your Okta organization does not have this feature.",
    meaning: "Tokens and roles do not change it.",
    fix: ["Check the organization's settings and subscription, or ask Okta support to enable the feature."],
  },
  "sign-on-policy": {
    headline: "A sign-on policy of Okta refuses you.",
    meaning:
      "A rule for the app, the network, the device or the account says no. The password is the problem only with `E0000259`: Okta holds it for leaked.",
    fix: [
      "Read the System Log of the organization: it names the policy and the rule.",
      "Check that the user is assigned to the app, and which zone and device the rule wants.",
      "For `E0000259`, set a new password.",
    ],
  },
  "login-strength": {
    headline: "Okta wants a stronger or fresher log-in for this app.",
    meaning: "The session is good, and the app's policy asks for more. Roles and scopes play no part.",
    fix: ["Send the user through the log-in of the app again, with the factor that the policy names."],
  },
  passcode: {
    headline: "Okta did not accept the second factor.",
    meaning: "The code or answer is wrong, was used before, or the push was rejected.",
    fix: ["Wait for a new code, and check the clock of the device that makes it.", "Start the transaction again."],
  },
  "link-expired": {
    headline: "The code or link from Okta is too old.",
    meaning: "Codes and recovery links live for a short time, and serve once.",
    fix: [
      "Ask for a new one, and use it at once.",
      "Check whether a mail scanner opens the links before the user does.",
    ],
  },
  origin: {
    headline: "Okta does not trust the page's origin.",
    meaning: "Calls from a page need its origin on the list of trusted origins.",
    fix: ["Add scheme, host and port under Security, API, Trusted Origins, with CORS ticked."],
  },
  "object-locked": {
    headline: "Okta does not let anyone change this object so.",
    meaning:
      "It is read-only, comes from another directory, is not ready for this step, or a policy still uses it. A larger role does not help.",
    fix: [
      "Change it where it is mastered, or take it out of the policies that the summary names, then repeat the call.",
    ],
  },
  "old-password": {
    headline: "Okta does not accept the old password.",
    meaning: "The step itself is allowed. `errorCauses` says which value was wrong.",
    fix: ["Send the current password as `oldPassword`.", "If nobody knows it, reset it in place of changing it."],
  },
  "user-state": {
    headline: "The user's state or a policy of Okta does not allow this.",
    meaning: "The user is locked, suspended, not yet active, or the new password does not fit the policy.",
    fix: [
      "Read the user's status and `errorCauses`, and bring the user into the state that the endpoint wants.",
      "For `E0000080`, choose a password that the policy takes.",
    ],
  },
  "phone-region": {
    headline: "This Okta organization takes phone numbers of the US and Canada only.",
    meaning: "The user and the code are fine; the number's country is not open.",
    fix: ["Use another factor, or ask Okta to open SMS for other countries."],
  },
  "password-expired": {
    headline: "The user's Okta password has expired.",
    meaning: "The log-in works again after a new password is set.",
    fix: ["Have the user change the password, or call the change password operation."],
  },
  "path-or-state": {
    headline: "Okta has no such path, method or object, or it is still in use.",
    meaning:
      "Scopes and roles are not the problem, except that E0000007 also hides objects that an admin's role does not cover.",
    fix: ["Compare method and path with the reference.", "Check the id, and that it belongs to this organization."],
  },
  "accept-header": {
    headline: "Okta cannot answer in the type that your request asks for.",
    meaning: "The fields Accept and `Content-Type` are the matter, not the token.",
    fix: ["Send `Accept: application/json` and `Content-Type: application/json`."],
  },
  "rate-limited": {
    headline: "Okta's rate limit stopped you.",
    meaning: "Each endpoint has its own bucket for the whole organization.",
    fix: ["Wait until the time in `x-rate-limit-reset`.", "Spread the calls."],
  },
  "too-many-objects": {
    headline: "Your Okta organization has reached its number of these objects.",
    meaning: "Domains, brands, realms and CAPTCHA instances are counted. The token and its rights are not the problem.",
    fix: ["Delete one that is no longer used.", "Ask Okta for a higher limit."],
  },
  "not-authenticated": {
    headline: "Okta does not accept this token or password.",
    meaning:
      "`E0000011` is about the token: wrong, revoked, or unused for 30 days. `E0000004` and `E0000207` are about user name and password.",
    fix: [
      "Make a new token, and send it as Authorization: SSWS, or Bearer for OAuth.",
      "For a log-in, check user name and password; the System Log says why it failed.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "scope-missing": {
    matches: [
      'HTTP/1.1 403 Forbidden\nx-okta-request-id: Zx1\nwww-authenticate: Bearer authorization_uri="http://example.okta.com/oauth2/v1/authorize", realm="http://example.okta.com", scope="okta.users.read", error="insufficient_scope"\n\n{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action"}',
    ],
  },
  "not-allowed": {
    matches: [
      '{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action","errorLink":"E0000006","errorId":"oae1","errorCauses":[]}',
    ],
    ignores: ['{"errorCode":"E0000022"}'],
  },
  "session-invalid": { matches: ['{"errorCode":"E0000005","errorSummary":"Invalid session","errorId":"oae1"}'] },
  "feature-off": {
    matches: [
      '{"errorCode":"E0000015","errorSummary":"You do not have permission to access the feature you are requesting"}',
    ],
  },
  "sign-on-policy": {
    matches: [
      '{"errorCode":"E0000057","errorSummary":"Access to this application is denied due to a policy.","errorId":"oae1"}',
    ],
  },
  "login-strength": {
    matches: [
      '{"errorCode":"E0000058","errorSummary":"Access to this application requires MFA: app1","errorId":"oae1"}',
    ],
  },
  passcode: { matches: ['{"errorCode":"E0000068","errorSummary":"Invalid Passcode/Answer","errorId":"oae1"}'] },
  "link-expired": {
    matches: [
      '{"errorCode":"E0000105","errorSummary":"You have accessed an account recovery link that has expired or been previously used.","errorId":"oae1"}',
    ],
  },
  origin: { matches: ['{"errorCode":"E0000212","errorSummary":"Origin validation failed.","errorId":"oae1"}'] },
  "object-locked": {
    matches: [
      '{"errorCode":"E0000023","errorSummary":"Operation failed because user profile is mastered under another system","errorId":"oae1"}',
      '{"errorCode":"E0000148","errorSummary":"Cannot modify/disable this authenticator because it is enabled in one or more policies.","errorCauses":[{"errorSummary":"Authenticator Enrollment Policies: Example"}]}',
    ],
  },
  "old-password": {
    matches: [
      '{"errorCode":"E0000014","errorSummary":"Update of credentials failed","errorLink":"E0000014","errorId":"oae1","errorCauses":[{"errorSummary":"oldPassword: The credentials provided were incorrect."}]}',
    ],
    ignores: [
      '{"errorCode":"E0000014","errorSummary":"The password does meet the complexity requirements of the current password policy."}',
    ],
  },
  "user-state": {
    matches: [
      '{"errorCode":"E0000080","errorSummary":"The password does not meet the complexity requirements of the current password policy."}',
      '{"errorCode":"E0000038","errorSummary":"This operation is not allowed in the user\'s current status."}',
    ],
  },
  "phone-region": {
    matches: [
      '{"errorCode":"E0000099","errorSummary":"Only numbers located in US and Canada are allowed.  Contact your administrator if this is a problem.","errorId":"oae1"}',
    ],
  },
  "password-expired": {
    matches: ['{"errorCode":"E0000064","errorSummary":"Password is expired and must be changed.","errorId":"oae1"}'],
  },
  "path-or-state": {
    matches: [
      '{"errorCode":"E0000022","errorSummary":"The endpoint does not support the provided HTTP method","errorId":"oae1"}',
      '{"errorCode":"E0000007","errorSummary":"Not found: Resource not found: abc (User)","errorId":"oae1"}',
    ],
  },
  "accept-header": {
    matches: [
      '{"errorCode":"E0000122","errorSummary":"Accept Header did not contain supported media type \'application/json\'","errorId":"oae1"}',
    ],
  },
  "rate-limited": {
    matches: ['{"errorCode":"E0000047","errorSummary":"API call exceeded rate limit due to too many requests."}'],
  },
  "too-many-objects": {
    matches: [
      '{"errorCode":"E0000162","errorSummary":"Domain count limit reached.","errorId":"oae1"}',
      '{"errorCode":"E0000166","errorSummary":"CAPTCHA count limit reached. At most one CAPTCHA instance is allowed per Org."}',
    ],
    ignores: ['{"errorCode":"E0000165","errorSummary":"Domain not verified."}'],
  },
  "not-authenticated": { matches: ['{"errorCode":"E0000011","errorSummary":"Invalid token provided"}'] },
};
