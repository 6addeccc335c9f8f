/**
 * What a diagnosis costs.
 *   npm run bench
 * Per diagnosis over the project's own cases of about 2 KiB, beside what merely splitting the same text into lines and
 * header fields costs; and time against the size of hostile texts. Ratios of one run: machines differ.
 */
import { readFileSync } from "node:fs";
import { diagnose } from "../../diagnosis/diagnose";
import { type Case, casesIn } from "./measure";

const around = 2048;

/** A response as servers send them: the sample's own, with the fields that usually stand around it. */
function padded({ input }: Case): string {
  const fields = Array.from({ length: 40 }, (_, index) => `x-field-${index}: ${"value ".repeat(4)}`);
  const [head = "", ...rest] = input.split("\n");
  const full = /^HTTP\//.test(head) ? [head, ...fields, ...rest] : ["HTTP/1.1 403 Forbidden", ...fields, "", input];
  return full.join("\n").slice(0, around + 512);
}

/** Lines, then names and values: the least that reading a response takes. */
function split(text: string): number {
  let fields = 0;
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0 && line.slice(0, colon).trim().toLowerCase() && line.slice(colon + 1).trim()) fields++;
  }
  return fields;
}

/** CPU milliseconds of one call in each of several rounds over all texts. */
function costs(texts: readonly string[], work: (text: string) => unknown, rounds: number): number[] {
  return Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (const text of texts) work(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / texts.length;
  });
}

/** So many rounds the JavaScript engine goes on compiling; then so many are measured. */
const warming = 16;
const measured = 15;

/** CPU milliseconds of one call: in the first round, and once it is warm the median of the rounds. */
function cost(texts: readonly string[], work: (text: string) => unknown): { first: number; warm: number } {
  const all = costs(texts, work, warming + measured);
  const warm = all.slice(warming).sort((a, b) => a - b);
  return { first: all[0] ?? 0, warm: warm[measured >> 1] ?? 0 };
}

const kib = 1024;
const hostile: Readonly<Record<string, (size: number) => string>> = {
  "one long line": (size) => `HTTP/1.1 403 Forbidden\n\n${"forbidden ".repeat(size / 10)}`,
  "many header fields": (size) => `HTTP/1.1 403 Forbidden\n${"x-a: b\n".repeat(size / 7)}`,
  "deep JSON": (size) => `HTTP/1.1 403 Forbidden\n\n${'{"error":'.repeat(size / 9)}`,
  "many entities": (size) => `HTTP/1.1 403 Forbidden\n\n${"&#39;".repeat(size / 5)}`,
  "many escapes": (size) => `HTTP/1.1 403 Forbidden\n\n"${"\\u0041".repeat(size / 6)}"`,
  "many quotes": (size) => '"a":"'.repeat(size / 5),
  "partial matches": (size) =>
    `HTTP/1.1 403 Forbidden\n\n${"not authorized to perform: rate limit ip address ".repeat(size / 49)}`,
  "many responses": (size) => "HTTP/1.1 403 Forbidden\nserver: a\n\nx\n".repeat(size / 37),
  "many commands": (size) => "wget https://a.example/x\nawaiting response... 403 Forbidden\n".repeat(size / 61),
  "a call by hand": (size) => `fetch('https://a.example/', {headers: {${"'a' `b` ".repeat(size / 8)}`,
  "a HAR": (size) =>
    `{"log":{"entries":[${Array.from({ length: size / 200 }, () => '{"request":{"url":"https://a.example/","method":"GET","headers":[]},"response":{"status":403,"headers":[{"name":"server","value":"nginx"}],"content":{"text":"no"}}}').join(",")}]}}`,
};

function main(casesFile: string) {
  const cases = casesIn(readFileSync(casesFile, "utf8"));
  const texts = cases.filter((_, index) => index % 8 === 0).map(padded);
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const own = cost(texts, (text) => diagnose({ evidence: text }));
  const base = cost(texts, split);
  console.log(`${texts.length} texts of ${mean.toFixed(0)} characters on average`);
  console.log(`a warm diagnosis       ${own.warm.toFixed(3)} ms of CPU; each text's first ${own.first.toFixed(3)} ms`);
  console.log(`splitting the same     ${base.warm.toFixed(4)} ms, ratio ${(own.warm / base.warm).toFixed(0)}\n`);
  console.log("time in ms by size      1 KiB   64 KiB    1 MiB    2 MiB   2 MiB : 1 MiB");
  for (const [name, make] of Object.entries(hostile)) {
    const times = [1, 64, 1024, 2048].map((size) =>
      Math.min(...costs([make(size * kib)], (text) => diagnose({ evidence: text }), 8)),
    );
    const [, , one = 1, two = 1] = times;
    console.log(
      `${name.padEnd(20)} ${times.map((time) => time.toFixed(1).padStart(8)).join(" ")}   ${(two / one).toFixed(2)}`,
    );
  }
}

main(process.argv[2] ?? "");
