import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Evidence, read, readRequest } from "../read";
import type { Clue, Traced } from "../traced";
import { forms } from "./forms.samples";
import { messy } from "./messy.samples";

const samples = [...forms, ...messy];
const pastes = samples.map(({ text }) => text);

/** Every place in the pasted text that a reading names. */
function cluesOf({ exchanges }: Evidence): Clue[] {
  const whole = (traced: Traced | null | undefined): Clue[] =>
    (traced?.runs ?? []).map(({ start, end }) => ({
      of: traced?.of ?? "evidence",
      quote: traced?.source.slice(start, end) ?? "",
      start,
      end,
    }));
  return exchanges.flatMap(({ request, response, remarks, around }) => [
    ...whole(remarks),
    ...whole(around),
    ...[request, response].flatMap((message) => [
      ...(message?.start ? [message.start] : []),
      ...(message?.fields.flatMap(({ line, value }) => [line, ...whole(value)]) ?? []),
      ...whole(message?.body),
    ]),
  ]);
}

/** Runs cover the read text without gaps, and verbatim ones hold what stands in the source. */
function faultsOf(traced: Traced): string[] {
  let at = 0;
  const faults: string[] = [];
  for (const run of traced.runs) {
    if (run.at !== at) faults.push(`a gap at ${at}`);
    at += run.length;
    const verbatim = run.length === run.end - run.start && run.length > 1;
    const read = traced.text.slice(run.at, run.at + run.length);
    if (verbatim && traced.source.slice(run.start, run.end) !== read) faults.push(`not in the source: ${read}`);
  }
  return at === traced.text.length ? faults : [...faults, `ends at ${at}, not at ${traced.text.length}`];
}

function expectSound(text: string) {
  const evidence = read(text);
  const messages = evidence.exchanges.flatMap(({ request, response }) => [request, response]);
  const fields = messages.flatMap((message) => message?.fields ?? []);
  const texts = [...messages.map((message) => message?.body), ...fields.map(({ value }) => value)];
  const strays = cluesOf(evidence).filter(
    ({ quote, start, end }) => start > end || end > text.length || text.slice(start, end) !== quote,
  );
  expect(strays).toEqual([]);
  expect(texts.flatMap((traced) => (traced ? faultsOf(traced) : []))).toEqual([]);
  expect(fields.filter(({ name }) => name !== name.toLowerCase())).toEqual([]);
  expect(evidence.notes.filter((note) => note.includes("could not be read as one"))).toEqual([]);
  readRequest(text);
}

/** A paste of some kind, cut, doubled or mixed with another. */
const mutated = fc
  .tuple(fc.constantFrom(...pastes), fc.constantFrom(...pastes), fc.nat(), fc.nat(), fc.nat({ max: 5 }), fc.string())
  .map(([one, other, first, second, kind, noise]) => {
    const [from = 0, to = 0] = [first % (one.length + 1), second % (one.length + 1)].sort((a, b) => a - b);
    const whole = [
      one.slice(0, from) + one.slice(to),
      one.slice(0, to) + one.slice(from),
      one.slice(0, from) + other + one.slice(from),
      `${one}\n${other}`,
      one.slice(0, from) + noise + one.slice(from),
      one.replaceAll("\n", "\r\n").slice(from),
    ];
    return whole[kind] ?? one;
  });

describe("a hostile paste", () => {
  it("of any kind is read, and every clue quotes it", () => {
    for (const text of pastes) expectSound(text);
  });

  it("that was cut, doubled or mixed with another is read without a failure, and every clue quotes it", () => {
    fc.assert(fc.property(mutated, expectSound), { numRuns: 800 });
  });

  it("that is a call written by hand, pasted into itself, is quoted as it stands", () => {
    const head = "fetch('https://api.example.com/v1', {\n  method: 'POST',\n  headers: {\n    '";
    expectSound(`${head}${head}Accept': 'a/b',\n    'Authorization': \`Bearer \${token}\`,\n  },\n})`);
  });

  it("stays readable whatever its first character is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...pastes), (a, b) => expectSound(a + b)),
      {
        numRuns: 200,
      },
    );
  });
});

