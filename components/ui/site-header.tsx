import Link from "next/link";
import { Mark } from "./mark";
import { NavLinks } from "./nav-links";
import { SearchLink } from "./panel-button";

export function SiteHeader() {
  return (
    <header className="border-line border-b no-print">
      <div className="page flex flex-wrap items-center gap-x-4 py-2.5 lg:gap-x-6 md:flex-nowrap md:py-3">
        <Link
          prefetch={false}
          href="/"
          className="flex items-center gap-2 font-[650] text-lede tracking-tight no-underline"
          aria-label="why403, home"
        >
          <Mark />
          <span>
            why<span className="text-stop">403</span>
          </span>
        </Link>
        <NavLinks />
        <SearchLink className="ml-auto flex min-h-8 items-center gap-2 rounded-control border border-line bg-sheet px-3 text-[14px] text-soft no-underline hover:border-soft hover:text-ink md:ml-0 lg:w-44" />
      </div>
    </header>
  );
}
