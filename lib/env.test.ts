import { describe, expect, it } from "vitest";
import { readEnvironment } from "./env";

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
    ["PROBE_DENY", "a b"],
    ["RATE_LIMIT", "perhaps"],
    ["SESSION_DAYS_MAX", "365"],
    ["METRICS_TOKEN", "short"],
    ["LOG_LEVEL", "loud"],
  ])("is refused with the name of what is wrong, and not its value: %s", (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(
      new RegExp(`^The environment is not right\\.\\n${name}: `),
    );
    expect(() => readEnvironment({ [name]: value })).not.toThrow(value);
  });

  it("names everything that is wrong at once", () => {
    expect(() => readEnvironment({ PORT: "x", PROBE: "x" })).toThrow(/PORT: [\s\S]*PROBE: /);
  });
});
