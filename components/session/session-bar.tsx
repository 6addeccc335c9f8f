"use client";

import type { Outcome } from "@/lib/session/state";
import { AuthorField } from "./author-field";
import { DeleteButton } from "./delete-button";
import type { LogState } from "./shared";
import { causeSaid } from "./timeline";

interface SessionBarProps {
  readonly id: string;
  readonly title: string;
  readonly expiresAt: string;
  readonly log: LogState;
  /** null: read only. */
  readonly editKey: string | null;
  readonly onDeleted: () => void;
}

/** What this is, how long it lives, and what can be done with it as a whole. */
export function SessionBar({ id, title, expiresAt, log, editKey, onDeleted }: SessionBarProps) {
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 text-note text-soft">
      <bdi className="font-[550] text-body text-ink words">{title || "Shared diagnosis"}</bdi>
      <span suppressHydrationWarning>expires {until(expiresAt)}</span>
      <span>{editKey ? "you can edit" : "read only"}</span>
      {log === "away" && (
        <span role="status" className="text-stop">
          The server cannot be reached; showing what was read last.
        </span>
      )}
      <span className="ml-auto flex flex-wrap items-center gap-2 no-print">
        {editKey && <AuthorField className="mr-2" inline />}
        <a href={`/s/${id}/handoff`} className="button">
          Hand it on
        </a>
        {editKey && <DeleteButton id={id} editKey={editKey} onDeleted={onDeleted} />}
      </span>
    </div>
  );
}

function until(expiresAt: string): string {
  const hours = (Date.parse(expiresAt) - Date.now()) / 3_600_000;
  if (hours < 1.5) return `in ${Math.max(1, Math.round(hours * 60))} minutes`;
  if (hours < 36) return `in ${Math.round(hours)} hours`;
  return `in ${Math.round(hours / 24)} days`;
}

interface ClosedProps {
  readonly outcome: Outcome;
  /** Absent when the reader may not change anything. */
  readonly undo?: (() => void) | undefined;
}

/** The case is closed: by whom, with which cause. */
export function Closed({ outcome: { cause, by, at, text }, undo }: ClosedProps) {
  return (
    <div role="status" className="mb-6 rounded-sheet border border-go px-4 py-3">
      <p className="words">
        <span className="font-[550] text-go">Case closed.</span> <bdi>{by || "Someone"}</bdi> confirmed{" "}
        {causeSaid(cause)} on {at.slice(0, 10)}.{" "}
        {undo && (
          <button type="button" className="text-button no-print" onClick={undo}>
            Undo
          </button>
        )}
      </p>
      {text && <p className="mt-1 text-[14px] words">What helped: {text}</p>}
    </div>
  );
}

interface PendingProps {
  /** Edits that wait to be sent. */
  readonly waiting: number;
  readonly error: string;
}

/** Edits that are not with the server yet, and those it refused. */
export function Pending({ waiting, error }: PendingProps) {
  return (
    <>
      {waiting > 0 && (
        <p role="status" className="mb-4 text-soft">
          {waiting === 1 ? "One change waits" : `${waiting} changes wait`} to be sent, kept in this browser without its
          secrets until the server can be reached.
        </p>
      )}
      {error && (
        <p role="alert" className="mb-4 text-stop">
          {error}
        </p>
      )}
    </>
  );
}
