"use client";

import { useCallback, useSyncExternalStore } from "react";

type Area = "session" | "local";

const listeners = new Map<string, Set<() => void>>();
const cache = new Map<string, { raw: string | null; value: unknown }>();

function storage(area: Area): Storage | null {
  try {
    return area === "session" ? window.sessionStorage : window.localStorage;
  } catch {
    // Storage can be switched off; the page then forgets on reload, and works otherwise.
    return null;
  }
}

function readStored<T>(area: Area, key: string, fallback: T): T {
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

export function writeStored<T>(area: Area, key: string, value: T): void {
  const raw = JSON.stringify(value);
  try {
    storage(area)?.setItem(key, raw);
    cache.set(key, { raw: storage(area) ? raw : null, value });
  } catch {
    // Over the quota: keep it in memory, so that nothing is lost while the tab is open.
    storage(area)?.removeItem(key);
    cache.set(key, { raw: null, value });
  }
  for (const listener of listeners.get(key) ?? []) listener();
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
