import { Prose } from "@/components/ui/prose";
import type { FieldTerm } from "@/lib/knowledge/shapes";
import { Sources } from "./bullets";
import { CauseLinks } from "./practice";

const sent = {
  request: "sent by you",
  proxies: "added by proxies",
  response: "sent by the server",
  both: "sent by either side",
} as const;

/** A header field, under an address of its own. */
export function FieldEntry({ id, field }: { id: string; field: FieldTerm }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4 border-line border-t py-5">
      <h3 id={`${id}-title`} className="flex flex-wrap items-baseline gap-x-3">
        <a href={`#${id}`} className="font-[550] font-mono no-underline hover:underline">
          {field.name}
        </a>
        <span className="font-normal text-note text-soft">{sent[field.sentIn]}</span>
      </h3>
      <p className="mt-1">
        <Prose text={field.meaning} />
      </p>
      <p className="mt-2">
        <span className="text-soft">In a refusal: </span>
        <Prose text={field.inRefusal} />
      </p>
      <pre className="snippet">{field.example}</pre>
      <dl className="mt-2.5 grid grid-cols-[4.5rem_minmax(0,1fr)] gap-y-1 text-note text-soft">
        {field.causes.length > 0 && (
          <>
            <dt>Points to</dt>
            <dd>
              <CauseLinks ids={field.causes} />
            </dd>
          </>
        )}
        <dt>Sources</dt>
        <dd>
          <Sources sources={field.sources} />
        </dd>
      </dl>
    </section>
  );
}
