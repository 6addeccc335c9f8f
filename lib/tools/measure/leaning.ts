/**
 * Fits lib/diagnosis/reasons/leaning.gen.ts to labelled cases: which words lean to which cause.
 *   npm run fit:words -- FILE.jsonl…
 * The project's own samples take part. Texts that the general rules do not read count double, since the table is asked of
 * such alone; what it is worth on them is said by cross-validation.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { diagnose, lookAt } from "../../diagnosis/diagnose";
import { causeIds } from "../../diagnosis/rank/rank";
import { isFirm } from "../../diagnosis/rank/strengths";
import { packedWords, scoresOf, unpackedWords, type Words, wordsOf } from "../../diagnosis/reasons/leaning";
import { type Case, casesIn, ownCases } from "./measure";

const folds = 6;
const ownWeight = 0.5;
/** How many words the table holds, and how many of their numbers. */
const size = { words: 200, numbers: 600 };
/** A word in fewer cases than that says nothing. */
const least = 6;
/** What a cause that is accepted beside the label counts. */
const alsoShare = 0.4;

/** Words of every text: grammar, the frame of HTTP and of pages, days and months, hosts of examples. */
const common =
  "acme all am an and any apr are as at aug be been body by bytes can charset close code com connection content could date dec did do docs does en encoding error errors example feb forbidden fri from gmt had has have head here html http https id if in is it jan jul jun json keep length localhost mar may message meta mon must net no not nov null oct of on or org our please sat see sep should status sun test text than that the then there these this those thu title to too true false tue type us utf was we wed will with would www xml you your";
/** Who stands on the path, which says nothing of who refused. */
const onThePath =
  "accept age agent akamai amz apache cache cf cloudflare cloudfront envoy fastly forwarded fra gateway host iinfo nginx openresty pop proxy ray served server timer varnish vercel via";
const unasked = new Set(`${common} ${onThePath}`.split(" "));

interface Example {
  readonly words: ReadonlySet<string>;
  /** What share of the truth each cause has, in the order of `causeIds`. */
  readonly truth: readonly number[];
  readonly accepted: ReadonlySet<string>;
  readonly weight: number;
  /** Whether no general rule reads it firmly: of such a text the table is asked. */
  readonly unread: boolean;
}

function exampleOf({ input, request, cause, also = [] }: Case, weight: number): Example {
  const { causes } = diagnose({ evidence: input, request, generalOnly: true });
  const unread = !causes.some(({ reasons }) => reasons.some(isFirm));
  const shares = causeIds.map((id) => (id === cause ? 1 : also.includes(id) ? alsoShare : 0));
  const sum = shares.reduce<number>((total, share) => total + share, 0) || 1;
  return {
    words: wordsOf(lookAt({ evidence: input, request }).seen),
    truth: shares.map((share) => share / sum),
    accepted: new Set([cause, ...also]),
    weight: weight * (unread ? 1 : 0.5),
    unread,
  };
}

/** The words by how often they occur, and numbers fitted to them; then the most telling of both, fitted again. */
function fitted(examples: readonly Example[]): Words {
  const counts = new Map<string, number>();
  for (const { words, weight } of examples)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + weight);
  const frequent = [...counts].filter(([word, count]) => count >= least && !unasked.has(word)).map(([word]) => word);
  const first = descended(frequent.sort(), examples, { pull: 1e-4, rounds: 200 });
  const worth = (word: string) =>
    Math.max(...(first.odds.get(word) ?? [0]).map(Math.abs)) * Math.sqrt(counts.get(word) ?? 0);
  const telling = frequent.sort((a, b) => worth(b) - worth(a)).slice(0, size.words);
  return pruned(descended(telling.sort(), examples, { pull: 3e-4, rounds: 300 }));
}

/** As the browser reads it: the largest numbers, in steps. */
function pruned({ before, odds }: Words): Words {
  const centred = [...odds].map(([word, values]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [word, values.map((value) => value - mean)] as const;
  });
  const all = centred.flatMap(([, values]) => values.map(Math.abs)).sort((a, b) => b - a);
  const from = all[size.numbers - 1] ?? 0;
  const kept = centred.map(
    ([word, values]) => [word, values.map((value) => (Math.abs(value) < from ? 0 : value))] as const,
  );
  return unpackedWords(packedWords({ before, odds: new Map(kept.filter(([, values]) => values.some(Boolean))) }));
}

