import "server-only";
import type { Socket } from "node:net";
import { Agent } from "undici";
import { type ConnectTimes, type Dial, pinnedConnector, type TlsFacts } from "./connect";
import { Failure, failureOf } from "./failure";
import { type Limits, limits } from "./limits";
import type { Policy } from "./policy";
import { type Received, receive } from "./receive";
import { redirectOf, type StopReason } from "./redirect";
import { addressesOf, type Lookup } from "./resolve";
import { type Target, targetOf } from "./target";

/** What may be sent: never a body, and only the fields that the probe writes itself (lib/probe/plan.ts). */
export interface Outgoing {
  readonly method: "GET" | "HEAD" | "OPTIONS";
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Only addresses of this family. */
  readonly family?: 4 | 6 | undefined;
  readonly follow: boolean;
}

/** The world outside, as parameters: tests hand in a stub resolver and listeners on loopback. */
export interface Network {
  readonly lookup: Lookup;
  readonly dial: Dial;
  /** Certificates of authorities to trust instead of the system's. */
  readonly trust?: string;
  readonly limits?: Limits;
}

export interface Journey extends Network {
  readonly policy: Policy;
  /** The overall deadline, and the user's cancel. */
  readonly signal: AbortSignal;
  /** Counts a request against the call's budget; false when there is none left. */
  readonly take: () => boolean;
  /** Asks whether this host and these addresses may be asked now; rejects with a Failure or a Problem. */
  readonly admit: (target: Target, address: string | null) => Promise<void>;
}

/** ms since the hop began. */
export interface Timings {
  readonly resolved: number;
  readonly connected: number | null;
  readonly secured: number | null;
  readonly answered: number;
  readonly done: number;
}

/** One response. */
export interface Hop {
  readonly url: string;
  readonly address: string;
  readonly status: number;
  readonly reason: string;
  /** As received, in order. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly body: Received;
  readonly timings: Timings;
  readonly tls: TlsFacts | null;
}

/** The last response, with those that led to it. */
export interface Answer extends Hop {
  readonly before: readonly Hop[];
  /** Why a redirect was not followed. */
  readonly stopped: StopReason | null;
}

/** Sends one request and follows its redirects by hand, judging each target anew. Rejects with a Failure. */
export async function send(outgoing: Outgoing, journey: Journey): Promise<Answer> {
  const before: Hop[] = [];
  let target = targetOf(outgoing.url, journey.policy);
  for (;;) {
    const hop = await oneHop(target, outgoing, journey).catch((error: unknown) => notPublic(error));
    if (hop === null) {
      const last = before.pop();
      if (!last) throw new Failure("not-public");
      return { ...last, before, stopped: "blocked" };
    }
    const next = redirectOf({ hop, target, before }, outgoing, journey.policy, journey.limits ?? limits);
    if (next === null) return { ...hop, before, stopped: null };
    if ("stopped" in next) return { ...hop, before, stopped: next.stopped };
    if (!journey.take()) return { ...hop, before, stopped: "budget" };
    before.push(hop);
    target = next.target;
  }
}

/** Null when it is for its address that a place was not asked; what redirected there is an answer nevertheless. */
function notPublic(error: unknown): null {
  if (error instanceof Failure && error.code === "not-public") return null;
  throw error;
}

async function oneHop(target: Target, outgoing: Outgoing, journey: Journey): Promise<Hop> {
  const numbers = journey.limits ?? limits;
  const began = performance.now();
  const clock = () => performance.now() - began;
  await journey.admit(target, null);
  const all = await addressesOf(target, journey);
  const resolved = clock();
  const wanted = outgoing.family ? all.filter((address) => address.includes(":") === (outgoing.family === 6)) : all;
  let failure = new Failure("no-family");
  for (const address of wanted.slice(0, numbers.addressesTried)) {
    await journey.admit(target, address);
    try {
      return await exchange({ target, address, clock, resolved }, outgoing, journey);
    } catch (error) {
      if (journey.signal.aborted) throw failureOf(journey.signal.reason);
      failure = failureOf(error);
      if (!/^(?:connect-|no-route)/.test(failure.code)) throw failure;
    }
  }
  throw failure;
}

interface Place {
  readonly target: Target;
  readonly address: string;
  readonly clock: () => number;
  readonly resolved: number;
}

/** One request over one connection of its own, which is gone afterwards. */
async function exchange(place: Place, outgoing: Outgoing, journey: Journey): Promise<Hop> {
  const { target, address, clock, resolved } = place;
  const numbers = journey.limits ?? limits;
  const times: ConnectTimes = { connected: null, secured: null, tls: null };
  const stop = new AbortController();
  const abort = () => stop.abort(failureOf(journey.signal.reason));
  journey.signal.addEventListener("abort", abort, { once: true });
  const { dial, trust } = journey;
  const watch = watcher(stop, numbers);
  const agent = new Agent({
    connect: pinnedConnector({
      target,
      address,
      dial,
      trust,
      times,
      clock,
      signal: stop.signal,
      limits: numbers,
      ready: watch.start,
    }),
    connections: 1,
    pipelining: 0,
    allowH2: false,
    maxHeaderSize: numbers.headerBytes,
    headersTimeout: numbers.callMs,
    bodyTimeout: numbers.callMs,
  });
  try {
    const response = await agent.request({
      origin: target.url.origin,
      path: `${target.url.pathname}${target.url.search}`,
      method: outgoing.method,
      headers: outgoing.headers.flat(),
      responseHeaders: "raw",
      signal: stop.signal,
    });
    watch.answered();
    const answered = clock();
    const fields = pairs(response.headers as unknown as readonly string[]);
    const encoding = fieldOf(fields, "content-encoding");
    const body = await receive(response.body, encoding, stop.signal, numbers);
    return {
      url: target.url.href,
      address,
      status: response.statusCode,
      reason: response.statusText.slice(0, 200),
      fields,
      body,
      tls: times.tls,
      timings: { resolved, connected: times.connected, secured: times.secured, answered, done: clock() },
    };
  } catch (error) {
    throw failureOf(stop.signal.aborted ? stop.signal.reason : error);
  } finally {
    watch.stop();
    journey.signal.removeEventListener("abort", abort);
    await agent.destroy();
  }
}

/**
 * What undici does not bound, from when the connection stands: the time to the final header fields, since its own clock
 * starts anew with each interim response, and all bytes that come.
 */
function watcher(stop: AbortController, numbers: Limits) {
  let late: NodeJS.Timeout | undefined;
  let counting: NodeJS.Timeout | undefined;
  return {
    start: (socket: Socket) => {
      late = setTimeout(() => stop.abort(new Failure("headers-time")), numbers.headersMs);
      counting = setInterval(() => {
        if (socket.bytesRead > numbers.connectionBytes) stop.abort(new Failure("too-much"));
      }, 20);
    },
    answered: () => clearTimeout(late),
    stop: () => {
      clearTimeout(late);
      clearInterval(counting);
    },
  };
}

function pairs(raw: readonly string[]): [string, string][] {
  return Array.from({ length: raw.length >> 1 }, (_, index) => [raw[2 * index] ?? "", raw[2 * index + 1] ?? ""]);
}

/** The values of a field, joined as RFC 9110 §5.3 has it. */
export function fieldOf(fields: Hop["fields"], name: string): string {
  return fields
    .filter(([field]) => field.toLowerCase() === name)
    .map(([, value]) => value)
    .join(", ");
}
