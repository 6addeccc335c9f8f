import type { Exchange } from "./exchange";

/** What tells the exchanges of one paste apart: number, status, method, address. */
export function labelsOf(exchanges: readonly Exchange[]): string[] {
  return exchanges.map(({ request, response }, index) => {
    const address = (request?.target ?? request?.url ?? "").slice(0, 60);
    return `${index + 1}: ${response?.status ?? "no status"} ${request?.method ?? ""} ${address}`;
  });
}
