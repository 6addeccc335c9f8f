/** Listeners on loopback that say exactly what a test wants, and a network that leads to them only. */
import { createServer, connect as openSocket, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { limits } from "../limits";
import type { Policy } from "../policy";
import { entryOf } from "../policy";
import type { Journey, Network } from "../send";
import type { Identity } from "./certificates";

export interface Listener {
  readonly port: number;
  /** All bytes that any client sent. */
  readonly received: () => string;
  /** Names that clients asked for in TLS. */
  readonly names: string[];
  readonly open: () => number;
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

type Say = (socket: Socket, request: string, count: number) => void;

/** Listens on loopback and calls `say` once per request head. */
export async function listen(say: Say, options: { tls?: Identity; host?: string } = {}): Promise<Listener> {
  let received = "";
  let count = 0;
  let connections = 0;
  const names: string[] = [];
  const sockets = new Set<Socket>();
  const serve = (socket: Socket) => {
    connections++;
    sockets.add(socket);
    let head = "";
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (chunk: Buffer) => {
      received += chunk.toString("latin1");
      head += chunk.toString("latin1");
      if (!head.includes("\r\n\r\n")) return;
      const request = head;
      head = "";
      say(socket, request, ++count);
    });
  };
  const server = options.tls
    ? createTlsServer(options.tls, (socket) => {
        names.push(typeof socket.servername === "string" ? socket.servername : "");
        serve(socket);
      })
    : createServer(serve);
  server.on("tlsClientError", (_error: Error, socket: Socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, options.host ?? "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    port,
    received: () => received,
    names,
    open: () => sockets.size,
    connections: () => connections,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A whole response, closed after it. */
export function response(head: string, body: string | Buffer = ""): Buffer {
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${head.trim().replaceAll(/\r?\n/g, "\r\n")}\r\n\r\n`),
    Buffer.from(body),
  ]);
}

export const allowing = (...entries: string[]): Policy => ({
  allow: entries.map(entryOf),
  deny: [],
  own: [],
  ownAddresses: [],
});
export const nothingAllowed: Policy = allowing();

/** Answers of a stub resolver, by name; a list of lists answers in turn. Counts what it was asked. */
export function stubLookup(answers: Readonly<Record<string, readonly (readonly string[])[]>>) {
  const asked: string[] = [];
  const lookup: Network["lookup"] = async (host) => {
    const turn = asked.filter((name) => name === host).length;
    asked.push(host);
    const list = Object.hasOwn(answers, host) ? (answers[host] ?? []) : [];
    return list[Math.min(turn, list.length - 1)] ?? [];
  };
  return { lookup, asked };
}

/**
 * Leads every connection to a listener on loopback while the socket says that its peer is the address that was asked
 * for; `lies` makes it tell the truth, which is another address.
 */
export function stubDial(port: number | ((address: string, port: number) => number), lies = true) {
  const dialled: string[] = [];
  const dial: Network["dial"] = (address, wanted) => {
    dialled.push(address);
    const socket = openSocket({ host: "127.0.0.1", port: typeof port === "number" ? port : port(address, wanted) });
    if (lies) Object.defineProperty(socket, "remoteAddress", { value: address });
    return socket;
  };
  return { dial, dialled };
}

export function journeyOf(network: Network, policy: Policy = nothingAllowed, parts: Partial<Journey> = {}): Journey {
  const numbers = { ...limits, refusalMs: 20, ...network.limits };
  return {
    ...network,
    limits: numbers,
    policy,
    signal: AbortSignal.timeout(numbers.callMs),
    take: () => true,
    admit: async () => undefined,
    ...parts,
  };
}
