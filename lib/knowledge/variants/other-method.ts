import { change, passed } from "../outcomes";
import { variant } from "../shapes";

export default variant(
  {
    order: 6,
    changes: "HEAD in place of GET, or GET in place of HEAD",
    named: ({ method }) => (method === "GET" ? "HEAD in place of GET" : `GET in place of ${method}`),
    why: "GET and HEAD ask for the same thing. A rule that tells them apart is a rule about methods.",
    source: "https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2",
    change: ({ method }) => ({ method: method === "GET" ? "HEAD" : "GET" }),
  },
  {
    opens: {
      when: "refused",
      because: "With the other method it is answered: the method is what is refused.",
      tells: { resource: "decisive" },
      decides: true,
    },
    closes: {
      when: "passed",
      because: "With the other method it is refused: the rule is about methods.",
      tells: { resource: "strong" },
      decides: true,
    },
    same: { when: "refused", because: "It is refused with both methods.", tells: {} },
    indifferent: { when: "passed", because: "It is answered with both methods.", tells: {} },
  },
  ({ seen, plain }) => {
    const what = change(seen, plain);
    if (what === "opened") return "opens";
    if (what === "closed") return "closes";
    if (what !== "same") return null;
    return passed(plain) ? "indifferent" : "same";
  },
);
