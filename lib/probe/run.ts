import "server-only";
import { randomBytes } from "node:crypto";
import { getDomain } from "tldts";
import type { VariantId } from "@/lib/knowledge/variants/table.gen";
import { tell } from "../observe";
import { Problem } from "../problem";
import { networkOf } from "./address";
import type { Answered, ProbeEvent } from "./events";
import { Failure, failureOf, failures } from "./failure";
import type { ProbeInput } from "./input";
import { type Limits, limits } from "./limits";
import { consented, type Step, stepsOf } from "./plan";
import type { Policy } from "./policy";
import { recall, remember } from "./recent";
import { stopReasons } from "./redirect";
import { type Answer, type Journey, type Network, send } from "./send";
import { type Target, targetOf } from "./target";
import { type Tried, toldOf, transcriptOf } from "./transcript";

interface Ahead {
  /** Variants that were not tried yet. */
  readonly open: readonly VariantId[];
  /** Requests that may still be sent. */
  readonly left: number;
}

/** What judges a probe: the route hands it in, so that this room knows no ranking. */
interface Engine<Conclusion extends object> {
  /** The variant that would tell the most after what the transcript shows; null when none would. */
  readonly next: (transcript: string, ahead: Ahead) => VariantId | null;
  readonly conclude: (transcript: string) => Conclusion;
}

export interface Surroundings<Conclusion extends object> extends Network {
  readonly policy: Policy;
  readonly publicUrl: string | undefined;
  readonly engine: Engine<Conclusion>;
  /** Counts a call against a registrable domain or an address; rejects with a Problem when there were too many. */
  readonly admit: (kind: "domain" | "address", key: string) => Promise<void>;
  /** Aborts when the user goes away. */
  readonly signal: AbortSignal;
}

const skips = {
  enough: "Nothing that it could bring would change the verdict.",
  budget: "The eight requests of a probe were used up.",
  "no-plain": "Without an answer to the plain request there is nothing to compare.",
  over: "The probe was over before.",
} as const;

/** What goes on during one call. */
class Call<Conclusion extends object> {
  left: number;
  private readonly stop = new AbortController();
  private readonly admitted = new Set<string>();
  private readonly tried: Tried[] = [];
  private readonly boundary = randomBytes(8).toString("hex");
  private readonly around: Surroundings<Conclusion>;
  private readonly timer: NodeJS.Timeout;
  private readonly leave = () => this.stop.abort(new Failure("cancelled"));

  constructor(around: Surroundings<Conclusion>) {
    const numbers: Limits = around.limits ?? limits;
    this.around = around;
    this.left = numbers.requests;
    this.timer = setTimeout(() => this.stop.abort(new Failure("call-time")), numbers.callMs);
    around.signal.addEventListener("abort", this.leave, { once: true });
    if (around.signal.aborted) this.leave();
  }

  end(): void {
    clearTimeout(this.timer);
    this.around.signal.removeEventListener("abort", this.leave);
    this.stop.abort(new Failure("cancelled"));
  }

  get over(): boolean {
    return this.stop.signal.aborted;
  }

  transcript(): string {
    return transcriptOf(this.boundary, this.tried);
  }

  take = (): boolean => this.left-- > 0;

  /** A target counts once a call, however many requests go to it. */
  async admit(kind: "domain" | "address", key: string): Promise<void> {
    const name = `${kind} ${key}`;
    if (this.admitted.has(name)) return;
    await this.around.admit(kind, key);
    this.admitted.add(name);
  }

  /** Sends one step, or recalls what it brought within the last minute. */
  async outcomeOf(step: Step): Promise<Extract<ProbeEvent, { type: "answered" | "failed" }>> {
    const known = recallFor(step);
    const event = known ?? (await this.sent(step));
    const answered = event.type === "answered" ? event : null;
    tell("probed", { outcome: event.type === "failed" ? event.code : event.type });
    this.tried.push({
      variant: step.variant,
      shown: step.shown,
      told: answered,
      failure: event.type === "failed" ? event.code : null,
    });
    return event;
  }

  private async sent(step: Step): Promise<Extract<ProbeEvent, { type: "answered" | "failed" }>> {
    const { variant, outgoing } = step;
    try {
      this.take();
      const answered = answeredOf(step, await send(outgoing, this.journey()));
      remember(outgoing, answered);
      return answered;
    } catch (error) {
      if (error instanceof TypeError) throw error;
      const { code, detail } = failureOf(error);
      return { type: "failed", variant, code, ...failures[code], detail };
    }
  }

  private journey(): Journey {
    const admit = async ({ host }: Target, address: string | null) => {
      try {
        if (address === null) await this.admit("domain", domainOf(host));
        else await this.admit("address", networkOf(address));
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        throw new Failure(error.code === "rate-limited" ? "target-limit" : "internal");
      }
    };
    return { ...this.around, signal: this.stop.signal, take: this.take, admit };
  }
}

/** The name that its owner registered; for an address its network, and below a public suffix the host itself. */
function domainOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? networkOf(host);
}

/** Never for "the same again", whose point is to be sent. */
function recallFor({ variant, outgoing }: Step): Answered | null {
  const known = variant === "again" ? null : recall(outgoing);
  return known && { ...known, variant };
}

function answeredOf({ variant, outgoing }: Step, answer: Answer): Answered {
  return {
    type: "answered",
    variant,
    ...toldOf(answer, outgoing.url),
    stopped: answer.stopped && stopReasons[answer.stopped],
    bytes: { wire: answer.body.wire, decoded: answer.body.decoded },
    timings: answer.timings,
    tls: answer.tls,
    age: null,
  };
}

/**
 * Probes a URL: the plain request first, then whichever variant the engine says would tell the most, until none would,
 * or eight requests or ten seconds are used up. Throws a Problem before the first event when the URL, the consent or
 * the target's own limit forbids it.
 */
export async function* run<Conclusion extends object>(
  input: ProbeInput,
  around: Surroundings<Conclusion>,
): AsyncGenerator<ProbeEvent<Conclusion>> {
  const began = performance.now();
  const steps = stepsOf(input, around).filter(({ local }) => !local);
  consented(input, steps[0]?.outgoing.url ?? input.url);
  const open = new Map(steps.map((step) => [step.variant, step]));
  const call = new Call(around);
  try {
    const [plain] = steps;
    if (plain && !recallFor(plain))
      await call.admit("domain", domainOf(targetOf(plain.outgoing.url, around.policy).host));
    let why: keyof typeof skips = "enough";
    for (let step = plain; step; step = nextOf(call, open, around.engine)) {
      open.delete(step.variant);
      const { variant, changes, shown } = step;
      yield { type: "sent", variant, changes, method: shown.method, url: shown.url };
      const event = await call.outcomeOf(step);
      yield event;
      if (call.over) why = "over";
      else if (call.left <= 0) why = "budget";
      else if (event.type === "failed" && variant === "plain") why = "no-plain";
      else continue;
      break;
    }
    for (const { variant, changes } of open.values()) yield { type: "skipped", variant, changes, why: skips[why] };
    const transcript = call.transcript();
    const ms = Math.round(performance.now() - began);
    yield { type: "done", transcript, ms, ...around.engine.conclude(transcript) };
  } finally {
    call.end();
  }
}

function nextOf<C extends object>(call: Call<C>, open: ReadonlyMap<VariantId, Step>, engine: Engine<C>) {
  if (!open.size) return undefined;
  const id = engine.next(call.transcript(), { open: [...open.keys()], left: call.left });
  return id === null ? undefined : open.get(id);
}
