import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEnvironment } from "./env";
import { entryOf } from "./probe/policy";

describe("the environment", () => {
  it("has a default for everything that must be set", () => {
    expect(readEnvironment({})).toMatchObject({ PORT: 3000, TRUST_PROXY: 0, PROBE: true, RATE_LIMIT: true });
  });

  it("takes an empty variable as not set", () => {
    expect(readEnvironment({ PORT: "", PUBLIC_URL: "", METRICS_TOKEN: "" })).toMatchObject({ PORT: 3000 });
  });

  it.each([
    ["DATABASE_URL", "mysql://db/why403"],
    ["PORT", "eighty"],
    ["PUBLIC_URL", "why403.example"],
    ["TRUST_PROXY", "-1"],
    ["PROBE", "sometimes"],
    ["PROBE_ALLOW", "http://10.0.0.1/"],
    ["PROBE_ALLOW", "10.0.0.0/33"],
    ["PROBE_ALLOW", "fd00::/129"],
    ["PROBE_ALLOW", "10.0.0.300"],
    ["PROBE_ALLOW", "inside.corp:70000"],
    ["PROBE_ALLOW", "0x7f.1"],
    ["PROBE_ALLOW", "inside.corp, inside.corp/8"],
    ["PROBE_DENY", "a b"],
    ["RATE_LIMIT", "perhaps"],
    ["SESSION_DAYS_MAX", "365"],
    ["METRICS_TOKEN", "short"],
    ["LOG_LEVEL", "loud"],
    ["DATABASE_URL", "file:"],
    ["DATABASE_URL", "file:lib"],
    ["DATABASE_URL", "file:data/"],
    ["DATABASE_URL", "postgresql://"],
    ["PORT", "4721.5"],
    ["PORT", "-1"],
    ["PORT", "70000"],
    ["PORT", "0x10"],
    ["PUBLIC_URL", "https://why403.example/app"],
    ["PUBLIC_URL", "https://why403.example/?q=1"],
    ["PUBLIC_URL", "https://why403.example?"],
    ["PUBLIC_URL", "https://user@why403.example"],
    ["PUBLIC_URL", "ftp://why403.example"],
    ["CONTACT", "foo"],
    ["CONTACT", "javascript:alert(1)"],
    ["CONTACT", "mailto:security@why403.example\nX: y"],
    ["METRICS_TOKEN", "sixteen letters and a space"],
    ["METRICS_TOKEN", "sechzehn-zeichen-ü"],
  ])("is refused with the name of what is wrong, and not its value: %s", (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(
      new RegExp(`^The environment is not right\\.\\n${name}: `),
    );
    expect(() => readEnvironment({ [name]: value })).not.toThrow(value);
  });

  it("is taken where it is right", () => {
    const right = {
      DATABASE_URL: "postgres://why403@database/why403",
      PORT: "0",
      PUBLIC_URL: "https://why403.example:8443/",
      CONTACT: "mailto:security@why403.example",
      METRICS_TOKEN: "c2l4dGVlbiBsZXR0ZXJz==",
    };
    expect(readEnvironment(right)).toMatchObject({ ...right, PORT: 0, PUBLIC_URL: "https://why403.example:8443" });
    expect(readEnvironment({ CONTACT: "https://why403.example/security" }).CONTACT).toMatch(/security$/);
    expect(readEnvironment({ DATABASE_URL: "file:data/other.db" }).DATABASE_URL).toBe("file:data/other.db");
  });

  it("names everything that is wrong at once", () => {
    expect(() => readEnvironment({ PORT: "x", PROBE: "x" })).toThrow(/PORT: [\s\S]*PROBE: /);
  });

  it("takes an entry of PROBE_ALLOW exactly when the probe can read it", () => {
    const host = fc.oneof(
      fc.ipV4(),
      fc.ipV4Extended(),
      fc.ipV6(),
      fc.domain(),
      fc.stringMatching(/^[\w.:[\]é-]{1,12}$/),
    );
    const port = fc.option(fc.integer({ min: 0, max: 99_999 }));
    const length = fc.option(fc.integer({ min: 0, max: 140 }));
    const entry = fc.tuple(host, fc.boolean(), length, port).map(([name, bracketed, bits, number]) => {
      const base = bracketed ? `[${name}]` : name;
      return `${base}${bits === null ? "" : `/${bits}`}${number === null ? "" : `:${number}`}`;
    });
    const reads = (read: () => unknown) => {
      try {
        read();
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(entry, (text) => {
        // Brackets are for IPv6 alone: the probe would read a name in them.
        const bracketed = text.startsWith("[") && !text.includes("::") && !/:.*:.*:/.test(text);
        const taken = reads(() => readEnvironment({ PROBE_ALLOW: text }));
        if (taken || !bracketed) expect(taken, text).toBe(reads(() => entryOf(text)));
      }),
      { numRuns: 2000 },
    );
  });
});
