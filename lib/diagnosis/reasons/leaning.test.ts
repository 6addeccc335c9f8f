import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose, lookAt } from "../diagnose";
import { causeIds } from "../rank/rank";
import { leaningOf, packedWords, scoresOf, step, unpackedWords, wordsOf } from "./leaning";
import table from "./leaning.gen";

const none = causeIds.map(() => 0);
const oddsFor = (...values: readonly (readonly [cause: number, steps: number])[]) =>
  none.map((_, cause) => step * (values.find(([one]) => one === cause)?.[1] ?? 0));
const known = [...unpackedWords(table).odds.keys()];

describe("what words lean to", () => {
  it("is the sum of what is known of them, each the less the more there are", () => {
    const words = {
      before: oddsFor([1, 1]),
      odds: new Map([
        ["country", oddsFor([2, 6])],
        ["limit", oddsFor([5, 8], [2, -2])],
      ]),
    };
    expect(scoresOf(new Set(["country", "fox"]), words).scores).toEqual(
      none.map((_, cause) => (cause === 1 ? 0.5 : cause === 2 ? 3 / Math.SQRT2 : 0)),
    );
    expect(scoresOf(new Set(["country", "limit"]), words).known).toEqual(["country", "limit"]);
  });

  it("takes no word from a client that tells how often it tried", () => {
    const { seen } = lookAt({ evidence: "HTTPSConnectionPool: Max retries exceeded with url: /v1 (403 Forbidden)" });
    expect([...wordsOf(seen)]).toContain("forbidden");
    expect([...wordsOf(seen)]).not.toContain("exceeded");
  });

  it("takes no word from the name of a parameter", () => {
    const { seen } = lookAt({ evidence: 'Response { url: "http://192.0.2.7/channels?limit=0&quota=1", status: 403 }' });
    expect([...wordsOf(seen)]).toContain("channels");
    expect([...wordsOf(seen)]).not.toContain("limit");
    expect([...wordsOf(seen)]).not.toContain("quota");
  });

  it("is packed and unpacked without loss", () => {
    const odds = fc
      .array(fc.integer({ min: -26, max: 26 }), { minLength: 10, maxLength: 10 })
      .map((steps) => steps.map((one) => one * step + 0));
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{2,12}$/), { maxLength: 8 });
    fc.assert(
      fc.property(odds, words, odds, (before, names, of) => {
        const all = { before, odds: new Map(names.map((name) => [name, of])) };
        expect(unpackedWords(packedWords(all))).toEqual(all);
      }),
    );
  });

  it("is fitted to words that are found, and none of who stands on the path", () => {
    expect(known.length).toBeGreaterThan(100);
    for (const word of known)
      expect(wordsOf(lookAt({ evidence: `HTTP/1.1 403 Forbidden\n\n${word}` }).seen)).toContain(word);
    expect(
      known.filter((word) => /^(?:server|via|cloudflare|cf|ray|nginx|cache|fastly|varnish|amz)$/.test(word)),
    ).toEqual([]);
  });

  it("points at its word, wherever that stands", () => {
    const word = fc.constantFrom(...known);
    const place = fc.constantFrom("body", "url", "field", "phrase");
    fc.assert(
      fc.property(fc.array(fc.tuple(word, place), { minLength: 2, maxLength: 6 }), (placed) => {
        const at = (where: string) => placed.flatMap(([one, there]) => (there === where ? [one] : []));
        const evidence = `HTTP/1.1 403 ${["Forbidden", ...at("phrase")].join(" ")}\n\n${at("body").join(" ")}`;
        const fields = at("field").map((one) => `\nX-${one}: 1`);
        const request = `GET https://api.acme.example/${at("url").join("/")} HTTP/1.1${fields.join("")}`;
        const leaning = leaningOf(lookAt({ evidence, request }).seen);
        if (!leaning) return;
        const { quote = "", start = 0, end = 0, of } = leaning.clue ?? {};
        expect(quote.toLowerCase()).toContain(leaning.word);
        if (of === "evidence") expect(evidence.slice(start, end)).toBe(quote);
      }),
    );
  });

  it("is asked of a text alone that no rule reads, and told as a guess", () => {
    const guesses = (evidence: string) =>
      diagnose({ evidence }).causes.flatMap(({ reasons }) =>
        reasons.filter(({ because }) => because.includes("words such as")),
      );
    expect(guesses("HTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nfirewall configuration")).toMatchObject([
      { strength: "weak", unsaid: true },
    ]);
    expect(
      guesses("HTTP/1.1 403 Forbidden\n\nYou have exceeded a secondary rate limit, says the firewall configuration"),
    ).toEqual([]);
    expect(guesses("HTTP/1.1 200 OK\n\nfirewall configuration")).toEqual([]);
    expect(guesses("The quick brown fox\njumps over the lazy dog.")).toEqual([]);
  });

  it.each([
    '192.0.2.7 - - [23/Nov/2026:14:02:11 +0000] "GET /api/v1/users HTTP/1.1" 200 512 "-" "python-requests/2.31.0"\n192.0.2.7 - - [23/Nov/2026:14:02:12 +0000] "DELETE /api/v1/users/7 HTTP/1.1" 403 162 "-" "python-requests/2.31.0"',
    '192.0.2.7 - - [23/Nov/2026:14:02:12 +0000] "GET /a HTTP/1.1" 403 162 "-" "rate-limit-client/2 (too many requests)"',
    "HTTP/1.1 403 Forbidden\nContent-Type: text/html\nX-Powered-By: PHP/8\n\n<hr><address>python-requests/2.31</address><hr>",
  ])("is not asked of other calls, of the client's name or of markup: %j", (evidence) => {
    const words = wordsOf(lookAt({ evidence }).seen);
    expect([...words].filter((word) => /^(?:requests|limit|many|hr|address)$/.test(word))).toEqual([]);
  });
});
