import { all, any, body, header } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const code = "https://github.com/ClickHouse/ClickHouse/blob/master/src/Access/ContextAccess.cpp";

export const refusals = vendor(
  {
    name: "ClickHouse",
    layer: "storage",
    seen: any(
      header("x-clickhouse-server-display-name"),
      header("x-clickhouse-exception-code"),
      header("x-clickhouse-query-id"),
    ),
    ids: ["x-clickhouse-query-id"],
  },
  {
    "get-readonly": {
      when: body(/For\s+queries\s+over\s+HTTP,\s+method\s+GET\s+implies\s+readonly/i),
      cause: "resource",
      strength: "strong",
      because: "ClickHouse runs queries that come by GET in read-only mode.",
      source: code,
      also: { permissions: "moderate" },
      actor: "you",
    },
    readonly: {
      when: any(
        body(/Cannot\s+execute\s+query\s+in\s+readonly\s+mode/i),
        all(header("x-clickhouse-exception-code", /^164$/)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The user's settings make its sessions read-only.",
      source: code,
    },
    privileges: {
      when: any(
        body(
          inARow(
            /Not\s+enough\s+privileges\.\s+/i,
            oneOf(
              /The\s+required\s+privileges/i,
              /To\s+execute\s+this\s+query,?\s+it.{1,6}s\s+necessary\s+to\s+have\s+(?:the\s+)?grant/i,
            ),
          ),
        ),
        body(/DDL\s+queries\s+are\s+prohibited\s+for\s+the\s+user/i),
        header("x-clickhouse-exception-code", /^497$/),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "ClickHouse knows the user, and names what it may not do.",
      source: code,
    },
    login: {
      when: any(
        body(
          /Authentication\s+failed:\s+password\s+is\s+incorrect,?\s+or\s+there\s+is\s+no\s+user\s+with\s+such\s+name/i,
        ),
        header("x-clickhouse-exception-code", /^516$/),
      ),
      cause: "authentication",
      strength: "strong",
      because: "ClickHouse did not accept the user, the password or the address that it came from.",
      source: "https://github.com/ClickHouse/ClickHouse/blob/master/src/Access/AccessControl.cpp",
      also: { "ip-block": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "get-readonly": {
    headline: "ClickHouse takes changing queries by POST only.",
    meaning: "A query sent by GET runs read-only, whoever sends it.",
    fix: [
      {
        do: "Send it by POST.",
        snippet: "curl -u USER --data-binary 'CREATE TABLE …' https://clickhouse.example.com:8443/",
      },
    ],
  },
  readonly: {
    headline: "Your ClickHouse user is read-only.",
    meaning:
      "The setting readonly of the user or its profile is 1 or 2. With 1 even settings cannot be changed in a query.",
    fix: [
      "Use another user for writing.",
      {
        do: "See its value, then look in the user and its settings profile.",
        snippet: "SELECT name, value, changed FROM system.settings WHERE name = 'readonly'",
      },
    ],
  },
  privileges: {
    headline: "Your ClickHouse user lacks a grant.",
    meaning: "The message names the grant, with database, table and columns.",
    fix: [
      { do: "See the grants.", snippet: "SHOW GRANTS FOR app" },
      { do: "Grant what is named.", snippet: "GRANT SELECT ON analytics.* TO app" },
      "Users from `users.xml` get their rights there, not by GRANT.",
      "When DDL queries are prohibited, set `allow_ddl` to 1 in the user's settings profile.",
    ],
  },
  login: {
    headline: "ClickHouse does not accept this log-in.",
    meaning:
      "The user, the password, or the address you come from is wrong: ClickHouse does not say which to the caller.",
    fix: [
      { do: "Test it.", snippet: "curl -u USER:PASSWORD 'https://clickhouse.example.com:8443/?query=SELECT%201'" },
      {
        do: "On the server, read the reason; where `session_log` is not switched on, the server's log has it.",
        snippet:
          "SELECT event_time, user, client_address, failure_reason FROM system.session_log WHERE type = 'LoginFailure' ORDER BY event_time DESC LIMIT 10",
      },
      "Check the HOST clause or networks of the user.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "get-readonly": {
    matches: [
      "Code: 164. DB::Exception: default: Cannot execute query in readonly mode. For queries over HTTP, method GET implies readonly. You should use method POST for modifying queries. (READONLY)",
    ],
  },
  readonly: { matches: ["Code: 164. DB::Exception: ro: Cannot execute query in readonly mode. (READONLY)"] },
  privileges: {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-ClickHouse-Exception-Code: 497\n\nCode: 497. DB::Exception: app: Not enough privileges. To execute this query, it's necessary to have the grant SELECT(id) ON db.t. (ACCESS_DENIED)",
    ],
    ignores: ["ERROR: not enough privileges to run this query"],
  },
  login: {
    matches: [
      "HTTP/1.1 403 Forbidden\nX-ClickHouse-Exception-Code: 516\n\nCode: 516. DB::Exception: app: Authentication failed: password is incorrect, or there is no user with such name. (AUTHENTICATION_FAILED)",
    ],
  },
};
