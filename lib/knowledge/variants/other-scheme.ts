import { fieldOf, passed, refused } from "../outcomes";
import { variant } from "../shapes";

export default variant(
  {
    order: 10,
    changes: "http in place of https, or https in place of http",
    named: ({ url }) => (url.startsWith("https:") ? "http in place of https" : "https in place of http"),
    why: "Some servers refuse http outright; others have rules for one of the two only.",
    source: "https://www.rfc-editor.org/rfc/rfc9110#section-4.2.2",
    change: ({ url, method }) => {
      const other = new URL(url);
      if (other.port || method === "OPTIONS") return null;
      other.protocol = other.protocol === "https:" ? "http:" : "https:";
      return { url: other.href, follow: false };
    },
  },
  {
    "only-https": {
      when: "refused",
      because: "Over https the same request is answered: http is what is refused.",
      tells: { "server-config": "strong" },
      decides: true,
    },
    "only-http": {
      when: "refused",
      because: "Over http the same request is answered, over https it is refused: the two are set up differently.",
      tells: { "server-config": "strong" },
      decides: true,
    },
    redirects: { when: "any", because: "The other scheme redirects, as it should.", tells: {} },
    same: { when: "refused", because: "It is refused over http and over https.", tells: {} },
  },
  ({ seen, plain }) => {
    const status = seen.response?.status ?? 0;
    if (status >= 300 && status < 400 && fieldOf(seen, "location")) return "redirects";
    if (!refused(plain)) return null;
    if (passed(seen)) return seen.request?.url?.startsWith("https:") ? "only-https" : "only-http";
    return refused(seen) ? "same" : null;
  },
);
