import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact } from "./redact";

const secret = "q7ZpX2mK9vLr4TnB8wYc";

/** A value as a string of JSON inside JSON, so many levels down. */
const within = (value: unknown, depth: number): string =>
  depth === 0 ? JSON.stringify(value) : within({ data: within(value, depth - 1), path: "/v1" }, 0);

describe("a text inside a text", () => {
  it("keeps no secret, whatever stands before and behind it and however deep it is", () => {
    const member = fc.tuple(
      fc.constantFrom("username", "grant_type", "note", "page", "ok", "list"),
      fc.oneof(
        fc.constantFrom("joe", "", "it's", 'a "b"', "a,b", "C:\\new\\"),
        fc.nat(),
        fc.boolean(),
        fc.constant(["a", "b"]),
      ),
    );
    const name = fc.constantFrom("password", "client_secret", "token", "apiKey", "Authorization", "x-api-key");
    fc.assert(
      fc.property(
        fc.array(member, { maxLength: 4 }),
        fc.array(member, { maxLength: 4 }),
        name,
        fc.constantFrom(secret, `a"${secret}`, `${secret}\\x`),
        fc.integer({ min: 0, max: 3 }),
        (before, after, held, value, depth) => {
          const members = [...before, [held, value] as const, ...after].map(([key, one], n) =>
            key === held ? [key, one] : [`${key}${n}`, one],
          );
          const text = within(Object.fromEntries(members), depth);
          const clean = redact(text).text;
          expect(clean, text).not.toContain(secret);
          expect(redact(clean).text).toBe(clean);
          // What stands around it can still be read.
          expect(() => JSON.parse(clean)).not.toThrow();
        },
      ),
      { numRuns: 600 },
    );
  });

  it.each([
    [
      "a HAR's form in JSON",
      { postData: { text: JSON.stringify({ grant_type: "password", username: "joe", password: secret }) } },
    ],
    ["a client's log", { url: "/login", method: "post", data: JSON.stringify({ username: "joe", password: secret }) }],
    ["a log's message", { message: JSON.stringify({ level: "info", token: secret, status: 403 }) }],
    ["a GraphQL query", { query: `mutation { login(user: "joe", password: "${secret}") { id } }` }],
    ["a head", { request: `GET /v1 HTTP/1.1\r\nAccept: */*\r\nX-Auth: ${secret}\r\nHost: a.example\r\n\r\n` }],
    ["a body in Base64", { content: { encoding: "base64", text: btoa(JSON.stringify({ access_token: secret })) } }],
    ["an escaped page", { body: `<form>{&quot;password&quot;:&quot;${secret}&quot;}</form>` }],
  ])("keeps no secret in %s", (_what, value) => {
    const text = JSON.stringify(value);
    for (const one of [text, JSON.stringify(text), JSON.stringify(value, null, 2)]) {
      const clean = redact(one).text;
      expect(clean).not.toContain(secret);
      expect(clean).not.toContain(btoa(JSON.stringify({ access_token: secret })));
      expect(() => JSON.parse(clean)).not.toThrow();
    }
  });

  it.each([
    `{&quot;user&quot;:&quot;joe&quot;,&quot;password&quot;:&quot;${secret}&quot;}`,
    `<div data-props='{&#34;token&#34;:&#34;${secret}&#34;}'>`,
    `&lt;Password&gt;${secret}&lt;/Password&gt;`,
    `{"url":"https:\\/\\/hooks.slack.com\\/services\\/T0AAAAAAA\\/B0AAAAAAA\\/${secret}"}`,
    `{"url":"https://api.example.com/?page=2\\u0026access_token=${secret}"}`,
    `payload=%7B%22user%22%3A%22joe%22%2C%22password%22%3A%22${secret}%22%7D`,
    `https://app.example.com/login?next=https%3A%2F%2Fapi.example.com%2F%3Faccess_token%3D${secret}`,
    `https://app.example.com/login?next=https%253A%252F%252Fapi.example.com%252F%253Faccess_token%253D${secret}`,
    `https://app.example.com/?redirect=https%3A%2F%2Fuser%3A${secret}%40host.example`,
    `\u001b[34mX-Api-Key\u001b[39;49;00m: \u001b[33m${secret}\u001b[39m`,
    `\u001b[94m"password"\u001b[39m:\u001b[37m \u001b[39m\u001b[33m"${secret}"\u001b[39m`,
  ])("keeps no secret in %j", (text) => {
    const clean = redact(text).text;
    expect(clean).not.toContain(secret);
    expect(redact(clean).text).toBe(clean);
  });

  it("leaves a text alone whose parts hold none", () => {
    const text = JSON.stringify({
      message: JSON.stringify({ error: "token expired", at: "C:\\new" }),
      page: "a%20b%3Dc",
    });
    expect(redact(text)).toEqual({ text, removed: [] });
  });
});
