"use client";

import Link from "next/link";
import { useInBrowser } from "@/components/ui/in-browser";
import type { VendorRow } from "@/lib/knowledge/pages/catalogue";
import type { Layer } from "@/lib/knowledge/shapes";
import { ByLetter } from "./by-letter";
import { useFilter } from "./filter";
import { capitalised, count, layerNames } from "./words";

const everything = { find: "", where: "" };

/** The vendors by letter; a field narrows the list down as soon as scripts run. */
export function VendorIndex({ vendors }: { vendors: readonly VendorRow[] }) {
  const [{ find, where }, narrow] = useFilter(everything);
  const layers = layersOf(vendors);
  const layer = layers.find((one) => one === where) ?? "";
  const shown = vendors.filter(
    (vendor) =>
      (!layer || vendor.layer === layer) &&
      `${vendor.name} ${vendor.id}`.toLowerCase().includes(find.trim().toLowerCase()),
  );
  return (
    <>
      <Filter wanted={find} layer={layer} narrow={narrow} layers={layers} />
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
  readonly layer: Layer | "";
  readonly narrow: (change: Partial<typeof everything>) => void;
  readonly layers: readonly Layer[];
}

function Filter({ wanted, layer, narrow, layers }: FilterProps) {
  const working = useInBrowser();
  return (
    <div className={`mb-2 flex flex-wrap gap-3 ${working ? "" : "invisible"}`}>
      <label className="min-w-0 flex-1 basis-64 text-note text-soft">
        Find a vendor
        <input
          type="search"
          className="field mt-1 block h-10 text-body"
          value={wanted}
          onChange={(event) => narrow({ find: event.target.value })}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      <label className="w-full text-note text-soft sm:w-auto">
        Where on the path
        <select
          className="field mt-1 block h-10 text-body"
          value={layer}
          onChange={(event) => narrow({ where: event.target.value })}
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
