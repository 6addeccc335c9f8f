import { all, any, body, header, member } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "OpenStack",
    layer: "application",
    seen: any(
      header("x-openstack-request-id"),
      header("x-compute-request-id"),
      header("openstack-api-version"),
      header("x-openstack-nova-api-version"),
    ),
    ids: ["x-openstack-request-id", "x-compute-request-id", "x-trans-id"],
  },
  {
    quota: {
      when: all(
        body(
          /Quota\s+exceeded\s+for\s+(?!quota\b)(?:instances|cores|ram|resources|server_groups|key_pairs|\w{3,30}):?/i,
        ),
        any(
          body(
            oneOf(
              /but\s+already\s+used\s+\d+\s+of\s+\d+|\bRequested\s+\d+|Maximum\s+number\s+of|openstack|\bnova\b/i,
              /OverQuota|\bforbidden\b/i,
            ),
          ),
        ),
        any(member("code", /^(?:403|413)$/), body(/HTTP\s+40[39]|\bforbidden\b|OverQuota|but\s+already\s+used/i)),
      ),
      cause: "rate-limit",
      strength: "moderate",
      because: "The project's quota for this kind of resource is used up.",
      source: "https://github.com/openstack/nova/blob/HEAD/nova/exception.py",
      also: { permissions: "moderate", resource: "weak" },
      actor: "account-admin",
      retry: "no",
    },
    policy: {
      when: body(/Policy\s+does(?:n.{1,6}t|\s+not)\s+allow\s+(?<action>[\w:.-]{3,120})\s+to\s+be\s+performed/i),
      cause: "permissions",
      strength: "decisive",
      because: "The service's policy does not give {action} to the roles of your token.",
      source: "https://github.com/openstack/nova/blob/HEAD/nova/exception.py",
    },
    "disallowed-by-policy": {
      when: body(
        oneOf(
          /\(?rule:[\w:.-]{3,120}[^\n]{0,300}?is\s+disallowed\s+by\s+policy/i,
          /[\w:.-]{3,120}\s+is\s+disallowed\s+by\s+policy/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "A rule of the service's policy does not allow this to the roles of your token.",
      source: "https://github.com/openstack/oslo.policy/blob/HEAD/oslo_policy/policy.py",
    },
    "image-deactivated": {
      when: body(/requested\s+image\s+has\s+been\s+deactivated/i),
      cause: "resource",
      strength: "decisive",
      because: "Glance hands out no data of an image that an administrator deactivated.",
      source: "https://github.com/openstack/glance/blob/HEAD/glance/api/v2/image_data.py",
      also: { permissions: "weak" },
      actor: "account-admin",
    },
    keystone: {
      when: body(
        oneOf(
          inARow(
            /You\s+are\s+not\s+authorized\s+to\s+perform\s+the\s+requested\s+action:?\s+/i,
            /(?<action>[\w:.-]{3,120})?/i,
          ),
          /You\s+are\s+not\s+authorized\s+to\s+complete\s+\w{3,60}\s+action/i,
        ),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The identity or image service knows the token, and its scope or roles do not include the action.",
      source: "https://github.com/openstack/keystone/blob/HEAD/keystone/exception.py",
      also: { authentication: "weak" },
    },
    "token-refused": {
      when: all(
        body(/The\s+request\s+you\s+have\s+made\s+requires\s+authentication/i),
        any(body(/keystone|openstack|HTTP\s+401|\bUnauthorized\b/i), header("x-openstack-request-id")),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Keystone did not accept the user, password, application credential or token.",
      source: "https://github.com/openstack/keystone/blob/HEAD/keystone/exception.py",
      also: { "token-expired": "moderate" },
    },
    "swift-acl": {
      when: all(
        body(/Access\s+was\s+denied\s+to\s+this\s+resourc/i),
        any(header("x-trans-id"), header("x-openstack-request-id"), body(/swift|<h1>\s{0,3}Forbidden/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "Swift knows the account, and the container's access list does not let the token in.",
      source: "https://github.com/openstack/swift/blob/HEAD/swift/common/swob.py",
      also: { authentication: "moderate", "token-expired": "weak" },
      layer: "storage",
    },
  },
);

/** What Keystone tells everybody about their own token. */
const roles =
  'TOKEN=$(openstack token issue -f value -c id); curl -s -H "X-Auth-Token: $TOKEN" -H "X-Subject-Token: $TOKEN" "$OS_AUTH_URL/auth/tokens?nocatalog"';

export const texts: Texts<typeof refusals> = {
  quota: {
    headline: "The OpenStack project's quota is used up.",
    meaning: "The message names the resource, what was asked for and what is in use. Your roles are not the problem.",
    fix: [
      { do: "Compare use and limits.", snippet: "openstack limits show --absolute" },
      "Delete what is no longer needed, also volumes and ports of failed servers.",
      "Ask the cloud's operator for more.",
    ],
  },
  policy: {
    headline: "OpenStack's policy does not allow this action to your role.",
    meaning: "The token is valid. The action that the message names is for administrators, or for another scope.",
    fix: [
      {
        do: "See the token's roles and project: listing role assignments is for administrators.",
        snippet: roles,
      },
      "Check that the token is for the project that owns the resource.",
      "For exporters and operators' tools, use an account with the admin role. Nova wants a token of a project, Keystone also takes one of system scope.",
      "When a client asks for something extra, such as listing hypervisors, switch that off.",
    ],
  },
  "disallowed-by-policy": {
    headline: "An OpenStack policy rule forbids the request as it stands.",
    meaning: "Often one attribute of the request, such as fixed addresses or `shared`, is for administrators only.",
    fix: [
      "Read the rule in the message: it names the attribute or action.",
      "Leave that attribute out, or ask the operator for the role.",
    ],
  },
  "image-deactivated": {
    headline: "This OpenStack image is deactivated.",
    meaning: "Its metadata can be read, its data cannot. In newer releases, administrators can still download it.",
    fix: [
      "See whether its `status` is `deactivated`.",
      { do: "Have an administrator reactivate it.", snippet: "POST /v2/images/IMAGE/actions/reactivate" },
      "Otherwise use another image.",
    ],
  },
  keystone: {
    headline: "OpenStack knows you, but your role does not allow this.",
    meaning: "Users, projects and images of others need an administrator's role or another scope.",
    fix: [
      {
        do: "See the token's scope and roles.",
        snippet: roles,
      },
      "Ask for a token scoped to the domain or system where the action lives.",
      "Application credentials may do less than their owner: make an unrestricted one where that is needed.",
    ],
  },
  "token-refused": {
    headline: "OpenStack's identity service did not accept the credential.",
    meaning: "Nobody is signed in, so no role was looked at. A user or project of another domain counts as unknown.",
    fix: [
      { do: "Ask for a token by hand.", snippet: "openstack token issue" },
      "Check `OS_USER_DOMAIN_NAME` and `OS_PROJECT_DOMAIN_NAME`, and that `OS_AUTH_URL` ends in `/v3`.",
      "Remove an old `OS_TOKEN` from the environment.",
    ],
  },
  "swift-acl": {
    headline: "Swift's access list does not let you into this container.",
    meaning: "The container belongs to another project, or it is not open for reading.",
    fix: [
      { do: "Look at the container's lists.", snippet: "swift stat my-container" },
      {
        do: "Open it for everybody to read, if that is meant.",
        snippet: "swift post my-container --read-acl '.r:*,.rlistings'",
      },
      { do: "For one other project only, name it.", snippet: "swift post my-container --read-acl 'PROJECT_ID:*'" },
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  quota: {
    matches: [
      '{"forbidden": {"code": 403, "message": "Quota exceeded for instances: Requested 1, but already used 10 of 10 instances"}}',
      "Quota exceeded for cores, ram: Requested 4, 8192, but already used 20, 40960 of 20, 40960 cores, ram (HTTP 403) (Request-ID: req-EXAMPLE)",
    ],
    ignores: ["Quota exceeded for quota metric 'Queries'"],
  },
  policy: {
    matches: [
      '{"forbidden": {"message": "Policy doesn\'t allow os_compute_api:os-hypervisors to be performed.", "code": 403}}',
      "Policy doesn't allow volume_extension:services:index to be performed. (HTTP 403) (Request-ID: req-EXAMPLE)",
      '{"errors": [{"status": 403, "detail": "Access was denied to this resource.\\n\\n Policy does not allow placement:usages:list to be performed.", "request_id": "req-EXAMPLE"}]}',
    ],
  },
  "disallowed-by-policy": {
    matches: [
      '{"NeutronError": {"type": "PolicyNotAuthorized", "message": "(rule:create_port and rule:create_port:fixed_ips) is disallowed by policy", "detail": ""}}',
    ],
  },
  "image-deactivated": {
    matches: [
      "HTTP/1.1 403\nX-Openstack-Request-Id: req-EXAMPLE\n\n403 Forbidden\n\nThe requested image has been deactivated. Image data download is forbidden.",
    ],
  },
  keystone: {
    matches: [
      '{"error":{"code":403,"message":"You are not authorized to perform the requested action: identity:list_users.","title":"Forbidden"}}',
      "HTTP 403 Forbidden: You are not authorized to complete publicize_image action.",
    ],
    ignores: ["You are not authorized to perform this action"],
  },
  "token-refused": {
    matches: ["The request you have made requires authentication. (HTTP 401) (Request-ID: req-EXAMPLE)"],
    ignores: ["This page requires authentication."],
  },
  "swift-acl": {
    matches: [
      "HTTP/1.1 403 Forbidden\nContent-Type: text/html; charset=UTF-8\nX-Trans-Id: txEXAMPLE\n\n<html><h1>Forbidden</h1><p>Access was denied to this resource.</p></html>",
    ],
    ignores: ["Access was denied to this resource."],
  },
};
