import { excerpt, type Found } from "@/lib/search/find";
import { Marked } from "./marked";

const kinds: Readonly<Record<Found["kind"], string>> = {
  cause: "Cause",
  refusal: "Refusal",
  vendor: "Vendor",
  field: "Header field",
  answer: "Question",
  practice: "Practice",
};

/** What was found: its name, its kind, and the words that fit. */
export function Result({ found, query }: { found: Found; query: string }) {
  return (
    <>
      <span className="flex items-baseline gap-3">
        <span className="min-w-0 font-[550] [overflow-wrap:anywhere]">
          <Marked text={found.title} query={query} />
        </span>
        <span className="ml-auto shrink-0 text-note text-soft">{found.of ?? kinds[found.kind]}</span>
      </span>
      <span className="block truncate text-note text-soft">
        <Marked text={excerpt(found.text, query)} query={query} />
      </span>
    </>
  );
}
