"use client";

import { lazy, Suspense, useEffect } from "react";
import { openPanel, useOpenPanel } from "./panels";
import { singleKeysCount } from "./single-keys";

const SearchDialog = lazy(() => import("@/components/search/search-dialog"));
const ShortcutHelp = lazy(() => import("./shortcut-help"));

const close = () => openPanel(null);

/** Listens for the keys that work on every page, and shows what they open; both are loaded when they are asked for. */
export function Shortcuts() {
  const panel = useOpenPanel();
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <Suspense>
      {panel === "search" && <SearchDialog close={close} />}
      {panel === "shortcuts" && <ShortcutHelp close={close} />}
    </Suspense>
  );
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey) return;
  const command = event.metaKey || event.ctrlKey;
  if (command && event.key.toLowerCase() === "k") {
    event.preventDefault();
    openPanel("search");
  } else if ((event.key === "/" || event.key === "?") && !command && !isTyping(event.target) && singleKeysCount()) {
    event.preventDefault();
    openPanel(event.key === "/" ? "search" : "shortcuts");
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=radio],[type=checkbox]), textarea, select"))
  );
}
