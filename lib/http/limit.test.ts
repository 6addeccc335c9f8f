import { RateLimiterMemory } from "rate-limiter-flexible";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv("RATE_LIMIT", "on");
});
afterEach(() => vi.unstubAllEnvs());

const from = (client: string) => new Request("http://localhost/", { headers: { "x-why403-client": client } });
const load = () => import("./limit");

async function passing(calls: readonly Promise<unknown>[]): Promise<number> {
  return (await Promise.allSettled(calls)).filter(({ status }) => status === "fulfilled").length;
}

describe("a limit", () => {
  it("of twenty lets exactly twenty of 240 calls at once through, three times of three", async () => {
    for (let round = 0; round < 3; round++) {
      const limiter = new RateLimiterMemory({ points: 20, duration: 60, keyPrefix: `round-${round}` });
      expect(await passing(Array.from({ length: 240 }, () => limiter.consume("a")))).toBe(20);
    }
  });

  it("of a route is as exact: twenty sessions a minute", async () => {
    const { limited } = await load();
    expect(await passing(Array.from({ length: 240 }, () => limited(from("192.0.2.1"), "create")))).toBe(20);
    expect(await passing([limited(from("192.0.2.2"), "create")])).toBe(1);
  });

  it("of probes lets two of 240 at once through, and six in a minute", async () => {
    const { probeLimited } = await load();
    const at = () => probeLimited(from("192.0.2.1"));
    const settled = await Promise.allSettled(Array.from({ length: 240 }, at));
    const places = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(places).toHaveLength(2);
    for (const giveBack of places) giveBack();
    for (let call = 0; call < 4; call++) (await at())();
    await expect(at()).rejects.toMatchObject({ code: "rate-limited" });
  });

  it("of the process stands without the others, and answers 503", async () => {
    vi.stubEnv("RATE_LIMIT", "off");
    const { probeLimited } = await load();
    const settled = await Promise.allSettled(Array.from({ length: 60 }, (_, n) => probeLimited(from(`192.0.2.${n}`))));
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(40);
    const refused = settled.find((one) => one.status === "rejected");
    expect(refused?.status === "rejected" && refused.reason).toMatchObject({ code: "unavailable" });
  });

  it("gives a place back once, however often it is asked to", async () => {
    const { probeLimited } = await load();
    const giveBack = await probeLimited(from("192.0.2.1"));
    await probeLimited(from("192.0.2.1"));
    giveBack();
    giveBack();
    await probeLimited(from("192.0.2.1"));
    await expect(probeLimited(from("192.0.2.1"))).rejects.toMatchObject({ code: "rate-limited" });
  });

  it("of a target lets six of 240 clients through in a minute", async () => {
    const { targetLimited } = await load();
    expect(await passing(Array.from({ length: 240 }, () => targetLimited("domain", "example.com")))).toBe(6);
    expect(await passing([targetLimited("address", "1.1.1.1"), targetLimited("domain", "example.org")])).toBe(2);
  });
});

describe("a client", () => {
  it("is an IPv4 address, or all of an IPv6 /64 however it is written", async () => {
    const { clientOf } = await load();
    expect(clientOf(from("192.0.2.1"))).toBe("192.0.2.1");
    const same = ["2001:db8::1", "2001:db8::2", "2001:db8:0:0:1:2:3:4", "2001:0db8:0000:0000:ffff::"];
    expect(new Set(same.map((client) => clientOf(from(client)))).size).toBe(1);
    expect(clientOf(from("2001:db8:0:1::1"))).not.toBe(clientOf(from("2001:db8::1")));
    expect(clientOf(new Request("http://localhost/"))).toBe("unknown");
  });
});
