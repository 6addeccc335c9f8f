"use client";

import { useId, useState } from "react";

interface WorkingCallProps {
  readonly value: string;
  readonly put: (text: string) => void;
}

/** A second paste, of a call that works: another machine, another program, yesterday. */
export function WorkingCall({ value, put }: WorkingCallProps) {
  const id = useId();
  const [text, setText] = useState(value);
  return (
    <details className="unfolds text-[14px] no-print noscript:hidden" open={value ? true : undefined}>
      <summary className="text-soft">Works elsewhere? Compare with a call that works</summary>
      <form
        className="mt-2"
        onSubmit={(event) => {
          event.preventDefault();
          put(text);
        }}
      >
        <label htmlFor={id} className="text-soft">
          A transcript of it, or the command that sends it: from another machine, another program, or from before
        </label>
        <textarea
          id={id}
          rows={6}
          spellCheck={false}
          autoComplete="off"
          placeholder="curl -v https://api.example.com/thing"
          className="field mt-1 font-mono text-note"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="mt-2 flex items-center gap-3">
          <button type="submit" className="button button-strong" disabled={!text.trim() || text === value}>
            Compare the two
          </button>
          {value && (
            <button
              type="button"
              className="text-button"
              onClick={() => {
                setText("");
                put("");
              }}
            >
              Without it
            </button>
          )}
        </p>
      </form>
    </details>
  );
}
