import { describe, expect, it } from "vitest";
import { describe as inWords, read } from "../read";
import { forms } from "./forms.samples";
import { messy } from "./messy.samples";

/** What a short paste of each kind must be read as. */
describe("a paste of each kind", () => {
  it.each([...forms, ...messy])(
    "is read as $format: $name",
    ({ text, format, status, method, host, sent, received, body }) => {
      const evidence = read(text);
      const exchange = evidence.exchanges[evidence.chosen];
      const url = exchange?.request?.url ?? "";
      expect({
        format: evidence.format,
        status: exchange?.response?.status ?? null,
        method: exchange?.request?.method ?? null,
        host: URL.canParse(url) ? new URL(url).host : null,
        sent: exchange?.request?.fields.length ?? 0,
        received: exchange?.response?.fields.length ?? 0,
      }).toEqual({ format, status, method, host, sent, received });
      if (body !== undefined) expect(exchange?.response?.body?.text.trim()).toBe(body);
      expect(inWords(evidence)).toMatch(/^[A-Z`].*, (?:an? \d{3}|no status|\d+ responses)/);
    },
  );
});
