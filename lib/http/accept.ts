import { Problem } from "../problem";

/**
 * The first of `offered` that has the highest weight in an Accept field (RFC 9110 §12.5.1); the first one offered
 * when there is no field. Throws `not-acceptable` when none fits.
 */
export function accepted<const T extends string>(field: string | null, offered: readonly T[]): T {
  const first = offered[0];
  if (!first) throw new TypeError("nothing is offered");
  if (!field?.trim()) return first;
  const ranges = field.split(",").map(rangeOf);
  const weighed = offered.map((type) => ({ type, weight: weightOf(type, ranges) }));
  const best = weighed.reduce((a, b) => (b.weight > a.weight ? b : a));
  if (best.weight > 0) return best.type;
  throw new Problem("not-acceptable", `The answer is available as ${offered.join(", ")}.`);
}

interface Range {
  readonly type: string;
  readonly weight: number;
}

function rangeOf(text: string): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  const value = weight ? Number(weight.slice(2)) : 1;
  return { type, weight: Number.isFinite(value) ? value : 0 };
}

/** The most specific range that covers the type decides. */
function weightOf(type: string, ranges: readonly Range[]): number {
  const family = `${type.split("/")[0]}/*`;
  for (const wanted of [type, family, "*/*"]) {
    const range = ranges.find((candidate) => candidate.type === wanted);
    if (range) return range.weight;
  }
  return 0;
}
