import { all, any, body, header, member, status, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const authErrors = "https://learn.microsoft.com/en-us/graph/resolve-auth-errors";
const errors = "https://learn.microsoft.com/en-us/graph/errors";
const onedrive = "https://learn.microsoft.com/en-us/onedrive/developer/rest-api/concepts/errors";

const onPath = any(
  header("x-ms-ags-diagnostic"),
  url(/^https:\/\/(?:graph\.microsoft\.(?:com|us)|dod-graph\.microsoft\.us|microsoftgraph\.chinacloudapi\.cn)\//i),
);
/** The error object of Graph holds an inner error with a date and a request id. */
const graph = any(
  onPath,
  body(/inner_?error[\s\S]{0,40}?(?:date|request-id)|graph\.microsoft\.com|GraphServiceException|ODataError/i),
);

export const refusals = vendor(
  {
    name: "Microsoft Graph",
    layer: "application",
    seen: onPath,
    ids: ["request-id", "client-request-id", "x-ms-ags-diagnostic"],
  },
  {
    "token-expired": {
      when: any(
        all(member("code", /^InvalidAuthenticationToken$/), body(/Access\s+token\s+has\s+expired/i)),
        all(
          member("code", /^InvalidAuthenticationToken$/),
          body(/Lifetime\s+validation\s+failed,\s+the\s+token\s+is\s+expired/i),
        ),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "Graph says that the access token is past its time.",
      source: authErrors,
    },
    "conditional-access": {
      when: any(
        header("www-authenticate", /error=.{0,3}insufficient_claims/i),
        body(
          /error=.{0,4}insufficient_claims|Continuous\s+access\s+evaluation\s+resulted\s+in\s+(?:challenge|claims)/i,
        ),
        all(graph, body(/TokenIssuedBeforeRevocationTimestamp|TokenCreatedWithOutdatedPolicies/)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "A conditional access policy wants claims that the token does not hold.",
      source: errors,
      also: { authentication: "moderate", "ip-block": "weak" },
    },
    "token-invalid": {
      when: any(
        all(member("code", /^InvalidAuthenticationToken$/), any(graph, body(/Access\s+token\s+validation\s+failure/i))),
        body(
          oneOf(
            /CompactToken\s+(?:parsing|validation)\s+failed|\bAuthorization_IdentityNotFound\b/i,
            /Authentication_MissingOrMalformed/i,
          ),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Graph got no token, or one that was made for another API or is damaged.",
      source: authErrors,
      also: { headers: "moderate", "token-expired": "weak" },
    },
    "claims-missing": {
      when: body(/Either\s+scp\s+or\s+roles\s+claim\s+need\s+to\s+be\s+present\s+in\s+the\s+token/i),
      cause: "permissions",
      strength: "decisive",
      because: "The token is good, and holds neither a delegated nor an application permission.",
      source: "https://github.com/pnp/cli-microsoft365/issues/1738",
    },
    "scope-named": {
      when: body(
        oneOf(
          /Missing\s+(?:scope|role)\s+permissions\s+on\s+the\s+request\.\s+API\s+requires\s+one\s+of/i,
          inARow(
            /Application\s+(?:is\s+not\s+authorized\s+to\s+perform\s+this\s+operation\.\s+Application\s+)?must\s+/i,
            /have\s+one\s+of\s+the\s+following\s+scopes/i,
          ),
          /Missing\s+application\s+scopes:/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Graph lists the permissions of which the token has none.",
      source: authErrors,
    },
    "access-policy": {
      when: body(/Blocked\s+by\s+tenant\s+configured\s+AppOnly\s+AccessPolicy\s+settings|\[RAOP\]/i),
      cause: "permissions",
      strength: "decisive",
      because: "An application access policy of Exchange keeps this app from the mailbox.",
      source: "https://learn.microsoft.com/en-us/powershell/module/exchange/new-applicationaccesspolicy",
      actor: "account-admin",
    },
    "ews-allow-list": {
      when: body(/Access\s+to\s+OData\s+is\s+disabled/i),
      cause: "permissions",
      strength: "strong",
      because: "The organization's or mailbox's list of allowed programs for Exchange does not hold this one.",
      source: "https://github.com/microsoftgraph/msgraph-sdk-javascript/issues/252",
      also: { headers: "moderate" },
      actor: "account-admin",
    },
    "mailbox-access": {
      when: any(member("code", /^ErrorAccessDenied$/), body(/\bErrorAccessDenied\b/)),
      cause: "permissions",
      strength: "decisive",
      because: "Exchange knows the caller, which has no right on this mailbox or item.",
      source: authErrors,
    },
    license: {
      when: any(
        body(
          oneOf(
            /Tenant\s+does\s+not\s+have\s+a\s+SPO\s+license/i,
            /Neither\s+tenant\s+is\s+B2C\s+or\s+tenant\s+doesn.{1,6}t\s+have\s+premium\s+license/i,
            /Authentication_RequestFromNonPremiumTenant/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The tenant or user has no licence for the service behind this endpoint.",
      source: "https://github.com/microsoftgraph/msgraph-sdk-go/issues/394",
      actor: "account-admin",
    },
    "report-permission": {
      when: any(member("code", /^S2SUnauthorized$/), body(/\bS2SUnauthorized\b/)),
      cause: "permissions",
      strength: "strong",
      because:
        "The reports service does not find Reports.Read.All, or the admin role that it asks for, with this token.",
      source: "https://learn.microsoft.com/en-us/graph/reportroot-authorization",
    },
    mailbox: {
      when: any(
        member("code", /^Mailbox(?:NotEnabled|NotSupported)ForRESTAPI$/),
        body(
          oneOf(
            /REST\s+API\s+is\s+not\s+yet\s+supported\s+for\s+this\s+mailbox/i,
            /mailbox\s+is\s+either\s+inactive,\s+soft-deleted,\s+or\s+is\s+hosted\s+on-premise/i,
          ),
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "The account has no mailbox in Exchange Online.",
      source:
        "https://learn.microsoft.com/en-us/exchange/troubleshoot/user-and-shared-mailboxes/rest-api-is-not-yet-supported-for-this-mailbox-error",
    },
    malware: {
      when: any(
        all(graph, member("code", /^malwareDetected$/)),
        body(/.malwareDetected./),
        header("x-clienterrorcode", /^VirusError$/),
      ),
      cause: "resource",
      strength: "decisive",
      because: "OneDrive or SharePoint found malware in the file or could not scan it, and hands it to nobody.",
      source: onedrive,
      retry: "no",
    },
    "drive-full": {
      when: all(graph, member("code", /^quotaLimitReached$/)),
      cause: "resource",
      strength: "decisive",
      because: "The drive holds as much as it may.",
      source: onedrive,
    },
    throttled: {
      when: any(
        body(/Application\s+is\s+over\s+its\s+MailboxConcurrency\s+limit|\bApplicationThrottled\b/i),
        all(onPath, status(429)),
        all(graph, any(member("code", /^(?:TooManyRequests|activityLimitReached)$/))),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Graph or the service behind it says that there were too many requests.",
      source: "https://learn.microsoft.com/en-us/graph/throttling",
      retry: "after",
    },
    "insufficient-privileges": {
      when: any(
        member("code", /^Authorization_RequestDenied$/),
        body(/\bAuthorization_RequestDenied\b|Insufficient\s+privileges\s+to\s+complete\s+the\s+operation/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Graph knows the caller; the app's permission or the user's role is not enough.",
      source: authErrors,
    },
    "access-denied": {
      when: all(
        graph,
        any(
          member("code", /^(?:accessDenied|AccessDenied|notAllowed|ErrorAccessDenied|UnauthorizedAccess)$/),
          all(member("code", /^(?:Forbidden|forbidden)$/), onPath),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The service behind Graph knows the caller, and does not let it at this item.",
      source: errors,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-expired": {
    headline: "Your Microsoft Graph token has expired.",
    meaning: "Permissions are not the problem.",
    fix: ["Ask the library for a token before each call; it renews by itself.", "Check the clock of your machine."],
  },
  "conditional-access": {
    headline: "A conditional access policy wants more for this call.",
    meaning:
      "The token was good, but lacks a claim such as a second factor, a managed device or a place. More permissions do not help.",
    fix: [
      "Take claims from `WWW-Authenticate`, and pass them on to an interactive sign-in.",
      "When the address changed since the sign-in, sign in again.",
      "For unattended programs, use application permissions.",
    ],
  },
  "token-invalid": {
    headline: "Microsoft Graph did not accept the token.",
    meaning: "A token for Azure, Outlook, SharePoint or your own API does not work here, nor does an id token.",
    fix: [
      {
        do: "Ask for one with the audience of Graph.",
        snippet: "az account get-access-token --resource https://graph.microsoft.com/",
      },
      "Send it as Authorization: Bearer, without quotes and line breaks.",
      "Decode it, and compare `aud`.",
      "For `Authorization_IdentityNotFound`, have an administrator of the tenant in `tid` consent to the application's permissions.",
    ],
  },
  "claims-missing": {
    headline: "Your token holds no Graph permission.",
    meaning: "The permission is missing in the app registration, has no consent, or is of the other kind.",
    fix: [
      "For a client secret or certificate, add application permissions of Microsoft Graph, and let an administrator consent.",
      "SharePoint's permission of the same name does not count here.",
      "Get a new token, and look for roles or `scp` in it.",
    ],
  },
  "scope-named": {
    headline: "Your token lacks the permissions that Graph names.",
    meaning: "One of the list is enough. The message also shows what the token holds.",
    fix: [
      "Add one of them to the app registration, as delegated or application, as your flow needs.",
      "Have an administrator consent, then get a new token.",
    ],
  },
  "access-policy": {
    headline: "An Exchange policy keeps this app from the mailbox.",
    meaning: "Mail permissions and consent are enough; the policy limits the app to a group of mailboxes.",
    fix: [
      {
        do: "Let the administrator test it.",
        snippet: "Test-ApplicationAccessPolicy -AppId $APP_ID -Identity user@example.com",
      },
      "Add the mailbox to the policy's group. Graph may need more than an hour to follow, even when the test already says granted.",
    ],
  },
  "ews-allow-list": {
    headline: "The organization allows chosen programs for Exchange only.",
    meaning: "EwsApplicationAccessPolicy compares the User-Agent with a list. Graph permissions do not matter.",
    fix: [
      {
        do: "Let the administrator look at both levels.",
        snippet: "Get-OrganizationConfig | fl Ews*\nGet-CASMailbox user@example.com | fl Ews*",
      },
      "Add your program's User-Agent to EwsAllowList.",
    ],
  },
  "mailbox-access": {
    headline: "Exchange does not let your token at this mailbox.",
    meaning:
      "A delegated token reaches the signed-in user's mailbox, and shared ones with the .Shared permissions only.",
    fix: [
      "For all mailboxes, use application permissions such as Mail.Read, with consent.",
      "For a shared mailbox, ask for Mail.Read.Shared, and give the user access in Exchange.",
      "Check that an application access policy does not exclude the mailbox.",
    ],
  },
  license: {
    headline: "The tenant or user has no licence for this part of Graph.",
    meaning:
      "Permissions do not help. For files and sites it is SharePoint Online; for sign-in reports, Entra ID P1 or P2.",
    fix: [
      "Assign the licence in the admin center; a new one needs a few hours.",
      "Check that the token is of the tenant you mean, and not of one without subscriptions.",
      "For a personal OneDrive, sign in at the consumers endpoint.",
    ],
  },
  "report-permission": {
    headline: "Graph's reports are closed to your token.",
    meaning: "Delegated calls also need an admin or reports reader role of the user.",
    fix: ["Add Reports.Read.All and have it consented.", "Give the user the role Reports Reader.", "Get a new token."],
  },
  mailbox: {
    headline: "This account has no mailbox in Exchange Online.",
    meaning: "It is on a server of your own, has no licence, or is inactive. Permissions do not matter.",
    fix: [
      "Check the user's licence and mailbox in the Exchange admin center.",
      "For a server of your own, move the mailbox.",
    ],
  },
  malware: {
    headline: "OneDrive refuses a file for a virus, or because it could not scan it.",
    meaning: "Permissions do not matter, and a retry does not help.",
    fix: [
      "Have an administrator look at the file in the security center, and delete or release it.",
      "Skip the file in backups and copies.",
    ],
  },
  "drive-full": {
    headline: "The drive is full.",
    meaning: "Uploads are refused until space is free. No permission is missing.",
    fix: ["Delete files and empty the recycle bin.", "Have the administrator raise the drive's quota."],
  },
  throttled: {
    headline: "Microsoft Graph throttles you.",
    meaning: "Limits count per app, tenant and mailbox; Outlook allows four requests at once per mailbox and app.",
    fix: [
      "Wait for `Retry-After`.",
      "Send fewer requests at once to one mailbox or site.",
      "Use delta queries and change notifications in place of polling.",
    ],
  },
  "insufficient-privileges": {
    headline: "Your token's Graph permissions are not enough for this.",
    meaning: "The sign-in is good. With a delegated token the user's own role counts as well.",
    fix: [
      "Look the method up: its page lists the least permission, for delegated and application.",
      "Decode the token: `scp` or roles must hold it. Consent must be given by an administrator.",
      "For users with admin roles, an app also needs a directory role such as User Administrator.",
      "Get a new token after the change.",
    ],
  },
  "access-denied": {
    headline: "The service behind Graph does not let you access this item.",
    meaning: "The permission may be too weak, or the user has no access to the file, site or team.",
    fix: [
      "With Sites.Selected, grant the app a role on this very site first.",
      "With a delegated token, open the item in the browser as the same user.",
      "Compare the permissions in the token with those of the method's page.",
    ],
  },
};

const json = (error: string, message: string) =>
  JSON.stringify({
    error: {
      code: error,
      message,
      innerError: { date: "2026-11-20T10:11:12", "request-id": "1a2b", "client-request-id": "1a2b" },
    },
  });

export const samples: Samples<typeof refusals> = {
  "token-expired": {
    matches: [
      json("InvalidAuthenticationToken", "Access token has expired or is not yet valid."),
      json("InvalidAuthenticationToken", "Lifetime validation failed, the token is expired."),
    ],
    ignores: ['{"message":"Access token has expired or is not yet valid"}'],
  },
  "conditional-access": {
    matches: [
      'HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer realm="", error="insufficient_claims", claims="eyJ9"\n\n{}',
      json(
        "InvalidAuthenticationToken",
        "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp",
      ),
    ],
  },
  "token-invalid": {
    matches: [
      json("InvalidAuthenticationToken", "Access token validation failure. Invalid audience."),
      json("InvalidAuthenticationToken", "Access token is empty."),
    ],
    ignores: [
      '{"message":"Access token validation failure"}',
      '{"error":{"code":"InvalidAuthenticationToken","message":"The access token is invalid."}}',
    ],
  },
  "claims-missing": {
    matches: [
      json("AccessDenied", "Either scp or roles claim need to be present in the token."),
      "Error: 403 AccessDenied Either scp or roles claim need to be present in the token.",
    ],
  },
  "scope-named": {
    matches: [
      json(
        "Forbidden",
        "Missing scope permissions on the request. API requires one of 'ChannelMessage.Read.All'. Scopes on the request 'User.Read'",
      ),
      json(
        "Forbidden",
        "Application is not authorized to perform this operation. Application must have one of the following scopes: DeviceManagementManagedDevices.Read.All",
      ),
    ],
  },
  "access-policy": {
    matches: [
      json(
        "ErrorAccessDenied",
        "Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.",
      ),
    ],
    ignores: [json("ErrorAccessDenied", "Access to OData is disabled.")],
  },
  "ews-allow-list": {
    matches: [
      json(
        "ExtensionError",
        "Operation: Create; Exception: [Status Code: Forbidden; Reason: Access to OData is disabled.]",
      ),
    ],
  },
  "mailbox-access": {
    matches: [json("ErrorAccessDenied", "Access is denied. Check credentials and try again.")],
    ignores: ['{"message":"Access is denied. Check credentials and try again"}'],
  },
  license: {
    matches: [json("BadRequest", "Tenant does not have a SPO license.")],
  },
  "report-permission": { matches: [json("S2SUnauthorized", "Invalid permission.")] },
  mailbox: {
    matches: [
      json("MailboxNotEnabledForRESTAPI", "The mailbox is either inactive, soft-deleted, or is hosted on-premise."),
    ],
  },
  malware: {
    matches: [
      json("malwareDetected", "Malware was detected in the requested resource."),
      "HTTP/1.1 403 Forbidden\nX-Virus-Infected: ScanError\nX-ClientErrorCode: VirusError\nContent-Length: 0\n\n",
    ],
  },
  "drive-full": { matches: [json("quotaLimitReached", "Insufficient Space Available")] },
  throttled: {
    matches: [json("ApplicationThrottled", "Application is over its MailboxConcurrency limit.")],
  },
  "insufficient-privileges": {
    matches: [
      json("Authorization_RequestDenied", "Insufficient privileges to complete the operation."),
      "(Forbidden:Authorization_RequestDenied) Insufficient privileges to complete the operation. Date: 2026-11-20T10:11:12. Request Id: 1a2b.",
    ],
  },
  "access-denied": {
    matches: [json("accessDenied", "Access denied")],
    ignores: ['<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'],
  },
};
