import type { Exchange, Field, HttpRequest } from "@/lib/evidence/exchange";
import type { Clue } from "@/lib/evidence/traced";
import type { CauseId, Reason, Strength } from "@/lib/knowledge/shapes";

/** One thing in which the refused call and the working one differ. */
export interface Difference {
  readonly what: string;
  readonly here: Clue | null;
  readonly there: Clue | null;
  readonly text: string;
}

interface Rule {
  readonly field: string;
  readonly cause: CauseId;
  readonly strength: Strength;
  readonly tells: string;
}

/** Request fields whose difference explains a refusal; others (ids, dates, lengths) are noise. */
const rules: readonly Rule[] = [
  { field: "authorization", cause: "authentication", strength: "strong", tells: "the credential" },
  { field: "x-api-key", cause: "authentication", strength: "strong", tells: "the API key" },
  { field: "cookie", cause: "authentication", strength: "moderate", tells: "the session" },
  { field: "user-agent", cause: "headers", strength: "strong", tells: "the User-Agent" },
  { field: "origin", cause: "cors", strength: "strong", tells: "the Origin" },
  { field: "referer", cause: "headers", strength: "moderate", tells: "the Referer" },
  { field: "host", cause: "headers", strength: "moderate", tells: "the Host" },
  { field: "content-type", cause: "headers", strength: "moderate", tells: "the Content-Type" },
  { field: "accept", cause: "headers", strength: "weak", tells: "the Accept field" },
];

/** Compares what was sent: the smallest set of differences is what to try first. */
export function compare(
  refused: Exchange | null,
  working: Exchange | null,
): { differences: Difference[]; reasons: Reason[] } {
  const here = refused?.request;
  const there = working?.request;
  if (!here || !there) return { differences: [], reasons: [] };
  const rows = rules.flatMap((rule) => {
    const difference = differenceIn(rule, here, there);
    return difference ? [{ rule, difference }] : [];
  });
  const line = startLine(here, there);
  const differences = [...line, ...rows.map((row) => row.difference)];
  // One difference alone decides; among several each counts less.
  const strength = (rule: Rule): Strength => (differences.length === 1 ? rule.strength : "weak");
  return {
    differences,
    reasons: rows.map(({ rule, difference }) => ({
      cause: rule.cause,
      strength: strength(rule),
      because: difference.text,
      ...(difference.here ? { clue: difference.here } : difference.there ? { clue: difference.there } : {}),
    })),
  };
}

function differenceIn(rule: Rule, here: HttpRequest, there: HttpRequest): Difference | null {
  const mine = fieldOf(here, rule.field);
  const theirs = fieldOf(there, rule.field);
  if (mine?.value.text === theirs?.value.text) return null;
  const how = !mine
    ? "is missing from the refused call"
    : theirs
      ? "is another in the working call"
      : "was sent in the refused call only";
  return {
    what: rule.field,
    here: mine?.line ?? null,
    there: theirs?.line ?? null,
    text: `${rule.tells[0]?.toUpperCase()}${rule.tells.slice(1)} ${how}.`,
  };
}

function fieldOf(request: HttpRequest, name: string): Field | undefined {
  return request.fields.find((field) => field.name === name);
}

function startLine(here: HttpRequest, there: HttpRequest): Difference[] {
  const parts = [
    { what: "method", mine: here.method, theirs: there.method },
    { what: "URL", mine: here.url ?? here.target, theirs: there.url ?? there.target },
  ];
  return parts
    .filter(({ mine, theirs }) => mine && theirs && mine !== theirs)
    .map(({ what }) => ({
      what,
      here: here.start,
      there: there.start,
      text: `The ${what} is another in the working call.`,
    }));
}
