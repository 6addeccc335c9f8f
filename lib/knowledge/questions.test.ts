import { describe, expect, it } from "vitest";
import { read } from "@/lib/evidence/read";
import { type CauseId, causes } from "./causes/table.gen";
import { look } from "./look";
import { match } from "./matching/match";
import type { Option, Question, QuestionText, Strength } from "./shapes";

const questions = Object.entries(
  import.meta.glob<Question>("./questions/*.ts", { eager: true, import: "default" }),
).filter(([file]) => !file.endsWith(".gen.ts"));
const texts = import.meta.glob<QuestionText>(["./questions/*.ts", "!./questions/*.gen.ts"], {
  eager: true,
  import: "texts",
});
const ids = Object.keys(causes) as CauseId[];
const branch = (cause: CauseId | "trunk"): readonly Question[] =>
  questions
    .map(([, question]) => question)
    .filter((question) => question.branch === cause)
    .sort((a, b) => a.order - b.order);

const logOdds: Record<Strength, number> = {
  decisive: 5,
  strong: 3,
  moderate: 1.6,
  weak: 0.7,
  against: -1.5,
  excludes: -6,
};
const weight = (option: Option, cause: CauseId): number =>
  logOdds[option.tells[cause] ?? "weak"] * Number(cause in option.tells);

/** The option of a question that speaks most for a cause. */
function favouring(question: Question, cause: CauseId): Option {
  const [best] = Object.values<Option>(question.options).sort((a, b) => weight(b, cause) - weight(a, cause));
  if (!best) throw new Error("a question without options");
  return best;
}

describe("the decision tree", () => {
  it.each([...ids, "trunk" as const])("gives %s one to three questions, numbered from 1", (cause) => {
    const orders = branch(cause).map(({ order }) => order);
    expect(orders.length).toBeGreaterThanOrEqual(1);
    expect(orders.length).toBeLessThanOrEqual(3);
    expect(orders).toEqual(orders.map((_, index) => index + 1));
  });

  it.each(ids)("puts %s first when its branch is answered in its favour", (cause) => {
    const answers = branch(cause).map((question) => favouring(question, cause));
    const scores = ids
      .map((id) => ({ id, score: answers.reduce((sum, answer) => sum + weight(answer, id), 0) }))
      .sort((a, b) => b.score - a.score);
    expect(scores[0]?.id).toBe(cause);
    expect((scores[0]?.score ?? 0) - (scores[1]?.score ?? 0)).toBeGreaterThanOrEqual(2);
  });

  it.each(ids)("opens the branch of %s with an answer that is strong for it", (cause) => {
    const [first] = branch(cause);
    expect(first && favouring(first, cause).tells[cause]).toBe("strong");
  });

  it("asks nothing twice", () => {
    const asked = questions.map(([, { ask }]) => ask);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("never offers not to know: the engine does", () => {
    for (const [file, { options }] of questions)
      for (const { label } of Object.values<Option>(options)) expect(label, file).not.toMatch(/not sure|don't know/i);
  });
});

describe.each(questions)("%s", (file, question) => {
  it("is a question with two to seven answers that tell something between them", () => {
    expect(question.ask).toMatch(/^[A-Z].*\?$/);
    expect(texts[file]?.why).toMatch(/\.$/);
    expect(texts[file]?.howToCheck.length).toBeGreaterThan(20);
    const options = Object.values<Option>(question.options);
    expect(options.length).toBeGreaterThanOrEqual(2);
    expect(options.length).toBeLessThanOrEqual(7);
    expect(options.some(({ tells }) => Object.keys(tells).length > 0)).toBe(true);
  });

  it("is moot only by answers that other questions have", () => {
    for (const [id, by] of Object.entries(question.moot ?? {})) {
      const other = questions.find(([file]) => file === `./questions/${id}.ts`)?.[1];
      expect(other, id).toBeDefined();
      expect(other).not.toBe(question);
      if (by !== "answered") expect(Object.keys(other?.options ?? {})).toEqual(expect.arrayContaining([...by]));
    }
  });

  it("excludes at most one cause with an answer, and decides none", () => {
    for (const { tells } of Object.values<Option>(question.options)) {
      expect(Object.values(tells).filter((strength) => strength === "excludes").length).toBeLessThanOrEqual(1);
      expect(Object.values(tells)).not.toContain("decisive");
    }
  });
});

describe("evidence that answers by itself", () => {
  const seen = (text: string) => {
    const [exchange] = read(text).exchanges;
    if (!exchange) throw new Error("nothing was read");
    return look(exchange);
  };
  const known = (id: string, text: string): string | undefined => {
    const question = questions.find(([file]) => file.endsWith(`/${id}.ts`))?.[1];
    return Object.entries<Option>(question?.options ?? {}).find(
      ([, option]) => option.known && match(option.known, seen(text)),
    )?.[0];
  };

  it("knows from its content type that an answer is in the API's own format", () => {
    expect(known("html-or-json", "HTTP/1.1 403 Forbidden\nContent-Type: application/problem+json\n\n{}")).toBe("own");
  });

  it("knows nothing from an answer alone about what was sent", () => {
    expect(known("credential-sent", "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\nno")).toBeUndefined();
  });

  it.each([
    [
      "nginx",
      "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx/1.18.0</center>",
    ],
    ["Apache", "<h1>Forbidden</h1>\n<hr>\n<address>Apache/2.4.57 (Debian) Server at a.example Port 443</address>"],
    ["IIS", "<title>403 - Forbidden: Access is denied.</title>"],
  ])("knows the bare page of %s", (_name, page) => {
    expect(known("html-or-json", `HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n${page}`)).toBe("server-page");
  });
});
