/** Walks the decision tree without evidence, in every way in which somebody could truthfully answer. */
import { describe, expect, it } from "vitest";
import type { QuestionId } from "@/lib/knowledge/questions/table.gen";
import type { CauseId } from "@/lib/knowledge/shapes";
import { truthful } from "@/lib/tools/measure/truthful";
import { diagnose, type Ranking } from "../diagnose";
import { causeIds } from "../rank/rank";
import { type Answers, isMoot, mostAsked, questionIds, unsure } from "./ask";

interface Walk {
  readonly answers: Answers;
  readonly end: Ranking;
}

/** Every walk to a settled verdict or the last question; "I'm not sure" is said at most so many times. */
function walks(cause: CauseId, suspect: CauseId | null, unsureAtMost: number): Walk[] {
  const ends: Walk[] = [];
  const step = (answers: Answers, left: number) => {
    const end = diagnose({ answers, suspect });
    const id = end.question?.id;
    if (!id || end.verdict.settled) {
      ends.push({ answers, end });
      return;
    }
    asked.add(id);
    expect(answers, "asked twice").not.toHaveProperty(id);
    expect(isMoot(id, end.answered), `${id} after ${JSON.stringify(answers)}`).toBe(false);
    for (const option of truthful(id, cause)) step({ ...answers, [id]: option }, left);
    if (left > 0) step({ ...answers, [id]: unsure }, left - 1);
  };
  step({}, unsureAtMost);
  return ends;
}

const asked = new Set<QuestionId>();
const starts = [null, ...causeIds];
const lengthOf = ({ answers }: Walk) => Object.keys(answers).length;
const all = causeIds.map((cause) => ({
  cause,
  sure: starts.flatMap((suspect) => walks(cause, suspect, 0)),
  once: starts.flatMap((suspect) => walks(cause, suspect, 1)),
}));

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

describe("the tree, walked without evidence from every suspect and from “ask me”", () => {
  it.each(all)("leads to $cause by at most 5 answers on the median, 8 at most, and nowhere else", ({ cause, sure }) => {
    const lengths = sure.map(lengthOf);
    expect(sure.filter(({ end }) => end.causes[0]?.id !== cause).map(({ answers }) => answers)).toEqual([]);
    expect(median(lengths)).toBeLessThanOrEqual(5);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8);
  });

  it.each(causeIds)("leads to %s at once for who suspects it: by at most 5 answers on the median", (cause) => {
    expect(median(walks(cause, cause, 0).map(lengthOf))).toBeLessThanOrEqual(5);
    expect(median(walks(cause, null, 0).map(lengthOf))).toBeLessThanOrEqual(5);
  });

  it("bears one “I'm not sure” anywhere: nine walks in ten still end with the true cause first", () => {
    const ends = all.flatMap(({ cause, once }) => once.map(({ end }) => end.causes[0]?.id === cause));
    expect(ends.filter(Boolean).length / ends.length).toBeGreaterThan(0.9);
    expect(Math.max(...all.flatMap(({ once }) => once.map(lengthOf)))).toBeLessThanOrEqual(mostAsked + 1);
  });

  it("has no question that nobody can answer truthfully", () => {
    for (const cause of causeIds)
      for (const id of questionIds) expect(truthful(id, cause), `${id} for ${cause}`).not.toEqual([]);
  });

  it("asks every question somewhere on the way, or on the branch of who suspects its cause", () => {
    const unsureOf = (suspect: CauseId | null) => {
      const answers: Record<string, string> = {};
      for (let id = diagnose({ suspect }).question?.id; id; id = diagnose({ answers, suspect }).question?.id) {
        asked.add(id);
        answers[id] = unsure;
      }
    };
    for (const suspect of starts) unsureOf(suspect);
    expect(questionIds.filter((id) => !asked.has(id))).toEqual([]);
  });
});

describe("a question that the user chooses", () => {
  it("is asked before all others, answered or not, and an unknown one is not", () => {
    for (const id of questionIds) expect(diagnose({ ask: id, suspect: "geo" }).question?.id).toBe(id);
    expect(diagnose({ ask: "role", answers: { role: "lacks" } }).question?.id).toBe("role");
    expect(diagnose({ ask: "constructor" }).question).toEqual(diagnose({}).question);
  });
});
