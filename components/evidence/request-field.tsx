"use client";

const placeholder = `curl -H 'Authorization: Bearer …' https://api.example.com/thing
or raw HTTP, or the lines of your program that send it`;

interface RequestFieldProps {
  readonly value: string;
  readonly put: (text: string) => void;
}

/** What was sent, where the paste does not show it. */
export function RequestField({ value, put }: RequestFieldProps) {
  return (
    <details className="mt-2 text-[14px]" open={value ? true : undefined}>
      <summary className="text-soft">Add the request you sent</summary>
      <textarea
        aria-label="The request that was sent"
        rows={4}
        spellCheck={false}
        placeholder={placeholder}
        value={value}
        onChange={(event) => put(event.target.value)}
        className="field mt-2 font-mono text-note"
      />
    </details>
  );
}
