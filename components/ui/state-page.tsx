import type { ReactNode } from "react";
import { type Stop, Way } from "./way";

interface StatePageProps {
  /** The status, or what happened in a few words. */
  readonly said: string;
  readonly title: string;
  /** How far the visitor's own request came. */
  readonly stops: readonly Stop[];
  /** What it means, and the way on. */
  readonly children: ReactNode;
}

/** A page in place of the one that was asked for: what happened, where, and the way on. */
export function StatePage({ said, title, stops, children }: StatePageProps) {
  return (
    <div className="max-w-[64ch]">
      <p className="text-note text-soft">{said}</p>
      <h1>{title}</h1>
      <Way label="How far your request came" stops={stops} />
      <div className="grid grid-cols-1 gap-3">{children}</div>
    </div>
  );
}
