import "server-only";
import { isIPv4 } from "node:net";
import ipaddr from "ipaddr.js";
import { parsedUrl } from "@/lib/evidence/url";
import { Problem } from "../problem";
import { isPublic, parsed, within } from "./address";
import { limits } from "./limits";
import { isItself, isWithin, listed, type Policy } from "./policy";
import { hostOf, portOf, unbracketed } from "./url";

/** A URL that may be asked for, if its name also resolves to public addresses. */
export interface Target {
  /** Without user, password and fragment. */
  readonly url: URL;
  /** The name without the root's dot, or the address without brackets. */
  readonly host: string;
  readonly port: number;
  readonly literal: boolean;
  /** PROBE_ALLOW names this host and port: its addresses are not judged. */
  readonly exempt: boolean;
}

/** Every rule by its name, with what is said to whoever breaks it. */
export const rules = {
  "url-length": `A URL has at most ${limits.urlLength} characters here.`,
  "control-characters": "The URL holds control characters or line separators.",
  scheme: "The URL must start with http:// or https:// and name a host.",
  backslash: "The URL holds a backslash before its query; programs disagree on what that means.",
  "user-info": "The URL must not hold a user name or password. The script can send a credential from your machine.",
  "percent-in-host": "The host must not be percent-encoded.",
  "white-space": "The host must not hold white space.",
  unparsable: "The URL cannot be parsed.",
  port: "The probe reaches ports 80, 443, 8080 and 8443 only.",
  "address-spelling": "Write the address in its usual form: four decimal numbers, or IPv6 in brackets.",
  "host-characters": "The host holds characters that look like others or cannot be seen.",
  "host-labels": "The host must be a full public name, with labels of 1 to 63 characters.",
  "reserved-name": "The name is one for private networks or for tests.",
  "metadata-name": "The name is one of a cloud's metadata service.",
  "own-host": "why403 does not probe itself.",
  "opted-out": "The owner of this host asked not to be probed.",
  address: "The address is not a public one.",
} as const;

export type RuleName = keyof typeof rules;

/** A broken rule. */
export function blocked(rule: RuleName, more: Readonly<Record<string, unknown>> = {}): Problem {
  return new Problem("blocked-target", rules[rule], { more: { rule, ...more } });
}

/** Rules about where this server may go. The user's own machine may go there. */
export const rulesOfPlace: readonly RuleName[] = ["port", "host-labels", "reserved-name", "own-host", "address"];

/** What is judged on the text as given, before any parser repairs it. In this order. */
const textRules: readonly (readonly [RuleName, (text: string) => boolean])[] = [
  ["url-length", (text) => text.length > limits.urlLength],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  ["control-characters", (text) => /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text)],
  ["scheme", (text) => !/^https?:\/\/(?![/\\?#]|$)/i.test(text)],
  ["backslash", (text) => /^[^?#]*\\/.test(text)],
  ["user-info", (text) => authorityOf(text).includes("@")],
  ["percent-in-host", (text) => authorityOf(text).includes("%")],
  ["white-space", (text) => /\s/.test(authorityOf(text))],
  ["unparsable", (text) => parsedUrl(text) === null],
];

const authorityOf = (text: string): string => /^https?:\/\/([^/?#]*)/i.exec(text)?.[1] ?? "";

/** The host as written: the authority without its port. */
const writtenHost = (text: string): string => authorityOf(text).replace(/:\d*$/, "");

const ports: readonly number[] = [80, 443, 8080, 8443];

const reservedLabels: readonly string[] = [
  ..."localhost local localdomain internal intranet private corp home lan".split(" "),
  ..."arpa test invalid example onion alt svc consul".split(" "),
];
const metadataNames: readonly string[] = [
  "metadata.goog",
  "metadata.tencentyun.com",
  "metadata.packet.net",
  "metadata.platformequinix.com",
  "api.metadata.cloud.ibm.com",
  "metadata.google.internal",
];
const metadataRanges = "169.254.0.0/16 168.63.129.16/32 192.0.0.192/32 100.100.100.200/32 fe80::/10 fd00:ec2::/32"
  .split(" ")
  .map((cidr) => ipaddr.parseCIDR(cidr));

/** Where clouds hand out credentials: nobody debugs an API there. */
export function isMetadata(host: string): boolean {
  const address = parsed(host);
  if (address) return metadataRanges.some((range) => within(address, range));
  return metadataNames.some((name) => isWithin(host, name));
}

/**
 * Judges a URL by every rule that needs no look-up; used again, on the raw text, for every redirect.
 * Throws `blocked-target` with the rule's name.
 */
export function targetOf(text: string, policy: Policy): Target {
  const broken = textRules.find(([, isBroken]) => isBroken(text));
  if (broken) throw blocked(broken[0]);
  const url = new URL(text);
  url.hash = "";
  const written = writtenHost(text);
  const bare = unbracketed(url.hostname);
  const literal = parsed(bare) !== null;
  const host = literal ? bare : bare.replace(/\.$/, "");
  const port = portOf(url);
  const exempt = listed(policy.allow, host, port);
  const rule =
    spelling(written, bare, literal) ??
    refusedByOperator({ host, port, exempt }, policy) ??
    (exempt ? null : (portRule(port) ?? (literal ? addressRule(host) : nameRule(host))));
  if (rule) throw blocked(rule);
  if (!literal) url.hostname = host;
  return { url, host, port, literal, exempt };
}

/** The host must be what was written: no short, octal or hexadecimal address, no look-alike letters, no digits of others. */
function spelling(written: string, bare: string, literal: boolean): RuleName | null {
  if (literal) return isIPv4(bare) && written !== bare ? "address-spelling" : null;
  const readable = /^[\p{L}\p{M}\p{Nd}._-]*$/u.test(written) && !/\p{Default_Ignorable_Code_Point}/u.test(written);
  const stable = written.normalize("NFKC").toLowerCase() === written.normalize("NFC").toLowerCase();
  if (!readable || !stable) return "host-characters";
  return /(?:^|\.)\p{Nd}+\.?$/u.test(written) ? "host-labels" : null;
}

function refusedByOperator({ host, port, exempt }: Omit<Target, "url" | "literal">, policy: Policy): RuleName | null {
  if (listed(policy.deny, host, port, true)) return "opted-out";
  const own = policy.own.some((one) => isOwn(one, host, exempt ? port : null));
  return own || isItself(policy, host, port) ? "own-host" : null;
}

/** What PROBE_ALLOW opens is only refused at the very port of this app; else the host's name is enough. */
function isOwn(own: string, host: string, port: number | null): boolean {
  const url = parsedUrl(`http://${own}`);
  if (!url) return false;
  return hostOf(url) === host && (port === null || portOf(url) === port);
}

const portRule = (port: number): RuleName | null => (ports.includes(port) ? null : "port");
const addressRule = (host: string): RuleName | null => (isPublic(host) ? null : "address");

function nameRule(host: string): RuleName | null {
  const labels = host.split(".");
  const last = labels.at(-1) ?? "";
  const whole = labels.length >= 2 && host.length <= 253;
  const sized = labels.every((label) => label.length >= 1 && label.length <= 63);
  if (reservedLabels.includes(last)) return "reserved-name";
  if (!whole || !sized) return "host-labels";
  return isMetadata(host) ? "metadata-name" : null;
}
