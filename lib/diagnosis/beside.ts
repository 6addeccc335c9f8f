import type { Exchange, HttpRequest } from "@/lib/evidence/exchange";
import { asked } from "./compare";

/** Of a long recording only the calls next to the refused one are looked at. */
const mostLooked = 500;

/**
 * Index of the call of the same paste that worked: the same method and path, answered with success, the one of the same
 * host before others, and the nearest. -1 when there is none, as in a log, which shows little of what was sent.
 */
export function workingBeside(exchanges: readonly Exchange[], refused: number): number {
  const { request, response, form, step } = exchanges[refused] ?? {};
  if (!request?.target || form !== "http" || step || (response?.status ?? 0) < 400) return -1;
  const first = Math.max(0, refused - mostLooked);
  const around = exchanges.slice(first, refused + mostLooked);
  const found = around.flatMap((other, at) => (worked(other) && sameCall(other.request, request) ? [first + at] : []));
  const distance = (index: number) =>
    Math.abs(index - refused) + (hostOf(exchanges[index]?.request) === hostOf(request) ? 0 : 2 * mostLooked);
  return found.reduce((best, one) => (best < 0 || distance(one) < distance(best) ? one : best), -1);
}

function worked({ response, form }: Exchange): boolean {
  const status = response?.status ?? 0;
  return form === "http" && status >= 200 && status < 300;
}

function sameCall(one: HttpRequest | null, other: HttpRequest): boolean {
  return one !== null && asked(one.method) === asked(other.method) && pathOf(one) === pathOf(other);
}

function pathOf({ url, target }: HttpRequest): string | null {
  const address = url ?? target;
  return address && URL.canParse(address) ? new URL(address).pathname : (address?.split("?", 1)[0] ?? null);
}

function hostOf(request: HttpRequest | null | undefined): string | null {
  const url = request?.url;
  return url && URL.canParse(url) ? new URL(url).host : null;
}
