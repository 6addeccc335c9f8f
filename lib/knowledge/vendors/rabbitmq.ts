import { all, any, body, member } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const access = "https://github.com/rabbitmq/rabbitmq-website/blob/main/docs/access-control.md";
const management = "https://github.com/rabbitmq/rabbitmq-website/blob/main/docs/management/index.md";

export const refusals = vendor(
  { name: "RabbitMQ", layer: "application", seen: any(member("error", /^not_authorised$/), body(/\brabbitmq\b/i)) },
  {
    "guest-remote": {
      when: body(
        /User\s+can\s+only\s+log\s+in\s+via\s+localhost|user\s+.{1,20}?\s+can\s+only\s+connect\s+via\s+localhost/i,
      ),
      cause: "ip-block",
      strength: "strong",
      because: "The user guest may connect from the broker's own machine only.",
      source: access,
      also: { authentication: "strong" },
      actor: "you",
    },
    "not-management": {
      when: body(
        /Not\s+(?:a\s+)?(?:management|administrator|monitor|policymaker)\s+user|Not_Authorized.{0,40}?management/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "RabbitMQ knows the user, who lacks the tag that this call needs.",
      source: management,
    },
    "virtual-host": {
      when: body(
        /User\s+not\s+authorised\s+to\s+access\s+(?:virtual\s+host|object)|\bno\s+access\s+to\s+this\s+vhost\b/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "RabbitMQ knows the user, who has no permission in this virtual host.",
      source: access,
    },
    "access-refused": {
      when: any(
        body(/access\s+to\s+(?<kind>queue|exchange|topic|vhost)\s+.{1,120}?\s+refused\s+for\s+user/i),
        body(/ACCESS_REFUSED\s+-\s+access\s+to/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The user's configure, write or read pattern does not cover this queue or exchange.",
      source: access,
    },
    exclusive: {
      when: body(
        oneOf(
          /RESOURCE_LOCKED\s+-\s+cannot\s+obtain\s+exclusive\s+access/i,
          /ACCESS_REFUSED\s+-\s+queue\s+.{1,120}?\s+in\s+exclusive\s+use/i,
        ),
      ),
      cause: "resource",
      strength: "decisive",
      because: "Another connection or consumer uses the queue exclusively.",
      source: "https://github.com/rabbitmq/rabbitmq-website/blob/main/docs/queues.md",
    },
    login: {
      when: any(
        body(
          oneOf(
            /ACCESS_REFUSED\s+-\s+Login\s+was\s+refused/i,
            /Exception\s+\(403\)\s+Reason:\s+.{0,4}username\s+or\s+password\s+not\s+allowed/i,
          ),
        ),
        all(member("error", /^not_authori[sz]ed$/), body(/Login\s+failed/i)),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "RabbitMQ did not accept the user name and password.",
      source: "https://github.com/rabbitmq/rabbitmq-website/blob/main/docs/auth-notification.md",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "guest-remote": {
    headline: "RabbitMQ's guest may log in from its own machine only.",
    meaning: "From a container or another host this user is refused even with the right password.",
    fix: [
      {
        do: "Make a user of your own.",
        snippet: "rabbitmqctl add_user app SECRET\nrabbitmqctl set_permissions -p / app '.*' '.*' '.*'",
      },
      "Only on a test machine: set `loopback_users = none`.",
    ],
  },
  "not-management": {
    headline: "Your RabbitMQ user lacks a tag.",
    meaning:
      "The password is right. The management API asks for tags: management to enter, monitoring for nodes, administrator for users and settings.",
    fix: [
      { do: "Set the tag. This replaces the tags the user has.", snippet: "rabbitmqctl set_user_tags app monitoring" },
    ],
  },
  "virtual-host": {
    headline: "Your RabbitMQ user has no access to this virtual host.",
    meaning: "Permissions are given per virtual host. The one named / is written %2F in addresses.",
    fix: [
      { do: "Grant it.", snippet: "rabbitmqctl set_permissions -p my-vhost app '.*' '.*' '.*'" },
      "Check the spelling of the virtual host in the address.",
    ],
  },
  "access-refused": {
    headline: "Your RabbitMQ permissions do not cover this queue or exchange.",
    meaning:
      "Declaring needs configure, publishing write, consuming read; binding needs write on the queue and read on the exchange. The patterns are regular expressions on names.",
    fix: [
      { do: "See the patterns.", snippet: "rabbitmqctl list_permissions -p my-vhost" },
      {
        do: "Widen the one that is missing: configure, write, read.",
        snippet: "rabbitmqctl set_permissions -p my-vhost app '^app-.*' '^app-.*' '.*'",
      },
    ],
  },
  exclusive: {
    headline: "The queue is in exclusive use by another connection.",
    meaning: "Rights do not matter: an exclusive queue or consumer serves one connection alone.",
    fix: [
      "Use another queue name per connection, or make the queue not exclusive.",
      "Close the old connection; after a lost network it lives until its heartbeat ends.",
    ],
  },
  login: {
    headline: "RabbitMQ does not accept this log-in.",
    meaning:
      "The user, the password or the mechanism is wrong. In addresses, special characters of the password must be percent-encoded.",
    fix: [
      { do: "Test it.", snippet: "rabbitmqctl authenticate_user app SECRET" },
      "Look into the broker's log for the reason.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "guest-remote": {
    matches: [
      'HTTP/1.1 401 Unauthorized\n\n{"error":"not_authorised","reason":"User can only log in via localhost"}',
      "[error] <0.918.0> PLAIN login refused: user 'guest' can only connect via localhost",
    ],
  },
  "not-management": { matches: ['{"error":"not_authorised","reason":"Not management user"}'] },
  "virtual-host": {
    matches: [
      '{"error":"not_authorised","reason":"User not authorised to access virtual host"}',
      'Failed to connect to RabbitMQ: Exception (403) Reason: "no access to this vhost"',
    ],
  },
  "access-refused": {
    matches: [
      "operation queue.declare caused a channel exception access_refused: access to queue 'user3.q1' in vhost 'gw1' refused for user 'user2'",
      "pika.exceptions.ChannelClosedByBroker: (403, \"ACCESS_REFUSED - access to exchange 'amq.default' in vhost '/' refused for user 'app'\")",
    ],
    ignores: [
      "pika.exceptions.ProbableAuthenticationError: (403, 'ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN.')",
    ],
  },
  exclusive: { matches: ["(403, \"ACCESS_REFUSED - queue 'jobs' in vhost '/' in exclusive use\")"] },
  login: {
    matches: [
      "ConnectionClosedByBroker: (403, 'ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN. For details see the broker logfile.')",
    ],
  },
};
