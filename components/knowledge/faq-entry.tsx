import Link from "next/link";
import { Prose } from "@/components/ui/prose";
import type { Answer } from "@/lib/knowledge/shapes";
import { Sources } from "./bullets";

/** A question with its answer, under an address of its own. */
export function FaqEntry({ id, entry }: { id: string; entry: Answer }) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="max-w-[68ch] scroll-mt-4 border-line border-t py-6 first:border-t-0 first:pt-0"
    >
      <h2 id={`${id}-title`} className="text-ask tracking-tight">
        {entry.ask}
      </h2>
      {entry.answer.map((paragraph) => (
        <p key={paragraph} className="mt-2">
          <Prose text={paragraph} />
        </p>
      ))}
      {entry.more?.length ? (
        <p className="mt-2">
          More:{" "}
          {entry.more.map(({ title, path }, index) => (
            <span key={path}>
              {index > 0 && ", "}
              <Link href={path} prefetch={false}>
                {title}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
      <div className="mt-2 text-note text-soft">
        <Sources sources={entry.sources} />
      </div>
    </section>
  );
}
