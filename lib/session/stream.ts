import "server-only";
import { hear } from "@/lib/observe";
import type { SessionEvent } from "./events";
import { type Viewer, watch } from "./live";

/** ms; proxies close a connection on which nothing comes. */
const heartbeat = 15_000;

/**
 * A session's events as server-sent events (HTML Living Standard §9.2): those after `after`, then each as it comes. An
 * event's id is its sequence number. `event: gone` ends the stream of a session that expired or was deleted.
 */
export async function eventStream(id: string, after: number, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let stop = () => {};
  const before: string[] = [];
  let write = (text: string): void => void before.push(text);
  let finish = (): void => {};
  const viewer: Viewer = {
    last: after,
    send: (events) => write(events.map(framed).join("")),
    gone: () => {
      write("event: gone\ndata: {}\n\n");
      stop();
      finish();
    },
  };
  const leave = await watch(id, viewer);
  return new ReadableStream<Uint8Array>({
    start(controller) {
      write = (text) => controller.enqueue(encoder.encode(text));
      // Something must come at once, or the browser does not say that the stream is open.
      write(`retry: 2000\n: open\n\n${before.join("")}`);
      const timer = setInterval(() => write(": still here\n\n"), heartbeat);
      let open = true;
      // The reader comes back by itself, to the process that follows.
      const unhear = hear("stopping", () => end());
      stop = () => {
        clearInterval(timer);
        unhear();
        leave();
        open = false;
      };
      finish = () => controller.close();
      const end = () => {
        if (!open) return;
        stop();
        finish();
      };
      signal.addEventListener("abort", end);
    },
    cancel: () => stop(),
  });
}

function framed(event: SessionEvent): string {
  return `id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`;
}
