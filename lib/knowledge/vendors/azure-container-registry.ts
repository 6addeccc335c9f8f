import { all, any, body, header, member, status, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const login = "https://learn.microsoft.com/en-us/troubleshoot/azure/azure-container-registry/authentication-required";
const access = "https://learn.microsoft.com/en-us/azure/container-registry/container-registry-troubleshoot-access";

const registry = any(
  url(/^https:\/\/[\w.-]{1,100}\.azurecr\.(?:io|cn|us)/i),
  header("www-authenticate", /azurecr\.(?:io|cn|us)/i),
  body(/\.azurecr\.(?:io|cn|us)|aka\.ms\/acr/i),
);

export const refusals = vendor(
  {
    name: "Azure Container Registry",
    layer: "application",
    seen: any(
      url(/^https:\/\/[\w.-]{1,100}\.azurecr\.(?:io|cn|us)/i),
      header("www-authenticate", /azurecr\.(?:io|cn|us)/i),
    ),
    ids: ["x-ms-correlation-request-id"],
  },
  {
    firewall: {
      when: all(
        body(/client\s+with\s+IP\s+.{0,10}?[\d.:a-fx* <>-]{2,60}.{0,10}?\s*is\s+not\s+allowed\s+access/i),
        registry,
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "The registry's firewall names the client's address and refuses it.",
      source: access,
      actor: "account-admin",
    },
    "login-needed": {
      when: all(
        registry,
        body(
          oneOf(
            /unauthorized:\s+(?:authentication\s+required|Application\s+not\s+registered\s+with\s+AAD)/i,
            /authentication\s+required,\s+visit/i,
          ),
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The registry knows no sign-in of the caller, or the caller may not pull.",
      source: login,
      also: { permissions: "moderate", "token-expired": "moderate" },
    },
    "role-missing": {
      when: all(
        registry,
        any(
          body(/(?:denied:\s+)?requested\s+access\s+to\s+the\s+resource\s+is\s+denied|insufficient_scope/i),
          all(status(403), member("code", /^DENIED$/)),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The registry knows the caller, and it may not pull or push this repository.",
      source:
        "https://learn.microsoft.com/en-us/azure/container-registry/container-registry-rbac-built-in-roles-overview",
      also: { resource: "weak", authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  firewall: {
    headline: "The container registry's firewall does not let your address in.",
    meaning: "A new login or role does not help. In Azure it is the address of the service that pulls, not yours.",
    fix: [
      {
        do: "Add the address that the message names.",
        snippet: "az acr network-rule add --name myregistry --ip-address 192.0.2.7",
      },
      "For services in Azure, use a private endpoint or a subnet of their own, and check the registry's DNS name there.",
      "For tasks of the registry itself, use an agent pool in your network, or allow trusted services.",
    ],
  },
  "login-needed": {
    headline: "The container registry wants a login.",
    meaning: "No login arrived, it expired after three hours, or its identity has no right to pull.",
    fix: [
      { do: "Sign in again.", snippet: "az acr login --name myregistry" },
      "In Kubernetes, attach the registry to the cluster, or check the pull secret and its server name.",
      {
        do: "Give the identity the right to pull.",
        snippet: "az role assignment create --role AcrPull --assignee $ID --scope $REGISTRY_ID",
      },
    ],
  },
  "role-missing": {
    headline: "Your identity may not pull or push this repository.",
    meaning: "The login is good. AcrPull does not hold push; a token with a scope map sees its own repositories only.",
    fix: [
      {
        do: "Assign the role.",
        snippet: "az role assignment create --role AcrPush --assignee $ID --scope $REGISTRY_ID",
      },
      "A registry in the mode RBAC Registry + ABAC Repository Permissions does not look at AcrPull and AcrPush: assign Container Registry Repository Reader or Writer.",
      "Check the registry's name in the tag: docker push myregistry.azurecr.io/app:1.",
      "Sign in again after the assignment.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  firewall: {
    matches: [
      "Error response from daemon: Get \"https://myregistry.azurecr.io/v2/\": denied: client with IP '192.0.2.7' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.",
      'HTTP/1.1 403 Forbidden\n\n{"errors":[{"code":"DENIED","message":"client with IP 192.0.2.7 is not allowed access. Refer https://aka.ms/acr/firewall to grant access. CorrelationId: 1a2b"}]}',
    ],
    ignores: [
      '{"message":"client with IP thingsis not allowed access"}',
      'denied: {"errors":[{"code":"DENIED","message":"client with IP \\u0027192.0.2.7\\u0027 is not allowed access."}]}',
    ],
  },
  "login-needed": {
    matches: [
      'Head "https://myregistry.azurecr.io/v2/app/manifests/1": unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.',
    ],
    ignores: ['Head "https://registry.example.com/v2/app/manifests/1": unauthorized: authentication required'],
  },
  "role-missing": {
    matches: [
      "failed to authorize: failed to fetch oauth token: unexpected status: 403 Forbidden\npull access denied for myregistry.azurecr.io/app, denied: requested access to the resource is denied",
    ],
    ignores: ["denied: requested access to the resource is denied"],
  },
};
