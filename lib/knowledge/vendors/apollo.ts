import { all, body, member, without } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Apollo GraphQL", layer: "application" },
  {
    csrf: {
      when: body(/This operation has been blocked as a potential Cross-Site Request Forgery/i),
      cause: "headers",
      strength: "decisive",
      because: "Apollo Server wants a header or content type that a plain form cannot send.",
      source: "https://github.com/apollographql/apollo-server/blob/main/packages/server/src/preventCsrf.ts",
    },
    forbidden: {
      when: all(
        member("code", /^FORBIDDEN$/),
        body(/\berrors\b/),
        body(/\bextensions\b/),
        without(body(/You don.{1,6}t have permission to access this/i)),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The code FORBIDDEN of a GraphQL error means that the resolver refuses this user.",
      source: "https://apollographql.com/docs/apollo-server/v3/data/errors",
      also: { authentication: "weak" },
    },
    unauthenticated: {
      when: all(member("code", /^UNAUTHENTICATED$/), body(/\berrors\b/), body(/\bextensions\b/)),
      cause: "authentication",
      strength: "strong",
      because: "The code UNAUTHENTICATED of a GraphQL error means that nobody is logged in.",
      source: "https://apollographql.com/docs/apollo-server/v3/data/errors",
      also: { "token-expired": "moderate" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  csrf: {
    headline: "Apollo Server's CSRF prevention stopped the request.",
    meaning:
      "A request without a JSON content type and without one of the named headers could come from a form of another site. GETs and file uploads meet this. The status is 400.",
    fix: [
      {
        do: "Send JSON, or one of the headers.",
        snippet:
          "curl -H 'content-type: application/json' -d '{\"query\":\"{ __typename }\"}' {url}\n# uploads and GET: -H 'apollo-require-preflight: true'",
      },
    ],
  },
  forbidden: {
    headline: "A GraphQL resolver refuses this user.",
    meaning:
      "The HTTP status is often 200. Other fields of the same query may have passed; path names the one that did not.",
    fix: [
      "Read path in the error: it names the field.",
      "Check the role or scope that the field needs.",
      "If you are the owner: throw UNAUTHENTICATED for callers who are not logged in, so that the two can be told apart.",
    ],
  },
  unauthenticated: {
    headline: "The GraphQL server sees nobody logged in.",
    meaning: "The token is missing, invalid or expired, or the context function of the server did not read it.",
    fix: ["Send the token on the GraphQL request itself; for subscriptions, in `connectionParams`.", "Log in again."],
  },
};

export const samples: Samples<typeof refusals> = {
  csrf: {
    matches: [
      '{"errors":[{"message":"This operation has been blocked as a potential Cross-Site Request Forgery (CSRF). Please either specify a \'content-type\' header (with a type that is not one of application/x-www-form-urlencoded, multipart/form-data, text/plain) or provide a non-empty value for one of the following headers: x-apollo-operation-name, apollo-require-preflight\\n","extensions":{"code":"BAD_REQUEST"}}]}',
    ],
  },
  forbidden: {
    matches: ['{"errors":[{"message":"Not allowed","path":["orders"],"extensions":{"code":"FORBIDDEN"}}],"data":null}'],
    ignores: [
      '{"errors":[{"message":"You don\'t have permission to access this.","extensions":{"code":"FORBIDDEN"}}]}',
    ],
  },
  unauthenticated: {
    matches: ['{"errors":[{"message":"You must be logged in","extensions":{"code":"UNAUTHENTICATED"}}]}'],
  },
};
