"use client";

import { readStored, useStored, writeStored } from "@/components/ui/stored";

/** A session this browser made or may edit. */
export interface OwnSession {
  readonly id: string;
  readonly title: string;
  readonly expiresAt: string;
  readonly editKey: string;
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

/** Remembers a session, the newest first, once. */
export function remember(session: OwnSession): void {
  const others = readStored<readonly OwnSession[]>("local", key, []).filter(({ id }) => id !== session.id);
  writeStored("local", key, [session, ...others]);
}

export function forget(id: string): void {
  writeStored(
    "local",
    key,
    readStored<readonly OwnSession[]>("local", key, []).filter((session) => session.id !== id),
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
