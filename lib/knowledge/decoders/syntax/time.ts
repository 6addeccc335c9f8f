const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
export const year = 365 * day;

/** Milliseconds since 1970 as `2026-11-23T14:00:00Z`. */
export function iso(ms: number): string {
  if (!(Math.abs(ms) <= 8.64e15)) return "a date out of range";
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, "Z");
}

/** "48 seconds", "3 hours 2 minutes": the two largest units that count. */
export function duration(seconds: number): string {
  const size = Math.abs(seconds);
  if (size < 1) return size === 0 ? "0 seconds" : `${Math.round(size * 1000)} milliseconds`;
  const rest = Math.round(size);
  if (rest >= year) return `${count(Math.floor(rest / year), "year")}${also(Math.floor((rest % year) / day), "day")}`;
  if (rest >= day) return `${count(Math.floor(rest / day), "day")}${also(Math.floor((rest % day) / hour), "hour")}`;
  if (rest >= hour)
    return `${count(Math.floor(rest / hour), "hour")}${also(Math.floor((rest % hour) / minute), "minute")}`;
  if (rest >= minute) return `${count(Math.floor(rest / minute), "minute")}${also(rest % minute, "second")}`;
  return count(rest, "second");
}

/** "48 seconds after this answer", "3 hours 2 minutes before this answer": the reader comes later. */
export function distance(seconds: number, moment: Moment = "this answer"): string {
  if (Math.abs(seconds) < 0.5) return `at the moment of ${moment}`;
  return `${duration(seconds)} ${seconds > 0 ? "after" : "before"} ${moment}`;
}

/** What "now" is: without an answer that tells its time, no more is known than when the text was pasted. */
export type Moment = "this answer" | "this paste";

/** A date beside "now", or a word that there is nothing to compare it with. */
export function beside(ms: number, now: number | null, moment: Moment = "this answer"): string {
  if (now === null) return `${iso(ms)} (the text holds no time to compare it with)`;
  return `${iso(ms)}, ${distance((ms - now) / 1000, moment)}`;
}

const isoDate = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?)?\s?(Z|UTC|[+-]\d\d:?\d\d)?$/i;
const basicDate = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const wordDate = /^[A-Za-z]{3,9},? [\w ,:+()-]{8,60}$/;

/** An HTTP-date, ISO 8601, `20261123T140000Z`, or JavaScript's date text; a time without zone counts as UTC. */
export function readDate(raw: string): number | null {
  const text = raw.trim();
  if (text.length > 80) return null;
  const basic = basicDate.exec(text);
  if (basic) return parsed(`${basic[1]}-${basic[2]}-${basic[3]}T${basic[4]}:${basic[5]}:${basic[6]}Z`);
  const written = isoDate.exec(text);
  if (written) return parsed(`${written[1]}T${written[2] ?? "00:00"}${zone(written[3])}`);
  if (!wordDate.test(text) || !/\d/.test(text)) return null;
  return parsed(/GMT|UTC|Z\b|[+-]\d{4}/.test(text) ? text : `${text} GMT`);
}

function zone(text: string | undefined): string {
  if (!text || /^(?:z|utc)$/i.test(text)) return "Z";
  return text.includes(":") ? text : `${text.slice(0, 3)}:${text.slice(3)}`;
}

function parsed(text: string): number | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

function count(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? "" : "s"}`;
}

function also(amount: number, unit: string): string {
  return amount ? ` ${count(amount, unit)}` : "";
}
