import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CauseId, causes } from "./causes/table.gen";
import type { Matcher } from "./matchers";
import { packedMatcher, packedVendors, small, smallVendor, unpackedMatcher, unpackedVendors } from "./pack";
import type { Cause, RecognisedVendor, Vendor } from "./shapes";
import { loadTexts } from "./texts";
import { type VendorId, vendors } from "./vendors/table.gen";
import written from "./vendors/written.gen";

const files = import.meta.glob<{ readonly refusals: Vendor }>(["./vendors/*.ts", "!./vendors/*.gen.ts"]);
const causeFiles = import.meta.glob<{ readonly cause: Cause }>(["./causes/*.ts", "!./causes/*.gen.ts"], {
  eager: true,
});

/** What ranks of a vendor: its file without its name and the fields for its support, and without names, sentences and sources of its refusals. */
function ranking({ name: _name, ids: _ids, refusals, ...about }: Vendor): RecognisedVendor {
  return { ...about, refusals: Object.values(refusals).map(({ because: __, source: ___, ...rest }) => rest) };
}

const source = fc
  .array(
    fc.constantFrom("\\s+", " ", "(?:a|b)", "`", "\\d{1,3}", "[\\w.-]", "\\/", "=", "x", "Ä", "#", '"', "|", "\\\\"),
  )
  .map((parts) => parts.join(""))
  .filter((text) => text !== "");
const pattern = fc.tuple(source, fc.constantFrom("i", "", "s", "iu")).map(([text, flags]) => new RegExp(text, flags));
const name = fc.stringMatching(/^[A-Za-z_@][\w.@:$ -]{0,20}$/);

const named = fc.constantFrom("field", "sent", "member");
const codes = fc.array(fc.integer({ min: 100, max: 999 }), { minLength: 1 });

const { matcher } = fc.letrec<{ matcher: Matcher }>((tie) => ({
  matcher: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constant<Matcher>({ on: "empty" }),
    codes.map((of): Matcher => ({ on: "status", codes: of })),
    fc.subarray(["GET", "POST", "PUT"], { minLength: 1 }).map((names): Matcher => ({ on: "method", names })),
    fc.tuple(named, name).map(([on, of]): Matcher => ({ on, name: of })),
    fc.tuple(named, name, pattern).map(([on, of, value]): Matcher => ({ on, name: of, pattern: value })),
    fc
      .tuple(fc.constantFrom("cookie", "body", "url", "reason"), pattern)
      .map(([on, value]): Matcher => ({ on, pattern: value })),
    fc
      .tuple(fc.constantFrom("all", "any"), fc.array(tie("matcher"), { minLength: 1, maxLength: 12 }))
      .map(([on, of]): Matcher => ({ on, of })),
    fc.tuple(fc.constantFrom("not", "without"), tie("matcher")).map(([on, of]): Matcher => ({ on, of })),
  ),
}));

describe("what is packed for the browser", () => {
  it("is, unpacked, every vendor's file to the letter: both rank alike", async () => {
    const ids = Object.keys(files).map((file) => file.replace(/^.*\/|\.ts$/g, ""));
    expect(Object.keys(vendors)).toEqual(ids.sort());
    for (const [file, load] of Object.entries(files)) {
      const own = ranking((await load()).refusals);
      expect(vendors[file.replace(/^.*\/|\.ts$/g, "") as VendorId], file).toEqual(smallVendor(own));
      const other = unpackedVendors(
        packedVendors([
          ["a", own],
          ["b", own],
        ]),
      );
      for (const [, unpacked] of other) expect(unpacked, file).toEqual(own);
    }
  });

  it("stands beside the same with its capitals, which a page shows", async () => {
    const shown = new Map<string, RecognisedVendor>(unpackedVendors(written));
    for (const [file, load] of Object.entries(files))
      expect(shown.get(file.replace(/^.*\/|\.ts$/g, "")), file).toEqual(ranking((await load()).refusals));
  });

  it("stands in the order of the texts, which name each refusal", async () => {
    const texts = await loadTexts();
    for (const [file, load] of Object.entries(files)) {
      const named = texts.vendors[file.replace(/^.*\/|\.ts$/g, "")]?.refusals ?? {};
      expect(Object.keys(named), file).toEqual(Object.keys((await load()).refusals.refusals));
    }
  });

  it("is, unpacked, every cause's file without the sentences of its signs", () => {
    expect(Object.keys(causes)).toHaveLength(Object.keys(causeFiles).length);
    for (const [file, { cause }] of Object.entries(causeFiles)) {
      const signs = cause.signs.map(({ because: _, source: __, when, ...rest }) => ({ ...rest, when: small(when) }));
      expect(causes[file.replace(/^.*\/|\.ts$/g, "") as CauseId], file).toEqual({ ...cause, signs });
    }
  });

  it.each([
    [/\bAccess\S (?<Name>[A-Z]{2})\x2F/i, /\baccess\S (?<Name>[a-z]{2})\x2f/i],
    [/AccessDenied/, /AccessDenied/],
  ])("has small letters where case is ignored: %s", (pattern, smaller) => {
    const not: Matcher = { on: "not", of: { on: "body", pattern } };
    expect(small({ on: "all", of: [not] })).toEqual({
      on: "all",
      of: [{ on: "not", of: { on: "body", pattern: smaller } }],
    });
  });

  it("gives any matcher back, whatever it holds", () => {
    fc.assert(
      fc.property(matcher, (any) => {
        expect(unpackedMatcher(packedMatcher(any))).toEqual(any);
      }),
    );
  });

  it("is refused when a pattern would come back as another", () => {
    expect(() => packedMatcher({ on: "body", pattern: /~s+/i })).toThrow("cannot be packed");
  });
});
