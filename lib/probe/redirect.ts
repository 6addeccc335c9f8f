import "server-only";
import { parsedUrl } from "@/lib/evidence/url";
import { Problem } from "../problem";
import { type Limits, limits as usual } from "./limits";
import type { Policy } from "./policy";
import type { Hop, Outgoing } from "./send";
import { type Target, targetOf } from "./target";

/** Why a redirect was not followed. */
export const stopReasons = {
  "not-asked": "The redirect itself is what this request asks for.",
  method: "A redirect of a preflight is not followed; browsers refuse it too.",
  "no-location": "The redirect names no place, or more than one.",
  "too-many": "The probe follows five redirects.",
  loop: "The redirect leads back to where it came from.",
  downgrade: "The redirect leads from https to http, which the probe does not follow.",
  blocked: "The redirect leads to an address that the probe does not go to.",
  budget: "The probe's requests were used up.",
} as const;

export type StopReason = keyof typeof stopReasons;

interface Step {
  readonly hop: Hop;
  readonly target: Target;
  readonly before: readonly Hop[];
}

type Next = { readonly target: Target } | { readonly stopped: StopReason } | null;

/** Where a response redirects to, judged like a URL that a stranger gave; null when it is no redirect. */
export function redirectOf({ hop, target, before }: Step, outgoing: Outgoing, policy: Policy, limits: Limits): Next {
  if (![301, 302, 303, 307, 308].includes(hop.status)) return null;
  if (!outgoing.follow) return { stopped: "not-asked" };
  if (outgoing.method === "OPTIONS") return { stopped: "method" };
  const places = hop.fields.filter(([name]) => name.toLowerCase() === "location");
  const [, location] = places[0] ?? ["", ""];
  if (places.length !== 1 || !location) return { stopped: "no-location" };
  if (before.length >= limits.redirects) return { stopped: "too-many" };
  const next = judged(asUtf8(location), target.url, policy);
  if (!next) return { stopped: "blocked" };
  if (target.url.protocol === "https:" && next.url.protocol === "http:") return { stopped: "downgrade" };
  const been = [...before, hop].some(({ url }) => url === next.url.href);
  return been ? { stopped: "loop" } : { target: next };
}

/** Fields come as Latin-1; a Location that is UTF-8 was meant as that. */
function asUtf8(latin: string): string {
  const text = Buffer.from(latin, "latin1").toString("utf8");
  return text.includes("\ufffd") ? latin : text;
}

/** The rules are applied to the raw text, before any parser repairs it. */
function judged(location: string, base: URL, policy: Policy): Target | null {
  const text = absolute(location, base);
  if (text === null) return null;
  try {
    return targetOf(text, policy);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

function absolute(location: string, base: URL): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(location)) return location;
  if (location.startsWith("//")) return `${base.protocol}${location}`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the parser would drop them silently.
  if (/^[^?#]*\\|[\u0000-\u001f\u007f-\u009f]/.test(location) || location.length > usual.urlLength) return null;
  return parsedUrl(location, base)?.href ?? null;
}
