import type { Practice } from "../shapes";

export default {
  order: 6,
  name: "Test with production's rights before production",
  brief: "what would be refused is refused in staging first",
  why: "Staging finds refusals only if it is like production where refusals come from: the same kind of role, the same gateway and firewall, the same origin rules, calls from the same kind of network. A staging test with an administrator's key, from a laptop, proves nothing about a 403.",
  how: [
    "Give staging its own keys, with the same scopes and roles as production's, and never an administrator's.",
    "Run a smoke test after each deployment: one call for each scope and endpoint that the product needs, from the machines that will make it.",
    "Put the same gateway, firewall rules and CORS settings in front of staging, from the same configuration files.",
    "Test refusals too: an expired token, a missing scope, a used-up limit. Make sure that the client says what happened and stops.",
    "Name test and live keys and hosts differently, so that a mix-up fails when the program starts.",
  ],
  checks: [
    "Staging has its own keys, with production's rights.",
    "Each deployment makes a call for every scope that we need.",
    "Staging and production take their gateway, firewall and CORS settings from one source.",
    "Tests show what our client does with a 401, a 403 and a 429.",
    "A live key in staging stops the program.",
  ],
  causes: ["permissions", "server-config", "cors", "authentication"],
  sources: [
    { title: "Stripe, keys of test and live mode", url: "https://docs.stripe.com/keys" },
    {
      title: "RFC 9700, access token privilege restriction",
      url: "https://www.rfc-editor.org/rfc/rfc9700#section-2.3",
    },
    {
      title: "OWASP Core Rule Set, false positives and tuning",
      url: "https://coreruleset.org/docs/concepts/false_positives_tuning/",
    },
  ],
} satisfies Practice;
