"use client";

import { useCallback, useEffect, useState } from "react";
import type { SessionEvent } from "@/lib/session/events";
import { call, Refused } from "./calls";
import { remember, useAuthor, useOwnSessions } from "./own";

/** Milliseconds between two looks for new events while the page is seen. */
const pollEvery = 4000;

/** The edit key of a session: from the address, once, else from this browser's memory. */
export function useEditKey(id: string, title: string, expiresAt: string): string | null {
  const [sessions] = useOwnSessions();
  useEffect(() => {
    const key = /^#e=([\w-]{22})$/.exec(window.location.hash)?.[1];
    if (!key) return;
    // The key must not stay where it can be seen, copied or sent along.
    window.history.replaceState(null, "", window.location.pathname);
    remember(sessions, { id, title, expiresAt, editKey: key });
  }, [id, title, expiresAt, sessions]);
  return sessions.find((session) => session.id === id)?.editKey ?? null;
}

export type LogState = "live" | "away" | "gone";

/** The log of a session, kept up to date while the page is seen. */
export function useLog(id: string, initial: readonly SessionEvent[]) {
  const [events, setEvents] = useState(initial);
  const [state, setState] = useState<LogState>("live");
  const last = events.at(-1)?.seq ?? 0;
  const look = useCallback(async () => {
    try {
      const { events: fresh } = await call<{ events: SessionEvent[] }>(`/api/sessions/${id}/events?after=${last}`);
      setState("live");
      if (!fresh.length) return;
      // A removed text changes an event that was read before: read all anew.
      const all = fresh.some((event) => event.type === "removed")
        ? (await call<{ events: SessionEvent[] }>(`/api/sessions/${id}/events`)).events
        : null;
      setEvents((known) => all ?? [...known, ...fresh.filter((event) => !known.some(({ seq }) => seq === event.seq))]);
    } catch (refusal) {
      setState(refusal instanceof Refused && (refusal.status === 410 || refusal.status === 404) ? "gone" : "away");
    }
  }, [id, last]);
  useEffect(() => {
    if (state === "gone") return;
    const timer = setInterval(() => document.visibilityState === "visible" && look(), pollEvery);
    return () => clearInterval(timer);
  }, [look, state]);
  return { events, state, look };
}

type Fields = Readonly<Record<string, unknown>> & { readonly type: string };

/** Appends events in this browser's name; resolves to false, with `error` set, when the server refused. */
export function useAppend(id: string, editKey: string | null, look: () => Promise<void>) {
  const [author] = useAuthor();
  const [error, setError] = useState("");
  const append = useCallback(
    async (fields: Fields): Promise<boolean> => {
      if (!editKey) return false;
      setError("");
      try {
        await call(`/api/sessions/${id}/events`, {
          method: "POST",
          editKey,
          body: { id: crypto.randomUUID(), by: author, ...fields },
        });
        await look();
        return true;
      } catch (refusal) {
        setError(refusal instanceof Error ? refusal.message : "That was not saved.");
        return false;
      }
    },
    [id, editKey, author, look],
  );
  return { append, error };
}
