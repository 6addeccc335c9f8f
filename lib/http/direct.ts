import "server-only";
import { type Answer, type Handler, refusalOf, responseOf } from "./door";

/** As much of a request as a call without a page behind it reads: fetch's own is one, and so is what is made of Node's. */
export interface Call {
  readonly headers: { readonly get: (name: string) => string | null };
  readonly body: AsyncIterable<Uint8Array> | null;
}

type Answering = (call: Call) => Promise<Answer>;

// Kept on the global object: lib/serve is not bundled with the routes.
const kept = globalThis as { why403Direct?: Map<string, Answering> };

/**
 * A door that lib/serve/direct.mjs may open by itself: the way through Next and back, with a stream each way, costs more
 * than a diagnosis. `path` is the route's own.
 */
export function direct(path: string, handler: Answering): Handler<unknown> {
  const answer: Answering = (call) => handler(call).catch(refusalOf);
  kept.why403Direct ??= new Map();
  kept.why403Direct.set(path, answer);
  return async (request) => responseOf(await answer(request));
}
