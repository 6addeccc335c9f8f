/**
 * What the words of a text lean to where no rule reads them. The table is fitted by `npm run fit:words` to labelled
 * cases: of each word how much it speaks for a cause or against it. This is no proof, and is told as none.
 */
import type { Field } from "@/lib/evidence/exchange";
import { type Clue, clueAt, type Traced } from "@/lib/evidence/traced";
import type { Look } from "@/lib/knowledge/look";
import type { CauseId } from "@/lib/knowledge/shapes";
import { causeIds } from "../rank/rank";
import table from "./leaning.gen";

/** Log-odds of one word, or of a text before its words are read, in the order of `causeIds`. */
export type LogOdds = readonly number[];

export interface Words {
  readonly before: LogOdds;
  readonly odds: ReadonlyMap<string, LogOdds>;
}

/** The step in which the table counts. */
export const step = 0.5;

/** So much of a body is looked at. */
const longest = 16 * 1024;
/** Fewer known words than that are chance in a text that may be no refusal at all. */
const fewest = 2;

/** A text of an exchange, and where a part of it was pasted. */
type Piece = readonly [text: string, place: (from: number, to: number) => Clue | null];

/** What tells of the refusal itself: its words, the path that was called, and which fields were sent, by name alone. */
function piecesOf({ exchange, phrase, body }: Look): Piece[] {
  const { request, response } = exchange;
  const whole = (clue: Clue | null | undefined) => () => clue ?? null;
  const fields = (request?.fields ?? []).filter(({ name }) => !everyones.test(name)).slice(0, 100);
  return [
    ownWords(exchange, body),
    [phrase ?? "", whole(response?.start)],
    [pathOf(request?.url ?? request?.target ?? ""), whole(request?.start)],
    ...fields.map(({ name, line }): Piece => [name, whole(line)]),
  ];
}

/** Names of markup, of parameters, of programs with their version, what stands in a secret's place, a client that gives up. */
const unspoken =
  /<\/?[a-z][a-z0-9]{0,20}|[?&][\w.-]{1,40}=|[\w.-]{1,60}\/\d[\w.]{0,20}|\[redacted:[^\]]{1,2000}\]|\bretr(?:y|ies) exceeded\b/gi;

/** What the body says; of a list of calls only the line of this one, where its method, URL and agent say nothing. */
function ownWords({ request, response }: Look["exchange"], body: Look["body"]): Piece {
  if (!body) return ["", () => null];
  const [called, line] = [request?.start, response?.start];
  const listed = line && called?.of === line.of && called.start === line.start && called.end === line.end;
  if (listed && response?.body) return lineOfCall(line, response.body, request?.fields ?? []);
  const text = body.text.slice(0, longest).replace(unspoken, (name) => " ".repeat(name.length));
  return [text, (from, to) => clueAt(body, from, to)];
}

function lineOfCall(line: Clue, { of, source }: Traced, fields: readonly Field[]): Piece {
  const sent = fields.map(({ line: at }) => [at.start - line.start, at.end - line.start] as const);
  const called = /"[A-Z]{3,10} [^"\n]{1,4000}"/.exec(line.quote);
  const spans = called ? [...sent, [called.index, called.index + called[0].length] as const] : sent;
  const text = spans.reduce(
    (rest, [from, to]) => (from < 0 ? rest : rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to)),
    line.quote,
  );
  return [
    text.replace(unspoken, (name) => " ".repeat(name.length)),
    (from, to) => ({
      of,
      quote: source.slice(line.start + from, line.start + to),
      start: line.start + from,
      end: line.start + to,
    }),
  ];
}

/** Fields that every client sends. */
const everyones = /^(?:host|user-agent|connection|accept|content-.*)$/;

