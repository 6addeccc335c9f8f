import { all, any, body, header, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const codes = "https://learn.microsoft.com/en-us/azure/key-vault/general/rest-error-codes";
const network = "https://learn.microsoft.com/en-us/azure/key-vault/general/network-security";
const roles = "https://learn.microsoft.com/en-us/azure/key-vault/general/howto-abac-conditions-cli";

const vault = any(
  header("x-ms-keyvault-service-version"),
  url(/^https:\/\/[\w-]{1,63}\.(?:vault|managedhsm)\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\//i),
);

export const refusals = vendor(
  {
    name: "Azure Key Vault",
    layer: "application",
    seen: vault,
    ids: ["x-ms-request-id", "x-ms-client-request-id"],
  },
  {
    "private-only": {
      when: any(
        member("code", /^ForbiddenByConnection$/),
        body(
          oneOf(
            /\bForbiddenByConnection\b/i,
            /Public\s+network\s+access\s+is\s+disabled\s+and\s+request\s+is\s+not\s+from\s+a\s+trusted\s+service/i,
            /Connection\s+is\s+not\s+an\s+approved\s+private\s+link/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because:
        "Public access to the vault is off, and the request came neither by a private link nor from a trusted service.",
      source: network,
      actor: "account-admin",
    },
    firewall: {
      when: any(
        member("code", /^ForbiddenByFirewall$/),
        body(
          oneOf(
            /\bForbiddenByFirewall\b/i,
            /Client\s+address\s+(?:\([\d.:a-f]{3,45}\)\s+)?is\s+not\s+authorized\s+and\s+caller/i,
            /Request\s+was\s+not\s+allowed\s+by\s+NSP\s+rules/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The vault's firewall does not know the address of the caller.",
      source: codes,
      actor: "account-admin",
    },
    rbac: {
      when: any(
        member("code", /^ForbiddenByRbac$/),
        body(
          oneOf(
            /\bForbiddenByRbac\b/i,
            inARow(
              /Caller\s+is\s+not\s+authorized\s+to\s+perform\s+action\s+on\s+resource\.\W{1,9}(?:[rn]\\?){0,4}/i,
              /\s{0,4}If\s+role\s+assignments/i,
            ),
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The vault uses Azure roles, and the caller has none that holds the data action.",
      source: roles,
    },
    "access-policy": {
      when: any(
        all(
          any(member("code", /^(?:ForbiddenByPolicy|AccessDenied)$/), body(/\bForbiddenByPolicy\b/)),
          any(body(/\bForbiddenByPolicy\b|key\s+vault/i), vault),
        ),
        body(
          oneOf(
            /does\s+not\s+have\s+(?:\w+\s+){1,2}(?<right>[\w ,]{2,40}?)\s+permission\s+on\s+key\s+vault/i,
            inARow(
              /does\s+not\s+have\s+permission\s+to\s+(?:get|list|set|sign|decrypt|unwrap)[\w ]{0,40}\s+on\s+key\s+/i,
              /vault/i,
            ),
          ),
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Key Vault knows the caller, and no access policy of the vault gives it this permission.",
      source: codes,
    },
    token: {
      when: any(
        body(/AKV1000\d|Request\s+is\s+missing\s+a\s+Bearer\s+or\s+PoP\s+token/i),
        all(vault, header("www-authenticate", /^Bearer\s+authorization=/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Key Vault got no token, or one of the wrong tenant or audience.",
      source: codes,
      also: { "token-expired": "moderate" },
    },
    throttled: {
      when: all(
        vault,
        any(
          member("code", /^Throttled$/),
          body(/request\s+was\s+not\s+processed\s+because\s+too\s+many\s+requests\s+were\s+received/i),
        ),
      ),
      cause: "rate-limit",
      strength: "decisive",
      because: "Key Vault says that too many requests came.",
      source: codes,
      retry: "after",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "private-only": {
    headline: "This key vault is closed to public networks.",
    meaning: "Token and role may be right. Address rules do not help while public access is disabled.",
    fix: [
      {
        do: "Check what the name resolves to where the call is made; it should be a private address.",
        snippet: "nslookup my-vault.vault.azure.net",
      },
      "Call from the virtual network that holds the vault's private endpoint, and link its private DNS zone.",
      "Or allow public access from chosen networks, when your policies permit.",
    ],
  },
  firewall: {
    headline: "The key vault's firewall shut you out.",
    meaning:
      "Token and role may be right. Web apps, functions and hosted build agents are not among the trusted services.",
    fix: [
      {
        do: "Add the client address that the message names.",
        snippet: "az keyvault network-rule add --name my-vault --ip-address 192.0.2.7/32",
      },
      "For an app in Azure, integrate it with a subnet and allow that subnet, or use a private endpoint.",
      "For hosted agents, whose address changes, use an own agent inside the network.",
    ],
  },
  rbac: {
    headline: "Your identity has no Azure role on this vault's data.",
    meaning:
      "Owner and Contributor manage the vault, but cannot read its secrets. Access policies do not count in this mode.",
    fix: [
      {
        do: "Assign a data role.",
        snippet: "az role assignment create --role 'Key Vault Secrets User' --assignee $OBJECT_ID --scope $VAULT_ID",
      },
      "Take the object id from `oid` in the message; another identity than you think may be calling.",
      "Wait a few minutes after the assignment.",
    ],
  },
  "access-policy": {
    headline: "No access policy of the key vault lets you do this.",
    meaning: "The sign-in is good. Often another identity calls than the one that the policy names.",
    fix: [
      "Compare `oid` or `appid` in the message with the object id in the vault's access policies.",
      {
        do: "Add what is missing.",
        snippet: "az keyvault set-policy --name my-vault --object-id $OBJECT_ID --secret-permissions get list",
      },
      "For an app, use the object id of the service principal, not of the registration.",
      "When the vault uses Azure roles, assign a role in place of a policy.",
    ],
  },
  token: {
    headline: "Key Vault did not accept the token.",
    meaning:
      "A first call without a token is answered so on purpose, to tell the client where to sign in. Roles were not looked at.",
    fix: [
      {
        do: "Get a token for the right audience and tenant.",
        snippet: "az account get-access-token --resource https://vault.azure.net --tenant $TENANT_ID",
      },
      "Compare the tenant in www-authenticate with that of your identity.",
    ],
  },
  throttled: {
    headline: "Key Vault throttles you.",
    meaning: "The limits count per vault and region. Roles do not matter.",
    fix: [
      "Wait, and double the wait with each try.",
      "Cache secrets in the application; do not read them for each request.",
      "Spread the load over several vaults.",
    ],
  },
};

const forbidden = (inner: string, message: string) =>
  JSON.stringify({ error: { code: "Forbidden", message, innererror: { code: inner } } });

export const samples: Samples<typeof refusals> = {
  "private-only": {
    matches: [
      forbidden(
        "ForbiddenByConnection",
        "Public network access is disabled and request is not from a trusted service nor via an approved private link.\r\nCaller: appid=1a2b",
      ),
      "(Forbidden) Connection is not an approved private link and caller was ignored because bypass is not set to 'AzureServices' and PublicNetworkAccess is set to 'Disabled'.\nInner error: ForbiddenByConnection",
    ],
  },
  firewall: {
    matches: [
      forbidden(
        "ForbiddenByFirewall",
        "Client address is not authorized and caller is not a trusted service.\r\nClient address: 192.0.2.7\r\nVault: my-vault;location=westeurope",
      ),
      'Error: making Read request on Azure KeyVault Secret: StatusCode=403 Message="Client address is not authorized and caller is not a trusted service."',
    ],
    ignores: [forbidden("ForbiddenByRbac", "Caller is not authorized to perform action on resource.")],
  },
  rbac: {
    matches: [
      forbidden(
        "ForbiddenByRbac",
        "Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time.\r\nCaller: appid=1a2b;oid=3c4d\r\nAction: 'Microsoft.KeyVault/vaults/secrets/getSecret/action'\r\nAssignment: (not found)",
      ),
    ],
    ignores: [
      '{"message":"Caller is not authorized to perform action on resource"}',
      forbidden(
        "AccessDenied",
        "The user, group or application 'appid=1a2b' does not have secrets get permission on key vault 'my-vault;location=westeurope'.",
      ),
    ],
  },
  "access-policy": {
    matches: [
      forbidden(
        "AccessDenied",
        "The user, group or application 'appid=1a2b;oid=3c4d' does not have secrets get permission on key vault 'my-vault;location=westeurope'. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125287",
      ),
      "azure.core.exceptions.HttpResponseError: (Forbidden) The user, group or application 'appid=1a2b' does not have secrets list permission on key vault 'my-vault;location=westeurope'.\nInner error: { \"code\": \"ForbiddenByPolicy\" }",
    ],
    ignores: ['{"code":"AccessDenied","message":"Access Denied"}'],
  },
  token: {
    matches: [
      {
        evidence:
          'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer authorization="https://login.microsoftonline.com/1a2b", resource="https://vault.azure.net"\nx-ms-keyvault-service-version: 1.9.0\n\n{"error":{"code":"Unauthorized","message":"AKV10000: Request is missing a Bearer or PoP token."}}',
        request: "curl https://my-vault.vault.azure.net/secrets/a?api-version=7.4",
      },
    ],
  },
  throttled: {
    matches: [
      'HTTP/1.1 429 Too Many Requests\nx-ms-keyvault-service-version: 1.9.0\n\n{"error":{"code":"Throttled","message":"Request was not processed because too many requests were received. Reason: VaultRequestTypeLimitReached"}}',
    ],
  },
};
