"use client";

import { useEffect, useSyncExternalStore } from "react";

/** Pages that the one on show can turn into without asking the server. */
const within = new Set<readonly string[]>();
/** How often a page was asked for that cannot be shown before the connection is back. */
let asked = 0;
const listeners = new Set<() => void>();

function tell(times: number): void {
  asked = times;
  for (const listener of listeners) listener();
}

/** Shows a page where that can be done without a connection; else says that it waits, and leaves the reader where he is. */
export function openOffline(address: string): void {
  const { pathname } = new URL(address, window.location.href);
  const can = [...within].some((paths) => paths.includes(pathname));
  tell(can ? 0 : asked + 1);
  if (can) window.history.pushState(null, "", address);
}

/** A link of ours that would load another page; one that does its work here says so by `data-here`. */
function leadsAway(event: MouseEvent): HTMLAnchorElement | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]:not([data-here])") : null;
  const { origin, pathname, search } = window.location;
  if (!link || link.target || link.origin !== origin) return null;
  return link.pathname === pathname && link.search === search ? null : link;
}

/** Before anybody else sees the press: the router would end at the browser's own error page. */
function onPress(event: MouseEvent): void {
  const link = navigator.onLine ? null : leadsAway(event);
  if (!link) return;
  event.preventDefault();
  openOffline(link.href);
}

/** Keeps the reader in the app while there is no connection. How often he was: 0 once it is back. */
export function useStayed(): number {
  useEffect(() => {
    const back = () => tell(0);
    window.addEventListener("click", onPress, { capture: true });
    window.addEventListener("online", back);
    return () => {
      window.removeEventListener("click", onPress, { capture: true });
      window.removeEventListener("online", back);
    };
  }, []);
  return useSyncExternalStore(
    subscribe,
    () => asked,
    () => 0,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says which pages the one on show can turn into; null while it cannot. `paths` must not change. */
export function useWithin(paths: readonly string[] | null): void {
  useEffect(() => {
    if (!paths) return;
    within.add(paths);
    return () => {
      within.delete(paths);
    };
  }, [paths]);
}
