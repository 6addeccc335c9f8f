import { requestHeader } from "../matchers";
import type { Question } from "../shapes";

export default {
  branch: "authentication",
  order: 1,
  ask: "Did the request carry a credential?",
  why: "Without one, the server cannot know you; with one, it knows something and still refused.",
  howToCheck: "curl -v {url} 2>&1 | grep -i '^> authorization'",
  options: {
    no: { label: "No, none", tells: { authentication: "strong", permissions: "against", "token-expired": "against" } },
    yes: { label: "Yes, a key, token or cookie", tells: { authentication: "against" }, known: requestHeader("authorization") },
  },
} satisfies Question;
