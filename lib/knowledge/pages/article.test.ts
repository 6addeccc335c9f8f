/** Holds every item of the founding article, by ids of our own, and what its texts must keep to. */
import { describe, expect, it } from "vitest";
import { answers } from "../answers/table.gen";
import { causes } from "../causes/table.gen";
import { fields } from "../fields/table.gen";
import { practices } from "../practices/table.gen";
import type { Answer, CauseId, CauseText, FieldTerm, Practice, RecognisedCause, Source, Step } from "../shapes";

const order = ["causes", "practices", "answers", "fields"] as const;
type Kind = (typeof order)[number];

/** How many numbered steps each of the article's eight fixes has. */
const stepsOfFix = [3, 3, 3, 3, 3, 3, 4, 5];
const fixSteps = stepsOfFix.flatMap((steps, fix) => upTo(steps).map((step) => `${fix + 1}.${step}`));
/** The causes that each fix belongs to. */
const causesOfFix: readonly (readonly CauseId[])[] = [
  ["authentication", "headers"],
  ["permissions"],
  ["geo"],
  ["token-expired"],
  ["rate-limit"],
  ["cors"],
  ["ip-block"],
  ["resource"],
];
/** Steps that go around a block, and the text of the step that has to come before them. */
const evasions = [
  { cause: "geo", covers: "3.2", after: /^Ask the provider/ },
  { cause: "geo", covers: "3.3", after: /^Ask the provider/ },
  { cause: "ip-block", covers: "7.3", after: /^Ask the provider/ },
  { cause: "ip-block", covers: "7.4", after: /^Ask the provider/ },
] as const;

const files = import.meta.glob<{ texts: CauseText }>("../causes/*.ts", { eager: true });
const causeTexts = Object.entries(causes).map(([id, cause]): [string, RecognisedCause, CauseText] => {
  const texts = files[`../causes/${id}.ts`]?.texts;
  if (!texts) throw new Error(`${id} has no texts`);
  return [id, cause, texts];
});
const practiceList: [string, Practice][] = Object.entries(practices);
const answerList: [string, Answer][] = Object.entries(answers);
const fieldList: [string, FieldTerm][] = Object.entries(fields);

interface Entry {
  readonly at: string;
  readonly said: readonly string[];
  readonly sources: readonly Source[];
}

const entries: Readonly<Record<Kind, readonly Entry[]>> = {
  causes: causeTexts.map(([id, { brief }, texts]) => ({
    at: `causes/${id}`,
    said: [
      brief,
      texts.headline,
      texts.meaning,
      texts.act,
      ...texts.recognise,
      ...texts.neighbours.map(({ how }) => how),
      ...texts.fix.map(wordsOf),
      ...texts.prevention,
      ...(texts.corrections ?? []).flatMap(({ often, right }) => [often, right]),
    ],
    sources: [...texts.sources, ...(texts.corrections ?? []).map(({ source }) => source)],
  })),
  practices: practiceList.map(([id, { name, brief, why, how, checks, sources }]) => ({
    at: `practices/${id}`,
    said: [name, brief, why, ...how.map(wordsOf), ...checks],
    sources,
  })),
  answers: answerList.map(([id, { ask, answer, sources }]) => ({
    at: `answers/${id}`,
    said: [ask, ...answer],
    sources,
  })),
  fields: fieldList.map(([id, { name, meaning, inRefusal, example, sources }]) => ({
    at: `fields/${id}`,
    said: [name, meaning, inRefusal, example],
    sources,
  })),
};
const all = order.flatMap((kind) => entries[kind]);

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function wordsOf(step: Step): string {
  return typeof step === "string" ? step : step.do;
}

function coversOf(step: Step): string | undefined {
  return typeof step === "string" ? undefined : step.covers;
}

/** Whether an order is taken by exactly one entry. */
function placesOf(list: readonly (readonly [string, { readonly order: number }, ...unknown[]])[], place: number) {
  return list.filter(([, { order: own }]) => own === place).map(([id]) => id);
}

describe("the article", () => {
  it.each(upTo(10))("has a place for cause %i", (place) => {
    expect(placesOf(causeTexts, place)).toHaveLength(1);
  });

  it.each(fixSteps)("has a place for step %s, in a cause that its fix belongs to", (step) => {
    const places = causeTexts.filter(([, , { fix }]) => fix.some((one) => coversOf(one) === step)).map(([id]) => id);
    expect(places).not.toEqual([]);
    for (const id of places) expect(causesOfFix[Number(step.split(".")[0]) - 1]).toContain(id);
  });

  it.each(upTo(10))("has a place for measure %i", (place) => {
    expect(placesOf(practiceList, place)).toHaveLength(1);
  });

  it.each(upTo(10))("has a place for question %i", (place) => {
    expect(placesOf(answerList, place)).toHaveLength(1);
  });

  it("is answered by no step that it does not have", () => {
    const covered = causeTexts.flatMap(([, , { fix }]) => fix.map(coversOf)).filter((step) => step !== undefined);
    expect(covered.filter((step) => !fixSteps.includes(step))).toEqual([]);
  });
});

