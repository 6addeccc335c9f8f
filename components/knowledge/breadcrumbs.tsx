import Link from "next/link";

export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The way from the home page to this page, which is named last and is no link. */
export function Breadcrumbs({ trail, here }: { trail: readonly Crumb[]; here: string }) {
  return (
    <nav aria-label="Breadcrumbs" className="text-note text-soft">
      <ol className="flex flex-wrap gap-x-1.5">
        {[{ name: "why403", path: "/" }, ...trail].map(({ name, path }) => (
          <li key={path} className="flex gap-x-1.5">
            <Link href={path} prefetch={false} className="text-soft">
              {name}
            </Link>
            <span aria-hidden="true">/</span>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
