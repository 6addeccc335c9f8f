import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

const root = path.resolve(import.meta.dirname, "../..");
const packages: Readonly<Record<string, Locked>> = JSON.parse(
  readFileSync(path.join(root, "package-lock.json"), "utf8"),
).packages;

describe("the packages that run in the app", () => {
  it("are there in one major version each", () => {
    const majors = new Map<string, Set<string>>();
    for (const [place, { version, dev, devOptional, optional, peer }] of Object.entries(packages)) {
      const name = place.split("node_modules/").at(-1) ?? "";
      if (!name || !version || dev || devOptional || optional || peer) continue;
      majors.set(name, (majors.get(name) ?? new Set()).add(version.split(".")[0] ?? ""));
    }
    expect(majors.size).toBeGreaterThan(20);
    expect(
      [...majors].filter(([, versions]) => versions.size > 1).map(([name, versions]) => [name, ...versions]),
    ).toEqual([]);
  });
});
