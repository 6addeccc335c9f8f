import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Manner, manners, upstream } from "@/e2e/upstream";
import { prober } from "@/lib/diagnosis/compare/prober";
import { loadTexts } from "@/lib/knowledge/texts";
import type { VariantId } from "@/lib/knowledge/variants/table.gen";
import { Problem } from "../problem";
import { dialAddress } from "./connect";
import type { ProbeEvent } from "./events";
import { type ProbeInput, probeSchema } from "./input";
import { limits } from "./limits";
import { forgetAll } from "./recent";
import { run, type Surroundings } from "./run";
import { allowing, listen, nothingAllowed, response, stubDial, stubLookup } from "./testing/servers";

type Conclusion = ReturnType<ReturnType<typeof prober>["conclude"]>;
type Event = ProbeEvent<Conclusion>;
type Done = Extract<Event, { type: "done" }>;

const ends: (() => void)[] = [];
beforeEach(forgetAll);
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** An upstream of a manner, counting what arrives. */
async function serve(reply: Manner["reply"]) {
  let arrived = 0;
  const server = upstream((request, count) => {
    arrived++;
    return reply(request, count);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}/thing`, arrived: () => arrived };
}

async function around(port: number, parts: Partial<Surroundings<Conclusion>> = {}): Promise<Surroundings<Conclusion>> {
  return {
    policy: allowing(`127.0.0.1:${port}`),
    publicUrl: "https://why403.example.org",
    lookup: stubLookup({}).lookup,
    dial: dialAddress,
    engine: prober(await loadTexts()),
    admit: async () => undefined,
    signal: new AbortController().signal,
    ...parts,
  };
}

const fromBrowser = {
  origin: "https://app.example.org",
  preflight: { method: "GET", headers: ["X-Thing"] },
};

const inputOf = (url: string, manner?: Manner): ProbeInput =>
  probeSchema.parse({ url, ...(manner?.browser ? fromBrowser : {}) });

async function all(input: ProbeInput, surroundings: Surroundings<Conclusion>): Promise<Event[]> {
  const events: Event[] = [];
  for await (const event of run(input, surroundings)) events.push(event);
  return events;
}

const ofType = <T extends Event["type"]>(events: readonly Event[], type: T) =>
  events.filter((event): event is Extract<Event, { type: T }> => event.type === type);
const doneOf = (events: readonly Event[]): Done => {
  const [done] = ofType(events, "done");
  if (!done) throw new Error("no done");
  return done;
};
const variantsOf = (events: readonly Event[]): VariantId[] => ofType(events, "sent").map(({ variant }) => variant);

describe("the probe of an API that refuses", () => {
  for (const [name, manner] of Object.entries(manners)) {
    it(`by ${name} finds ${manner.cause}${manner.decides ? ` by ${manner.decides}` : ""}`, async () => {
      const { port, url, arrived } = await serve(manner.reply);
      const events = await all(inputOf(url, manner), await around(port));
      const done = doneOf(events);
      const tried = `${variantsOf(events).join(" ")}: ${done.diagnosis.causes.slice(0, 3).map(({ id, probability }) => `${id} ${probability.toFixed(2)}`)}`;
      expect(done.diagnosis.causes[0]?.id, tried).toBe(manner.cause);
      if (manner.decides) expect(done.deciding, tried).toBe(manner.decides);
      expect(arrived()).toBeLessThanOrEqual(8);
    });
  }
});

describe("the order of a probe", () => {
  it("starts with the plain request, and checks a difference that decides by the same request again", async () => {
    const { port, url } = await serve(manners["user-agent-block"]?.reply ?? (() => ({ status: 200 })));
    const events = await all(inputOf(url), await around(port));
    const sent = variantsOf(events);
    expect([sent[0], sent.at(-1)]).toEqual(["plain", "again"]);
    expect(events.map(({ type }) => type).slice(0, 2)).toEqual(["sent", "answered"]);
    expect(events.at(-1)?.type).toBe("done");
  });

  it("stops early when the words of the first answer settle it, and says why the rest was left out", async () => {
    const { port, url, arrived } = await serve(manners["rate-limit-told"]?.reply ?? (() => ({ status: 200 })));
    const events = await all(inputOf(url), await around(port));
    expect(arrived()).toBe(1);
    const skipped = ofType(events, "skipped");
    expect(skipped.length).toBeGreaterThan(4);
    expect(new Set(skipped.map(({ why }) => why))).toEqual(
      new Set(["Nothing that it could bring would change the verdict."]),
    );
  });

  it("sends eight requests at most, redirects included", async () => {
    const hops = await serve((request, count) =>
      request.url?.startsWith("/thing") && count % 2
        ? { status: 302, headers: { location: "/to/thing" } }
        : { status: 403 },
    );
    const events = await all(inputOf(hops.url), await around(hops.port));
    expect(hops.arrived()).toBe(8);
    expect(ofType(events, "skipped").at(-1)?.why).toBe("The eight requests of a probe were used up.");
    expect(ofType(events, "answered")[0]?.hops).toEqual([{ url: hops.url, status: 302 }]);
  });

  it("tries what was asked for only", async () => {
    const { port, url } = await serve(() => ({ status: 403 }));
    const input = { ...inputOf(url), variants: ["root", "again"] as VariantId[] };
    expect(variantsOf(await all(input, await around(port)))).toEqual(["plain", "root", "again"]);
  });

  it("never sends the variant that needs a credential", async () => {
    expect(probeSchema.safeParse({ url: "https://example.com", variants: ["without-credential"] }).success).toBe(false);
    const { port, url } = await serve(() => ({ status: 403 }));
    const events = await all(inputOf(url), await around(port));
    expect(JSON.stringify(events)).not.toContain("without-credential");
  });

  it("ends within the call's time, and says so", async () => {
    const { port, url } = await serve(() => ({ status: 403, after: 120 }));
    const surroundings = await around(port, { limits: { ...limits, callMs: 300 } });
    const began = performance.now();
    const events = await all(inputOf(url), surroundings);
    expect(performance.now() - began).toBeLessThan(900);
    expect(ofType(events, "failed").map(({ code, whose }) => [code, whose])).toEqual([["call-time", "us"]]);
    expect(ofType(events, "skipped")[0]?.why).toBe("The probe was over before.");
  });

  it("ends at once when the user goes away", async () => {
    const { port, url } = await serve(() => ({ status: 403, after: 5000 }));
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 80);
    const began = performance.now();
    const events = await all(inputOf(url), await around(port, { signal: stop.signal }));
    expect(performance.now() - began).toBeLessThan(1500);
    expect(ofType(events, "failed").map(({ code, whose }) => [code, whose])).toEqual([["cancelled", "you"]]);
  });
});

describe("what a probe keeps to itself", () => {
  it("is every secret of the URL and of the answer", async () => {
    const key = "sk_live_51Habcdefghijklmnopqrstuv";
    const { port } = await serve((request) => ({
      status: 403,
      headers: { "set-cookie": "session=8f14e45fceea167a5a36dedd4bea2543; HttpOnly" },
      body: { error: "forbidden", you_sent: request.url },
    }));
    const input = { ...inputOf(`http://127.0.0.1:${port}/thing?api_key=${key}`), secretsInUrl: true };
    const text = JSON.stringify(await all(input, await around(port)));
    expect(text).not.toContain(key);
    expect(text).not.toContain("8f14e45fceea167a5a36dedd4bea2543");
    expect(text).toContain("[redacted:");
  });

  it("is what the host repeats of the URL's secrets, in its reason phrase and in the places it redirects to", async () => {
    const server = await listen((socket, request) => {
      const place = request.includes("password=") ? "Location: /for/hunter2xyz\n" : "";
      socket.end(response(`${place ? 302 : 403} Not hunter2xyz\n${place}Content-Length: 0`));
    });
    ends.push(() => void server.close());
    const input = {
      ...inputOf(`http://127.0.0.1:${server.port}/thing?password=hunter2xyz`),
      variants: [],
      secretsInUrl: true,
    };
    const events = await all(input, await around(server.port));
    expect(ofType(events, "answered").map(({ status, hops }) => [status, hops.length])).toEqual([[403, 1]]);
    expect(JSON.stringify(events)).not.toContain("hunter2");
  });

  it("is a secret that begins before the end of what is shown and ends after it", async () => {
    const word = "correct-horse-battery-staple";
    const { port } = await serve(() => ({ status: 403, body: `${"a ".repeat(8182)}${word}${" b".repeat(20_000)}` }));
    const input = { ...inputOf(`http://127.0.0.1:${port}/thing?password=${word}`), variants: [], secretsInUrl: true };
    const [answered] = ofType(await all(input, await around(port)), "answered");
    expect(answered?.truncated).toBe("The first 16 KiB.");
    expect(answered?.sample).not.toContain("correct");
  });

  it("is a secret however its host is written", async () => {
    const { port } = await serve(() => ({ status: 403 }));
    const input = inputOf("https://HOOKS.slack.com./services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX");
    await expect(all(input, await around(port))).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("a URL with a secret is not sent without the user's consent", async () => {
    const { port, arrived } = await serve(() => ({ status: 403 }));
    const input = inputOf(`http://127.0.0.1:${port}/thing?api_key=sk_live_51Habcdefghijklmnopqrstuv`);
    await expect(all(input, await around(port))).rejects.toMatchObject({
      code: "invalid-input",
      more: { field: "secretsInUrl" },
    });
    expect(arrived()).toBe(0);
  });

  it("no body beyond its first 16 KiB", async () => {
    const { port, url } = await serve(() => ({ status: 403, body: "a".repeat(100_000) }));
    const [answered] = ofType(await all(inputOf(url), await around(port)), "answered");
    expect(answered?.sample.length).toBe(16_384);
    expect(answered?.truncated).toBe("The first 16 KiB.");
  });
});

