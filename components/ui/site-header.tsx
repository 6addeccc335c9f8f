import Link from "next/link";

const pages = [
  // The name of the site leads there as well; a narrow screen has room for one of them.
  { name: "Paste", path: "/", narrow: false },
  { name: "Questions", path: "/diagnose", narrow: true },
  { name: "Causes", path: "/causes", narrow: true },
  { name: "Vendors", path: "/vendors", narrow: true },
  { name: "Prevention", path: "/prevention", narrow: true },
  { name: "FAQ", path: "/faq", narrow: true },
];

export function SiteHeader() {
  return (
    <header className="border-line border-b no-print">
      <div className="page flex flex-wrap items-center gap-x-6 py-2.5 md:py-3.5">
        <Link href="/" className="font-[650] text-lede tracking-tight no-underline" aria-label="why403, home">
          why<span className="text-stop">403</span>
        </Link>
        <nav
          aria-label="Main"
          className="flex flex-wrap gap-x-4 text-[14px] text-soft md:ml-auto md:gap-x-5 md:text-body"
        >
          {pages.map(({ name, path, narrow }) => (
            <Link
              key={path}
              href={path}
              prefetch={false}
              className={`py-1 no-underline hover:text-ink ${narrow ? "" : "hidden md:inline"}`}
            >
              {name}
            </Link>
          ))}
        </nav>
      </div>
    </header>
  );
}
