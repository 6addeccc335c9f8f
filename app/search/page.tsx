import type { Metadata } from "next";
import Link from "next/link";
import { Result } from "@/components/search/result";
import { Tries } from "@/components/search/tries";
import { documents } from "@/lib/search/documents";
import { finder } from "@/lib/search/find";

export const metadata: Metadata = {
  title: "Search",
  description: "Search everything that is known about 403: causes, vendors, refusals, header fields, questions.",
  robots: { index: false },
};

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const find = documents().then(finder);
const most = 50;

/** The search without JavaScript; with it a dialog does the same on every page. */
export default async function SearchPage({ searchParams }: PageProps) {
  const { q } = await searchParams;
  const query = (Array.isArray(q) ? q.at(-1) : q)?.trim().slice(0, 200) ?? "";
  const found = query ? (await find)(query, most) : [];
  return (
    <>
      <h1>Search</h1>
      <search>
        <form action="/search" className="mt-4 max-w-[64ch]">
          <label htmlFor="q" className="text-note text-soft">
            A code, a header field, a vendor or words of an error
          </label>
          <div className="mt-1 flex gap-2">
            <input
              id="q"
              type="search"
              name="q"
              defaultValue={query}
              maxLength={200}
              className="field block h-9 min-w-0 flex-1"
            />
            <button type="submit" className="button button-strong">
              Search
            </button>
          </div>
        </form>
      </search>
      {!query && <Tries />}
      {query && (
        <p role="status" className="mt-5 text-note text-soft">
          {!found.length && (
            <>
              Nothing found. <Link href="/">Paste the whole response instead</Link>
            </>
          )}
          {found.length > 0 && amount(found.length)}
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

function amount(results: number): string {
  if (results === most) return `The first ${most} results`;
  return results === 1 ? "1 result" : `${results} results`;
}
