import { describe, expect, it } from "vitest";
import {
  all,
  any,
  body,
  emptyBody,
  header,
  type Matcher,
  member,
  method,
  not,
  status,
  url,
  without,
} from "../matchers";
import { loadTexts } from "../texts";
import { vendors } from "../vendors/table.gen";
import { type Described, describeMatcher } from "./describe";
import { phrasesOf } from "./phrases";

const texts = await loadTexts();
const refusals = Object.entries(vendors).flatMap(([vendor, { refusals: own, seen }]) =>
  Object.entries(own).map(([id, { when }]) => ({
    id: `${vendor}/${id}`,
    when,
    told: describeMatcher(when, { matcher: seen, clause: `the answer shows ${texts.vendors[vendor]?.name}` }),
  })),
);

function sentencesOf(told: Described): string[] {
  return typeof told === "string" ? [told] : told.of.flatMap(sentencesOf);
}

function patternsOf(matcher: Matcher): RegExp[] {
  if ("of" in matcher) return (Array.isArray(matcher.of) ? matcher.of : [matcher.of]).flatMap(patternsOf);
  return "pattern" in matcher && matcher.pattern ? [matcher.pattern] : [];
}

describe("a matcher in words", () => {
  it("names the member and its value", () => {
    expect(describeMatcher(member("code", /^AccessDenied$/))).toBe("The body's `code` is `AccessDenied`.");
    expect(describeMatcher(member("errors"))).toBe("The body has `errors`.");
  });

  it("names a field, and where in its value the words stand", () => {
    expect(describeMatcher(header("server", /^AmazonS3/))).toBe("The response's `server` begins with `AmazonS3`.");
    expect(describeMatcher(header("x-amz-id-2"))).toBe("The response has `x-amz-id-2`.");
    expect(describeMatcher(header("retry-after", /^\d+$/))).toBe("The response's `retry-after` is a number.");
  });

  it("shows words without the pattern around them", () => {
    expect(describeMatcher(body(/(?:has\s+|was\s+)?(?:banned|blocked)\s+your\s+\w{1,9}\s+address\b/i))).toBe(
      "The body holds `banned your … address` or `blocked your … address`.",
    );
    expect(describeMatcher(body(/You\s+don.{1,6}t\s+have\s+access/i))).toBe("The body holds `You don't have access`.");
    expect(describeMatcher(url(/^https?:\/\/api\.github\.com\//i))).toBe(
      "The URL begins with `https://api.github.com/`.",
    );
  });

  it("joins few conditions into a sentence, and lists those of which one is enough", () => {
    expect(describeMatcher(all(status(403, 429), method("PUT"), emptyBody))).toBe(
      "The status is 403 or 429, and the method is `PUT`, and the body is empty.",
    );
    expect(describeMatcher(any(header("x-one"), body(/two/), any(status(418))))).toEqual({
      every: false,
      of: ["The response has `x-one`.", "The body holds `two`.", "The status is 418."],
    });
  });

  it("tells names with the same value together", () => {
    expect(describeMatcher(any(member("Code", /^Expired$/), member("code", /^Expired$/)))).toBe(
      "The body's `Code` or `code` is `Expired`.",
    );
  });

  it("turns “or” into “and” where something must not be the case", () => {
    expect(describeMatcher(all(body(/denied/), without(any(header("x-a"), header("x-b", /^b/)))))).toBe(
      "The body holds `denied`, and the response has no `x-a`, and the response's `x-b` does not begin with `b`.",
    );
    expect(describeMatcher(not(all(status(200), body(/fine/))))).toEqual({
      every: false,
      of: ["The status is not 200.", "The body does not hold `fine`."],
    });
  });

  it("says the vendor's marks by their name", () => {
    const marks = any(header("x-a"), header("x-b"));
    expect(describeMatcher(all(body(/no/), marks), { matcher: marks, clause: "the answer shows A" })).toBe(
      "The body holds `no`, and the answer shows A.",
    );
  });

  it("shows the pattern itself where it names no words", () => {
    expect(describeMatcher(header("x-deny-reason", /[\w-]{3,60}/))).toBe(
      "The response's `x-deny-reason` matches the pattern `[\\w-]{3,60}`.",
    );
  });
});

describe("every refusal of the tables", () => {
  it("is told in whole sentences whose backticks pair", () => {
    expect(refusals.length).toBeGreaterThan(1000);
    for (const { id, told } of refusals) {
      const sentences = sentencesOf(told);
      expect(sentences.length, id).toBeGreaterThan(0);
      for (const sentence of sentences) {
        expect(sentence, id).toMatch(/^(?:The|`).*\.$/s);
        expect(sentence.split("`").length % 2, `${id}: ${sentence}`).toBe(1);
        expect(sentence, id).not.toMatch(/undefined|``/);
        if (!sentence.includes(" the pattern `")) expect(sentence, id).not.toMatch(/\\s|\(\?:/);
        expect(sentence.length, `${id}: ${sentence}`).toBeLessThan(900);
      }
    }
  });

  it("names words; a bare pattern is shown for very few", () => {
    const bare = refusals.filter(({ told }) => sentencesOf(told).some((sentence) => / the pattern `/.test(sentence)));
    expect(bare.map(({ id }) => id).length).toBeLessThan(refusals.length / 100);
  });

  it("shows words that its pattern really matches", () => {
    const ends = ["", " ", "1", "a", " 1234567890", "'"];
    const read = refusals
      .flatMap(({ when }) => patternsOf(when))
      // What varies, and what must stand before or behind, is not part of the words.
      .filter(({ source }) => !/\(\?<?[=!]/.test(source))
      .flatMap((pattern) => phrasesOf(pattern).texts.map((text) => ({ pattern, text })))
      .filter(({ text }) => !text.includes("…"));
    const wrong = read.filter(({ pattern, text }) => !ends.some((end) => pattern.test(text + end)));
    expect(read.length).toBeGreaterThan(4000);
    expect(wrong.length / read.length).toBeLessThan(0.02);
  });
});
