import Link from "next/link";
import { knowledge } from "@/lib/knowledge/version.gen";

export function SiteFooter() {
  return (
    <footer className="mt-10 border-line border-t text-note text-soft no-print">
      <div className="page flex flex-wrap gap-x-6 gap-y-1 py-5">
        <p>Reading and ranking run in your browser.</p>
        <Link href="/privacy" className="text-soft">
          What is kept, and what is not
        </Link>
        <p className="ml-auto font-mono">knowledge {knowledge}</p>
      </div>
    </footer>
  );
}
