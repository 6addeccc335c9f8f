import { expect, it } from "vitest";
import { diagnose } from "@/lib/diagnosis/diagnose";
import { eventLimit } from "@/lib/session/events";
import { mostKept, oneEntry } from "./one-entry";

const entry = (url: string, status: number, text: string) => ({
  request: { method: "GET", url, headers: [] },
  response: { status, statusText: "", headers: [{ name: "Server", value: "nginx" }], content: { text } },
});
const har = JSON.stringify({
  log: {
    version: "1.2",
    pages: [{ title: "The user's own page" }],
    entries: [
      entry("https://mail.example/inbox", 200, "A private letter"),
      entry("https://api.example.com/x", 403, "You have exceeded a secondary rate limit."),
      entry("https://bank.example/", 200, "A balance"),
    ],
  },
});

it("leaves of a HAR the entry that is diagnosed, which says the same alone", () => {
  const whole = diagnose({ evidence: har });
  const one = oneEntry(har, whole.evidence.exchange);
  expect(one?.of).toBe(3);
  expect(one?.text).not.toMatch(/letter|balance|bank|own page/);
  const alone = diagnose({ evidence: one?.text });
  expect(alone.causes[0]?.id).toBe(whole.causes[0]?.id);
  expect(alone.url).toBe("https://api.example.com/x");
});

it.each([
  "HTTP/1.1 403 Forbidden\n\n",
  har.slice(0, -9),
  '{"log":{"entries":[{}]}}',
  '{"log":null}',
  '{"log":{"entries":7}}',
])("leaves what is no HAR of several entries as it is: %j", (text) => expect(oneEntry(text, 0)).toBeNull());

it("knows how much of one text is kept", () => {
  expect(mostKept).toBe(eventLimit);
});
