import { change } from "../outcomes";
import { variant } from "../shapes";

export default variant(
  {
    order: 11,
    changes: "Over IPv6 in place of IPv4",
    why: "Rules about addresses and countries are kept separately for IPv4 and IPv6, and one of them is often forgotten.",
    change: ({ url }) => (/^https?:\/\/(?:\[|\d{1,3}(?:\.\d{1,3}){3}[:/])/.test(url) ? null : { family: 6 }),
  },
  {
    opens: {
      when: "refused",
      because: "Over IPv6 the same request is answered: the address is what is refused.",
      tells: { "ip-block": "strong", geo: "weak" },
      decides: true,
    },
    closes: {
      when: "passed",
      because: "Over IPv6 the same request is refused: the address is what is refused.",
      tells: { "ip-block": "strong", geo: "weak" },
      decides: true,
    },
    same: { when: "any", because: "IPv4 and IPv6 get the same answer.", tells: {} },
  },
  ({ seen, plain }) => {
    const what = change(seen, plain);
    if (what === "opened") return "opens";
    if (what === "closed") return "closes";
    return what;
  },
);