const units: readonly (readonly [name: string, unit: string])[] = [
  ...new Map(samples.map(({ format, name, text }) => [format, [`${format}: ${name}`, `${text}\n`] as const])).values(),
  ["opened quotes", '"server": "'],
  ["opened lists", "server: ["],
  ["opened pairs", '{"name":"server","value":'],
  ["fields", "server: x\n"],
  ["alternating lines", "server\nnginx\n"],
  ["headings", "Response Headers\n"],
  ["arrows", "<-- 403 x (1ms)\n"],
  ["addresses", "https://a"],
  ["methods", " GET https://a"],
  ["fetch calls", 'fetch("a",{"headers":{"a":"'],
  ["hash tables", 'Invoke-WebRequest -Uri "a" -Headers @{"a"="'],
  ["HTTPie items", "http POST a.b:c "],
  ["carets", 'curl ^"a^'],
  ["rows of a trace", "<= Recv header, 1 bytes (0x1)\n0000: a\n"],
  ["collectors", "web | "],
  ["colours", "[0m["],
  ["times", "2026-11-23T14:02:11Z "],
  ["JSON lines", '{"log":"HTTP/1.1 403\\n"}\n'],
  ["CORS messages", "Access to fetch at 'https://a from origin '"],
  ["empty lines", "a: b\n\n"],
  ["folded lines", "server: a\n b\n"],
  ["brackets", "[Server: a, "],
  ["lists of PHP", '["server"]=> array(1) { [0]=> '],
  ["lists of print_r", "[server] => Array ( [0] => "],
  ["lists of Go", '"server":[]string{"a'],
  ["comments", "<!-- "],
  ["shapes", "12 - x HTTP/1.1 403\n12 - Server: a\n12 - Date: b\n"],
  ["near starts", "a HTTP/1."],
  ["quotes of a quote", "> > HTTP/1.1 403\n"],
  ["fences", "```\nHTTP/1.1 403\n"],
  ["strings in JSON", '{"a":"HTTP/1.1 403 No\\r\\nServer: a\\r\\n"}'],
  ["opened strings", '"HTTP/1.1 403 No\\n'],
  ["opened markup", "<pre>HTTP/1.1 403 "],
  ["boxes", "│ a │\n├─ b\n"],
  ["boxed titles", "╭─ a "],
  ["blanks of no kind", "\u00a0\u2028"],
  ["dashes", "curl \u2014a \u201cb"],
  ["escaped fields", "server: a\\n"],
  ["entities", "&gt; GET /a HTTP/1.1\n"],
  ["letters", "SFRUUC8x"],
  ["bars in a column", "a │b\n"],
  ["Jira's marks", "{code}\nHTTP/1.1 403\n"],
  ["columns of values", ',"HTTP/1.1 403\n""'],
  ["wrapped lines", `HTTP/1.1 403\nx-a: ${"b".repeat(75)}\nccc\n`],
  ["tabs", "HTTP/1.1 403 No\nServer\ta\n"],
  ["arrows of mitmproxy", " << HTTP/1.1 403 1b\n    a: b\n"],
  ["lists of lines", "['HTTP/1.1 403 No', 'Server: a', "],
  ["commands", "$ curl a\nHTTP/1.1 403 No\n\nno\n"],
  ["loops", "server nginx\n"],
  ["percent signs", "%7B%22"],
  ["tables", "| server | a |\n|---|---|\n"],
];

function cpuOf(run: () => void): number {
  const times = [0, 1].map(() => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

describe("the time for a long paste", () => {
  it.each(units)("grows no faster than its length: %s", (_name, unit) => {
    const long = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const [small, large] = [long(2 ** 17), long(2 ** 20)];
    // Eight times the text: time that grew with its square would be 64 times as long, and garbage costs less than that.
    expect(cpuOf(() => read(large))).toBeLessThan(32 * cpuOf(() => read(small)) + 50_000);
  });
});
