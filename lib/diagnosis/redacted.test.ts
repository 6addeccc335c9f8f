import { expect, it } from "vitest";
import { loadTexts } from "@/lib/knowledge/texts";
import { redactAll } from "@/lib/redaction/redact";
import { ownCases } from "../tools/measure/measure";
import { diagnose } from "./diagnose";

it("the first cause of every labelled case is the same before and after redaction", async () => {
  const texts = await loadTexts();
  const cases = await ownCases();
  expect(cases.length).toBeGreaterThan(1000);
  const moved = cases.flatMap(({ id, input, request = "" }) => {
    const clean = redactAll({ evidence: input, request }).texts;
    const before = diagnose({ evidence: input, request }, texts).causes[0]?.id;
    const after = diagnose(clean, texts).causes[0]?.id;
    return before === after ? [] : [`${id}: ${before}, after redaction ${after}`];
  });
  expect(moved).toEqual([]);
});

it("what stands behind a secret in a URL is still read, and the name of what was taken out is no word of the answer", () => {
  const first = (input: object) => diagnose(input).causes[0]?.id;
  const link = "curl 'https://cdn.example.com/a.mp4?md5=Fz3kQ9wLm2RtY7vXb4NcPA&expires=1695740425'";
  const linked = {
    evidence: "HTTP/1.1 403 Forbidden\nDate: Fri, 27 Nov 2026 01:02:05 GMT\nServer: nginx\n\n",
    request: link,
  };
  const page =
    '<meta name="csrf-token" content="UBMQQSYJXhKkH2J6w9Gu5FWk33GsnFrp9rCz3mcADS0dLuJaQgF00mVVpnfFVNu0GQywJqV7JZxH6o4h9lA1yw==" />\n<p>The project has been archived.</p>';
  const archived = { evidence: `HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n${page}`, request: "" };
  for (const [input, cause] of [
    [linked, "token-expired"],
    [archived, "resource"],
  ] as const) {
    const clean = redactAll(input).texts;
    expect(JSON.stringify(clean)).toContain("[redacted:");
    expect([first(input), first(clean)]).toEqual([cause, cause]);
  }
});
