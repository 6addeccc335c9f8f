import Link from "next/link";
import { knowledge } from "@/lib/knowledge/version.gen";
import { PanelButton } from "./panel-button";
import { ThemeSwitch } from "./theme-switch";

const pages = [
  { name: "Header fields", path: "/glossary" },
  { name: "Sources", path: "/sources" },
  { name: "Accuracy", path: "/accuracy" },
  { name: "API", path: "/api" },
  { name: "What is kept, and what is not", path: "/privacy" },
];

export function SiteFooter() {
  return (
    <footer className="mt-10 border-line border-t text-note text-soft no-print">
      <nav aria-label="More" className="page flex flex-wrap items-baseline gap-x-6 gap-y-1 pt-5">
        {pages.map(({ name, path }) => (
          <Link key={path} href={path} prefetch={false} className="text-soft">
            {name}
          </Link>
        ))}
        <PanelButton panel="shortcuts">Keyboard shortcuts</PanelButton>
      </nav>
      <div className="page flex flex-wrap items-baseline gap-x-6 gap-y-1 pt-2 pb-5">
        <p>
          Reading and ranking run in your browser, knowledge <code>{knowledge}</code>
        </p>
        <div className="md:ml-auto">
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}
