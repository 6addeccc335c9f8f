import type { Question, QuestionText } from "../shapes";

export default {
  branch: "trunk",
  order: 1,
  ask: "Which calls are refused?",
  options: {
    all: {
      label: "Every call to this API, every time",
      tells: {
        authentication: "weak",
        "ip-block": "weak",
        geo: "weak",
        "server-config": "weak",
        "rate-limit": "against",
        resource: "against",
        cors: "against",
      },
    },
    some: {
      label: "Only certain calls, objects or actions; others work with the same key",
      tells: {
        permissions: "moderate",
        resource: "moderate",
        "server-config": "weak",
        authentication: "against",
        "token-expired": "against",
        "ip-block": "against",
        geo: "against",
        "rate-limit": "against",
      },
    },
    "web-page": {
      label: "Only calls from JavaScript on a web page; outside the browser they work",
      tells: {
        cors: "strong",
        authentication: "against",
        permissions: "against",
        "ip-block": "against",
        "rate-limit": "against",
        resource: "against",
        "server-config": "against",
        geo: "excludes",
      },
    },
    sometimes: {
      label: "It comes and goes: the same call works at other times",
      tells: {
        "rate-limit": "strong",
        authentication: "against",
        permissions: "against",
        headers: "against",
        resource: "against",
        cors: "against",
        geo: "excludes",
      },
    },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "If every call is refused, the problem is the caller; if only one is, that call.",
  howToCheck:
    "Send a simple documented call to the same host with the same key, then the refused one again a minute later: `curl -i {url}`.",
};
