import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decoder } from "../../shapes";
import { loadTexts } from "../../texts";
import { decoders } from "../table.gen";
import { request, seen } from "./testing";

const names = [
  "WWW-Authenticate,Retry-After,RateLimit,RateLimit-Policy,X-RateLimit-Remaining,X-RateLimit-Reset,X-RateLimit-Limit",
  "X-RateLimit-Usage,X-App-Usage,X-App-Rate-Limit,X-App-Rate-Limit-Count,Proxy-Status,Cache-Status,Age,Sunset,Date",
  "Deprecation,X-OAuth-Scopes,X-Accepted-OAuth-Scopes,Access-Control-Allow-Origin,Content-Length,Set-Cookie,X-Cache",
].flatMap((list) => list.split(","));
const asks = "Authorization,Cookie,Origin,Date,X-Amz-Date,User-Agent,Sec-Fetch-Site".split(",");
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[\w ,;="\\@.:{}[\]-]{0,60}$/),
  fc.double().map(String),
  fc.constantFrom(
    "Bearer ",
    "Basic =",
    '"',
    "eyJhbGciOiJub25lIn0.eyJleHAiOjFlMzA4fQ.",
    "[redacted:jwt#1 exp=x]",
    "{}",
    "@-1",
  ),
);
const line = (list: readonly string[]) =>
  fc.tuple(fc.constantFrom(...list), hostile).map(([name, value]) => `${name}: ${value.replaceAll("\n", " ")}`);

const texts = await loadTexts();

describe.each(Object.entries(decoders as Record<string, Decoder>))("%s", (_, decoder) => {
  it("never throws, and quotes what stands in the text", () => {
    const lines = fc.array(line(names), { maxLength: 8 });
    const sent = fc.option(fc.tuple(fc.constantFrom("GET", "POST", "OPTIONS"), hostile, fc.array(line(asks))));
    fc.assert(
      fc.property(fc.constantFrom(401, 403, 429, 200), lines, hostile, sent, (status, head, body, made) => {
        const evidence = `HTTP/1.1 ${status} x\n${head.join("\n")}\n\n${body}`;
        const by = made && request(`${made[0]} https://a.example/?${made[1].replaceAll("\n", " ")}`, made[2], made[1]);
        const { facts, reasons } = decoder.read(seen(evidence, by), texts);
        for (const { text, wait, clue } of facts) {
          if (clue.of === "evidence") expect(clue.quote).toBe(evidence.slice(clue.start, clue.end));
          expect(text).toMatch(/^\S.*[.]$/s);
          expect(wait ?? 0).toBeGreaterThanOrEqual(0);
        }
        for (const { because, source } of reasons) {
          expect(because).toMatch(/[.]$/);
          if (source) expect(source).toMatch(/^https:\/\//);
        }
      }),
    );
  });
});
