import type { Question, QuestionText } from "../shapes";

export default {
  branch: "server-config",
  order: 1,
  ask: "Do you run the server that refuses, and does it show a fault of its own?",
  options: {
    log: {
      label: "Yes: its error log names a denied file, directory or rule",
      tells: { "server-config": "strong", authentication: "against", permissions: "against", geo: "against" },
    },
    changed: {
      label: "Yes: it was set up, moved or changed shortly before",
      tells: { "server-config": "strong", geo: "against", "rate-limit": "against", "token-expired": "against" },
    },
    sound: {
      label: "It is mine, but nothing was changed and the log is silent",
      tells: { "server-config": "against" },
    },
    theirs: { label: "No, it is someone else's", tells: {} },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "The error log states what the error page hides, and a refusal that began when the server was changed usually comes from that.",
  howToCheck:
    'On the server: `tail -n 50 /var/log/nginx/error.log` or `/var/log/apache2/error.log`; look for "Permission denied", "forbidden" or "denied by server configuration", then at the last deployment.',
};
