import { all, any, body, url } from "../matchers";
import { inARow } from "../pattern";
import { type Samples, type Texts, vendor } from "../shapes";

const host = url(/^https:\/\/(?:[\w-]{1,40}\.)?api(?:cdn)?\.sanity\.io\//i);
const mark = any(host, body(/sanity/i));

export const refusals = vendor(
  { name: "Sanity", layer: "application", seen: host },
  {
    "insufficient-permissions": {
      when: any(all(body(/Insufficient\s+permissions;\s+permission\s+\W{1,6}(?<action>\w{3,20})\W{1,6}\s*required/i))),
      cause: "permissions",
      strength: "decisive",
      because: "Sanity says that the token lacks the permission {action}.",
      source:
        "https://www.sanity.io/answers/troubleshooting-insufficient-permissions-error-when-creating-a-document-in-sanity-using-a-client-and-token-",
      also: { authentication: "weak" },
    },
    "missing-grant": {
      when: all(
        body(
          inARow(
            /User\s+is\s+missing\s+(?:required\s+grant|one\s+of\s+the\s+follow(?:ing)?\s+grants)\s+/i,
            /(?<grant>[\w./-]{3,60})/i,
          ),
        ),
        mark,
      ),
      cause: "permissions",
      strength: "decisive",
      because: "Sanity knows the user, who lacks the grant {grant}.",
      source: "https://github.com/sanity-io/sanity/issues/4504",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "insufficient-permissions": {
    headline: "Your Sanity token may not write this.",
    meaning:
      "The token is missing, read-only or of a role without this right. In a web page the token is often not set at all.",
    fix: [
      "Make a token with the role Editor under API, Tokens, and use it on the server.",
      "Check that the client gets it: an unset variable sends none.",
      "With custom roles, allow the document type and dataset.",
    ],
  },
  "missing-grant": {
    headline: "Your Sanity token lacks a grant.",
    meaning: "The token is valid. Managing the project takes more than a role for content.",
    fix: [
      "Give the token a role with the grant, such as a deploy or administrator token.",
      "Look which account is signed in: Sanity keeps one apart for each way of signing in.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "insufficient-permissions": {
    matches: [
      'ClientError: The mutation(s) failed: Insufficient permissions; permission "create" required',
      '{"error":{"description":"Insufficient permissions; permission \\"create\\" required","items":[]}}',
    ],
    ignores: ["Insufficient permissions"],
  },
  "missing-grant": {
    matches: [
      '{"statusCode":401,"error":"Unauthorized","message":"User is missing required grant sanity.project.cors/read to perform this operation"}',
      "Sanity Studio: User is missing one of the follow grants sanity.project/read, sanity.organization.projects/read to perform this operation",
    ],
  },
};
