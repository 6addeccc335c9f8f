import type { Responder } from "@/lib/diagnosis/verdict";
import { parsedUrl } from "@/lib/evidence/url";
import { inUtc } from "./words";

type Layer = Responder["layer"];

/** Where the entry of a refused call stands, by who refused it. */
const logOf: Readonly<Record<Layer, string>> = {
  client: "The client itself refused to go on: the server may have no entry at all.",
  proxy: "The log of the proxy through which the call went out; the API may have no entry.",
  edge: "The event log of the CDN or firewall. It stopped the call, so the application may have no entry.",
  gateway: "The access and error log of the gateway or web server. It stopped the call before the application.",
  identity: "The audit log of the identity layer: it decided, before or beside the application.",
  application: "The application's own log: the call reached it, and it refused.",
  storage: "The access log of the storage service.",
};

const unknownLayer =
  "The text does not say which layer refused. Look along the request's way: CDN or firewall, gateway, application.";

interface Known {
  readonly call: { readonly method: string | null; readonly url: string | null; readonly status: number | null } & {
    readonly at: string | null;
    readonly atIs: "response" | "paste" | null;
  };
  readonly ids: readonly { readonly name: string; readonly value: string }[];
  readonly layer: Layer | null;
  readonly client: string | null;
}

/** What finds the call in the logs of whoever must act, the surest first. Backticks mark what to search for. */
export function lookFor({ call, ids, layer, client }: Known): string[] {
  return [
    ...ids.map(({ name, value }) => `The id ${code(`${name}: ${value}`)}.`),
    ...(call.at ? [whenOf(call.at, call.atIs)] : []),
    ...(call.url || call.status ? [entryOf(call)] : []),
    ...(client ? [`The user agent ${code(client)}.`] : []),
    layer ? logOf[layer] : unknownLayer,
  ];
}

const code = (text: string) => `\`${text.replaceAll("`", "'")}\``;

function whenOf(at: string, is: "response" | "paste" | null): string {
  return is === "response"
    ? `The time ${inUtc(at)}, which is the server's own; allow a minute either way.`
    : `The time ${inUtc(at)}, when the answer was pasted: the call was before that.`;
}

function entryOf({ method, url, status }: Known["call"]): string {
  const line = [method, url && pathOf(url)].filter(Boolean).join(" ");
  const host = parsedUrl(url)?.host;
  if (!line) return `Entries with the status ${status}.`;
  return `Entries for ${code(line)}${host ? ` on ${host}` : ""}${status ? ` with the status ${status}` : ""}.`;
}

/** What stands behind the host; a placeholder's number sign must not pass for a fragment. */
function pathOf(url: string): string {
  return url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, "") || "/";
}
