import { describe, expect, it } from "vitest";
import { diagnose } from "@/lib/diagnosis/diagnose";
import { loadTexts } from "@/lib/knowledge/texts";
import { redactAll } from "./redact";

const evidence = 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"Forbidden"}';
const token = "q7ZpX2mK9vLr4TnB8wYc";

describe("what is wrong with a credential's form", () => {
  it.each([
    ["in quotes", `Authorization: Bearer "${token}"`],
    ["in single quotes", `Authorization: Bearer '${token}'`],
    ["with its scheme in quotes", `Authorization: "Bearer ${token}"`],
    ["with its scheme twice", `Authorization: Bearer Bearer ${token}`],
    ["without a scheme", `Authorization: ${token}`],
    ["a name and a password as they are", "Authorization: Basic joe:passw0rd"],
    ["a password alone", "Authorization: Basic passw0rd"],
    ["Base64 without a colon", `Authorization: Basic ${btoa("joe")}`],
    ["well formed", `Authorization: Basic ${btoa("joe:passw0rd")}`],
    ["well formed for Bearer", `Authorization: Bearer ${token}`],
    ["a word in its place", "Authorization: Basic base64credentials"],
  ])("is found after redaction as before: %s", async (_form, line) => {
    const texts = await loadTexts();
    const request = `GET /v1 HTTP/1.1\nHost: api.example.com\n${line}`;
    const clean = redactAll({ evidence, request }).texts;
    for (const secret of [token, "passw0rd", btoa("joe:passw0rd")]) expect(clean.request).not.toContain(secret);
    const ranked = (given: { evidence: string; request: string }) =>
      diagnose(given, texts).causes.map(({ id, probability }) => [id, probability]);
    expect(ranked(clean), clean.request).toEqual(ranked({ evidence, request }));
  });
});