/** Multinomial logistic regression by Adam (Kingma and Ba, 2015), the whole of the examples in each round. */
function descended(
  words: readonly string[],
  examples: readonly Example[],
  { pull, rounds }: { readonly pull: number; readonly rounds: number },
): Words {
  const wide = causeIds.length;
  const place = new Map(words.map((word, at) => [word, at]));
  const rows = examples.map(({ words: own, truth, weight }) => {
    const known = [...own].flatMap((word) => place.get(word) ?? []);
    return { known, truth, weight, share: 1 / Math.sqrt(known.length + 1) };
  });
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const numbers = new Float64Array((words.length + 1) * wide);
  const slope = new Float64Array(numbers.length);
  const mean = new Float64Array(numbers.length);
  const spread = new Float64Array(numbers.length);
  const bias = words.length * wide;
  for (let round = 1; round <= rounds; round++) {
    for (let at = 0; at < numbers.length; at++) slope[at] = at < bias ? pull * (numbers[at] ?? 0) : 0;
    for (const { known, truth, weight, share } of rows) {
      const scores = truth.map((_, cause) =>
        known.reduce((sum, at) => sum + share * (numbers[at * wide + cause] ?? 0), numbers[bias + cause] ?? 0),
      );
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const sum = powers.reduce((all, power) => all + power, 0);
      powers.forEach((power, cause) => {
        const off = ((power / sum - (truth[cause] ?? 0)) * weight) / total;
        slope[bias + cause] = (slope[bias + cause] ?? 0) + off;
        for (const at of known) slope[at * wide + cause] = (slope[at * wide + cause] ?? 0) + off * share;
      });
    }
    for (let at = 0; at < numbers.length; at++) {
      const here = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * here;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * here * here;
      const size = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      numbers[at] = (numbers[at] ?? 0) - (0.05 * (mean[at] ?? 0)) / (1 - 0.9 ** round) / size;
    }
  }
  const rowAt = (at: number) => [...numbers.slice(at * wide, (at + 1) * wide)];
  return { before: rowAt(words.length), odds: new Map(words.map((word, at) => [word, rowAt(at)])) };
}

function isRight(table: Words, { words, accepted }: Example): boolean {
  const { scores } = scoresOf(words, table);
  return accepted.has(causeIds[scores.indexOf(Math.max(...scores))] ?? "");
}

async function main() {
  const files = process.argv
    .slice(2)
    .map((file) => casesIn(readFileSync(file, "utf8")).map((item) => exampleOf(item, 1)));
  if (!files.length) throw new Error("Name at least one file of labelled cases.");
  const own = (await ownCases()).map((item) => exampleOf(item, ownWeight));
  const share = (some: readonly boolean[]) => `${some.filter(Boolean).length} of ${some.length}`;
  const unread = files.flat().filter((example) => example.unread);
  console.log(
    `texts that no general rule reads: permissions is right for ${share(unread.map(({ accepted }) => accepted.has("permissions")))}`,
  );
  // Cases of one file resemble each other: a file is held out whole.
  const held = Array.from({ length: Math.min(folds, files.length) }, (_, fold) => {
    const table = fitted([...files.filter((_, at) => at % folds !== fold).flat(), ...own]);
    return files
      .filter((_, at) => at % folds === fold)
      .flat()
      .filter((example) => example.unread)
      .map((example) => isRight(table, example));
  });
  console.log(`cross-validated: the words are right for ${share(held.flat())}`);
  const table = packedWords(fitted([...files.flat(), ...own]));
  const target = path.resolve(import.meta.dirname, "../../diagnosis/reasons/leaning.gen.ts");
  writeFileSync(target, `// Written by \`npm run fit:words\`. Do not edit.\n\nexport default \`${table}\`;\n`);
  console.log(`written: ${table.split("\n").length - 1} words`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
