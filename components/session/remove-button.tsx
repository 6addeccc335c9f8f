"use client";

import { useState } from "react";

/** Asks once: what is erased from the database cannot come back. */
export function RemoveButton({ remove }: { remove: () => void }) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" className="text-button py-1 text-note no-print" onClick={() => setSure(true)}>
        Remove this text
      </button>
    );
  }
  return (
    <p className="flex basis-full flex-wrap gap-2 py-1 text-note no-print">
      <button type="button" className="button" onClick={remove}>
        Erase it for everyone
      </button>
      <button type="button" className="button" onClick={() => setSure(false)}>
        Keep it
      </button>
    </p>
  );
}
