import { change, fieldOf } from "../outcomes";
import { variant } from "../shapes";

export default variant(
  {
    order: 9,
    changes: "Accept: application/problem+json",
    why: "Many APIs explain a refusal in problem details when they are asked for them.",
    source: "https://www.rfc-editor.org/rfc/rfc9457#section-3",
    change: ({ method }) => (method === "GET" ? { headers: { accept: "application/problem+json" } } : null),
  },
  {
    opens: {
      when: "refused",
      because: "With another Accept field the request is answered: the one before is what is refused.",
      tells: { headers: "strong" },
      decides: true,
    },
    explains: {
      when: "refused",
      because: "Asked for them, the server gives problem details; they say more than its usual answer.",
      tells: {},
    },
    same: { when: "refused", because: "The Accept field changes nothing.", tells: {} },
  },
  ({ seen, plain }) => {
    const what = change(seen, plain);
    if (what === "opened") return "opens";
    const details = (type: string | null) => /^application\/problem\+json/i.test(type ?? "");
    if (details(fieldOf(seen, "content-type")) && !details(fieldOf(plain, "content-type"))) return "explains";
    return what === "same" ? "same" : null;
  },
);
