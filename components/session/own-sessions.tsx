"use client";

import { Time } from "@/components/ui/times";
import { forget, useOwnSessions } from "./own";

/** The shared diagnoses of this browser: title, expiry, forget. */
export function OwnSessions() {
  const [sessions] = useOwnSessions();
  if (!sessions.length) return null;
  return (
    <section className="mt-8">
      <h2 className="mb-3">Shared from this browser</h2>
      <ul className="text-[14px]">
        {sessions.map((session) => (
          <li key={session.id} className="flex items-baseline gap-x-4 border-line border-t py-2">
            <span className="flex min-w-0 flex-wrap items-baseline gap-x-4">
              <a href={`/s/${session.id}`} className="words">
                {session.title || "Untitled diagnosis"}
              </a>
              <span className="text-note text-soft">
                until <Time iso={session.expiresAt} brief />
              </span>
            </span>
            <button
              type="button"
              className="text-button ml-auto text-note"
              aria-label={`Forget ${session.title || "the untitled diagnosis"}`}
              onClick={() => forget(session.id)}
            >
              Forget
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-note text-soft">
        Forgetting removes the edit key from this browser. The link itself lives until it expires or is deleted.
      </p>
    </section>
  );
}
