import type { Exchange, Format } from "../exchange";
import { opening } from "../opening";
import { bareResponse, exchangeOf, rawDraft } from "../response/messages";
import { statusIn } from "../response/said";
import { clueAt, part, type Traced } from "../traced";

/** JSON, or what a language prints for it; `[ERROR]` and `[2026-11-23 …]` begin lines of logs. */
const json = /^(?:\{(?!:)|\[\s{0,8}(?:[[{"'\]]|-?\d{1,20}\s{0,8}[,\]]|(?:true|false|null)\b))/;

/** A line of a log in JSON that tells of a call: its level, and what was called; or a status that only proxies' logs have. */
const loggedCall = (text: string): boolean =>
  (/^\s*\{[^\n]{0,400}"(?:level|severity|lvl)"\s?:/.test(text.slice(0, 600)) &&
    /"(?:ur[il]|method|path)"\s?:/.test(text.slice(0, 4096))) ||
  /^\s*\{[^\n]{0,4000}"(?:Downstream|EdgeResponse)Status"\s?:/.test(text.slice(0, 4096));

/** A body alone: JSON, XML, HTML, or a short plain sentence. */
export default {
  name: "response body",
  detect: (text) => {
    const start = text.trimStart().slice(0, 200);
    if (/^(?:<\?xml|<!doctype|<html|<head|<error|<title)/i.test(start)) return 0.85;
    if (loggedCall(text)) return 0;
    if (json.test(start)) return looksClosed(text) ? 0.85 : 0.6;
    if (/^<(?:Client)?Response[ (]/.test(start)) return 0;
    if (/^<(?:!|[a-z][\w.-]*(?::[\w.-]+)?[\s/>])/i.test(start)) return 0.7;
    const sentence = text.trim().length < 160 && !/\n/.test(text.trim());
    if (/^(?:WARN|WARNING|ERROR|INFO|DEBUG|FATAL|Server): /.test(text.trimStart())) return 0;
    return sentence &&
      !/https?:|\d\d:\d\d|\w(?:Error|Exception)\b|status|failed|HTTP\b|\b[Ee]rror:? 4\d\d\b|[[\]{}]/.test(text)
      ? 0.45
      : 0;
  },
  read: (whole) => {
    const { text } = whole;
    if (!/^\s*[{[<]/.test(text))
      return { exchanges: [exchangeOf(null, bareResponse({ ...statusIn(whole, text), body: whole }))], notes: [] };
    const shown = inComment(whole);
    if (shown) return { exchanges: [shown], notes: [] };
    const said =
      /(?:\\{0,15}["'](?:(?:error_?)?code(?=\W{1,40}[45])|status|statusCode|status_code|httpStatusCode)\\{0,15}["']\s{0,4}:\s{0,4}\\{0,15}["']?|<(?:title|h1)>\s{0,8}(?:error\s)?)([1-5]\d\d)\b/i.exec(
        opening(whole.text),
      );
    const status = said ? Number(said[1]) : null;
    const start = said ? clueAt(whole, said.index, said.index + said[0].length) : null;
    return { exchanges: [exchangeOf(null, bareResponse({ status, body: whole, start }))], notes: [] };
  },
} satisfies Format;

function looksClosed(text: string): boolean {
  return /[}\]]\s*$/.test(text.slice(-200));
}

/** The exchange that a page shows in a comment; the page around it is about the same refusal. */
function inComment(whole: Traced): Exchange | null {
  const head = opening(whole.text);
  if (!head.includes("<!--")) return null;
  const status = head.search(/^HTTP\/\d(?:\.\d)? [1-5]\d\d\b/m);
  const open = status < 0 ? -1 : head.lastIndexOf("<!--", status);
  if (open < 0 || head.lastIndexOf("-->", status) > open) return null;
  const end = head.indexOf("-->", status);
  const { exchanges } = rawDraft(part(whole, open + 4, end < 0 ? head.length : end));
  const last = exchanges.at(-1);
  return last?.response ? { ...last, response: { ...last.response, body: whole }, form: "log" } : null;
}
