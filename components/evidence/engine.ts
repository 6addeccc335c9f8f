"use client";

import { useEffect, useState } from "react";

type Engine = typeof import("@/lib/diagnosis/browser");
export interface LoadedEngine {
  readonly diagnose: Engine["diagnose"];
  readonly describe: Engine["describe"];
  readonly explain: Engine["explain"];
  readonly isVerdict: Engine["isVerdict"];
  readonly caseLine: Engine["caseLine"];
  readonly texts: Awaited<ReturnType<Engine["loadTexts"]>>;
}

let loading: Promise<LoadedEngine> | undefined;
let loaded: LoadedEngine | null = null;

async function load(): Promise<LoadedEngine> {
  const { loadTexts, ...engine } = await import("@/lib/diagnosis/browser");
  loaded = { ...engine, texts: await loadTexts() };
  return loaded;
}

/** The engine and its texts, loaded after the first paint; null until then. `failed`: it could not be fetched. */
export function useEngine(): { engine: LoadedEngine | null; failed: boolean } {
  const [engine, setEngine] = useState(loaded);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (engine) return;
    let wanted = true;
    loading ??= load();
    loading.then(
      (ready) => wanted && setEngine(ready),
      () => {
        loading = undefined;
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [engine]);
  return { engine, failed };
}
