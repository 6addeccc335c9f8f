import { all, any, body, header, not, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Pinecone", layer: "application", seen: any(header("x-pinecone-api-version"), url(/\.pinecone\.io\//i)) },
  {
    "pod-quota": {
      when: body(/index\s+exceeds\s+the\s+project\s+quota\s+of\s+\d{1,6}\s+pods?/i),
      cause: "rate-limit",
      strength: "strong",
      because: "The project may not hold more pods.",
      source: "https://github.com/Significant-Gravitas/AutoGPT/issues/333",
      also: { permissions: "moderate" },
      actor: "account-admin",
      retry: "no",
    },
    forbidden: {
      when: all(
        body(/\bForbiddenException\b|\b403\b/),
        body(/pinecone/i),
        not(body(/\b(?:limit|quota|protection)\b/i)),
      ),
      cause: "authentication",
      strength: "moderate",
      because: "Pinecone does not accept the key for this project, environment or host.",
      source: "https://github.com/Significant-Gravitas/AutoGPT/issues/431",
      also: { permissions: "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "pod-quota": {
    headline: "Your Pinecone project's pod quota is used up.",
    meaning: "The key is good; waiting does not help.",
    fix: ["Delete an index that you do not need.", "Raise the quota in the project's settings, or upgrade."],
  },
  forbidden: {
    headline: "Pinecone refuses the key here.",
    meaning:
      "A key belongs to one project. With another host or environment it is refused, and some operations need another plan or role.",
    fix: [
      "Copy the key and the index's host anew from the same project.",
      "Check the key's role when the project uses them.",
      "Update the client: old ones use addresses that are gone.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "pod-quota": {
    matches: [
      "HTTP response body: The index exceeds the project quota of 1 pods by 1 pods. Upgrade your account or change the project settings to increase the quota.",
    ],
  },
  forbidden: {
    matches: ["pinecone.core.client.exceptions.ForbiddenException: (403)\nReason: Forbidden"],
    ignores: [
      "ForbiddenException: (403)\nReason: Forbidden",
      "pinecone.exceptions.ForbiddenException: (403)\nReason: Forbidden\nHTTP response body: You reached your read unit limit.",
      "pinecone.exceptions.ForbiddenException: (403)\nReason: Forbidden\nHTTP response body: Deletion protection is enabled for this index. Disable deletion protection before retrying.",
    ],
  },
};
