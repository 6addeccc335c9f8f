import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "@/lib/evidence/read";
import { forms } from "@/lib/evidence/samples/forms.samples";
import { look } from "../look";
import { all, any, body, header, type Matcher, member, not, setsCookie, status, url, without } from "../matchers";
import { vendors } from "../vendors/table.gen";
import { match } from "./match";
import { indexOf } from "./needs";

const matchers = Object.values(vendors).flatMap(({ seen, refusals }) => [
  ...(seen ? [seen] : []),
  ...Object.values(refusals).map(({ when }) => when),
]);

function looksAt(text: string) {
  return read(text).exchanges.map((exchange) => look(exchange));
}

/** Matchers that match a text although the index would have passed them over. */
function passedOver(of: readonly Matcher[], text: string): Matcher[] {
  const index = indexOf(of);
  return looksAt(text).flatMap((seen) => {
    const worth = new Set(index.candidates(seen));
    return of.filter((matcher, number) => !worth.has(number) && match(matcher, seen));
  });
}

const words = fc.constantFrom(
  "Access",
  "denied",
  "token",
  "é",
  "ſ",
  "K",
  "İ",
  " ",
  "\n",
  '"',
  "code",
  ":",
  "40",
  "403",
  "-",
);
const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(""));
const pattern = fc.constantFrom(
  /access\s*denied/i,
  /(?:token|code)s?\b/i,
  /(?:access|den)(?:ied|40)/i,
  /tok?en|İ|ſ/i,
  /(?<!x)denied(?=token)/,
  /[a-z]{3}/i,
  /(?:code|40){2}/,
  /\u0054oken|\x41ccess/i,
  /k|é/i,
);
const leaf: fc.Arbitrary<Matcher> = fc.oneof(
  pattern.map(body),
  pattern.map(url),
  pattern.map((of) => header("x-a", of)),
  pattern.map((of) => member("code", of)),
  pattern.map(setsCookie),
  fc.constantFrom(status(403), status(401, 403), header("x-a"), member("Access")),
);
const matcher = fc.oneof(
  leaf,
  fc.array(leaf, { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
  fc.array(leaf, { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
  fc.tuple(leaf, leaf).map(([one, other]) => all(one, not(other))),
  fc.tuple(leaf, leaf).map(([one, other]) => any(one, without(other))),
);

describe("the index of recognisers", () => {
  it("passes over none that matches, whatever the text holds", () => {
    fc.assert(
      fc.property(fc.array(matcher, { minLength: 1, maxLength: 5 }), text, text, (of, value, said) => {
        expect(
          passedOver(of, `HTTP/1.1 403 F\nx-a: ${value.replaceAll("\n", " ")}\nset-cookie: code=1\n\n${said}`),
        ).toEqual([]);
        expect(passedOver(of, said)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("passes over none of the vendors' that matches a paste of any form", () => {
    const index = indexOf(matchers);
    for (const { text: paste } of forms)
      for (const seen of looksAt(paste)) {
        const worth = new Set(index.candidates(seen));
        expect(matchers.filter((one, number) => !worth.has(number) && match(one, seen))).toEqual([]);
      }
  });

  it("passes over nearly all that do not match", () => {
    const index = indexOf(matchers);
    const tried = forms.flatMap(({ text: paste }) => looksAt(paste).map((seen) => index.candidates(seen).length));
    expect(tried.reduce((sum, count) => sum + count, 0) / tried.length).toBeLessThan(matchers.length / 50);
  });
});
