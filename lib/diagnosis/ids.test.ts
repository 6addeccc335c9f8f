import { describe, expect, it } from "vitest";
import { diagnose } from "./diagnose";

const idsOf = (evidence: string) => diagnose({ evidence }).ids.map(({ name, value }) => `${name} ${value}`);

describe("the ids of a call", () => {
  it.each([
    ["a field", "HTTP/1.1 403 Forbidden\nX-Request-Id: 7f3a-91\n\n", "x-request-id 7f3a-91"],
    ["a JSON member", '{"message":"Forbidden","request_id":"req_8a7b6c5d"}', "request_id req_8a7b6c5d"],
    ["a member within another", '{"error":{"innerError":{"request-id":"0f8fad5b-d9cb"}}}', "request-id 0f8fad5b-d9cb"],
    ["an element", "<Error><Code>AccessDenied</Code><RequestId>4442587FB7</RequestId></Error>", "RequestId 4442587FB7"],
    ["a page's words", "<p>Ray ID: <strong class='a'>8aa1b0c7d2f4a1c6</strong></p>", "Ray ID 8aa1b0c7d2f4a1c6"],
    ["words in entities", "Reference&#32;&#35;18&#46;2d351ab8&#46;1557333295", "Reference 18.2d351ab8.1557333295"],
    ["a log", "AccessDenied: no. status code: 403, request id: 5b5f5cb1-22a5", "request id 5b5f5cb1-22a5"],
  ])("are read from %s", (_, evidence, id) => {
    expect(idsOf(evidence)).toEqual([id]);
  });

  it.each([
    ['{"message":"Forbidden","traceId":"4bf92f3577b34da6"}', '"traceId":"4bf92f3577b34da6"'],
    ["<Error><HostId>8f2cW0d9t3nq7</HostId></Error>", "<HostId>8f2cW0d9t3nq7</HostId>"],
  ])("are shown with the words that hold them: %s", (evidence, words) => {
    const [id] = diagnose({ evidence }).ids;
    expect(evidence.slice(id?.clue.start, id?.clue.end)).toBe(words);
  });

  it("come from the fields first, each once, and no more than four from the body", () => {
    const members = Array.from({ length: 9 }, (_, at) => `"step-${at}-request-id":"a${at}b${at}c${at}d"`).join();
    const [first, ...others] = idsOf(`HTTP/1.1 403 Forbidden\nX-Request-Id: a1b1c1d\n\n{${members}}`);
    expect(first).toBe("x-request-id a1b1c1d");
    expect(others).toEqual(
      ["0 a0b0c0d", "2 a2b2c2d", "3 a3b3c3d", "4 a4b4c4d"].map((id) => `step-${id}`.replace(" ", "-request-id ")),
    );
  });

  it.each([
    '{"pull_request_id":"12345678"}',
    '{"request_id":"unknown"}',
    '{"requestId":null}',
    "The request id is missing",
    "Every request id: see the manual",
  ])("are not made of what is no id: %s", (evidence) => {
    expect(idsOf(evidence)).toEqual([]);
  });
});
