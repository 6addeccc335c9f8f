import type { Field } from "../exchange";
import { fieldsOf, isFieldLine, isFolded, type Line, linesOf, mostFields } from "../lines";
import { isKnown, type Side, sideOf } from "../names";
import { type Clue, clueAt, part, type Traced } from "../traced";
import { isRequestLine, isStatusLine } from "./messages";

/** What tools print above a section, or before the value on the next line. */
const heading =
  /^[\s#*=▶▼▸▾-]*(general|summary|request|response)?\s*(headers?|body|content|payload)?\b[\s:#*=(\d.,)kB-]*(?:view (?:source|parsed)|raw)?\s*$/i;
const label =
  /^(request url|request method|response status|response code|status code|remote address|referrer policy|url|method|status|protocol|scheme|filename|address|version|transferred|uri|statuscode|response body|response content|response(?=[ \t]*:[ \t]*[{[<]))(?:[ \t]*:[ \t]*|\t+[ \t]*|$)(.*)$/i;
/** What browsers show beside a request, and is no part of it: Safari with a colon, Firefox without anything between. */
const shown = /^(?:source|initiator|remote address|service worker)[ \t]*:/i;
/** A row of what Charles tells beside the fields. */
const told = /^[A-Z][a-z]+(?: [A-Z][a-z]+){1,3}\t/;
const glued =
  /^(?:Version(?=HTTP)|Transferred(?=[\d(])|Referrer Policy(?=[a-z])|Request Priority(?=[A-Z])|DNS Resolution(?=[A-Z])|Scheme(?=http)|Filename(?=\/)|Address(?=[\d[]))/;
const bareName = /^['"]?(:?[A-Za-z][\w-]{1,60})['"]?[ \t]*:?$/;
const paired = /^[ \t]*['"](:?[A-Za-z][\w-]{1,60})['"]:[ \t]*['"](.*)['"],?[ \t]*$/;
const tabbed = /^[ \t]*(:?[\w-]{2,60})\t+(.*)$/;
const oddName = /\.|error|exception|warn|info|debug|failed|message/i;

/** A header listing as far as it was read: which side each line is of is settled at the end. */
export interface Listing {
  readonly labels: ReadonlyMap<string, { readonly value: Traced; readonly line: Clue }>;
  readonly fields: readonly { readonly field: Field; readonly side: Side }[];
  readonly start: Line | null;
  readonly status: { readonly code: number; readonly reason: string | null; readonly line: Clue } | null;
  readonly body: Traced | null;
  /** Where the first field or label begins: before it stands what a program said of the call. */
  readonly begin: number;
  /** Lines that are no part of a listing, before the first field. */
  readonly strange: number;
  /** Fields whose name and value stand on lines of their own. */
  readonly alternating: number;
}

interface State {
  /** Whether a heading or a label was met: then lines between sections are no body. */
  headed: boolean;
  /** Where a heading says that the body begins. */
  bodyFrom: number | null;
  readonly labels: Map<string, { value: Traced; line: Clue }>;
  readonly fields: { field: Field; side: Side }[];
  start: Line | null;
  status: Listing["status"];
  side: Side;
  begin: number;
  strange: number;
  alternating: number;
}

/** Reads fields with the headings and labels that tools put around them; what is none of it after a field is the body. */
export function listingOf(whole: Traced): Listing {
  const lines = linesOf(whole);
  const state: State = {
    labels: new Map(),
    fields: [],
    start: null,
    status: null,
    side: "both",
    headed: false,
    bodyFrom: null,
    begin: 0,
    strange: 0,
    alternating: 0,
  };
  let at = 0;
  while (at < lines.length && state.fields.length < mostFields) {
    const line = lines[at] as Line;
    const taken = line.text.trim() === "" ? 1 : lineTaken(whole, lines, at, state);
    if (state.bodyFrom !== null) break;
    const begun = state.fields.length > 0 || state.labels.size > 0;
    if (taken === 0 && begun && !(state.headed && sectionAhead(lines, at))) break;
    if (taken === 0 && !begun) {
      state.strange++;
      state.begin = line.to;
    }
    at += Math.max(1, taken);
  }
  const from = state.bodyFrom ?? lines[at]?.from;
  const said = ["response body", "response content", "response"].flatMap((name) => state.labels.get(name) ?? [])[0];
  return { ...state, body: from === undefined ? (said?.value ?? null) : part(whole, from, whole.text.length) };
}

/** Whether another section begins soon: until then a line that is no field is a remark of the tool. */
function sectionAhead(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + 4).some(({ text }) => {
    const named = heading.exec(text);
    return (
      Boolean(named?.[1] || named?.[2]) || /^(?:status code|response status|request \w+)\b[ \t]*:?/i.test(text.trim())
    );
  });
}

/** How many lines from `at` on belong to the listing; 0 when this one does not. */
function lineTaken(whole: Traced, lines: readonly Line[], at: number, state: State): number {
  const line = lines[at] as Line;
  const text = line.text.trim().replace(/^[▶▼▸▾→] /, "");
  if (/^[=*#_-]{3,}$/.test(text)) return 1;
  const named = heading.exec(line.text);
  if (named && (named[1] || named[2])) {
    state.headed = true;
    if (/^(?:body|content|payload)$/i.test(named[2] ?? "") && /response/i.test(named[1] ?? "")) {
      state.bodyFrom = lines[at + 1]?.from ?? whole.text.length;
      return 1;
    }
    state.side = /request/i.test(named[1] ?? "") ? "request" : /response/i.test(named[1] ?? "") ? "response" : "both";
    return 1;
  }
  if (isRequestLine(text)) {
    state.start ??= { from: line.from + line.text.indexOf(text), to: line.to, text };
    return 1;
  }
  const below = lines[at + 1]?.text.trim() ?? "";
  if (/^[A-Z]{3,10}$/.test(text) && /^https?:\/\/\S+$/.test(below)) {
    const start = { from: line.from, to: (lines[at + 1] as Line).to, text: `${text} ${below}` };
    state.start ??= start;
    return 2;
  }
  if (isStatusLine(text) || /^[1-5]\d\d(?: [A-Z][\w -]{2,40})?$/.test(text)) return statusTaken(whole, line, state);
  return labelTaken(whole, lines, at, state) || fieldTaken(whole, lines, at, state);
}

function statusTaken(whole: Traced, line: Line, state: State): number {
  const code = Number(/\b[1-5]\d\d\b/.exec(line.text.replace(/^\s*HTTP\/[\d.]+/i, ""))?.[0]);
  state.status ??= { code, reason: null, line: clueAt(whole, line.from, line.to) };
  return 1;
}

function labelTaken(whole: Traced, lines: readonly Line[], at: number, state: State): number {
  const line = lines[at] as Line;
  const top = state.headed && state.fields.length === 0;
  const joint = /^\s*Status(?=[1-5]\d\d\b)/.exec(line.text);
  const hit = joint ? ["", "status", line.text.slice(joint[0].length)] : label.exec(line.text.trim());
  if (!hit?.[1])
    return glued.test(line.text) || (state.headed && told.test(line.text)) || (top && shown.test(line.text.trim()))
      ? 1
      : 0;
  // `Status: 403` is also a field that servers send, but not above all fields.
  if (!top && /^\s*status[ \t]*:[ \t]*\S/i.test(line.text)) return 0;
  const name = hit[1].toLowerCase();
  const inline = hit[2]?.trim() ?? "";
  const next = inline ? at : nextFull(lines, at);
  const holder = lines[next];
  if (!holder) return 0;
  const from = inline ? line.from + line.text.lastIndexOf(inline) : holder.from;
  const value = part(whole, from, holder.to);
  if (!state.labels.has(name)) state.labels.set(name, { value, line: clueAt(whole, line.from, holder.to) });
  state.headed = true;
  // Firefox shows the reason on the line below the status.
  const after = lines[next + 1]?.text.trim() ?? "";
  const reason = /^status/.test(name) && /^[A-Z][a-z]+(?: [A-Z][a-z]+){0,3}$/.test(after) && !label.test(after);
  const named = reason && !/^(?:Version|Transferred|Scheme|Host)$/.test(after);
  return next - at + (named && /^\s*[1-5]\d\d\s*$/.test(value.text) ? 2 : 1);
}

/** The next line that is not empty, for a value that stands below its name. */
function nextFull(lines: readonly Line[], at: number): number {
  let next = at + 1;
  while (next < at + 3 && lines[next]?.text.trim() === "") next++;
  return next;
}

function fieldTaken(whole: Traced, lines: readonly Line[], at: number, state: State): number {
  const line = lines[at] as Line;
  const bare = bareName.exec(line.text.trim());
  const next = nextFull(lines, at);
  const below = lines[next];
  const known = bare?.[1] !== undefined && (isKnown(bare[1]) || state.alternating > 2);
  if (bare?.[1] && known && isEmptyBelow(lines, at, state)) {
    add(state, { name: bare[1], value: part(whole, line.to, line.to), line: clueAt(whole, line.from, line.to) });
    return 2;
  }
  if (bare?.[1] && known && below?.text.trim() && isValue(bare[1], below.text, state)) {
    const from = below.to - below.text.trimStart().length;
    add(state, { name: bare[1], value: part(whole, from, below.to), line: clueAt(whole, line.from, below.to) });
    state.alternating++;
    return next - at + 1;
  }
  const odd = paired.exec(line.text) ?? (isFieldLine(line.text.trimStart()) ? null : tabbed.exec(line.text));
  if (odd?.[1]) {
    const from = line.from + line.text.lastIndexOf(odd[2] ?? "");
    const value = part(whole, from, from + (odd[2] ?? "").length);
    add(state, { name: odd[1], value, line: clueAt(whole, line.from, line.to) });
    return 1;
  }
  if (!isFieldLine(line.text.trimStart())) return 0;
  return plainTaken(whole, lines, at, state);
}

/** Where no empty lines stand between names and values, one below a name is its value. */
function isEmptyBelow(lines: readonly Line[], at: number, { alternating }: State): boolean {
  const [above, below, after] = [at - 1, at + 1, at + 2].map((place) => lines[place]?.text.trim());
  return alternating > 2 && Boolean(above) && below === "" && bareName.test(after ?? "");
}

/** Names of fields below each other are a list of names; but some fields hold such names. */
function isValue(name: string, below: string, { alternating }: State): boolean {
  const known = isKnown(bareName.exec(below.trim())?.[1] ?? "");
  return !known || alternating > 2 || /^(?:vary|connection|trailer|access-control-[a-z-]{5,20})$/i.test(name);
}

/** `Name: value`, with the lines folded under it. */
function plainTaken(whole: Traced, lines: readonly Line[], at: number, state: State): number {
  const line = lines[at] as Line;
  const name = (/^\s*(:?[^\s:]+)/.exec(line.text)?.[1] ?? "").toLowerCase();
  // After an empty line only a known name goes on: "Error: no" is a body.
  const parted = at > 0 && lines[at - 1]?.text.trim() === "" && state.fields.length > 0;
  if (sideOf(name) === null && (oddName.test(name) || parted)) return 0;
  let end = at + 1;
  const flush = !/^[ \t]/.test(line.text);
  while (flush && lines[end] && isFolded(lines[end]?.text ?? "") && !knownLine(lines[end]?.text ?? "")) end++;
  const indent = line.text.length - line.text.trimStart().length;
  const block = lines
    .slice(at, end)
    .map((one, index) => (index ? one : { from: one.from + indent, to: one.to, text: one.text.slice(indent) }));
  for (const field of fieldsOf(whole, block)) add(state, field);
  return end - at;
}

function knownLine(text: string): boolean {
  return isKnown(/^\s*(:?[\w-]+):/.exec(text)?.[1] ?? "");
}

function add(state: State, field: Field): void {
  state.fields.push({ field: { ...field, name: field.name.toLowerCase() }, side: state.side });
}
