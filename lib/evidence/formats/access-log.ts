import type { Draft, Exchange, Field, Format } from "../exchange";
import { type Line, linesOf } from "../lines";
import { bareResponse, urlOf } from "../response/messages";
import { clueAt, part, type Traced } from "../traced";

const common =
  /^(?:(\S+:\d{1,5}|[\w.-]+\.[a-z]{2,}) )?[^["\n]{0,160}\[\d{1,2}\/\w{3}\/\d{4}[^\]\n]{0,30}\] "([A-Z]{3,10}) (\S{1,4000})(?: HTTP\/[\d.]{1,3})?" ([1-5]\d\d) (?:\d+|-)(?: "([^"\n]{0,2000})" "([^"\n]{0,1000})")?/;
const balancer =
  /^(?:https?|h2|grpcs?|wss?) \d{4}-\d\d-\d\dT[\d:.]+Z \S+ \S+ \S+ [-\d.]+ [-\d.]+ [-\d.]+ ([1-5]\d\d) \S+ \d+ \d+ "([A-Z]{3,10}) (\S{1,4000}) [^"\n]{1,12}" "([^"\n]{0,1000})"/;
/** Envoy's default format; with it come its flags, and the host at the end. */
const envoy =
  /^\[\d{4}-\d\d-\d\dT[\d:.]+Z\] "([A-Z]{3,10}) (\S{1,4000}) [^"\n]{1,12}" ([1-5]\d\d) \S+ [^"\n]{0,400}"[^"\n]{0,400}" "([^"\n]{0,1000})" "[^"\n]{0,80}" "([^"\n]{0,300})"/;
/** HAProxy's HTTP log: timers, status, bytes, and at the end the request. */
const haproxy =
  / -?\d+\/-?\d+\/-?\d+\/-?\d+\/\+?-?\d+ ([1-5]\d\d) \+?\d+ [^"\n]{1,400}"([A-Z]{3,10}) (\S{1,4000}) HTTP\/[\d.]{1,3}"/;
/** CloudFront's standard log without the line that names its columns. */
const cloudfront =
  /^\d{4}-\d\d-\d\d\t[\d:]{8}\t[A-Z]{3}\d[\w-]{0,20}\t\d+\t\S+\t([A-Z]{3,10})\t(\S+)\t(\S{1,4000})\t([1-5]\d\d)\t(\S+)\t(\S+)/;
/** What each line of the first four holds. */
const called = / "[A-Z]{3,10} \S/;
const columned = /^#Fields:[^\n]*\bsc-status\b/m;
const columnNames = /^#Fields:[ \t]*(.+)$/;

const single = [common, balancer, envoy, haproxy, cloudfront];

/** Lines of an access log: Common and Combined Log Format, proxies and load balancers, and W3C with its `#Fields`. */
export default {
  name: "access log",
  detect: (text) => {
    if (columned.test(text)) return 0.9;
    if (!called.test(text) && !cloudfront.test(text)) return 0;
    const lines = text.split(/\r\n|\n|\r/, 200).filter((line) => line.trim());
    const hits = lines.filter((line) => single.some((pattern) => pattern.test(line))).length;
    return hits > 0 && hits >= lines.length * 0.6 ? 0.9 : 0;
  },
  read: (whole): Draft => {
    const exchanges = exchangesIn(whole);
    const last = (test: (status: number) => boolean) =>
      exchanges.findLastIndex(({ response }) => test(response?.status ?? 0));
    const refused = last((status) => status === 403);
    const failed = refused >= 0 ? refused : last((status) => status >= 400);
    return { exchanges, notes: [], ...(failed >= 0 ? { chosen: failed } : {}) };
  },
} satisfies Format;

function exchangesIn(whole: Traced): Exchange[] {
  let columns: string[] = [];
  return linesOf(whole).flatMap((line) => {
    const named = columnNames.exec(line.text)?.[1];
    if (named) columns = named.trim().split(/\s+/);
    if (line.text.startsWith("#")) return [];
    const row =
      commonRow(line) ?? balancerRow(line) ?? proxyRow(line) ?? (columns.length ? columnRow(line, columns) : null);
    return row ? [exchangeFrom(whole, line, row)] : [];
  });
}

interface Row {
  readonly status: string;
  readonly method: string | null;
  readonly target: string | null;
  readonly fields: Readonly<Record<string, string | undefined>>;
}

function commonRow({ text }: Line): Row | null {
  const hit = common.exec(text);
  if (!hit) return null;
  const [, host, method = null, target = null, status = "", referer, agent] = hit;
  return { status, method, target, fields: { host: host?.replace(/:\d+$/, ""), referer, "user-agent": agent } };
}

function balancerRow({ text }: Line): Row | null {
  const hit = balancer.exec(text);
  if (!hit) return null;
  const [, status = "", method = null, target = null, agent] = hit;
  return { status, method, target, fields: { "user-agent": agent } };
}

function proxyRow({ text }: Line): Row | null {
  const hit = envoy.exec(text);
  if (hit) return rowOf(hit[3], hit[1], hit[2], { "user-agent": hit[4], host: hit[5] });
  const other = haproxy.exec(text);
  if (other) return rowOf(other[1], other[2], other[3], {});
  const edge = cloudfront.exec(text);
  return edge && rowOf(edge[4], edge[1], edge[3], { host: edge[2], referer: edge[5], "user-agent": edge[6] });
}

function rowOf(status = "", method: string | null = null, target: string | null = null, fields: Row["fields"]): Row {
  return { status, method, target, fields };
}

function columnRow({ text }: Line, columns: readonly string[]): Row | null {
  const cells = text.split(text.includes("\t") ? "\t" : /\s+/);
  const cell = (...names: string[]) => {
    const value = names.map((name) => cells[columns.indexOf(name)]).find((one) => one !== undefined);
    return value === "-" ? undefined : value;
  };
  const status = cell("sc-status");
  if (!status || !/^[1-5]\d\d$/.test(status)) return null;
  return {
    status,
    method: cell("cs-method") ?? null,
    target: cell("cs-uri-stem") ?? null,
    fields: {
      host: cell("x-host-header", "cs-host", "cs(Host)"),
      referer: cell("cs(Referer)"),
      "user-agent": cell("cs(User-Agent)"),
    },
  };
}

/** A log line: nothing is known to be missing, and all that was logged is searched. */
function exchangeFrom(whole: Traced, line: Line, { status, method, target, fields }: Row): Exchange {
  const sent = Object.entries(fields).flatMap(([name, text]): Field[] => {
    const at = text && text !== "-" ? line.text.lastIndexOf(text) : -1;
    if (at < 0 || !text) return [];
    const from = line.from + at;
    return [
      {
        name,
        value: part(whole, from, from + text.length),
        line: clueAt(whole, from, from + text.length),
      },
    ];
  });
  const start = clueAt(whole, line.from, line.to);
  const request = { method, target, url: urlOf(target, sent), version: null, fields: sent, body: null, start };
  const response = bareResponse({ status: Number(status), body: whole, start });
  return { request, response, form: "log", client: null };
}
