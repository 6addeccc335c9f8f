import type { Metadata } from "next";
import Link from "next/link";
import { Result } from "@/components/search/result";
import { Tries } from "@/components/search/tries";
import { documents } from "@/lib/search/documents";
import { finder } from "@/lib/search/find";

export const metadata: Metadata = {
  title: "Search",
  description: "Search all that is known of 403: causes, vendors, refusals, header fields, questions.",
  robots: { index: false },
};

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const find = documents().then(finder);

/** The search without JavaScript; with it a dialog does the same on every page. */
export default async function SearchPage({ searchParams }: PageProps) {
  const { q } = await searchParams;
  const query = (Array.isArray(q) ? q.at(-1) : q)?.trim().slice(0, 200) ?? "";
  const found = query ? (await find)(query, 50) : [];
  return (
    <>
      <h1>Search</h1>
      <search>
        <form action="/search" className="mt-4 flex max-w-[64ch] gap-2">
          <label className="min-w-0 flex-1">
            <span className="text-note text-soft">A code, a header field, a vendor or words of an error</span>
            <input type="search" name="q" defaultValue={query} maxLength={200} className="field mt-1" />
          </label>
          <button type="submit" className="button button-strong self-end">
            Search
          </button>
        </form>
      </search>
      {!query && <Tries />}
      {query && (
        <p role="status" className="mt-5 text-note text-soft">
          {found.length ? `${found.length} results` : "Nothing is known of this. "}
          {!found.length && <Link href="/">Paste the response instead</Link>}
        </p>
      )}
      <ul className="mt-2 max-w-[76ch]">
        {found.map((one) => (
          <li key={one.path} className="border-line border-t first:border-t-0">
            <Link href={one.path} prefetch={false} className="block py-2.5 no-underline hover:underline">
              <Result found={one} query={query} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