describe("steps that go around a block", () => {
  it.each(evasions)("come after asking the owner and speak of the terms: $covers", ({ cause, covers, after }) => {
    const fix = causeTexts.find(([id]) => id === cause)?.[2].fix ?? [];
    const at = fix.findIndex((step) => coversOf(step) === covers);
    expect(fix.slice(0, at).some((step) => after.test(wordsOf(step)))).toBe(true);
    expect(wordsOf(fix[at] ?? "")).toMatch(/\bterms\b|\bcontract\b/);
  });

  it("are the last of their causes", () => {
    expect(
      causeTexts
        .find(([id]) => id === "geo")?.[2]
        .fix.slice(-2)
        .map(coversOf),
    ).toEqual(["3.3", "3.2"]);
    expect(
      causeTexts
        .find(([id]) => id === "ip-block")?.[2]
        .fix.slice(-2)
        .map(coversOf),
    ).toEqual(["7.3", "7.4"]);
  });
});

describe("the reference", () => {
  it("gives practices and answers orders without gap or double", () => {
    for (const list of [practiceList, answerList]) {
      expect(list.map(([, { order: own }]) => own).sort((a, b) => a - b)).toEqual(upTo(list.length));
    }
  });

  it("answers the article's ten questions and at least twelve more", () => {
    expect(answerList.length).toBeGreaterThanOrEqual(22);
  });

  it("explains at least forty header fields", () => {
    expect(fieldList.length).toBeGreaterThanOrEqual(40);
  });

  it.each(causeTexts)(
    "says of %s who must act in one sentence, and puts right what is told wrongly",
    (_id, _, texts) => {
      expect(texts.act).toMatch(/^[A-Z][^.]*\.$/);
      for (const { often, right } of texts.corrections ?? [])
        for (const one of [often, right]) expect(one).toMatch(/\.$/);
    },
  );

  it.each(["authentication", "token-expired", "rate-limit", "resource", "cors"])(
    "puts right what is told wrongly of %s",
    (id) => {
      expect(causeTexts.find(([own]) => own === id)?.[2].corrections ?? []).not.toEqual([]);
    },
  );

  it.each(practiceList)("has %s whole: why, how, a checklist and the causes it prevents", (_id, practice) => {
    expect(practice.name).toMatch(/^[A-Z].*[^.]$/);
    expect(practice.brief).toMatch(/^[a-z].*[^.]$/);
    expect(practice.why).toMatch(/\.$/);
    expect(practice.how.length).toBeGreaterThanOrEqual(4);
    expect(practice.checks.length).toBeGreaterThanOrEqual(4);
    for (const check of practice.checks) expect(check).toMatch(/^[A-Z`].*\.$/);
    expect(practice.causes).not.toEqual([]);
  });

  it.each(answerList)("answers %s in paragraphs, the first by itself", (_id, { ask, answer }) => {
    expect(ask).toMatch(/\?$/);
    expect(answer.length).toBeGreaterThanOrEqual(2);
    for (const paragraph of answer) expect(paragraph).toMatch(/^[A-Z].*[.]$/);
  });

  it.each(fieldList)("explains %s under its own name, with a line as it looks", (id, field) => {
    expect(field.name.toLowerCase()).toBe(id);
    expect(field.example.startsWith(`${field.name}: `)).toBe(true);
    for (const sentence of [field.meaning, field.inRefusal]) expect(sentence).toMatch(/\.$/);
    expect(field.causes).not.toEqual([]);
  });

  it("links to no page that does not exist", () => {
    const pages = ["/causes", "/vendors", "/prevention", "/faq", "/glossary", "/diagnose", "/privacy"];
    const paths = [...pages, ...Object.keys(causes).map((id) => `/causes/${id}`)];
    const linked = answerList.flatMap(([, { more }]) => (more ?? []).map(({ path }) => path));
    expect(linked.filter((path) => !paths.includes(path))).toEqual([]);
  });
});

describe.each(all)("the text of $at", ({ said, sources }) => {
  it("cites secure addresses, each with a title", () => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { title, url } of sources) {
      expect(title).toMatch(/^\S.{2,}\S$/);
      expect(url).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+\/\S*$/);
    }
  });

  it("has no sentence longer than 300 characters", () => {
    const sentences = said.flatMap((text) => text.split(/(?<=[.?])\s+/));
    expect(sentences.filter((sentence) => sentence.length > 300)).toEqual([]);
  });

  it("neither shouts nor begs, and closes every quotation of code", () => {
    for (const text of said) {
      expect(text).not.toMatch(/!(?:\s|$)|\bplease\b|\bsimply\b|\beasily\b/i);
      expect(text.split("`").length % 2, text).toBe(1);
      expect(text).not.toMatch(/^\s|\s$|\s{2}/);
    }
  });
});
