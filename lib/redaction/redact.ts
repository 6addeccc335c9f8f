import { kindIn, placeholder, placeholderPattern } from "@/lib/evidence/placeholder";
import { inPlainCharacters } from "@/lib/evidence/prepare/characters";
import { decoded } from "@/lib/evidence/prepare/encoded";
import { traced } from "@/lib/evidence/traced";
import { basicFacts, jwtFacts } from "./derive";
import { secretsIn } from "./find";
import type { Secret } from "./finders/secret";
import { isStandIn } from "./stand-in";

export interface Removed {
  readonly kind: string;
  readonly count: number;
}

export interface Redaction {
  readonly text: string;
  readonly removed: readonly Removed[];
}

/** Secrets by their text, with their placeholders: the same secret, the same number. */
interface Memory {
  readonly placeholders: Map<string, string>;
  readonly numbers: Map<string, number>;
  readonly counts: Map<string, number>;
  /** The number before the first that is given. */
  readonly after: number;
}

/** A text without its secrets. Never throws; redacting again changes nothing. */
export function redact(text: string): Redaction {
  const { texts, removed } = redactAll({ text });
  return { text: texts.text, removed };
}

/**
 * Several texts with one numbering: a secret that stands in two of them has one placeholder.
 *
 * @param after the greatest number that is not given
 */
export function redactAll<T extends Readonly<Record<string, string>>>(
  texts: T,
  after = 0,
): { texts: T; removed: Removed[] } {
  const memory: Memory = { placeholders: new Map(), numbers: new Map(), counts: new Map(), after };
  const plain = Object.entries(texts).map(([name, text]) => [name, legible(text)] as const);
  for (const [, text] of plain) remember(memory, text);
  const clean = settled(memory, plain);
  return {
    texts: Object.fromEntries(clean) as T,
    removed: [...memory.counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => a.kind.localeCompare(b.kind)),
  };
}

/** A text as it is read, where that lays secrets bare which its encoding or the characters of a chat hide. */
function legible(text: string): string {
  const plain = inPlainCharacters(decoded(traced(text))).text;
  return plain !== text && secretsIn(plain).length > secretsIn(text).length ? plain : text;
}

/** Numbers that a text has from an earlier redaction are not given again. */
function remember(memory: Memory, text: string): void {
  for (const hit of text.matchAll(placeholderPattern)) {
    const kind = hit[1] ?? "";
    memory.numbers.set(kind, Math.max(memory.numbers.get(kind) ?? memory.after, Number(hit[2])));
  }
}

type Named = readonly (readonly [name: string, text: string])[];

/** What took a secret's place can lay bare another one, so all is looked at again until nothing is found. */
function settled(memory: Memory, texts: Named): Named {
  let before = texts;
  for (let round = 0; round < 8; round++) {
    const structured = before.map(([name, text]) => [name, replaced(memory, text)] as const);
    const cascade = cascadeOf(memory);
    const after = structured.map(([name, text]) => [name, cascaded(memory, text, cascade)] as const);
    if (after.every(([, text], index) => text === before[index]?.[1])) return after;
    before = after;
  }
  return before;
}

function replaced(memory: Memory, text: string): string {
  let result = "";
  let from = 0;
  for (const { start, end, kind } of freshSecrets(text)) {
    const secret = text.slice(start, end);
    if (isStandIn(secret)) continue;
    result += text.slice(from, start) + placeholderFor(memory, secret, kind);
    from = end;
  }
  return result + text.slice(from);
}

/** A character that no paste keeps: earlier placeholders are hidden behind it while secrets are looked for. */
const hidden = "\ue000";

/** The secrets of a text, without what an earlier redaction put there. */
function freshSecrets(text: string): Secret[] {
  const masked = text.replaceAll(placeholderPattern, (whole) => hidden.repeat(whole.length));
  return secretsIn(masked).flatMap((secret) => {
    const pieces = [...masked.slice(secret.start, secret.end).matchAll(/[^\ue000]+/g)];
    return pieces
      .filter((piece) => piece[0].length === secret.end - secret.start || /\w{4}/.test(piece[0]))
      .map((piece) => ({
        start: secret.start + piece.index,
        end: secret.start + piece.index + piece[0].length,
        kind: secret.kind,
      }));
  });
}

function placeholderFor(memory: Memory, secret: string, kind: string): string {
  const known = memory.placeholders.get(secret);
  const token = secret.replaceAll(/\s+/g, "");
  const named = /^eyJ[\w-]+(?:\.|%2E)eyJ/i.test(token) ? "jwt" : kind;
  count(memory, known ? kindIn(known) : named);
  if (known) return known;
  const number = (memory.numbers.get(named) ?? memory.after) + 1;
  memory.numbers.set(named, number);
  const facts = named === "jwt" ? jwtFacts(token) : named === "basic" ? basicFacts(secret) : {};
  const made = placeholder(named, number, facts);
  memory.placeholders.set(secret, made);
  return made;
}

function count(memory: Memory, kind: string): void {
  memory.counts.set(kind, (memory.counts.get(kind) ?? 0) + 1);
}

/** Every form in which a removed secret may stand elsewhere, the longest first. */
function cascadeOf({ placeholders }: Memory): [string, string][] {
  const forms = new Map<string, string>();
  for (const [secret, made] of placeholders) {
    for (const form of formsOf(secret))
      if (form.length >= 8 && !/^[a-z]+$|^\d+$/.test(form) && !isStandIn(form)) forms.set(form, made);
  }
  return [...forms].sort(([a], [b]) => b.length - a.length).slice(0, 500);
}

function formsOf(secret: string): string[] {
  const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
  try {
    forms.push(decodeURIComponent(secret));
  } catch {
    // A lone percent sign: it has no decoded form.
  }
  try {
    const plain = atob(secret.replaceAll("-", "+").replaceAll("_", "/"));
    // A name and a password; JSON has colons of another kind.
    if (/^[\x20-\x7e]{8,}$/.test(plain)) forms.push(plain, ...(/^[[{]/.test(plain) ? [] : plain.split(":").slice(1)));
  } catch {
    // Not Base64: nothing else to look for.
  }
  if (/^[\x20-\x7e]+$/.test(secret)) forms.push(btoa(secret));
  return [...new Set(forms)];
}

function cascaded(memory: Memory, text: string, cascade: readonly [string, string][]): string {
  let result = text;
  for (const [form, made] of cascade) {
    if (!result.includes(form)) continue;
    const pieces = result.split(form);
    for (let n = 1; n < pieces.length; n++) count(memory, kindIn(made));
    result = pieces.join(made);
  }
  return result;
}
