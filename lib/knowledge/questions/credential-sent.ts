import { any, requestHeader, url } from "../matchers";
import type { Question, QuestionText } from "../shapes";

export default {
  branch: "authentication",
  order: 1,
  ask: "Does the request carry a credential at all?",
  options: {
    no: {
      label: "No, it goes out without one",
      tells: { authentication: "strong", permissions: "against", "token-expired": "excludes" },
    },
    lost: {
      label: "My code sets one, but it is not in the request that goes out",
      tells: { authentication: "moderate", headers: "strong", permissions: "against", "token-expired": "against" },
    },
    yes: {
      label: "Yes, it is in the request that goes out",
      tells: { permissions: "weak", "token-expired": "weak" },
      known: any(
        requestHeader("authorization"),
        requestHeader("x-api-key"),
        url(/[?&](?:api_?key|key|access_token|token|x-amz-signature|sig)=/i),
      ),
    },
  },
} satisfies Question;

export const texts: QuestionText = {
  why: "A request without a key, token or password is anonymous, and nothing about roles or expiry matters until it has one.",
  howToCheck:
    "Run `curl -v {url}` with the same options and look for a line that starts with `> Authorization:` or holds your key.",
};
