import { after, type Line, linesOf } from "../lines";
import { isDistinct, isKnown } from "../names";
import { opening } from "../opening";
import { part, rewritten, type Traced, together } from "../traced";

/** A message's first line, or one that a client or a person typed to send it, where a line begins. */
const begins =
  /^[ \t]*(?:[<>] ?)?(?:HTTP\/\d(?:\.\d)?[ \t]+[1-5]\d\d\b|[A-Z]{3,10}[ \t]+\S{1,4000}[ \t]+HTTP\/\d|(?:\$ )?curl(?:\.exe)?[ \t])/m;

/** What people wrote, and tables, are looked for so far. */
const longest = 262_144;

/** What of an issue, a mail or a chat is the paste, and what a person wrote around it. */
export interface Unpacked {
  readonly paste: Traced;
  readonly around: Traced | null;
}

/** The paste out of comments, quotes, fenced blocks and tables. */
export function outOfMarkdown(whole: Traced): Unpacked {
  const quote = quoted(commented(whole));
  const block = fenced(quoted(quote.paste).paste);
  return { paste: tabulated(unbold(block.paste)), around: together([quote.around, block.around], whole) };
}

/** Names in bold, as issues and chats set them. */
function unbold(whole: Traced): Traced {
  const head = opening(whole.text);
  if (!head.includes("**")) return whole;
  const hits = [...head.matchAll(/^[ \t]*(?:[-*•] )?\*\*(?=[^*\r\n]{1,200}\*\*)/gm)];
  if (hits.length < 2) return whole;
  return rewritten(
    whole,
    hits.flatMap(({ 0: lead, index }) => {
      const end = head.indexOf("**", index + lead.length);
      return [
        { from: index, to: index + lead.length, text: "" },
        { from: end, to: end + 2, text: "" },
      ];
    }),
  );
}

/** A comment of HTML around everything. */
function commented(whole: Traced): Traced {
  const open = /^\s*<!--/.exec(whole.text.slice(0, 1024));
  if (!open || !/-->\s*$/.test(whole.text.slice(-1024))) return whole;
  const end = whole.text.lastIndexOf("-->");
  const first = whole.text.indexOf("-->");
  return first === end && begins.test(opening(whole.text)) ? part(whole, open[0].length, end) : whole;
}

/** A quote of Markdown or mail, and what stood in it: its own `> ` before each line, curl's marks behind it. */
function quoted(whole: Traced): Unpacked {
  const head = opening(whole.text);
  if (head[0] !== ">" && !head.includes("\n>")) return { paste: whole, around: null };
  // curl marks what came with `<`: where a line begins with it, the other lines are curl's as well.
  if (!marked.test(head) || /^<(?: |\r?$)/m.test(head)) return { paste: whole, around: null };
  return divided(whole, ({ text }) => quoteMark.exec(text)?.[0].length ?? "around");
}

const quoteMark = /^> ?/;
const marked = /^> ?(?:HTTP\/\d(?:\.\d)? [1-5]\d\d|[<>] ?(?:HTTP\/\d|[A-Z]{3,10} \S+ HTTP\/\d))/m;

