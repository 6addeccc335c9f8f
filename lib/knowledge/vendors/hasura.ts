import { all, any, body, member, requestHeader, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const docs = "https://hasura.io/docs/2.0/auth";
const admin = `${docs}/authentication/admin-secret-access/`;
const jwt = `${docs}/authentication/jwt/`;

export const refusals = vendor(
  {
    name: "Hasura",
    layer: "application",
    seen: any(body(/\bx-hasura-[a-z-]{2,40}\b/i), requestHeader("x-hasura-admin-secret"), url(/\.hasura\.app\//i)),
  },
  {
    "token-expired": {
      when: body(/Could\s+not\s+verify\s+JWT:\s+JWT(?:Expired|NotYetValid|IssuedAtFuture)/i),
      cause: "token-expired",
      strength: "decisive",
      because: "Hasura verified the JWT's signature and says that its time is over or not yet come.",
      source: jwt,
    },
    "bad-token": {
      when: any(
        body(/Could\s+not\s+verify\s+JWT:\s+\w/i),
        all(member("code", /^(?:invalid-jwt|jwt-invalid-claims|jwt-missing-role-claims|invalid-jwt-key)$/)),
        body(
          /Missing\s+Authorization\s+header\s+in\s+JWT\s+authentication\s+mode|claims\s+key:\s+.{1,60}?not\s+found/i,
        ),
      ),
      cause: "authentication",
      strength: "strong",
      because: "Hasura could not verify the JWT, or did not find its claims in it.",
      source: jwt,
      also: { headers: "weak" },
    },
    "admin-secret": {
      when: body(
        oneOf(
          /invalid\s+[\\"]{0,2}x-hasura-admin-secret[\\"]{0,2}\/[\\"]{0,2}x-hasura-access-key/i,
          /x-hasura-admin-secret\/x-hasura-access-key\s+required,\s+but\s+not\s+found/i,
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "Hasura got no admin secret, or a wrong one, and no other way to know the caller.",
      source: admin,
    },
    "role-not-allowed": {
      when: body(/Your\s+(?:requested|current)\s+role\s+is\s+not\s+in\s+allowed\s+roles/i),
      cause: "permissions",
      strength: "decisive",
      because: "The request asks for a role that the token does not allow.",
      source: jwt,
    },
    "admin-only": {
      when: any(
        body(/restricted\s+access\s*:\s+admin\s+only/i),
        all(member("code", /^access-denied$/), body(/You\s+have\s+to\s+be\s+an\s+admin\s+to\s+access/i)),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Hasura knows the role, and this endpoint is for the admin role alone.",
      source: admin,
    },
    webhook: {
      when: all(member("code", /^access-denied$/), body(/Authentication\s+hook\s+unauthorized/i)),
      cause: "authentication",
      strength: "decisive",
      because: "The authentication webhook that Hasura asked did not accept the caller.",
      source: `${docs}/authentication/webhook/`,
      also: { permissions: "weak" },
    },
    "permission-check": {
      when: all(
        member("code", /^permission-error$/),
        body(/check\s+constraint\s+of\s+an?\s+(?:insert|update)[\w/]{0,20}\s+permission\s+has\s+failed/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The row did not pass the check of the role's permission.",
      source: `${docs}/authorization/permissions/row-level-permissions/`,
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-expired": {
    headline: "Your JWT has expired.",
    meaning:
      "The key and the claims are right. Hasura often says so with status 200 or 400, in the errors of the GraphQL answer.",
    fix: [
      "Fetch a new token and repeat the call; for a subscription, reconnect with it.",
      "When a fresh token is refused, compare the clocks; `allowed_skew` in the JWT configuration grants some seconds.",
    ],
  },
  "bad-token": {
    headline: "Hasura cannot use this JWT.",
    meaning:
      "The signature, the audience, the issuer or the Hasura claims do not fit its configuration. Table permissions are not looked at before.",
    fix: [
      "Read the word after `Could not verify JWT`: JWSInvalidSignature points at the key, JWTNotInAudience at the audience.",
      "Decode the token: it must hold `x-hasura-default-role` and `x-hasura-allowed-roles` under the configured namespace.",
      "Compare `HASURA_GRAPHQL_JWT_SECRET` (key, type, `jwk_url`) with the issuer.",
    ],
  },
  "admin-secret": {
    headline: "Hasura got no valid admin secret.",
    meaning:
      "Where neither a JWT nor a webhook is set up, every call needs the admin secret. The same words come when only Authorization was sent to such an instance.",
    fix: [
      { do: "Send the secret.", snippet: 'curl -H "x-hasura-admin-secret: $SECRET" {url}' },
      "For users: set `HASURA_GRAPHQL_JWT_SECRET` or an authentication hook, and send their token in Authorization.",
      "For the CLI: set `admin_secret` in `config.yaml` or `HASURA_GRAPHQL_ADMIN_SECRET`.",
      "Never put the secret into a web page or app.",
    ],
  },
  "role-not-allowed": {
    headline: "Your token does not allow this role.",
    meaning: "`x-hasura-role` in the request must be one of `x-hasura-allowed-roles` in the token.",
    fix: [
      "Leave `x-hasura-role` out to get the default role, or correct its spelling.",
      "Or let the identity provider add the role to `x-hasura-allowed-roles`.",
    ],
  },
  "admin-only": {
    headline: "This Hasura endpoint is for the admin role.",
    meaning: "Metadata, schema and query endpoints are closed to all other roles. Table permissions do not open them.",
    fix: ["Send the admin secret without `x-hasura-role`, from a server.", "For data use `/v1/graphql`."],
  },
  webhook: {
    headline: "Hasura's authentication webhook refused you.",
    meaning: "The webhook answered 401. Hasura only passes this on; the reason is in the webhook's log.",
    fix: [
      "Call the webhook with the same headers and read what it answers.",
      "Check that Hasura forwards the header or cookie that the webhook reads.",
    ],
  },
  "permission-check": {
    headline: "The row breaks the check of your role's permission.",
    meaning: "The role may write the table, but not this row: a column has a value that the check does not allow.",
    fix: [
      "Look at the row's check under Permissions of the table for your role.",
      "Compare the session variables (`x-hasura-user-id` and others) with the values you send; let column presets fill them.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "token-expired": {
    matches: [
      '{"errors":[{"extensions":{"path":"$","code":"invalid-jwt"},"message":"Could not verify JWT: JWTExpired"}]}',
      'GraphQLError: Could not verify JWT: JWTExpired: {"response":{"status":200}}',
    ],
    ignores: [
      '{"errors":[{"message":"Could not verify JWT: JWSError JWSInvalidSignature","extensions":{"code":"invalid-jwt"}}]}',
    ],
  },
  "bad-token": {
    matches: [
      '{"errors":[{"message":"Could not verify JWT: JWSError JWSInvalidSignature","extensions":{"code":"invalid-jwt","path":"$"}}]}',
    ],
    ignores: ['{"code":"PGRST301","message":"JWSError JWSInvalidSignature"}'],
  },
  "admin-secret": {
    matches: [
      '{"errors":[{"extensions":{"path":"$","code":"access-denied"},"message":"x-hasura-admin-secret/x-hasura-access-key required, but not found"}]}',
      "error: invalid x-hasura-admin-secret/x-hasura-access-key",
      '{"errors":[{"extensions":{"path":"$","code":"access-denied"},"message":"invalid \\"x-hasura-admin-secret\\"/\\"x-hasura-access-key\\""}]}',
    ],
  },
  "role-not-allowed": {
    matches: [
      '{"errors":[{"extensions":{"path":"$","code":"access-denied"},"message":"Your requested role is not in allowed roles"}]}',
    ],
  },
  "admin-only": {
    matches: ['{"path":"$","error":"restricted access : admin only","code":"access-denied"}'],
  },
  webhook: {
    matches: [
      '{"errors":[{"extensions":{"path":"$","code":"access-denied"},"message":"Authentication hook unauthorized this request"}]}',
    ],
    ignores: ['{"code":"access-denied","error":"denied"}'],
  },
  "permission-check": {
    matches: [
      '{"errors":[{"extensions":{"path":"$.selectionSet.insert_todos.args.objects","code":"permission-error"},"message":"check constraint of an insert/update permission has failed"}]}',
    ],
  },
};
