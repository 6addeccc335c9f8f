import type { Actor } from "@/lib/knowledge/shapes";
import type { Advice } from "./verdict";

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

/** Whether a retry helps, and after how long: seconds below two minutes, else whole minutes, rounded up. */
export function retryInWords({ helps, seconds }: Advice["retry"]): string {
  if (helps === "no") return "does not help";
  if (helps === "maybe") return "may help";
  if (seconds === null) return "helps after a wait";
  return seconds < 120 ? `helps after ${seconds} s` : `helps after ${Math.ceil(seconds / 60)} min`;
}
