import Link from "next/link";
import { Prose } from "@/components/ui/prose";
import { causes } from "@/lib/knowledge/causes/table.gen";
import type { CauseId, Practice } from "@/lib/knowledge/shapes";
import { Sources } from "./bullets";
import { Steps } from "./steps";

/** One practice: why, how, and what to check. */
export function PracticeArticle({ id, practice }: { id: string; practice: Practice }) {
  const { order, name, why, how, checks, sources } = practice;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="max-w-[68ch] scroll-mt-4 border-line border-t py-7">
      <h2 id={`${id}-title`} className="text-ask tracking-tight">
        {order}. {name}
      </h2>
      <p className="mt-1.5">
        <Prose text={why} />
      </p>
      <p className="mt-2 text-note text-soft">
        Prevents <CauseLinks ids={practice.causes} />
      </p>
      <h3 className="mt-5 mb-1.5 text-note text-soft">How</h3>
      <Steps steps={how} />
      <h3 className="mt-4 mb-1.5 text-note text-soft">Checks</h3>
      <Checks checks={checks} />
      <h3 className="mt-4 mb-1.5 text-note text-soft">Sources</h3>
      <div className="text-note">
        <Sources sources={sources} />
      </div>
    </section>
  );
}

function Checks({ checks }: { checks: readonly string[] }) {
  return (
    <ul className="grid gap-1.5">
      {checks.map((check) => (
        <li key={check} className="grid grid-cols-[20px_minmax(0,1fr)]">
          <span aria-hidden="true" className="text-soft">
            –
          </span>
          <span>
            <Prose text={check} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Names of causes as links, in a row. */
export function CauseLinks({ ids }: { ids: readonly CauseId[] }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <Link href={`/causes/${id}`} prefetch={false}>
        {causes[id].name}
      </Link>
    </span>
  ));
}
