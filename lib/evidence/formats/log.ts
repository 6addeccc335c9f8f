import type { Format, HttpRequest } from "../exchange";
import { bareResponse } from "../messages";
import { clueAt, type Traced } from "../traced";

/** Where a line says its status, the plainest first. */
const statuses = [
  /\bHTTP\/\d(?:\.\d)?\\*["']?[ \t]+([1-5]\d\d)\b/i,
  /\b(?:status(?:[ _-]?code)?|http[ _-]?(?:status|code)|response[ _-]?code)\\*["']?(?:[ \t]{0,4}(?:is|of|:|=|=>|was|returned)?[ \t]{0,4})\\*["'(]?([1-5]\d\d)\b/i,
  /\b(?:HTTP|error|code|returned|response|answered|failed with|got)[ :=(]{1,3}\\*["']?([1-5]\d\d)\b/i,
  /\\*["'](?:code|status|statusCode|status_code)\\*["'][ \t]{0,4}:[ \t]{0,4}\\*["']?([1-5]\d\d)\b/i,
  /\b([45]\d\d)[ :-]{1,3}(?:Forbidden|Unauthorized|Not Found|Too Many Requests|Client Error|Unavailable|Method Not Allowed)/i,
  /\b([45]\d\d) \((?:Forbidden|Unauthorized|Not Found|Too Many Requests)\)/i,
  /\/([45]\d\d)\b \d+ (?:GET|POST|PUT|CONNECT)/,
  /\\*["'] ([1-5]\d\d) \d+ /,
];

const requested =
  /\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT)[ \t:]{1,3}\\*["']?(https?:\/\/[^\s"'<>\\]{1,2000}|\/[^\s"'<>\\]{0,2000}(?= HTTP\/))/;

/** What a client or a server printed: the whole text is what was said. */
export default {
  name: "log",
  detect: () => 0.4,
  read: (whole) => {
    const head = whole.text.slice(0, 65_536);
    const hit = statuses.map((pattern) => pattern.exec(head)).find((found) => found !== null);
    const response = bareResponse({
      status: hit ? Number(hit[1]) : null,
      body: whole,
      start: hit ? clueAt(whole, hit.index, hit.index + hit[0].length) : null,
    });
    return { exchanges: [{ request: requestIn(whole, head), response, form: "log", client: null }], notes: [] };
  },
} satisfies Format;

function requestIn(whole: Traced, head: string): HttpRequest | null {
  const hit = requested.exec(head);
  if (!hit) return null;
  const [text, method = null, target = null] = hit;
  return {
    method,
    target,
    url: target?.startsWith("http") ? target : null,
    version: null,
    fields: [],
    body: null,
    start: clueAt(whole, hit.index, hit.index + text.length),
  };
}
