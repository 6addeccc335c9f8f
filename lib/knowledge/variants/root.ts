import { alike, passed, refused } from "../outcomes";
import { variant } from "../shapes";

export default variant(
  {
    order: 8,
    changes: "The root of the site",
    why: "A firewall stands in front of the whole site; a rule about one resource does not touch its root.",
    change: ({ url, method }) => {
      const { pathname, search, origin } = new URL(url);
      return method === "OPTIONS" || (pathname === "/" && !search) ? null : { url: `${origin}/` };
    },
  },
  {
    opens: {
      when: "refused",
      because: "The root of the site is not refused, so the site as a whole is not closed to this network.",
      tells: { "ip-block": "against", geo: "against", resource: "weak", permissions: "weak" },
      decides: true,
    },
    same: {
      when: "refused",
      because: "The root of the site is refused in the same words: the refusal does not look at the path.",
      tells: { "ip-block": "moderate", geo: "weak", resource: "against", permissions: "against" },
    },
    other: { when: "refused", because: "The root of the site is refused in different words.", tells: {} },
  },
  ({ seen, plain }) => {
    if (!refused(plain)) return null;
    if (passed(seen) || seen.response?.status === 404) return "opens";
    if (!refused(seen)) return null;
    return alike(seen, plain) ? "same" : "other";
  },
);
