"use client";

import { readStored, useStored, writeStored } from "@/components/ui/stored";

/** A session this browser made or may edit. */
export interface OwnSession {
  readonly id: string;
  readonly title: string;
  readonly expiresAt: string;
  readonly editKey: string;
  /** The key that this one came in the place of, until the server has taken this one. */
  readonly formerKey?: string | undefined;
}

const key = "why403:sessions";
const authorKey = "why403:author";

export function useOwnSessions() {
  return useStored<readonly OwnSession[]>("local", key, []);
}

/** An edit as the server will store it, with the id under which it is sent, however often. */
export interface Pending {
  readonly id: string;
  readonly by: string;
  readonly fields: Readonly<Record<string, unknown>> & { readonly type: string };
}

/** Where a session's edits are kept until the server has them. */
export const pendingKey = (id: string) => `why403:pending:${id}`;

const ownSessions = () => readStored<readonly OwnSession[]>("local", key, []);

/** Remembers a session, the newest first, once. */
export function remember(session: OwnSession): void {
  const known = ownSessions().find(({ id }) => id === session.id);
  const formerKey = known?.editKey === session.editKey ? known.formerKey : known?.editKey;
  writeStored("local", key, [{ ...session, formerKey }, ...ownSessions().filter(({ id }) => id !== session.id)]);
}

/** The server does not know the key: what it opened is as before the key came. */
export function disown(wrongKey: string): void {
  const kept = ownSessions().flatMap(({ formerKey, ...session }) => {
    if (session.editKey !== wrongKey) return [{ ...session, formerKey }];
    return formerKey ? [{ ...session, editKey: formerKey }] : [];
  });
  writeStored("local", key, kept);
}

export function forget(id: string): void {
  writeStored(
    "local",
    key,
    ownSessions().filter((session) => session.id !== id),
  );
}

/** The name under which this browser's edits appear; empty until it is given. */
export function useAuthor(): string {
  return useStored<string>("local", authorKey, "")[0];
}

let saving: Promise<void> = Promise.resolve();

/** Remembers the name. Somebody may paste the wrong thing into its field, so its secrets are taken out as well. */
export function saveAuthor(name: string): Promise<void> {
  saving = import("@/lib/redaction/redact").then(
    ({ redact }) => writeStored("local", authorKey, redact(name.trim()).text.slice(0, 60)),
    () => undefined,
  );
  return saving;
}

/** The name, once what was typed last is remembered. */
export async function currentAuthor(): Promise<string> {
  await saving;
  return readStored("local", authorKey, "");
}
