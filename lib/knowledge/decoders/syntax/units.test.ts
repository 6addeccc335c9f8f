import { describe, expect, it } from "vitest";
import { readList } from "./structured";
import { distance, duration, iso, readDate } from "./time";
import { readDuration, readReset } from "./units";

const now = Date.UTC(2026, 10, 23, 12);

describe("units of a reset", () => {
  it.each([
    ["48", "seconds", 48],
    ["1.5", "seconds", 1.5],
    ["1000000000", "seconds", null],
    ["1000000001", "seconds since 1970", 0],
    [`${now / 1000 + 60}`, "seconds since 1970", 60],
    ["1000000000000", "seconds since 1970", null],
    ["1000000000001", "milliseconds since 1970", 0],
    [`${now + 60000}`, "milliseconds since 1970", 60],
    ["2026-11-23T12:05Z", "a date", 300],
    ["2026-11-23 12:05:00", "a date", 300],
    ["Mon, 23 Nov 2026 12:00:10 GMT", "a date", 10],
    ["6m0s", "a duration", 360],
    ["12ms", "a duration", 0.012],
    ["-3", "seconds", null],
  ])("reads %s as %s", (raw, unit, wait) => {
    expect(readReset(raw, now)).toMatchObject({ unit, wait });
  });

  it("counts milliseconds where the field is known to", () => {
    expect(readReset("1500", now, true)).toMatchObject({ unit: "milliseconds", wait: 1.5 });
  });

  it.each(["", "soon", "m6", "6m0", "1e9", "NaN"])("does not guess at %j", (raw) => {
    expect(readReset(raw, now)).toBeNull();
  });

  it("adds up durations", () => {
    expect([readDuration("1h30m"), readDuration("2 days"), readDuration("5x")]).toEqual([5400, 172800, null]);
  });
});

describe("times in words", () => {
  it("names the two largest units", () => {
    expect([48, 60, 10920, 90061, 400 * 86400].map(duration)).toEqual([
      "48 seconds",
      "1 minute",
      "3 hours 2 minutes",
      "1 day 1 hour",
      "1 year 35 days",
    ]);
    expect([distance(48), distance(-10920), distance(0)]).toEqual([
      "48 seconds after this answer",
      "3 hours 2 minutes before this answer",
      "at the moment of this answer",
    ]);
  });

  it("reads and writes dates in UTC, whatever the zone of the machine", () => {
    expect(iso(now)).toBe("2026-11-23T12:00:00Z");
    for (const text of ["20261123T120000Z", "2026-11-23T13:00:00+01:00", "Mon Nov 23 12:00:00 2026"])
      expect(readDate(text), text).toBe(now);
    expect(iso(Number.MAX_VALUE)).toBe("a date out of range");
  });
});

describe("structured lists", () => {
  it("keeps items and parameters apart, and refuses what does not parse", () => {
    expect(
      readList('"a;b";q=1;x="c, d", tok;hit')?.map(({ value, params }) => [value, Object.fromEntries(params)]),
    ).toEqual([
      ["a;b", { q: "1", x: "c, d" }],
      ["tok", { hit: true }],
    ]);
    for (const wrong of ["a,", ",a", 'a;"x"', '"open', "a b"]) expect(readList(wrong), wrong).toBeNull();
  });
});
