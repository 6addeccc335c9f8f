import { change, passed } from "../outcomes";
import { variant } from "../shapes";

export default variant(
  {
    order: 2,
    changes: "A User-Agent like a browser's",
    why: "Walls keep lists of programs. The field still names the probe, behind the words of a browser.",
    source: "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5",
    // The fields themselves are written by lib/probe/plan.ts, which knows the address of the page that explains them.
    change: () => ({ headers: { "user-agent": "browser-like" } }),
  },
  {
    opens: {
      when: "refused",
      because: "With a browser's User-Agent the same request is answered: the name of the program is what is refused.",
      tells: { headers: "decisive" },
      decides: true,
    },
    same: {
      when: "refused",
      because: "It is refused with a browser's User-Agent too.",
      tells: {},
    },
    closes: {
      when: "passed",
      because: "With a browser's User-Agent the request is refused: a wall takes it for a disguise.",
      tells: { "ip-block": "moderate", headers: "moderate" },
      decides: true,
    },
    indifferent: { when: "passed", because: "It is answered whatever the User-Agent says.", tells: {} },
  },
  ({ seen, plain }) => {
    const what = change(seen, plain);
    if (what === "opened") return "opens";
    if (what === "closed") return "closes";
    if (what !== "same") return null;
    return passed(plain) ? "indifferent" : "same";
  },
);
