"use client";

import { useSyncExternalStore } from "react";
import { useStayed } from "./offline";

function subscribe(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** Says that there is no connection and what waits for it, and where a page was asked for that does. */
export function OfflineNote() {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  const stayed = useStayed();
  return (
    // A shared diagnosis says itself that it is offline, with what waits.
    <div role="status" className={`no-print ${stayed ? "sticky top-0 z-10" : "[:root:has(#connection)_&]:hidden"}`}>
      {!online && (
        <p className="border-line border-b bg-sunk">
          <span className="page block py-2 text-[14px]">
            You are offline. Sharing, server probes and other pages wait for the connection.{" "}
            {stayed > 0 && (
              <strong key={stayed} className="font-[580]">
                That page waits for the connection.
              </strong>
            )}
          </span>
        </p>
      )}
    </div>
  );
}
