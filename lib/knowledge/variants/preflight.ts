import { fieldOf, letsOrigin, passed, refused } from "../outcomes";
import { type Compared, variant } from "../shapes";

export default variant(
  {
    order: 5,
    changes: "The browser's preflight",
    why: "Before a cross-origin request, a browser asks by OPTIONS, without a credential, whether it may send it.",
    source: "https://fetch.spec.whatwg.org/#cors-preflight-fetch",
    change: ({ origin, preflight }) => {
      if (!origin && !preflight) return null;
      const names = [...new Set(preflight?.headers.map((name) => name.toLowerCase()))].sort();
      return {
        method: "OPTIONS",
        headers: {
          origin: origin ?? "https://your-site.example",
          "access-control-request-method": preflight?.method ?? "GET",
          ...(names.length ? { "access-control-request-headers": names.join(",") } : {}),
        },
      };
    },
  },
  {
    closes: {
      when: "passed",
      because: "The call itself is answered and the preflight is refused: a browser never gets to the call.",
      tells: { cors: "decisive" },
      decides: true,
    },
    "credential-asked": {
      when: "refused",
      because: "The preflight is refused as if it should carry a credential, which a browser never sends with it.",
      tells: { cors: "decisive", authentication: "against" },
      decides: true,
    },
    "not-allowed": {
      when: "any",
      because: "The preflight is answered, but does not allow your origin, method and header names.",
      tells: { cors: "decisive" },
      decides: true,
    },
    allowed: { when: "any", because: "The preflight allows your call.", tells: { cors: "against" } },
    "refused-too": { when: "refused", because: "The preflight is refused like the call itself.", tells: {} },
  },
  (compared) => {
    const { seen, plain } = compared;
    if (refused(seen) || seen.response?.status === 405) {
      if (passed(plain)) return "closes";
      return plain.response?.status === 401 ? "credential-asked" : "refused-too";
    }
    if (!passed(seen)) return null;
    return allows(compared) ? "allowed" : "not-allowed";
  },
);

const simple = ["GET", "HEAD", "POST"];

/** Fetch §4.8: the origin, the method unless it is a simple one, and every header name. */
function allows({ seen }: Compared): boolean {
  const sent = (name: string) => seen.request?.fields.find((field) => field.name === name)?.value.text ?? "";
  const list = (name: string) => (fieldOf(seen, name) ?? "").split(",").map((item) => item.trim().toLowerCase());
  const methods = list("access-control-allow-methods");
  const headers = list("access-control-allow-headers");
  const method = sent("access-control-request-method");
  const wanted = sent("access-control-request-headers").split(",").filter(Boolean);
  const methodFine = simple.includes(method) || methods.includes("*") || methods.includes(method.toLowerCase());
  // A star does not cover Authorization, which must be named.
  const headerFine = (name: string) => headers.includes(name) || (headers.includes("*") && name !== "authorization");
  return letsOrigin(seen, sent("origin")) && methodFine && wanted.every(headerFine);
}
