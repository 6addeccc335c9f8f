import { change, remaining } from "../outcomes";
import { variant } from "../shapes";

export default variant(
  {
    order: 12,
    changes: "The same again",
    why: "Shows whether the answer depends on how many requests came before. It also checks that another difference was no accident.",
    source: "https://www.rfc-editor.org/rfc/rfc6585#section-4",
    change: () => ({}),
  },
  {
    closes: {
      when: "passed",
      because: "The same request is answered first and refused later: requests are counted.",
      tells: { "rate-limit": "decisive" },
      decides: true,
    },
    opens: {
      when: "refused",
      because: "The same request is refused first and answered later.",
      tells: { "rate-limit": "strong", "server-config": "weak" },
      decides: true,
    },
    counted: {
      when: "any",
      because: "Each request lowers the number that the server says is left.",
      tells: { "rate-limit": "weak" },
    },
    same: { when: "any", because: "The same request gets the same answer.", tells: {} },
  },
  ({ seen, plain }) => {
    const what = change(seen, plain);
    if (what === "opened") return "opens";
    if (what === "closed") return "closes";
    const [before, after] = [remaining(plain), remaining(seen)];
    return before !== null && after !== null && after < before ? "counted" : what;
  },
);