describe("an identical probe", () => {
  it("within a minute sends nothing but the same again, and shows the age of the rest", async () => {
    const { port, url, arrived } = await serve(() => ({ status: 403 }));
    await all(inputOf(url), await around(port));
    const before = arrived();
    const events = await all(inputOf(url), await around(port));
    expect(arrived()).toBe(before + 1);
    for (const { variant, age } of ofType(events, "answered")) expect(age === null, variant).toBe(variant === "again");
  });

  it("counts no target for what it does not send", async () => {
    const { port, url } = await serve(manners["rate-limit-told"]?.reply ?? (() => ({ status: 200 })));
    const counted: string[] = [];
    const admit = async (kind: string, key: string) => {
      counted.push(`${kind} ${key}`);
    };
    await all(inputOf(url), await around(port, { admit }));
    await all(inputOf(url), await around(port, { admit }));
    expect(counted).toEqual(["domain 127.0.0.1", "address 127.0.0.1"]);
  });
});

describe("the limits of a target", () => {
  const refuse = new Problem("rate-limited", "Wait.", { headers: { "retry-after": "9" } });

  it("stop a probe of its domain before anything is sent", async () => {
    const { port, url, arrived } = await serve(() => ({ status: 403 }));
    await expect(all(inputOf(url), await around(port, { admit: () => Promise.reject(refuse) }))).rejects.toBe(refuse);
    expect(arrived()).toBe(0);
  });

  it("of its address stop it before a connection, whatever its name is", async () => {
    const { port, url, arrived } = await serve(() => ({ status: 403 }));
    const admit = async (kind: string) => {
      if (kind === "address") throw refuse;
    };
    const events = await all(inputOf(url), await around(port, { admit }));
    expect(ofType(events, "failed").map(({ code }) => code)).toEqual(["target-limit"]);
    expect(arrived()).toBe(0);
  });

  it("are not to blame when they cannot be counted: then the probe itself failed", async () => {
    const { port, url, arrived } = await serve(() => ({ status: 403 }));
    const admit = async (kind: string) => {
      if (kind === "address") throw new Problem("unavailable", "The database does not answer.");
    };
    const events = await all(inputOf(url), await around(port, { admit }));
    expect(ofType(events, "failed").map(({ code, whose }) => [code, whose])).toEqual([["internal", "us"]]);
    expect(arrived()).toBe(0);
  });

  it("count a call once for each target, and a redirect to another one as well", async () => {
    const other = await serve(() => ({ status: 403 }));
    const { port, url } = await serve(() => ({
      status: 302,
      headers: { location: `http://127.0.0.1:${other.port}/` },
    }));
    const counted: string[] = [];
    const policy = allowing(`127.0.0.1:${port}`, `127.0.0.1:${other.port}`);
    const admit = async (kind: string, key: string) => {
      counted.push(`${kind} ${key}`);
    };
    await all(inputOf(url), await around(port, { policy, admit }));
    expect(counted).toEqual(["domain 127.0.0.1", "address 127.0.0.1"]);
  });
});

