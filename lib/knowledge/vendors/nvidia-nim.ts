import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "NVIDIA API (NIM)",
    layer: "application",
    seen: any(header("nvcf-reqid"), url(/^https:\/\/(?:integrate|ai)\.api\.nvidia\.com\//i)),
    ids: ["nvcf-reqid"],
  },
  {
    "authorization-failed": {
      when: all(
        any(member("title", /^Forbidden$/), body(/nvidia|\bNIM\b/i)),
        member("detail", /^Authorization\s+failed$/i),
      ),
      cause: "authentication",
      strength: "strong",
      because: "NVIDIA does not accept the key for this model; a new key cured it for others.",
      source: "https://github.com/Alishahryar1/free-claude-code/issues/1242",
      also: { permissions: "strong", headers: "weak" },
    },
    "function-not-offered": {
      when: body(/Function\s+\W{0,3}[0-9a-f-]{36}\W{0,3}:\s+Not\s+found\s+for\s+account/i),
      cause: "permissions",
      strength: "strong",
      because: "NVIDIA does not offer this hosted model to the account.",
      source: "https://github.com/Alishahryar1/free-claude-code/issues/956",
      also: { resource: "strong" },
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "authorization-failed": {
    headline: "NVIDIA does not accept your key.",
    meaning:
      "The key is wrong, has ended, or its account lacks Public API Endpoints. Listing the models may still work.",
    fix: [
      "Make a new key at build.nvidia.com; it begins with nvapi- and has no quotes around it.",
      "For an NGC personal key: include the service Public API Endpoints.",
      "When curl works and a tool does not, compare the key that the tool sends, and its User-Agent.",
    ],
  },
  "function-not-offered": {
    headline: "NVIDIA does not offer this model to your account.",
    meaning:
      "The key is good for other models. This one was taken off, or is not open to your account; the list of models may name it all the same.",
    fix: [
      "Use another model, or open the model's page at build.nvidia.com and try it there.",
      "Write to NVIDIA's support when every model is refused.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  "authorization-failed": {
    matches: [
      "Error code: 403 - {'status': 403, 'title': 'Forbidden', 'detail': 'Authorization failed'}",
      '{"status":403,"title":"Forbidden","detail":"Authorization failed"}',
    ],
  },
  "function-not-offered": {
    matches: [
      '{"status":404,"title":"Not Found","detail":"Function \'00000000-0000-0000-0000-000000000001\': Not found for account \'EXAMPLE\'"}',
    ],
  },
};
