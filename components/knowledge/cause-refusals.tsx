import Link from "next/link";
import { Prose } from "@/components/ui/prose";
import type { VendorHeadlines } from "@/lib/knowledge/pages/catalogue";
import { type Layer, layers } from "@/lib/knowledge/shapes";
import { Part } from "./reference-page";
import { capitalised, count, layerNames } from "./words";

/** The vendors' refusals that belong to a cause, folded by where on the path they happen. */
export function CauseRefusals({ vendors }: { vendors: readonly VendorHeadlines[] }) {
  const groups = layers
    .map((layer) => ({ layer, of: vendors.filter(({ vendor }) => vendor.layer === layer) }))
    .filter(({ of }) => of.length);
  return (
    <Part id="refusals" title="Who refuses like this">
      <p className="mb-3 text-soft">
        {count(sum(vendors), "known refusal")} by {count(vendors.length, "vendor")}, grouped by where on the path they
        happen.
      </p>
      {groups.map((group) => (
        <Group key={group.layer} {...group} />
      ))}
    </Part>
  );
}

const sum = (vendors: readonly VendorHeadlines[]) =>
  vendors.reduce((total, { refusals }) => total + refusals.length, 0);

function Group({ layer, of }: { layer: Layer; of: readonly VendorHeadlines[] }) {
  return (
    <details className="border-line border-t py-2">
      <summary className="ml-[18px] list-outside">
        <span className="font-[550]">{capitalised(layerNames[layer])}</span>{" "}
        <span className="text-soft">
          {count(sum(of), "refusal")} by {count(of.length, "vendor")}
        </span>
      </summary>
      <dl className="mt-2 grid gap-2 pl-[18px] text-[14px]">
        {of.map(({ vendor, refusals }) => (
          <div key={vendor.id}>
            <dt className="font-[550]">{vendor.indexed}</dt>
            {refusals.map(({ id, headline }) => (
              <dd key={id} className="mt-0.5">
                <Link href={`/vendors/${vendor.id}#${id}`} prefetch={false}>
                  <Prose text={headline} />
                </Link>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
