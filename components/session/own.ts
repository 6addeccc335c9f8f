"use client";

import { useStored, writeStored } from "@/components/ui/stored";

/** A session this browser made or may edit. */
export interface OwnSession {
  readonly id: string;
  readonly title: string;
  readonly expiresAt: string;
  readonly editKey: string;
}

const key = "why403:sessions";

export function useOwnSessions() {
  return useStored<readonly OwnSession[]>("local", key, []);
}

export function useAuthor() {
  return useStored<string>("local", "why403:author", "");
}

/** Remembers a session, the newest first, once. */
export function remembered(sessions: readonly OwnSession[], session: OwnSession): readonly OwnSession[] {
  return [session, ...sessions.filter(({ id }) => id !== session.id)];
}

export function remember(sessions: readonly OwnSession[], session: OwnSession): void {
  writeStored("local", key, remembered(sessions, session));
}
