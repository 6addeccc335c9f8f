import { describe, expect, it } from "vitest";
import { read } from "@/lib/evidence/read";
import { written } from "@/lib/evidence/written";
import { diagnose } from "../diagnose";
import { portable } from "./portable";

const header = (name: string, value: string) => ({ name, value });
const entry = (status: number, text: string) => ({
  request: { method: "GET", url: "https://api.example.com/things", headers: [header("Accept", "*/*")] },
  response: { status, headers: [header("Server", "edge"), header("Retry-After", "60")], content: { text } },
});
const har = JSON.stringify({ log: { entries: [entry(200, "x".repeat(50_000)), entry(403, '{"message":"no"}')] } });

describe("a ranking that is sent along with a page", () => {
  it("holds the pasted text no more than once", () => {
    const long = `HTTP/1.1 403 Forbidden\n${"x-field: value\n".repeat(40)}\n${"y".repeat(50_000)}`;
    expect(JSON.stringify(portable(diagnose({ evidence: long }))).length).toBeLessThan(2 * long.length);
    expect(JSON.stringify(portable(diagnose({ evidence: har }))).length).toBeLessThan(har.length / 2);
  });

  it("still shows the chosen exchange, and tells the others apart", () => {
    const sent = portable(diagnose({ evidence: har })).read?.exchanges ?? [];
    const [, chosen] = read(har).exchanges;
    if (!sent[1] || !chosen) throw new Error("nothing was read");
    expect(written(sent[1], har, "evidence")).toEqual(written(chosen, har, "evidence"));
    expect(sent.map(({ response }) => response?.status)).toEqual([200, 403]);
    expect(sent[0]?.request?.url).toBe("https://api.example.com/things");
  });
});
