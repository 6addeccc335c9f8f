import { all, any, body, header, requestHeader, url, without } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const local = url(/^https?:\/\/[^/]{1,200}:4646\/v1\//i);
const nomad = any(
  header("x-nomad-index"),
  header("x-nomad-knownleader"),
  requestHeader("x-nomad-token"),
  local,
  body(/\bnomad\b|:4646\/v1\//i),
);

export const refusals = vendor(
  {
    name: "Nomad",
    layer: "application",
    seen: any(header("x-nomad-index"), header("x-nomad-knownleader"), requestHeader("x-nomad-token"), local),
  },
  {
    "token-unknown": {
      when: all(
        body(
          oneOf(
            /\bACL\s+token\s+not\s+found\b|acl\s+token\s+lookup\s+failed:\s+index\s+error/i,
            /UUID\s+must\s+be\s+36\s+characters/i,
          ),
        ),
        any(nomad, body(/ACL\s+token\s+not\s+found|acl\s+token\s+lookup\s+failed/i)),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Nomad has no token with this secret.",
      source: "https://github.com/hashicorp/nomad/blob/HEAD/nomad/structs/errors.go",
      also: { "token-expired": "weak" },
    },
    "token-expired": {
      when: all(body(/\bACL\s+token\s+expired\b/i)),
      cause: "token-expired",
      strength: "decisive",
      because: "Nomad says that the token has expired.",
      source: "https://github.com/hashicorp/nomad/blob/HEAD/nomad/structs/errors.go",
    },
    "permission-denied": {
      when: all(
        body(/\bPermission\s+denied\b|Your\s+ACL\s+token\s+does\s+not\s+grant\s+permission/i),
        any(nomad, body(/Your\s+ACL\s+token\s+does\s+not\s+grant\s+permission/i)),
        // Consul refuses its clients, Nomad among them, in more words.
        without(body(/lacks\s+permission/i)),
      ),
      cause: "permissions",
      strength: "moderate",
      because: "Nomad gives this for a token whose policies do not allow the call, and for none or an unknown one.",
      source: "https://github.com/hashicorp/nomad/issues/25937",
      also: { authentication: "strong", "token-expired": "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-unknown": {
    headline: "Nomad does not know this token.",
    meaning: "The secret was deleted, mistyped, or belongs to another region or cluster. No policy was looked at.",
    fix: [
      { do: "Ask Nomad what it knows of the token.", snippet: "nomad acl token self" },
      "Send the SecretID, not the AccessorID, in `X-Nomad-Token` or `NOMAD_TOKEN`.",
      "Clear an old `NOMAD_TOKEN` from the environment: an unknown token is worse than none.",
      "For a federated region, use a global token.",
    ],
  },
  "token-expired": {
    headline: "The Nomad token has expired.",
    meaning: "Tokens with an expiry, such as those of a single sign-on login, end by themselves.",
    fix: [
      { do: "Log in again.", snippet: "nomad login" },
      "Remove the old token from the environment and from the browser's storage.",
      "For programs, make a token without expiry or use workload identities.",
    ],
  },
  "permission-denied": {
    headline: "Nomad refused the token, or there was none.",
    meaning:
      "Since version 1.10.1 an unknown token gets these words too. Without a token the anonymous policy decides, which allows nothing unless you made one.",
    fix: [
      { do: "See whether the token is known and what it may do.", snippet: "nomad acl token self" },
      "When it is not known: take a valid one, or unset `NOMAD_TOKEN` before `nomad acl bootstrap`.",
      "When it is known: add the capability for this namespace, such as `submit-job` or `read-logs`, to its policy.",
      "A policy that the token names must exist.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-unknown": {
    matches: [
      "Error querying jobs: Unexpected response code: 403 (ACL token not found)",
      "HTTP/1.1 403 Forbidden\nX-Nomad-Index: 1\n\nUUID must be 36 characters",
    ],
    ignores: ["UUID must be 36 characters"],
  },
  "token-expired": {
    matches: ["Error fetching token: Unexpected response code: 403 (ACL token expired)"],
    ignores: ["Error: access token expired"],
  },
  "permission-denied": {
    matches: [
      {
        evidence:
          "HTTP/1.1 403 Forbidden\nContent-Type: text/plain; charset=utf-8\nContent-Length: 17\n\nPermission denied",
        request: "curl -H 'X-Nomad-Token: x' http://127.0.0.1:4646/v1/acl/token/self",
      },
      "$ nomad acl bootstrap\nError bootstrapping: Unexpected response code: 403 (Permission denied)",
    ],
    ignores: [
      "HTTP/1.1 403 Forbidden\n\nPermission denied",
      "nomad: Unexpected response code: 403 (Permission denied: anonymous token lacks permission 'service:write')",
    ],
  },
};
