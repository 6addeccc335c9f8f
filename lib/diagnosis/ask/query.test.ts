import { expect, it } from "vitest";
import { questionIds } from "./ask";
import { fieldsOf, parseQuery, type Query, withAnswer, withQuestion } from "./query";

const nothing: Query = { suspect: null, asked: false, ask: null, shown: false, beside: false, answers: {} };

it("holds the way through the tree and the answer to every question, whatever its name", () => {
  const answers = Object.fromEntries(questionIds.map((id, index) => [id, `option-${index}`]));
  const query: Query = { suspect: "cors", asked: true, ask: "role", shown: true, beside: true, answers };
  expect(parseQuery(fieldsOf(query))).toEqual(query);
});

it("takes no suspect that is no cause", () => {
  expect(parseQuery([["suspect", "the-moon"]])).toEqual(nothing);
});

it("moves an answer that is given again to the end, and takes one back", () => {
  const given = [
    ["role", "yes"],
    ["clock", "no"],
    ["role", "no"],
  ] as const;
  const query = given.reduce((before, [question, option]) => withAnswer(before, question, option), nothing);
  expect(Object.entries(query.answers)).toEqual([
    ["clock", "no"],
    ["role", "no"],
  ]);
  expect(withAnswer(query, "clock", null).answers).toEqual({ role: "no" });
});

it("asks no chosen question any more once there is an answer", () => {
  const query = withQuestion({ ...nothing, shown: true }, "role");
  expect(query).toMatchObject({ ask: "role", shown: false });
  expect(withAnswer(query, "role", "yes").ask).toBeNull();
});
