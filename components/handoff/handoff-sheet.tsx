import type { ReactNode } from "react";
import { NoteText } from "@/components/session/note-text";
import { Prose } from "@/components/ui/prose";
import { SourceLink } from "@/components/ui/source-link";
import { againstTitle, factsForOthers, isAgainst, reasonsTitle } from "@/lib/diagnosis/tell/in-words";
import { forOthers, inSentence, listOf } from "@/lib/diagnosis/words";
import type { Handoff, OtherCause } from "@/lib/session/handoff/handoff";

/** The sheet for whoever must act; it prints as it stands. */
export function HandoffSheet({ packet }: { packet: Handoff }) {
  const { title, headline, meaning, ids, lookFor, reasons, tried, notes, request, evidence } = packet;
  return (
    <article className="grid max-w-[76ch] grid-cols-1 gap-7">
      <header>
        <p className="text-note text-soft words">
          <bdi>{title || "A refused call"}</bdi>, shared {utc(packet.sharedAt)}
        </p>
        <h1>{headline}</h1>
        <p className="mt-2 text-lede">
          <Prose text={meaning ? forOthers(meaning, headline) : ""} />
        </p>
        <Facts packet={packet} />
      </header>
      <Part title="Ids to quote" show={ids.length > 0}>
        <dl className="grid grid-cols-1 gap-1 font-mono text-note">
          {ids.map(({ name, value }) => (
            <div key={name} className="words">
              <dt className="inline text-soft">{name}: </dt>
              <dd className="inline font-[550]">{value}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title="What to look for in the logs" show={lookFor.length > 0}>
        <Bullets lines={lookFor} />
      </Part>
      <Reasons
        title={reasonsTitle(packet.verdict, packet.outcome?.cause)}
        reasons={reasons.filter((reason) => !isAgainst(reason))}
      />
      <Reasons title={againstTitle} reasons={reasons.filter(isAgainst)} />
      <OtherCauses title="Ruled out" causes={packet.ruledOut} />
      <OtherCauses title="Unlikely" causes={packet.unlikely} />
      <Part title="Already done" show={tried.length > 0}>
        <Bullets lines={tried} />
      </Part>
      <Part title="Notes" show={notes.length > 0}>
        <ul className="grid grid-cols-1 gap-3">
          {notes.map(({ at, by, text }) => (
            <li key={`${at}${text}`}>
              <p className="text-note text-soft words">
                <bdi>{by || "Someone"}</bdi>, {utc(at)}
              </p>
              <NoteText text={text} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title="The request" show={Boolean(request)}>
        <p className="snippet border border-line">{request}</p>
      </Part>
      <Part title="The evidence" show={Boolean(evidence)}>
        <p className="snippet border border-line">{evidence}</p>
      </Part>
      <p className="text-note text-soft">
        Readable until {utc(packet.expiresAt)}. Secrets have been replaced by placeholders. Knowledge {packet.knowledge}
        .
      </p>
    </article>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: Handoff["reasons"] }) {
  return (
    <Part title={title} show={reasons.length > 0}>
      <ul className="grid grid-cols-1 gap-2">
        {reasons.map(({ because, quote, source }) => (
          <li key={`${because}${quote}`} className="words">
            {because}{" "}
            {quote && (
              <code lang="" dir="auto" className="clue">
                {quote}
              </code>
            )}
            {source && (
              <>
                {" "}
                <SourceLink url={source} className="text-note text-soft" />
              </>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Facts({ packet: { call, verdict, outcome } }: { packet: Handoff }) {
  const answer = [call.status, call.at && `${call.atIs === "response" ? "at" : "before"} ${utc(call.at)}`];
  return (
    <dl className="mt-4 grid grid-cols-[minmax(7rem,auto)_minmax(0,1fr)] gap-x-5 gap-y-1">
      <Fact name="Call" value={[call.method, call.url].filter(Boolean).join(" ")} mono />
      <Fact name="Answer" value={answer.filter(Boolean).join(" ")} />
      {factsForOthers(verdict, outcome?.cause).map(([name, value]) => (
        <Fact key={name} name={name} value={value} />
      ))}
      <Fact
        name="Confirmed by"
        value={outcome && `${outcome.by || "someone"}, ${utc(outcome.at)}${outcome.text && `: ${outcome.text}`}`}
      />
    </dl>
  );
}

function Fact({ name, value, mono = false }: { name: string; value: string | null; mono?: boolean }) {
  if (!value) return null;
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className={`words ${mono ? "font-mono text-note" : ""}`}>{value}</dd>
    </>
  );
}

function OtherCauses({ title, causes }: { title: string; causes: readonly OtherCause[] }) {
  const shown = causes.filter(({ because }) => because.length);
  const others = causes.filter(({ because }) => !because.length).map(({ name }) => inSentence(name));
  return (
    <Part title={title} show={causes.length > 0}>
      <ul className="grid list-disc gap-1 pl-5">
        {shown.map(({ id, name, because }) => (
          <li key={id}>
            <span className="font-[550]">{name}:</span> {because.join(" ")}
          </li>
        ))}
        {others.length > 0 && <li>Next to nothing speaks for {listOf(others)}.</li>}
      </ul>
    </Part>
  );
}

function Part({ title, show, children }: { title: string; show: boolean; children: ReactNode }) {
  if (!show) return null;
  return (
    <section aria-label={title}>
      <h2 className="mb-2 break-after-avoid">{title}</h2>
      {children}
    </section>
  );
}

function Bullets({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-1 pl-5">
      {lines.map((line) => (
        <li key={line}>
          <div className="words">
            <Prose text={line} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function utc(iso: string): string {
  return `${iso.slice(0, 19).replace("T", " ")} UTC`;
}
