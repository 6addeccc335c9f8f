import { describe, expect, it } from "vitest";
import { redact } from "./redact";
import { takeOut, widened } from "./take-out";

const once = (text: string, ...words: string[]) => takeOut({ text }, words).texts.text;

describe("taking out by hand", () => {
  it("takes the same words out of every text, under one number", () => {
    expect(takeOut({ evidence: "ada asked, ada waited", request: "user: ada" }, ["ada"])).toEqual({
      texts: {
        evidence: "[redacted:removed#1] asked, [redacted:removed#1] waited",
        request: "user: [redacted:removed#1]",
      },
      places: [3],
    });
  });

  it("gives each of several words its own number, in their order", () => {
    expect(once("ada at acme", "acme", "ada")).toBe("[redacted:removed#2] at [redacted:removed#1]");
  });

  it("goes on counting where an earlier removal ended", () => {
    expect(once("[redacted:removed#3] and ada", "ada")).toBe("[redacted:removed#3] and [redacted:removed#4]");
  });

  it("leaves placeholders whole: what stands inside one is not taken out", () => {
    const text = "[redacted:bearer#1] redacted bearer";
    expect(once(text, "redacted")).toBe("[redacted:bearer#1] [redacted:removed#1] bearer");
    expect(once(text, "[redacted:bea")).toBe(text);
    expect(once(text, "[redacted")).toBe(text);
  });

  it("takes out words that hold a whole placeholder", () => {
    expect(once("id=7 [redacted:cookie#1] x", "7 [redacted:cookie#1]")).toBe("id=[redacted:removed#1] x");
  });

  it("is left alone by the redaction that the server does again", () => {
    const text = once("X-User: ada\nAuthorization: Bearer ada-of-acme-4711", "ada");
    expect(redact(text).text).toContain("X-User: [redacted:removed#1]");
    expect(redact(redact(text).text).text).toBe(redact(text).text);
  });

  it("widens a selection that cuts a placeholder", () => {
    const text = "a [redacted:cookie#1] b [redacted:jwt#2 exp=2026-11-23T14:00:00Z] c";
    expect(widened(text, 5, 9)).toBe("[redacted:cookie#1]");
    expect(widened(text, 0, 9)).toBe("a [redacted:cookie#1]");
    expect(widened(text, 20, 30)).toBe("[redacted:cookie#1] b [redacted:jwt#2 exp=2026-11-23T14:00:00Z]");
    expect(widened(text, 0, 1)).toBe("a");
  });
});
