import type { Answered } from "@/lib/probe/events";
import type { Conclusion } from "./calls";
import { type Row, type Seen, wordOf } from "./rows";
import { inWords, TimingBar } from "./timing";

const tones = { go: "text-go", stop: "text-stop", plain: "text-ink" } as const;

/** A row for each request: what changed, what came back, how long it took. */
export function Results({ seen }: { seen: Seen }) {
  const longest = Math.max(1, ...seen.rows.map(({ answered }) => answered?.timings.done ?? 0));
  const sent = seen.rows.filter(({ state }) => state !== "skipped");
  const skipped = seen.rows.filter(({ state }) => state === "skipped");
  const probed = seen.done?.diagnosis.probing.probed ?? [];
  return (
    <>
      <table className="mt-4 block w-full text-[14px] md:table">
        <caption className="sr-only">The requests of this probe and their answers</caption>
        <thead className="sr-only md:not-sr-only">
          <tr className="border-line border-b text-left text-note text-soft">
            <th scope="col" className="py-1.5 pr-4 font-normal">
              What changed
            </th>
            <th scope="col" className="py-1.5 pr-4 font-normal">
              What came back
            </th>
            <th scope="col" className="w-[26%] py-1.5 font-normal">
              Time
            </th>
          </tr>
        </thead>
        <tbody className="block md:table-row-group">
          {sent.map((row) => (
            <ResultRow
              key={row.variant}
              row={row}
              longest={longest}
              deciding={row.variant === seen.done?.deciding}
              told={probed.find(({ variant }) => variant === row.variant)}
            />
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-note text-soft">
        The bars show in order: the name's look-up, the connection, TLS, waiting for the answer, its body.
      </p>
      {skipped.length > 0 && (
        <p className="mt-3 text-note text-soft">
          Not sent: {skipped.map(({ changes }) => changes).join("; ")}. {skipped[0]?.why}
        </p>
      )}
    </>
  );
}

interface ResultRowProps {
  readonly row: Row;
  readonly longest: number;
  readonly deciding: boolean;
  readonly told: Conclusion["diagnosis"]["probing"]["probed"][number] | undefined;
}

function ResultRow({ row, longest, deciding, told }: ResultRowProps) {
  const { answered, failed } = row;
  return (
    <tr
      className={`block border-line border-b align-top md:table-row ${deciding ? "shadow-[-12px_0_0_-8px_var(--mark-line)]" : ""}`}
    >
      <th scope="row" className="block py-2 pr-4 text-left font-normal md:table-cell">
        <span className="font-[550]">{row.changes}</span>
        {deciding && (
          <span className="block text-note">
            <span className="clue">This made the difference.</span>
          </span>
        )}
      </th>
      <td className="block pb-2 md:table-cell md:py-2 md:pr-4">
        {row.state === "sent" && <span className="text-soft">sent, waiting…</span>}
        {answered && <Status answered={answered} />}
        {failed && (
          <span>
            <span className="font-[550]">{whose[failed.whose]}</span> {failed.says}
            {failed.detail && <code className="block text-[12.5px] text-soft">{failed.detail}</code>}
          </span>
        )}
        {told && told.variant !== "plain" && <span className="block text-soft">{told.because}</span>}
        {answered && <Details answered={answered} />}
      </td>
      <td className="block pb-2 md:table-cell md:py-2">
        {answered && (
          <>
            <TimingBar timings={answered.timings} longest={longest} />
            <span className="font-mono text-note text-soft">
              {Math.round(answered.timings.done)} ms
              {answered.age !== null && `, from ${answered.age} s ago`}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}

const whose = {
  us: "Our limit:",
  you: "Stopped:",
  target: "The host:",
  unknown: "No answer:",
} as const;

function Status({ answered }: { answered: Answered }) {
  const { word, tone } = wordOf(answered.status);
  return (
    <span>
      <span className={`font-mono font-[600] ${tones[tone]}`}>{answered.status}</span>{" "}
      <span className={tones[tone]}>{word}</span>
      {answered.hops.length > 0 && (
        <span className="text-soft">
          {" "}
          after {answered.hops.length} redirect{answered.hops.length > 1 ? "s" : ""}
        </span>
      )}
      {answered.stopped && <span className="block text-note text-soft">{answered.stopped}</span>}
    </span>
  );
}

function Details({ answered }: { answered: Answered }) {
  const { tls, headers, sample, truncated, timings, url } = answered;
  const head = headers.map(([name, value]) => `${name}: ${value}`).join("\n");
  return (
    <details className="text-note">
      <summary className="text-soft">The answer</summary>
      <pre className="snippet max-h-72 overflow-y-auto" tabIndex={0}>
        {`${head}\n\n${sample}`.trim()}
      </pre>
      <p className="mt-1 text-soft [overflow-wrap:anywhere]">
        {truncated && `${truncated} `}
        {inWords(timings)}. From {url}.
        {tls &&
          ` ${tls.protocol}, certificate for ${tls.subject || "no name"} by ${tls.issuer || "an unnamed authority"}, valid until ${tls.validTo.slice(0, 10)}.`}
      </p>
    </details>
  );
}
