import type { Exchange, Field, HttpRequest, HttpResponse } from "./exchange";
import { type Clue, joined, type Origin, part, type Traced, traced } from "./traced";

/** A place in a text: half-open, in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * An exchange that stands inside another notation, as a HAR's in JSON, written as HTTP: start lines, one field a line, bodies.
 * What the paste does not hold, as the colon behind a name, leads back to no character of it. `source` is the pasted text.
 */
export function written({ request, response }: Exchange, source: string, of: Origin): Traced {
  const whole = traced(source, of);
  const parts = [
    ...(request ? [...requestLine(whole, request), ...rest(whole, request)] : []),
    ...(request && response ? [added("\n\n")] : []),
    ...(response ? [...statusLine(whole, response), ...rest(whole, response)] : []),
  ];
  return joined(parts, whole);
}

/** Where a place of the pasted text stands in what was written of it; null when that was left out. */
export function placeIn({ runs }: Traced, { start, end }: Place): Place | null {
  const places = runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => {
      // What was rewritten is marked whole.
      const verbatim = run.length === run.end - run.start;
      return {
        start: run.at + (verbatim ? Math.max(0, start - run.start) : 0),
        end: run.at + run.length - (verbatim ? Math.max(0, run.end - end) : 0),
      };
    });
  if (!places.length) return null;
  return {
    start: places.reduce((least, place) => Math.min(least, place.start), Number.POSITIVE_INFINITY),
    end: places.reduce((most, place) => Math.max(most, place.end), 0),
  };
}

function requestLine(whole: Traced, { method, target, start }: HttpRequest): Traced[] {
  return [added(`${method ?? "GET"} `), inPlaceOf(whole, start, target ?? "")];
}

function statusLine(whole: Traced, { status, reason, start }: HttpResponse): Traced[] {
  return [
    added("HTTP "),
    inPlaceOf(whole, start, status ? String(status) : "no status"),
    added(reason && ` ${reason}`),
  ];
}

function rest(whole: Traced, { fields, body }: HttpRequest | HttpResponse): Traced[] {
  return [
    ...fields.flatMap((field) => [added("\n"), nameOf(whole, field), added(": "), field.value]),
    ...(body?.text ? [added("\n\n"), body] : []),
  ];
}

/** The name as it was written, which `name` is not. */
function nameOf(whole: Traced, { name, line }: Field): Traced {
  const at = line.quote.toLowerCase().indexOf(`"${name}"`);
  return at < 0 ? added(name) : part(whole, line.start + at + 1, line.start + at + 1 + name.length);
}

/** `text` for what stands at the clue, between its quotes if it has any. */
function inPlaceOf(whole: Traced, clue: Clue | null, text: string): Traced {
  if (!clue) return added(text);
  const quoted = /^".*"$/s.test(clue.quote) ? 1 : 0;
  const [start, end] = [clue.start + quoted, clue.end - quoted];
  if (whole.source.slice(start, end) === text) return part(whole, start, end);
  return { ...whole, text, runs: [{ at: 0, length: text.length, start, end }] };
}

/** Text that the paste does not hold. */
function added(text: string | null): Traced {
  const length = text?.length ?? 0;
  return { of: "evidence", source: "", text: text ?? "", runs: length ? [{ at: 0, length, start: 0, end: 0 }] : [] };
}