/** Without the host, whose name is anybody's, and without the names of parameters. */
const pathOf = (url: string) =>
  url
    .slice(0, 2048)
    .replace(/^[a-z][\w+.-]{0,20}:\/\/[^/?#]*/i, "")
    .replaceAll(/(?<=[?&])[\w.-]{1,40}=/g, "");

const letters = /[a-z]{2,}/g;
/** The words of a code such as `LimitExceeded` stand for themselves. */
const parted = (text: string) => text.replace(/(?<=[a-z])(?=[A-Z])/g, " ");

/** The words of an exchange, each once. */
export function wordsOf(seen: Look): ReadonlySet<string> {
  return new Set(piecesOf(seen).flatMap(([text]) => parted(text).toLowerCase().match(letters) ?? []));
}

/** What a text's words add up to; a word counts the less the more are known of the same text. */
export function scoresOf(words: ReadonlySet<string>, { before, odds }: Words): { scores: LogOdds; known: string[] } {
  const known = [...words].filter((word) => odds.has(word));
  const share = 1 / Math.sqrt(known.length + 1);
  const scores = before.map((start, cause) =>
    known.reduce((sum, word) => sum + share * (odds.get(word)?.[cause] ?? 0), start),
  );
  return { scores, known };
}

export interface Leaning {
  readonly cause: CauseId;
  /** The word that speaks most for it. */
  readonly word: string;
  readonly clue: Clue | null;
}

/** The cause that the words of an exchange lean to; null where hardly one of them is known. */
export function leaningOf(seen: Look): Leaning | null {
  const { scores, known } = scoresOf(wordsOf(seen), fitted);
  const most = scores.indexOf(Math.max(...scores));
  const cause = causeIds[most];
  const oddsOf = (word: string) => fitted.odds.get(word)?.[most] ?? 0;
  const [word] = known.sort((a, b) => oddsOf(b) - oddsOf(a));
  return cause && word && (seen.exchange.response?.status || known.length >= fewest) && oddsOf(word) > 0
    ? { cause, word, clue: placeOf(word, seen) }
    : null;
}

function placeOf(word: string, seen: Look): Clue | null {
  // In small letters, with a capital first or all in capitals, at the ends of a word or of a code's part.
  const [first = "", rest] = [word[0]?.toUpperCase(), word.slice(1)];
  const whole = new RegExp(
    `(?<![A-Za-z])${word}(?![a-z])|(?<![A-Z])${first}${rest}(?![a-z])|(?<![A-Za-z])${word.toUpperCase()}(?![A-Za-z])`,
  );
  for (const [text, place] of piecesOf(seen)) {
    const hit = whole.exec(text);
    if (hit) return place(hit.index, hit.index + word.length);
  }
  return null;
}

/**
 * The table as text: a line of each word with the causes that it speaks for or against, a digit each, with a small letter
 * for so many steps for it, and a capital for so many against it. The first line is that of no word.
 */
export function packedWords({ before, odds }: Words): string {
  const line = (of: LogOdds) =>
    of
      .map((value, cause) => {
        const steps = Math.max(-26, Math.min(26, Math.round(value / step)));
        if (!steps) return "";
        return cause + String.fromCharCode(steps > 0 ? 96 + steps : 64 - steps);
      })
      .join("");
  return [line(before), ...[...odds].map(([word, of]) => word + line(of))].join("\n");
}

export function unpackedWords(text: string): Words {
  const [before = "", ...lines] = text.split("\n");
  const odds = (packed: string): LogOdds => {
    const values = causeIds.map(() => 0);
    for (const [, cause = "", letter = ""] of packed.matchAll(/(\d)([A-Za-z])/g)) {
      const code = letter.charCodeAt(0);
      values[Number(cause)] = step * (code > 96 ? code - 96 : 64 - code);
    }
    return values;
  };
  return {
    before: odds(before),
    odds: new Map(
      lines.map((line) => {
        const word = /^[a-z]*/.exec(line)?.[0] ?? "";
        return [word, odds(line.slice(word.length))];
      }),
    ),
  };
}

const fitted = unpackedWords(table);
