import type { Timings } from "@/lib/probe/events";

interface Phase {
  readonly name: string;
  readonly ms: number;
  readonly fill: string;
}

/** What the time went into, in order. */
function phasesOf({ resolved, connected, secured, answered, done }: Timings): Phase[] {
  const ready = secured ?? connected ?? resolved;
  return [
    { name: "name", ms: resolved, fill: "fill-line" },
    { name: "connection", ms: (connected ?? resolved) - resolved, fill: "fill-soft" },
    { name: "TLS", ms: secured === null ? 0 : secured - (connected ?? resolved), fill: "fill-line" },
    { name: "waiting", ms: answered - ready, fill: "fill-ink" },
    { name: "body", ms: done - answered, fill: "fill-soft" },
  ].map((phase) => ({ ...phase, ms: Math.max(0, phase.ms) }));
}

/** The phases as one bar; `longest` is the width of the whole. */
export function TimingBar({ timings, longest }: { timings: Timings; longest: number }) {
  let at = 0;
  return (
    <svg className="h-2 w-full" aria-hidden="true">
      {phasesOf(timings).map(({ name, ms, fill }) => {
        const from = at;
        at += ms;
        return (
          <rect
            key={name}
            className={fill}
            x={`${(100 * from) / longest}%`}
            width={`${Math.max(0.4, (100 * ms) / longest)}%`}
            height="100%"
          />
        );
      })}
    </svg>
  );
}

export function inWords(timings: Timings): string {
  return phasesOf(timings)
    .filter(({ ms }) => ms >= 0.05)
    .map(({ name, ms }) => `${name} ${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`)
    .join(", ");
}
