import { afterEach, describe, expect, it } from "vitest";
import { tell } from "../observe";
import { log, networkOf } from "./log";

const lines: string[] = [];
let end = () => {};
afterEach(() => {
  end();
  lines.length = 0;
});
function heard(level: string) {
  end = log(level, { write: (line: string) => void lines.push(line) });
}
const secret = "kTz0WJ8oXyq3mB4rLwPq1A";

describe("the log", () => {
  it("holds the route, the status, the time and the network of an answer", () => {
    heard("info");
    tell("answered", { method: "GET", path: "/causes/cors", client: "192.0.2.77", status: 200, ms: 1.234 });
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      method: "GET",
      route: "/causes/[cause]",
      status: 200,
      ms: 1.2,
      network: "192.0.2.0/24",
    });
  });

  it("holds no session's id, no address in full and no words of an error", () => {
    heard("debug");
    for (const path of [`/s/${secret}`, `/api/sessions/${secret}/events`, `/${secret}`, `/s/${secret}/`])
      tell("answered", { method: "GET", path, client: "2001:db8:1:2:3:4:5:6", status: 500, ms: 3 });
    tell("failed", { error: Object.assign(new Error(`unexpected "${secret}"`), { code: "P2002" }) });
    tell("failed", { error: secret });
    const text = lines.join("");
    expect(lines).toHaveLength(6);
    expect(text).not.toContain(secret);
    expect(text).not.toContain("2001:db8:1:2");
    expect(text).toContain("2001:db8:1::/48");
    expect(text).toContain('"code":"P2002"');
    expect(text).toContain("log.test.ts");
  });

  it("leaves out what machines ask for all the time, unless it is asked to", () => {
    heard("info");
    tell("answered", { method: "GET", path: "/api/health", client: "127.0.0.1", status: 200, ms: 1 });
    expect(lines).toEqual([]);
  });

  it("is silent when it is told to be", () => {
    heard("silent");
    tell("failed", { error: new Error("x") });
    expect(lines).toEqual([]);
  });
});

describe("the network of a client", () => {
  it.each([
    ["192.0.2.77", "192.0.2.0/24"],
    ["::ffff:192.0.2.77", "192.0.2.0/24"],
    ["2001:db8:aaaa:bbbb::1", "2001:db8:aaaa::/48"],
    ["unknown", "unknown"],
  ])("of %s is %s", (client, network) => expect(networkOf(client)).toBe(network));
});
