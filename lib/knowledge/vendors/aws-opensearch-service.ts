import { all, any, body, member, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const guide = "https://docs.aws.amazon.com/opensearch-service/latest/developerguide";
const host = url(/\.(?:es|aoss)\.amazonaws\.com|\.es\.[\w-]{1,30}\.amazonaws\.com/i);

export const refusals = vendor(
  {
    name: "Amazon OpenSearch Service",
    layer: "application",
    seen: any(host, body(/[\w-]{1,80}\.[\w-]{1,30}\.(?:es|aoss)\.amazonaws\.com/i)),
    ids: ["x-amzn-requestid", "x-request-id"],
  },
  {
    anonymous: {
      when: body(/User:\s+anonymous\s+is\s+not\s+authorized\s+to\s+perform:\s+(?:es|aoss):/i),
      cause: "authentication",
      strength: "decisive",
      because: "The call was not signed, and the domain's access policy lets no anonymous caller in from here.",
      source: `${guide}/handling-errors.html#troubleshooting-dashboards-configure-anonymous-access`,
      also: { "ip-block": "moderate" },
    },
    "iam-caller": {
      when: body(
        inARow(
          /User:\s+(?<user>arn:[\w:*+=,.@/-]{1,200})\s+is\s+not\s+authorized\s+to\s+perform:\s+/i,
          /(?<action>(?:es:ESHttp\w{1,10}|aoss:\w{1,40}))/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The signature is good, and {user} is not allowed {action}.",
      source: `${guide}/ac.html`,
    },
    "role-in-cluster": {
      when: all(
        body(
          inARow(
            /no\s+permissions\s+for\s+\[(?<action>[\w:/*,. -]{1,200})\]\s+and\s+User\s+\[name=/i,
            /(?!opendistro_security_anonymous)(?<user>[^,\]]{1,200})/i,
          ),
        ),
        any(host, body(/arn:aws[\w-]{0,10}:iam|\.es\.amazonaws\.com/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The cluster knows {user}, and no role in it allows {action}.",
      source: `${guide}/fgac.html`,
    },
    "memory-throttle": {
      when: body(/403\s+Request\s+throttled\s+due\s+to\s+too\s+many\s+requests/i),
      cause: "rate-limit",
      strength: "decisive",
      because: "The service throttles with a 403 when the memory of the nodes would not do.",
      source: `${guide}/handling-errors.html#troubleshooting-throttle-api`,
      actor: "api-owner",
    },
    "create-index-blocked": {
      when: body(/blocked\s+by:\s+\[FORBIDDEN\/10\/cluster\s+create-index\s+blocked/i),
      cause: "server-config",
      strength: "decisive",
      because: "The cluster itself blocks new indexes because a node runs out of disk or memory.",
      source: `${guide}/handling-errors.html#troubleshooting-cluster-block`,
      actor: "api-owner",
    },
    "write-blocked": {
      when: all(
        body(/blocked\s+by:\s+\[(?:FORBIDDEN|TOO_MANY_REQUESTS)\/(?:5|8|12)\/|\bClusterBlockException\b/),
        any(host, body(/\.(?:es|aoss)\.amazonaws\.com/i)),
      ),
      cause: "server-config",
      strength: "decisive",
      because: "The index or cluster is in a read-only state, whoever writes.",
      source: `${guide}/handling-errors.html#troubleshooting-cluster-block`,
      actor: "api-owner",
    },
    serverless: {
      when: any(
        all(member("reason", /^403 Forbidden$/), member("type", /^Forbidden$/)),
        body(/\.aoss\.amazonaws\.com[^\n]{0,300}?\b403\b|\b403\b[^\n]{0,300}?\.aoss\.amazonaws\.com/i),
      ),
      cause: "permissions",
      strength: "strong",
      because:
        "A serverless collection refused; it wants both an IAM permission and a data access policy for the caller.",
      source: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html",
      also: { "ip-block": "moderate", authentication: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  anonymous: {
    headline: "OpenSearch Service saw a call without identity.",
    meaning:
      "The domain's access policy names IAM users, roles or addresses, and this request has no signature. Browsers cannot sign, so Dashboards shows this too.",
    fix: [
      {
        do: "Sign the call; the service name is es.",
        snippet: 'curl --aws-sigv4 "aws:amz:REGION:es" --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" {url}',
      },
      "For Dashboards: set up Cognito, SAML or the internal user database, and open the domain policy to them.",
      "When the policy allows addresses: have your present outgoing address added.",
    ],
  },
  "iam-caller": {
    headline: "Your AWS identity may not use this OpenSearch domain.",
    meaning: "The signature is right. The domain's access policy or your own policy lacks the action for this path.",
    fix: [
      "Allow `es:ESHttpGet`, `es:ESHttpPost` and so on to the role on `arn:aws:es:REGION:ACCOUNT:domain/NAME/*`, or `aoss:APIAccessAll` for a collection.",
      "Look for a Deny, also one with a tag condition.",
      "With fine-grained access control, the role must be mapped inside the cluster too.",
    ],
  },
  "role-in-cluster": {
    headline: "Your user has no role for this in the OpenSearch cluster.",
    meaning:
      "IAM let you in; fine-grained access control inside the cluster did not. The name in the message is how the cluster sees you.",
    fix: [
      "In Dashboards, Security, Roles: give a role the action on the index, and map it to the user or role ARN of the message as backend role.",
      {
        do: "Or over the API, as an administrator. PUT replaces the whole mapping of the role: read it first with GET, and send along what it holds.",
        snippet:
          "curl -u ADMIN -XPUT https://DOMAIN/_plugins/_security/api/rolesmapping/ROLE -H 'Content-Type: application/json' -d '{\"backend_roles\":[\"ROLE_ARN\"]}'",
      },
      "For a Lambda function, Firehose or IoT rule: map its execution role.",
    ],
  },
  "memory-throttle": {
    headline: "OpenSearch Service throttles for want of memory.",
    meaning:
      "In spite of the status it is not about permissions: the request would have exceeded the Java heap of a node.",
    fix: [
      "Send smaller bulk requests and fewer at once, with growing pauses.",
      "If you run the domain: take larger instances, and watch JVMMemoryPressure.",
    ],
  },
  "create-index-blocked": {
    headline: "The OpenSearch cluster blocks new indexes.",
    meaning:
      "Disk space or memory of a node is too low. Users and roles play no part, and the block goes when space is there again.",
    fix: [
      "Delete old indexes or add storage or nodes.",
      { do: "See which node is full.", snippet: "curl 'https://DOMAIN/_cat/allocation?v'" },
      "Lower the load when JVMMemoryPressure is above 92 percent.",
    ],
  },
  "write-blocked": {
    headline: "The OpenSearch index or cluster is read-only.",
    meaning: "Full disks, memory pressure, lost quorum or warm storage set such a block. Credentials are fine.",
    fix: [
      "Free or add storage; then remove the block when it does not go by itself.",
      {
        do: "Lift it from the index.",
        snippet:
          "curl -u ADMIN -XPUT https://DOMAIN/INDEX/_settings -H 'Content-Type: application/json' -d '{\"index.blocks.read_only_allow_delete\":null,\"index.blocks.write\":false}'",
      },
      "Indexes in UltraWarm are always read-only; move them back to hot storage to write.",
    ],
  },
  serverless: {
    headline: "The OpenSearch Serverless collection refused you.",
    meaning:
      "Three things must fit: `aoss:APIAccessAll` in IAM, the role in the collection's data access policy, and the network policy.",
    fix: [
      "Add the caller's role ARN (not the session) as principal to the data access policy, with index and collection rights.",
      {
        do: "Allow it in IAM.",
        snippet:
          '{ "Effect": "Allow", "Action": "aoss:APIAccessAll", "Resource": "arn:aws:aoss:REGION:ACCOUNT:collection/ID" }',
      },
      "Check the network policy: public, or from which VPC endpoints.",
      "Sign with the service name aoss, and send `x-amz-content-sha256`.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  anonymous: {
    matches: ['{"Message":"User: anonymous is not authorized to perform: es:ESHttpGet"}'],
    ignores: [
      '{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:********9012:abc123/prod/GET/"}',
    ],
  },
  "iam-caller": {
    matches: [
      '{"Message":"User: arn:aws:sts::123456789012:assumed-role/app/s is not authorized to perform: es:ESHttpPost because no resource-based policy allows the es:ESHttpPost action"}',
    ],
  },
  "role-in-cluster": {
    matches: [
      {
        evidence:
          '{"error":{"root_cause":[{"type":"security_exception","reason":"no permissions for [indices:data/read/search] and User [name=limited-user, roles=[], requestedTenant=null]"}],"type":"security_exception"},"status":403}',
        request: "curl https://search-example-abc.eu-west-1.es.amazonaws.com/movies/_search",
      },
      "AuthorizationException(403, 'security_exception', 'no permissions for [indices:data/write/bulk] and User [name=arn:aws:iam::123456789012:role/fn, backend_roles=[arn:aws:iam::123456789012:role/fn], requestedTenant=null]')",
    ],
  },
  "memory-throttle": {
    matches: ["403 Request throttled due to too many requests /orders/_bulk"],
    ignores: ['{"message":"Request throttled due to too many requests"}'],
  },
  "create-index-blocked": {
    matches: [
      '{"error":{"type":"cluster_block_exception","reason":"blocked by: [FORBIDDEN/10/cluster create-index blocked (api)];"},"status":403}',
    ],
  },
  "write-blocked": {
    matches: [
      {
        evidence:
          '{"error":{"type":"cluster_block_exception","reason":"index [logs] blocked by: [FORBIDDEN/8/index write (api)];"},"status":403}',
        request: "curl -XPOST https://search-example-abc.eu-west-1.es.amazonaws.com/logs/_doc",
      },
    ],
    ignores: [
      '{"error":{"type":"cluster_block_exception","reason":"index [logs] blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];"},"status":403}',
    ],
  },
  serverless: {
    matches: [
      '{"status":403,"request-id":"EXAMPLE-0000","error":{"reason":"403 Forbidden","type":"Forbidden"}}',
      '[ERROR][logstash.outputs.opensearch] Encountered a retryable error {:code=>403, :url=>"https://EXAMPLE.us-west-2.aoss.amazonaws.com:443/_bulk", :content_length=>15421}',
    ],
  },
};
