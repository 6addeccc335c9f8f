"use client";

import Link from "next/link";
import { useState, useSyncExternalStore } from "react";
import type { VendorRow } from "@/lib/knowledge/catalogue";
import type { Layer } from "@/lib/knowledge/shapes";
import { count, layerNames } from "./words";

/** The vendors by letter; a field narrows the list down as soon as scripts run. */
export function VendorIndex({ vendors }: { vendors: readonly VendorRow[] }) {
  const [wanted, setWanted] = useState("");
  const [layer, setLayer] = useState<Layer | "">("");
  const shown = vendors.filter(
    (vendor) =>
      (!layer || vendor.layer === layer) &&
      `${vendor.name} ${vendor.id}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  const letters = groups(shown);
  return (
    <>
      <Filter wanted={wanted} setWanted={setWanted} layer={layer} setLayer={setLayer} layers={layersOf(vendors)} />
      <p role="status" className="mb-4 text-note text-soft">
        {shown.length === vendors.length
          ? count(vendors.length, "vendor")
          : `${shown.length} of ${count(vendors.length, "vendor")}`}
      </p>
      {shown.length === 0 && (
        <p>
          No vendor of that name is known.{" "}
          <Link prefetch={false} href="/">
            Paste the response
          </Link>
          : general wording is read as well.
        </p>
      )}
      <nav aria-label="Letters" className="mb-6 flex flex-wrap gap-x-1 font-mono">
        {letters.map(([letter]) => (
          <a
            key={letter}
            href={`#letter-${letter}`}
            className="inline-flex min-w-7 justify-center py-0.5 text-soft hover:text-ink"
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
          <ul className="mt-2 grid gap-x-8 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
            {of.map((vendor) => (
              <li key={vendor.id} className="flex flex-wrap items-baseline gap-x-2">
                <Link href={`/vendors/${vendor.id}`} prefetch={false} className="font-[550]">
                  {vendor.name}
                </Link>
                <span className="text-note text-soft">
                  {layerNames[vendor.layer]}, {vendor.refusals}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const layersOf = (vendors: readonly VendorRow[]) =>
  (Object.keys(layerNames) as Layer[]).filter((layer) => vendors.some((vendor) => vendor.layer === layer));

/** By first letter; names that begin with a digit first. */
function groups(vendors: readonly VendorRow[]): [letter: string, of: VendorRow[]][] {
  const found = new Map<string, VendorRow[]>();
  for (const vendor of vendors) {
    const first = vendor.name.charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : "0-9";
    found.set(letter, [...(found.get(letter) ?? []), vendor]);
  }
  return [...found];
}

interface FilterProps {
  readonly wanted: string;
  readonly setWanted: (text: string) => void;
  readonly layer: Layer | "";
  readonly setLayer: (layer: Layer | "") => void;
  readonly layers: readonly Layer[];
}

const never = () => () => {};

function Filter({ wanted, setWanted, layer, setLayer, layers }: FilterProps) {
  const working = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <div className={`mb-2 flex flex-wrap gap-3 ${working ? "" : "invisible"}`}>
      <label className="min-w-0 flex-1 basis-64 text-note text-soft">
        Find a vendor
        <input
          type="search"
          className="field mt-1 block text-body"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <label className="text-note text-soft">
        Where on the path
        <select
          className="field mt-1 block text-body"
          value={layer}
          onChange={(event) => setLayer(layers.find((one) => one === event.target.value) ?? "")}
        >
          <option value="">anywhere</option>
          {layers.map((one) => (
            <option key={one} value={one}>
              {layerNames[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
