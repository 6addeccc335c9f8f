"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import type { Called, Ranking } from "@/lib/diagnosis/diagnose";
import { wantedOf } from "./known";
import { Moves } from "./moves";
import { Planned } from "./planned";
import { Results } from "./results";
import type { Seen } from "./rows";
import { useBefore, usePlan, useRun } from "./running";
import { Script } from "./script";
import { Summary } from "./summary";

interface ProbePanelProps {
  readonly called: Called;
  /** The ranking as it stands; it moves when a transcript was taken. */
  readonly causes: Ranking["causes"];
  /** Takes each transcript at once; the ranking then moves. */
  readonly observe?: (transcript: string) => void;
  /** Takes a transcript when the user says so; false when it was not taken. */
  readonly add?: (transcript: string) => Promise<boolean>;
}

/** Lets the server ask the API itself: the plan first, then rows that fill as answers come. */
export function ProbePanel({ called, causes, observe, add }: ProbePanelProps) {
  const [typed, setTyped] = useState<string | null>(null);
  // A shared URL may have lost a secret: what stands in its place cannot be asked for.
  const url = typed ?? (called.url?.includes("[redacted:") ? "" : (called.url ?? ""));
  const [agreed, setAgreed] = useState(false);
  const [said, setSaid] = useState("");
  const { plan, script, make, drop } = usePlan(setSaid);
  const { seen, running, start, stop, forget } = useRun(setSaid, observe);
  const { before, remember } = useBefore(causes);
  const [told, setTold] = useState(false);
  const read = (transcript: string) => {
    remember();
    setTold(true);
    if (observe) observe(transcript);
    else void add?.(transcript);
  };
  const wanted = { ...wantedOf(called, url.trim()), ...(agreed ? { secretsInUrl: true } : {}) };
  const ready = seen.done && !running ? seen.done : null;
  return (
    <section aria-labelledby="probe" className="mt-10 border-line border-t pt-7 no-print noscript:hidden">
      <h2 id="probe">Let the server try</h2>
      <p className="mt-1 max-w-[64ch] text-soft">
        It asks the API itself, changes one thing at a time, and sees which change matters. It sends no credential, no
        cookie and no body.{" "}
        <Link prefetch={false} href="/probe">
          What it does and does not do
        </Link>
      </p>
      <UrlForm
        url={url}
        running={running}
        put={(text) => {
          setTyped(text);
          drop();
        }}
        submit={() => {
          setAgreed(false);
          setTold(false);
          forget();
          void make(wanted);
        }}
      />
      <p role="status" className="mt-2 text-[14px] [overflow-wrap:anywhere]">
        {said}
      </p>
      {plan && (
        <>
          <PlanHeading>{seen.rows.length ? "What came back" : "What will be sent"}</PlanHeading>
          {seen.rows.length ? (
            <Outcome seen={seen} running={running} />
          ) : (
            <Planned plan={plan} agreed={agreed} agree={setAgreed} />
          )}
          <p className="mt-4 flex gap-2">
            {running ? (
              <button type="button" className="button" onClick={stop}>
                Stop
              </button>
            ) : (
              <button
                type="button"
                className="button button-strong"
                disabled={plan.secretsInUrl.length > 0 && !agreed}
                onClick={() => {
                  remember();
                  void start(wanted);
                }}
              >
                {seen.rows.length ? "Send them again" : "Send them"}
              </button>
            )}
          </p>
          {before && ready && <Moves before={before} after={causes} />}
          {add && ready && <AddReport key={ready.transcript} report={ready.transcript} add={add} />}
        </>
      )}
      {script && <Script key={plan ? "beside" : "instead"} instead={!plan} script={script} read={read} />}
      {before && told && <Moves before={before} after={causes} />}
    </section>
  );
}

interface UrlFormProps {
  readonly url: string;
  readonly running: boolean;
  readonly put: (url: string) => void;
  readonly submit: () => void;
}

function UrlForm({ url, running, put, submit }: UrlFormProps) {
  return (
    <form
      className="mt-3 flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label className="min-w-0 flex-1 basis-72 text-[14px]">
        The URL that refused you
        <input
          className="field mt-1 block h-9 font-mono text-note"
          inputMode="url"
          spellCheck={false}
          autoComplete="off"
          value={url}
          placeholder="https://api.example.com/thing"
          onChange={(event) => put(event.target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={!url.trim() || running}>
        Show the plan
      </button>
    </form>
  );
}

/** The focus goes here once the plan is there. */
function PlanHeading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1} className="mt-7 font-[600]">
      {children}
    </h3>
  );
}

function Outcome({ seen, running }: { seen: Seen; running: boolean }) {
  return (
    <>
      <Results seen={seen} />
      {seen.done && !running && <Summary done={seen.done} />}
    </>
  );
}

/** Puts the report into the shared session, once. */
function AddReport({ report, add }: { report: string; add: (transcript: string) => Promise<boolean> }) {
  const [added, setAdded] = useState(false);
  return (
    <p className="mt-3">
      <button type="button" className="button" disabled={added} onClick={async () => setAdded(await add(report))}>
        {added ? "Added" : "Add the report for everyone here"}
      </button>
    </p>
  );
}
