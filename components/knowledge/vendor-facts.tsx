import type { VendorEntry } from "@/lib/knowledge/pages/catalogue";
import { Recognition } from "./recognition";
import { layerNames } from "./words";

/** Where a vendor stands, how it shows, and what its support asks for. */
export function VendorFacts({ vendor: { layer, seen, ids } }: { vendor: VendorEntry }) {
  return (
    <dl className="mb-8 grid max-w-[72ch] gap-4 rounded-sheet border border-line bg-sheet p-5">
      <div>
        <dt className="text-note text-soft">Where on the path</dt>
        <dd>{layerNames[layer].replace(/^\w/, (letter) => letter.toUpperCase())}</dd>
      </div>
      <div>
        <dt className="text-note text-soft">How it shows on the path</dt>
        <dd className="text-[14px]">
          {seen ? (
            <>
              <Recognition told={seen} />
              <p className="mt-1.5 text-soft">
                That it is on the path does not mean that it refused: only its own words, below, show that.
              </p>
            </>
          ) : (
            "Nothing shows it but its own words, below."
          )}
        </dd>
      </div>
      {ids.length > 0 && (
        <div>
          <dt className="text-note text-soft">What to quote to its support</dt>
          <dd>
            The value of{" "}
            {ids.map((id, index) => (
              <span key={id}>
                {index > 0 && (index === ids.length - 1 ? " or " : ", ")}
                <code>{id}</code>
              </span>
            ))}{" "}
            in the answer.
          </dd>
        </div>
      )}
    </dl>
  );
}
