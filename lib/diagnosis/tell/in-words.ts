import { causeNames } from "@/lib/knowledge/causes/names.gen";
import type { Actor, CauseId } from "@/lib/knowledge/shapes";
import type { Advice } from "../verdict";
import { inSentence } from "../words";

/** A cause by its name, as in a sentence; any other word that a log holds as it is. */
export function causeInWords(id: string): string {
  return Object.hasOwn(causeNames, id) ? inSentence(causeNames[id as CauseId].name) : id;
}

/** What stands above the reasons for a cause: they are no longer why, once somebody confirmed another. */
export function reasonsTitle(cause: { readonly id: string; readonly name: string } | null, confirmed?: string): string {
  return cause && confirmed && confirmed !== cause.id ? `What spoke for ${inSentence(cause.name)}` : "Why";
}

/** Never 100 or 0: nothing here is certain. */
export function percent(probability: number): string {
  const rounded = Math.round(100 * probability);
  if (rounded >= 100) return ">99%";
  return rounded < 1 ? "<1%" : `${rounded}%`;
}

const actors: Readonly<Record<Actor, string>> = {
  you: "you",
  "account-admin": "an administrator of your account",
  "api-owner": "the owner of the API",
  "network-owner": "whoever runs the firewall, proxy or allowlist",
  unknown: "not known yet",
};

export function actorInWords(actor: Actor): string {
  return actors[actor];
}

/** The same for a reader who did not make the call. */
export function actorForOthers(actor: Actor): string {
  if (actor === "you") return "the caller";
  return actor === "account-admin" ? "an administrator of the caller's account" : actors[actor];
}

/**
 * Whether a retry helps, and after how long: seconds below two minutes, else whole minutes, rounded up. No surer than the
 * verdict that it follows from.
 */
export function retryInWords({ helps, seconds }: Advice["retry"], settled = true): string {
  if (helps === "maybe") return "may help";
  const probably = settled ? "" : "probably ";
  if (helps === "no") return `${probably}does not help`;
  if (seconds === null) return `${probably}helps after a wait`;
  return `${probably}helps after ${seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`}`;
}
