import { all, any, body, header, member, setsCookie, status, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const denied =
  "https://learn.microsoft.com/en-us/troubleshoot/sharepoint/sharing-and-permissions/app-permission-error-update-user-profile-property";
const acs = "https://learn.microsoft.com/en-us/sharepoint/dev/sp-add-ins/retirement-announcement-for-azure-acs";
const throttling =
  "https://learn.microsoft.com/en-us/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online";

const onPath = any(
  header("sprequestguid"),
  header("microsoftsharepointteamservices"),
  setsCookie(/^(?:FedAuth|rtFa)$/),
  url(/^https:\/\/[\w-]{1,80}\.sharepoint\.(?:com|us|cn|de)\b/i),
);

export const refusals = vendor(
  {
    name: "SharePoint",
    layer: "application",
    seen: onPath,
    ids: ["sprequestguid", "request-id", "spclientservicerequestduration"],
  },
  {
    "form-digest": {
      when: any(
        body(
          oneOf(
            /security\s+validation\s+for\s+this\s+page\s+is\s+invalid|form\s+digest\s+.{0,60}?(?:expired|invalid)/i,
            /X-RequestDigest\s+.{0,60}?(?:expired|invalid|missing)/i,
          ),
        ),
        body(/-213057525[12],\s*Microsoft\.SharePoint\.SPException/i),
      ),
      cause: "headers",
      strength: "decisive",
      because: "The write had no valid request digest in X-RequestDigest.",
      source: "https://learn.microsoft.com/en-us/sharepoint/dev/spfx/web-parts/basics/working-with-requestdigest",
      also: { "token-expired": "moderate" },
    },
    "app-only-off": {
      when: any(
        member("error_description", /^Token type is not allowed/),
        header("x-ms-diagnostics", /Token\s+type\s+is\s+not\s+allowed/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "SharePoint Online does not take app-only tokens of the old Azure ACS kind.",
      source: acs,
      also: { permissions: "moderate", resource: "weak" },
      actor: "account-admin",
    },
    "certificate-needed": {
      when: any(
        body(/Unsupported\s+app\s+only\s+token/i),
        header("x-ms-diagnostics", /Unsupported\s+app\s+only\s+token/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "SharePoint takes app-only tokens of Entra only when the app proved itself with a certificate.",
      source: "https://github.com/SharePoint/sp-dev-docs/issues/3711",
    },
    "sign-in-needed": {
      when: any(
        header("x-msdavext_error", /^917656\b/),
        body(
          oneOf(
            /X-MSDAVEXT_Error\s{0,3}[=:]\s{0,3}917656/i,
            inARow(
              /Before\s+opening\s+files\s+in\s+this\s+location,\s+you\s+must\s+first\s+browse\s+to\s+the\s+web\s+/i,
              /site/i,
            ),
          ),
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "SharePoint found no sign-in with the request: code 917656 asks to sign in first.",
      source: "https://github.com/vgrem/office365-rest-python-client/issues/338",
      also: { permissions: "moderate" },
    },
    throttled: {
      when: any(all(onPath, status(429)), all(onPath, status(503), header("retry-after"))),
      cause: "rate-limit",
      strength: "decisive",
      because: "SharePoint answers 429, or 503 with a time to wait, when it throttles or blocks a program.",
      source: throttling,
      retry: "after",
    },
    "access-denied": {
      when: any(
        body(/-2147024891(?:,\s*|.{0,40})System\.UnauthorizedAccessException/i),
        all(
          any(onPath, body(/-2147024891|odata\.error|SPException|sharepoint/i)),
          body(
            oneOf(
              /Attempted\s+to\s+perform\s+an\s+unauthorized\s+operation/i,
              inARow(
                /Access\s+denied\.\s+You\s+do\s+not\s+have\s+permission\s+to\s+perform\s+this\s+action\s+or\s+access/i,
                /\s+this\s+resource/i,
              ),
            ),
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "SharePoint knows the caller, which lacks the permission on this site, list or item.",
      source: denied,
    },
    "access-denied-page": {
      when: all(onPath, status(403), any(body(/AccessDenied\.aspx|403\s+FORBIDDEN/i), member("code", /^-2147024891/))),
      cause: "permissions",
      strength: "moderate",
      because: "SharePoint itself refused; the short text does not say why.",
      source: denied,
      also: { authentication: "moderate", headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "form-digest": {
    headline: "SharePoint wants a fresh request digest.",
    meaning:
      "Writes with cookies need `X-RequestDigest`, which is valid for 30 minutes and one site. The user's rights are not the problem.",
    fix: [
      {
        do: "Get one, and send FormDigestValue in `X-RequestDigest`.",
        snippet:
          "curl -d '' -b 'FedAuth=…; rtFa=…' -H 'Accept: application/json' 'https://acme.sharepoint.com/sites/app/_api/contextinfo'",
      },
      "Take it from the same site that you write to.",
      "With a bearer token no digest is needed: send Authorization and no cookies.",
    ],
  },
  "app-only-off": {
    headline: "SharePoint Online no longer takes this kind of app token.",
    meaning:
      "App-only access by Azure ACS (AppRegNew, client secret) ended for all tenants on 2 April 2026, with no extension. A new secret does not help.",
    fix: [
      "Register the app in Microsoft Entra, with a certificate and SharePoint application permissions.",
      "Ask for its tokens at login.microsoftonline.com with that certificate. Set-SPOTenant -DisableCustomAppAuthentication $false, which older guides name, brings ACS back no more.",
    ],
  },
  "certificate-needed": {
    headline: "SharePoint wants a certificate for app-only access.",
    meaning:
      "A token got with a client secret is refused, whatever permissions it holds. Graph takes such tokens; SharePoint's own REST does not.",
    fix: [
      "Upload a certificate to the app registration, and ask for the token with it.",
      "Ask for the scope https://acme.sharepoint.com/.default.",
      "Or call the same data by Microsoft Graph.",
    ],
  },
  "sign-in-needed": {
    headline: "SharePoint found no sign-in with the request.",
    meaning:
      "The cookie or token is missing, expired, or of a kind that the tenant has switched off, such as legacy authentication.",
    fix: [
      "Sign in again, and send FedAuth and `rtFa`, or a bearer token for this host.",
      "With scripts: use a modern sign-in, such as an app with a certificate, and not user name and password.",
      "Check that the token's audience is https://acme.sharepoint.com.",
    ],
  },
  throttled: {
    headline: "SharePoint throttles or blocks your program.",
    meaning:
      "Each further request prolongs it. When 503 goes on for days, the app is blocked; the administrator finds a notice.",
    fix: [
      "Stop, and wait for `Retry-After`.",
      {
        do: "Name your program in User-Agent, so that its traffic counts as its own.",
        snippet: "User-Agent: NONISV|Acme|OrderSync/1.2",
      },
      "Send fewer requests at once; use delta queries in place of crawling.",
    ],
  },
  "access-denied": {
    headline: "Your account or app lacks permission in SharePoint.",
    meaning:
      "The sign-in is good. An app needs its own permission, and a user needs a right on the site, list or item.",
    fix: [
      "As a user: open the same address in the browser; ask the site's owner for access.",
      "As an app: check SharePoint application permissions and consent; with Sites.Selected, grant the site.",
      "For tenant settings and user profiles, full control of the tenant or User.ReadWrite.All is needed.",
      "For scripts on a site: custom scripts may be off (DenyAddAndCustomizePages).",
    ],
  },
  "access-denied-page": {
    headline: "SharePoint refused the request.",
    meaning: "It does not say whether the sign-in or the permission is missing.",
    fix: [
      "Ask /_api/web/currentuser with the same sign-in: when it answers, a permission is missing.",
      "Look at the whole body and at `x-ms-diagnostics`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "form-digest": {
    matches: [
      '{"error":{"code":"-2130575251, Microsoft.SharePoint.SPException","message":{"lang":"en-US","value":"The security validation for this page is invalid and might be corrupted. Please use your web browser\'s Back button to try your operation again."}}}',
    ],
  },
  "app-only-off": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nx-ms-diagnostics: 3001000;reason="Token type is not allowed.";category="invalid_client"\nSPRequestGuid: 1a2b\n\n',
      '{"error":"invalid_request","error_description":"Token type is not allowed."}',
    ],
    ignores: ['{"message":"Token type is not allowed"}'],
  },
  "certificate-needed": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nx-ms-diagnostics: 3001000;reason="Unsupported app only token.";category="invalid_client"\n\nUnsupported app only token.',
    ],
  },
  "sign-in-needed": {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-MSDAVEXT_Error: 917656; Access+denied.+Before+opening+files+in+this+location%2c+you+must+first+browse+to+the+web+site+and+select+the+option+to+login+automatically.\nSPRequestGuid: 1a2b\n\n403 FORBIDDEN",
      "The response headers are 'X-SharePointHealthScore=0, X-MSDAVEXT_Error=917656; Access+denied.+Before+opening+files, SPRequestGuid=1a2b'",
    ],
  },
  throttled: {
    matches: ["HTTP/1.1 429 Too Many Requests\nRetry-After: 31\nSPRequestGuid: 1a2b\n\n"],
    ignores: ["HTTP/1.1 429 Too Many Requests\nRetry-After: 31\n\n"],
  },
  "access-denied": {
    matches: [
      '{"error":{"code":"-2147024891, System.UnauthorizedAccessException","message":{"lang":"en-US","value":"Access denied. You do not have permission to perform this action or access this resource."}}}',
      '{"odata.error":{"code":"-2147024891, System.UnauthorizedAccessException","message":{"lang":"en-US","value":"Attempted to perform an unauthorized operation."}}}',
    ],
    ignores: [
      '{"message":"Access denied. You do not have permission to perform this action or access this resource"}',
      "System.UnauthorizedAccessException: Access to the path 'C:\\\\data' is denied.",
    ],
  },
  "access-denied-page": {
    matches: ["HTTP/1.1 403 Forbidden\nSPRequestGuid: 1a2b\n\n403 FORBIDDEN"],
    ignores: ["HTTP/1.1 403 Forbidden\n\n403 FORBIDDEN"],
  },
};
