import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "./read";
import { clueAt } from "./traced";
import { placeIn, written } from "./written";

const har = (body: string, url = "https://api.example.com/v1/things?a=1&b=2") =>
  JSON.stringify({
    log: {
      entries: [
        {
          request: { method: "POST", url, headers: [{ name: "X-Api-Key", value: "k" }], postData: { text: "sent" } },
          response: {
            status: 403,
            statusText: "Forbidden",
            headers: [
              { name: "Server", value: "edge" },
              { name: "WWW-Authenticate", value: 'Bearer error="invalid_token"' },
            ],
            content: { text: body },
          },
        },
      ],
    },
  });

function viewOf(source: string) {
  const { exchanges, chosen } = read(source);
  const exchange = exchanges[chosen];
  if (!exchange) throw new Error("nothing was read");
  return { exchange, view: written(exchange, source, "evidence") };
}

describe("an exchange of a HAR, written as HTTP", () => {
  it("reads as a request and its response, with the names as they were written", () => {
    expect(viewOf(har('{"message":"no"}')).view.text).toBe(
      [
        "POST https://api.example.com/v1/things?a=1&b=2",
        "X-Api-Key: k",
        "",
        "sent",
        "",
        "HTTP 403 Forbidden",
        "Server: edge",
        'WWW-Authenticate: Bearer error="invalid_token"',
        "",
        '{"message":"no"}',
      ].join("\n"),
    );
  });

  it("leads from the words of a clue to the same words", () => {
    const source = har('{"message":"Rate limit exceeded"}');
    const { exchange, view } = viewOf(source);
    const body = exchange.response?.body;
    if (!body) throw new Error("no body");
    const at = body.text.indexOf("Rate limit");
    const place = placeIn(view, clueAt(body, at, at + 10));
    expect(place && view.text.slice(place.start, place.end)).toBe("Rate limit");
  });

  it("marks the whole line of a field, its status and its address", () => {
    const { exchange, view } = viewOf(har("no"));
    const shown = (clue: { start: number; end: number } | null | undefined) => {
      const place = clue && placeIn(view, clue);
      return place && view.text.slice(place.start, place.end);
    };
    expect(shown(exchange.response?.fields[1]?.line)).toBe('WWW-Authenticate: Bearer error="invalid_token"');
    expect(shown(exchange.response?.start)).toBe("403");
    expect(shown(exchange.request?.start)).toBe("https://api.example.com/v1/things?a=1&b=2");
  });

  it("has no place for words of another exchange or of the notation", () => {
    const source = har("no");
    const at = source.indexOf('"entries"');
    expect(placeIn(viewOf(source).view, { start: at, end: at + 9 })).toBeNull();
  });

  it("leads every part of any body back to itself, through any escapes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat(), (text, one, other) => {
        const { exchange, view } = viewOf(har(text));
        const body = exchange.response?.body;
        if (!body?.text) return;
        const [from, to] = [one % body.text.length, (other % body.text.length) + 1].sort((a, b) => a - b);
        if (from === undefined || to === undefined || from >= to) return;
        const place = placeIn(view, clueAt(body, from, to));
        expect(place && view.text.slice(place.start, place.end)).toBe(body.text.slice(from, to));
      }),
    );
  });
});
