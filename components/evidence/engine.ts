"use client";

import { useEffect, useState } from "react";
import type { KnowledgeTexts } from "@/lib/knowledge/texts";

type Engine = typeof import("@/lib/diagnosis/browser");
export interface LoadedEngine {
  readonly diagnose: Engine["diagnose"];
  readonly describe: Engine["describe"];
  readonly explain: Engine["explain"];
  readonly isVerdict: Engine["isVerdict"];
  readonly shortOf: Engine["shortOf"];
  readonly caseLine: Engine["caseLine"];
  readonly texts: KnowledgeTexts;
}

let loading: Promise<LoadedEngine> | undefined;
let loaded: LoadedEngine | null = null;

/** All parts at once; the engine waits for the second part of the vendors by itself, so that no verdict lacks it. */
async function load(): Promise<LoadedEngine> {
  const [engine, texts] = await Promise.all([
    import("@/lib/diagnosis/browser"),
    import("@/lib/knowledge/texts").then(({ loadTexts }) => loadTexts()),
    import("@/lib/knowledge/vendors/second.gen.json"),
  ]);
  loaded = { ...engine, texts };
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
