import { causeNames } from "@/lib/knowledge/causes/names.gen";
import type { Actor, CauseId } from "@/lib/knowledge/shapes";
import type { Advice } from "../verdict";
import { inSentence } from "../words";

/** A cause by its name, as in a sentence; any other word that a log holds as it is. */
export function causeInWords(id: string): string {
  return Object.hasOwn(causeNames, id) ? inSentence(causeNames[id as CauseId].name) : id;
}

/** Whether somebody confirmed a cause, and another one than comes first. */
export const isAnother = (confirmed: string | null | undefined, first: { readonly id: string } | null | undefined) =>
  Boolean(confirmed) && confirmed !== first?.id;

/** What is handed on of a verdict. */
interface Judged {
  readonly settled: boolean;
  readonly cause: { readonly id: string; readonly name: string; readonly probability: number } | null;
  readonly refusedBy: { readonly name: string; readonly layer: string } | null;
  readonly retry: Advice["retry"];
  readonly actor: Actor;
}

/** What stands above the reasons for the first cause: they are no longer why, once somebody confirmed another. */
export function reasonsTitle({ cause }: Judged, confirmed: string | undefined): string {
  return cause && isAnother(confirmed, cause) ? `What spoke for ${inSentence(cause.name)}` : "Why";
}

/** Whether a reason of a cause is one against it. */
export const isAgainst = ({ strength }: { readonly strength: string }) => /^(?:against|excludes)$/.test(strength);

/** What stands above those. */
export const againstTitle = "What speaks against it";

type NameAndValue = readonly [name: string, value: string];

/** A verdict for whoever did not make the call. What follows from a cause that it was not is left out. */
export function factsForOthers(judged: Judged, confirmed: string | undefined): NameAndValue[] {
  const { settled, cause, refusedBy, retry, actor } = judged;
  const another = isAnother(confirmed, cause);
  const sure = cause && `${cause.name}, ${percent(cause.probability)}${settled ? "" : ", not settled"}`;
  const then: NameAndValue[] = [
    ["Retrying", retryInWords(retry, settled)],
    ["Who must act", actorForOthers(actor)],
  ];
  return [
    ...(sure ? [[another ? "By the text alone" : "Cause", sure] as const] : []),
    ["Refused by", refusedBy ? `${refusedBy.name} (${refusedBy.layer})` : "not known"],
    ...(another ? [] : then),
  ];
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
function actorForOthers(actor: Actor): string {
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
