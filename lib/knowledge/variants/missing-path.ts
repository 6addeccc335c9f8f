import { alike, passed, refused } from "../outcomes";
import { variant } from "../shapes";

export default variant(
  {
    order: 7,
    changes: "A path that cannot exist",
    why: "A server that answers 404 has looked at the path; one that refuses a path that does not exist has not.",
    source: "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4",
    change: ({ url, method }, token) => (method === "OPTIONS" ? null : { url: `${new URL(url).origin}/${token}` }),
  },
  {
    routed: {
      when: "refused",
      because: "A path that cannot exist is answered with 404, so the refusal is about your path: something is there.",
      tells: {
        permissions: "moderate",
        resource: "moderate",
        authentication: "weak",
        "ip-block": "against",
        geo: "against",
      },
      decides: true,
    },
    blanket: {
      when: "refused",
      because: "A path that cannot exist is refused in the same words: whoever refuses does not look at the path.",
      tells: { "ip-block": "moderate", geo: "weak", authentication: "weak", permissions: "against" },
    },
    masked: {
      when: "refused",
      because: "The root is answered and a path that cannot exist is refused like yours: what is missing is hidden.",
      tells: { resource: "strong", "ip-block": "against" },
      decides: true,
    },
  },
  ({ seen, plain, all }) => {
    if (!refused(plain)) return null;
    if (seen.response?.status === 404 || seen.response?.status === 410) return "routed";
    if (!alike(seen, plain)) return null;
    const root = all.get("root");
    return root && passed(root) ? "masked" : "blanket";
  },
);
