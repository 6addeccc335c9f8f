"use client";

import { usePathname } from "next/navigation";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { onceQuiet } from "@/components/ui/idle";
import { useWithin } from "@/components/ui/offline";

const load = () => import("./workbench");
const Workbench = lazy(() => load().then((loaded) => ({ default: loaded.Workbench })));

/**
 * The page of the paste box. Without a connection the diagnosis takes its place here, since its own page cannot be asked
 * for; what shows it is fetched while there is one.
 */
export function Desk({ children }: { children: ReactNode }) {
  const here = usePathname();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const fetched = () => {
      load().then(
        () => setReady(true),
        () => window.addEventListener("online", fetched, { once: true }),
      );
    };
    const callOff = onceQuiet(fetched);
    return () => {
      callOff();
      window.removeEventListener("online", fetched);
    };
  }, []);
  useWithin(ready ? "/ /diagnose" : null);
  if (here !== "/diagnose") return children;
  return (
    <Suspense>
      <Workbench initial={null} probe={false} />
    </Suspense>
  );
}
