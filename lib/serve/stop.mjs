/** A graceful stop: nobody new is let in, who is inside is served, and after ten seconds at most the process has gone. */
import { channel } from "node:diagnostics_channel";
import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** ms */
const turn = 50;
const longest = 8000;
const mostForDatabase = 1500;
/** So many turns without a call in flight, and none of them late: what is late may have a call behind it, unread. */
const quietTurns = 15;

/**
 * @param {import("node:http").Server} server
 */
export function stopper(server) {
  /** @type {Set<import("node:http").ServerResponse>} */
  const open = new Set();
  let stopping = false;
  let came = 0;

  /** Counts an answer as open until it has gone out; while stopping it asks the client to come back elsewhere. */
  function track(response) {
    open.add(response);
    came++;
    response.once("close", () => open.delete(response));
    const { writeHead } = response;
    response.writeHead = (...head) => {
      if (stopping) response.setHeader("connection", "close");
      return writeHead.apply(response, head);
    };
  }

  async function stop() {
    if (stopping) return;
    stopping = true;
    // Not http's own close: that one cuts idle connections, on which a request may just be on its way.
    net.Server.prototype.close.call(server);
    channel("why403:stopping").publish({});
    const end = performance.now() + longest;
    for (let quiet = 0; quiet < quietTurns && performance.now() < end; ) {
      const began = performance.now();
      await sleep(turn);
      const calm = open.size === 0 && came === 0 && performance.now() - began < 2 * turn;
      quiet = calm ? quiet + 1 : 0;
      came = 0;
    }
    server.closeAllConnections();
    // lib/session/database.ts; a database that is away must not keep the process.
    await Promise.race([globalThis.why403Close?.().catch(() => undefined), sleep(mostForDatabase)]);
    process.exit(0);
  }

  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, stop);
  return track;
}
