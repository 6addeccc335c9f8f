"use client";

import { useSyncExternalStore } from "react";

function subscribe(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** Says what works without a connection, and what waits for it. */
export function OfflineNote() {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    // A shared diagnosis says it itself, with what waits.
    <div role="status" className="no-print [:root:has(#connection)_&]:hidden">
      {!online && (
        <p className="border-line border-b bg-sunk">
          <span className="page block py-2 text-[14px]">
            You are offline. Sharing, server probes and pages that you have not opened wait for the connection.
          </span>
        </p>
      )}
    </div>
  );
}
