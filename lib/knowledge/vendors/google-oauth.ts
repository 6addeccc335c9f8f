import { all, any, body, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://support.google.com/accounts/answer/16668185";

const mine = any(
  body(/google|\bflowName\b|GeneralOAuthFlow/i),
  url(/^https?:\/\/(?:accounts\.google|oauth2\.googleapis|www\.googleapis)\.com\//i),
);

export const refusals = vendor(
  {
    name: "Google OAuth",
    layer: "identity",
    seen: url(/^https?:\/\/(?:accounts\.google\.com|oauth2\.googleapis\.com)\//i),
  },
  {
    "app-in-testing": {
      when: body(
        oneOf(
          /has\s+not\s+completed\s+the\s+Google\s+verification\s+process/i,
          /can\s+only\s+be\s+accessed\s+by\s+developer-approved\s+testers/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The app is in testing, and this account is not among its testers.",
      source: "https://github.com/googleworkspace/cli/issues/853",
      actor: "api-owner",
    },
    "organization-internal": {
      when: body(/\borg_internal\b/),
      cause: "permissions",
      strength: "decisive",
      because: "The app is open to accounts of its own organization only.",
      source: codes,
      actor: "api-owner",
    },
    "admin-policy": {
      when: any(body(/\badmin_policy_enforced\b/), all(body(/\baccess_not_configured\b/), mine)),
      cause: "permissions",
      strength: "decisive",
      because: "The administrator of the user's organization does not allow this app.",
      source: codes,
    },
    "embedded-browser": {
      when: body(
        oneOf(
          /\bdisallowed_useragent\b/i,
          /comply\s+with\s+Google.{1,8}s\s+.{0,8}?(?:secure\s+browsers|use\s+secure\s+browsers).{0,8}?\s+policy/i,
        ),
      ),
      cause: "headers",
      strength: "decisive",
      because: "Google refuses sign-in in a browser that is built into an app; it knows it by the User-Agent.",
      source: "https://developers.google.com/identity/protocols/oauth2/web-server",
      actor: "api-owner",
    },
    "origin-not-allowed": {
      when: any(
        body(/given\s+origin\s+is\s+not\s+allowed\s+for\s+the\s+given\s+client\s+ID/i),
        body(/Not\s+a\s+valid\s+origin\s+for\s+the\s+client/i),
        all(body(/\borigin_mismatch\b/), mine),
      ),
      cause: "cors",
      strength: "decisive",
      because: "The page's origin is not among the authorized JavaScript origins of the OAuth client.",
      source: "https://github.com/MomenSherif/react-oauth/issues/98",
      also: { headers: "weak" },
      actor: "you",
    },
    "client-unknown": {
      when: any(
        body(
          oneOf(
            /\[GSI_LOGGER\]:\s+The\s+given\s+client\s+ID\s+is\s+not\s+found/i,
            /The\s+OAuth\s+client\s+was\s+(?:not\s+found|deleted)/i,
          ),
        ),
        all(body(/\bdeleted_client\b/), mine),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Google knows no such OAuth client.",
      source: "https://github.com/wavezync/nuxt-vue3-google-signin/issues/3",
    },
    "client-disabled": {
      when: any(
        body(/Sign\s+in\s+with\s+Google\s+temporarily\s+disabled\s+for\s+this\s+app/i),
        all(body(/\bdisabled_client\b/), mine),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Google switched off the app's OAuth client.",
      source: "https://github.com/liberodark/ODrive/issues/175",
      actor: "api-owner",
    },
    "client-not-configured": {
      when: any(
        body(/This\s+app\s+is\s+not\s+(?:yet\s+)?configured\s+to\s+make\s+OAuth\s+requests/i),
        all(body(/\brestricted_client\b/), mine),
      ),
      cause: "server-config",
      strength: "strong",
      because: "The project's consent screen is not finished, or not open to what the app asked for.",
      source: "https://github.com/Melvin-Abraham/Google-Assistant-Unofficial-Desktop-Client/issues/392",
      also: { permissions: "moderate" },
      actor: "api-owner",
    },
    "refresh-token-dead": {
      when: any(
        body(
          oneOf(
            /Token\s+has\s+been\s+expired\s+or\s+revoked|\binvalid_rapt\b/i,
            /Reauthentication\s+is\s+needed\.\s+Please\s+run/i,
          ),
        ),
        all(
          member("error", /^invalid_grant$/),
          any(
            mine,
            body(
              inARow(
                /^\s{0,4}\{\s{0,8}.error.\s{0,4}:\s{0,4}.invalid_grant.,\s{0,8}.error_description.\s{0,4}:\s{0,4}.Bad/,
                / Request/,
              ),
            ),
          ),
        ),
      ),
      cause: "token-expired",
      strength: "strong",
      because:
        "The refresh token is no longer good: it has expired, was revoked, or the organization asks for a new sign-in.",
      source: "https://developers.google.com/identity/protocols/oauth2#expiration",
      also: { authentication: "moderate" },
    },
    "access-denied": {
      when: body(/\bError\s+403:\s+access_denied\b/i),
      cause: "permissions",
      strength: "strong",
      because: "Google or the user did not grant the app access at sign-in.",
      source: "https://github.com/googleworkspace/cli/issues/853",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "app-in-testing": {
    headline: "This Google app is in testing, and your account is no tester.",
    meaning: "The app's owner decides who may sign in. Keys, scopes and the user's own settings do not help.",
    fix: [
      "If you own the app: add the address under Google Auth Platform, Audience, Test users, or publish the app.",
      "Check that you sign in with the account on that list.",
      "Else ask the app's developer. Tokens of an app in testing end after seven days.",
    ],
  },
  "organization-internal": {
    headline: "This Google app is for one organization only.",
    meaning: "The app's user type is internal, and your account is of another domain.",
    fix: ["Sign in with an account of that organization.", "If you own the app: set its audience to external."],
  },
  "admin-policy": {
    headline: "Your organization does not allow this app.",
    meaning: "The administrator blocks the app or its scopes. Neither you nor the app's developer can change that.",
    fix: [
      "Ask your Workspace administrator to trust the app's client id: Security, Access and data control, API controls, Manage app access.",
    ],
  },
  "embedded-browser": {
    headline: "Google does not allow sign-in inside an app's own browser.",
    meaning:
      "The sign-in page was opened in a web view, for instance inside another app. The account is not the problem.",
    fix: [
      "As a user: open the link in Chrome, Safari or Firefox.",
      "As a developer: use Custom Tabs on Android, ASWebAuthenticationSession on iOS, or the system browser with a loopback redirect.",
      "Do not disguise the User-Agent: that breaks the policy and may stop to work.",
    ],
  },
  "origin-not-allowed": {
    headline: "Google does not know this website for your client id.",
    meaning:
      "The page's origin must be on the OAuth client's list, with scheme and port and without path. Redirect URIs are another list.",
    fix: [
      "Add the origin under Google Auth Platform, Clients, Authorized JavaScript origins.",
      "For local work add both `http://localhost` and `http://localhost:3000`.",
      { do: "Let the page send its origin.", snippet: "Referrer-Policy: no-referrer-when-downgrade" },
      "Wait a few minutes and clear the cache.",
    ],
  },
  "client-unknown": {
    headline: "Google knows no such OAuth client.",
    meaning: "The client id is empty, mistyped or deleted.",
    fix: [
      "Print the client id that the page really uses; build tools often leave it undefined.",
      "Copy it again from Google Auth Platform, Clients.",
    ],
  },
  "client-disabled": {
    headline: "Google switched this app's sign-in off.",
    meaning:
      "The app asks for sensitive scopes without verification, has too many users for that, or broke a rule. Users cannot change it.",
    fix: [
      "As a user: ask the developer, or enter a client id of your own where the program allows it.",
      "As the owner: read the notice in the console, and apply for verification.",
    ],
  },
  "client-not-configured": {
    headline: "The app's consent screen is not set up.",
    meaning:
      "Only the owner of the client id can finish it. `Unregistered scope(s)` means that this client may not ask for the scopes that the message names.",
    fix: [
      "As the owner: fill in name and support address under Google Auth Platform, Branding, and the scopes under Data Access, in the project of the client id.",
      "With a client id that is not yours, as in gcloud: ask for fewer scopes, or use a client of your own.",
      "With Firebase: enable the Google provider and set the support address.",
    ],
  },
  "refresh-token-dead": {
    headline: "Google no longer accepts the saved sign-in.",
    meaning:
      "Refresh tokens end when the app is in testing for seven days, after six months without use, by revoking, by a new password for mail scopes, by newer tokens when there are too many of one client, or by the organization's session length.",
    fix: [
      "Sign in again in the program that holds the token.",
      {
        do: "For application default credentials, sign in with gcloud.",
        snippet: "gcloud auth application-default login",
      },
      "Publish the app so that its tokens do not end after seven days.",
      "For servers, use a service account in place of a person's sign-in.",
      "For a signed JWT, set the clock: one that runs wrong gives the same code.",
    ],
  },
  "access-denied": {
    headline: "Google did not give the app access.",
    meaning: "The user declined, or may not use the app; the page's own text tells which.",
    fix: [
      "Read the text above the code: it speaks of testing, of an administrator, or of an unsafe app.",
      "Sign in again and tick the boxes of the access that the app needs.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "app-in-testing": {
    matches: [
      "Access blocked: example.com has not completed the Google verification process\n\nThe app is currently being tested, and can only be accessed by developer-approved testers.\nError 403: access_denied",
    ],
    ignores: ["Error 403: access_denied"],
  },
  "organization-internal": {
    matches: ["Error 403: org_internal\nThis client is restricted to users within its organization."],
  },
  "admin-policy": { matches: ["Error 400: admin_policy_enforced\nRequest details: flowName=GeneralOAuthFlow"] },
  "embedded-browser": {
    matches: [
      "Error 403: disallowed_useragent\nYou can’t sign in from this screen because this app doesn’t comply with Google’s secure browsers policy.",
      "example.com’s request does not comply with Google’s ‘Use secure browsers’ policy.",
    ],
  },
  "origin-not-allowed": {
    matches: [
      "Failed to load resource: the server responded with a status of 403 ()\n[GSI_LOGGER]: The given origin is not allowed for the given client ID.",
      '{"error":"idpiframe_initialization_failed","details":"Not a valid origin for the client: https://shop.example has not been whitelisted for client ID 123-example.apps.googleusercontent.com."}',
    ],
  },
  "client-unknown": { matches: ["[GSI_LOGGER]: The given client ID is not found."] },
  "client-disabled": {
    matches: ["Error 401: disabled_client\nSign in with Google temporarily disabled for this app."],
  },
  "client-not-configured": {
    matches: [
      "Error 403: restricted_client\nThis app is not yet configured to make OAuth requests. To do that, set up the app’s OAuth consent screen in the Google Cloud Console.",
    ],
  },
  "refresh-token-dead": {
    matches: [
      '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
      "google.auth.exceptions.RefreshError: ('invalid_grant: Bad Request', {'error': 'invalid_grant', 'error_description': 'Bad Request'})",
    ],
    ignores: [
      '{"message":"Reauthentication is needed"}',
      '{"error":"invalid_grant","error_description":"The authorization code is not valid."}',
    ],
  },
  "access-denied": {
    matches: ["Error 403: access_denied"],
    ignores: ['{"error":"access_denied","error_description":"The user denied the request."}'],
  },
};
