import type { Field, Format } from "../exchange";
import { commandDraft } from "../request/command";
import { type Command, filledIn, optionField } from "../request/options";
import { urlOf } from "../response/messages";
import { clueAt, part, replaced, type Traced } from "../traced";

const cmdlet = /(?<![\w-])(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm)(?=[ \t])/i;
/** One word of a command: a string, a hash table or a script, or anything without spaces. */
const word = /[ \t]+|`(?:\r\n|\n|\r)|("(?:[^"`]|`.|"")*"?|'(?:[^']|'')*'?)|(@\{)|([^\s"'`]+)|(\r\n|\n|\r)/gsy;

/** "Copy as PowerShell", and calls like it, perhaps with what came back. */
export default {
  name: "PowerShell command",
  detect: (text) => {
    const start = /^\s*(?:PS [^\r\n>]{0,200}>\s*)?/.exec(text)?.[0].length ?? 0;
    const rest = text.slice(start);
    if (/^(?:\$\w+\s*=\s*)?(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm)\s+[^\s:]/i.test(rest)) return 0.96;
    return /^\$session\s*=\s*New-Object Microsoft\.PowerShell/i.test(rest) && cmdlet.test(rest) ? 0.96 : 0;
  },
  read: (whole) => commandDraft(whole, powershellCall(whole), "PowerShell"),
  sent: (whole) => (/^\s*(?:\$|PS |Invoke-|iwr |irm )/i.test(whole.text) ? powershellCall(whole) : null),
} satisfies Format;

function powershellCall(whole: Traced): Command | null {
  const hit = cmdlet.exec(whole.text);
  if (!hit) return null;
  const { options, end } = optionsOf(whole, hit.index + hit[0].length);
  const value = (name: string) => options.find((one) => one.name === name)?.value;
  const agent = /\$session\.UserAgent[ \t]*=[ \t]*"([^"\r\n]{1,1000})"/i.exec(whole.text.slice(0, hit.index));
  const agentAt = agent ? agent.index + agent[0].length - 1 - (agent[1] ?? "").length : 0;
  const fields = [
    ...options.filter(({ name }) => name === "headers").flatMap((one) => tableFields(one.value)),
    ...optionField("user-agent", value("useragent")),
    ...optionField("content-type", value("contenttype")),
    ...(agent ? optionField("user-agent", part(whole, agentAt, agentAt + (agent[1] ?? "").length)) : []),
  ];
  const target = value("uri")?.text ?? null;
  const absolute = target && !/^https?:/i.test(target) ? `http://${target}` : target;
  const request = {
    method: value("method")?.text.toUpperCase() ?? "GET",
    target,
    url: urlOf(absolute, fields),
    version: null,
    fields: fields.filter(({ name }) => !/^(?:authority|method|path|scheme)$/.test(name)),
    body: value("body") ?? null,
    start: clueAt(whole, hit.index, end),
    ...(/\$session\.Cookies\.Add/i.test(whole.text.slice(0, hit.index)) ? { unshown: ["cookie"] } : {}),
  };
  return { request, end };
}

interface Option {
  readonly name: string;
  readonly value: Traced;
}

/** The options of a call by lower-case name; a value without one is the address. */
function optionsOf(whole: Traced, from: number): { options: Option[]; end: number } {
  const options: Option[] = [];
  let name = "";
  word.lastIndex = from;
  let end = from;
  for (let hit = word.exec(whole.text); hit && hit[4] === undefined; hit = word.exec(whole.text)) {
    const at = hit.index;
    if (hit[2]) word.lastIndex = tableEnd(whole.text, at + 2);
    end = word.lastIndex;
    const text = hit[1] ?? hit[2] ?? hit[3];
    if (text === undefined) continue;
    if (hit[3] && /^-[A-Za-z]/.test(text)) {
      name = text.slice(1).replace(/:$/, "").toLowerCase();
      continue;
    }
    const value = hit[1] ? unquoted(part(whole, at, end)) : part(whole, at, end);
    options.push({ name: name === "" || name === "usebasicparsing" ? "uri" : name, value });
    name = "";
  }
  return { options, end };
}

const tablePiece = /"(?:[^"`]|`.|"")*"|'[^']*'|[^}"']+|["']/gsy;

function tableEnd(text: string, from: number): number {
  tablePiece.lastIndex = from;
  let end = from;
  for (let hit = tablePiece.exec(text); hit; hit = tablePiece.exec(text)) end = tablePiece.lastIndex;
  return Math.min(end + 1, text.length);
}

const entry =
  /(?:"([^"\r\n]{1,100})"|'([^'\r\n]{1,100})'|([\w-]{1,100}))[ \t]*=[ \t]*("(?:[^"`]|`.|"")*"|'(?:[^']|'')*')/gs;

function tableFields(table: Traced): Field[] {
  return [...table.text.matchAll(entry)].map((hit) => {
    const end = hit.index + hit[0].length;
    return {
      name: (hit[1] ?? hit[2] ?? hit[3] ?? "").toLowerCase(),
      value: filledIn(unquoted(part(table, end - (hit[4] ?? "").length, end))),
      line: clueAt(table, hit.index, end),
    };
  });
}

/** A string without its quotes and escapes. */
function unquoted(text: Traced): Traced {
  const quote = text.text[0];
  const closed = text.text.length > 1 && text.text.endsWith(quote ?? "");
  const inner = part(text, 1, text.text.length - (closed ? 1 : 0));
  const escapes = quote === '"' ? /`(.)|"(")/gs : /'(')/g;
  return replaced(inner, escapes, (hit) => hit[1] ?? hit[2] ?? "");
}
