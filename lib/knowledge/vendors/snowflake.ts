import { all, any, body, member, url } from "../matchers";
import { inARow, oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Snowflake",
    layer: "application",
    seen: url(/^https:\/\/[\w.-]{1,120}\.snowflakecomputing\.(?:com|cn)\//i),
  },
  {
    "network-policy": {
      when: any(
        member("code", /^39042[02]$/),
        body(
          inARow(
            /Incoming\s+request\s+with\s+IP\/Token\s+(?<address>[\w.:]{1,45})\s+is\s+not\s+allowed\s+to\s+access/i,
            /\s+Snowflake/i,
          ),
        ),
      ),
      cause: "ip-block",
      strength: "decisive",
      because: "A network policy of the account or user does not hold the caller's address.",
      source: "https://docs.snowflake.com/en/user-guide/network-policies",
      actor: "account-admin",
    },
    "token-expired": {
      when: any(
        member("code", /^(?:39011[0-5]|390318|39430[123])$/),
        all(
          body(/Authentication\s+token\s+has\s+expired|OAuth\s+access\s+token\s+expired/i),
          body(/snowflake|39\d{4}/i),
        ),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "Snowflake says that the token has expired.",
      source: "https://docs.snowflake.com/en/developer-guide/sql-api/authenticating",
    },
    "invalid-credential": {
      when: any(
        member("code", /^(?:390100|390144|390195|390303|394300|39430[456])$/),
        all(body(/JWT\s+token\s+is\s+invalid/i), body(/snowflake|39\d{4}/i)),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Snowflake does not accept the password, key or token.",
      source: "https://docs.snowflake.com/en/user-guide/key-pair-auth-troubleshooting",
      also: { "token-expired": "weak" },
    },
    privileges: {
      when: body(
        oneOf(
          /SQL\s+access\s+control\s+error|is\s+not\s+granted\s+to\s+this\s+user[\s\S]{0,80}role/i,
          /Role\s+[\w'`\\]{1,140}\s+specified\s+in\s+the\s+connect\s+string/i,
        ),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Snowflake knows the user, whose role lacks the privilege.",
      source: "https://docs.snowflake.com/en/user-guide/security-access-control-overview",
    },
    "wrong-account-host": {
      when: body(
        oneOf(
          /account\s+name\s+is\s+correct:[^\n]{0,160}HTTP\s+403|\b2?90403\b[^\n]{0,60}HTTP\s+403:?\s+Forbidden/i,
          /HTTP\s+403:?\s+Forbidden[^\n]{0,160}snowflakecomputing/i,
          /403\s+Forbidden[^\n]{0,160}snowflakecomputing\.com[^\n]{0,20}\/session\/v1\/login-request/i,
        ),
      ),
      cause: "resource",
      strength: "moderate",
      because: "Snowflake's host refused the log-in itself; mostly the account identifier in the host name is wrong.",
      source: "https://docs.snowflake.com/en/release-notes/bcr-bundles/un-bundled/bcr-1669",
      also: { "ip-block": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "network-policy": {
    headline: "Snowflake's network policy shuts your address out.",
    meaning: "Password and role may be right; the account or user lets in listed addresses only.",
    fix: [
      "Ask an administrator to add the address that the message names.",
      { do: "See the policy in force.", snippet: "show parameters like 'network_policy' in account;" },
      "With private connectivity, use the privatelink host.",
    ],
  },
  "token-expired": {
    headline: "Your Snowflake token has expired.",
    meaning: "Sessions end after hours without use; signed tokens live for an hour at most.",
    fix: ["Sign in again, or sign a new token.", "In long programs set `client_session_keep_alive`."],
  },
  "invalid-credential": {
    headline: "Snowflake does not accept this credential.",
    meaning: "For key pairs, the public key of the user and the account in the token must fit.",
    fix: [
      { do: "Compare the key's fingerprint with the user's.", snippet: "desc user MY_USER;" },
      "In `iss` and `sub`, write account and user in upper case, with the account locator or name, without region.",
      "Check the clock of the machine.",
    ],
  },
  privileges: {
    headline: "Your Snowflake role lacks a privilege.",
    meaning: "You are signed in; the role in use counts, not all that you hold.",
    fix: [
      { do: "See and change the role.", snippet: "select current_role(); use role ANALYST;" },
      "Ask the owner for the grant, usage on database and schema included.",
    ],
  },
  "wrong-account-host": {
    headline: "Snowflake's host does not serve this account.",
    meaning: "A wrong account identifier leads to a host that answers 403, 404 or 513 to everything.",
    fix: [
      "Use the identifier from the account's menu: ORGANIZATION-ACCOUNT, or locator with region and cloud.",
      "When it is right, ask whether a proxy or a network rule stands between.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "network-policy": {
    matches: [
      "snowflake.connector.errors.DatabaseError: 250001 (08001): Failed to connect to DB: acme.snowflakecomputing.com:443. Incoming request with IP/Token 192.0.2.7 is not allowed to access Snowflake. Contact your account administrator.",
    ],
  },
  "token-expired": {
    matches: [
      '{"code":"394301","message":"JWT_TOKEN_EXPIRED","success":false}',
      '{"code":"390114","message":"Authentication token has expired.  The user must authenticate again."}',
    ],
  },
  "invalid-credential": {
    matches: [
      '{"code":"394304","message":"JWT_TOKEN_INVALID_PUBLIC_KEY_FINGERPRINT_MISMATCH","success":false}',
      "snowflake.connector.errors.DatabaseError: 250001 (08001): 390144 (08004): JWT token is invalid. [5ac1]",
    ],
  },
  privileges: {
    matches: ["003001 (42501): SQL access control error:\nInsufficient privileges to operate on schema 'PUBLIC'"],
    ignores: ["ERROR: permission denied for schema public"],
  },
  "wrong-account-host": {
    matches: [
      "snowflake.connector.errors.ForbiddenError: 250001 (08001): Failed to connect to DB. Verify the account name is correct: ab12345.snowflakecomputing.com:443. HTTP 403: Forbidden",
      "snowflake.connector.errors.InterfaceError: 250003 (08001): 403 Forbidden: post https://acme.snowflakecomputing.com:443/session/v1/login-request",
      "ForbiddenError: 290403 (08001): None: HTTP 403: Forbidden",
    ],
  },
};
