import { describe, expect, it } from "vitest";
import { loadTexts } from "@/lib/knowledge/texts";
import { diagnose } from "../diagnose";
import { shortOf } from "./short";

const texts = await loadTexts();
const entry = (status: number, text: string) => ({
  request: { method: "GET", url: "https://api.example.com/things", headers: [] },
  response: { status, headers: [], content: { text } },
});

describe("a diagnosis in short", () => {
  it("names the cause, why, and what the paste holds", () => {
    const har = { log: { entries: [entry(200, "{}"), entry(403, '{"message":"Rate limit exceeded"}')] } };
    const short = shortOf({ evidence: JSON.stringify(har) }, texts);
    expect(short).toMatchObject({
      recognised: "HAR, 2 responses; the one shown is a 403 from api.example.com",
      verdict: { cause: "rate limiting" },
      exchanges: ["1: 200 GET /things", "2: 403 GET /things"],
      exchange: 1,
    });
    expect(short?.reasons[0]?.quote).toMatch(/rate limit/i);
  });

  it("has no verdict where there is no refusal, and is nothing where there is no text", () => {
    const fine = shortOf({ evidence: "HTTP/1.1 200 OK\n\nfine" }, texts);
    expect(fine).toMatchObject({ headline: "200 is not a refusal.", verdict: null });
    expect(shortOf({ evidence: "  " }, texts)).toBeNull();
  });

  it("gives no reason against the cause as one for it", () => {
    const evidence = "HTTP/1.1 403 Forbidden\nX-RateLimit-Remaining: 14\n\nYou have exceeded a secondary rate limit.";
    const { reasons } = diagnose({ evidence }).causes[0] ?? { reasons: [] };
    expect(reasons.at(-1)).toMatchObject({ strength: "against", clue: { quote: "X-RateLimit-Remaining: 14" } });
    expect(shortOf({ evidence }, texts)?.reasons.map(({ quote }) => quote)).not.toContain("X-RateLimit-Remaining: 14");
  });

  it("is small, however long the paste is, and passes to another thread as it is", () => {
    const short = shortOf({ evidence: `HTTP/2 403\nx-long: ${"a".repeat(100_000)}\n\nForbidden` }, texts);
    expect(structuredClone(short)).toEqual(short);
    expect(JSON.stringify(short).length).toBeLessThan(2000);
  });
});
