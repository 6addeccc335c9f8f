import { change, letsOrigin, passed } from "../outcomes";
import { variant } from "../shapes";

export default variant(
  {
    order: 4,
    changes: "With your Origin",
    why: "A browser sends the origin of its page. Some servers refuse origins that they do not know.",
    source: "https://fetch.spec.whatwg.org/#origin-header",
    change: ({ origin, method }) => (origin && method !== "OPTIONS" ? { headers: { origin } } : null),
  },
  {
    closes: {
      when: "passed",
      because: "With your Origin the request is refused, and without it answered: your origin is not on the list.",
      tells: { cors: "decisive" },
      decides: true,
    },
    withheld: {
      when: "passed",
      because:
        "It is answered, but no Access-Control-Allow-Origin names your origin, so a browser withholds the answer.",
      tells: { cors: "moderate" },
    },
    allowed: { when: "passed", because: "Your origin is allowed to read the answer.", tells: { cors: "against" } },
    opens: {
      when: "refused",
      because: "With your Origin the request is answered, and without it refused: an Origin is required.",
      tells: { cors: "strong" },
      decides: true,
    },
    same: { when: "refused", because: "It is refused with and without your Origin.", tells: { cors: "against" } },
  },
  ({ seen, plain }) => {
    const what = change(seen, plain);
    if (what === "closed") return "closes";
    if (what === "opened") return "opens";
    if (what !== "same") return null;
    if (!passed(plain)) return "same";
    const origin = seen.request?.fields.find(({ name }) => name === "origin")?.value.text ?? null;
    return letsOrigin(seen, origin) ? "allowed" : "withheld";
  },
);
