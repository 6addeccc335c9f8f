import type { Field } from "@/lib/evidence/exchange";
import type { Look } from "../look";
import type { Decoded, Decoder } from "../shapes";
import { fact, field, merged, nothing, reason, short, statusIn } from "./syntax/decoded";

const scopeDocs = "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps";

export default {
  name: "Scope fields",
  read: (look: Look): Decoded => merged([scopes(look), permissions(look)]),
} satisfies Decoder;

/** The scopes that the token has beside those of which the resource accepts any. */
function scopes(look: Look): Decoded {
  const has = field(look, "x-oauth-scopes");
  const accepts = field(look, "x-accepted-oauth-scopes");
  const accepted = words(accepts);
  if (!has || !accepts || !accepted.length) return nothing;
  const held = words(has);
  const text = `The token has the scopes "${short(held.join(", ")) || "none"}"; the resource accepts any of "${short(accepted.join(", "))}".`;
  const facts = fact("scopes", text, has.line);
  if (!statusIn(look, 401, 403, 404)) return { facts, reasons: [] };
  if (accepted.some((scope) => holds(held, scope))) {
    const because = "The token has a scope that the resource accepts, so the scope is not what is missing.";
    return { facts, reasons: [reason("permissions", "against", because, accepts.line, scopeDocs)] };
  }
  const because = `The token has none of the scopes that the resource accepts (${short(accepted.join(", "))}).`;
  return { facts, reasons: [reason("permissions", "strong", because, accepts.line, scopeDocs)] };
}

/** A scope holds those below it: `repo` holds `repo:status`, `admin:org` holds `read:org`, and `*` holds all. */
function holds(held: readonly string[], wanted: string): boolean {
  const [level, name] = wanted.split(":", 2);
  return held.some(
    (scope) =>
      scope === "*" ||
      scope === wanted ||
      wanted.startsWith(`${scope}:`) ||
      (name !== undefined && (scope === `admin:${name}` || (scope === `write:${name}` && level === "read"))),
  );
}

function permissions(look: Look): Decoded {
  const found = field(look, "x-accepted-github-permissions");
  if (!found) return nothing;
  const text = `The app's token needs these permissions here: ${short(found.value.text)}.`;
  return { facts: fact("permissions-needed", text, found.line), reasons: [] };
}

function words(found: Field | undefined): string[] {
  return (found?.value.text.slice(0, 4000).split(/[\s,]+/) ?? []).filter(Boolean).slice(0, 100);
}
