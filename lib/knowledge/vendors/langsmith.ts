import { all, any, body, status, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const address = url(/\bapi\.smith\.langchain\.com\//i);

export const refusals = vendor(
  { name: "LangSmith", layer: "application", seen: address },
  {
    workspace: {
      when: body(/org_scoped_key_requires_workspace|API key is org-scoped and requires workspace/i),
      cause: "headers",
      strength: "decisive",
      because: "The key is for several workspaces, and the request names none.",
      source: "https://github.com/langchain-ai/langsmith-sdk/blob/main/python/langsmith/client.py",
      also: { permissions: "moderate" },
    },
    "key-or-region": {
      when: all(
        any(status(403), body(/\b403\b/)),
        any(address, body(/LangSmithError/)),
        body(/(?:error|detail)\W{1,9}Forbidden\b/),
      ),
      cause: "authentication",
      strength: "strong",
      because: "LangSmith answers so to a key that it does not know in the region that was called.",
      source: "https://github.com/langchain-ai/langsmith-sdk/issues/2112",
      also: { permissions: "moderate", resource: "weak" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  workspace: {
    headline: "LangSmith wants to know the workspace.",
    meaning: "A key of the organization works in several workspaces, so each request has to name one.",
    fix: ["Set `LANGSMITH_WORKSPACE_ID`.", "Or make a key that belongs to one workspace."],
  },
  "key-or-region": {
    headline: "LangSmith does not know this key in this region.",
    meaning:
      "The regions keep their keys apart, and clients call the US one unless told otherwise. The model's own answers are not affected: only the traces are lost.",
    fix: [
      "Look at the address of your LangSmith page: with `eu.` or `apac.` in it, the key belongs there.",
      { do: "Then name that region.", snippet: "LANGSMITH_ENDPOINT=https://eu.api.smith.langchain.com" },
      "Check that `LANGSMITH_API_KEY` is set where the program runs, and that the key was not deleted.",
      "With a key for several workspaces, set `LANGSMITH_WORKSPACE_ID` too.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  workspace: { matches: ['HTTP/1.1 403 Forbidden\n\n{"error":"org_scoped_key_requires_workspace"}'] },
  "key-or-region": {
    matches: [
      `langsmith.utils.LangSmithError: Failed to POST https://api.smith.langchain.com/runs/multipart in LangSmith API. HTTPError('403 Client Error: Forbidden for url: https://api.smith.langchain.com/runs/multipart', '{"error":"Forbidden"}\\n')`,
    ],
    ignores: ['HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error":"Forbidden"}'],
  },
};
