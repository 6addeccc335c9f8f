import type { Field, Format } from "../exchange";
import { commandDraft } from "../request/command";
import { type Command, headerOption, sentTarget } from "../request/options";
import { wordsOf } from "../request/shell";
import { urlOf } from "../response/messages";
import { clueAt, type Traced } from "../traced";

const command =
  /(?:^|[\r\n])[ \t]*(?:[^\s\r\n]{0,60}[$#>%❯][ \t]+)?((https?|xhs?)[ \t]+(?:--?[\w-]+(?:=\S+)?[ \t]+){0,12}(?:(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)[ \t]+['"]?[\w:/]|['"]?(?:https?:\/\/|:\d*\/|localhost[:/]|[\w-]+(?:\.[\w-]+)+[:/])))/;
const atStart = new RegExp(command.source, "y");
const valued = /^(?:-[aApos]|--(?:auth|auth-type|print|output|style|session|proxy|verify|timeout))$/;
const methods = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

/** An HTTPie command with what it printed after it; what it prints with `-v` is read as messages. */
export default {
  name: "HTTPie command",
  detect: (text) => {
    atStart.lastIndex = 0;
    return atStart.test(text.slice(0, 4000)) ? 0.955 : 0;
  },
  read: (whole) => commandDraft(whole, httpieCall(whole), "HTTPie"),
  sent: (whole) => httpieCall(whole),
} satisfies Format;

function httpieCall(whole: Traced): Command | null {
  const hit = command.exec(whole.text);
  if (!hit?.[1]) return null;
  const from = hit.index + hit[0].length - hit[1].length;
  const { words, end } = wordsOf(whole, from);
  const plain = words.filter(
    ({ text }, at) => at > 0 && !text.startsWith("-") && !valued.test(words[at - 1]?.text ?? ""),
  );
  const method = methods.test(plain[0]?.text ?? "") ? plain.shift()?.text : undefined;
  const target = sentTarget(plain.shift() ?? null)?.text ?? null;
  const items = plain.filter(({ text }) => /^[\w-]+(?::?=|==|@)/.test(text) && !text.includes("=="));
  const fields: Field[] = plain.filter(({ text }) => /^[\w-]+:(?!=)/.test(text)).flatMap(headerOption);
  const request = {
    method: method ?? (items.length ? "POST" : "GET"),
    target,
    url: urlOf(absolute(target, hit[2] ?? "http"), fields),
    version: null,
    fields: [...fields, ...credential(words)],
    body: null,
    start: clueAt(whole, from, end),
  };
  return { request, end };
}

function absolute(target: string | null, program: string): string | null {
  if (!target || /^https?:\/\//i.test(target)) return target;
  const scheme = /^(?:https|xhs)$/.test(program) ? "https" : "http";
  return `${scheme}://${target.startsWith(":") ? `localhost${target.replace(/^:(?=\/|$)/, "")}` : target}`;
}

/** `-a user:password`, and what `-A bearer -a …` names. */
function credential(words: readonly Traced[]): Field[] {
  const at = words.findIndex(({ text }) => /^(?:-a|--auth)$/.test(text));
  const value = at < 0 ? undefined : words[at + 1];
  return value ? [{ name: "authorization", value, line: clueAt(value, 0, value.text.length) }] : [];
}
