import type { Exchange, Field } from "@/lib/evidence/exchange";
import { type Clue, clueAt, joined, part, replaced, rewritten, type Traced } from "@/lib/evidence/traced";
import { isCommand, isWholeCommand } from "./decoders/syntax/credentials";
import { isRefusing } from "./decoders/syntax/refusing";
import { readDate } from "./decoders/syntax/time";

/** A named value in a body: a JSON member, an XML element, or either inside an escaped string. */
export interface Member {
  readonly name: string;
  readonly value: string;
  readonly clue: Clue;
}

/** What recognisers see: one exchange, with what many of them need computed once. */
export interface Look {
  readonly exchange: Exchange;
  /** "Now" of the exchange, in ms since 1970: the response's Date, else a time that it names, else when it was observed. */
  readonly now: number | null;
  /** Whether the answer itself tells that time; else the call may have been made long before. */
  readonly isDated: boolean;
  /** Response fields by lower-case name. */
  readonly fields: ReadonlyMap<string, readonly Field[]>;
  readonly requestFields: ReadonlyMap<string, readonly Field[]>;
  /** Whether all fields of the response were pasted, so that one which is missing was not sent. */
  readonly responseIsWhole: boolean;
  /** Whether what the request carried can be seen: its fields, or a command that shows all that it sends. */
  readonly requestIsWhole: boolean;
  /**
   * The response body, or the whole text of a log: at most its first 64 KiB, with escapes and entities resolved. Behind it
   * what a person wrote around the paste.
   */
  readonly body: Traced | null;
  /** The response body alone, where `body` holds more. */
  readonly alone: Traced | null;
  /** The words after the status when they are the server's own ("SSL is required"), not those of the standard. */
  readonly phrase: string | null;
  /** Members of the body by name as written. */
  readonly members: () => ReadonlyMap<string, readonly Member[]>;
}

/** Bodies are read up to here: no refusal says why only after this much. */
export const bodyHead = 64 * 1024;

export function look(exchange: Exchange, observedAt: number | null = null): Look {
  const fields = byName(exchange.response?.fields ?? []);
  const whole = exchange.response?.body ?? null;
  const head = whole && whole.text.length > bodyHead ? part(whole, 0, bodyHead) : whole;
  const plain = head && resolved(head);
  const body = withRefusal(withAround(plain, exchange), exchange);
  const { printed } = exchange;
  let members: ReadonlyMap<string, readonly Member[]> | undefined;
  const told = dateOf(fields) ?? timeIn(body);
  return {
    exchange,
    now: told ?? observedAt,
    isDated: told !== null,
    fields,
    requestFields: byName(exchange.request?.fields ?? []),
    responseIsWhole: isWholeResponse(exchange, fields),
    requestIsWhole: isWhole(exchange),
    body,
    alone: printed ? resolved(printed) : body === plain ? null : plain,
    phrase: phraseOf(exchange),
    members: () => {
      members ??= head ? readMembers(head) : new Map();
      return members;
    },
  };
}

/** Whether the answer says that its body has no length. */
export function hasNoLength({ fields }: Look): boolean {
  return fields.get("content-length")?.[0]?.value.text.trim() === "0";
}

/** Whether the answer is a page for a person. */
export function isPage({ fields, body }: Look): boolean {
  return (
    /html/i.test(fields.get("content-type")?.[0]?.value.text ?? "") ||
    /^\s*<(?:!doctype|html|head|title|center|h1|p)\b/i.test(body?.text.slice(0, 200) ?? "")
  );
}

/** A program that prints `Date` among the fields of an answer has printed them all. */
function isWholeResponse({ form }: Exchange, fields: Look["fields"]): boolean {
  return form === "http" ? fields.size > 0 : fields.size > 3 && fields.has("date");
}

/** A log shows only some of what was sent; a request that was given apart is all of it. */
function isWhole({ request, form }: Exchange): boolean {
  const apart = (request?.start ?? request?.fields[0]?.line)?.of === "request";
  if (!request || (form !== "http" && !apart)) return false;
  const words = request.start?.quote ?? "";
  return isCommand(words) ? isWholeCommand(words) : request.fields.length > 0;
}

function withAround(body: Traced | null, { around }: Exchange): Traced | null {
  if (!around || !body) return around ?? body;
  const parted = lineOf(part(around, 0, Math.min(around.text.length, 4096)));
  return joined([body, parted]);
}

/** The body, and behind it what fields such as `X-Acme-Deny-Reason` say, their codes in words. */
function withRefusal(body: Traced | null, { response }: Exchange): Traced | null {
  const said = (response?.fields ?? []).filter(({ name }) => isRefusing(name)).slice(0, 5);
  const [first] = said;
  if (!first) return body;
  const words = said.map(({ value }) => {
    const text = part(value, 0, Math.min(value.text.length, 400));
    const spaced = replaced(text, /[_-]+|(?<=[a-z])(?=[A-Z])/g, () => " ");
    return joined([lineOf(text), ...(spaced === text ? [] : [lineOf(spaced)])]);
  });
  return joined([...(body ? [body] : []), ...words], first.value);
}

