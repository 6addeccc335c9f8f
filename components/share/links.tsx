"use client";

import { useEffect, useId, useRef } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { Time } from "@/components/ui/times";

/** What the server answers when a diagnosis was shared. */
export interface Created {
  readonly id: string;
  readonly url: string;
  readonly editKey: string;
  readonly expiresAt: string;
}

/** The links that were made. The focus goes to the one that most want, and so selects it. */
export function Links({ created }: { created: Created }) {
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector("input")?.focus(), []);
  const view = new URL(created.url, window.location.href).href;
  const edit = `${view}#e=${created.editKey}`;
  return (
    <div ref={first} className="grid grid-cols-1 gap-4 text-[14px]">
      <LinkRow name="View link" text={view} says="Whoever has it can read." />
      <LinkRow
        name="Edit link"
        text={edit}
        says="Whoever has it can also answer, tick steps, add notes and evidence, and delete."
      />
      <p>
        Both links work until <Time iso={created.expiresAt} brief />, unless the diagnosis is deleted before.
      </p>
      <p className="flex flex-wrap gap-2">
        <a href={view} className="button button-strong">
          Open the shared diagnosis
        </a>
        <a href={`${view}/handoff`} className="button">
          Hand off
        </a>
      </p>
    </div>
  );
}

function LinkRow({ name, text, says }: { name: string; text: string; says: string }) {
  const id = useId();
  return (
    <div>
      <div className="flex flex-col gap-2 sm:flex-row sm:items-end">
        <label className="min-w-0 sm:flex-1">
          {name}
          <input
            readOnly
            className="field mt-1 block h-9 font-mono text-note"
            value={text}
            aria-describedby={id}
            onFocus={(event) => event.target.select()}
          />
        </label>
        <CopyButton text={text} label={`Copy ${name.toLowerCase()}`} className="button shrink-0 sm:w-36" />
      </div>
      <p id={id} className="mt-1 text-note text-soft">
        {says}
      </p>
    </div>
  );
}
