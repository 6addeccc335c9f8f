import "server-only";
import { Resolver } from "node:dns/promises";
import { isIPv4 } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { isPublic, isSame, parsed } from "./address";
import { Failure, failureOf } from "./failure";
import { type Limits, limits } from "./limits";
import { isItself, listed, type Policy } from "./policy";
import type { Target } from "./target";

/** All addresses of a name; an empty list when it has none. Rejects when the signal says so. */
export type Lookup = (host: string, signal: AbortSignal) => Promise<readonly string[]>;

/**
 * Asks the name servers, A and AAAA at once, with a resolver of its own: it reads no hosts file, takes no thread of the
 * pool and can be cancelled. Its own timeout is not to be relied on: 1000 ms took 1998 against a dead server.
 */
export const askNameServers: Lookup = async (host, signal) => {
  const resolver = new Resolver({ timeout: limits.dnsMs, tries: 1 });
  const cancel = () => resolver.cancel();
  signal.addEventListener("abort", cancel, { once: true });
  try {
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    return answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
  } finally {
    signal.removeEventListener("abort", cancel);
  }
};

interface Surroundings {
  readonly lookup: Lookup;
  readonly policy: Policy;
  readonly signal: AbortSignal;
  readonly limits?: Limits;
}

/**
 * The addresses to connect to, IPv4 first. One look-up; every answer must be public, and there must be 1 to 16 of them.
 * Whatever is wrong, the failure is the same.
 */
export async function addressesOf(target: Target, around: Surroundings): Promise<readonly string[]> {
  const { policy, signal } = around;
  const numbers = around.limits ?? limits;
  const began = performance.now();
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(numbers.dnsMs)]);
  const found = target.literal ? [target.host] : await answersOf(target.host, around.lookup, deadline);
  if (signal.aborted) throw signal.reason;
  const fine = found.length >= 1 && found.length <= numbers.addresses;
  if (!fine || !found.every((address) => mayReach(address, target, policy))) {
    await sleep(Math.max(0, numbers.refusalMs - (performance.now() - began)), undefined, { signal }).catch(failureOf);
    throw new Failure("not-public");
  }
  return [...found].sort((a, b) => Number(isIPv4(b)) - Number(isIPv4(a)));
}

async function answersOf(host: string, lookup: Lookup, deadline: AbortSignal): Promise<readonly string[]> {
  const late = new Promise<readonly string[]>((resolve) => {
    deadline.addEventListener("abort", () => resolve([]), { once: true });
  });
  const asked = lookup(host, deadline).catch((): readonly string[] => []);
  return Promise.race([asked, late]);
}

function mayReach(address: string, { exempt, port }: Target, policy: Policy): boolean {
  if (parsed(address) === null || listed(policy.deny, address, port) || isItself(policy, address, port)) return false;
  if (exempt || listed(policy.allow, address, port)) return true;
  return isPublic(address) && !policy.ownAddresses.some((own) => isSame(own, address));
}
