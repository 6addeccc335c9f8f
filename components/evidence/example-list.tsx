"use client";

import { examples } from "./examples";

/** Real refusals to try. */
export function ExampleList({ put }: { put: (text: string) => void }) {
  return (
    <section className="mt-8">
      <h2 className="mb-3">Or try one of these</h2>
      <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-4">
        {examples.map((example) => (
          <li key={example.title}>
            <button
              type="button"
              onClick={() => put(example.text)}
              className="h-full w-full rounded-[8px] border border-line bg-sheet px-3.5 py-2.5 text-left hover:border-soft"
            >
              <span className="block font-[550] text-[14px]">{example.title}</span>
              <span className="block truncate font-mono text-[12.5px] text-soft">{example.peek}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
