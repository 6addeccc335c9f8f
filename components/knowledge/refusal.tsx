import Link from "next/link";
import { Prose } from "@/components/ui/prose";
import { SourceLink } from "@/components/ui/source-link";
import { actorInWords, retryInWords } from "@/lib/diagnosis/tell/in-words";
import { causes } from "@/lib/knowledge/causes/table.gen";
import type { RefusalEntry } from "@/lib/knowledge/pages/catalogue";
import type { CauseId, Layer } from "@/lib/knowledge/shapes";
import { Bullets } from "./bullets";
import { FactList } from "./facts";
import { ThisIsMine } from "./mine";
import { Recognition } from "./recognition";
import { Steps } from "./steps";
import { layerNames } from "./words";

/** One refusal of a vendor, under an address of its own. */
export function Refusal({ entry, vendorLayer }: { entry: RefusalEntry; vendorLayer: Layer }) {
  const { id, headline, meaning, told, fix, prevention, source } = entry;
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="max-w-[72ch] scroll-mt-4 border-line border-t py-7 first:border-t-0 first:pt-0"
    >
      <h2 id={`${id}-title`} className="text-ask tracking-tight">
        <a href={`#${id}`} className="no-underline hover:underline">
          <Prose text={headline} />
        </a>
      </h2>
      <p className="mt-1.5 mb-3">
        <Prose text={meaning} />
      </p>
      <FactList facts={factsOf(entry, vendorLayer)} />
      <h3 className="mt-5 mb-1.5 text-note text-soft">How it is recognised</h3>
      <div className="text-[14px]">
        <Recognition told={told} />
      </div>
      <h3 className="mt-5 mb-1.5 text-note text-soft">What to do</h3>
      <Steps steps={fix} />
      {prevention?.length ? (
        <>
          <h3 className="mt-4 mb-1.5 text-note text-soft">How to prevent it</h3>
          <Bullets sentences={prevention} />
        </>
      ) : null}
      <p className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        <ThisIsMine cause={entry.cause} of={headline} />
        <span className="min-w-0 text-note text-soft [overflow-wrap:anywhere]">
          Documented at <SourceLink url={source} className="text-soft" />
        </span>
      </p>
    </section>
  );
}

function factsOf({ cause, alsoPossible, actor, retry, layer }: RefusalEntry, vendorLayer: Layer) {
  return [
    ["Cause", <CauseLink key={cause} id={cause} />],
    ...(alsoPossible.length
      ? [
          [
            "Also possible",
            alsoPossible.map((id, index) => [index > 0 && ", ", <CauseLink key={id} id={id} />]),
          ] as const,
        ]
      : []),
    ["Who must act", actorInWords(actor ?? causes[cause].actor)],
    ["Retrying", retryInWords({ helps: retry ?? causes[cause].retry, seconds: null })],
    ...(layer === vendorLayer ? [] : [["Refused in the", layerNames[layer]] as const]),
  ] as const;
}

function CauseLink({ id }: { id: CauseId }) {
  return (
    <Link href={`/causes/${id}`} prefetch={false}>
      {causes[id].name}
    </Link>
  );
}
