"use client";

import { useRef } from "react";
import { useHandOver } from "@/components/ui/hand-over";
import { Time } from "@/components/ui/times";
import type { Outcome } from "@/lib/session/state";
import { AuthorField } from "./author-field";
import { DeleteButton } from "./delete-button";
import type { Pending } from "./own";
import type { LogState } from "./shared";
import { causeSaid } from "./timeline";

interface SessionBarProps {
  readonly id: string;
  readonly title: string;
  readonly expiresAt: string;
  /** null: read only. */
  readonly editKey: string | null;
  readonly onDeleted: () => void;
}

/** What this is, how long it lives, and what can be done with it as a whole. */
export function SessionBar({ id, title, expiresAt, editKey, onDeleted }: SessionBarProps) {
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 text-note text-soft">
      <bdi className="font-[550] text-body text-ink words">{title || "Shared diagnosis"}</bdi>
      <span suppressHydrationWarning>expires {until(expiresAt)}</span>
      <span>{editKey ? "you can edit" : "read only"}</span>
      <span className="flex w-full flex-wrap items-center gap-2 no-print lg:ml-auto lg:w-auto">
        {editKey && <AuthorField className="mr-2" inline />}
        <a href={`/s/${id}/handoff`} className="button">
          Hand off
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

interface KnowledgeSinceProps {
  /** The version with which this was shared; null where the log does not tell it. */
  readonly then: string | null;
  readonly now: string;
}

/** The verdict is computed anew whenever it is read: what was shared may have read otherwise. */
export function KnowledgeSince({ then, now }: KnowledgeSinceProps) {
  if (then === null || then === now) return null;
  return (
    <p role="note" className="mb-6 text-note text-soft words">
      why403 has learnt since this was shared (knowledge <code>{then}</code>, now <code>{now}</code>). The verdict is
      today’s, and may differ from the one that was shared.
    </p>
  );
}

interface ClosedProps {
  readonly outcome: Outcome;
  /** Absent when the reader may not change anything. */
  readonly undo?: (() => void) | undefined;
}

/** The case is closed: by whom, with which cause. */
export function Closed({ outcome: { cause, by, at, text }, undo }: ClosedProps) {
  const banner = useRef<HTMLDivElement>(null);
  useHandOver(banner, "did-it-work", "verdict");
  return (
    <div
      ref={banner}
      id="case-closed"
      role="status"
      tabIndex={-1}
      className="mb-6 rounded-sheet border border-go px-4 py-3"
    >
      <p className="words">
        <span className="font-[550] text-go">Case closed.</span> <bdi>{by || "Someone"}</bdi> confirmed{" "}
        {causeSaid(cause)}, <Time iso={at} brief />.{" "}
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

interface WaitingProps {
  readonly log: LogState;
  /** Edits that wait to be sent. */
  readonly waiting: readonly Pending[];
  /** Why the server did not take the last one. */
  readonly error: string;
}

/** Whether the server can be reached, and which edits it does not have yet; then what it refused. */
export function Waiting({ log, waiting, error }: WaitingProps) {
  const away = log === "away";
  return (
    <>
      {(away || waiting.length > 0) && (
        <p role="status" id="connection" className="mb-5 rounded-sheet bg-sunk px-4 py-3 words">
          {away && "Not connected. You see what was read last"}
          {away && (waiting.length > 0 ? "; " : ".")}
          {waiting.length > 0 && waitingSaid(waiting)}
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

function waitingSaid(waiting: readonly Pending[]): string {
  const [first] = waiting;
  if (!first || waiting.length > 1) return `${waiting.length} changes wait in this browser.`;
  return `1 change waits in this browser: ${editSaid(first)}.`.replace(/([.!?…]”)\.$/, "$1");
}

function editSaid({ fields }: Pending): string {
  if (fields.type === "note" && typeof fields.text === "string") {
    const [line = ""] = fields.text.split("\n");
    return `your note “${line.length > 40 || line !== fields.text ? `${line.slice(0, 39)}…` : line}”`;
  }
  return edits[fields.type] ?? "what you added last";
}

const edits: Readonly<Record<string, string>> = {
  answer: "your answer",
  evidence: "your newer response",
  working: "your call that works",
  step: "a step that you ticked",
  outcome: "the outcome",
  removed: "the removal of a text",
  probe: "the probe's report",
};
