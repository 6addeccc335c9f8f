import type { Question } from "../shapes";

export default {
  branch: "server-config",
  order: 2,
  ask: "Does the server's error log name a denied file, directory or rule at the time of the refusal?",
  why: "The error log states what the error page hides.",
  howToCheck:
    'On the server: `tail -n 50 /var/log/nginx/error.log` or `/var/log/apache2/error.log`; look for "Permission denied", "forbidden" or "denied by server configuration".',
  options: {
    named: {
      label: "Yes, it names one",
      tells: { "server-config": "strong", authentication: "against", permissions: "against" },
    },
    silent: { label: "No, there is nothing in it", tells: { "server-config": "against", "ip-block": "weak" } },
    "no-log": { label: "I cannot read that log", tells: {} },
  },
} satisfies Question;
