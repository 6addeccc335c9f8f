import { all, any, body, header, member, requestHeader, status, url, without } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const privileges = "https://www.elastic.co/blog/the-easy-way-to-find-security-privileges-in-elasticsearch";
const failures =
  "https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/core/src/main/java/org/elasticsearch/xpack/core/security/authc/DefaultAuthenticationFailureHandler.java";
const skill =
  "https://github.com/elastic/agent-skills/blob/main/plugins/elasticsearch/skills/elasticsearch-security-troubleshooting/SKILL.md";
const blocks = "https://www.elastic.co/docs/troubleshoot/elasticsearch/fix-watermark-errors";

export const refusals = vendor(
  {
    name: "Elasticsearch",
    layer: "storage",
    seen: any(
      header("x-elastic-product", /^Elasticsearch$/i),
      body(/\b(?:security_exception|cluster_block_exception)\b/),
    ),
    ids: ["x-found-handling-cluster", "x-found-handling-instance"],
  },
  {
    "disk-block": {
      when: all(
        body(
          oneOf(
            /(?:FORBIDDEN|TOO_MANY_REQUESTS)\/12\/index\s+read-only\s+\/\s+allow\s+delete/i,
            /disk\s+usage\s+exceeded\s+flood-stage\s+watermark/i,
          ),
        ),
        without(body(/opensearch/i)),
      ),
      cause: "server-config",
      strength: "decisive",
      because: "The index is blocked for writes since a disk passed the flood-stage watermark.",
      source: blocks,
      actor: "api-owner",
    },
    "write-block": {
      when: body(/FORBIDDEN\/(?:5|7|8|9|13|6)\/(?:index|cluster)\s+(?<block>read-only|read|write|metadata)/i),
      cause: "server-config",
      strength: "strong",
      because: "A {block} block is set on the index or the cluster; it refuses everyone.",
      source: "https://www.elastic.co/guide/en/elasticsearch/reference/7.10/index-modules-blocks.html",
      also: { resource: "weak" },
      actor: "api-owner",
    },
    "closed-index": {
      when: body(/FORBIDDEN\/4\/index\s+(?:closed|preparing\s+to\s+close)|index_closed_exception/i),
      cause: "resource",
      strength: "decisive",
      because: "The index is closed, or is being closed.",
      source: "https://www.elastic.co/guide/en/elasticsearch/reference/7.10/indices-close.html",
    },
    "traffic-filter": {
      when: all(
        member("ok", /^false$/),
        member("message", /^Forbidden$/i),
        any(
          header("x-found-handling-cluster"),
          header("x-cloud-request-id"),
          url(/\.(?:elastic-cloud\.com|found\.io|cloud\.es\.io|elastic\.cloud)\b/i),
          body(/elastic/i),
        ),
      ),
      cause: "ip-block",
      strength: "strong",
      because: "Elastic Cloud's proxy gives this answer to a caller that no traffic filter of the deployment lets in.",
      source: "https://github.com/elastic/terraform-provider-elasticstack/issues/599",
      also: { permissions: "weak" },
      layer: "gateway",
      actor: "account-admin",
    },
    "cors-origin": {
      when: all(
        status(403),
        header("content-length", /^0$/),
        requestHeader("origin"),
        any(url(/:9200(?:\/|$)/), requestHeader("host", /:9200$/)),
      ),
      cause: "cors",
      strength: "strong",
      because: "Elasticsearch answers with an empty 403 when the Origin is not in http.cors.allow-origin.",
      source:
        "https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/http/CorsHandler.java",
      actor: "api-owner",
    },
    license: {
      when: body(/current\s+license\s+is\s+non-compliant\s+for\s+\[(?<feature>[^\]]{1,60})\]/i),
      cause: "permissions",
      strength: "decisive",
      because: "The cluster's licence does not include the feature {feature}, or has run out.",
      source: "https://github.com/elastic/elasticsearch/issues/26252",
      actor: "api-owner",
    },
    "credentials-missing": {
      when: body(/missing\s+authentication\s+credentials\s+for\s+REST\s+request/i),
      cause: "authentication",
      strength: "decisive",
      because: "Elasticsearch got no credentials with the request.",
      source: failures,
      also: { headers: "weak" },
    },
    "api-key-expired": {
      when: all(
        body(
          /api\s+key\s+is\s+expired|token\s+expired|API\s+key\s+with\s+id\s+\[[^\]]{1,60}\]\s+has\s+been\s+expired/i,
        ),
        any(member("type", /^security_exception$/), body(/security_exception|elasticsearch/i)),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "Elasticsearch says that the key or token has expired.",
      source: skill,
    },
    "credentials-wrong": {
      when: any(
        body(/unable\s+to\s+authenticate\s+(?:user\s+\[|with\s+provided\s+credentials)/i),
        body(/failed\s+to\s+authenticate\s+user\s+\[/i),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Elasticsearch does not accept the user, password or key.",
      source: skill,
    },
    anonymous: {
      when: body(/action\s+\[[^\]]{1,120}\]\s+is\s+unauthorized\s+for\s+user\s+\[_?(?:anonymous|es_anonymous_user)\]/i),
      cause: "authentication",
      strength: "strong",
      because: "The request came in as the anonymous user.",
      source: "https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/anonymous-access",
      also: { permissions: "moderate" },
    },
    privilege: {
      when: any(
        body(
          inARow(
            /action\s+\[(?<action>[^\]\s]{1,120}\]?)\]\s+(?:towards\s+remote\s+cluster\s+)?is\s+unauthorized\s+/i,
            /for\s+(?:user|API\s+key\s+id|service\s+account|run\s+as)/i,
          ),
        ),
        all(member("type", /^security_exception$/), body(/is\s+unauthorized\s+for/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Elasticsearch knows the caller, who lacks a privilege for the action.",
      source: privileges,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "disk-block": {
    headline: "Elasticsearch blocked writes because a disk is nearly full.",
    meaning:
      "A node passed the flood-stage watermark (95 percent by default), so its indices became read-only. Privileges play no part. Newer versions lift the block by themselves once space is free.",
    fix: [
      { do: "See which node is full.", snippet: "GET _cat/allocation?v&s=disk.percent:desc" },
      "Free space: delete old indices, add disk or nodes. Deleting an index is still allowed.",
      {
        do: "When the block stays, lift it by hand.",
        snippet: 'PUT */_settings?expand_wildcards=all\n{ "index.blocks.read_only_allow_delete": null }',
      },
    ],
    prevention: ["Watch the disk watermarks, and let a lifecycle policy delete old indices."],
  },
  "write-block": {
    headline: "A block on the index or cluster refuses the request.",
    meaning: "Somebody, or a tool such as a lifecycle policy or a shrink, set the block. It holds for every user.",
    fix: [
      {
        do: "See which block is set.",
        snippet: "GET my-index/_settings/index.blocks*?flat_settings\nGET _cluster/settings?flat_settings",
      },
      "Find out who set it and why, then remove it.",
      {
        do: "For an index:",
        snippet: 'PUT my-index/_settings\n{ "index.blocks.write": null, "index.blocks.read_only": null }',
      },
      {
        do: "For the cluster:",
        snippet: 'PUT _cluster/settings\n{ "persistent": { "cluster.blocks.read_only": null } }',
      },
      "An alias or data stream may point at a rolled-over index: write to its write index.",
    ],
  },
  "closed-index": {
    headline: "The index is closed.",
    meaning: "A closed index cannot be read or written until it is opened. Other credentials do not help.",
    fix: [
      { do: "Open it.", snippet: "POST my-index/_open" },
      "Or leave closed indices out of the pattern with `ignore_unavailable=true`.",
    ],
  },
  "traffic-filter": {
    headline: "A traffic filter of the Elastic Cloud deployment does not let you in.",
    meaning:
      "Once a filter is set, every address that it does not list is turned away before the cluster sees the call. Users and keys are not looked at.",
    fix: [
      { do: "Find out which address the deployment sees.", snippet: "curl https://checkip.amazonaws.com" },
      "Add that address to an IP filter of the deployment, or its private endpoint to a private connection. The console now calls these network security policies.",
    ],
  },
  "cors-origin": {
    headline: "Elasticsearch does not serve pages of this origin.",
    meaning:
      "CORS is on, and the origin must stand in `http.cors.allow-origin` with its scheme and port. The same call without an Origin passes.",
    fix: [
      {
        do: "Allow the origin in `elasticsearch.yml` and restart.",
        snippet: 'http.cors.enabled: true\nhttp.cors.allow-origin: "https://app.example.com"',
      },
      "Put your own server between page and cluster, so that the browser needs no access to it.",
    ],
  },
  license: {
    headline: "The cluster's licence does not allow this feature.",
    meaning: "The licence is of a lower tier, or the trial or subscription has ended. User rights do not change that.",
    fix: [
      { do: "Look at the licence.", snippet: "GET _license" },
      "Install a valid licence, or go back to the free tier.",
      { do: "To use the free tier:", snippet: "POST _license/start_basic?acknowledge=true" },
    ],
  },
  "credentials-missing": {
    headline: "Elasticsearch wants credentials.",
    meaning: "No Authorization header arrived. Security is on by default since version 8.",
    fix: [
      { do: "Send an API key.", snippet: 'curl -H "Authorization: ApiKey $ENCODED_KEY" {url}' },
      "Check whether a proxy in front drops the header.",
      "In a client library set the credentials on the client, not in the URL only.",
    ],
  },
  "api-key-expired": {
    headline: "Your Elasticsearch key or token has expired.",
    meaning: "It was valid once. More privileges do not help.",
    fix: [
      "Create a new API key, with a longer expiration where needed.",
      "For a token, use the refresh token or log in anew.",
    ],
  },
  "credentials-wrong": {
    headline: "Elasticsearch does not accept these credentials.",
    meaning: "The user, password or key is wrong, or was invalidated. Privileges were not looked at.",
    fix: [
      {
        do: "Test them alone; with a certificate of its own the server needs its CA.",
        snippet: "curl --cacert http_ca.crt -u elastic https://localhost:9200/_security/_authenticate",
      },
      "An API key goes as `ApiKey` and the base64 of `id:key`, which the create call returns as encoded.",
      "For the built-in user elastic, bin/elasticsearch-reset-password sets a new one.",
    ],
  },
  anonymous: {
    headline: "The request reached Elasticsearch without a user.",
    meaning:
      "Anonymous access is on, but its roles do not include this action. Most often the credentials are missing.",
    fix: [
      "Send the credentials with the request.",
      "Or give the anonymous user's role the privilege, if everyone may do this.",
    ],
  },
  privilege: {
    headline: "Elasticsearch knows the caller, but not with this privilege.",
    meaning:
      "The message names the action, the user or API key, and mostly the privileges that would grant it. An API key holds at most what its owner held when the key was made or last updated.",
    fix: [
      "Read the privileges after `this action is granted by` and choose the narrowest.",
      {
        do: "Look at the role first, then write it whole: the call replaces all that the role held.",
        snippet:
          'GET _security/role/my-role\nPUT _security/role/my-role\n{ "cluster": ["monitor"], "indices": [{ "names": ["logs-*"], "privileges": ["read"] }] }',
      },
      "For an API key: create a new one, or update it, with `role_descriptors` that hold the privilege.",
      {
        do: "Check who you are and what you hold.",
        snippet: "GET _security/_authenticate\nGET _security/user/_privileges",
      },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "disk-block": {
    matches: [
      '{"error":{"root_cause":[{"type":"cluster_block_exception","reason":"index [logs-2026] blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];"}],"type":"cluster_block_exception"},"status":403}',
      "elasticsearch.exceptions.AuthorizationException: AuthorizationException(403, 'cluster_block_exception', 'index [logs] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block];')",
    ],
    ignores: [
      '{"error":{"type":"cluster_block_exception","reason":"index [a] blocked by: [FORBIDDEN/8/index write (api)];"},"status":403}',
    ],
  },
  "write-block": {
    matches: [
      '{"error":{"type":"cluster_block_exception","reason":"index [a] blocked by: [FORBIDDEN/8/index write (api)];"},"status":403}',
      "ClusterBlockException[blocked by: [FORBIDDEN/6/cluster read-only (api)];]",
    ],
  },
  "closed-index": {
    matches: [
      '{"error":{"type":"cluster_block_exception","reason":"blocked by: [FORBIDDEN/4/index closed];"},"status":403}',
      "response code: 403 ({type=>cluster_block_exception, reason=>blocked by: [FORBIDDEN/4/index preparing to close. Reopen the index to allow writes again.];})",
    ],
  },
  "traffic-filter": {
    matches: [
      'HTTP/1.1 403 Forbidden\nX-Cloud-Request-Id: EXAMPLE\nContent-Type: application/json\n\n{"ok":false,"message":"Forbidden"}',
      'Error: Unable to connect to the Elasticsearch cluster: {"ok":false,"message":"Forbidden"}',
    ],
    ignores: ['{"ok":false,"message":"Forbidden"}'],
  },
  "cors-origin": {
    matches: [
      {
        evidence: "HTTP/1.1 403 Forbidden\ncontent-length: 0\n\n",
        request: "GET /_search HTTP/1.1\nHost: search.example.com:9200\nOrigin: https://app.example.com",
      },
    ],
    ignores: [
      {
        evidence: "HTTP/1.1 403 Forbidden\ncontent-length: 0\n\n",
        request: "GET /_search HTTP/1.1\nHost: search.example.com:9200",
      },
    ],
  },
  license: {
    matches: [
      '{"error":{"root_cause":[{"type":"security_exception","reason":"current license is non-compliant for [security]","license.expired.feature":"security"}],"type":"security_exception","reason":"current license is non-compliant for [security]"},"status":403}',
    ],
  },
  "credentials-missing": {
    matches: [
      'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: ApiKey\n\n{"error":{"type":"security_exception","reason":"missing authentication credentials for REST request [/_search]"},"status":401}',
    ],
  },
  "api-key-expired": {
    matches: ['{"error":{"type":"security_exception","reason":"api key is expired"},"status":401}'],
  },
  "credentials-wrong": {
    matches: [
      '{"error":{"type":"security_exception","reason":"unable to authenticate user [elastic] for REST request [/]"},"status":401}',
    ],
  },
  anonymous: {
    matches: [
      '{"error":{"type":"security_exception","reason":"action [indices:data/read/search] is unauthorized for user [_anonymous]"},"status":403}',
    ],
    ignores: [
      '{"error":{"type":"security_exception","reason":"action [indices:data/read/search] is unauthorized for user [bob]"},"status":403}',
    ],
  },
  privilege: {
    matches: [
      '{"error":{"root_cause":[{"type":"security_exception","reason":"action [indices:admin/create] is unauthorized for user [bob] with roles [reader] on indices [logs], this action is granted by the index privileges [create_index,manage,all]"}],"type":"security_exception"},"status":403}',
      "elasticsearch.AuthorizationException: AuthorizationException(403, 'security_exception', 'action [indices:data/write/bulk[s]] is unauthorized for API key id [EXAMPLE] of user [elastic] on indices [logs]')",
    ],
    ignores: [
      '{"error":{"type":"security_exception","reason":"no permissions for [indices:monitor/stats] and User [name=bob, backend_roles=[], requestedTenant=null]"},"status":403}',
    ],
  },
};
