"use client";

import { useSyncExternalStore } from "react";

/** What lies over the page. */
export type Panel = "search" | "shortcuts";

let opened: Panel | null = null;
const listeners = new Set<() => void>();

export function openPanel(panel: Panel | null): void {
  opened = panel;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOpenPanel(): Panel | null {
  return useSyncExternalStore(
    subscribe,
    () => opened,
    () => null,
  );
}
