"use client";

import type { ReactNode } from "react";
import { useInBrowser } from "./in-browser";
import { openPanel, type Panel } from "./panels";
import { useSingleKeys } from "./single-keys";

/** Opens what lies over the page; without JavaScript there is nothing to open. */
export function PanelButton({ panel, children }: { panel: Panel; children: ReactNode }) {
  const working = useInBrowser();
  return (
    <button
      type="button"
      className={`text-button ${working ? "" : "invisible"}`}
      aria-haspopup="dialog"
      onClick={() => openPanel(panel)}
    >
      {children}
    </button>
  );
}

/** The way to the search: a page of its own, and a dialog over this one as soon as scripts run. */
export function SearchLink({ className }: { className: string }) {
  const [singleKeys] = useSingleKeys();
  return (
    <a
      href="/search"
      data-here
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        openPanel("search");
      }}
    >
      Search{" "}
      {singleKeys && (
        <span aria-hidden="true" className="key ml-auto hidden font-mono md:inline noscript:hidden">
          /
        </span>
      )}
    </a>
  );
}
