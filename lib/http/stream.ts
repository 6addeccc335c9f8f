import "server-only";

/**
 * Answers with one JSON object a line, as they come. The source runs to its end whether the reader keeps up or not, so
 * it must be short; `done` is called once then. `leave` tells the source that the reader has gone away.
 */
export function streamed(
  events: AsyncGenerator<object>,
  { leave, done }: { leave: () => void; done: () => void },
): Response {
  const encoder = new TextEncoder();
  let gone = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const pump = async () => {
        for await (const event of events) if (!gone) controller.enqueue(encoder.encode(`${JSON.stringify(event)}\n`));
        if (!gone) controller.close();
      };
      pump()
        .catch((error) => {
          if (!gone) controller.error(error);
        })
        .finally(done);
    },
    cancel() {
      gone = true;
      leave();
    },
  });
  const headers = { "content-type": "application/x-ndjson", "cache-control": "no-store", "x-accel-buffering": "no" };
  return new Response(body, { headers });
}

/** A generator whose first value has been taken already: what it throws before comes as an answer of its own. */
export async function started<T>(events: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await events.next();
  return (async function* () {
    try {
      if (first.done) return;
      yield first.value;
      yield* events;
    } finally {
      await events.return(undefined);
    }
  })();
}
