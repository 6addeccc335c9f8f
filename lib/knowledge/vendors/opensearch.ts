import { all, any, body, member } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const permissions =
  "https://github.com/opensearch-project/documentation-website/blob/main/_security/access-control/permissions.md";
const api = "https://docs.opensearch.org/latest/security/access-control/api/#access-control-for-the-api";

export const refusals = vendor(
  { name: "OpenSearch", layer: "storage", seen: body(/\bopensearch\b|backend_roles=/i) },
  {
    "disk-block": {
      when: all(body(/FORBIDDEN\/12\/index\s+read-only\s+\/\s+allow\s+delete/i), body(/opensearch/i)),
      cause: "server-config",
      strength: "decisive",
      because: "The index is blocked for writes since a disk passed the flood-stage watermark.",
      source:
        "https://github.com/opensearch-project/documentation-website/blob/main/_im-plugin/ism/error-prevention/resolutions.md",
      actor: "api-owner",
    },
    "no-user": {
      when: body(
        inARow(
          /no\s+permissions\s+for\s+\[[^\]]{0,200}\]\s+and\s+User\s+\[name=/i,
          /(?:opendistro_security_anonymous|_?anonymous)\b/i,
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "The request came in as the anonymous user.",
      source: permissions,
      also: { permissions: "moderate" },
    },
    permission: {
      when: body(
        /no\s+permissions\s+for\s+\[(?<action>[\w:/*, [\]-]{0,200}?)\]\s+and\s+(?:User\s+\[|associated\s+roles)/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "OpenSearch's security plugin knows the user, who lacks {action}.",
      source: permissions,
    },
    "api-not-allowed": {
      when: body(/\b(?:GET|PUT|POST|PATCH|DELETE|HEAD)\s+\/\S{0,200}\s+API\s+not\s+(?:allowlisted|whitelisted)/),
      cause: "permissions",
      strength: "decisive",
      because: "This cluster allows only listed API calls, and this one is not on the list.",
      source: api,
      also: { resource: "moderate" },
      actor: "api-owner",
    },
    "security-api": {
      when: any(
        body(/No\s+permission\s+to\s+access\s+REST\s+API:/i),
        all(
          member("status", /^FORBIDDEN$/),
          member("message", /^Resource\s+.{1,100}?\s+is\s+(?:reserved|static|read-only)\./i),
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The security plugin's own API refused the user or protects this entry.",
      source: api,
    },
    "admin-certificate": {
      when: body(
        /Cannot\s+authenticate\s+user\s+because\s+admin\s+user\s+is\s+not\s+permitted\s+to\s+login\s+via\s+HTTP/i,
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The name belongs to the admin certificate and may not log in by password.",
      source: "https://docs.opensearch.org/latest/security/access-control/users-roles/#super-admin-users",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "disk-block": {
    headline: "OpenSearch blocked writes because a disk is nearly full.",
    meaning:
      "A node passed the flood-stage watermark (95 percent by default), so its indices became read-only. Permissions play no part.",
    fix: [
      { do: "See which node is full.", snippet: "GET _cat/allocation?v&s=disk.percent:desc" },
      "Free space: delete old indices, add disk or nodes.",
      {
        do: "When the block stays, lift it by hand.",
        snippet: 'PUT _all/_settings\n{ "index.blocks.read_only_allow_delete": null }',
      },
    ],
  },
  "no-user": {
    headline: "The request reached OpenSearch without a user.",
    meaning:
      "Anonymous access is on, but its role does not include this action. Most often the credentials are missing.",
    fix: ["Send the credentials with the request.", "Check whether a proxy in front drops the Authorization header."],
  },
  permission: {
    headline: "OpenSearch knows the user, but not with this permission.",
    meaning:
      "The message names the action and the user with its backend roles. An empty list of backend roles often means that the role mapping is missing.",
    fix: [
      { do: "See which roles the user is mapped to.", snippet: "GET _plugins/_security/authinfo" },
      "Add the action, or an action group that holds it, to a role: cluster actions under cluster permissions, indices: actions under index permissions with the right pattern.",
      "Map the role to the user or the backend role.",
      "For bulk and scroll the role also needs cluster permissions (`indices:data/write/bulk`, `cluster_composite_ops`).",
    ],
  },
  "api-not-allowed": {
    headline: "This OpenSearch cluster does not offer this call.",
    meaning:
      "Its owner allows listed calls only. Roles do not matter; even an administrator is refused without the admin certificate.",
    fix: [
      "Use another call of the list.",
      {
        do: "The owner can add it with the admin certificate. What is sent replaces the list: read it first, and send all of it.",
        snippet:
          'GET _plugins/_security/api/allowlist\nPATCH _plugins/_security/api/allowlist\n[{ "op": "add", "path": "/config/requests", "value": { "/_cat/nodes": ["GET"] } }]',
      },
    ],
  },
  "security-api": {
    headline: "OpenSearch's security API refused the change.",
    meaning:
      "Either the user's role is not in `restapi.roles_enabled`, or the entry is reserved and protected from changes.",
    fix: [
      "For access to the API: add the role to `plugins.security.restapi.roles_enabled`, or give it the endpoint's permission, such as `restapi:admin/roles`.",
      "For a reserved or static entry: make a copy under another name, or change it with the admin certificate.",
    ],
  },
  "admin-certificate": {
    headline: "This name may not log in to OpenSearch by HTTP.",
    meaning: "It is the distinguished name of the admin certificate. Another password does not help.",
    fix: ["Use the client certificate itself.", "Or use another user for ordinary calls."],
  },
};

export const samples: Samples<typeof refusals> = {
  "disk-block": {
    matches: [
      "org.opensearch.cluster.block.ClusterBlockException: index [logs] blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];",
    ],
    ignores: [
      '{"error":{"type":"cluster_block_exception","reason":"blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];"},"status":403}',
    ],
  },
  "no-user": {
    matches: [
      '{"error":{"type":"security_exception","reason":"no permissions for [indices:data/read/search] and User [name=opendistro_security_anonymous, backend_roles=[opendistro_security_anonymous_backendrole], requestedTenant=null]"},"status":403}',
    ],
  },
  permission: {
    matches: [
      '{"error":{"root_cause":[{"type":"security_exception","reason":"no permissions for [indices:monitor/stats] and User [name=test-user, backend_roles=[], requestedTenant=null]"}],"type":"security_exception","reason":"no permissions"},"status":403}',
      "opensearchpy.exceptions.AuthorizationException: AuthorizationException(403, 'security_exception', 'no permissions for [indices:data/write/bulk] and User [name=app, backend_roles=[], requestedTenant=null]')",
      'retrying failed action with response code: 403 ({"type"=>"security_exception", "reason"=>"no permissions for [indices:data/write/index, indices:data/write/bulk[s]] and User [name=shipper, backend_roles=[shipper], requestedTenant=null]"})',
    ],
    ignores: [
      '{"error":{"type":"security_exception","reason":"action [indices:admin/create] is unauthorized for user [bob]"},"status":403}',
    ],
  },
  "api-not-allowed": {
    matches: ['HTTP/1.1 403 Forbidden\n\n{"error":"GET /_cat/nodes API not allowlisted","status":"FORBIDDEN"}'],
  },
  "security-api": {
    matches: [
      '{"status":"FORBIDDEN","message":"No permission to access REST API: User bob with Security roles [] does not have any role privileged for admin access"}',
      '{"status":"FORBIDDEN","message":"Resource \'admin\' is reserved."}',
    ],
    ignores: ['{"message":"Resource things is reserved."}'],
  },
  "admin-certificate": {
    matches: [
      "HTTP/1.1 403 Forbidden\n\nCannot authenticate user because admin user is not permitted to login via HTTP",
    ],
  },
};
