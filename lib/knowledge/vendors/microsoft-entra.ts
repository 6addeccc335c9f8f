import { all, any, body, header, type Matcher, setsCookie, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const reference = "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes";

/** One of these codes of the security token service, wherever it is printed. */
function aadsts(...codes: readonly number[]): Matcher {
  return body(new RegExp(`AADSTS(?<code>${codes.join("|")})(?!\\d)`));
}

export const refusals = vendor(
  {
    name: "Microsoft Entra ID",
    layer: "identity",
    seen: any(
      setsCookie(/^(?:fpc|esctx|x-ms-gateway-slice|stsservicecookie)$/),
      header("x-ms-ests-server"),
      url(/^https:\/\/login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn|windows\.net)\//i),
    ),
    ids: ["x-ms-request-id", "x-ms-correlation-id"],
  },
  {
    "cross-origin": {
      when: any(
        aadsts(9002326, 9002327),
        body(/Cross-origin\s+token\s+redemption\s+is\s+permitted\s+only\s+for\s+the/i),
      ),
      cause: "cors",
      strength: "decisive",
      because:
        "Entra ties token requests with an Origin header to redirect addresses of the kind single-page application.",
      source: "https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow",
    },
    "tenant-restricted": {
      when: aadsts(500021, 500022, 50002),
      cause: "ip-block",
      strength: "strong",
      because: "The network's proxy adds a list of allowed tenants, and this tenant is not on it.",
      source: reference,
      also: { permissions: "moderate" },
      layer: "proxy",
      actor: "network-owner",
    },
    "cross-tenant": {
      when: aadsts(500212, 500213, 1000104),
      cause: "permissions",
      strength: "decisive",
      because: "The cross-tenant access policy of one of the two tenants forbids it.",
      source: reference,
      actor: "account-admin",
    },
    "secret-expired": {
      when: any(aadsts(7000222), body(/The\s+provided\s+client\s+secret\s+keys\s+for\s+app\s+.{3,60}?are\s+expired/i)),
      cause: "token-expired",
      strength: "decisive",
      because: "The client secret of the application has expired.",
      source: reference,
    },
    "grant-expired": {
      when: aadsts(
        700082,
        70008,
        700084,
        70043,
        50173,
        50132,
        50133,
        50089,
        54005,
        70000,
        700024,
        70019,
        50078,
        500133,
        76026,
        90086,
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "The code says that a refresh token, authorization code, assertion or session is expired or revoked.",
      source: reference,
    },
    "conditional-access": {
      when: aadsts(
        53000,
        53001,
        53002,
        53003,
        53004,
        53009,
        53010,
        53011,
        530034,
        530035,
        50127,
        50005,
        50097,
        50129,
        50131,
        50155,
        50187,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "A conditional access policy of the tenant refused the sign-in.",
      source: reference,
      also: { "ip-block": "moderate" },
      actor: "account-admin",
    },
    "second-factor": {
      when: aadsts(50076, 50074, 50079, 50072, 50158, 50161),
      cause: "authentication",
      strength: "strong",
      because: "The policy wants a second factor, which this sign-in did not show.",
      source: reference,
      also: { permissions: "moderate" },
    },
    "not-assigned": {
      when: aadsts(50105),
      cause: "permissions",
      strength: "decisive",
      because: "The application lets in assigned users only, and this user is not assigned.",
      source: reference,
      actor: "account-admin",
    },
    consent: {
      when: aadsts(65001, 65002, 65004, 65005, 650052, 650056, 650057, 90008, 90093, 90094, 90095),
      cause: "permissions",
      strength: "decisive",
      because: "The application has no consent for the permissions that it asks for.",
      source: reference,
    },
    "client-credential": {
      when: aadsts(
        7000215,
        7000218,
        70002,
        700025,
        700027,
        700030,
        50012,
        50013,
        50006,
        50027,
        50192,
        900384,
        70021,
        700213,
        7002137,
        7002138,
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The code says that the application's secret, certificate or assertion is wrong or missing.",
      source: reference,
    },
    "app-unknown": {
      when: aadsts(700016, 70001, 700011, 7000112, 7000229),
      cause: "authentication",
      strength: "strong",
      because: "The tenant does not know this application, or has it disabled.",
      source: reference,
      also: { resource: "weak", permissions: "weak" },
    },
    "api-unknown": {
      when: aadsts(500011, 50001, 650054),
      cause: "resource",
      strength: "strong",
      because: "The tenant has no service principal for the API that the token should be for.",
      source: reference,
      also: { permissions: "weak" },
    },
    "tenant-unknown": {
      when: aadsts(90002, 50059, 50128),
      cause: "resource",
      strength: "strong",
      because: "The address names no tenant that exists in this cloud.",
      source: reference,
      also: { authentication: "moderate" },
    },
    "account-unknown": {
      when: aadsts(50020, 50034, 51004, 50014, 16003, 500208, 50194, 50197, 90072),
      cause: "authentication",
      strength: "strong",
      because: "The account does not exist in this tenant, or is of another kind.",
      source: reference,
      also: { permissions: "moderate" },
    },
    "address-known": {
      when: all(aadsts(50053), body(/malicious activity/i)),
      cause: "ip-block",
      strength: "strong",
      because: "Entra refused the address because attacks have come from it.",
      source: reference,
    },
    "account-locked": {
      when: aadsts(50053),
      cause: "rate-limit",
      strength: "strong",
      because: "The account is locked after too many wrong tries, or the address is known for attacks.",
      source: reference,
      also: { "ip-block": "moderate", authentication: "moderate" },
      retry: "after",
    },
    "account-disabled": {
      when: aadsts(50057),
      cause: "permissions",
      strength: "decisive",
      because: "Entra says that the user account is disabled.",
      source: reference,
      actor: "account-admin",
    },
    password: {
      when: aadsts(50126, 50055, 50056, 50064, 50144, 50135),
      cause: "authentication",
      strength: "decisive",
      because: "User name or password are wrong, or the password has to be changed.",
      source: reference,
    },
    loop: {
      when: aadsts(50196, 50088, 90055),
      cause: "rate-limit",
      strength: "decisive",
      because:
        "Entra says that too many requests came: for one token, for the second factor by phone, or from the tenant.",
      source: reference,
    },
    "post-only": {
      when: any(
        aadsts(900561),
        body(/The\s+endpoint\s+only\s+accepts\s+POST\s+requests\.\s+Received\s+a\s+\w{3,8}\s+request/i),
      ),
      cause: "resource",
      strength: "strong",
      because: "The token endpoint was called with the wrong method.",
      source: reference,
      also: { headers: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "cross-origin": {
    headline: "Entra does not hand this token to a browser page.",
    meaning:
      "The redirect address is registered as web or native, and the browser sent Origin. The other way round, a server call without Origin fails for a single-page address.",
    fix: [
      "In the app registration, under Authentication, move the redirect address to the platform Single-page application.",
      "Or fetch the token on your server, with the secret, and without Origin.",
    ],
  },
  "tenant-restricted": {
    headline: "Your network lets you sign in to chosen tenants only.",
    meaning: "A proxy of your organization adds Restrict-Access-To-Tenants. Account and password are not the problem.",
    fix: [
      "Ask the owner of the network to add the tenant that the message names.",
      "Check that you are in the tenant that you meant.",
    ],
  },
  "cross-tenant": {
    headline: "A cross-tenant access policy forbids this sign-in.",
    meaning:
      "Your home tenant (500212) or the other tenant (500213) does not allow it. An invitation alone does not help.",
    fix: [
      "Ask the administrator of the tenant that the code stands for to allow it under External Identities, Cross-tenant access settings.",
    ],
  },
  "secret-expired": {
    headline: "The application's client secret has expired.",
    meaning: "Permissions and roles are not the problem.",
    fix: [
      {
        do: "Make a new one, and put it where the old one is stored.",
        snippet: "az ad app credential reset --id $APP_ID --append",
      },
      "Copy the secret's value, not its id.",
    ],
    prevention: ["Use a managed identity or a federated credential: they do not expire so."],
  },
  "grant-expired": {
    headline: "The refresh token, code or session is no longer good.",
    meaning:
      "It expired, was used already, or was revoked by a new password, an administrator or a sign-in frequency policy.",
    fix: [
      "Let the user sign in again; no retry with the same token helps.",
      "Use an authorization code once and at once.",
      "For an assertion, check the clock of the machine that signs it.",
    ],
  },
  "conditional-access": {
    headline: "A conditional access policy refused the sign-in.",
    meaning:
      "It may want a compliant device (53000), a joined one (53001), an approved app (53002), or blocks place or risk (53003). 530035 comes from the security defaults, mostly for old ways of signing in. More permissions do not help.",
    fix: [
      "Ask the administrator; the sign-in log names the policy for the correlation id.",
      "Sign in from a managed device or a known network.",
      "For unattended programs, use a service principal or managed identity, with a policy of its own.",
    ],
  },
  "second-factor": {
    headline: "Entra wants a second factor.",
    meaning: "A flow with user name and password alone, or a stored token, cannot show one.",
    fix: [
      "Let the user sign in interactively, and pass the claims of the error on.",
      {
        do: "With the CLI, sign in anew.",
        snippet: "az login --tenant $TENANT_ID --scope https://management.azure.com//.default",
      },
      "For unattended programs, use a service principal or managed identity.",
    ],
  },
  "not-assigned": {
    headline: "You are not assigned to this application.",
    meaning: "The application requires assignment. Roles elsewhere do not matter, and nested groups do not count.",
    fix: [
      "Have yourself or a group added under Enterprise applications, Users and groups.",
      "Or the administrator switches Assignment required off.",
    ],
  },
  consent: {
    headline: "The application has no consent in this tenant.",
    meaning:
      "A user or, for stronger permissions, an administrator must agree first. 650052 means that the tenant has no subscription to the service.",
    fix: [
      {
        do: "Let an administrator consent.",
        snippet: "https://login.microsoftonline.com/{tenant}/adminconsent?client_id={client-id}",
      },
      "Check that the permission stands in the app registration, for the right API and as the right kind: delegated or application.",
      "For an on-behalf-of flow, list the client under `knownClientApplications`, or grant for the middle application.",
    ],
  },
  "client-credential": {
    headline: "Entra does not accept the application's credential.",
    meaning:
      "7000215 mostly means that the secret's id was stored in place of its value. 7000218: no secret was sent. 700027: the certificate is not registered. 70021 and 700213: no federated credential fits the token.",
    fix: [
      "Make a new secret and copy its value; check for URL encoding in the form.",
      "For a certificate, compare the thumbprint with the app registration.",
      "For a federated credential, compare issuer, subject and audience letter by letter, upper and lower case too.",
      "For a public client, allow public client flows and send no secret.",
    ],
  },
  "app-unknown": {
    headline: "The tenant does not know this application.",
    meaning: "The client id is wrong, or the request went to another tenant than the app's.",
    fix: [
      "Compare client id and tenant in the address with the app registration.",
      "For an app of another tenant, an administrator consents first; that makes the enterprise application.",
      "Check that the enterprise application is enabled for sign-in.",
    ],
  },
  "api-unknown": {
    headline: "The tenant does not know the API that you ask a token for.",
    meaning: "The resource or scope is misspelt, or the API is not set up in this tenant.",
    fix: [
      "Compare the scope with the API's Application ID URI: api://…/.default.",
      "Check the tenant in the address.",
      "When the API is another company's, an administrator must consent to it first.",
    ],
  },
  "tenant-unknown": {
    headline: "Entra finds no such tenant.",
    meaning: "A typing error, a deleted tenant, or the wrong cloud.",
    fix: [
      "Use the tenant's id from the portal in the address.",
      "For Azure Government or China, use login.microsoftonline.us or login.partner.microsoftonline.cn.",
    ],
  },
  "account-unknown": {
    headline: "This account does not exist in the tenant.",
    meaning:
      "You signed in with another account than the one that has access, or a personal account where a work account is needed.",
    fix: [
      "Sign out, and sign in with the right account, in a private window.",
      "Have the account invited as a guest.",
      "When you are the developer: check Supported account types and the tenant in the address.",
    ],
  },
  "address-known": {
    headline: "Entra refused the address.",
    meaning:
      "Attacks have come from it, perhaps from others who share it. The account and its password may be in order.",
    fix: [
      "Sign in from another network, or without the VPN.",
      "The administrator sees the address in the sign-in log, and can trust it if it is the company's own.",
    ],
  },
  "account-locked": {
    headline: "Entra locked the account or refused the address.",
    meaning: "While the lock lasts, the right password is refused too. Something may keep sending an old one.",
    fix: [
      "Stop programs and devices that hold an old password, and wait a few minutes.",
      "The sign-in log tells which of the two reasons it was.",
      "An address with a bad name, such as that of a VPN, needs to be changed.",
    ],
  },
  "account-disabled": {
    headline: "The user account is disabled.",
    meaning: "New tokens and passwords are refused as well.",
    fix: ["Ask the administrator to enable it, in Entra or in the local directory that it comes from."],
  },
  password: {
    headline: "Entra does not accept user name and password.",
    meaning: "They are wrong, or the password expired. Federated users cannot sign in with a password alone.",
    fix: [
      "Sign in once in a browser, and change the password there when asked.",
      "For programs, use a service principal in place of a user's password.",
    ],
  },
  loop: {
    headline: "Entra got too many sign-in requests.",
    meaning:
      "50196: the application asks for the same token again and again, so its cache does not work. 50088: too many codes by text message or call. 90055: the whole tenant is held back.",
    fix: [
      "Keep the token until it expires; use one instance of the library with a cache.",
      "Do not start a sign-in again on each error.",
      "For 50088, wait a few minutes, or use the Authenticator app in place of the phone.",
    ],
  },
  "post-only": {
    headline: "Entra's token endpoint takes POST only.",
    meaning: "A redirect or a link sent a GET. The credential was not looked at.",
    fix: [
      {
        do: "Send the fields in a form.",
        snippet:
          "curl -d 'grant_type=client_credentials&client_id=ID&client_secret=SECRET&scope=https://graph.microsoft.com/.default' https://login.microsoftonline.com/$TENANT_ID/oauth2/v2.0/token",
      },
      "Check that no http to https redirect turns POST into GET.",
    ],
  },
};

const error = (kind: string, description: string) =>
  JSON.stringify({
    error: kind,
    error_description: `${description}\r\nTrace ID: 1a2b\r\nCorrelation ID: 3c4d\r\nTimestamp: 2026-11-20 10:11:12Z`,
  });

export const samples: Samples<typeof refusals> = {
  "cross-origin": {
    matches: [
      error(
        "invalid_request",
        "AADSTS9002326: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
      ),
    ],
  },
  "tenant-restricted": {
    matches: [error("access_denied", "AADSTS500021: Access to 'example.com' tenant is denied.")],
    ignores: [
      error(
        "access_denied",
        "AADSTS500213: The resource tenant's cross-tenant access policy does not allow this user.",
      ),
    ],
  },
  "cross-tenant": {
    matches: [
      error(
        "access_denied",
        "AADSTS500213: The resource tenant's cross-tenant access policy does not allow this user.",
      ),
    ],
  },
  "secret-expired": {
    matches: [
      error("invalid_client", "AADSTS7000222: The provided client secret keys for app '1a2b3c4d' are expired."),
      "msal.exceptions: AADSTS7000222: The provided client secret keys for app '1a2b3c4d' are expired.",
    ],
    ignores: [error("invalid_client", "AADSTS7000215: Invalid client secret provided.")],
  },
  "grant-expired": {
    matches: [
      error("invalid_grant", "AADSTS700082: The refresh token has expired due to inactivity."),
      error("invalid_grant", "AADSTS70008: The provided authorization code or refresh token has expired."),
    ],
  },
  "conditional-access": {
    matches: [
      error(
        "invalid_grant",
        "AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
      ),
    ],
  },
  "second-factor": {
    matches: [
      error(
        "interaction_required",
        "AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access 'x'.",
      ),
    ],
  },
  "not-assigned": {
    matches: [
      "AADSTS50105: Your administrator has configured the application Orders ('1a2b') to block users unless they are specifically granted ('assigned') access to the application.",
    ],
    ignores: ["AADSTS501051: something else"],
  },
  consent: {
    matches: [
      error(
        "invalid_grant",
        "AADSTS65001: The user or administrator has not consented to use the application with ID '1a2b'.",
      ),
      error(
        "consent_required",
        "AADSTS90094: Admin consent is required for the permissions requested by this application.",
      ),
    ],
  },
  "client-credential": {
    matches: [
      error(
        "invalid_client",
        "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.",
      ),
      "Error: AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:acme/web:ref:refs/heads/main'.",
    ],
    ignores: [error("invalid_client", "AADSTS7000222: The provided client secret keys for app '1a2b' are expired.")],
  },
  "app-unknown": {
    matches: [
      error(
        "unauthorized_client",
        "AADSTS700016: Application with identifier '1a2b' was not found in the directory 'Acme'.",
      ),
    ],
  },
  "api-unknown": {
    matches: [
      error(
        "invalid_resource",
        "AADSTS500011: The resource principal named api://orders was not found in the tenant named Acme.",
      ),
    ],
  },
  "tenant-unknown": {
    matches: [error("invalid_request", "AADSTS90002: Tenant 'acme.example.com' not found.")],
  },
  "account-unknown": {
    matches: [
      "AADSTS50020: User account 'user@example.com' from identity provider 'live.com' does not exist in tenant 'Acme' and cannot access the application.",
    ],
  },
  "address-known": {
    matches: [
      error(
        "invalid_grant",
        "AADSTS50053: Sign-in was blocked because it came from an IP address with malicious activity.",
      ),
    ],
  },
  "account-locked": {
    matches: [
      error(
        "invalid_grant",
        "AADSTS50053: The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
      ),
    ],
  },
  "account-disabled": { matches: [error("invalid_grant", "AADSTS50057: The user account is disabled.")] },
  password: {
    matches: [error("invalid_grant", "AADSTS50126: Error validating credentials due to invalid username or password.")],
  },
  loop: {
    matches: [
      error(
        "invalid_grant",
        "AADSTS50196: The server terminated an operation because it encountered a client request loop.",
      ),
    ],
  },
  "post-only": {
    matches: [
      error("invalid_request", "AADSTS900561: The endpoint only accepts POST requests. Received a GET request."),
    ],
  },
};
