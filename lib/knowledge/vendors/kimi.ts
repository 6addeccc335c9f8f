import { any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  {
    name: "Kimi (Moonshot AI)",
    layer: "application",
    seen: url(/^https:\/\/api\.(?:kimi\.com|moonshot\.(?:cn|ai))\//i),
  },
  {
    "coding-agents-only": {
      when: any(
        header("server", /Kimi\s+For\s+Coding\s+is\s+currently\s+only/i),
        body(/Kimi\s+For\s+Coding\s+is\s+currently\s+only\s+available\s+for\s+Coding\s+Agents/i),
      ),
      cause: "permissions",
      strength: "strong",
      because: "The coding plan serves listed coding agents only, and Kimi did not take the caller for one.",
      source: "https://github.com/MoonshotAI/kimi-code/issues/416",
      also: { headers: "strong" },
    },
    terminated: {
      when: member("type", /^access_terminated_error$/),
      cause: "permissions",
      strength: "moderate",
      because: "Kimi ended the access of this caller.",
      source: "https://github.com/MoonshotAI/kimi-cli/issues/2427",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  "coding-agents-only": {
    headline: "Kimi's coding plan does not serve this client.",
    meaning:
      "The key is valid, but the plan is for coding agents. Kimi tells them by how they call. On 4 June 2026 a fault of Kimi's refused its own tool too.",
    fix: [
      "Use a client that Kimi lists, up to date, with its own Kimi provider or log-in instead of a general OpenAI one.",
      "For other programs, use a key of the open platform (api.moonshot.ai or .cn), which is paid by use.",
      "When Kimi's own tool is refused, try again later.",
    ],
  },
  terminated: {
    headline: "Kimi ended this access.",
    meaning: "The message beside the type names the reason. A retry does not help.",
    fix: ["Read the message, and look at the account's notices and plan."],
  },
};

export const samples: Samples<typeof refusals> = {
  "coding-agents-only": {
    matches: [
      "Server: Error code: 403 - {'error': {'message': 'Kimi For Coding is currently only available for Coding Agents such as Kimi CLI, Claude Code, Roo Code, Kilo Code, etc.', 'type': 'access_terminated_error'}}",
    ],
  },
  terminated: {
    matches: ['{"error":{"message":"Your access was terminated.","type":"access_terminated_error"}}'],
    ignores: ['{"error":{"type":"permission_error"}}'],
  },
};
