import Link from "next/link";
import type { ReactNode } from "react";

export interface Entry {
  readonly id: string;
  readonly href: string;
  /** What its letter is taken from. */
  readonly sort: string;
  readonly name: ReactNode;
  /** Beside the name. */
  readonly says: string;
}

/** An index of sorted entries: its letters as links, then the entries of each, down the columns. */
export function ByLetter({ entries }: { entries: readonly Entry[] }) {
  const letters = groups(entries);
  return (
    <>
      <nav aria-label="Letters" className="mb-6 flex flex-wrap gap-x-1 font-mono">
        {letters.map(([letter]) => (
          <a
            key={letter}
            href={`#letter-${letter}`}
            className="inline-flex min-w-7 py-0.5 pr-2 text-soft hover:text-ink"
          >
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(([letter, of]) => (
        <section key={letter} id={`letter-${letter}`} aria-labelledby={`title-${letter}`} className="mb-6 scroll-mt-4">
          <h2 id={`title-${letter}`} className="border-line border-b pb-1 font-mono text-note text-soft">
            {letter}
          </h2>
          <ul className="mt-2 gap-x-8 sm:columns-2 lg:columns-3">
            {of.map(({ id, href, name, says }) => (
              <li
                key={id}
                className="flex break-inside-avoid flex-wrap items-baseline gap-x-2 pb-1 [overflow-wrap:anywhere]"
              >
                <Link href={href} prefetch={false} className="min-w-0 font-[550]">
                  {name}
                </Link>
                <span className="text-note text-soft">{says}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** By first letter; what begins with a digit first. */
function groups(entries: readonly Entry[]): [letter: string, of: Entry[]][] {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.sort.charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : "0-9";
    found.set(letter, [...(found.get(letter) ?? []), entry]);
  }
  return [...found];
}
