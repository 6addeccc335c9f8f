"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useStored } from "@/components/ui/stored";
import type { SessionEvent } from "@/lib/session/events";
import { call, Refused } from "./calls";
import { currentAuthor, type Pending, pendingKey, remember, useOwnSessions } from "./own";

/** Milliseconds between two looks for new events, while the stream is down. */
const pollEvery = 3000;

/** The edit key of a session: from the address, once, else from this browser's memory. */
export function useEditKey(id: string, title: string, expiresAt: string): string | null {
  const [sessions] = useOwnSessions();
  useEffect(() => {
    const take = () => {
      const key = /^#e=([\w-]{22})$/.exec(window.location.hash)?.[1];
      if (!key) return;
      // The key must not stay where it can be seen, copied or sent along.
      window.history.replaceState(null, "", window.location.pathname);
      remember({ id, title, expiresAt, editKey: key });
    };
    take();
    // Pasted into the address of the open page, it loads nothing anew.
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, [id, title, expiresAt]);
  return sessions.find((session) => session.id === id)?.editKey ?? null;
}

export type LogState = "live" | "away" | "gone";

/** The log of a session: events come as a stream; while that is down they are asked for. */
export function useLog(id: string, initial: readonly SessionEvent[]) {
  const [events, setEvents] = useState(initial);
  const [state, setState] = useState<LogState>("live");
  const last = useRef(initial.at(-1)?.seq ?? 0);
  const add = useCallback(
    async (fresh: readonly SessionEvent[]) => {
      const unseen = fresh.filter(({ seq }) => seq > last.current);
      if (!unseen.length) return;
      last.current = unseen.at(-1)?.seq ?? last.current;
      // A removed text changes an event that was read before: read all anew.
      const all = unseen.some((event) => event.type === "removed")
        ? (await call<{ events: SessionEvent[] }>(`/api/sessions/${id}/events`)).events
        : null;
      setEvents((known) => all ?? [...known, ...unseen.filter(({ seq }) => !known.some((one) => one.seq === seq))]);
    },
    [id],
  );
  const look = useCallback(async () => {
    try {
      await add((await call<{ events: SessionEvent[] }>(`/api/sessions/${id}/events?after=${last.current}`)).events);
      setState("live");
    } catch (refusal) {
      setState(refusal instanceof Refused && (refusal.status === 410 || refusal.status === 404) ? "gone" : "away");
    }
  }, [id, add]);
  const over = state === "gone";
  useEffect(() => {
    if (over) return;
    const source = new EventSource(`/api/sessions/${id}/events?after=${last.current}`);
    source.onopen = () => setState("live");
    source.onmessage = ({ data }) => void add([JSON.parse(data)]).catch(() => setState("away"));
    source.addEventListener("gone", () => setState("gone"));
    // The browser connects again by itself, unless the answer was no stream; then only asking tells why.
    const timer = setInterval(() => {
      if (source.readyState !== EventSource.OPEN) void look();
    }, pollEvery);
    return () => {
      clearInterval(timer);
      source.close();
    };
  }, [id, over, add, look]);
  return { events, state, look };
}

const loadRedaction = () => import("@/lib/redaction/fields");

/** Sending again can help: the network, the server or its database is away, or it asks to slow down. */
const passes = (refusal: unknown): boolean =>
  refusal instanceof Refused && (refusal.status === 0 || refusal.status === 429 || refusal.status >= 500);

const wrongKey = "The edit key in the link does not belong to this diagnosis. Ask whoever shared it for the edit link.";

interface AppendTo {
  readonly id: string;
  readonly editKey: string | null;
  /** Of the last event that is known. */
  readonly seq: number;
  readonly look: () => Promise<void>;
}

/**
 * Appends events in this browser's name. An edit is kept in the browser, without its secrets, until the server has it, in
 * the order in which it was made; one that the server refuses is dropped, and `error` says why. Resolves to false when it
 * was refused or could not be kept.
 */
export function useAppend({ id, editKey, seq, look }: AppendTo) {
  const [pending, setPending] = useStored<readonly Pending[]>("local", pendingKey(id), []);
  const [error, setError] = useState("");
  const queue = useRef(pending);
  const sending = useRef(false);
  const refused = useRef("");
  const made = useRef(new Set<string>());
  const known = useRef(seq);
  queue.current = pending;
  const keep = useCallback(
    (list: readonly Pending[]) => {
      queue.current = list;
      setPending(list);
    },
    [setPending],
  );
  const flush = useCallback(async () => {
    if (!editKey || sending.current) return;
    sending.current = true;
    try {
      for (let next = queue.current[0]; next; next = queue.current[0]) {
        const { id: clientId, by, fields } = next;
        made.current.add(clientId);
        try {
          await call(`/api/sessions/${id}/events`, { method: "POST", editKey, body: { id: clientId, by, ...fields } });
        } catch (refusal) {
          if (passes(refusal)) return;
          refused.current = clientId;
          setError(refusal instanceof Error ? refusal.message : "That was not saved.");
        }
        keep(queue.current.filter((one) => one.id !== clientId));
      }
    } finally {
      sending.current = false;
    }
  }, [id, editKey, keep]);
  useEffect(() => {
    // What the page offers rests on the key: a wrong one is told before anything is done with it.
    if (!editKey) return;
    call(`/api/sessions/${id}/events?after=${known.current}`, { editKey }).catch((refusal) => {
      if (refusal instanceof Refused && refusal.status === 403) setError(wrongKey);
    });
  }, [id, editKey]);
  useEffect(() => {
    // Before it is needed: it cannot be fetched once the network is away.
    if (editKey) loadRedaction().catch(() => undefined);
  }, [editKey]);
  useEffect(() => {
    const again = () => void flush();
    const timer = setInterval(() => queue.current.length > 0 && again(), 2000);
    window.addEventListener("online", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [flush]);
  const append = useCallback(
    async (fields: Pending["fields"]): Promise<boolean> => {
      if (!editKey) return false;
      setError("");
      const redaction = await loadRedaction().catch(() => null);
      if (!redaction) {
        setError("What takes the secrets out could not be loaded, so nothing was sent or kept. Try again.");
        return false;
      }
      const { by, ...clean } = redaction.redactedFields(
        { ...fields, by: await currentAuthor() },
        seq + queue.current.length,
      ).fields;
      const one: Pending = { id: crypto.randomUUID(), by, fields: clean };
      keep([...queue.current, one]);
      await flush();
      await look();
      return refused.current !== one.id;
    },
    [editKey, seq, keep, flush, look],
  );
  const own = useCallback((eventId: string) => made.current.has(eventId), []);
  return { append, error, waiting: pending, own };
}
