"use client";

import { useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import type { Plan } from "@/lib/probe/plan";

interface ScriptProps {
  readonly script: Plan["script"];
  /** The server does not go there itself, so this is the way. */
  readonly instead: boolean;
  /** Takes what the script printed. */
  readonly read: (transcript: string) => void;
}

/** The same requests from the user's own machine, and the way back. */
export function Script({ script, instead, read }: ScriptProps) {
  const [shell, setShell] = useState<keyof Plan["script"]>("bash");
  const [pasted, setPasted] = useState("");
  return (
    <details className="mt-5 text-[14px]" open={instead}>
      <summary className="font-[550]">Run it from your own machine</summary>
      {instead && <p className="mt-2 max-w-[64ch]">This server does not go there. Your machine can.</p>}
      <p className="mt-2 max-w-[64ch] text-soft">
        The script sends the same requests from your network, also to hosts inside of it, and with your credential when
        you set one. It prints what came back, never the credential.
      </p>
      <fieldset className="mt-3 flex flex-wrap items-center gap-4">
        <legend className="sr-only">Shell</legend>
        {(["bash", "powershell"] as const).map((name) => (
          <label key={name} className="flex items-center gap-1.5">
            <input type="radio" name="shell" checked={shell === name} onChange={() => setShell(name)} />
            {name === "bash" ? "bash" : "PowerShell"}
          </label>
        ))}
        <CopyButton text={script[shell]} label="Copy the script" />
      </fieldset>
      <pre className="snippet max-h-80 overflow-y-auto" tabIndex={0}>
        {script[shell]}
      </pre>
      <form
        className="mt-3"
        onSubmit={(event) => {
          event.preventDefault();
          read(pasted);
        }}
      >
        <label>
          Paste here what it printed
          <textarea
            className="field font-mono text-note"
            rows={4}
            spellCheck={false}
            value={pasted}
            placeholder="# why403 probe transcript 1 …"
            onChange={(event) => setPasted(event.target.value)}
          />
        </label>
        <button type="submit" className="button mt-2" disabled={!pasted.includes("# why403 probe transcript")}>
          Read it
        </button>
        <p className="mt-1 text-note text-soft">It is read in this tab and sent nowhere.</p>
      </form>
    </details>
  );
}
