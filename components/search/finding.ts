"use client";

import { useCallback, useEffect, useState } from "react";
import type { Finder } from "@/lib/search/find";

let loading: Promise<Finder> | undefined;

async function load(): Promise<Finder> {
  const [{ finder }, documents] = await Promise.all([
    import("@/lib/search/find"),
    fetch("/search-index.json").then((answer) => {
      if (!answer.ok) throw new Error(`The index answered ${answer.status}.`);
      return answer.json();
    }),
  ]);
  return finder(documents);
}

/** The search, loaded when it is first asked for. `failed`: it could not be fetched. */
export function useFinder(): { find: Finder | null; failed: boolean; again: () => void } {
  const [find, setFind] = useState<Finder | null>(null);
  const [failed, setFailed] = useState(false);
  const fetchIt = useCallback(() => {
    setFailed(false);
    loading ??= load();
    loading.then(
      (ready) => setFind(() => ready),
      () => {
        loading = undefined;
        setFailed(true);
      },
    );
  }, []);
  useEffect(fetchIt, [fetchIt]);
  return { find, failed, again: fetchIt };
}
