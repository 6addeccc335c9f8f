import "server-only";
import { isIPv6, connect as openSocket, type Socket } from "node:net";
import { connect as openTls, type TLSSocket } from "node:tls";
import type { buildConnector } from "undici";
import { isSame } from "./address";
import { Failure, failureOf } from "./failure";
import { type Limits, limits } from "./limits";
import type { Target } from "./target";
import { portOf, unbracketed } from "./url";

/** Opens a TCP connection to an address that was checked. */
export type Dial = (address: string, port: number) => Socket;

export const dialAddress: Dial = (address, port) =>
  openSocket({ host: address, port, family: isIPv6(address) ? 6 : 4, autoSelectFamily: false });

/** What a certificate says. */
export interface TlsFacts {
  readonly protocol: string;
  readonly subject: string;
  readonly issuer: string;
  /** ISO times. */
  readonly validFrom: string;
  readonly validTo: string;
}

/** When each step was done, in ms since the hop began; null for one that was not needed. */
export interface ConnectTimes {
  connected: number | null;
  secured: number | null;
  tls: TlsFacts | null;
}

interface Pin {
  readonly target: Target;
  /** The address that was checked: the only one that is connected to, whatever the name resolves to by now. */
  readonly address: string;
  readonly dial: Dial;
  readonly times: ConnectTimes;
  /** ms since the hop began. */
  readonly clock: () => number;
  /** Certificates of authorities to trust instead of the system's. */
  readonly trust?: string | undefined;
  readonly signal: AbortSignal;
  /** Called once the connection stands and was checked. */
  readonly ready: (socket: Socket) => void;
  readonly limits?: Limits;
}

/**
 * The one way to a socket: refuses every host but the checked one, connects to the pinned address with the original
 * name as SNI, and compares the peer's address before a byte is sent.
 */
export function pinnedConnector(pin: Pin): buildConnector.connector {
  return ({ hostname, port, protocol }, callback) => {
    if (!isPinned(pin.target, { hostname, port, protocol })) {
      callback(new Failure("wrong-peer"), null);
      return;
    }
    open(pin).then(
      (socket) => {
        pin.ready(socket);
        callback(null, socket);
      },
      (error: Error) => callback(error, null),
    );
  };
}

function isPinned({ host, port, url }: Target, asked: { hostname: string; port: string; protocol: string }): boolean {
  return unbracketed(asked.hostname) === host && portOf(asked) === port && asked.protocol === url.protocol;
}

async function open(pin: Pin): Promise<Socket> {
  const { target, address, times, clock } = pin;
  const socket = pin.dial(address, target.port);
  socket.on("error", toldBefore);
  const stop = () => socket.destroy(failureOf(pin.signal.reason));
  const timer = setTimeout(() => socket.destroy(new Failure("connect-time")), (pin.limits ?? limits).connectMs);
  pin.signal.addEventListener("abort", stop, { once: true });
  try {
    await eventOf(socket, "connect");
    times.connected = clock();
    if (!isSame(socket.remoteAddress ?? "", address)) throw new Failure("wrong-peer");
    socket.setNoDelay(true);
    if (target.url.protocol === "http:") return socket;
    const secured = await secure(socket, pin);
    times.secured = clock();
    return secured;
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    clearTimeout(timer);
    pin.signal.removeEventListener("abort", stop);
  }
}

/** Whoever waits for a socket hears of its first error; TLS passes the same one on again, which must not end the process. */
const toldBefore = () => undefined;

async function secure(socket: Socket, { target, trust, times }: Pin): Promise<TLSSocket> {
  const secured = openTls({
    socket,
    // Checked against the certificate; as SNI only a name may be sent (RFC 6066 §3).
    host: target.host,
    servername: target.literal ? "" : target.host,
    ALPNProtocols: ["http/1.1"],
    // Said aloud, because NODE_TLS_REJECT_UNAUTHORIZED decides otherwise.
    rejectUnauthorized: true,
    ...(trust ? { ca: trust } : {}),
  });
  secured.on("error", toldBefore);
  // A reset during the handshake is told to the socket below, and must reach whoever waits for the one above.
  socket.once("error", (error) => secured.destroy(error));
  await eventOf(secured, "secureConnect");
  times.tls = factsOf(secured);
  return secured;
}

function eventOf(socket: Socket, event: "connect" | "secureConnect"): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => () => {
      socket.off(event, succeed).off("error", fail).off("close", close);
      settle();
    };
    const succeed = done(resolve);
    const fail = (error: Error) => done(() => reject(error))();
    const close = done(() => reject(new Failure("closed")));
    socket.once(event, succeed).once("error", fail).once("close", close);
  });
}

function factsOf(socket: TLSSocket): TlsFacts {
  const { subject, issuer, valid_from, valid_to } = socket.getPeerCertificate();
  const iso = (text: string) => {
    const time = Date.parse(text);
    return Number.isNaN(time) ? "" : new Date(time).toISOString();
  };
  return {
    protocol: socket.getProtocol() ?? "",
    subject: shown(subject?.CN),
    issuer: shown(issuer?.O ?? issuer?.CN),
    validFrom: iso(valid_from),
    validTo: iso(valid_to),
  };
}

/** A name out of a certificate, without what could disguise it. */
function shown(name: unknown): string {
  const text = Array.isArray(name) ? name.join(", ") : typeof name === "string" ? name : "";
  return text.replaceAll(/\p{C}/gu, "").slice(0, 120);
}
