"use client";

import { useCallback, useSyncExternalStore } from "react";

type Area = "session" | "local";

const listeners = new Map<string, Set<() => void>>();
const cache = new Map<string, { raw: string | null; value: unknown }>();
/** Values of the tab that are yet to be written: a long text is written once its typing pauses, not with every key. */
const pending = new Map<string, unknown>();
const pause = 200;
let timer: ReturnType<typeof setTimeout> | undefined;

function storage(area: Area): Storage | null {
  try {
    return area === "session" ? window.sessionStorage : window.localStorage;
  } catch {
    // Storage can be switched off; the page then forgets on reload, and works otherwise.
    return null;
  }
}

export function readStored<T>(area: Area, key: string, fallback: T): T {
  if (pending.has(key)) return pending.get(key) as T;
  const raw = storage(area)?.getItem(key) ?? null;
  const known = cache.get(key);
  if (known && (known.raw === raw || raw === null)) return known.value as T;
  const value = raw === null ? fallback : parsed(raw, fallback);
  cache.set(key, { raw, value });
  return value;
}

function parsed<T>(raw: string, fallback: T): T {
  try {
    return JSON.parse(raw) as T;
  } catch {
    return fallback;
  }
}

/** Keeps a value: the browser's at once; the tab's counts at once and is written a moment later, or when the page is left. */
export function writeStored<T>(area: Area, key: string, value: T): void {
  if (area === "local") put(area, key, value);
  else later(key, value);
  for (const listener of listeners.get(key) ?? []) listener();
}

function later(key: string, value: unknown): void {
  // It stays, since what is written down while the page is being left counts too.
  window.addEventListener("pagehide", flush);
  pending.set(key, value);
  clearTimeout(timer);
  timer = setTimeout(flush, pause);
}

function flush(): void {
  clearTimeout(timer);
  const due = [...pending];
  pending.clear();
  for (const [key, value] of due) put("session", key, value);
}

function put(area: Area, key: string, value: unknown): void {
  const raw = JSON.stringify(value);
  try {
    storage(area)?.setItem(key, raw);
    cache.set(key, { raw: storage(area) ? raw : null, value });
  } catch {
    // Over the quota: keep it in memory, so that nothing is lost while the tab is open.
    storage(area)?.removeItem(key);
    cache.set(key, { raw: null, value });
  }
}

/** A value kept in the tab or in the browser. While the server renders, and in the first paint, the fallback. */
export function useStored<T>(area: Area, key: string, fallback: T): [T, (value: T) => void] {
  const subscribe = useCallback(
    (listener: () => void) => {
      const set = listeners.get(key) ?? new Set();
      listeners.set(key, set.add(listener));
      window.addEventListener("storage", listener);
      return () => {
        set.delete(listener);
        window.removeEventListener("storage", listener);
      };
    },
    [key],
  );
  const value = useSyncExternalStore(
    subscribe,
    () => readStored(area, key, fallback),
    () => fallback,
  );
  const write = useCallback((next: T) => writeStored(area, key, next), [area, key]);
  return [value, write];
}
