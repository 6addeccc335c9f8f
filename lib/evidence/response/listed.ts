import type { Draft, Field, HttpRequest } from "../exchange";
import { type Side, sideOf } from "../names";
import { part, type Traced } from "../traced";
import type { Listing } from "./listing";
import { bareResponse, exchangeOf, requestOf, urlOf } from "./messages";
import { statusIn } from "./said";

/** The exchange that a listing shows. */
export function listed(whole: Traced, listing: Listing): Draft {
  const { sent, received } = sided(withoutQuotes(listing));
  const { labels, start: asked, strange, begin } = listing;
  // Where no body was pasted, what a program said above the fields is all that tells of the refusal.
  const body = listing.body ?? (strange > 0 ? part(whole, 0, begin) : null);
  const url = (labels.get("request url") ?? labels.get("url") ?? labels.get("uri"))?.value.text.replace(
    /^['"]|['"]$/g,
    "",
  );
  const method = (labels.get("request method") ?? labels.get("method"))?.value.text.match(/[A-Za-z]{3,10}/)?.[0];
  const lineOf = labels.get("request url") ?? labels.get("url") ?? labels.get("request method");
  const known = asked ? requestOf(whole, asked, sent, null) : null;
  const pseudo = (name: string) => sent.find((field) => field.name === name)?.value.text ?? null;
  const target = url ?? pseudo(":path");
  const request: HttpRequest | null =
    known ??
    (sent.length || url || method
      ? {
          method: method?.toUpperCase() ?? pseudo(":method"),
          target,
          version: null,
          url: urlOf(target ?? "/", sent),
          fields: sent,
          body: null,
          start: lineOf?.line ?? null,
        }
      : null);
  const {
    code = null,
    reason = null,
    line: start = null,
  } = statusOf(listing, received) ?? saidBefore(whole, listing) ?? {};
  const response = bareResponse({ status: code, reason, fields: received, body, start });
  return { exchanges: [exchangeOf(request, response)], notes: [] };
}

/** Postman's console writes every value as a string; a quote that only some have is their own. */
function withoutQuotes({ fields, ...rest }: Listing): Listing {
  const quoted = fields.length > 2 && fields.every(({ field }) => /^".*"$/s.test(field.value.text));
  if (!quoted) return { fields, ...rest };
  const bare = fields.map(({ field, side }) => {
    const value = part(field.value, 1, field.value.text.length - 1);
    return { field: { ...field, value }, side };
  });
  return { fields: bare, ...rest };
}

/** Fields by side: as headings say; without headings by their names, and as the one before. */
function sided({ fields }: Listing): { sent: Field[]; received: Field[] } {
  const sent: Field[] = [];
  const received: Field[] = [];
  const decisive = fields.map(({ field }) => sideOf(field.name));
  // One of them alone is more likely a server's own invention.
  const mixed = decisive.filter((side) => side === "request").length > 1;
  let into: Side = decisive.find((side) => side === "request" || side === "response") ?? "response";
  for (const { field, side } of fields) {
    const own = sideOf(field.name);
    if (own === "request" || own === "response") into = own;
    const final = side !== "both" ? side : mixed ? into : "response";
    (final === "request" ? sent : received).push(field);
  }
  return { sent, received };
}

/** The status that a program told above the fields. */
function saidBefore(whole: Traced, { begin }: Listing): Listing["status"] {
  const said = begin > 0 ? statusIn(whole, whole.text.slice(0, Math.min(begin, 4096))) : null;
  return said && { code: said.status, reason: null, line: said.start };
}

const statusNames = ["status code", "response status", "response code", "statuscode", "status"];

function statusOf({ labels, status }: Listing, received: readonly Field[]): Listing["status"] {
  const field = received.find(({ name }) => name === ":status" || name === "status");
  const said = [...statusNames.flatMap((name) => labels.get(name) ?? []), ...(field ? [field] : [])];
  for (const { value, line } of said) {
    const [, code, reason = ""] = /\b([1-5]\d\d)\b[ \t]*([A-Z][^\r\n]{0,200})?/.exec(value.text) ?? [];
    if (code) return { code: Number(code), reason: reason || null, line };
  }
  return status;
}
