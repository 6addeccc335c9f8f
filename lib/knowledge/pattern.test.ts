import { describe, expect, it } from "vitest";
import { inARow, maybe, oneOf } from "./pattern";

describe("a pattern written in parts", () => {
  it("of alternatives is the pattern written in one piece", () => {
    expect(oneOf(/a key|a token/i, /[a|b]\|/i)).toEqual(/a key|a token|[a|b]\|/i);
  });

  it("keeps the alternatives of a part to themselves when the parts follow each other", () => {
    expect(inARow(/no /, /key|token/, / (?:sent|given)[|]/)).toEqual(/no (?:key|token) (?:sent|given)[|]/);
  });

  it("may leave a part out", () => {
    expect(inARow(/no/, maybe(/ valid| own/), / key/)).toEqual(/no(?: valid| own)? key/);
  });

  it("is refused when its parts have different flags", () => {
    expect(() => oneOf(/a/, /b/i)).toThrow(new TypeError("a pattern's parts have different flags: /a/ /b/i"));
  });
});
