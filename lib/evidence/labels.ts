import type { Exchange } from "./exchange";
import { parsedUrl } from "./url";

/** What tells the exchanges of one paste apart: number, status, method, path; the host where there are several. */
export function labelsOf(exchanges: readonly Exchange[]): string[] {
  const addresses = exchanges.map(addressOf);
  const several = new Set(addresses.map(({ host }) => host)).size > 1;
  return exchanges.map(({ request, response }, index) => {
    const { host, path } = addresses[index] ?? nowhere;
    const address = `${several ? host : ""}${path}`.slice(0, 60);
    return `${index + 1}: ${response?.status ?? "no status"} ${request?.method ?? ""} ${address}`;
  });
}

const nowhere = { host: "", path: "" };

function addressOf({ request }: Exchange) {
  const whole = request?.url ?? request?.target ?? "";
  const url = parsedUrl(whole);
  return url ? { host: url.host, path: url.pathname + url.search } : { host: "", path: whole };
}
