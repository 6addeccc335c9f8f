import type { ReactNode } from "react";

/** Short facts, name and value. */
export function FactList({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="flex flex-wrap gap-x-7 gap-y-1.5">
      {facts.map(([name, value]) => (
        <div key={name} className="flex flex-wrap items-baseline gap-x-1.5">
          <dt className="text-soft">{name}</dt>
          <dd className="font-[550]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
