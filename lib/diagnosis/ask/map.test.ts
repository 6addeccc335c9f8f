import { describe, expect, it } from "vitest";
import { diagnose, type Input } from "../diagnose";
import { causeIds } from "../rank/rank";
import { type Answers, questionIds } from "./ask";
import { mapOf } from "./map";

const nodes = (input: Input) => mapOf(diagnose(input)).flatMap((branch) => branch.nodes);
const state = (id: string, input: Input) => nodes(input).find((node) => node.id === id)?.state;
const standing = (cause: string, answers: Answers) =>
  mapOf(diagnose({ answers })).find((branch) => branch.cause === cause)?.standing;

describe("the map", () => {
  it("holds the trunk and the ten branches in the article's order, and every question once", () => {
    const map = mapOf(diagnose({}));
    expect(map.map(({ cause }) => cause)).toEqual([null, ...causeIds]);
    expect(map.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(nodes({}).map(({ id }) => id)).toEqual(questionIds);
  });

  it("marks the one question that is asked now, also the one that the user chose", () => {
    expect(nodes({}).filter((node) => node.state === "current")).toHaveLength(1);
    expect(state("clock", { ask: "clock" })).toBe("current");
  });

  it("shows what the user answered, and what the text answers by itself", () => {
    expect(nodes({ answers: { role: "has" } }).find(({ id }) => id === "role")).toMatchObject({
      state: "asked",
      answer: "No, all that is asked for is there",
    });
    const evidence = "HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{}";
    expect(state("html-or-json", { evidence })).toBe("evidence");
  });

  it("takes out what other answers leave nothing to ask of", () => {
    expect(state("preflight", {})).not.toBe("not-needed");
    expect(state("preflight", { answers: { "browser-or-server": "server" } })).toBe("not-needed");
  });

  it("says of a cause that it leads, is open, unlikely or ruled out, and of none before anything is known", () => {
    expect(causeIds.filter((cause) => standing(cause, {}) !== "open")).toEqual([]);
    expect(causeIds.filter((cause) => standing(cause, { role: "unsure" }) !== "open")).toEqual([]);
    expect(standing("ip-block", { "other-network": "works" })).toBe("settled");
    expect(standing("cors", { "browser-or-server": "server" })).toBe("ruled-out");
    expect(standing("permissions", { "how-many-requests": "few" })).toBe("leads");
  });

  it("rules a cause out only by what excludes it: otherwise it is unlikely", () => {
    expect(standing("token-expired", { "token-age": "endless" })).toBe("ruled-out");
    const evidence = 'HTTP/1.1 403 Forbidden\n\n{"message":"You have exceeded a secondary rate limit."}';
    const far = mapOf(diagnose({ evidence })).filter((branch) => branch.standing === "unlikely");
    expect(far.map(({ cause }) => cause)).toContain("cors");
    expect(far.flatMap(({ nodes }) => nodes).filter((node) => node.state === "open")).toEqual([]);
  });
});
