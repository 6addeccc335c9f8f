import { alike, change, passed, refused } from "../outcomes";
import { variant } from "../shapes";

export default variant(
  {
    order: 13,
    changes: "Without your credential",
    why: "Shows whether the credential is looked at, and whether it is accepted.",
    source: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1",
    local: true,
    change: () => ({}),
  },
  {
    known: {
      when: "refused",
      because: "Without your credential the answer is 401, and with it 403: it is accepted but lacks a right.",
      tells: { permissions: "strong", authentication: "against", "token-expired": "against" },
      decides: true,
    },
    harmful: {
      when: "refused",
      because: "Without your credential the request is answered: the credential itself is what is refused.",
      tells: { authentication: "strong", "token-expired": "moderate" },
      decides: true,
    },
    unseen: {
      when: "refused",
      because: "With and without your credential the refusal is the same, so nobody looked at it.",
      tells: { "ip-block": "weak", headers: "weak", permissions: "against" },
    },
    rejected: {
      when: "refused",
      because: "With and without your credential the answer is 401: it is not accepted.",
      tells: { authentication: "moderate", "token-expired": "moderate" },
    },
    needed: { when: "passed", because: "Your credential opens what is closed without it.", tells: {} },
    open: {
      when: "passed",
      because: "It is answered with and without your credential.",
      tells: { authentication: "against" },
    },
  },
  ({ seen, plain }) => {
    const status = { without: seen.response?.status, with: plain.response?.status };
    if (status.without === 401 && status.with === 403) return "known";
    if (status.without === 401 && status.with === 401) return "rejected";
    const what = change(seen, plain);
    if (what === "opened") return "harmful";
    if (what === "closed") return "needed";
    if (passed(plain) && passed(seen)) return "open";
    return refused(plain) && alike(seen, plain) ? "unseen" : null;
  },
);
