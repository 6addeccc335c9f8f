import type { LoadedEngine } from "@/components/evidence/engine";
import { roundOf } from "@/lib/diagnosis/rounds";
import type { SessionEvent } from "@/lib/session/events";
import { earlierStates, inputOf, type SessionState, stateOf } from "@/lib/session/state";

/** What the log comes to, and what it came to before each newer evidence. */
export function diagnosed(engine: LoadedEngine, events: readonly SessionEvent[], ask: string | null) {
  const explained = (state: SessionState, asked: string | null) => {
    const ranking = engine.diagnose({ ...inputOf(state), ask: asked }, engine.texts);
    return { ranking, explanation: engine.explain(ranking, engine.texts) };
  };
  const earlier = earlierStates(events).flatMap(({ at, state }) => {
    const { ranking, explanation } = explained(state, null);
    const round = roundOf(ranking, explanation?.headline ?? "");
    return round ? [{ at, round }] : [];
  });
  return { ...explained(stateOf(events), ask), earlier };
}
