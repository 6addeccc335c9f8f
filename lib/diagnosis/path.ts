import type { Exchange } from "@/lib/evidence/exchange";
import type { Clue } from "@/lib/evidence/traced";
import { type Layer, layers } from "@/lib/knowledge/shapes";
import type { Found, Seen } from "./reasons/collect";

export interface Hop {
  readonly hop: Layer;
  readonly name: string;
  readonly state: "passed" | "refused" | "not-reached" | "not-seen";
  readonly clue: Clue | null;
}

const names: Readonly<Record<Layer, string>> = {
  client: "Your client",
  proxy: "Company proxy",
  edge: "CDN or firewall",
  gateway: "Gateway or web server",
  identity: "Identity",
  application: "Application",
  storage: "Storage",
};

/** Hops that most requests never meet: drawn only when something shows them. */
const optional: readonly Layer[] = ["gateway", "identity", "storage"];

/**
 * The request's path. A hop without a clue is "not seen", never "passed"; one behind the refusing hop was not reached;
 * one before it, whose mark shows, let it pass. Where nobody is known to have refused, a mark shows no more than
 * that the hop is there.
 */
export function pathOf(exchange: Exchange | null, refuser: Found | null, seen: readonly Seen[]): Hop[] {
  const refusedAt = refuser ? (refuser.refusal.layer ?? refuser.vendor.layer) : null;
  const hops = layers.map((layer): Hop => {
    if (layer === "client") {
      const client = { hop: layer, name: exchange?.client ?? names.client, clue: null };
      return { ...client, state: refusedAt === "client" ? "refused" : "passed" };
    }
    if (refuser && layer === refusedAt) {
      return { hop: layer, name: refuser.name, state: "refused", clue: refuser.match.clues[0] ?? null };
    }
    if (refusedAt && layers.indexOf(layer) > layers.indexOf(refusedAt)) {
      return { hop: layer, name: names[layer], state: "not-reached", clue: null };
    }
    const mark = seen.find((one) => one.vendor.layer === layer && one.match.clues[0]);
    if (!mark) return { hop: layer, name: names[layer], state: "not-seen", clue: null };
    // Only a refusal further on proves that this hop let it pass; without one it may be the refuser itself.
    const state = refusedAt ? "passed" : "not-seen";
    return { hop: layer, name: mark.name, state, clue: mark.match.clues[0] ?? null };
  });
  return hops.filter((hop) => hop.state === "refused" || hop.clue || !optional.includes(hop.hop));
}
