import { all, any, body, header, type Matcher, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const common = "https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes";
const sas = "https://learn.microsoft.com/en-us/rest/api/storageservices/sas-error-codes";
const guide =
  "https://learn.microsoft.com/en-us/troubleshoot/azure/azure-storage/blobs/authentication/storage-troubleshoot-403-errors";

/** The error code: in the field, in XML, in JSON, or as a client library prints it. */
function code(name: string): Matcher {
  return any(
    header("x-ms-error-code", new RegExp(`^${name}$`, "i")),
    member("Code", new RegExp(`^${name}$`)),
    member("code", new RegExp(`^${name}$`)),
    body(new RegExp(`\\b(?:Error ?Code|x-ms-error-code)\\s{0,3}[:=]\\s{0,3}${name}\\b`, "i")),
  );
}

/** What only Azure Storage writes beside its generic codes. */
const storage = any(
  header("server", /^Windows-Azure-(?:Blob|File|Queue|Table|HDFS)/i),
  url(/^https?:\/\/[\w-]{1,63}\.(?:blob|file|queue|table|dfs|web)\.(?:core|storage)\./i),
  body(
    oneOf(
      /RequestId:[\w-]{36}\s{0,4}(?:\\n\s{0,4})?Time:\d{4}/i,
      /\.(?:blob|file|queue|table|dfs)\.core\.windows\.net/i,
      /\.(?:blob|file|queue|table|dfs)\.storage\.azure\.net/i,
    ),
  ),
);

/** The emulator, which has one code for every credential that it does not accept. */
const emulator = all(
  any(header("server", /^Azurite-/i), url(/\/devstoreaccount1\b/), body(/devstoreaccount1|Azurite/i)),
  any(
    code("AuthorizationFailure"),
    code("AuthenticationFailed"),
    body(/Server\s+failed\s+to\s+authenticate\s+the\s+request|\bAuthorizationFailure\b/i),
  ),
);

export const refusals = vendor(
  {
    name: "Azure Storage",
    layer: "storage",
    seen: any(
      header("server", /^Windows-Azure-(?:Blob|File|Queue|Table|HDFS|Web)/i),
      url(/^https?:\/\/[\w-]{1,63}\.(?:blob|file|queue|table|dfs|web)\.(?:core|storage)\./i),
    ),
    ids: ["x-ms-request-id", "x-ms-client-request-id"],
  },
  {
    cors: {
      when: any(
        code("CorsPreflightFailure"),
        body(/CORS\s+not\s+enabled\s+or\s+no\s+matching\s+rule\s+found\s+for\s+this\s+request/i),
      ),
      cause: "cors",
      strength: "decisive",
      because: "The storage account has no CORS rule for this origin, method and headers.",
      source:
        "https://learn.microsoft.com/en-us/rest/api/storageservices/cross-origin-resource-sharing--cors--support-for-the-azure-storage-services",
    },
    "clock-skew": {
      when: body(
        oneOf(
          /Request\s+date\s+header\s+(?:too\s+old|is\s+too\s+old)/i,
          /The\s+Date\s+header\s+in\s+the\s+request\s+is\s+incorrect/i,
        ),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "Azure Storage says that the date in the signed request is too far from its own clock.",
      source: "https://learn.microsoft.com/en-us/rest/api/storageservices/authorize-with-shared-key",
    },
    "signature-expired": {
      when: body(
        oneOf(
          /Signature\s+not\s+valid\s+in\s+the\s+specified\s+time\s+frame/i,
          /Signature\s+not\s+valid\s+in\s+the\s+specified\s+key\s+time\s+frame/i,
          /Signed\s+expiry\s+time\s+.{0,60}?(?:has\s+to|must)\s+be\s+after\s+signed\s+start\s+time/i,
        ),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "Azure Storage says that the shared access signature is outside its time.",
      source: guide,
    },
    "token-expired": {
      when: all(
        body(/Lifetime\s+validation\s+failed\.\s+The\s+token\s+is\s+expired/i),
        any(storage, member("AuthenticationErrorDetail")),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "The bearer token is past its time.",
      source: common,
    },
    "shared-key-off": {
      when: any(
        code("KeyBasedAuthenticationNotPermitted"),
        body(/Key\s+based\s+authentication\s+is\s+not\s+permitted\s+on\s+this\s+storage\s+account/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The account takes Microsoft Entra tokens only; the request was signed with its key.",
      source: guide,
      also: { permissions: "weak" },
    },
    "public-access-off": {
      when: any(
        code("PublicAccessNotPermitted"),
        body(/Public\s+access\s+is\s+not\s+permitted\s+on\s+this\s+storage\s+account/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The request came without a credential, and the account allows no anonymous reading.",
      source:
        "https://learn.microsoft.com/en-us/troubleshoot/azure/azure-storage/blobs/authentication/storage-troubleshoot-publicaccessnotpermitted-error",
      also: { resource: "moderate" },
    },
    "sas-address": {
      when: any(
        code("AuthorizationSourceIPMismatch"),
        body(
          inARow(
            /not\s+authorized\s+to\s+perform\s+this\s+operation\s+using\s+this\s+source\s+IP/i,
            /(?:\s+(?<address>[\w.:]{3,45}\w))?/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The shared access signature is bound to addresses, and yours is not among them.",
      source: sas,
      actor: "you",
    },
    "sas-protocol": {
      when: any(
        code("AuthorizationProtocolMismatch"),
        body(/not\s+authorized\s+to\s+perform\s+this\s+operation\s+using\s+this\s+protocol/i),
      ),
      cause: "resource",
      strength: "strong",
      because: "The signature is valid for https only, and the request came over http.",
      source: sas,
      also: { headers: "weak" },
    },
    "sas-scope": {
      when: any(
        code("AuthorizationServiceMismatch"),
        code("AuthorizationResourceTypeMismatch"),
        body(
          oneOf(
            /not\s+authorized\s+to\s+perform\s+this\s+operation\s+using\s+this\s+(?:service|resource\s+type)/i,
            /specified\s+signed\s+resource\s+is\s+not\s+allowed\s+for\s+the\s+this\s+resource\s+level/i,
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because:
        "The shared access signature was made for another service, or for another level such as container or object.",
      source: sas,
      actor: "you",
    },
    "permission-mismatch": {
      when: any(
        code("AuthorizationPermissionMismatch"),
        body(/not\s+authorized\s+to\s+perform\s+this\s+operation\s+using\s+this\s+permission/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Azure Storage knows the caller; the role or the signature does not hold this permission.",
      source: guide,
    },
    "emulator-signature": {
      when: all(emulator, url(/[?&]sig=/)),
      cause: "token-expired",
      strength: "moderate",
      because: "Azurite gives one code for a shared access signature that is over, not valid yet, or does not match.",
      source: "https://github.com/Azure/Azurite/issues/386",
      also: { authentication: "moderate" },
      actor: "you",
    },
    emulator: {
      when: emulator,
      cause: "authentication",
      strength: "strong",
      because: "The emulator Azurite gives this code when no signature, or a wrong one, came with the request.",
      source: "https://github.com/Azure/Azurite/issues/386",
      also: { "token-expired": "weak", headers: "weak" },
      actor: "you",
    },
    network: {
      when: any(
        header("x-ms-error-code", /^AuthorizationFailure$/i),
        all(
          any(code("AuthorizationFailure"), body(/\bAuthorizationFailure\b/)),
          body(/This\s+request\s+is\s+not\s+authorized\s+to\s+perform\s+this\s+operation/i),
        ),
        body(
          /This\s+request\s+is\s+not\s+authorized\s+to\s+perform\s+this\s+operation\.(?:\s{0,4}(?:\\n)?RequestId:|, ErrorMessage=)/i,
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because:
        "Azure Storage gives this code above all when its firewall or private access does not let the address in.",
      source: guide,
      also: { permissions: "moderate" },
      actor: "account-admin",
    },
    "encryption-policy": {
      when: any(
        code("RequestForbiddenByContainerEncryptionPolicy"),
        body(/RequestForbiddenByContainerEncryptionPolicy/),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The container accepts its own encryption scope only.",
      source: guide,
      also: { headers: "weak" },
    },
    "account-disabled": {
      when: any(code("AccountIsDisabled"), all(body(/The\s+specified\s+account\s+is\s+disabled\./i), storage)),
      cause: "resource",
      strength: "decisive",
      because: "Azure says that the storage account is disabled, whoever asks.",
      source: common,
      actor: "account-admin",
    },
    "over-quota": {
      when: any(code("AccountSizeOverQuota"), body(/\bAccountSizeOverQuota\b/)),
      cause: "rate-limit",
      strength: "strong",
      because:
        "Azure says that the account holds more than its quota, and that its permissions are restricted for that.",
      source: "https://github.com/goharbor/harbor/issues/18897",
      also: { permissions: "moderate", "server-config": "moderate" },
      actor: "account-admin",
      retry: "no",
    },
    "account-permissions": {
      when: any(
        code("InsufficientAccountPermissions"),
        body(
          inARow(
            /account\s+being\s+accessed\s+does\s+not\s+have\s+sufficient\s+permissions\s+to\s+execute\s+this\s+/i,
            /operation/i,
          ),
        ),
      ),
      cause: "resource",
      strength: "moderate",
      because: "The account itself does not allow the operation at the moment: reads or writes are switched off.",
      source: common,
      also: { permissions: "moderate" },
    },
    signature: {
      when: body(
        oneOf(
          /The\s+MAC\s+signature\s+found\s+in\s+the\s+HTTP\s+request/i,
          /Signature\s+did\s+not\s+match\.\s+String\s+to\s+sign\s+used\s+was/i,
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Azure Storage computed another signature: the key or the signed text is not the right one.",
      source: guide,
      also: { headers: "weak" },
    },
    "no-credential": {
      when: all(storage, any(code("NoAuthenticationInformation"), code("InvalidAuthenticationInfo"))),
      cause: "authentication",
      strength: "strong",
      because: "The request had no Authorization, or one whose form Azure Storage cannot read.",
      source: common,
      also: { headers: "moderate" },
    },
    "authentication-failed": {
      when: any(
        body(/Server\s+failed\s+to\s+authenticate\s+the\s+request/i),
        all(storage, code("AuthenticationFailed")),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Azure Storage could not accept the key, signature or token; the detail says which part.",
      source: common,
      also: { "token-expired": "moderate", headers: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  cors: {
    headline: "The storage account has no CORS rule for your page.",
    meaning:
      "The browser asks before the call, and no rule fits its origin, method and headers. The signature was not looked at.",
    fix: [
      {
        do: "Add a rule for the service that you call.",
        snippet:
          "az storage cors add --services b --methods GET PUT OPTIONS --origins https://app.example.com --allowed-headers '*' --account-name $ACCOUNT",
      },
      "Write the origin exactly as the browser sends it, without a slash at its end.",
    ],
  },
  "clock-skew": {
    headline: "Your clock differs too much from that of Azure Storage.",
    meaning: "A signed request is good only for 15 minutes around its date. The key may be right.",
    fix: ["Set the clock of your machine by NTP.", "Sign each try anew; do not repeat an old request."],
  },
  "signature-expired": {
    headline: "The shared access signature is outside its time.",
    meaning: "It has expired, or it starts later than the server's clock. Roles do not matter.",
    fix: [
      "Compare se (end) and st (start) in the URL with the Date of the response.",
      "Make a new signature, and leave out st or set it 15 minutes back.",
      "A user delegation signature also ends with its key, after seven days at most.",
    ],
  },
  "token-expired": {
    headline: "Your token for Azure Storage has expired.",
    meaning: "Roles are not the problem.",
    fix: [
      {
        do: "Get a new one; the libraries do so by themselves when they hold the credential and not the token.",
        snippet: "az account get-access-token --resource https://storage.azure.com/",
      },
    ],
  },
  "shared-key-off": {
    headline: "This storage account does not take its key.",
    meaning:
      "Shared key access is off, often by policy. That covers signatures made with the key as well. A new key does not help.",
    fix: [
      {
        do: "Call with a Microsoft Entra identity.",
        snippet: "az storage blob list --auth-mode login --account-name $ACCOUNT --container-name $CONTAINER",
      },
      "Give the identity a data role, such as Storage Blob Data Contributor.",
      "For links, make a user delegation signature.",
    ],
  },
  "public-access-off": {
    headline: "The storage account allows no anonymous reading.",
    meaning:
      "The request had no credential. The container's own access level does not matter while the account forbids it.",
    fix: [
      "Send a token or a shared access signature.",
      "If the files should be public and you own the account: allow Blob anonymous access in its configuration, then set the container's level.",
    ],
  },
  "sas-address": {
    headline: "The signature is bound to other addresses than yours.",
    meaning: "The sip field of the shared access signature names who may use it.",
    fix: [
      "Compare sip in the URL with your outgoing address; a VPN or NAT changes it.",
      "Have a signature made for your address, or without sip.",
      "From inside the same Azure region, the address seen can be a private one: use a network rule in place of sip.",
    ],
  },
  "sas-protocol": {
    headline: "The signature is for https only.",
    meaning: "The request came over http.",
    fix: ["Write https in the URL."],
  },
  "sas-scope": {
    headline: "The signature is for another service or level.",
    meaning:
      "The fields ss and srt, or sr, of the shared access signature do not cover this call. Its permissions do not matter here.",
    fix: [
      "For an account signature: ss must hold the service (b, f, q, t) and srt the level (s service, c container, o object).",
      "To list a container, the level c is needed; to read a blob, o.",
      "A signature for one blob cannot list: make one for the container.",
    ],
  },
  "permission-mismatch": {
    headline: "Your identity or signature lacks this permission on the data.",
    meaning:
      "Owner and Contributor manage the account but hold no right on its data. A new role assignment takes a few minutes to work.",
    fix: [
      {
        do: "With a token: assign a data role.",
        snippet:
          "az role assignment create --role 'Storage Blob Data Contributor' --assignee $ID --scope $ACCOUNT_OR_CONTAINER_ID",
      },
      "With a signature: look which letters sp holds; listing needs l, overwriting needs w.",
      "With a hierarchical namespace: check the ACL of the file and execute on each folder above it.",
    ],
  },
  "emulator-signature": {
    headline: "Azurite, the storage emulator, does not accept this shared access signature.",
    meaning:
      "Its time is over or has not begun, or it was made with another key or for another path. Azurite does not say which.",
    fix: [
      "Compare `st` and `se` in the URL, which are in UTC, with the clock; make a new signature when the time is over.",
      "Sign with the emulator's own key, for the address that you call.",
      { do: "See which check failed.", snippet: "azurite --debug ./debug.log" },
    ],
  },
  emulator: {
    headline: "Azurite, the storage emulator, could not verify the request.",
    meaning:
      "The request was not signed, or was signed with another account's name or key. The emulator has no firewall, so the address is not the problem, although the code is the one that Azure's firewall gives.",
    fix: [
      "Use the emulator's account `devstoreaccount1` with its documented key, or the connection string `UseDevelopmentStorage=true`.",
      "A plain GET with curl or a browser carries no signature: create a shared access signature, or make the container public for reading.",
      "Sign for the address that you call: behind a proxy or in Docker the path must keep the account's name.",
      { do: "See which check failed.", snippet: "azurite --debug ./debug.log" },
    ],
  },
  network: {
    headline: "The storage account's network rules shut you out.",
    meaning:
      "Key, role and signature may be right. The same code also stands for an operation that no signature may do, such as changing an ACL.",
    fix: [
      {
        do: "See which networks the account lets in.",
        snippet: "az storage account show -n $ACCOUNT --query networkRuleSet",
      },
      "Under Networking, add your outgoing address or your subnet, and wait a minute.",
      "From the same Azure region, address rules do not work: use a virtual network rule or a private endpoint.",
      "With public access disabled, check that the name resolves to the private endpoint's address.",
      "When the account belongs to a network security perimeter, its rules come before the account's own firewall.",
    ],
  },
  "encryption-policy": {
    headline: "The container's encryption policy forbids this request.",
    meaning: "The container denies to override its encryption scope, and the request or signature names another.",
    fix: ["Leave out `x-ms-encryption-scope` and ses, or name the container's own scope."],
  },
  "account-disabled": {
    headline: "The storage account is disabled.",
    meaning: "Mostly the subscription is disabled, for instance after an unpaid bill. Keys do not matter.",
    fix: [
      "Look at the subscription's state in the Azure portal and enable it again.",
      "When the subscription is active, open a support request.",
    ],
  },
  "over-quota": {
    headline: "The storage account is over its quota.",
    meaning:
      "Azure restricts what the account may do until it holds less. Keys, tokens and roles are not the problem, and waiting does not help.",
    fix: [
      "Look at the account's size and limits in the portal, and at the subscription's spending limit.",
      "Delete old blobs, snapshots and versions, or have a lifecycle rule do it.",
      "Ask Azure's support for a higher quota.",
    ],
  },
  "account-permissions": {
    headline: "The storage account does not allow this operation now.",
    meaning: "Reading or writing is switched off for the account, or its kind does not know the operation.",
    fix: [
      "Check whether you call the secondary endpoint of an account, which does not take writes.",
      "Check the state of the account and its subscription in the portal.",
    ],
  },
  signature: {
    headline: "The signature does not match the storage account's key.",
    meaning: "The key is wrong or was renewed, or the signed text differs from what arrived.",
    fix: [
      "Copy the key again from Access keys; both renew separately.",
      "Compare the string to sign in the answer with your own: order of fields, `Content-Length`, canonical resource.",
      "Check that no program encodes the signature in the URL twice (%252B) or cuts its end.",
    ],
  },
  "no-credential": {
    headline: "Azure Storage got no credential that it can read.",
    meaning: "The Authorization header is missing or malformed. Roles were not looked at.",
    fix: [
      "Send Authorization: Bearer with a token, together with `x-ms-version`.",
      "Or put the whole shared access signature behind the URL.",
      "Check the token's audience: https://storage.azure.com/.",
    ],
  },
  "authentication-failed": {
    headline: "Azure Storage did not accept your credential.",
    meaning:
      "AuthenticationErrorDetail in the body says why: an expired signature, a wrong key, or a field that is not well formed.",
    fix: [
      "Read the detail in the whole body.",
      "Quote the URL in the shell: an & in it cuts the signature off.",
      "Check your clock, and make a new signature with an official library.",
    ],
  },
};

const xml = (error: string, message: string, detail = "") =>
  `<?xml version="1.0" encoding="utf-8"?><Error><Code>${error}</Code><Message>${message}\nRequestId:1a2b3c4d-0000-0000-0000-000000000000\nTime:2026-11-20T10:11:12.1314151Z</Message>${detail && `<AuthenticationErrorDetail>${detail}</AuthenticationErrorDetail>`}</Error>`;
const failed =
  "Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.";
const refused = "This request is not authorized to perform this operation";

export const samples: Samples<typeof refusals> = {
  cors: {
    matches: [
      `HTTP/1.1 403 CORS not enabled or no matching rule found for this request.\nServer: Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0\nx-ms-error-code: CorsPreflightFailure\n\n${xml("CorsPreflightFailure", "CORS not enabled or no matching rule found for this request.")}`,
    ],
  },
  "clock-skew": {
    matches: [
      xml("AuthenticationFailed", failed, "Request date header too old: &#39;Fri, 20 Nov 2026 09:11:12 GMT&#39;"),
    ],
  },
  "signature-expired": {
    matches: [
      xml(
        "AuthenticationFailed",
        failed,
        "Signature not valid in the specified time frame: Start [Thu, 19 Nov 2026 10:00:00 GMT] - Expiry [Thu, 19 Nov 2026 12:00:00 GMT] - Current [Fri, 20 Nov 2026 10:11:12 GMT]",
      ),
    ],
    ignores: [xml("AuthenticationFailed", failed, "Signature did not match. String to sign used was r")],
  },
  "token-expired": {
    matches: [xml("AuthenticationFailed", failed, "Lifetime validation failed. The token is expired.")],
    ignores: ['{"message":"Lifetime validation failed. The token is expired"}'],
  },
  "shared-key-off": {
    matches: [
      xml("KeyBasedAuthenticationNotPermitted", "Key based authentication is not permitted on this storage account."),
      "azure.core.exceptions.HttpResponseError: Key based authentication is not permitted on this storage account.\nErrorCode:KeyBasedAuthenticationNotPermitted",
    ],
  },
  "public-access-off": {
    matches: [xml("PublicAccessNotPermitted", "Public access is not permitted on this storage account.")],
  },
  "sas-address": {
    matches: [xml("AuthorizationSourceIPMismatch", `${refused} using this source IP 192.0.2.7.`)],
    ignores: [xml("AuthorizationFailure", `${refused}.`)],
  },
  "sas-protocol": { matches: [xml("AuthorizationProtocolMismatch", `${refused} using this protocol.`)] },
  "sas-scope": {
    matches: [
      xml("AuthorizationResourceTypeMismatch", `${refused} using this resource type.`),
      xml("AuthorizationServiceMismatch", `${refused} using this service.`),
    ],
  },
  "permission-mismatch": {
    matches: [
      "HTTP/1.1 403 This request is not authorized to perform this operation using this permission.\nServer: Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0\nx-ms-error-code: AuthorizationPermissionMismatch\n\n",
      'com.azure.storage.blob.models.BlobStorageException: If you are using a StorageSharedKeyCredential, and the server returned an error message that says \'Signature did not match\', you can compare the string to sign with the one generated by the SDK. Status code 403, "{"error":{"code":"AuthorizationPermissionMismatch","message":"This request is not authorized to perform this operation using this permission."}}"',
    ],
    ignores: [xml("AuthorizationFailure", `${refused}.`)],
  },
  "emulator-signature": {
    matches: [
      {
        evidence: `HTTP/1.1 403 Forbidden\nServer: Azurite-Blob/3.35.0\nx-ms-error-code: AuthorizationFailure\n\n${xml("AuthorizationFailure", failed)}`,
        request:
          "curl 'http://127.0.0.1:10000/devstoreaccount1/a/b.txt?sv=2026-04-06&se=2026-05-01T10%3A00%3A00Z&sig=EXAMPLE'",
      },
    ],
  },
  emulator: {
    matches: [
      `HTTP/1.1 403 Forbidden\nServer: Azurite-Blob/3.30.0\nx-ms-error-code: AuthorizationFailure\n\n${xml("AuthorizationFailure", failed)}`,
      `Status: 403\nErrorCode: AuthorizationFailure\nhttp://127.0.0.1:10000/devstoreaccount1/images?restype=container\nServer: Azurite-Blob/3.18.0`,
      {
        evidence: `HTTP/1.1 403 ${failed.slice(0, 40)}\nx-ms-error-code: AuthorizationFailure\n\n`,
        request: "curl http://localhost:10000/devstoreaccount1/images/a.png",
      },
    ],
    ignores: [xml("AuthorizationFailure", `${refused}.`)],
  },
  network: {
    matches: [
      xml("AuthorizationFailure", `${refused}.`),
      "azure.core.exceptions.HttpResponseError: This request is not authorized to perform this operation.\nRequestId:1a2b3c4d-0000-0000-0000-000000000000\nTime:2026-11-20T10:11:12.1314151Z\nErrorCode:AuthorizationFailure",
      "storage: service returned error: StatusCode=403, ErrorCode=403 This request is not authorized to perform this operation., ErrorMessage=no response body was available for error status code, RequestId=1a2b3c4d-0000-0000-0000-000000000000",
    ],
    ignores: [xml("AuthorizationPermissionMismatch", `${refused} using this permission.`)],
  },
  "encryption-policy": {
    matches: [
      xml(
        "RequestForbiddenByContainerEncryptionPolicy",
        "The request is forbidden by the container encryption policy.",
      ),
    ],
  },
  "account-disabled": {
    matches: [xml("AccountIsDisabled", "The specified account is disabled.")],
    ignores: ['{"message":"The specified account is disabled."}'],
  },
  "over-quota": {
    matches: [
      "storage: service returned error: StatusCode=403, ErrorCode=AccountSizeOverQuota, ErrorMessage=The account permission has been restricted as account storage usage is over quota.",
    ],
    ignores: [
      '{"message":"account storage usage is over quota"}',
      "<Error><Code>InsufficientAccountPermissions</Code><Message>The account being accessed does not have sufficient permissions to execute this operation.</Message></Error>",
    ],
  },
  "account-permissions": {
    matches: [
      xml(
        "InsufficientAccountPermissions",
        "The account being accessed does not have sufficient permissions to execute this operation.",
      ),
    ],
  },
  signature: {
    matches: [
      xml(
        "AuthenticationFailed",
        failed,
        "The MAC signature found in the HTTP request 'abc=' is not the same as any computed signature. Server used following string to sign: 'GET'.",
      ),
      xml("AuthenticationFailed", failed, "Signature did not match. String to sign used was r"),
    ],
    ignores: ["The request signature we calculated does not match the signature you provided."],
  },
  "no-credential": {
    matches: [
      "HTTP/1.1 401 Server failed to authenticate the request.\nServer: Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0\nx-ms-error-code: NoAuthenticationInformation\n\n",
    ],
  },
  "authentication-failed": {
    matches: [
      xml("AuthenticationFailed", failed),
      "azure.core.exceptions.ClientAuthenticationError: Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.",
    ],
    ignores: [xml("AuthenticationFailed", failed, "Signature did not match. String to sign used was r")],
  },
};
