"use client";

import { useEffect, useState } from "react";
import { useInBrowser } from "./in-browser";

const inUtc = (date: Date) => `${date.toISOString().slice(0, 19).replace("T", " ")} UTC`;

interface TimeProps {
  readonly iso: string;
  /** To the minute, with the second and UTC in its title: where many times stand below each other. */
  readonly brief?: boolean;
}

/** A time in the reader's zone and words, with UTC beside it; UTC alone where that is the reader's zone. */
export function Time({ iso, brief = false }: TimeProps) {
  const inBrowser = useInBrowser();
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return <>{iso}</>;
  if (brief) {
    return (
      <time dateTime={date.toISOString()} title={inUtc(date)}>
        {inBrowser ? inZone(date, briefly) : `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`}
      </time>
    );
  }
  const local = inBrowser && date.getTimezoneOffset() !== 0 ? inZone(date) : null;
  return (
    <time dateTime={date.toISOString()}>
      {local ? (
        <>
          {local} <span className="whitespace-nowrap font-normal text-soft">({inUtc(date)})</span>
        </>
      ) : (
        inUtc(date)
      )}
    </time>
  );
}

const briefly = {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
} as const;

function inZone(date: Date, parts: Intl.DateTimeFormatOptions = { ...briefly, second: "2-digit" }): string {
  return date.toLocaleString(undefined, parts);
}

const isoTime = /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)/;

/** A sentence whose ISO times are shown in the reader's zone. */
export function WithTimes({ text }: { text: string }) {
  const pieces = text.split(isoTime).map((piece, index) => ({ piece, key: `${index}-${piece}` }));
  return <>{pieces.map(({ piece, key }) => (isoTime.test(piece) ? <Time key={key} iso={piece} /> : piece))}</>;
}

/** The clock's time today, in the reader's zone or in UTC where that is it; of another day its date. Short: it comes late. */
function since(date: Date): string {
  if (date.toDateString() !== new Date().toDateString())
    return date.toLocaleDateString(undefined, { day: "numeric", month: "short", year: "numeric" });
  return date.getTimezoneOffset() === 0
    ? `${date.toISOString().slice(11, 19)} UTC`
    : date.toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
}

/** The present, to the second, while there is something to wait for; null before the page runs. */
function useNow(until: number): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    setNow(Date.now());
    if (Date.now() >= until) return;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [until]);
  return now;
}

const two = (value: number) => String(value).padStart(2, "0");

function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = two(seconds % 60);
  return hours ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

const inMinutes = (seconds: number) =>
  seconds < 60 ? "in less than a minute" : `in ${Math.ceil(seconds / 60)} minute${seconds > 60 ? "s" : ""}`;

interface CountdownProps {
  /** Milliseconds since 1970. */
  readonly until: number;
  /** Said before the page runs, and on paper. */
  readonly before: string;
}

/** Counts down to a moment. A screen reader hears it once a minute and at the end, not every second. */
export function Countdown({ until, before }: CountdownProps) {
  const now = useNow(until);
  if (now === null) return <>{before}</>;
  const left = Math.ceil((until - now) / 1000);
  if (left <= 0)
    return (
      <span>
        <span role="status">helps now</span>
        <span className="font-normal text-soft">, since {since(new Date(until))}</span>
      </span>
    );
  return (
    <span>
      <span aria-hidden="true">
        helps in <span className="font-mono tabular-nums">{clock(left)}</span>
      </span>
      <span role="status" className="sr-only">
        helps {inMinutes(left)}
      </span>
    </span>
  );
}
