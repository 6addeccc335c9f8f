import { all, any, body, header, member, url } from "../matchers";
import { oneOf } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const waf =
  "https://docs.aws.amazon.com/botocore/latest/reference/services/cognito-idp/client/exceptions/ForbiddenException.html";
const trust = "https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html";

const refused = any(
  member("__type", /NotAuthorizedException$/),
  header("x-amzn-errortype", /^NotAuthorizedException/),
  body(/\bNotAuthorizedException\b|\bcognito\b/i),
);

export const refusals = vendor(
  {
    name: "Amazon Cognito",
    layer: "identity",
    seen: any(url(/\bcognito-(?:idp|identity)\.[\w-]{1,30}\.amazonaws\.com|\.amazoncognito\.com/i)),
    ids: ["x-amzn-requestid"],
  },
  {
    firewall: {
      when: body(/Request\s+not\s+allowed\s+due\s+to\s+WAF\s+block/i),
      cause: "ip-block",
      strength: "decisive",
      because: "The web ACL of the user pool blocked the request.",
      source: waf,
      retry: "maybe",
    },
    "token-over": {
      when: all(
        body(
          oneOf(
            /\b(?:Access|Refresh|Id(?:entity)?)\s+Token\s+has\s+(?:expired|been\s+revoked)/i,
            /Invalid\s+login\s+token\.\s+Token\s+expired/i,
          ),
        ),
        refused,
      ),
      cause: "token-expired",
      strength: "decisive",
      because: "Cognito says that the token has expired or was revoked.",
      source: "https://github.com/aws-amplify/amplify-js/issues/2205",
    },
    "secret-hash": {
      when: body(
        oneOf(
          /Unable\s+to\s+verify\s+secret\s+hash\s+for\s+client/i,
          /is\s+configured\s+(?:for|with)\s+secret\s+but\s+(?:secret|SECRET_HASH)\s+was\s+not\s+received/i,
        ),
      ),
      cause: "authentication",
      strength: "decisive",
      because: "The app client has a secret, and its hash was not sent or is wrong.",
      source: "https://github.com/boto/boto3/issues/2736",
    },
    scopes: {
      when: all(body(/Access\s+Token\s+does\s+not\s+have\s+required\s+scopes/i), refused),
      cause: "permissions",
      strength: "decisive",
      because: "The access token is valid and lacks the scope of this user pool operation.",
      source: "https://github.com/aws-amplify/amplify-js/issues/1906",
      actor: "you",
    },
    password: {
      when: all(body(/Incorrect\s+username\s+or\s+password\b/i), refused),
      cause: "authentication",
      strength: "decisive",
      because: "Cognito does not accept the user name or the password, and does not say which.",
      source: "https://github.com/furaiev/amazon-cognito-identity-dart-2/issues/157",
    },
    "identity-pool-roles": {
      when: body(/Invalid\s+identity\s+pool\s+configuration\.\s+Check\s+assigned\s+IAM\s+roles/i),
      cause: "server-config",
      strength: "decisive",
      because: "The roles of the identity pool do not trust that pool.",
      source: "https://stackoverflow.com/questions/30425942/aws-cognito-invalid-identity-pool-configuration/66461206",
    },
    "identity-pool-trust": {
      when: all(body(/Not\s+authorized\s+to\s+perform:?\s+sts:AssumeRoleWithWebIdentity/i), body(/cognito/i)),
      cause: "permissions",
      strength: "strong",
      because: "The role's trust policy names another identity pool, or another kind of login.",
      source: trust,
      also: { "server-config": "moderate" },
      actor: "api-owner",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  firewall: {
    headline: "The firewall of the Cognito user pool blocked this.",
    meaning: "A web ACL stands before sign-in and the user pool's API. Passwords and tokens were not looked at.",
    fix: [
      "Ask the owner of the pool to let your address or client pass.",
      "If you are the owner: look at the sampled requests of the web ACL; a rate rule counts all users behind one address together.",
      "When your server signs users in, exempt its address from rules for single users.",
    ],
  },
  "token-over": {
    headline: "The Cognito token is no longer valid.",
    meaning:
      "Access and ID tokens live for an hour by default. Signing out everywhere or revoking the refresh token ends them early.",
    fix: [
      {
        do: "Get new tokens with the refresh token.",
        snippet:
          "aws cognito-idp initiate-auth --client-id CLIENT --auth-flow REFRESH_TOKEN_AUTH --auth-parameters REFRESH_TOKEN=TOKEN",
      },
      "When the refresh token has ended too, let the user sign in again.",
      "Renew a little before `exp` instead of after a refusal.",
    ],
  },
  "secret-hash": {
    headline: "Cognito wants the app client's secret hash.",
    meaning: "An app client with a secret takes no call without its hash. The user's password is not the problem.",
    fix: [
      {
        do: "Send `SECRET_HASH` with every call of this client.",
        snippet: "base64(hmac_sha256(key=CLIENT_SECRET, message=USERNAME + CLIENT_ID))",
      },
      "When refreshing, use the user's `sub` or the user name that Cognito stores, not an alias such as the address.",
      "For browser and mobile applications, make an app client without a secret.",
    ],
  },
  scopes: {
    headline: "The Cognito token lacks a scope.",
    meaning:
      "Self-service operations such as GetUser want the scope `aws.cognito.signin.user.admin`. Tokens of the hosted UI have it only when it was asked for.",
    fix: [
      "Enable `aws.cognito.signin.user.admin` in the app client and ask for it in the scope parameter; sign in again.",
      "Or call the `userInfo` endpoint with openid scope, or the Admin operation with AWS credentials.",
    ],
  },
  password: {
    headline: "Cognito does not accept this user name or password.",
    meaning:
      "It gives one answer for both, and often also for users who do not exist. Repeated tries lock the user for a while.",
    fix: [
      {
        do: "If you run the pool, look at the user.",
        snippet: "aws cognito-idp admin-get-user --user-pool-id POOL --username NAME",
      },
      "Check pool, region and app client; user names can be case sensitive.",
      "Reset the password; a temporary one ends after some days.",
    ],
  },
  "identity-pool-roles": {
    headline: "The identity pool's roles do not fit the pool.",
    meaning: "Cognito could not take the role for this user. The user's token is not the problem.",
    fix: [
      "In the trust policy of the role, `aud` must be this identity pool's id and amr must be authenticated or unauthenticated, as fits.",
      "Set a role for both kinds of users in the pool.",
    ],
  },
  "identity-pool-trust": {
    headline: "The role does not trust this Cognito identity.",
    meaning: "Cognito issued a token, and the role's conditions on pool id or kind of login do not match it.",
    fix: [
      {
        do: "Read the trust policy.",
        snippet: "aws iam get-role --role-name NAME --query Role.AssumeRolePolicyDocument",
      },
      "Correct `cognito-identity.amazonaws.com:aud` and :amr.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  firewall: {
    matches: [
      'HTTP/2 403\nx-amzn-errortype: ForbiddenException:\nx-amzn-requestid: EXAMPLE0000\n\n{"__type":"ForbiddenException","message":"Request not allowed due to WAF block."}',
      "ForbiddenException: Request not allowed due to WAF block.",
    ],
  },
  "token-over": {
    matches: [
      '{"__type":"NotAuthorizedException","message":"Access Token has expired"}',
      "botocore.errorfactory.NotAuthorizedException: An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: Refresh Token has been revoked",
    ],
    ignores: ['{"error":"Access token has expired"}'],
  },
  "secret-hash": {
    matches: [
      "An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: Unable to verify secret hash for client EXAMPLE",
      '{"__type":"NotAuthorizedException","message":"Client EXAMPLE is configured with secret but SECRET_HASH was not received"}',
    ],
  },
  scopes: {
    matches: ["NotAuthorizedException: Access Token does not have required scopes"],
    ignores: ['{"message":"Access Token does not have required scopes"}'],
  },
  password: {
    matches: ['{"__type":"NotAuthorizedException","message":"Incorrect username or password."}'],
    ignores: ["fatal: Authentication failed: unauthorized: incorrect username or password"],
  },
  "identity-pool-roles": {
    matches: [
      '{"__type":"InvalidIdentityPoolConfigurationException","message":"Invalid identity pool configuration. Check assigned IAM roles for this pool."}',
    ],
  },
  "identity-pool-trust": {
    matches: [
      "Error in Cognito identity credentials: AccessDenied -- Not authorized to perform sts:AssumeRoleWithWebIdentity",
    ],
    ignores: ["Error: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity"],
  },
};
