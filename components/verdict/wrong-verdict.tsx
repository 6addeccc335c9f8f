"use client";

import { useEffect, useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import { asCause, causeIds } from "@/lib/diagnosis/rank/rank";
import { caseLine } from "@/lib/diagnosis/tell/case";
import { causeNames } from "@/lib/knowledge/causes/names.gen";
import type { CauseId } from "@/lib/knowledge/shapes";

interface WrongVerdictProps {
  readonly ranking: Ranking;
  readonly evidence: string;
  readonly request: string;
}

/** A labelled case of a wrong verdict, without its secrets, for the user to copy. Nothing is sent. */
export function WrongVerdict(props: WrongVerdictProps) {
  const [cause, setCause] = useState<CauseId | null>(null);
  const [truth, setTruth] = useState("");
  const line = useCaseLine(props, cause, truth);
  return (
    <details className="text-[14px] no-print noscript:hidden">
      <summary className="text-soft">This verdict is wrong</summary>
      <div className="mt-3 grid grid-cols-1 gap-3 rounded-sheet border border-line bg-sheet p-5">
        <p className="max-w-[64ch] text-soft">
          Say which cause it was, and copy the line below into a report. Secrets are taken out of it first; read it all
          the same. Nothing is sent from here.
        </p>
        <label>
          The cause that I know to be right
          <select className="field" value={cause ?? ""} onChange={(event) => setCause(asCause(event.target.value))}>
            <option value="">Choose one</option>
            {causeIds.map((id) => (
              <option key={id} value={id}>
                {causeNames[id].name}
              </option>
            ))}
          </select>
        </label>
        <label>
          How I know, in one sentence
          <input className="field" value={truth} maxLength={500} onChange={(event) => setTruth(event.target.value)} />
        </label>
        {line === null && (
          <p role="alert" className="text-stop">
            The redaction could not be loaded, so nothing is shown. Check the connection and choose again.
          </p>
        )}
        {line && (
          <div>
            <section
              aria-label="The case as one line of JSON"
              tabIndex={0}
              className="snippet mt-0 max-h-64 overflow-y-auto border border-line"
            >
              {line}
            </section>
            <CopyButton text={line} label="Copy the case line" className="button mt-2" />
          </div>
        )}
      </div>
    </details>
  );
}

/** The line, once a cause is chosen and the secrets are out; null when the redaction could not be loaded. */
function useCaseLine({ ranking, evidence, request }: WrongVerdictProps, cause: CauseId | null, truth: string) {
  const [line, setLine] = useState<string | null>("");
  useEffect(() => {
    setLine("");
    if (!cause) return;
    let wanted = true;
    import("@/lib/redaction/redact").then(
      ({ redactAll }) => {
        const { texts } = redactAll({ input: evidence, request, truth });
        if (wanted) setLine(caseLine(ranking, { ...texts, cause }));
      },
      () => wanted && setLine(null),
    );
    return () => {
      wanted = false;
    };
  }, [ranking, evidence, request, cause, truth]);
  return line;
}
