import { describe, expect, it } from "vitest";
import { linesOf, rowsOf } from "./rows";

const lines = (count: number) => linesOf(Array.from({ length: count }, (_, index) => `line ${index + 1}`).join("\n"));
const markAt = (all: ReturnType<typeof lines>, number: number) => {
  const { start = 0, text = "" } = all[number - 1] ?? {};
  return { start, end: start + text.length, of: "evidence" as const, number: 1, decisive: true, quote: text };
};
/** `1-20` for lines that are shown, `(980)` for as many that are folded away. */
function told(count: number, marked: readonly number[], unfolded: readonly number[] = []): string {
  const all = lines(count);
  const rows = rowsOf(
    all,
    marked.map((number) => markAt(all, number)),
    unfolded,
  );
  return rows
    .map((row) => ("folded" in row ? `(${row.folded})` : `${row.number}${row.here.length ? "!" : ""}`))
    .join(" ")
    .replaceAll(/\b(\d+)(?: \d+)+ (\d+)(?= |$|!)(?!!)/g, "$1-$2");
}

describe("the lines of a pasted text", () => {
  it("are all shown where they are few", () => {
    expect(told(120, [])).toBe("1-120");
    expect(told(120, [70])).toBe("1-69 70! 71-120");
  });

  it("are shown from the top where nothing is marked", () => {
    expect(told(1000, [])).toBe("1-120 (880)");
  });

  it("are shown around what is marked, wherever that stands, and at the top", () => {
    expect(told(1000, [900])).toBe("1-20 (869) 890-899 900! 901-910 (90)");
    expect(told(1000, [1, 1000])).toBe("1! 2-20 (969) 990-999 1000!");
  });

  it("are not folded where they are too few for a click", () => {
    expect(told(1000, [34])).toBe("1-33 34! 35-44 (956)");
    expect(told(200, [187])).toBe("1-20 (156) 177-186 187! 188-200");
  });

  it("unfold a screen at a time", () => {
    expect(told(1000, [900], [21])).toBe("1-140 (749) 890-899 900! 901-910 (90)");
    expect(told(1000, [900], [21, 911])).toBe("1-140 (749) 890-899 900! 901-1000");
  });

  it("are fast to choose, however many they are", () => {
    const all = lines(100_000);
    const marks = Array.from({ length: 20 }, (_, index) => markAt(all, (index + 1) * 4000));
    const rows = rowsOf(all, marks, []);
    expect(rows.filter((row) => "folded" in row)).toHaveLength(21);
  });
});
