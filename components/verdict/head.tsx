import Link from "next/link";
import type { ReactNode } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { Prose } from "@/components/ui/prose";
import { Countdown, Time } from "@/components/ui/times";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import { confirmedAs, type Explanation, isVerdict } from "@/lib/diagnosis/tell/explain";
import { actorInWords, isAnother, percent, retryInWords } from "@/lib/diagnosis/tell/in-words";
import type { Responder } from "@/lib/diagnosis/verdict";
import { inSentence } from "@/lib/diagnosis/words";
import { parsedUrl } from "@/lib/evidence/url";
import { causeNames } from "@/lib/knowledge/causes/names.gen";
import type { CauseId } from "@/lib/knowledge/shapes";

interface VerdictHeadProps {
  readonly ranking: Ranking;
  readonly explanation: Explanation | null;
  /** ISO time of the paste, for a response without Date. */
  readonly observedAt?: string | undefined;
  /** It works now: nothing is left to do. */
  readonly closed?: boolean | undefined;
  /** The cause that somebody confirmed: it is known, not believed. */
  readonly confirmed?: CauseId | null | undefined;
}

/** The verdict as a sentence that names who refused, how sure it is, and the facts that act. */
export function VerdictHead(props: VerdictHeadProps) {
  const { ranking, explanation, observedAt, closed = false, confirmed = null } = props;
  const first = ranking.causes[0];
  if (!first || !explanation) return null;
  // How the first cause stands is no matter once somebody found out that it was another.
  const another = isAnother(confirmed, first) ? confirmed : null;
  const verdict = isVerdict(explanation) && !another;
  // The engine tells of it a moment after it is in the log.
  const untold = another && another !== ranking.confirmed;
  return (
    <section
      aria-labelledby="verdict"
      className="grid grid-cols-1 items-end gap-x-8 gap-y-1.5 md:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div>
        <p className="text-note text-soft words">
          <Origin ranking={ranking} />
        </p>
        <h1 id="verdict" className="max-w-[32ch]" tabIndex={-1}>
          {untold ? confirmedAs(another) : explanation.headline}
        </h1>
      </div>
      {verdict && (
        <p className="order-3 mt-2 font-medium font-mono text-figure tracking-[-0.04em] md:order-none md:mt-0 md:text-right">
          {percent(first.probability)}
          <span className="block font-normal font-sans text-note text-soft tracking-normal">
            {inSentence(first.name)}, {confirmed ? "confirmed" : ranking.verdict.settled ? "settled" : "not settled"}
          </span>
          {/* The headline is the refusal's own; a cause's name is narrower than what belongs to it. */}
          {first.refusal && (
            <span className="block font-normal font-sans text-note text-soft tracking-normal md:max-w-[26ch]">
              {causeNames[first.id].brief}
            </span>
          )}
        </p>
      )}
      <p className="max-w-[64ch] text-lede md:col-span-full">
        <Prose text={untold ? "" : explanation.meaning} />
      </p>
      {verdict && <WhatActs ranking={ranking} observedAt={observedAt} closed={closed} />}
    </section>
  );
}

function WhatActs({ ranking, observedAt, closed }: Omit<VerdictHeadProps, "explanation" | "confirmed">) {
  const { verdict, responder, ids, causes } = ranking;
  const refusal = causes[0]?.refusal ?? null;
  const id = ids[0];
  return (
    <dl className="order-4 mt-3 flex flex-wrap gap-x-7 gap-y-2 md:col-span-full">
      {!closed && (
        <>
          <Fact name="Retrying" value={<Retrying ranking={ranking} observedAt={observedAt} />} />
          <Fact name="Who must act" value={actorInWords(verdict.actor)} />
        </>
      )}
      {responder && <Fact name="Refused by" value={<RefuserLink responder={responder} refusal={refusal} />} />}
      {id && (
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-1.5">
          <dt className="text-soft">Quote to support</dt>
          <dd className="min-w-0 font-[550] font-mono text-[14px] words">
            {id.value} <CopyButton text={id.value} className="text-button font-normal font-sans text-note" />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The vendor's page, at the refusal. Never fetched before it is asked for: that would tell who refused. */
function RefuserLink({ responder, refusal }: { responder: Responder; refusal: string | null }) {
  const [vendor, id] = refusal?.split("/") ?? [];
  return (
    <Link href={`/vendors/${responder.vendor}${vendor === responder.vendor ? `#${id}` : ""}`} prefetch={false}>
      {responder.name}
    </Link>
  );
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return (
    <div className="flex items-baseline gap-1.5">
      <dt className="text-soft">{name}</dt>
      <dd className="font-[550]">{value}</dd>
    </div>
  );
}

const dateOf = ({ read, evidence }: Ranking) =>
  read?.exchanges[evidence.exchange]?.response?.fields.find((field) => field.name === "date")?.value.text;

/** Whether a retry helps; where a wait is known, what is left of it. */
function Retrying({ ranking, observedAt }: Pick<VerdictHeadProps, "ranking" | "observedAt">) {
  const { retry } = ranking.verdict;
  const words = retryInWords(retry, ranking.verdict.settled);
  const from = Date.parse(dateOf(ranking) ?? observedAt ?? "");
  if (retry.helps !== "after" || retry.seconds === null || Number.isNaN(from)) return words;
  return <Countdown until={from + 1000 * retry.seconds} before={words} />;
}

/** Which answer this is: its status, its host, its time. */
function Origin({ ranking }: { ranking: Ranking }) {
  const exchange = ranking.read?.exchanges[ranking.evidence.exchange];
  const host = parsedUrl(exchange?.request?.url)?.host;
  const date = Date.parse(dateOf(ranking) ?? "");
  const { status } = ranking.evidence;
  const from = status ? `${status}` : withoutStatus(ranking);
  return (
    <>
      {host ? `${from} from ${host}` : from}
      {!Number.isNaN(date) && (
        <>
          {", "}
          <Time iso={new Date(date).toISOString()} />
        </>
      )}
    </>
  );
}

function withoutStatus({ read, evidence: { format } }: Ranking): string {
  if (!read) return "From your answers";
  return format === "log" ? "No HTTP message" : "No status";
}
