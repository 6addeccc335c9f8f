import { all, any, body, url } from "../matchers";
import { type Samples, type Texts, vendor } from "../shapes";

export const refusals = vendor(
  { name: "xAI API", layer: "application", seen: url(/^https:\/\/api\.x\.ai\//i) },
  {
    content: {
      when: all(
        body(/Content\s+violates\s+usage\s+guidelines/i),
        any(body(/SAFETY_CHECK|x\.ai|xai|grok/i), url(/\/api\.x\.ai\//i)),
      ),
      cause: "resource",
      strength: "decisive",
      because: "xAI's check stopped this prompt; the code beside it speaks of a permission.",
      source: "https://github.com/UKGovernmentBEIS/inspect_ai/pull/2267",
      also: { permissions: "moderate", authentication: "against" },
      actor: "you",
    },
    "no-credits": {
      when: body(/newly\s+created\s+teams?\s+doesn.{1,6}t\s+have\s+any\s+credits/i),
      cause: "permissions",
      strength: "decisive",
      because: "The team behind the key has bought no credits or licence yet.",
      source: "https://github.com/continuedev/continue/issues/12670",
      actor: "account-admin",
    },
    "credits-used": {
      when: body(/has\s+either\s+used\s+all\s+available\s+credits\s+or\s+reached\s+its\s+monthly\s+spending\s+limit/i),
      cause: "rate-limit",
      strength: "strong",
      because: "The team's credits are used up, or its monthly spending limit is reached.",
      source: "https://github.com/warpdotdev/warp/issues/14868",
      also: { permissions: "strong" },
      actor: "account-admin",
      retry: "no",
    },
  },
);

export const texts: Texts<typeof refusals> = {
  content: {
    headline: "xAI's safety check refused this prompt.",
    meaning: "Key and team are good: another prompt passes. `Failed check` names the rule.",
    fix: [
      "Change or drop what the check names; do not send the same again and again.",
      "Treat this answer as a filtered reply, not as a failed key.",
    ],
  },
  "no-credits": {
    headline: "Your xAI team has no credits yet.",
    meaning: "The key is good. A plan for the Grok app is not credit for the API.",
    fix: [
      "Buy credits or a licence at console.x.ai for the team that owns the key.",
      "Check that the key belongs to the team with the credits.",
    ],
  },
  "credits-used": {
    headline: "Your xAI team's credits or spending limit are used up.",
    meaning:
      "The key is good; waiting helps only when the month begins anew. A tool may call with its own team, not yours.",
    fix: [
      "Buy credits or raise the spending limit at console.x.ai.",
      "Compare the team id in the message with your own: when it is another, the tool's maker must act.",
      "If the tool signs in with a Grok subscription, see to which address it sends the calls: api.x.ai takes API credits.",
    ],
  },
};

export const samples: Samples<typeof refusals> = {
  content: {
    matches: [
      "Error code: 403 - {'code': 'The caller does not have permission to execute the specified operation', 'error': 'Content violates usage guidelines. Team: t-1, API key ID: k-1, Model: grok-4, Failed check: SAFETY_CHECK_TYPE_BIO'}",
    ],
    ignores: ['{"message":"Content violates usage guidelines"}'],
  },
  "no-credits": {
    matches: [
      '403 "Your newly created team doesn\'t have any credits or licenses yet. You can purchase those on https://console.x.ai/team/EXAMPLE."',
      "Error code: 403 - {'code': 'The caller does not have permission to execute the specified operation', 'error': \"Your newly created teams doesn't have any credits yet. You can purchase credits on https://console.x.ai/team/EXAMPLE.\"}",
    ],
  },
  "credits-used": {
    matches: [
      'XAI API error: POST "https://api.x.ai/v1/responses": 403 Forbidden "Your team EXAMPLE has either used all available credits or reached its monthly spending limit. To continue making API requests, please purchase more credits or raise your spending limit."',
    ],
  },
};
