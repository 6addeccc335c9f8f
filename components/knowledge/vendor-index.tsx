"use client";

import Link from "next/link";
import { useState, useSyncExternalStore } from "react";
import type { VendorRow } from "@/lib/knowledge/pages/catalogue";
import type { Layer } from "@/lib/knowledge/shapes";
import { ByLetter } from "./by-letter";
import { capitalised, count, layerNames } from "./words";

/** The vendors by letter; a field narrows the list down as soon as scripts run. */
export function VendorIndex({ vendors }: { vendors: readonly VendorRow[] }) {
  const [wanted, setWanted] = useState("");
  const [layer, setLayer] = useState<Layer | "">("");
  const shown = vendors.filter(
    (vendor) =>
      (!layer || vendor.layer === layer) &&
      `${vendor.name} ${vendor.id}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
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
      <ByLetter
        entries={shown.map(({ id, indexed, layer, refusals }) => ({
          id,
          href: `/vendors/${id}`,
          sort: indexed,
          name: indexed,
          says: `${layerNames[layer]} · ${count(refusals, "refusal")}`,
        }))}
      />
    </>
  );
}

const layersOf = (vendors: readonly VendorRow[]) =>
  (Object.keys(layerNames) as Layer[]).filter((layer) => vendors.some((vendor) => vendor.layer === layer));

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
          className="field mt-1 block h-10 text-body"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <label className="w-full text-note text-soft sm:w-auto">
        Where on the path
        <select
          className="field mt-1 block h-10 text-body"
          value={layer}
          onChange={(event) => setLayer(layers.find((one) => one === event.target.value) ?? "")}
        >
          <option value="">Anywhere</option>
          {layers.map((one) => (
            <option key={one} value={one}>
              {capitalised(layerNames[one])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
