import type { ProbeEvent } from "@/lib/probe/events";
import type { Conclusion, SeenEvent } from "./calls";

type Of<T extends SeenEvent["type"]> = Extract<ProbeEvent<Conclusion>, { type: T }>;

/** One request of a probe, as far as it is known by now. */
export interface Row {
  readonly variant: string;
  readonly changes: string;
  readonly state: "sent" | "answered" | "failed" | "skipped";
  readonly answered?: Of<"answered">;
  readonly failed?: Of<"failed">;
  readonly why?: string;
}

export interface Seen {
  readonly rows: readonly Row[];
  readonly done: Of<"done"> | null;
}

export const nothingSeen: Seen = { rows: [], done: null };

/** The rows with one more event of the stream. */
export function withEvent({ rows, done }: Seen, event: SeenEvent): Seen {
  if (event.type === "done") return { rows, done: event };
  if (event.type === "sent")
    return { rows: [...rows, { variant: event.variant, changes: event.changes, state: "sent" }], done };
  if (event.type === "skipped") {
    const { variant, changes, why } = event;
    return { rows: [...rows, { variant, changes, state: "skipped", why }], done };
  }
  const known = event.type === "answered" ? { answered: event } : { failed: event };
  return {
    rows: rows.map((row) => (row.variant === event.variant ? { ...row, state: event.type, ...known } : row)),
    done,
  };
}

/** What a status means for who asked, in a word; the colour goes with it. */
export function wordOf(status: number): { word: string; tone: "go" | "stop" | "plain" } {
  if (status < 300) return { word: "answered", tone: "go" };
  if (status < 400) return { word: "redirected", tone: "plain" };
  if ([401, 403, 407, 421, 429, 451].includes(status)) return { word: "refused", tone: "stop" };
  if (status === 404 || status === 410) return { word: "not there", tone: "plain" };
  return status < 500 ? { word: "not taken", tone: "plain" } : { word: "server error", tone: "plain" };
}
