import type { Field, Format, HttpRequest } from "../exchange";
import { opening } from "../opening";
import { clueAt, part, type Traced } from "../traced";
import { logged } from "./log";

const address = "((?:https?|wss?):\\/\\/[^\\s'\"<>’”)]{1,2000})";

const blocked = new RegExp(
  [
    `Access to [\\w \\n]{1,40} at '${address}'(?: \\(redirected from '[^'\\n]{1,2000}'\\))? from origin '([^'\\n]{1,300})' has been blocked`,
    `Cross-Origin Request Blocked: [^\\n]{0,120}? (?:remote )?resource at ${address}\\.?`,
    `Origin (\\S{1,300}) is not allowed by Access-Control-Allow-Origin`,
    `(?:XMLHttpRequest|Fetch API) cannot load ${address} due to access control checks`,
  ].join("|"),
  "i",
);
const loaded = new RegExp(
  `(?:${address}\\s{1,4})?Failed to load resource: the server responded with a status of ([1-5]\\d\\d)(?:[^\\n]{0,200}\\n\\s{0,4}${address}\\s{0,4}$)?`,
  "im",
);
const listed = new RegExp(
  `^(?:XHR)?[ \\t]*(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\\s{0,4}${address}\\s{1,4}(?:\\[HTTP\\/[\\d.]{1,3} ([1-5]\\d\\d)|net::ERR_\\w+(?: ([1-5]\\d\\d))?|([1-5]\\d\\d) \\()`,
  "m",
);
const socket = new RegExp(`WebSocket connection to '${address}' failed:[^\\n]{0,80}?(?:code: ([1-5]\\d\\d))?$`, "im");

/** Words of which every one of these messages holds some, and a call in the list of calls. */
const hints = ["blocked", "Access-Control-Allow-Origin", "due to access control", "Failed to load", "WebSocket"];
const call = /^(?:XHR)?[ \t]*[A-Z]{3,7}\s{0,4}http/m;
const isHinted = (text: string) =>
  hints.some((words) => text.includes(words)) || (text.includes("http") && call.test(text));

/** What browsers print in their console when a request fails. */
export default {
  name: "browser console message",
  detect: (text) =>
    isHinted(text) && [blocked, loaded, listed, socket].some((pattern) => pattern.test(text)) ? 0.8 : 0,
  read: (whole) => {
    const head = opening(whole.text);
    const log = logged(whole);
    const status = statusIn(whole, head);
    const request = requestIn(whole, head);
    return {
      exchanges: [
        {
          ...log,
          request: request ?? log.request,
          response: status ? { ...log.response, ...status } : log.response,
          client: "browser",
        },
      ],
      notes: [],
    };
  },
} satisfies Format;

function statusIn(whole: Traced, head: string) {
  for (const [pattern, groups] of [
    [loaded, [2]],
    [listed, [3, 4, 5]],
    [socket, [2]],
  ] as const) {
    const hit = pattern.exec(head);
    const code = groups.map((group) => hit?.[group]).find((text) => text !== undefined);
    if (hit && code) return { status: Number(code), start: clueAt(whole, hit.index, hit.index + hit[0].length) };
  }
  return null;
}

function requestIn(whole: Traced, head: string): HttpRequest | null {
  const line = listed.exec(head);
  const cors = blocked.exec(head);
  const other = loaded.exec(head) ?? socket.exec(head);
  const hit = line ?? cors ?? other;
  if (!hit) return null;
  const shown = line?.[2] ?? cors?.[1] ?? cors?.[3] ?? cors?.[5] ?? other?.[1] ?? other?.[3];
  const target = shown && withoutLine(shown);
  const fields = cors ? originOf(whole, cors) : [];
  if (!target && !fields.length) return null;
  return {
    method: line?.[1] ?? null,
    target: target ?? null,
    url: target?.replace(/^ws/i, "http") ?? null,
    version: null,
    fields,
    body: null,
    start: clueAt(whole, hit.index, hit.index + hit[0].length),
  };
}

/** Without the number of a line behind a file's path; behind a host alone it is a port. */
const withoutLine = (url: string) => url.replace(/(?<=^\w{2,5}:\/\/[^/?#]+\/[^?#]*):\d+$/, "").replace(/[.,:]+$/, "");

/** The page's origin, which the browser sent as `Origin`. */
function originOf(whole: Traced, hit: RegExpExecArray): Field[] {
  const origin = hit[2] ?? hit[4];
  if (!origin) return [];
  const from = hit.index + hit[0].lastIndexOf(origin);
  return [
    {
      name: "origin",
      value: part(whole, from, from + origin.length),
      line: clueAt(whole, from, from + origin.length),
    },
  ];
}
