import { type Round, roundOf } from "@/lib/diagnosis/ask/rounds";
import type { Input } from "@/lib/diagnosis/diagnose";
import type { Whole } from "@/lib/diagnosis/tell/whole";
import type { SessionEvent } from "@/lib/session/events";
import { earlierStates, inputOf, stateOf } from "@/lib/session/state";

export interface DiagnosedLog extends Whole {
  /** What the log came to before each newer evidence, the first first; `at` is an ISO time. */
  readonly earlier: readonly { readonly at: string; readonly round: Round }[];
}

/** What the log comes to, whoever diagnoses: the server for the first paint, the browser for what follows. */
export async function diagnosed(
  whole: (input: Input) => Whole | Promise<Whole>,
  events: readonly SessionEvent[],
  ask: string | null,
): Promise<DiagnosedLog> {
  const before = earlierStates(events).map(async ({ at, state }) => {
    const { ranking, explanation } = await whole(inputOf(state));
    const round = roundOf(ranking, explanation?.headline ?? "");
    return round ? [{ at, round }] : [];
  });
  const now = await whole({ ...inputOf(stateOf(events)), ask });
  return { ...now, earlier: (await Promise.all(before)).flat() };
}

const aside: readonly SessionEvent["type"][] = ["note", "step"];

/** The part of a log that the diagnosis rests on, as a word that is the same as long as it is. */
export const standingOf = (events: readonly SessionEvent[]): string =>
  events
    .filter(({ type }) => !aside.includes(type))
    .map(({ seq }) => seq)
    .join();
