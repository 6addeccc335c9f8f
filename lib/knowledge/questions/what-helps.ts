import type { Question, QuestionText } from "../shapes";

export default {
  branch: "trunk",
  order: 2,
  ask: "Which single change makes the call work?",
  options: {
    "new-key": {
      label: "A new key or a fresh token of the same account",
      tells: {
        authentication: "moderate",
        "token-expired": "moderate",
        permissions: "against",
        geo: "against",
        headers: "against",
        "ip-block": "against",
        resource: "against",
        cors: "against",
        "server-config": "against",
      },
    },
    "other-account": {
      label: "Another account, such as an administrator's",
      tells: {
        permissions: "strong",
        authentication: "weak",
        geo: "against",
        headers: "against",
        "ip-block": "against",
        resource: "against",
        cors: "against",
        "server-config": "against",
      },
    },
    network: {
      label: "Another network in the same country, such as a phone's hotspot",
      tells: {
        "ip-block": "strong",
        geo: "against",
        authentication: "against",
        permissions: "against",
        "token-expired": "against",
        headers: "against",
        resource: "against",
        cors: "against",
        "server-config": "against",
      },
    },
    country: {
      label: "A machine in another country",
      tells: {
        geo: "strong",
        "ip-block": "weak",
        authentication: "against",
        permissions: "against",
        "token-expired": "against",
        headers: "against",
        resource: "against",
        cors: "against",
        "server-config": "against",
      },
    },
    program: {
      label: "Another program, such as curl in place of my code or page",
      tells: {
        headers: "strong",
        cors: "strong",
        permissions: "against",
        "token-expired": "against",
        "rate-limit": "against",
        resource: "against",
        "server-config": "against",
        geo: "excludes",
      },
    },
    waiting: {
      label: "Only a pause: after it, the same call works",
      tells: {
        "rate-limit": "strong",
        authentication: "against",
        permissions: "against",
        headers: "against",
        resource: "against",
        cors: "against",
        "server-config": "against",
        geo: "excludes",
      },
    },
    nothing: {
      label: "None of them: I tried, and it stays refused",
      tells: {
        resource: "strong",
        "server-config": "strong",
        authentication: "against",
        permissions: "against",
        geo: "against",
        "token-expired": "against",
        headers: "against",
        "rate-limit": "against",
        "ip-block": "against",
        cors: "against",
      },
    },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "If only one thing differs between a refused call and one that works, that is the cause.",
  howToCheck:
    "Repeat `curl -i {url}` and change one thing at a time: first the program, then the network, then the key or account.",
};
