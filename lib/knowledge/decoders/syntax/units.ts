import { beside, distance, type Moment, readDate, year } from "./time";

/** What a reset or a wait means, and why it is read so. */
export interface Reading {
  /** Seconds from "now"; null when there is no "now" to count from, or the value makes no sense. */
  readonly wait: number | null;
  /** "48 seconds after this answer", said for a person. */
  readonly text: string;
  readonly unit:
    | "seconds"
    | "milliseconds"
    | "seconds since 1970"
    | "milliseconds since 1970"
    | "a date"
    | "a duration";
  /** Why that unit: what follows "because". */
  readonly why: string;
}

/**
 * The unit rule: letters make a date or a duration; above 10^12 it is epoch milliseconds, above 10^9 epoch seconds,
 * otherwise a number of seconds, unless the field is known to count milliseconds.
 */
export function readReset(
  raw: string,
  now: number | null,
  milliseconds = false,
  moment: Moment = "this answer",
): Reading | null {
  const text = raw.trim().replace(/^"([^"]*)"$/, "$1");
  if (/^-?\d{1,17}(?:\.\d{1,9})?$/.test(text)) return readNumber(Number(text), now, milliseconds, moment);
  const date = readDate(text);
  if (date !== null) return pointInTime(date, now, "a date", "it is written as one", moment);
  const seconds = readDuration(text);
  return seconds === null ? null : span(seconds, "a duration", "its letters name the units");
}

function readNumber(value: number, now: number | null, milliseconds: boolean, moment: Moment): Reading {
  if (value > 1e12) return pointInTime(value, now, "milliseconds since 1970", "the number is above 10^12", moment);
  if (value > 1e9) return pointInTime(value * 1000, now, "seconds since 1970", "the number is above 10^9", moment);
  if (milliseconds) return span(value / 1000, "milliseconds", "this field is known to count milliseconds");
  return span(value, "seconds", "the number is too small for a date");
}

function pointInTime(ms: number, now: number | null, unit: Reading["unit"], why: string, moment: Moment): Reading {
  const text = `at ${beside(ms, now, moment)}`;
  if (now === null) return { wait: null, text, unit, why };
  const wait = (ms - now) / 1000;
  if (wait > year) return { wait: null, text: `${text}, which is too far off to be right`, unit, why };
  return wait < 0 ? { wait: 0, text: `${text}, so it is over`, unit, why } : { wait: Math.ceil(wait), text, unit, why };
}

function span(seconds: number, unit: Reading["unit"], why: string): Reading {
  const text = distance(seconds);
  if (seconds < 0) return { wait: null, text: `${text}, which cannot be right`, unit, why };
  if (seconds > year) return { wait: null, text: `${text}, which is too long to be right`, unit, why };
  return { wait: seconds, text: seconds === 0 ? "at once" : text, unit, why };
}

const unitSeconds: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  sec: 1,
  second: 1,
  seconds: 1,
  m: 60,
  min: 60,
  minute: 60,
  minutes: 60,
  h: 3600,
  hour: 3600,
  hours: 3600,
  d: 86400,
  day: 86400,
  days: 86400,
};

/** `6m0s`, `12ms`, `1h30m`, `600s`, in seconds. */
export function readDuration(text: string): number | null {
  if (!text || text.length > 40) return null;
  const step = /(\d{1,12}(?:\.\d{1,9})?)\s?([a-zµ]{1,7})\s?/y;
  let seconds = 0;
  while (step.lastIndex < text.length) {
    const hit = step.exec(text);
    const unit = hit && unitSeconds[hit[2] ?? ""];
    if (!hit || unit == null) return null;
    seconds += Number(hit[1]) * unit;
  }
  return seconds;
}
