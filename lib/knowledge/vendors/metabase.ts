import { all, any, body, header, setsCookie, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const mark = any(
  setsCookie(/^metabase\./i),
  body(/metabase|middleware\.log\s+::/i),
  url(/\/api\/(?:card|dashboard|collection|dataset|database|field|table)\b/i),
);

export const refusals = vendor(
  { name: "Metabase", layer: "application", seen: any(setsCookie(/^metabase\./i), header("x-metabase-client")) },
  {
    permissions: {
      when: all(body(/You\s+don.{1,6}t\s+have\s+permissions\s+to\s+do\s+that/i), mark),
      cause: "permissions",
      strength: "decisive",
      because: "Metabase knows the user, whose groups may not see this collection, question or data.",
      source: "https://github.com/metabase/metabase/blob/HEAD/src/metabase/api/common.clj",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  permissions: {
    headline: "Your Metabase groups may not see this.",
    meaning:
      "Collections and data have permissions of their own: a dashboard may open while its questions and filters are refused.",
    fix: [
      "Have an admin look at Admin, Permissions: the collection that holds the question, and the database or table behind it.",
      "Check where the questions of a moved dashboard lie; one in a personal collection stays private.",
      "For API keys, look at the key's group.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  permissions: {
    matches: [
      '08-20 18:06:11 WARN middleware.log :: GET /api/field/21 403 1.9 ms (4 DB calls)\n"You don\'t have permissions to do that."',
      {
        evidence: "HTTP/1.1 403 Forbidden\n\nYou don't have permissions to do that.",
        request: "GET https://bi.example.com/api/card/12 HTTP/1.1",
      },
    ],
    ignores: ["HTTP/1.1 403 Forbidden\n\nYou don't have permissions to do that."],
  },
};
