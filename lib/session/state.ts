import type { Answers } from "@/lib/diagnosis/ask/ask";
import type { Input } from "@/lib/diagnosis/diagnose";
import type { SessionEvent } from "./events";

/** The cause that somebody confirmed. */
export interface Outcome {
  readonly cause: string;
  readonly by: string;
  readonly at: string;
  readonly text: string;
}

/** What the log comes to. */
export interface SessionState {
  readonly title: string;
  readonly evidence: string | null;
  readonly request: string | null;
  readonly working: string | null;
  /** The transcript of the last probe. */
  readonly probe: string | null;
  readonly exchange: number | null;
  readonly observedAt: string | null;
  readonly answers: Answers;
  readonly stepsDone: readonly string[];
  readonly outcome: Outcome | null;
  /** The version of the knowledge when this was shared; null where the log does not tell it. */
  readonly knowledge: string | null;
}

const empty: SessionState = {
  title: "",
  evidence: null,
  request: null,
  working: null,
  probe: null,
  exchange: null,
  observedAt: null,
  answers: {},
  stepsDone: [],
  outcome: null,
  knowledge: null,
};

/** The state is a fold of the log, in the order of `seq`. */
export function stateOf(events: readonly SessionEvent[]): SessionState {
  return events.reduce(applied, empty);
}

/** The log as it stood before each newer evidence, the first first. */
export function earlierStates(
  events: readonly SessionEvent[],
): readonly { readonly seq: number; readonly at: string; readonly state: SessionState }[] {
  const before: { seq: number; at: string; state: SessionState }[] = [];
  let state = empty;
  for (const event of events) {
    if (event.type === "evidence" && state.evidence !== null) before.push({ seq: event.seq, at: event.at, state });
    state = applied(state, event);
  }
  return before;
}

function applied(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case "created":
      return {
        ...state,
        title: event.title ?? "",
        evidence: event.evidence ?? null,
        request: event.request ?? null,
        working: event.working ?? null,
        exchange: event.exchange ?? null,
        observedAt: event.observedAt ?? null,
        answers: event.answers ?? {},
        knowledge: event.knowledge ?? null,
      };
    case "evidence":
      return { ...state, evidence: event.evidence, request: event.request ?? state.request, exchange: null };
    case "exchange":
      return { ...state, exchange: event.index };
    case "working":
      return { ...state, working: event.evidence };
    case "probe":
      return { ...state, probe: event.report };
    case "answer":
      return { ...state, answers: answersWith(state.answers, event.question, event.option) };
    case "step":
      return {
        ...state,
        stepsDone: [...state.stepsDone.filter((step) => step !== event.step), ...(event.done ? [event.step] : [])],
      };
    case "outcome":
      return { ...state, outcome: outcomeOf(event) };
    default:
      return state;
  }
}

function outcomeOf({ cause, by, at, text = "" }: Extract<SessionEvent, { type: "outcome" }>): Outcome | null {
  return cause ? { cause, by, at, text } : null;
}

/** The answers with one given, changed or taken back; a given one moves to the end of the trail. */
function answersWith(answers: Answers, question: string, option: string | null): Answers {
  const { [question]: _before, ...others } = answers;
  return option === null ? others : { ...others, [question]: option };
}

/** What the engine needs of a state. */
export function inputOf(state: SessionState): Input {
  return {
    evidence: state.evidence ?? undefined,
    request: state.request ?? undefined,
    working: state.working ?? undefined,
    probe: state.probe ?? undefined,
    exchange: state.exchange ?? undefined,
    observedAt: state.observedAt ?? undefined,
    answers: state.answers,
    confirmed: state.outcome?.cause,
  };
}
