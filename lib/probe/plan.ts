import "server-only";
import { createHash } from "node:crypto";
import { parsedUrl } from "@/lib/evidence/url";
import type { Change, Variant } from "@/lib/knowledge/shapes";
import { type VariantId, variants } from "@/lib/knowledge/variants/table.gen";
import { redact, redactAll } from "@/lib/redaction/redact";
import { Problem } from "../problem";
import { parsed } from "./address";
import { askOf, type ProbeInput } from "./input";
import { entryOf, type Policy } from "./policy";
import { encodings } from "./receive";
import { bashScript, curlOf, powershellScript } from "./script";
import type { Outgoing } from "./send";
import { blocked, isMetadata, type RuleName, rulesOfPlace, targetOf } from "./target";
import { hostOf } from "./url";

/** A request as it is shown: the secrets of its URL replaced. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Step {
  readonly variant: VariantId;
  readonly changes: string;
  readonly why: string;
  readonly local: boolean;
  readonly outgoing: Outgoing;
  readonly shown: ShownRequest;
}

/** What the plan's call answers. */
export interface Plan {
  readonly url: string;
  readonly secretsInUrl: readonly { readonly kind: string }[];
  readonly requests: readonly ({
    readonly variant: VariantId;
    readonly changes: string;
    readonly why: string;
    readonly curl: string;
  } & ShownRequest)[];
  readonly script: { readonly bash: string; readonly powershell: string };
}

interface Surroundings {
  readonly policy: Policy;
  /** Where this app is reached, for the User-Agent. */
  readonly publicUrl: string | undefined;
}

const ordered = (Object.entries(variants) as [VariantId, Variant][]).sort(([, a], [, b]) => a.order - b.order);

/** Who the probe says it is: with the page that explains it, where one is known. */
export function userAgent(publicUrl: string | undefined): string {
  return publicUrl ? `why403-probe/1 (+${publicUrl}/probe)` : "why403-probe/1";
}

/** The words of a browser, and behind them still the probe's own name. */
export function browserAgent(publicUrl: string | undefined): string {
  return `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 ${userAgent(publicUrl)}`;
}

/** Every request that applies, the plain one first. Judges the URL; throws `blocked-target`. Sends and resolves nothing. */
export function stepsOf(input: ProbeInput, { policy, publicUrl }: Surroundings): Step[] {
  const ask = { ...askOf(input), url: targetOf(input.url, policy).url.href };
  const token = `why403-${createHash("sha256").update(ask.url).digest("hex").slice(0, 20)}`;
  const wanted = (id: VariantId) => id === "plain" || !input.variants || input.variants.includes(id);
  return ordered.flatMap(([id, variant]): Step[] => {
    const change = wanted(id) || variant.local ? variant.change(ask, token) : null;
    const outgoing = change && outgoingOf(ask, change, publicUrl);
    if (!outgoing || !mayBeAsked(outgoing.url, policy)) return [];
    const { changes, named, why, local = false } = variant;
    return [{ variant: id, changes: named?.(ask) ?? changes, why, local, outgoing, shown: shownOf(outgoing) }];
  });
}

/** A variant of an allowed URL can break a rule: PROBE_ALLOW may name one port only. */
function mayBeAsked(url: string, policy: Policy): boolean {
  try {
    return targetOf(url, policy).url.href === url;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

function outgoingOf(ask: Pick<Outgoing, "method" | "url">, change: Change, publicUrl: string | undefined): Outgoing {
  const fields = new Map<string, string | null>([
    ["user-agent", userAgent(publicUrl)],
    ["accept", "*/*"],
    ["accept-language", "en"],
    ["accept-encoding", encodings.join(", ")],
  ]);
  for (const [name, value] of Object.entries(change.headers ?? {}))
    fields.set(name, value === "browser-like" ? browserAgent(publicUrl) : value);
  return {
    method: change.method ?? ask.method,
    url: change.url ?? ask.url,
    headers: [...fields].flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]])),
    family: change.family,
    follow: change.follow ?? true,
  };
}

function shownOf({ method, url, headers }: Outgoing): ShownRequest {
  return { method, url: redact(url).text, headers: Object.fromEntries(headers) };
}

function secretsIn(url: string): { kind: string }[] {
  return redactAll({ url }).removed.map(({ kind }) => ({ kind }));
}

/** Throws unless the user agreed to send what looks like a secret in the URL, as it is sent. */
export function consented({ secretsInUrl = false }: ProbeInput, url: string): void {
  const [secret] = secretsIn(url);
  if (!secret || secretsInUrl) return;
  throw new Problem(
    "invalid-input",
    `The URL holds a secret (${secret.kind}). Send "secretsInUrl": true to agree that it is sent to its host.`,
    { more: { field: "secretsInUrl" } },
  );
}

/** Throws `blocked-target`; with the script when the rule is one of place: the user's own machine may ask. */
export function planOf(input: ProbeInput, around: Surroundings): Plan {
  const steps = plannedOr(input, around, (rule) => {
    throw blocked(rule, { script: scriptsOf(stepsOf(input, { ...around, policy: fromAnywhere(input.url) })) });
  });
  const [plain] = steps;
  return {
    url: plain?.shown.url ?? "",
    secretsInUrl: secretsIn(plain?.outgoing.url ?? input.url),
    requests: steps
      .filter(({ local }) => !local)
      .map(({ variant, changes, why, outgoing, shown }) => {
        return { variant, changes, why, ...shown, curl: curlOf({ outgoing, shown }) };
      }),
    script: scriptsOf(steps),
  };
}

const scriptsOf = (steps: readonly Step[]): Plan["script"] => ({
  bash: bashScript(steps),
  powershell: powershellScript(steps),
});

function plannedOr(input: ProbeInput, around: Surroundings, outOfPlace: (rule: RuleName) => never): Step[] {
  try {
    return stepsOf(input, around);
  } catch (error) {
    const rule = error instanceof Problem && rulesOfPlace.find((one) => one === error.more.rule);
    if (rule && !isMetadata(hostIn(input.url))) outOfPlace(rule);
    throw error;
  }
}

function hostIn(text: string): string {
  const url = parsedUrl(text);
  return url ? hostOf(url) : "";
}

/** What the rules of place would say to a machine that may go to this host. */
function fromAnywhere(url: string): Policy {
  const host = hostIn(url);
  return { allow: [parsed(host) ? entryOf(host) : { name: host, port: null }], deny: [], own: [], ownAddresses: [] };
}
