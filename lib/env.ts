import { statSync } from "node:fs";
import { isIP } from "node:net";
import path from "node:path";
import { domainToASCII } from "node:url";
import ipaddr from "ipaddr.js";
import { z } from "zod";

const flag = (fallback: "on" | "off") =>
  z
    .enum(["on", "off"])
    .default(fallback)
    .transform((value) => value === "on");
const list = z
  .string()
  .default("")
  .transform((value) =>
    value
      .split(",")
      .map((item) => item.trim())
      .filter(Boolean),
  );

/** `host[:port]`, `CIDR[:port]`, IPv6 in brackets when a port follows; lib/probe/policy.ts reads them. */
const places = list.refine((items) => items.every(isPlace), "must hold host[:port] or CIDR[:port]");

const placeForms = [
  /^\[(?<host>[0-9a-f:.]+)\](?<length>\/\d{1,3})?(?::(?<port>\d{1,5}))?$/i,
  /^(?<host>[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*)(?<length>\/\d{1,3})?$/i,
  /^(?<host>[^:/\s]+)(?<length>\/\d{1,2})?(?::(?<port>\d{1,5}))?$/,
];

function isPlace(text: string): boolean {
  const form = placeForms.find((one) => one.test(text));
  const { host = "", length, port = "1" } = form?.exec(text)?.groups ?? {};
  if (Number(port) < 1 || Number(port) > 65_535) return false;
  if (isIP(host)) return ipaddr.isValidCIDR(host + (length ?? "/32"));
  return length === undefined && /[a-z]/i.test(host) && isName(domainToASCII(host).replace(/\.$/, ""));
}

/** Not an address in a form that only a URL takes, such as 0x7f.1. */
const isName = (ascii: string) => /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(ascii) && !isIP(ascii);

/** What can be opened as a database: a folder, or nothing at all, cannot. */
function isDatabase(url: string): boolean {
  if (!url.startsWith("file:")) return URL.canParse(url) && new URL(url).hostname !== "";
  const file = url.slice("file:".length);
  return file !== "" && !/[\\/]$/.test(file) && !statSync(file, { throwIfNoEntry: false })?.isDirectory();
}

/** Links are made by putting a path behind it. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { pathname, search, hash, username, password } = new URL(text);
  return pathname === "/" && `${search}${hash}${username}${password}` === "" && !/[?#@]/.test(text);
}

/** A whole number; `1e3`, `0x10` and ` 7 ` are more likely slips than meant. */
const whole = (least: number, most: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "must be a whole number")
    .default(String(fallback))
    .transform(Number)
    .pipe(z.number().min(least).max(most));

/** Every setting of the server; `.env.example` lists the same. */
export const environmentSchema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, "must start with file:, postgresql:// or postgres://")
    .refine(isDatabase, "must name a file or a server")
    .default(`file:${path.join(process.cwd(), "data", "why403.db")}`)
    .describe("SQLite file or PostgreSQL server"),
  PORT: whole(0, 65_535, 3000).describe("Port to listen on"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine(isOrigin, "must be an origin such as https://why403.example, without a path")
    .transform((value) => value.replace(/\/+$/, ""))
    .optional()
    .describe("Where users reach the app; without it links are relative"),
  TRUST_PROXY: whole(0, 8, 0).describe("Number of reverse proxies in front of the app"),
  PROBE: flag("on").describe("Whether the server may send probe requests"),
  PROBE_ALLOW: places.describe("Hosts that the probe may reach in spite of its rules"),
  PROBE_DENY: places.describe("Hosts whose owners opted out of the probe"),
  RATE_LIMIT: flag("on").describe("Whether calls are limited per client"),
  SESSION_DAYS_MAX: whole(1, 30, 30).describe("Longest life of a shared diagnosis, in days"),
  CONTACT: z
    .string()
    .regex(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]\S*)$/, "must be a mailto: or https: URL")
    .optional()
    .describe("Contact for security.txt: a mailto: or https: URL"),
  METRICS_TOKEN: z
    .string()
    .min(16)
    .regex(/^[\w.~+/=-]+$/, "must be of letters, digits and - . _ ~ + / =, as a bearer token is")
    .optional()
    .describe("Bearer token for /api/metrics; without it loopback only"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info").describe("How much is logged"),
});

export type Environment = z.output<typeof environmentSchema>;

/** Reads the settings; an empty variable counts as unset. Throws with the names of the variables that are wrong. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const result = environmentSchema.safeParse(set);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is not right.\n${lines.join("\n")}`);
}

let read: Environment | undefined;

export function env(): Environment {
  read ??= readEnvironment(process.env);
  return read;
}
