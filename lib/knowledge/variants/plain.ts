import { passed, refused } from "../outcomes";
import { variant } from "../shapes";

export default variant(
  {
    order: 1,
    changes: "The plain request",
    why: "Shows what the URL answers to a program that sends nothing of yours. All other requests are compared with it.",
    change: () => ({}),
  },
  {
    passes: {
      when: "any",
      because: "From another network and without a credential, the plain request is answered.",
      tells: { "ip-block": "weak", geo: "weak", resource: "against" },
    },
    credential: {
      when: "any",
      because: "Without a credential the answer is 401: a credential is asked for before anything else.",
      tells: { authentication: "weak", "ip-block": "against", geo: "against" },
    },
    refused: { when: "any", because: "The plain request is refused from another network too.", tells: {} },
  },
  ({ seen }) => {
    if (seen.response?.status === 401) return "credential";
    if (passed(seen)) return "passes";
    return refused(seen) ? "refused" : null;
  },
);
