import { expect, it } from "vitest";
import { inSentence } from "./words";

it("writes a cause's name small inside a sentence, and leaves initials as they are", () => {
  expect(["Rate limiting", "IP blocking", "CORS policy"].map(inSentence)).toEqual([
    "rate limiting",
    "IP blocking",
    "CORS policy",
  ]);
});
