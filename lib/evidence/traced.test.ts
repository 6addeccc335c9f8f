import { describe, expect, it } from "vitest";
import { clueAt, joined, part, rewritten, traced } from "./traced";

describe("a traced text", () => {
  const source = '< server: nginx\n< body \\"quoted\\" end';

  it("quotes the pasted words for a place in the read text", () => {
    const line = part(traced(source), 2, 15);
    expect(line.text).toBe("server: nginx");
    expect(clueAt(line, 8, 13)).toEqual({ of: "evidence", quote: "nginx", start: 10, end: 15 });
  });

  it("joins lines whose prefixes were left out and still finds the way back", () => {
    const whole = traced(source);
    const read = joined([part(whole, 2, 16), part(whole, 18, source.length)]);
    expect(read.text).toBe('server: nginx\nbody \\"quoted\\" end');
    const at = read.text.indexOf("end");
    expect(clueAt(read, at, at + 3)).toMatchObject({ quote: "end", start: source.indexOf("end") });
  });

  it("quotes an escape whole when the read character came out of it", () => {
    const whole = traced(source);
    const edits = [...source.matchAll(/\\"/g)].map((hit) => ({ from: hit.index, to: hit.index + 2, text: '"' }));
    const read = rewritten(whole, edits);
    const at = read.text.indexOf('"quoted"');
    expect(clueAt(read, at, at + 8).quote).toBe('\\"quoted\\"');
    expect(clueAt(read, at + 1, at + 7).quote).toBe("quoted");
  });

  it("leaves out what an edit removes", () => {
    const read = rewritten(traced("a\u001b[1mb"), [{ from: 1, to: 5, text: "" }]);
    expect(read.text).toBe("ab");
    expect(clueAt(read, 1, 2)).toMatchObject({ quote: "b", start: 5, end: 6 });
  });

  it("composes rewrites", () => {
    const once = rewritten(traced("x\\\\u0041y"), [{ from: 1, to: 3, text: "\\" }]);
    const twice = rewritten(once, [{ from: 1, to: 7, text: "A" }]);
    expect(twice.text).toBe("xAy");
    expect(clueAt(twice, 1, 2).quote).toBe("\\\\u0041");
  });
});
