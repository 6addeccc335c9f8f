import { all, any, body, header, member } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://docs.postgrest.org/en/latest/references/errors.html";

export const refusals = vendor(
  { name: "PostgREST", layer: "application", seen: any(header("server", /^postgrest\//i), body(/\bPGRST\d{3}\b/)) },
  {
    "row-level-security": {
      when: body(
        /new\s+row\s+violates\s+row-level\s+security\s+policy(?:\s+for\s+table\s+\\?.{0,8}?(?<table>\w{1,63}))?/i,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "PostgreSQL says that no row-level security policy lets this role write the row.",
      source: errors,
    },
    "database-grant": {
      when: any(
        all(member("code", /^42501$/), body(/permission\s+denied\s+(?:for|to)/i)),
        body(
          inARow(
            /permission\s+denied\s+for\s+/i,
            /(?<kind>table|schema|function|view|sequence|relation|materialized\s+view)\s+(?<name>\w{1,63})/i,
          ),
        ),
        body(/permission\s+denied\s+to\s+set\s+role/i),
        all(member("code", /^42501$/), member("hint")),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "PostgreSQL says that the role in use was not granted this.",
      source: errors,
    },
    "token-expired": {
      when: any(
        all(member("code", /^PGRST30[13]$/), body(/JWT\s+(?:expired|not\s+yet\s+valid|issued\s+at\s+future)/i)),
        header("www-authenticate", /error_description=.{0,3}JWT (?:expired|not yet valid|issued at future)/i),
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "PostgREST says that the time in the JWT is over, or not yet come.",
      source: errors,
    },
    anonymous: {
      when: member("code", /^PGRST302$/),
      cause: "authentication",
      strength: "decisive",
      because: "PostgREST got no token, and no anonymous role is configured.",
      source: errors,
    },
    "bad-token": {
      when: any(
        member("code", /^PGRST30[13]$/),
        header(
          "www-authenticate",
          /error_description=.{0,3}(?:JWSError|No suitable key or wrong key type|JWT not in audience)/i,
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "PostgREST could not verify the JWT or a claim in it.",
      source: errors,
      also: { headers: "weak", "token-expired": "weak" },
    },
    "unknown-role": {
      when: all(member("code", /^(?:0P000|28000|22023)$/), body(/role\s+.{1,80}?does\s+not\s+exist/i)),
      cause: "permissions",
      strength: "moderate",
      because: "The role that the token names does not exist in the database.",
      source: errors,
      also: { "server-config": "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "row-level-security": {
    headline: "A row-level security policy forbids this write.",
    meaning:
      "The role may use the table, but no policy's check holds for the new row. With an expired or absent token you are the anonymous role, which often has no policy.",
    fix: [
      "Check which role the token gives: the claim named in jwt-role-claim-key, else the anonymous role.",
      {
        do: "Show the table's policies.",
        snippet: "select policyname, cmd, roles, qual, with_check from pg_policies where tablename = 'todos';",
      },
      "An insert that returns the row also needs a policy for select; ask for `Prefer: return=minimal` to see the difference.",
    ],
  },
  "database-grant": {
    headline: "The database role was not granted this object.",
    meaning:
      "PostgREST switches to the role in your token, or to the anonymous role, and PostgreSQL refuses it. Policies come after grants: without the grant they are not looked at.",
    fix: [
      "Check which role is in use. PostgREST answers 401 for the anonymous role and 403 for a role from a token.",
      {
        do: "Grant the object, and usage of its schema.",
        snippet:
          "grant usage on schema api to web_user;\ngrant select, insert on api.todos to web_user;\ngrant usage on all sequences in schema api to web_user;",
      },
      {
        do: "When it cannot set the role, let the authenticator become it.",
        snippet: "grant web_user to authenticator;",
      },
    ],
  },
  "token-expired": {
    headline: "Your JWT has expired.",
    meaning: "The signature is good. A token from the future points at a clock that is wrong.",
    fix: ["Fetch a new token and repeat the call.", "Compare `exp`, `nbf` and `iat` with the clock of the server."],
  },
  anonymous: {
    headline: "PostgREST wants a token.",
    meaning: "No Authorization header arrived, and db-anon-role is not set.",
    fix: [
      { do: "Send the token.", snippet: 'curl -H "Authorization: Bearer $TOKEN" {url}' },
      "Check whether a proxy drops the header.",
      "For public tables set db-anon-role and grant it what may be read.",
    ],
  },
  "bad-token": {
    headline: "PostgREST cannot verify this JWT.",
    meaning:
      "It was signed with another key or algorithm, is for another audience, or is no JWT at all. Grants play no part.",
    fix: [
      "Read the message and details: they say whether the key, the algorithm, the shape or a claim is wrong.",
      "Compare jwt-secret (or the JWK set) with the issuer's key, and jwt-aud with the token's `aud`.",
      "Send it once, as `Bearer` and the token, without quotes.",
    ],
  },
  "unknown-role": {
    headline: "The database has no such role.",
    meaning: "PostgREST tried to become the role that the token names. The token itself was accepted.",
    fix: [
      {
        do: "Create the role and let the authenticator become it.",
        snippet: "create role web_user nologin;\ngrant web_user to authenticator;",
      },
      "Or correct the role claim in the token.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "row-level-security": {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: postgrest/12.2.3\nContent-Type: application/json; charset=utf-8\n\n{"code":"42501","details":null,"hint":null,"message":"new row violates row-level security policy for table \\"todos\\""}',
    ],
    ignores: ['{"code":"42501","details":null,"hint":null,"message":"permission denied for table todos"}'],
  },
  "database-grant": {
    matches: [
      'HTTP/1.1 403 Forbidden\nServer: postgrest/12.2.3\n\n{"code":"42501","details":null,"hint":null,"message":"permission denied for table todos"}',
      "ERROR:  permission denied for schema api",
    ],
    ignores: ['{"code":"42501"}', "HTTP/1.1 403 Forbidden\n\nPermission denied for this user"],
  },
  "token-expired": {
    matches: [
      '{"code":"PGRST303","details":null,"hint":null,"message":"JWT expired"}',
      'HTTP/1.1 401 Unauthorized\nServer: postgrest/10.1.1\nWWW-Authenticate: Bearer error="invalid_token", error_description="JWT expired"\n\n{"code":"PGRST301","message":"JWT expired"}',
    ],
    ignores: ['{"code":"invalid-jwt","message":"Could not verify JWT: JWTExpired"}'],
  },
  anonymous: {
    matches: ['{"code":"PGRST302","details":null,"hint":null,"message":"Anonymous access is disabled"}'],
    ignores: ['{"message":"Anonymous access is disabled"}'],
  },
  "bad-token": {
    matches: [
      '{"code":"PGRST301","details":"None of the keys was able to decode the JWT","hint":null,"message":"No suitable key or wrong key type"}',
    ],
    ignores: ['{"code":"PGRST303","details":null,"hint":null,"message":"JWT expired"}'],
  },
  "unknown-role": {
    matches: [
      'HTTP/1.1 403 Forbidden\n\n{"code":"22023","details":null,"hint":null,"message":"role \\"webuser\\" does not exist"}',
    ],
  },
};