/** The text on a line of its own. */
function lineOf(text: Traced): Traced {
  return rewritten(text, [{ from: 0, to: 0, text: "\n" }]);
}

/** Reason phrases that only repeat the status (RFC 9110 §15). */
const standard =
  /^(?:bad request|unauthori[sz]ed|payment required|forbidden|not found|method not allowed|not acceptable|proxy authentication required|request timeout|conflict|gone|precondition failed|too many requests|unavailable for legal reasons|internal server error|bad gateway|service unavailable|gateway timeout|ok|found|moved permanently)$/i;

function phraseOf({ response }: Exchange): string | null {
  const reason = response?.reason?.trim();
  return reason && response?.start && !standard.test(reason) ? reason : null;
}

function byName(fields: readonly Field[]): ReadonlyMap<string, readonly Field[]> {
  const map = new Map<string, Field[]>();
  for (const field of fields) {
    const list = map.get(field.name);
    if (list) list.push(field);
    else map.set(field.name, [field]);
  }
  return map;
}

function dateOf(fields: ReadonlyMap<string, readonly Field[]>): number | null {
  const time = Date.parse(fields.get("date")?.[0]?.value.text ?? "");
  return Number.isNaN(time) ? null : time;
}

/** A member that tells when the answer was made, or the time of an access log. Without its zone it says too little. */
const timed =
  /(?:["'<](?:timestamp|time|server_?time)["'>]\s?:?\s?["']?|^time=")(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d))|\[(\d\d\/[a-z]{3}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4})\]/im;

/** What the command `date -u` prints. */
const told = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d UTC \d{4}$/m;

function timeIn(body: Traced | null): number | null {
  const head = body?.text.slice(0, 16_384) ?? "";
  const [, stamp, logged] = timed.exec(head) ?? [];
  if (stamp) return readDate(stamp);
  const time = Date.parse(logged?.replace(":", " ").replaceAll("/", " ") ?? told.exec(head)?.[0] ?? "");
  return Number.isNaN(time) ? null : time;
}

/**
 * `"name": "value"`, `'name': 5`, `\"name\":\"value\"`, `name=value` in braces, and `<name>value</name>`. Not a
 * parser: it also reads bodies cut off in the middle, quoted in a log, or printed by another language.
 */
const memberPattern =
  /(\\{0,15}["'])([A-Za-z_@][\w.@:$ -]{0,63})\1\s{0,8}(?::|=>)\s{0,8}(?:(\\{0,15}["'])([^\n]{0,2000}?)(?<!\\)\3|(-?\d[\w.+-]{0,40}|true|false|null))|<([A-Za-z][\w.:-]{0,63})>([^<]{0,2000})<\\{0,15}\/(?:\6>)?/g;

function readMembers(body: Traced): ReadonlyMap<string, readonly Member[]> {
  const map = new Map<string, Member[]>();
  const pattern = new RegExp(memberPattern);
  for (let hit = pattern.exec(body.text); hit; hit = pattern.exec(body.text)) {
    const found = hit[0];
    // A value can hold members of its own: escaped JSON, or XML.
    if (/\\["']|</.test(hit[4] ?? "")) pattern.lastIndex -= `${hit[3]}${hit[4]}`.length;
    const name = hit[2] ?? hit[6] ?? "";
    const value = hit[4] ?? hit[5] ?? hit[7] ?? "";
    const from = hit.index;
    const member = {
      name,
      value,
      // Found only when it is asked for, since most members are not.
      get clue() {
        return clueAt(body, from, from + found.length);
      },
    };
    const list = map.get(name);
    if (list) list.push(member);
    else map.set(name, [member]);
  }
  return map;
}

const escaped =
  /\\{1,16}(?:u([0-9a-fA-F]{4})|([nrt"'/]))|&(?:#(\d{2,7})|#[xX]([0-9a-fA-F]{2,6})|(quot|apos|amp|lt|gt|nbsp));/g;
const named: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  quot: '"',
  apos: "'",
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: " ",
};

/** The text as a reader has it: a quote in a JSON string or a line break in it is what it stands for. */
function resolved(body: Traced): Traced {
  if (!/[\\&]/.test(body.text)) return body;
  return replaced(body, escaped, ([, unicode, letter, decimal, hexadecimal, entity]) => {
    const code = unicode ?? hexadecimal;
    const point = code ? Number.parseInt(code, 16) : decimal ? Number(decimal) : null;
    return point === null ? (named[letter ?? entity ?? ""] ?? letter ?? "") : characterOf(point);
  });
}

function characterOf(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
}
