import { all, any, body, header, requestHeader, status, url, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://github.com/hashicorp/consul/blob/HEAD/acl/errors.go";
const local = url(/^https?:\/\/[^/]{1,200}:850[01]\/v1\//i);

/** Objects of the ACL system that are asked for by name or id. */
const objects = /\/v1\/acl\/(?:policy|role|auth-method|binding-rule)\/[\w-]/i;

/** Marks of Consul's own API beside words that other programs use too. */
const consul = any(
  header("x-consul-index"),
  header("x-consul-knownleader"),
  header("x-consul-default-acl-policy"),
  requestHeader("x-consul-token"),
  local,
  body(/\bconsul\b|X-Consul-|:850[01]\/v1\//i),
);

export const refusals = vendor(
  {
    name: "Consul",
    layer: "application",
    seen: any(header("x-consul-index"), header("x-consul-knownleader"), requestHeader("x-consul-token"), local),
  },
  {
    "object-unknown": {
      when: all(body(/\bACL\s+not\s+found\b/i), any(url(objects), body(objects))),
      cause: "resource",
      strength: "strong",
      because: "Consul gives this answer too when the policy, role or method that was asked for does not exist.",
      source: "https://github.com/hashicorp/consul/issues/9933",
      also: { authentication: "moderate" },
    },
    "token-unknown": {
      when: all(
        body(/\bACL\s+not\s+found\b|token\s+does\s+not\s+exist:\s+ACL/i),
        any(consul, body(/^\s{0,9}ACL not found|rpc error|token does not exist: ACL|\(ACL not found\)/i)),
        without(any(url(objects), body(objects))),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Consul has no token with this secret, so it looked at no policy.",
      source: errors,
      also: { "token-expired": "weak" },
    },
    "anonymous-token": {
      when: body(/anonymous\s+token\s+lacks\s+permission\s+\W{0,2}(?<right>[\w:-]{3,60})?/i),
      cause: "authentication",
      strength: "decisive",
      because: "Consul says that the request named no token, so it counted as anonymous.",
      source: errors,
      also: { permissions: "moderate", headers: "weak" },
    },
    "token-lacks": {
      when: body(/token\s+with\s+AccessorID\s+\S{3,60}\s+lacks\s+permission\s+\W{0,2}(?<right>[\w:-]{3,60})/i),
      cause: "permissions",
      strength: "decisive",
      because: "Consul knows the token and says that its policies lack {right}.",
      source: errors,
    },
    "acl-disabled": {
      when: all(body(/ACL\s+support\s+disabled/i), consul),
      cause: "resource",
      strength: "strong",
      because: "The agent runs without ACLs, so its ACL endpoints do nothing.",
      source: errors,
      also: { "server-config": "moderate" },
    },
    "bootstrap-done": {
      when: body(/ACL\s+bootstrap\s+no\s+longer\s+allowed/i),
      cause: "resource",
      strength: "decisive",
      because: "The ACL system was bootstrapped once already, and that is possible only once.",
      source: "https://github.com/hashicorp/consul/blob/HEAD/agent/structs/acl.go",
    },
    "permission-denied": {
      when: any(
        all(body(/\bPermission\s+denied\b/), any(header("x-consul-index"), header("x-consul-knownleader"), local)),
        all(status(403), body(/^\s{0,9}(?:rpc\s+error\s+making\s+call:\s+)?Permission\s+denied\s{0,9}$/i), consul),
        body(/\brpc\s+error\s+making\s+call:\s+Permission\s+denied/),
        all(
          body(/Unexpected\s+response\s+code:\s+403\s+\((?:rpc\s+error[^)\n]{0,40}:\s+)?Permission\s+denied/i),
          body(/\bconsul\b/i),
        ),
      ),
      cause: "permissions",
      strength: "moderate",
      because: "Consul resolved the token, and no rule of its policies allows this.",
      source: errors,
      also: { authentication: "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "object-unknown": {
    headline: "Consul knows no such policy, role or method.",
    meaning:
      "Consul answers 403 with `ACL not found` where other programs answer 404. An unknown token gives the same words, so rule that out first.",
    fix: [
      { do: "See that the token itself is known.", snippet: "consul acl token read -self" },
      { do: "List what there is, and compare the name.", snippet: "consul acl policy list" },
      "In a program, take this answer for a missing object, and create it.",
    ],
  },
  "token-unknown": {
    headline: "Consul does not know this token.",
    meaning:
      "The secret was deleted, was mistyped, or belongs to another cluster or datacenter. No policy is the problem; adding rules does not help.",
    fix: [
      {
        do: "Ask Consul what it knows of the token.",
        snippet: "consul acl token read -self -token $CONSUL_HTTP_TOKEN",
      },
      "Send the token's SecretID, not its AccessorID.",
      "In a secondary datacenter, check that token replication runs and has caught up.",
      "See which token is really used: an agent's default token steps in where the request names none.",
      "After a restored snapshot or a new bootstrap, make new tokens.",
      "Just made, a token may not have reached every server yet: try again after a moment.",
    ],
  },
  "anonymous-token": {
    headline: "The request carried no Consul token.",
    meaning:
      "Without a token Consul uses the anonymous one, which may do nothing where the default policy is deny. A token that is set somewhere did not reach this call.",
    fix: [
      {
        do: "Send the token with the call.",
        snippet: 'curl -H "X-Consul-Token: $CONSUL_HTTP_TOKEN" http://127.0.0.1:8500/v1/agent/self',
      },
      "For agents and sidecars, set `acl.tokens.default` or the service's own token.",
      "Nomad, Vault and other programs need the token in their own Consul settings.",
      "Give rights to the anonymous token only for what everybody may read.",
    ],
  },
  "token-lacks": {
    headline: "Your Consul token lacks a right.",
    meaning: "The token is known. The message names the right and the object that its policies do not hold.",
    fix: [
      { do: "See the token's policies.", snippet: "consul acl token read -self" },
      {
        do: "Add a rule for the object that the message names. The file takes the place of all rules of the policy, so it must hold the old ones too.",
        snippet: "consul acl policy update -name my-policy -rules @rules.hcl",
      },
      "Mind the kind of rule: `service` and `service_prefix`, `key` and `key_prefix` are different.",
    ],
  },
  "acl-disabled": {
    headline: "ACLs are off in this Consul.",
    meaning: "The endpoint belongs to the ACL system, which this agent does not run. No token helps.",
    fix: [
      "Leave tokens out when ACLs are meant to be off.",
      "Else set `acl { enabled = true }` on every server and agent, and restart them.",
    ],
  },
  "bootstrap-done": {
    headline: "Consul's ACL system has been bootstrapped already.",
    meaning: "The first management token is handed out once. Whoever ran it has the token.",
    fix: [
      "Use the bootstrap token from the first time; in Kubernetes it lies in the secret of the Helm release.",
      "When it is lost, follow the reset procedure: write the reset index that the message names into `acl-bootstrap-reset` in the leader's data directory, then bootstrap again.",
    ],
  },
  "permission-denied": {
    headline: "Consul's policies do not allow this.",
    meaning:
      "Older versions give this short text for a known token without the right, and for a request without any token. An unknown token would be answered with `ACL not found`.",
    fix: [
      "Check that `X-Consul-Token` really is in the request.",
      { do: "See what the token may do.", snippet: "consul acl token read -self" },
      "Add the missing rule to its policy; the server's log at debug level names it.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "object-unknown": {
    matches: [
      'agent.http: Request error: method=GET url=/v1/acl/policy/name/web from=192.0.2.7:43420 error="ACL not found"',
    ],
    ignores: [
      '{"message":"ACL not found"}',
      'agent.http: Request error: method=GET url=/v1/acl/token/self from=192.0.2.7:43420 error="ACL not found"',
    ],
  },
  "token-unknown": {
    matches: [
      "HTTP/1.1 403 Forbidden\nVary: Accept-Encoding\nX-Consul-Index: 208163\nX-Consul-Knownleader: true\nContent-Length: 13\nContent-Type: text/plain; charset=utf-8\n\nACL not found",
      "Error registering service: Unexpected response code: 403 (token does not exist: ACL not found)",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\nX-Consul-Index: 1\n\nPermission denied"],
  },
  "anonymous-token": {
    matches: [
      "Unexpected response code: 403 (Permission denied: anonymous token lacks permission 'service:write' on \"nomad-client\". The anonymous token is used implicitly when a request does not specify a token.)",
      "Permission denied: anonymous token lacks permission 'agent:read' on 'consul-1'",
    ],
  },
  "token-lacks": {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-Consul-Default-Acl-Policy: deny\nContent-Type: text/plain\n\nPermission denied: token with AccessorID '8f246b77-f3e1-ff88-5b48-8ec93abf3e05' lacks permission 'service:write' on \"web\"",
      "rpc error making call: Permission denied: token with AccessorID '8f246b77-f3e1-ff88-5b48-8ec93abf3e05' lacks permission 'key:read' on \"app/db\"",
    ],
    ignores: ["Permission denied: anonymous token lacks permission 'key:read' on 'app'"],
  },
  "acl-disabled": {
    matches: ["Error: consul: Unexpected response code: 401 (ACL support disabled)"],
    ignores: ["Error bootstrapping: Unexpected response code: 400 (ACL support disabled)"],
  },
  "bootstrap-done": {
    matches: [
      "Failed ACL bootstrapping: Unexpected response code: 403 (Permission denied: ACL bootstrap no longer allowed (reset index: 13))",
    ],
  },
  "permission-denied": {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-Consul-Index: 12\nX-Consul-Knownleader: true\n\nPermission denied",
      "[ERR] consul: Failed to create new token: Unexpected response code: 403 (Permission denied)",
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nPermission denied"],
  },
};
