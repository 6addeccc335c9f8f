import { all, any, body, header, member, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const reasons = "https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto";
const keys = "https://cloud.google.com/docs/authentication/api-keys";
const drive = "https://developers.google.com/drive/api/guides/handle-errors";
const calendar = "https://developers.google.com/workspace/calendar/api/guides/errors";
const issues = "https://github.com/googleapis";

/** Legacy errors name no product, so their short reasons count only beside a mark of Google. */
const google = any(
  body(/googleapi|google\.(?:rpc|api|cloud|auth)\b|gserviceaccount|console\.(?:cloud|developers)\.google|usageLimits/i),
  member("domain", /^(?:global|usageLimits|googleapis\.com|youtube\.\w{1,30}|calendar|androidpublisher)$/),
  url(/^https?:\/\/(?:[\w.-]{1,80}\.)?(?:googleapis\.com|google\.com)\//i),
  header("server", /^(?:ESF|GSE)$/),
);

/** Products with a file of their own say more about the same reason. */
const ads = body(/GoogleAdsFailure|\bauthenticationError\b|\bauthorizationError\b/);
const ownFile = any(
  ads,
  member("domain", /^(?:youtube|androidpublisher)/),
  body(/\bbigquery\b|User-rate\s+limit\s+exceeded\.\s+Retry/i),
);

export const refusals = vendor(
  {
    name: "Google APIs",
    layer: "gateway",
    seen: any(url(/^https?:\/\/(?:[\w.-]{1,80}\.)?googleapis\.com\//i), header("server", /^(?:ESF|GSE)$/)),
    ids: ["x-goog-request-id", "x-guploader-uploadid", "x-cloud-trace-context"],
  },
  {
    "referrer-missing": {
      when: body(
        /Requests\s+from\s+referer\s+(?:<|&lt;|\\{0,6}u003c)empty|The\s+request\s+did\s+not\s+specify\s+any\s+refer/i,
      ),
      cause: "headers",
      strength: "decisive",
      because: "The key is restricted to websites, and the request named none in Referer.",
      source: `${keys}#adding-application-restrictions`,
      also: { cors: "moderate", "rate-limit": "against" },
    },
    "referrer-blocked": {
      when: any(
        body(/Requests\s+from\s+referer\s+\S{1,300}\s+are\s+blocked|\bAPI_KEY_HTTP_REFERRER_BLOCKED\b/i),
        body(/The\s+referr?er\s+\S{1,300}\s+does\s+not\s+match\s+the\s+referr?er\s+restrictions/i),
      ),
      cause: "cors",
      strength: "strong",
      because: "The key is restricted to certain websites, and the page that called is not one of them.",
      source: `${keys}#adding-application-restrictions`,
      also: { headers: "moderate", permissions: "weak", "rate-limit": "against" },
      actor: "account-admin",
    },
    country: {
      when: any(
        body(
          oneOf(
            /AccessDeniedException:\s+403\s+This\s+service\s+is\s+not\s+available/i,
            inARow(
              /This\s+service\s+is\s+not\s+available\s+(?:from|in)\s.{1,60}?\.\s+If\s+you\s+believe\s+the\s+country/i,
              /\s+of\s+origin/i,
            ),
          ),
        ),
        all(body(/This\s+service\s+is\s+not\s+available\s+(?:from|in)\s+your\s+country/i), google),
      ),
      cause: "geo",
      strength: "decisive",
      because: "Google looked up the country of the calling address and does not offer the service there.",
      source: "https://github.com/GoogleCloudPlatform/gsutil/issues/340",
    },
    "key-address": {
      when: any(
        body(/\bAPI_KEY_IP_ADDRESS_BLOCKED\b/),
        body(
          oneOf(
            /The\s+provided\s+API\s+key\s+has\s+an\s+IP\s+address\s+restriction/i,
            /originating\s+IP\s+address\s+of\s+the\s+call\s.{1,80}?violates/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The key is restricted to certain addresses, and the call came from another.",
      source: `${keys}#adding-application-restrictions`,
      actor: "account-admin",
    },
    "key-address-or-referrer": {
      when: body(/\bipRefererBlocked\b|There\s+is\s+a\s+per-IP\s+or\s+per-Referer\s+restriction/i),
      cause: "ip-block",
      strength: "strong",
      because: "The key is restricted to addresses or websites, and the call fits none of them.",
      source: `${issues}/google-api-ruby-client/issues/858`,
      also: { cors: "strong", headers: "moderate" },
      actor: "account-admin",
    },
    "app-missing": {
      when: body(/Requests\s+from\s+this\s+(?:Android|iOS)\s+client\s+application\s+(?:<|&lt;|\\{0,6}u003c)empty/i),
      cause: "headers",
      strength: "strong",
      because: "The key is restricted to a mobile app, and the request did not say from which app it comes.",
      source: "https://github.com/GoogleCloudPlatform/cloud-vision/issues/27",
      also: { permissions: "moderate", authentication: "weak" },
    },
    "app-blocked": {
      when: body(
        oneOf(
          /Requests\s+from\s+this\s+(?:Android|iOS)\s+client\s+application\s+\S{1,200}\s+are\s+blocked/i,
          /\bAPI_KEY_(?:ANDROID|IOS)_APP_BLOCKED\b/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The key is restricted to other mobile apps than the one that called.",
      source: reasons,
      also: { headers: "moderate" },
    },
    "key-api-blocked": {
      when: body(
        oneOf(
          /\bAPI_KEY_SERVICE_BLOCKED\b/i,
          /Requests\s+to\s+this\s+API\s+[\w.-]{1,120}\s+(?:method\s+[\w./-]{1,200}\s+)?are\s+blocked/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The key is valid, but its list of allowed APIs does not hold this one.",
      source: reasons,
    },
    "key-expired": {
      when: body(/API\s+key\s+expired\.\s+Please\s+renew\s+the\s+API\s+key/i),
      cause: "token-expired",
      strength: "decisive",
      because: "Google says that the API key has expired.",
      source: reasons,
    },
    "key-invalid": {
      when: any(
        body(/\bAPI_KEY_INVALID\b|API\s+key\s+not\s+(?:valid|found)\.\s+Please\s+pass\s+a\s+valid\s+API\s+key/i),
        all(body(/\bkeyInvalid\b/), google),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Google does not know this API key.",
      source: reasons,
      also: { "token-expired": "weak" },
    },
    "key-not-enough": {
      when: body(/API\s+keys\s+are\s+not\s+supported\s+by\s+this\s+API\.\s+Expected/i),
      cause: "authentication",
      strength: "decisive",
      because: "The method acts for a person or service account, and an API key stands for neither.",
      source: reasons,
    },
    "unregistered-caller": {
      when: any(
        all(google, body(/request\s+is\s+missing\s+a\s+valid\s+API\s+key/i)),
        body(
          oneOf(
            /Method\s+doesn.{1,6}t\s+allow\s+unregistered\s+callers/i,
            /PERMISSION_DENIED:\s+The\s+request\s+is\s+missing\s+a\s+valid\s+API\s+key|\b\w{1,20}ExceededUnreg\b/i,
            /Daily\s+Limit\s+for\s+Unauthenticated\s+Use\s+Exceeded/i,
          ),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The request held neither an API key nor a token, so Google knows no project to count it for.",
      source: "https://github.com/theoephraim/node-google-spreadsheet/issues/723",
    },
    "credential-missing": {
      when: any(
        body(/Request\s+is\s+missing\s+required\s+authentication\s+credential|\bCREDENTIALS_MISSING\b/i),
        all(member("reason", /^required$/), member("message", /^Login Required/i)),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The request held no credential of the kind that the method takes.",
      source: reasons,
      also: { headers: "weak" },
    },
    "token-expired": {
      when: body(/\bACCESS_TOKEN_EXPIRED\b/),
      cause: "token-expired",
      strength: "decisive",
      because: "Google says that the access token has expired.",
      source: reasons,
    },
    "token-kind": {
      when: body(/\bACCESS_TOKEN_TYPE_UNSUPPORTED\b|\bSESSION_COOKIE_INVALID\b/),
      cause: "authentication",
      strength: "decisive",
      because: "The API does not take this kind of credential.",
      source: reasons,
    },
    "token-invalid": {
      when: any(
        body(/Request\s+had\s+invalid\s+authentication\s+credentials\.\s+Expected/i),
        all(body(/Request\s+had\s+invalid\s+authentication\s+credentials/i), google),
        all(member("reason", /^authError$/), body(/Invalid\s+Credentials/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Google did not accept the access token; it tells expired and wrong ones apart in newer APIs only.",
      source: calendar,
      also: { "token-expired": "strong" },
    },
    "scope-insufficient": {
      when: any(
        body(/\bACCESS_TOKEN_SCOPE_INSUFFICIENT\b|Request\s+had\s+insufficient\s+authentication\s+scopes/i),
        all(body(/\binsufficientPermissions\b/), member("message", /^Insufficient Permission\b/i)),
        header(
          "www-authenticate",
          /googleapis\.com\/auth.{0,400}insufficient_scope|insufficient_scope.{0,400}googleapis\.com\/auth/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The token is valid, but it was made without a scope that the method needs.",
      source: reasons,
      actor: "you",
    },
    "quota-project-disabled": {
      when: all(
        body(/\bSERVICE_DISABLED\b/),
        body(/requires\s+a\s+quota\s+project|end\s+user\s+credentials|local\s+Application\s+Default\s+Credentials/i),
      ),
      cause: "resource",
      strength: "strong",
      because:
        "The reason SERVICE_DISABLED decides: the API is not enabled in the project that the call was counted for.",
      source: "https://cloud.google.com/docs/authentication/adc-troubleshooting/user-creds",
      also: { headers: "moderate", authentication: "weak" },
      actor: "you",
      retry: "no",
    },
    "quota-project-missing": {
      when: body(
        oneOf(
          /requires\s+a\s+quota\s+project,?\s+which\s+is\s+not\s+set/i,
          /authenticat(?:ed|ing)\s+using\s+end\s+user\s+credentials\s+from\s+(?:the\s+)?Google\s+Cloud\s+SDK/i,
        ),
      ),
      cause: "headers",
      strength: "strong",
      because: "The request acts for a person and names no project that it counts for.",
      source: "https://cloud.google.com/docs/authentication/adc-troubleshooting/user-creds",
      also: { resource: "moderate", authentication: "moderate" },
      actor: "you",
    },
    "api-disabled": {
      when: any(
        body(/\bSERVICE_DISABLED\b|has\s+not\s+been\s+used\s+in\s+project\s.{1,80}?before\s+or\s+it\s+is\s+disabled/i),
        all(body(/\baccessNotConfigured\b|\bAccess\s+Not\s+Configured\b/i), google),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The API is not enabled in the project that the credential belongs to.",
      source: reasons,
      actor: "account-admin",
      retry: "no",
    },
    "endpoints-api-not-enabled": {
      when: body(/\bAPI\s+(?<api>[\w.-]{3,120})\s+is\s+not\s+enabled\s+for\s+the\s+project\b/i),
      cause: "resource",
      strength: "decisive",
      because: "The proxy of Cloud Endpoints says that {api} is not enabled in the project of the key.",
      source: "https://docs.cloud.google.com/endpoints/docs/grpc/troubleshoot-response-errors",
      also: { permissions: "against" },
    },
    "billing-disabled": {
      when: body(
        oneOf(
          /\bBILLING_DISABLED\b|\bbillingNotEnabled\b/i,
          /This\s+API\s+method\s+requires\s+billing\s+to\s+be\s+enabled/i,
          /has\s+billing\s+disabled\.\s+Please\s+enable/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The project has no active billing account, and this API wants one.",
      source: reasons,
    },
    "account-blocked": {
      when: any(
        body(
          oneOf(
            /\b(?:CONSUMER_SUSPENDED|GCP_SUSPENDED|USER_BLOCKED_BY_ADMIN|ACCOUNT_STATE_INVALID)\b/,
            /Consumer .{4,80} has been suspended/,
          ),
        ),
        all(member("reason", /^account(?:Deleted|Disabled|Unverified)$/), google),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Google suspended the project or account, or its administrator blocked it.",
      source: reasons,
    },
    "project-invalid": {
      when: any(
        body(/\b(?:CONSUMER_INVALID|RESOURCE_PROJECT_INVALID)\b/),
        body(/Permission\s+denied\s+on\s+resource\s+project\s+\S{1,80}/i),
      ),
      cause: "resource",
      strength: "strong",
      because: "The project in the request is misspelled, gone, or hidden from the caller.",
      source: reasons,
      also: { permissions: "moderate" },
    },
    "user-project-denied": {
      when: body(/\bUSER_PROJECT_DENIED\b|Caller\s+does\s+not\s+have\s+required\s+permission\s+to\s+use\s+project/i),
      cause: "permissions",
      strength: "decisive",
      because: "The caller may not use the project that the request is to be counted for.",
      source: reasons,
    },
    "organization-restriction": {
      when: body(/\bORG_RESTRICTION_(?:VIOLATION|HEADER_INVALID)\b|Access\s+denied\s+by\s+organization\s+restriction/i),
      cause: "permissions",
      strength: "strong",
      because: "A proxy on the caller's network adds a header that allows certain organizations only.",
      source: reasons,
      also: { "ip-block": "weak", headers: "weak" },
      layer: "proxy",
      actor: "network-owner",
    },
    "location-policy": {
      when: body(/\bLOCATION_(?:TAX_)?POLICY_VIOLATED\b/),
      cause: "geo",
      strength: "strong",
      because: "A policy forbids to create resources in this region.",
      source: "https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto",
      also: { permissions: "moderate" },
      actor: "account-admin",
    },
    "domain-policy": {
      when: any(
        body(/The\s+domain\s+(?:administrators?\s+have|policy\s+has)\s+disabled\s/i),
        all(body(/\bdomainPolicy\b/), google),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The administrators of the user's Workspace domain have disabled this kind of app.",
      source: drive,
    },
    "rate-limit": {
      when: any(
        body(/Quota\s+exceeded\s+for\s+quota\s+(?:metric|group)/i),
        all(
          body(/\b(?:userRateLimitExceeded|rateLimitExceeded|RATE_LIMIT_EXCEEDED)\b|User\s+Rate\s+Limit\s+Exceeded/i),
          google,
          without(ownFile),
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Google says that too many requests came in a short time.",
      source: drive,
      retry: "after",
    },
    "quota-used-up": {
      when: any(
        body(/\bRESOURCE_QUOTA_EXCEEDED\b/),
        all(
          body(/\b(?:dailyLimitExceeded|quotaExceeded|variableTerm\w{1,20}Exceeded|Daily\s+Limit\s+Exceeded)\b/),
          google,
        ),
      ),
      cause: "rate-limit",
      strength: "strong",
      because: "The project's quota for this API is used up.",
      source: "https://developers.google.com/gmail/api/guides/handle-errors",
      retry: "after",
    },
    "caller-without-permission": {
      when: any(
        all(
          body(/The\s+caller\s+does\s+not\s+have\s+permission/i),
          any(google, member("status", /^PERMISSION_DENIED$/)),
          without(ads),
        ),
        all(member("reason", /^forbidden$/), google, without(ownFile)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Google knows the caller, and says that this is not allowed to it.",
      source: "https://docs.cloud.google.com/iam/docs/permission-error-messages",
      also: { resource: "weak" },
    },
    "permission-denied": {
      when: all(
        any(
          member("status", /^PERMISSION_DENIED$/),
          body(/\b(?:PermissionDenied:\s+403|code\s?=\s?PermissionDenied)\b/),
        ),
        google,
        without(body(/SECURITY_POLICY_VIOLATED|vpcServiceControls|IAM_PERMISSION_DENIED/)),
        without(ownFile),
      ),
      cause: "permissions",
      strength: "moderate",
      because: "PERMISSION_DENIED is Google's status for a known caller who may not do this.",
      source: "https://docs.cloud.google.com/iam/docs/permission-error-messages",
      also: { resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "referrer-missing": {
    headline: "Your Google key works from websites only, and this call came from none.",
    meaning:
      "The key is restricted to HTTP referrers. Servers, scripts and apps send no Referer, and some pages hide it, so the key does not work there.",
    fix: [
      "For a server: make a second key restricted to IP addresses, and never use the browser key there.",
      "For a web page: see that its Referrer-Policy is not no-referrer.",
      "For a quick test, send the Referer of an allowed site.",
      { do: "The call with a Referer.", snippet: 'curl -e "https://www.example.com/" "{url}"' },
    ],
    prevention: ["Keep one key for each place that calls: browser, server, Android, iOS."],
  },
  "referrer-blocked": {
    headline: "Your Google key does not allow this website.",
    meaning:
      "The key is good, but its list of websites lacks the page's origin. Often the scheme, www, a port or the path's wildcard differs.",
    fix: [
      "Open the key under APIs & Services, Credentials.",
      "Add the origin that the message names as `https://www.example.com/*`; add the form without www and the local port too, when you need them.",
      "Wait up to five minutes, then load the page again.",
    ],
  },
  country: {
    headline: "Google does not offer this service to the country of your address.",
    meaning:
      "The country is looked up from the address of the machine that calls. Google's data can be wrong for addresses that moved lately. Keys, roles and billing are not looked at.",
    fix: [
      "Check in which country the calling machine is: for a server, its own place counts and not yours.",
      "When Google has the country wrong, report the address at https://support.google.com/websearch/contact/ip.",
      "Where law and terms allow it, run the call from a region that is served.",
    ],
  },
  "key-address": {
    headline: "Your Google key does not allow this IP address.",
    meaning:
      "The key is restricted to addresses. The message names the one that Google saw, which may be IPv6 or a proxy's.",
    fix: [
      { do: "Find out which address you call from.", snippet: "curl https://api.ipify.org" },
      "Add it to the key under APIs & Services, Credentials, Application restrictions; add the IPv6 range as well.",
      "On a platform with changing addresses, route calls through a fixed one, or use a service account in place of the key.",
    ],
  },
  "key-address-or-referrer": {
    headline: "A restriction of your Google key refused this caller.",
    meaning: "The key allows certain addresses or websites only; the older error does not say which of the two.",
    fix: [
      "Open the key under APIs & Services, Credentials, and read its application restriction.",
      "Add your address or website, or use a key that is made for this kind of caller.",
    ],
  },
  "app-missing": {
    headline: "Your Google key works in one mobile app only, and the call named no app.",
    meaning:
      "Google's own libraries send the app's package and signature. A plain HTTP client sends neither, so the restricted key is refused.",
    fix: [
      {
        do: "On Android, send the package name and the SHA-1 of the signing certificate, without colons.",
        snippet:
          'curl -H "X-Android-Package: com.example.app" -H "X-Android-Cert: 0123456789ABCDEF0123456789ABCDEF01234567" "{url}"',
      },
      "On iOS, send the bundle id in `X-Ios-Bundle-Identifier`.",
      "Outside the app, use another key: the restriction is no protection for a server.",
    ],
  },
  "app-blocked": {
    headline: "Your Google key does not allow this mobile app.",
    meaning:
      "The package name, bundle id or signing certificate is not on the key's list. Debug and store builds are signed differently.",
    fix: [
      "Add the package with the SHA-1 of the certificate that signs this build: debug, upload and Play's own signing key differ.",
      { do: "Show the certificate of a debug build.", snippet: "./gradlew signingReport" },
    ],
  },
  "key-api-blocked": {
    headline: "Your Google key is not allowed for this API.",
    meaning:
      "The key works for other APIs. Enabling the API in the project is not enough when the key has its own list.",
    fix: [
      "Open the key under APIs & Services, Credentials, API restrictions, and add the API that the message names.",
      "Or make a key of its own for this API.",
    ],
  },
  "key-expired": {
    headline: "Your Google API key has expired.",
    meaning: "It was valid before. Restrictions and quota play no part.",
    fix: ["Make a new key under APIs & Services, Credentials, and replace the old one."],
  },
  "key-invalid": {
    headline: "Google does not know this API key.",
    meaning: "It is mistyped, cut off, deleted, or of another provider. Restrictions and quota give other errors.",
    fix: [
      "Copy the key again from APIs & Services, Credentials; look for quotes or spaces around it.",
      "Print the length of what your program really sends: a standard key has 39 characters.",
      "See that the key is sent as `key=` or `X-Goog-Api-Key`, not as a Bearer token.",
    ],
  },
  "key-not-enough": {
    headline: "This Google method does not take API keys.",
    meaning: "A key names a project, not a person. Private data and changes need an OAuth token.",
    fix: [
      "Sign in a user with OAuth, or use a service account, and send the access token as Bearer.",
      {
        do: "Try it with your own account.",
        snippet: 'curl -H "Authorization: Bearer $(gcloud auth print-access-token)" "{url}"',
      },
    ],
  },
  "unregistered-caller": {
    headline: "Google does not know which project calls.",
    meaning:
      "No key and no usable token reached Google. Often the variable is empty, or the library got no credential.",
    fix: [
      { do: "Send a key.", snippet: 'curl -H "X-Goog-Api-Key: $GOOGLE_API_KEY" "{url}"' },
      "With a client library, pass the credential to the service object itself, and print whether it is set.",
      "In Node, update google-auth-library and the library that uses it together: version 10 of the one with an older other sends no token.",
      "Opening the request's link in a browser gives this error as well: the browser sends no credential.",
    ],
  },
  "credential-missing": {
    headline: "The request to Google held no credential.",
    meaning: "The method wants an OAuth 2 access token. An API key or an ID token does not replace it.",
    fix: [
      {
        do: "Send an access token.",
        snippet: 'curl -H "Authorization: Bearer $(gcloud auth print-access-token)" "{url}"',
      },
      "Check whether a proxy or a redirect to another host drops the Authorization header.",
    ],
  },
  "token-expired": {
    headline: "Your Google access token has expired.",
    meaning: "Access tokens live for an hour. The permission is not the problem.",
    fix: [
      "Let the client library refresh the token, or get a new one with the refresh token.",
      { do: "For a test, take a fresh one.", snippet: "gcloud auth print-access-token" },
    ],
  },
  "token-kind": {
    headline: "This Google API does not take this kind of credential.",
    meaning: "The token may be valid elsewhere. More roles or scopes do not help.",
    fix: [
      "Send an OAuth 2 access token; an ID token, a cookie or a self-signed JWT is something else.",
      "On the Gemini API, send the key in `x-goog-api-key` and not as a Bearer token; an old standard key without restrictions is refused in this way too, so make a new one in AI Studio.",
      "Read the API's own page on authentication: it names the kinds it takes.",
    ],
  },
  "token-invalid": {
    headline: "Google did not accept the access token.",
    meaning: "It has expired, was revoked, is cut off, or is an ID token. Google uses the same words for all of them.",
    fix: [
      "Get a fresh access token and try once more.",
      {
        do: "Ask Google what the token is; it tells the scopes and the seconds left.",
        snippet: 'curl "https://oauth2.googleapis.com/tokeninfo?access_token=$TOKEN"',
      },
      "When fresh ones fail too, check whether the user revoked the app or the organization enforces session lengths.",
      "On the Gemini API it can be the key: standard keys without restrictions are refused with these words since June 2026. Make a new key in AI Studio.",
    ],
  },
  "scope-insufficient": {
    headline: "Your Google token lacks a scope.",
    meaning:
      "Scopes are fixed when the token is made, so a saved token keeps the old ones. Roles in IAM or sharing do not add scopes.",
    fix: [
      "Add the scope to the list that your program asks for, delete the saved token, and sign in again.",
      {
        do: "For gcloud's application default credentials, name the scopes.",
        snippet: "gcloud auth application-default login --scopes=https://www.googleapis.com/auth/cloud-platform",
      },
      "On a Compute Engine machine, stop it and set its access scopes to cloud-platform; a role alone does not help.",
      "Check whether the user left a box of the consent screen unticked.",
    ],
  },
  "quota-project-disabled": {
    headline: "The Google API is not enabled in the project that your call is counted for.",
    meaning:
      "Your personal credential named no project, so the call was counted for gcloud's own or for an old one, where this API is off. Enabling it in your project helps only once the credential names your project.",
    fix: [
      {
        do: "Enable the API in a project of yours.",
        snippet: "gcloud services enable SERVICE.googleapis.com --project MY_PROJECT",
      },
      {
        do: "Have the credential name that project.",
        snippet: "gcloud auth application-default set-quota-project MY_PROJECT",
      },
      { do: "Or name it in the request.", snippet: 'curl -H "X-Goog-User-Project: MY_PROJECT" "{url}"' },
    ],
  },
  "quota-project-missing": {
    headline: "Your personal Google credential names no project.",
    meaning:
      "Credentials of gcloud belong to no project of yours, and this API counts each call for one. The message may look as if the API were disabled in a project that you do not know.",
    fix: [
      { do: "Set the project once.", snippet: "gcloud auth application-default set-quota-project MY_PROJECT" },
      { do: "Or name it in the request.", snippet: 'curl -H "X-Goog-User-Project: MY_PROJECT" "{url}"' },
      "On a server, use a service account: its project is known.",
    ],
  },
  "api-disabled": {
    headline: "This Google API is not enabled in your project.",
    meaning:
      "The credential is good. Its project, which the message names by number, has not enabled the API; the project of your data may be another.",
    fix: [
      {
        do: "Enable it in the project of the message.",
        snippet: "gcloud services enable SERVICE.googleapis.com --project PROJECT_NUMBER",
      },
      "Wait a few minutes after enabling, then try again.",
      "When you do not know the project: the key or OAuth client belongs to it. Use one of your own project.",
    ],
  },
  "endpoints-api-not-enabled": {
    headline: "The API is not enabled in the project that your key belongs to.",
    meaning:
      "An API behind Cloud Endpoints or API Gateway counts calls for the project of the API key. That project has not enabled the API, so a valid key of it is refused.",
    fix: [
      {
        do: "Enable the API in the project of the key, if its owner has shared it with you.",
        snippet: "gcloud services enable SERVICE_NAME --project=KEY_PROJECT",
      },
      "Otherwise use a key made in the project of the API.",
    ],
  },
  "billing-disabled": {
    headline: "Your Google project has no active billing.",
    meaning: "The API asks for a billing account even where use is free. Permissions and keys are not the problem.",
    fix: [
      "Open Billing in the console and link an open billing account to the project that the message names.",
      "When one is linked, check whether it is closed, suspended or the trial has ended.",
      "Wait a few minutes, then try again.",
    ],
  },
  "account-blocked": {
    headline: "Google suspended this project or account.",
    meaning: "New keys and tokens of the same project or account are refused as well.",
    fix: [
      "Read the notice in the console and in the owner's mail; appeal there.",
      "For a service account, see whether it was disabled or deleted.",
      "For a Workspace user, ask the administrator whether the service is blocked.",
    ],
  },
  "project-invalid": {
    headline: "Google finds no such project for you.",
    meaning: "The project is misspelled, deleted, or not visible to the caller. Google does not tell these apart.",
    fix: [
      { do: "List the projects that the caller sees.", snippet: "gcloud projects list" },
      "Use the project's id or number, not its display name.",
      "Look for a stale project in `X-Goog-User-Project`, in the environment or in saved credentials.",
    ],
  },
  "user-project-denied": {
    headline: "You may not use the project that Google counts the call for.",
    meaning:
      "The quota project stands in `X-Goog-User-Project` or in the saved credential. It need not be the project that holds the data.",
    fix: [
      {
        do: "Grant the role in that project.",
        snippet:
          "gcloud projects add-iam-policy-binding PROJECT --member=user:me@example.com --role=roles/serviceusage.serviceUsageConsumer",
      },
      {
        do: "Or name a project that you may use.",
        snippet: "gcloud auth application-default set-quota-project MY_PROJECT",
      },
      "With an API key, send no `X-Goog-User-Project` at all.",
    ],
  },
  "organization-restriction": {
    headline: "Your company's network lets you reach certain Google organizations only.",
    meaning:
      "A proxy adds a header that names allowed organizations, and the project is not one of them. The same call works outside that network.",
    fix: [
      "Ask the administrators of your network to allow the organization of the project.",
      "Do not add the header yourself; the proxy sets it.",
    ],
  },
  "location-policy": {
    headline: "A policy forbids this region.",
    meaning: "The organization or the billing account's tax rules exclude the region. Roles do not change that.",
    fix: [
      "Choose a region that the policy allows.",
      "Or ask the administrator of the organization's location policy to add this one.",
    ],
  },
  "domain-policy": {
    headline: "The user's Workspace domain does not allow this app.",
    meaning: "The token is good, but administrators turned off third-party apps or this API for their users.",
    fix: [
      "Ask the domain's administrator to trust the app: Admin console, Security, Access and data control, API controls, App access control.",
      "See that the service itself, such as Drive, is on for the user's organizational unit.",
    ],
  },
  "rate-limit": {
    headline: "Google's rate limit stopped you.",
    meaning:
      "Too many requests came in a short time, for the project or for one user. Google answers 403 or 429 for this; the permission is not the problem.",
    fix: [
      "Wait, then try again, doubling the wait each time: 1, 2, 4, 8 seconds with some chance added.",
      "Send fewer at once; batch requests and cache answers.",
      "Look under IAM & Admin, Quotas & System Limits, which limit is full; ask for more there.",
      "When a server acts for many users, send `quotaUser` with an id of the user.",
    ],
  },
  "quota-used-up": {
    headline: "Your Google project's quota is used up.",
    meaning:
      "Calls fail until the quota is renewed or raised. Daily quotas renew at midnight Pacific time; retrying at once does not help.",
    fix: [
      "Look under IAM & Admin, Quotas & System Limits, which quota is full.",
      "Ask for a higher one there, or spread the work over days.",
      "When the quota counts resources, delete some that you no longer need.",
    ],
  },
  "caller-without-permission": {
    headline: "Google knows you, but you may not do this.",
    meaning:
      "The credential works, and the account behind it lacks access to the resource. Often it is another account than you think, such as a service account. A missing resource can look the same.",
    fix: [
      {
        do: "Find out which account the token stands for.",
        snippet: 'curl "https://oauth2.googleapis.com/tokeninfo?access_token=$TOKEN"',
      },
      "Share the file, calendar or property with that address, or grant the role in IAM.",
      "Check the id of the resource.",
    ],
  },
  "permission-denied": {
    headline: "Google denied this call.",
    meaning:
      "The status says that the caller is known and not allowed. The message and the details say why; this paste holds no known reason.",
    fix: [
      "Read message and details of the full answer; the member `reason` is the most exact.",
      "Check, in this order: the API is enabled, the token has the scope, the account has the role.",
    ],
  },
};

const error = (code: number, message: string, reason: string, status = "PERMISSION_DENIED") =>
  `{"error":{"code":${code},"message":"${message}","status":"${status}","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"${reason}","domain":"googleapis.com","metadata":{"service":"translate.googleapis.com","consumer":"projects/123456789"}}]}}`;
const legacy = (code: number, domain: string, reason: string, message: string) =>
  `{\n "error": {\n  "errors": [\n   {\n    "domain": "${domain}",\n    "reason": "${reason}",\n    "message": "${message}"\n   }\n  ],\n  "code": ${code},\n  "message": "${message}"\n }\n}`;

export const samples: Samples<typeof refusals> = {
  "referrer-missing": {
    matches: [
      error(403, "Requests from referer \\u003cempty\\u003e are blocked.", "API_KEY_HTTP_REFERRER_BLOCKED"),
      legacy(403, "usageLimits", "rateLimitExceeded", "Requests from referer <empty> are blocked."),
      "googleapi: Error 403: The request did not specify any referer. Please ensure that the client is sending referer or use the API Console to remove the referer restrictions., ipRefererBlocked",
    ],
    ignores: [error(403, "Requests from referer https://shop.example/ are blocked.", "API_KEY_HTTP_REFERRER_BLOCKED")],
  },
  "referrer-blocked": {
    matches: [
      error(403, "Requests from referer https://shop.example/ are blocked.", "API_KEY_HTTP_REFERRER_BLOCKED"),
      "GaxiosError: Requests from referer http://localhost:3000/ are blocked.",
    ],
    ignores: [
      '{"status":"REQUEST_DENIED","error_message":"API keys with referer restrictions cannot be used with this API."}',
    ],
  },
  country: {
    matches: [
      "AccessDeniedException: 403 This service is not available from your country",
      "403 Forbidden This service is not available from Atlantis. If you believe the country of origin was incorrectly identified, please report it.",
    ],
    ignores: [
      '{"message":"This service is not available from your country"}',
      "This service is not available from this client",
    ],
  },
  "key-address": {
    matches: [
      error(
        403,
        "The provided API key has an IP address restriction. The originating IP address of the call (192.0.2.7) violates this restriction.",
        "API_KEY_IP_ADDRESS_BLOCKED",
      ),
      "google.api_core.exceptions.PermissionDenied: 403 The provided API key has an IP address restriction. The originating IP address of the call (2001:db8::7) violates this restriction.",
    ],
    ignores: ['{"message":"API key has an IP address restriction"}'],
  },
  "key-address-or-referrer": {
    matches: [
      legacy(
        403,
        "usageLimits",
        "ipRefererBlocked",
        "There is a per-IP or per-Referer restriction configured on your API key and the request does not match these restrictions.",
      ),
    ],
  },
  "app-missing": {
    matches: [
      error(403, "Requests from this Android client application <empty> are blocked.", "API_KEY_ANDROID_APP_BLOCKED"),
      "FirebaseError: Requests from this iOS client application <empty> are blocked.",
    ],
    ignores: [
      error(
        403,
        "Requests from this Android client application com.example.app are blocked.",
        "API_KEY_ANDROID_APP_BLOCKED",
      ),
    ],
  },
  "app-blocked": {
    matches: [
      error(
        403,
        "Requests from this Android client application com.example.app are blocked.",
        "API_KEY_ANDROID_APP_BLOCKED",
      ),
    ],
  },
  "key-api-blocked": {
    matches: [
      error(
        403,
        "Requests to this API translate.googleapis.com method google.cloud.translate.v2.TranslateService.TranslateText are blocked.",
        "API_KEY_SERVICE_BLOCKED",
      ),
      "Requests to this API youtube method youtube.api.v3.V3DataSearchService.List are blocked.",
    ],
    ignores: [error(403, "Requests from referer https://shop.example/ are blocked.", "API_KEY_HTTP_REFERRER_BLOCKED")],
  },
  "key-expired": {
    matches: [error(400, "API key expired. Please renew the API key.", "API_KEY_INVALID", "INVALID_ARGUMENT")],
  },
  "key-invalid": {
    matches: [
      error(400, "API key not valid. Please pass a valid API key.", "API_KEY_INVALID", "INVALID_ARGUMENT"),
      legacy(400, "usageLimits", "keyInvalid", "Bad Request"),
    ],
    ignores: ['{"code":"keyInvalid","message":"The key of the lock is invalid."}'],
  },
  "key-not-enough": {
    matches: [
      error(
        401,
        "API keys are not supported by this API. Expected OAuth2 access token or other authentication credentials that assert a principal. See https://cloud.google.com/docs/authentication",
        "CREDENTIALS_MISSING",
        "UNAUTHENTICATED",
      ),
    ],
    ignores: ['{"message":"API keys are not supported by this API"}'],
  },
  "unregistered-caller": {
    matches: [
      '{"error":{"code":403,"message":"Method doesn\'t allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.","status":"PERMISSION_DENIED"}}',
      'FirebaseError: Installations: Generate Auth Token request failed with error "403 PERMISSION_DENIED: The request is missing a valid API key." (installations/request-failed).',
      legacy(
        403,
        "usageLimits",
        "dailyLimitExceededUnreg",
        "Daily Limit for Unauthenticated Use Exceeded. Continued use requires signup.",
      ),
    ],
    ignores: [
      '{"message":"request is missing a valid API key"}',
      legacy(403, "usageLimits", "dailyLimitExceeded", "Daily Limit Exceeded"),
    ],
  },
  "credential-missing": {
    matches: [
      '{"error":{"code":401,"message":"Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential.","status":"UNAUTHENTICATED"}}',
      legacy(401, "global", "required", "Login Required"),
    ],
  },
  "token-expired": {
    matches: [error(401, "Request had invalid authentication credentials.", "ACCESS_TOKEN_EXPIRED", "UNAUTHENTICATED")],
  },
  "token-kind": {
    matches: [
      error(401, "Request had invalid authentication credentials.", "ACCESS_TOKEN_TYPE_UNSUPPORTED", "UNAUTHENTICATED"),
    ],
  },
  "token-invalid": {
    matches: [
      legacy(401, "global", "authError", "Invalid Credentials"),
      "google.api_core.exceptions.Unauthenticated: 401 Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.",
    ],
    ignores: ['{"message":"Request had invalid authentication credentials"}', '{"message":"Invalid Credentials"}'],
  },
  "scope-insufficient": {
    matches: [
      error(403, "Request had insufficient authentication scopes.", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"),
      legacy(403, "global", "insufficientPermissions", "Insufficient Permission"),
      'HTTP/2 403\nserver: ESF\nwww-authenticate: Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="https://www.googleapis.com/auth/drive"\n\n{}',
    ],
    ignores: [
      legacy(403, "global", "insufficientPermissions", "User does not have sufficient permissions for this profile."),
    ],
  },
  "quota-project-disabled": {
    matches: [
      error(
        403,
        "Your application is authenticating by using local Application Default Credentials. The translate.googleapis.com API requires a quota project, which is not set by default.",
        "SERVICE_DISABLED",
      ),
      "google.api_core.exceptions.PermissionDenied: 403 Your application has authenticated using end user credentials from the Google Cloud SDK or Google Cloud Shell which are not supported by the vision.googleapis.com. [reason: SERVICE_DISABLED domain: googleapis.com metadata { key: service value: vision.googleapis.com }]",
    ],
  },
  "quota-project-missing": {
    matches: [
      error(
        403,
        "Your application is authenticating by using local Application Default Credentials. The translate.googleapis.com API requires a quota project, which is not set by default.",
        "USER_PROJECT_DENIED",
      ),
      "google.api_core.exceptions.PermissionDenied: 403 Your application has authenticated using end user credentials from the Google Cloud SDK or Google Cloud Shell which are not supported by the vision.googleapis.com.",
    ],
  },
  "api-disabled": {
    matches: [
      error(
        403,
        "Cloud Translation API has not been used in project 123456789 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/translate.googleapis.com/overview?project=123456789 then retry.",
        "SERVICE_DISABLED",
      ),
      legacy(
        403,
        "usageLimits",
        "accessNotConfigured",
        "Access Not Configured. Drive API has not been used in project 1 before.",
      ),
    ],
    ignores: [error(403, "Request had insufficient authentication scopes.", "ACCESS_TOKEN_SCOPE_INSUFFICIENT")],
  },
  "endpoints-api-not-enabled": {
    matches: [
      'HTTP/2 403\ncontent-type: application/json\nserver: Google Frontend\n\n{"message":"PERMISSION_DENIED: API things.endpoints.acme-4711.cloud.goog is not enabled for the project.","code":403}',
    ],
    ignores: ["This feature is not enabled for the project."],
  },
  "billing-disabled": {
    matches: [
      error(
        403,
        "This API method requires billing to be enabled. Please enable billing on project #123456789 by visiting https://console.developers.google.com/billing/enable?project=123456789 then retry.",
        "BILLING_DISABLED",
      ),
      legacy(
        403,
        "global",
        "forbidden",
        "Project example-project (#123456789) has billing disabled. Please enable it.",
      ),
    ],
  },
  "account-blocked": {
    matches: [
      error(403, "Permission denied: Consumer 'projects/123456789' has been suspended.", "CONSUMER_SUSPENDED"),
      "403 PERMISSION_DENIED: Permission denied: Consumer 'api_key:AIzaEXAMPLE' has been suspended.",
    ],
  },
  "project-invalid": {
    matches: [
      error(403, "Permission denied on resource project example-projct.", "CONSUMER_INVALID"),
      "google.api_core.exceptions.PermissionDenied: 403 Permission denied on resource project example-projct.",
    ],
  },
  "user-project-denied": {
    matches: [
      error(
        403,
        "Caller does not have required permission to use project example-project. Grant the caller the roles/serviceusage.serviceUsageConsumer role, or a custom role with the serviceusage.services.use permission.",
        "USER_PROJECT_DENIED",
      ),
    ],
  },
  "organization-restriction": {
    matches: [
      error(
        403,
        "Access denied by organization restriction. Please contact your administrator for additional information.",
        "ORG_RESTRICTION_VIOLATION",
      ),
    ],
  },
  "location-policy": { matches: [error(403, "The location is not allowed.", "LOCATION_POLICY_VIOLATED")] },
  "domain-policy": {
    matches: [legacy(403, "global", "domainPolicy", "The domain administrators have disabled Drive apps.")],
  },
  "rate-limit": {
    matches: [
      legacy(403, "usageLimits", "userRateLimitExceeded", "User Rate Limit Exceeded"),
      error(
        429,
        "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:123456789'.",
        "RATE_LIMIT_EXCEEDED",
        "RESOURCE_EXHAUSTED",
      ),
      "googleapi: Error 403: Rate Limit Exceeded, rateLimitExceeded",
    ],
    ignores: [
      '{"message":"User Rate Limit Exceeded"}',
      '{"error":"rateLimitExceeded","docs":"https://api.shop.example/limits"}',
    ],
  },
  "quota-used-up": {
    matches: [legacy(403, "usageLimits", "dailyLimitExceeded", "Daily Limit Exceeded")],
    ignores: [legacy(403, "usageLimits", "userRateLimitExceeded", "User Rate Limit Exceeded")],
  },
  "caller-without-permission": {
    matches: [
      '{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}',
      'googleapiclient.errors.HttpError: <HttpError 403 when requesting https://sheets.googleapis.com/v4/spreadsheets/EXAMPLE?alt=json returned "The caller does not have permission">',
    ],
    ignores: ["The caller does not have permission to open the door."],
  },
  "permission-denied": {
    matches: [
      '{"error":{"code":403,"message":"Access was refused.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.Help"}]}}',
    ],
    ignores: ['{"status":"PERMISSION_DENIED","message":"No access."}'],
  },
};
