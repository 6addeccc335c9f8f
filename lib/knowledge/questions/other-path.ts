import type { Question, QuestionText } from "../shapes";

export default {
  branch: "resource",
  order: 2,
  ask: "Do other calls to the same API work with the same credential, and only this object or endpoint is refused?",
  moot: { "how-much": ["all", "some", "web-page"] },
  options: {
    "only-this": {
      label: "Yes, only this one is refused",
      tells: {
        resource: "strong",
        permissions: "moderate",
        authentication: "against",
        "token-expired": "against",
        "ip-block": "against",
        geo: "against",
      },
    },
    all: {
      label: "No, every call is refused",
      tells: { resource: "against", authentication: "moderate", "ip-block": "moderate", geo: "weak" },
    },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "If so, credential, network and headers are fine, and the problem is what you ask for.",
  howToCheck:
    'Call a simple documented endpoint of the same host, such as its status or "who am I" call, with the same headers as {url}.',
};
