import "server-only";
import { EventEmitter } from "node:events";

// Kept on the global object: pages and routes are bundled apart, and must hear each other.
const kept = globalThis as { why403Changes?: EventEmitter };
kept.why403Changes ??= new EventEmitter();
const emitter = kept.why403Changes;

/** Says in this process that a session has a new event, or is gone. */
export function changed(sessionId: string): void {
  emitter.emit("changed", sessionId);
}

export function onChange(listen: (sessionId: string) => void): void {
  emitter.on("changed", listen);
}
