"use client";

import { useEffect, useRef } from "react";
import { type MapBranch, type MapNode, mapOf, type NodeState } from "@/lib/diagnosis/ask/map";
import type { Ranking } from "@/lib/diagnosis/diagnose";
import { percent } from "@/lib/diagnosis/tell/in-words";
import { StateLink } from "./state-link";

interface DecisionMapProps {
  readonly ranking: Ranking;
  /** Where a question is asked; absent when the reader may not answer. */
  readonly hrefOf?: ((question: string) => string) | undefined;
  /** Whether it unfolds by itself where there is room: while the questions matter. */
  readonly unfold: boolean;
}

const says: Readonly<Record<NodeState, string>> = {
  asked: "Answered",
  evidence: "The text says",
  current: "Asked now",
  "not-needed": "Not needed",
  open: "Open",
};

const dots: Readonly<Record<NodeState, string>> = {
  asked: "border-ink bg-ink",
  evidence: "border-mark-line bg-mark forced-colors:rounded-none",
  current: "border-ink bg-paper ring-4 ring-line",
  "not-needed": "border-soft border-dashed bg-paper",
  open: "border-soft bg-paper",
};

const standings = {
  settled: "settled",
  leads: "leads",
  open: "open",
  unlikely: "unlikely",
  "ruled-out": "ruled out",
} as const;

/** The decision tree as it stands, drawn as a list of branches: each question leads to where it is asked. */
export function DecisionMap({ ranking, hrefOf, unfold }: DecisionMapProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Folded where it would push the question away, and where nothing runs that could unfold it.
    if (unfold && details.current && window.matchMedia("(min-width: 820px)").matches) details.current.open = true;
  }, [unfold]);
  return (
    <details ref={details} className="map mt-12 border-line border-t pt-5">
      <summary>
        <h2 id="map" className="inline">
          The map of the questions
        </h2>
      </summary>
      <p className="mt-2 max-w-[64ch] text-[14px] text-soft">
        First the questions that all causes share, then those of each.
        {hrefOf && <span className="no-print"> Select a question to go to it.</span>}
      </p>
      <Legend />
      <ol aria-labelledby="map" className="mt-5 text-[13.5px]">
        {mapOf(ranking).map((branch) => (
          <Branch key={branch.name} branch={branch} hrefOf={hrefOf} />
        ))}
      </ol>
    </details>
  );
}

function Legend() {
  return (
    <ul aria-hidden="true" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-note text-soft">
      {(Object.keys(says) as NodeState[]).map((state) => (
        <li key={state} className="flex items-center gap-2">
          <Dot state={state} />
          {says[state]}
        </li>
      ))}
    </ul>
  );
}

function Dot({ state }: { state: NodeState }) {
  return (
    <span
      aria-hidden="true"
      className={`block size-[11px] shrink-0 forced-color-adjust-none rounded-full border-2 ${dots[state]}`}
    />
  );
}

function Branch({ branch, hrefOf }: { branch: MapBranch; hrefOf: DecisionMapProps["hrefOf"] }) {
  const { cause, name, order, standing, probability, nodes } = branch;
  const leading = standing === "settled" || standing === "leads";
  return (
    <li className="branch relative grid gap-x-6 gap-y-2 py-3 pl-6 lg:grid-cols-[minmax(0,13rem)_minmax(0,1fr)]">
      <div className={standing === "ruled-out" || standing === "unlikely" ? "text-soft" : ""}>
        <h3 className={`text-[14.5px] ${leading ? "font-[600] text-stop" : "font-[550]"}`}>
          {cause && (
            <span className="mr-1 inline-block min-w-[2ch] text-right font-mono font-normal text-note text-soft">
              {order}
            </span>
          )}
          {name}
        </h3>
        <p className="text-note text-soft">
          {standing && probability !== null ? `${standings[standing]}, ${percent(probability)}` : "asked first"}
        </p>
      </div>
      <ol
        aria-label={`Questions: ${name}`}
        className="grid grid-cols-1 gap-x-5 gap-y-2.5 sm:grid-cols-2 md:grid-cols-3"
      >
        {nodes.map((node) => (
          <li key={node.id} className="twig relative">
            <Node node={node} href={hrefOf?.(node.id)} />
          </li>
        ))}
      </ol>
    </li>
  );
}

function Node({ node: { ask, state, answer }, href }: { node: MapNode; href: string | undefined }) {
  const className = `flex gap-2.5 no-underline ${state === "not-needed" ? "text-soft" : ""}`;
  const inside = (
    <>
      <span className="pt-[5px]">
        <Dot state={state} />
      </span>
      <span>
        <span className={`${href ? "hover:underline" : ""} ${state === "current" ? "font-[600]" : ""}`}>{ask}</span>
        {/* The ring and the legend say it to the eye; said at each of thirty it would be noise. */}
        <span className={state === "open" ? "sr-only" : "block text-note text-soft"}>
          {says[state]}
          {answer && state !== "not-needed" ? `: ${answer}` : ""}
        </span>
      </span>
    </>
  );
  if (!href) return <p className={className}>{inside}</p>;
  return (
    <StateLink href={href} current={state === "current"} className={className}>
      {inside}
    </StateLink>
  );
}
