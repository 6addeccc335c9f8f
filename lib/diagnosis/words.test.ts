import { expect, it } from "vitest";
import { forOthers, inSentence, listOf, oneLine } from "./words";

it("writes a cause's name small inside a sentence, and leaves initials as they are", () => {
  expect(["Rate limiting", "IP blocking", "CORS policy"].map(inSentence)).toEqual([
    "rate limiting",
    "IP blocking",
    "CORS policy",
  ]);
});

it("says whom a text means that speaks to the caller", () => {
  expect(forOthers("AWS throttles your calls.")).toBe("AWS throttles your calls. (“You” is the caller.)");
  expect(forOthers("It lasts a minute.", "AWS throttles you.")).toBe("It lasts a minute. (“You” is the caller.)");
  expect(forOthers("The bucket is private.")).toBe("The bucket is private.");
});

it("joins words as a sentence does", () => {
  expect([["a"], ["a", "b"], ["a", "b", "c"]].map(listOf)).toEqual(["a", "a and b", "a, b and c"]);
});

it("sets pasted words on one line, without controls, and cuts them at a length", () => {
  expect(oneLine(" a\r\n\tb\u202ec ")).toBe("a b c");
  expect(oneLine("\u001b[1mServer\u001b[0m: \u001b[38;5;9mnginx")).toBe("Server: nginx");
  expect(oneLine("abcdef", 4)).toBe("abc…");
  expect(oneLine("abcd", 4)).toBe("abcd");
});
