import { all, body, member } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "Anthropic", layer: "application", ids: ["request-id"] },
  {
    region: {
      when: all(body(/Request\s+not\s+allowed/i), member("type", /^forbidden$/)),
      cause: "geo",
      strength: "strong",
      because: "This short refusal comes before the key is looked at, in practice by the country of the address.",
      source: "https://www.anthropic.com/supported-countries",
      also: { "ip-block": "moderate" },
    },
    permission: {
      when: member("type", /^permission_error$/),
      cause: "permissions",
      strength: "decisive",
      because: "Anthropic accepted the key and says that it may not use this resource.",
      source: "https://docs.anthropic.com/en/api/errors",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  region: {
    headline: "Anthropic does not serve the place your request comes from.",
    meaning:
      "The address lies in an unsupported country, or belongs to a network that is refused. A new key does not help.",
    fix: [
      "Check from which address the request leaves, proxies included.",
      "Send it from a server in a supported country, or ask support with the request id.",
    ],
  },
  permission: {
    headline: "Your Anthropic key may not use this.",
    meaning: "The key is valid; its workspace or organisation lacks the right, or a setting forbids it.",
    fix: [
      "Read the message: it names what is missing.",
      "Have an administrator of the organisation allow it for the workspace.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  region: {
    matches: ['{"error":{"type":"forbidden","message":"Request not allowed"}}'],
  },
  permission: {
    matches: [
      '{"type":"error","error":{"type":"permission_error","message":"Your API key does not have permission to use the specified resource."}}',
    ],
  },
};