describe("the limit of an address", () => {
  const counting = async (url: string, answers: readonly string[] = []) => {
    const counted: string[] = [];
    const surroundings = await around(1, {
      policy: nothingAllowed,
      lookup: stubLookup({ "a.example.com": [answers] }).lookup,
      dial: stubDial(1).dial,
      admit: async (kind, key) => {
        counted.push(`${kind} ${key}`);
      },
    });
    await all(inputOf(url), surroundings);
    return counted;
  };

  it("counts an IPv6 /64 as one, since one host can have all of it", async () => {
    const one = await counting("http://a.example.com/", ["2606:4700:10::1"]);
    const other = await counting("http://a.example.com/", ["2606:4700:10:0:ffff::9"]);
    expect(one).toEqual(["domain example.com", "address 2606:4700:10:0::/64"]);
    expect(other).toEqual(one);
  });

  it("counts a URL with an IPv6 address by its /64 too, once", async () => {
    const counted = await counting("http://[2606:4700:10::1]/");
    expect(counted).toEqual(["domain 2606:4700:10:0::/64", "address 2606:4700:10:0::/64"]);
  });
});

describe("a refused name and one that does not resolve", () => {
  it("bring the same lines", async () => {
    const surroundings = async (addresses: readonly string[]) =>
      around(1, {
        policy: nothingAllowed,
        lookup: stubLookup({ "a.example.com": [addresses] }).lookup,
        limits: { ...limits, refusalMs: 50 },
      });
    const shown = (events: readonly Event[]) => JSON.stringify(events.slice(0, -1));
    const refused = await all(inputOf("https://a.example.com/"), await surroundings(["10.0.0.1"]));
    const unknown = await all(inputOf("https://a.example.com/"), await surroundings([]));
    expect(shown(refused)).toBe(shown(unknown));
    expect(ofType(refused, "failed").map(({ code }) => code)).toEqual(["not-public"]);
  });
});
