import { all, any, body, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://repost.aws/knowledge-center/aws-appsync-graphql-request-unauth-error";

const refused = any(member("errorType", /^UnauthorizedException$/), body(/\berrorType=UnauthorizedException\b/));

export const refusals = vendor(
  {
    name: "AWS AppSync",
    layer: "gateway",
    seen: any(url(/\.appsync-(?:realtime-)?api\.[\w-]+\.amazonaws\.com/i), body(/\bAppSync\b/)),
  },
  {
    "token-expired": {
      when: all(refused, body(/\bToken\s+has\s+expired\b/i)),
      cause: "token-expired",
      strength: "decisive",
      because: "AppSync says that the token has expired.",
      source: errors,
    },
    "mode-denied": {
      when: all(refused, body(/\bPermission\s+denied\b/i)),
      cause: "permissions",
      strength: "strong",
      because: "AppSync took the call, and the authorization mode that it came with does not allow this operation.",
      source: "https://github.com/aws-amplify/amplify-android/issues/1392",
      also: { authentication: "moderate" },
    },
    "not-authorized-field": {
      when: body(/Not\s+Authorized\s+to\s+access\s+(?<field>\w{1,80})\s+on\s+type\s+(?<type>\w{1,80})/i),
      cause: "permissions",
      strength: "decisive",
      because: "The authorization rules of {type} do not admit the caller to {field}.",
      source: errors,
    },
    unauthorized: {
      when: refused,
      cause: "authentication",
      strength: "strong",
      because: "AppSync found no credential that the API's authorization modes accept.",
      source: errors,
      also: { "token-expired": "weak", permissions: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "token-expired": {
    headline: "The token you sent to AppSync has expired.",
    meaning: "The rules of the schema were not asked.",
    fix: ["Refresh the session and send the new token.", "Compare the clock of your machine."],
  },
  "mode-denied": {
    headline: "AppSync does not allow this operation in your authorization mode.",
    meaning:
      "An API has a default mode and may have more: API key, IAM, Cognito user pool, OpenID Connect, Lambda. The type or field is open to another mode than the one you used.",
    fix: [
      "Compare the mode of your client with the rules of the type in the schema.",
      "Choose the mode for this call, for example `authMode: 'userPool'`.",
      "With IAM, check that the role has `appsync:GraphQL` on the type and field.",
    ],
  },
  "not-authorized-field": {
    headline: "The rules of this type do not let you in.",
    meaning: "The token was accepted. The resolver compared its claims with the rules: owner, groups, provider.",
    fix: [
      "Decode the token and compare its groups and its owner's name with the @auth or a.model rules.",
      "Turn on field logs for the API, and read which rule failed.",
    ],
  },
  unauthorized: {
    headline: "AppSync accepts no credential in your request.",
    meaning: "The header is missing, of another mode, or from another user pool or API.",
    fix: [
      "For an API key send `x-api-key`; for a user pool send the token in Authorization, without the word `Bearer`.",
      "Check that the token comes from the user pool of this API, and that the API key has not run out.",
    ],
  },
};

const answer = (text: string) => `{"errors":[{"errorType":"UnauthorizedException","message":"${text}"}]}`;

export const samples: Samples<typeof refusals> = {
  "token-expired": { matches: [answer("Token has expired.")], ignores: ['{"message":"Token has expired."}'] },
  "mode-denied": {
    matches: [
      answer("Permission denied"),
      "GraphQLResponse.Error{message='Permission denied', locations='null', path='null', extensions='{errorType=UnauthorizedException}'}",
    ],
  },
  "not-authorized-field": {
    matches: [
      '{"data":{"getTodo":null},"errors":[{"path":["getTodo"],"errorType":"Unauthorized","message":"Not Authorized to access getTodo on type Query"}]}',
    ],
  },
  unauthorized: {
    matches: [`HTTP/2 401\n\n${answer("You are not authorized to make this call.")}`],
    ignores: ['{"errorType":"Unauthorized"}'],
  },
};
