import type { Exchange, HttpRequest } from "@/lib/evidence/exchange";
import { opening } from "@/lib/evidence/opening";
import { parsedUrl } from "@/lib/evidence/url";
import { credentialIn } from "@/lib/knowledge/decoders/syntax/credentials";
import type { Reason } from "@/lib/knowledge/shapes";
import { inEffect } from "./compare";

/** Of a long recording only the calls next to the refused one are looked at. */
const mostLooked = 500;

/**
 * Index of the call of the same paste that worked: the same method and path, answered with success, the one of the same
 * host before others, and the nearest. -1 when there is none, as in a log, which shows little of what was sent.
 */
export function workingBeside(exchanges: readonly Exchange[], refused: number): number {
  const { request, response, form, step } = exchanges[refused] ?? {};
  if (!request?.target || form !== "http" || step || (response?.status ?? 0) < 400) return -1;
  const first = firstLooked(refused);
  const found = around(exchanges, refused).flatMap((other, at) =>
    worked(other) && sameCall(other.request, request) ? [first + at] : [],
  );
  const distance = (index: number) =>
    Math.abs(index - refused) + (hostOf(exchanges[index]?.request) === hostOf(request) ? 0 : 2 * mostLooked);
  return found.reduce((best, one) => (best < 0 || distance(one) < distance(best) ? one : best), -1);
}

/** Where the same call with another credential, or with none, is answered 401, the refused one's was accepted. */
export function knownBeside(exchanges: readonly Exchange[], refused: number): Reason[] {
  const { request, response } = exchanges[refused] ?? {};
  const mine = request && authorization(request);
  if (!mine || response?.status !== 403) return [];
  const other = around(exchanges, refused).find(
    (one) => one.response?.status === 401 && sameCall(one.request, request) && authorization(one.request) !== mine,
  );
  if (!other) return [];
  const because = "The same call with another credential, or none, is answered 401: this one's was accepted.";
  const said = { because, ...(other.response?.start ? { clue: other.response.start } : {}) };
  return [
    { cause: "permissions", strength: "strong", ...said },
    { cause: "authentication", strength: "against", ...said },
  ];
}

/** What a program's own error message names. */
const program = /Traceback \(most recent|\bHTTPError\b|\b[A-Z]\w{0,40}Exception: |^ {4}at \S{1,100} \(/m;

/** Where a program's call is refused and curl gets the same address without a credential, the program is what differs. */
export function programBeside(exchanges: readonly Exchange[], refused: number): Reason[] {
  const { request, response, form } = exchanges[refused] ?? {};
  const said = opening(response?.body?.text ?? "");
  if (form !== "log" || !request?.url || response?.status !== 403 || !program.test(said)) return [];
  const other = around(exchanges, refused).find(
    (one) => worked(one) && one.request?.url === request.url && (!request.method || sameCall(one.request, request)),
  );
  const clue = other?.request?.start;
  if (!other?.request || !clue || !/^curl\b/.test(clue.quote) || credentialIn(other.request)) return [];
  const because =
    "The same address answers curl without a credential: the program's User-Agent or other fields differ.";
  return [{ cause: "headers", strength: "strong", because, clue }];
}

const firstLooked = (refused: number) => Math.max(0, refused - mostLooked);
const around = (exchanges: readonly Exchange[], refused: number) =>
  exchanges.slice(firstLooked(refused), refused + mostLooked);

const authorization = (request: HttpRequest | null) =>
  request?.fields.find(({ name }) => name === "authorization")?.value.text;

function worked({ response, form }: Exchange): boolean {
  const status = response?.status ?? 0;
  return form === "http" && status >= 200 && status < 300;
}

function sameCall(one: HttpRequest | null, other: HttpRequest): boolean {
  return one !== null && inEffect(one.method) === inEffect(other.method) && pathOf(one) === pathOf(other);
}

function pathOf({ url, target }: HttpRequest): string | null {
  const address = url ?? target;
  return parsedUrl(address)?.pathname ?? address?.split("?", 1)[0] ?? null;
}

const hostOf = (request: HttpRequest | null | undefined): string | null => parsedUrl(request?.url)?.host ?? null;
