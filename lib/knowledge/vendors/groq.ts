import { all, any, body, header, member, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

const errors = "https://console.groq.com/docs/errors";

const mark = any(header("x-groq-region"), url(/groq/i), body(/groq/i));

export const refusals = vendor(
  {
    name: "Groq",
    layer: "application",
    seen: any(header("x-groq-region"), url(/^https:\/\/api\.groq\.com\//i)),
    ids: ["x-request-id"],
  },
  {
    network: {
      when: all(body(/Access\s+denied\.\s+Please\s+check\s+your\s+network\s+settings/i), mark),
      cause: "ip-block",
      strength: "strong",
      because: "Groq refuses the network that the call comes from, before it looks at the key.",
      source: errors,
      also: { geo: "moderate" },
    },
    "model-blocked": {
      when: any(
        member("code", /^model_permission_blocked_(?:org|project)$/),
        body(/model\s\S{1,80}\s+is\s+blocked\s+at\s+the\s+(?:organization|project)\s+level/i),
      ),
      cause: "permissions",
      strength: "decisive",
      because: "The organization's or the project's model permissions block this model.",
      source: "https://console.groq.com/docs/model-permissions",
    },
    "model-terms": {
      when: any(member("code", /^model_terms_required$/), body(/model\s\S{1,80}\s+requires\s+terms\s+acceptance/i)),
      cause: "permissions",
      strength: "decisive",
      because: "An administrator must accept the model's terms first.",
      source: errors,
    },
    "organization-restricted": {
      when: member("code", /^organization_restricted$/),
      cause: "permissions",
      strength: "decisive",
      because: "Groq restricted the organization that the key belongs to.",
      source: "https://github.com/NVIDIA-NeMo/Guardrails/issues/563",
    },
    capacity: {
      when: all(body(/capacity_exceeded/), any(mark, body(/flex tier/i))),
      cause: "rate-limit",
      strength: "strong",
      because: "Groq says that the flex tier has no room for the request now.",
      source: "https://console.groq.com/docs/flex-processing",
      also: { resource: "weak" },
      retry: "maybe",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  network: {
    headline: "Groq refuses your network.",
    meaning: "Shared exits, VPNs, some hosting ranges and some regions are refused. A new key does not help.",
    fix: [
      "Call from your own connection without a VPN or proxy, and compare.",
      "Check whether Groq serves your country.",
      "Ask Groq's support about the address; name the time and the `x-request-id`.",
    ],
  },
  "model-blocked": {
    headline: "Your Groq organization has blocked this model.",
    meaning:
      "The key is good. The organization or the project has a list of models that may, or may not, be used; the project cannot allow what the organization blocks.",
    fix: [
      "Read in the message which of the two blocks it.",
      "Ask an owner of the organization, or for the project a developer of it, to allow it under Settings, Limits; or choose another model.",
    ],
  },
  "model-terms": {
    headline: "Groq wants the model's terms accepted first.",
    meaning: "This is done once for the organization, in the browser.",
    fix: ["Let an administrator open the link in the message and accept the terms."],
  },
  "organization-restricted": {
    headline: "Groq restricted your organization.",
    meaning: "All keys of the organization are refused.",
    fix: ["Look at the billing page and the e-mails from Groq; write to its support."],
  },
  capacity: {
    headline: "Groq's flex tier is full.",
    meaning: "The key is fine. The flex tier takes what is left over, and fails at once when nothing is.",
    fix: ["Try again with a growing pause that varies.", "Or send the request with another `service_tier`."],
  },
};

export const samples: Samples<typeof refusals> = {
  network: {
    matches: [
      'HTTP/2 403\nserver: cloudflare\nx-groq-region: fra\n\n{"error":{"message":"Access denied. Please check your network settings."}}',
      "groq.PermissionDeniedError: Error code: 403 - {'error': {'message': 'Access denied. Please check your network settings.'}}",
    ],
    ignores: ['{"message":"Access denied. Please check your network settings"}'],
  },
  "model-blocked": {
    matches: [
      '{"error":{"message":"The model `llama-3.3-70b-versatile` is blocked at the project level. Please have a project admin enable this model.","type":"permissions_error","code":"model_permission_blocked_project"}}',
    ],
    ignores: ['{"message":"is blocked at the organization level"}'],
  },
  "model-terms": {
    matches: ['{"error":{"message":"The model `m` requires terms acceptance.","code":"model_terms_required"}}'],
    ignores: ['{"message":"requires terms acceptance"}'],
  },
  "organization-restricted": {
    matches: ['{"error":{"message":"Organization has been restricted.","code":"organization_restricted"}}'],
    ignores: [
      '{"message":"Organization has been restricted"}',
      '{"error":{"message":"Access denied","code":"forbidden"}}',
    ],
  },
  capacity: {
    matches: [
      '{"error":{"message":"Flex tier capacity exceeded","type":"capacity_exceeded","code":"capacity_exceeded"}}',
    ],
  },
};
