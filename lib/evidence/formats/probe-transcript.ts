import type { Exchange, Format, HttpResponse } from "../exchange";
import { fieldsOf, isFieldLine, isFolded, type Line, linesOf } from "../lines";
import { exchangeOf, isRequestLine, isStatusLine, requestOf, responseOf } from "../response/messages";
import { part, type Traced } from "../traced";

const heading = /^# why403 probe transcript\b[^\n]*\bboundary ([0-9a-z]{4,32})\s*$/m;

/**
 * What the probe and its script print: for each variant a line of the boundary with its name, the request, and the
 * response. The boundary is random, so that no body can claim to be another variant's answer.
 */
export default {
  name: "probe transcript",
  detect: (text) => (heading.test(text) ? 0.99 : 0),
  read: (whole) => {
    const boundary = `--${heading.exec(whole.text)?.[1]} `;
    const blocks = blocksOf(linesOf(whole), boundary);
    const exchanges = blocks.map((block) => exchangeFrom(whole, block));
    const chosen = chosenOf(exchanges);
    const failed = exchanges.filter(({ response }) => response === null).map(({ step }) => step);
    return {
      exchanges,
      notes: failed.length ? [`No answer came for: ${failed.join(", ")}.`] : [],
      ...(chosen >= 0 ? { chosen } : {}),
    };
  },
} satisfies Format;

/** The plain request's answer; where that is no refusal, the first one that is: its words say why. */
function chosenOf(exchanges: readonly Exchange[]): number {
  const plain = exchanges.findIndex(({ step, response }) => step === "plain" && response !== null);
  if (plain < 0 || (exchanges[plain]?.response?.status ?? 0) >= 400) return plain;
  const refused = exchanges.findIndex(({ response }) => [401, 403, 407, 429, 451].includes(response?.status ?? 0));
  return refused >= 0 ? refused : plain;
}

interface Block {
  readonly step: string;
  readonly lines: readonly Line[];
}

function blocksOf(lines: readonly Line[], boundary: string): Block[] {
  const starts = lines.flatMap(({ text }, index) => (text.startsWith(boundary) ? [index] : []));
  return starts.flatMap((start, nth) => {
    const step = /^[a-z0-9-]{1,40}$/.exec((lines[start]?.text ?? "").slice(boundary.length).trim())?.[0];
    return step && step !== "end" ? [{ step, lines: lines.slice(start + 1, starts[nth + 1] ?? lines.length) }] : [];
  });
}

function exchangeFrom(whole: Traced, { step, lines }: Block): Exchange {
  const first = lines[0];
  const blank = lines.findIndex(({ text }) => text.trim() === "");
  const head = lines.slice(1, blank < 0 ? lines.length : blank);
  const request = first && isRequestLine(first.text) ? requestOf(whole, first, fieldsOf(whole, head), null) : null;
  return { ...exchangeOf(request, lastResponse(whole, lines)), step };
}

/** Redirects and interim responses stand before the last one, without bodies; after it all is its body. */
function lastResponse(whole: Traced, lines: readonly Line[]): HttpResponse | null {
  let at = lines.findIndex(({ text }) => isStatusLine(text));
  let found: { start: Line; head: Line[]; end: number } | null = null;
  while (at >= 0) {
    const start = lines[at] as Line;
    let end = at + 1;
    while (end < lines.length && isOfHead(lines[end]?.text ?? "")) end++;
    found = { start, head: lines.slice(at + 1, end), end };
    at = isStatusLine(lines[end + 1]?.text ?? "") && isOnTheWay(start.text) ? end + 1 : -1;
  }
  if (!found) return null;
  const from = lines[found.end + 1]?.from;
  const last = lines.at(-1);
  const body = part(whole, from ?? last?.to ?? 0, last?.to ?? 0);
  return responseOf(whole, found.start, fieldsOf(whole, found.head), body);
}

const isOfHead = (text: string): boolean => text.trim() !== "" && (isFieldLine(text) || isFolded(text));
const isOnTheWay = (start: string): boolean => /^HTTP\/\d(?:\.\d)?[ \t]+[13]\d\d\b/.test(start);
