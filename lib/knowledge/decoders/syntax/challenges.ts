/** One challenge of WWW-Authenticate (RFC 9110 §11.6.1), with its place in the field value. */
export interface Challenge {
  readonly scheme: string;
  readonly token68: string | null;
  /** By lower-case name; the first of a repeated one counts. */
  readonly params: ReadonlyMap<string, string>;
  readonly from: number;
  readonly to: number;
}

export interface Challenges {
  readonly list: readonly Challenge[];
  /** Part of the value does not follow the grammar and was passed over. */
  readonly malformed: boolean;
}

const longest = 16 * 1024;
const spaces = /[ \t]*/y;
const separators = /[ \t,]*/y;
const tokenAt = /[!#$%&'*+\-.^_`|~\w]+/y;
const token68At = /[\w\-.~+/]+=*(?=[ \t]*(?:,|$))/y;
const equalsAt = /[ \t]*=[ \t]*/y;
const quotedAt = /"(?:[^"\\]|\\.)*"/sy;

/** A cursor over one field value; every part is read at most twice, so the whole is linear. */
class Cursor {
  at = 0;
  malformed = false;

  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const hit = pattern.exec(this.text);
    if (!hit) return null;
    this.at += hit[0].length;
    return hit[0];
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** Passes over what cannot be read, up to the next comma. */
  skip(): void {
    this.malformed = true;
    const comma = this.text.indexOf(",", this.at + 1);
    this.at = comma < 0 ? this.text.length : comma;
  }
}

export function readChallenges(value: string): Challenges {
  const cursor = new Cursor(value.slice(0, longest));
  const list: Challenge[] = [];
  for (;;) {
    cursor.take(separators);
    if (cursor.done) break;
    const challenge = readChallenge(cursor);
    if (challenge) list.push(challenge);
    else cursor.skip();
  }
  return { list, malformed: cursor.malformed };
}

function readChallenge(cursor: Cursor): Challenge | null {
  const from = cursor.at;
  const scheme = cursor.take(tokenAt);
  if (!scheme) return null;
  let to = cursor.at;
  const params = new Map<string, string>();
  let token68: string | null = null;
  if (cursor.take(spaces)) {
    token68 = cursor.take(token68At);
    if (token68 === null) to = Math.max(to, readParams(cursor, params));
    else to = cursor.at;
  } else if (cursor.text[cursor.at] === "=") {
    // A parameter outside any challenge.
    cursor.at = from;
    return null;
  }
  return { scheme, token68, params, from, to };
}

/** Reads `name=value` as long as they come; returns where the last one ends. */
function readParams(cursor: Cursor, params: Map<string, string>): number {
  let end = 0;
  for (let first = true; ; first = false) {
    const before = cursor.at;
    const comma = (cursor.take(separators) ?? "").includes(",");
    const name = cursor.take(tokenAt)?.toLowerCase();
    const value = name && cursor.take(equalsAt) ? readValue(cursor) : null;
    if (name === undefined || value === null) {
      cursor.at = before;
      return end;
    }
    if ((!first && !comma) || params.has(name)) cursor.malformed = true;
    if (!params.has(name)) params.set(name, value);
    end = cursor.at;
  }
}

function readValue(cursor: Cursor): string | null {
  const quoted = cursor.take(quotedAt);
  if (quoted !== null) return quoted.slice(1, -1).replace(/\\(.)/gs, "$1");
  const token = cursor.take(tokenAt);
  if (token !== null) return token;
  cursor.malformed = true;
  if (cursor.text[cursor.at] !== '"') return "";
  // An opened quote that is never closed: the rest is its value.
  const rest = cursor.text.slice(cursor.at + 1);
  cursor.at = cursor.text.length;
  return rest;
}
