import { all, any, body, requestHeader, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const local = url(/^https?:\/\/[^/]{1,200}:8200\/v1\/|^https?:\/\/[^/]{0,100}vault[^/]{0,100}\/v1\//i);
const vault = any(
  local,
  requestHeader("x-vault-token"),
  requestHeader("x-vault-request"),
  body(
    oneOf(
      /hashicorp\W{1,3}vault|\bhvac\.|\bvault\s+(?:read|write|kv|login|token|list|secrets|policy|delete)\b/i,
      /\bin\s+vault\b|\bURL:\s+(?:GET|PUT|POST|LIST|DELETE)\s+\S{1,300}\/v1\//i,
      /\/v1\/(?:secret|auth|sys|kv)\/|X-Vault-|VAULT_(?:ADDR|TOKEN)/i,
    ),
  ),
);

const lookup = /\bauth\/token\/lookup-self\b/i;
const login = /\/auth\/[\w./-]{1,60}\/login\b/i;

/** Vault's list of errors as JSON or as its client prints it. */
const errorList = body(/\W{1,2}errors\W{1,4}\s{0,4}\[|\bErrors:\s/);

export const refusals = vendor(
  { name: "HashiCorp Vault", layer: "application", seen: any(requestHeader("x-vault-token"), local) },
  {
    "token-invalid": {
      when: all(body(/\b(?:invalid|bad)\s+token\b/i), body(/\bpermission\s+denied\b/i), any(vault, errorList)),
      cause: "authentication",
      strength: "decisive",
      because: "Vault adds `invalid token` when the token is unknown, revoked or past its time.",
      source: "https://developer.hashicorp.com/vault/docs/concepts/tokens#error-responses",
      also: { "token-expired": "strong" },
    },
    "token-missing": {
      when: body(/\bmissing\s+client\s+token\b/i),
      cause: "authentication",
      strength: "decisive",
      because: "The request reached Vault without a token.",
      source: "https://github.com/hashicorp/vault/blob/HEAD/vault/request_handling.go",
      also: { headers: "moderate" },
    },
    "token-unknown": {
      when: all(
        body(
          inARow(
            /.auth.{1,2}:\s{0,2}\{.client_token.{1,2}:\s{0,2}..,\s{0,2}.accessor.{1,2}:\s{0,2}..,\s{0,2}./i,
            /display_name.{1,2}:\s{0,2}..,\s{0,2}.policies.{1,2}:\s{0,2}null/i,
          ),
        ),
        body(/\bpermission\s+denied\b/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Vault's audit log shows neither a name nor policies for the caller: it does not know this token.",
      source: "https://github.com/hashicorp/vault/issues/3058",
      also: { "token-expired": "moderate" },
    },
    "kubernetes-login": {
      when: all(
        any(body(login), url(login)),
        body(/\bpermission\s+denied\b|name(?:space)?\s+not\s+authorized|claims?\s/i),
        vault,
      ),
      cause: "authentication",
      strength: "strong",
      because: "It was the login itself that Vault refused, so there is no token yet.",
      source: "https://github.com/hashicorp/vault/issues/13873",
      also: { permissions: "moderate", "server-config": "moderate" },
    },
    "lookup-self": {
      when: all(any(body(lookup), url(lookup)), any(body(/\bpermission\s+denied\b/i), body(/Code:\s+403/i))),
      cause: "authentication",
      strength: "strong",
      because:
        "The default policy lets every live token look itself up, so a refusal there says that the token is not live.",
      source: "https://developer.hashicorp.com/vault/docs/concepts/policies#default-policy",
      also: { "token-expired": "strong", permissions: "weak" },
    },
    "path-or-policy": {
      when: all(
        body(/\bpermission\s+denied\b/i),
        any(vault, all(errorList, body(/1\s+error\s+occurred:/i))),
        body(/errors|Forbidden|\b403\b/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Vault knows the token, and no policy of it allows this path and operation.",
      source: "https://github.com/hashicorp/vault/issues/17246",
      also: { authentication: "moderate", resource: "moderate", "token-expired": "weak" },
    },
    "namespace-or-engine": {
      when: all(
        body(/preflight\s+capability\s+check\s+returned\s+403/i),
        any(vault, body(/invalid\s+path|namespace\s+is\s+not/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Before a key/value call the client asks what is mounted at the path, and Vault refused that question.",
      source: "https://github.com/hashicorp/vault/blob/HEAD/vault/logical_system.go",
      also: { resource: "moderate", authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-invalid": {
    headline: "Vault does not accept this token.",
    meaning:
      "It was revoked, is past its time, belongs to another Vault or namespace, or is cut off. Policies were not looked at.",
    fix: [
      { do: "Ask Vault about it.", snippet: "vault token lookup" },
      "Log in again, and renew the token before its time is over.",
      "Look for an old `VAULT_TOKEN` in the environment and an old `~/.vault-token`.",
      "For a child token: when its parent ends, it ends too.",
    ],
  },
  "token-missing": {
    headline: "The request to Vault carried no token.",
    meaning:
      "A token that is set somewhere did not reach this call. Another user's files, or a proxy that drops the header, are usual.",
    fix: [
      { do: "Send it.", snippet: 'curl -H "X-Vault-Token: $VAULT_TOKEN" "{url}"' },
      "The command line reads `~/.vault-token` of the account it runs as; sudo changes that account.",
      "For a login call, write its path with the method's mount, such as auth/kubernetes/login.",
    ],
  },
  "token-unknown": {
    headline: "Vault does not know this token at all.",
    meaning:
      "In the audit log a known token has a display name and policies. Here both are empty: the value is a token of another system, such as Consul, of another Vault or namespace, or one that has ended.",
    fix: [
      { do: "Ask Vault about it.", snippet: "vault token lookup" },
      "Check what `VAULT_TOKEN` really holds: a Consul ACL token looks like an old Vault token.",
      "Log in again to get a token of this Vault.",
    ],
  },
  "kubernetes-login": {
    headline: "Vault refused the login.",
    meaning: "The role, the bound names or the way in which Vault checks the caller's token do not fit.",
    fix: [
      "Compare the role's bound service accounts and namespaces with the pod's own, and for JWT its bound claims and audiences.",
      "Where Vault has no reviewer token of its own, it asks Kubernetes with the caller's: that token then needs the audience of the API server too.",
      "For Kubernetes, check that Vault may review tokens and that its `kubernetes_host` and CA are those of the cluster.",
      "Read Vault's log at the time of the login; it says more than the answer.",
    ],
  },
  "lookup-self": {
    headline: "Vault does not accept this token any more, or never did.",
    meaning:
      "Each live token may ask about itself. Where even that is refused the token was revoked, is past its time or belongs elsewhere; policies for the path do not matter.",
    fix: [
      "Log in again and try the new token.",
      "Renew the token before its time is over, and log in anew at its maximum lifetime: a renewal does not go beyond it.",
      "If the token was made without the default policy, ask with `vault token capabilities` from an administrator's token instead.",
    ],
  },
  "path-or-policy": {
    headline: "Vault's policies do not allow this path.",
    meaning:
      "Vault gives the same answer for a path that does not exist, so that nobody can guess. Versions before 1.17 also gave it for tokens that are not valid.",
    fix: [
      { do: "See what the token may do there.", snippet: "vault token capabilities secret/data/my-app" },
      "For key/value version 2, policies name `secret/data/...` and `secret/metadata/...`, not the path of the command line.",
      "Check the mount's name, the namespace (`X-Vault-Namespace`) and a slash at the end for lists.",
      "A token with `bound_cidrs` gets the same answer from other addresses.",
      { do: "Check that the token is live.", snippet: "vault token lookup" },
    ],
  },
  "namespace-or-engine": {
    headline: "Vault refused the question about what is mounted at this path.",
    meaning: "The path or the namespace does not exist, or the token has no right below it.",
    fix: [
      { do: "Compare the mounts.", snippet: "vault secrets list" },
      "Set `VAULT_NAMESPACE` where namespaces are used.",
      { do: "See the token's rights.", snippet: "vault token capabilities secret/data/my-app" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-invalid": {
    matches: [
      '{"errors":["2 errors occurred:\\n\\t* permission denied\\n\\t* invalid token\\n\\n"]}',
      "Error making API request.\n\nURL: GET https://vault.example.com:8200/v1/auth/token/lookup-self\nCode: 403. Errors:\n\n* permission denied\n* bad token",
    ],
    ignores: ['{"errors":["1 error occurred:\\n\\t* permission denied\\n\\n"]}'],
  },
  "token-missing": {
    matches: [
      "Error reading secret/test: Error making API request.\n\nURL: GET http://vault.example.com/v1/secret/test\nCode: 400. Errors:\n\n* missing client token",
      '{"errors":["missing client token"]}',
    ],
  },
  "token-unknown": {
    matches: [
      '{"type":"request","auth":{"client_token":"","accessor":"","display_name":"","policies":null,"metadata":null},"request":{"operation":"read","path":"secret/app"},"error":"permission denied"}',
    ],
    ignores: [
      '{"type":"request","auth":{"client_token":"hmac-sha256:00","accessor":"hmac-sha256:01","display_name":"approle","policies":["default"],"metadata":null},"request":{"operation":"read","path":"secret/app"},"error":"permission denied"}',
    ],
  },
  "kubernetes-login": {
    matches: [
      "Error making API request.\n\nURL: PUT https://vault.example.com:8200/v1/auth/kubernetes/login\nCode: 403. Errors:\n\n* permission denied",
      'Error making API request.\n\nURL: PUT https://vault.example.com/v1/auth/jwt/login\nCode: 403. Errors:\n\n* error validating claims: claim "ref" does not match any associated bound claim values',
      {
        evidence: 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"errors":["permission denied"]}',
        request: "POST /v1/auth/jwt/ci/login HTTP/1.1\nHost: vault.example.com:8200\n\n",
      },
    ],
  },
  "lookup-self": {
    matches: [
      'curl -H \'X-Vault-Token: hvs.EXAMPLE\' https://vault.example.com:8200/v1/auth/token/lookup-self\n{"errors":["permission denied"]}',
      "Error looking up token: Error making API request.\n\nURL: GET https://vault.example.com:8200/v1/auth/token/lookup-self\nCode: 403. Errors:\n\n* permission denied",
    ],
  },
  "path-or-policy": {
    matches: [
      "hvac.exceptions.Forbidden: permission denied, on get https://secrets.example.com/v1/apps/data/db",
      "Error making API request.\n\nURL: GET https://vault.example.com:8200/v1/secret/data/app\nCode: 403. Errors:\n\n* 1 error occurred:\n\t* permission denied",
      '{"errors":["1 error occurred:\\n\\t* permission denied\\n\\n"]}',
      {
        evidence:
          'HTTP/1.1 403 Forbidden\nCache-Control: no-store\nContent-Type: application/json\n\n{"errors":["permission denied"]}',
        request: "curl -H 'X-Vault-Token: x' https://vault.example.com:8200/v1/secret/data/app",
      },
    ],
    ignores: ['{"errors":["permission denied"]}'],
  },
  "namespace-or-engine": {
    matches: [
      'Error making API request.\n\npreflight capability check returned 403, please ensure client\'s policies grant access to path "secret/" in vault',
    ],
  },
};
