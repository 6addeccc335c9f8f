import Link from "next/link";

export function SiteHeader() {
  return (
    <header className="border-line border-b no-print">
      <div className="page flex items-center gap-6 py-3.5">
        <Link href="/" className="font-[650] text-lede tracking-tight no-underline" aria-label="why403, home">
          why<span className="text-stop">403</span>
        </Link>
        <nav aria-label="Main" className="ml-auto flex gap-5 text-soft">
          <Link href="/" className="no-underline hover:text-ink">
            Paste
          </Link>
          <Link href="/diagnose" className="no-underline hover:text-ink">
            Questions
          </Link>
          <Link href="/privacy" className="no-underline hover:text-ink">
            Privacy
          </Link>
        </nav>
      </div>
    </header>
  );
}
