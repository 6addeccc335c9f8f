import { change } from "../outcomes";
import { variant } from "../shapes";

export default variant(
  {
    order: 3,
    changes: "No User-Agent",
    why: "Some APIs demand that a program names itself, and refuse one that does not.",
    source: "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5",
    change: () => ({ headers: { "user-agent": null } }),
  },
  {
    demanded: {
      when: "passed",
      because: "Without a User-Agent the request is refused, with one it is answered.",
      tells: { headers: "strong" },
      decides: true,
    },
    "not-demanded": {
      when: "passed",
      because: "It is answered without a User-Agent too.",
      tells: {},
    },
    disliked: {
      when: "refused",
      because: "Without a User-Agent the request is answered: the name is what is refused.",
      tells: { headers: "strong" },
      decides: true,
    },
    same: { when: "refused", because: "It is refused without a User-Agent too.", tells: {} },
  },
  ({ seen, plain }) => {
    const what = change(seen, plain);
    if (what === "closed") return "demanded";
    if (what === "opened") return "disliked";
    if (what !== "same") return null;
    return plain.response?.status && plain.response.status < 400 ? "not-demanded" : "same";
  },
);