/** Fences of Markdown, and the same in Jira and in forums. */
const fence =
  /^[ \t]{0,3}(?:(```|~~~)|\{(code|noformat|quote|panel)(?::[^}\r\n]{0,200})?\}[ \t]*\r?$|\[\/?(code|quote|pre)(?:=[^\]\r\n]{0,60})?\][ \t]*\r?$)/m;

/** Fenced blocks, when one holds a message: what stands around them is about it. */
function fenced(whole: Traced): Unpacked {
  const nothing = { paste: whole, around: null };
  const head = opening(whole.text);
  if (!fence.test(head)) return nothing;
  let open: string | null = null;
  const lead = ({ text }: Line): Lead => {
    const hit = fence.exec(text);
    const mark = hit?.[1] ?? hit?.[2] ?? hit?.[3];
    if (mark === undefined || (open !== null && mark !== open)) return open === null ? "around" : 0;
    open = open === null ? mark : null;
    return "mark";
  };
  const unpacked = divided(whole, lead);
  return begins.test(opening(unpacked.paste.text)) ? unpacked : nothing;
}

/** What of a line is the paste's: all but so many characters, or nothing of it. */
type Lead = number | "around" | "mark";

function divided(whole: Traced, leadOf: (line: Line) => Lead): Unpacked {
  const paste: Traced[] = [];
  const around: Traced[] = [];
  const head = part(whole, 0, longest);
  for (const line of linesOf(head)) {
    const lead = leadOf(line);
    const end = Math.min(after(head.text, line), head.text.length);
    if (lead === "around") around.push(part(whole, line.from, end));
    else if (lead !== "mark") paste.push(part(whole, line.from + lead, end));
  }
  if (whole.text.length > longest) paste.push(part(whole, longest, whole.text.length));
  const said = around.some(({ text }) => /\w/.test(text));
  return { paste: together(paste, whole) ?? part(whole, 0, 0), around: said ? together(around, whole) : null };
}

const bar = "[|│┃║]";
/** A row of two columns, the name in the first. */
const row = new RegExp(
  `^[ \\t]*${bar}?[ \\t]*[\`*"]{0,2}(:?[A-Za-z][\\w-]{1,60})[\`*"]{0,2}[ \\t]*${bar}[ \\t]*(\\S[^|│┃║\\r\\n]{0,4000}?)[ \\t]*${bar}?[ \\t]*$`,
);
/** What parts the rows: Markdown's, a terminal's, or a frame's. */
const rule =
  /^[ \t]*[|+\u2500-\u257f]?[ \t]*:?[-=\u2500-\u257f]{2,}:?[ \t]*[|+\u2500-\u257f][ \t]*:?[-=\u2500-\u257f]{2,}:?[ \t]*[|+\u2500-\u257f]?[ \t]*$/;
/** Columns without bars, as PowerShell prints them: a line of hyphens below each name. */
const columns = /^[ \t]*(?:Key|Name|Header)[ \t]+Value[ \t]*[\r\n]+[ \t]*-{3,}[ \t]+-{3,}[ \t]*$/im;
const column = /^[ \t]*(:?[A-Za-z][\w-]{1,60})[ \t]+(?:\{(.{0,4000})\}|(\S.{0,4000}?))[ \t]*$/;

/** The row of names in a table of Jira. */
const jira = /^[ \t]*\|\|[^|\r\n]{1,60}\|\|[^|\r\n]{1,60}\|\|[ \t]*\r?$/m;
/** A name and its value with a blank, an arrow or a sign of equality between them. */
const loose =
  /^[ \t]*["']?(:?[A-Za-z][\w-]{1,60})["']?(?:[ \t]*=>?[ \t]*|[ \t]+)["']?([^\s:=]|[^\s:=].{0,4000}?[^\s"',;])["']?[,;]?[ \t]*$/;

/** Tables of fields: each row is a line of its field, and what heads the table is left out. */
function tabulated(whole: Traced): Traced {
  const head = opening(whole.text);
  if (head.includes("---") && columns.test(head))
    return inRows(whole, column, /^[ \t]*(?:(?:Key|Name|Header)[ \t]+Value|-{3,}[ \t]+-{3,})[ \t]*$/i);
  if (head.includes("||") && jira.test(head)) return inRows(whole, row, jira);
  if (loosely(whole, head)) return inRows(whole, loose, /^$/);
  const barred = /[|│┃║]/.test(head);
  const ruled = barred && /^[^\r\n]{0,40}[-=\u2500-\u257f]{2}[-=|+: \t\u2500-\u257f]*$/m.test(head);
  return ruled ? inRows(whole, row, rule) : whole;
}

/** Whether a loop printed names and values, and nothing else. */
function loosely(whole: Traced, head: string): boolean {
  if (!isKnown(loose.exec(/\S[^\r\n]*/.exec(head)?.[0] ?? "")?.[1] ?? "") || whole.text.length > longest) return false;
  const names = linesOf(whole).flatMap(({ text }) => (text.trim() ? [loose.exec(text)?.[1]?.toLowerCase() ?? ""] : []));
  const known = names.filter(isKnown);
  return known.length > 2 && known.length >= names.length * 0.8 && known.some(isDistinct);
}

function inRows(whole: Traced, pattern: RegExp, between: RegExp): Traced {
  const lines = linesOf(part(whole, 0, longest));
  const rows = lines.map(({ text }) => pattern.exec(text));
  const rules = lines.map(({ text }) => between.test(text));
  if (rows.filter((hit) => hit?.[1] && isKnown(hit[1])).length < 2) return whole;
  // The row above a line names the columns, unless it is a field itself: then the line is the table's last.
  const heads = (at: number) => rules[at + 1] && !isKnown(rows[at]?.[1] ?? "") && !rows.slice(0, at).some((hit) => hit);
  return rewritten(
    whole,
    lines.flatMap((line, at) => {
      if (rules[at] || heads(at)) return [{ from: line.from, to: after(whole.text, line), text: "" }];
      return rowEdits(line, rows[at] ?? null);
    }),
  );
}

function rowEdits({ from, to, text }: Line, hit: RegExpExecArray | null) {
  const [, name, first, second] = hit ?? [];
  const written = first ?? second;
  if (!name || !written) return [];
  const value = written.replace(/^([`"])(.*)\1$/, "$2");
  const start = from + text.indexOf(name);
  const behind = start + name.length;
  const valueAt = from + text.indexOf(value, behind - from);
  return [
    { from, to: start, text: "" },
    { from: behind, to: behind + 1, text: ":" },
    { from: behind + 1, to: valueAt, text: " " },
    { from: valueAt + value.length, to, text: "" },
  ];
}
