"use client";

import { usePathname } from "next/navigation";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { onceQuiet } from "@/components/ui/idle";
import { useWithin } from "@/components/ui/offline";

const load = () => import("./workbench");
const both = ["/", "/diagnose"];
const Workbench = lazy(() => load().then((loaded) => ({ default: loaded.Workbench })));

/** Whether the server offers the probe, as it told when it handed out the page (lib/serve/files.mjs). */
const offersProbe = () => document.querySelector('meta[name="why403-probe"]') !== null;

/**
 * The page of the paste box. Without a connection the diagnosis takes its place here, since its own page cannot be asked
 * for; what shows it is fetched while there is one.
 */
export function Desk({ children }: { children: ReactNode }) {
  const here = usePathname();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const later = () => window.addEventListener("online", prepare, { once: true });
    const prepare = () => {
      if (navigator.onLine) load().then(() => setReady(true), later);
      else later();
    };
    const callOff = onceQuiet(prepare);
    return () => {
      callOff();
      window.removeEventListener("online", prepare);
    };
  }, []);
  useWithin(ready ? both : null);
  if (here !== "/diagnose") return children;
  return (
    <Suspense>
      <Workbench initial={null} probe={offersProbe()} />
    </Suspense>
  );
}
