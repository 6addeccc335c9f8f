import { describe, expect, it } from "vitest";
import type { Exchange } from "@/lib/evidence/exchange";
import { read } from "@/lib/evidence/read";
import type { Ask, Variant } from "./shapes";
import { type VariantId, variants } from "./variants/table.gen";

const ids = Object.keys(variants) as VariantId[];
const rows: Readonly<Record<VariantId, Variant>> = variants;
const ask: Ask = { url: "https://api.example.com/thing?a=1", method: "GET" };

/** A message as short as a test can say it: "403 {no}" or "200 | allow: GET". */
function answer(text: string): string {
  const [, status, body, fields] = /^(\d{3})(?: ([^|]*))?(?:\| (.*))?$/.exec(text) ?? [];
  return `HTTP/1.1 ${status}\ncontent-type: application/json\n${(fields ?? "").split("; ").filter(Boolean).join("\n")}\n\n${body ?? ""}`;
}

/** The exchanges of a transcript with these answers, by variant. */
function exchanges(answers: Readonly<Record<string, string>>, request = ""): Map<string, Exchange> {
  const blocks = Object.entries(answers).map(
    ([id, text]) => `--b0undary ${id}\nGET https://api.example.com/thing HTTP/1.1\n${request}\n\n${answer(text)}\n`,
  );
  const text = `# why403 probe transcript 1, boundary b0undary\n${blocks.join("")}--b0undary end\n`;
  return new Map(read(text).exchanges.map((one) => [one.step ?? "", one]));
}

function outcome(id: VariantId, plain: string, seen: string, others: Record<string, string> = {}, request = "") {
  const all = exchanges({ ...others, plain, [id]: seen }, request);
  const [one, other] = [all.get(id), all.get("plain")];
  if (!one || !other) throw new Error("no exchange");
  return rows[id].read({ seen: one, plain: other, all });
}

const origin = "origin: https://app.example.org";
const asked = `${origin}\naccess-control-request-method: PUT\naccess-control-request-headers: x-thing`;
const lets = "access-control-allow-origin: https://app.example.org";

type Row = readonly [
  plain: string,
  seen: string,
  outcome: string | null,
  others?: Record<string, string>,
  request?: string,
];

/** Every outcome of every variant, and what must not be read as one. */
const table: Readonly<Record<VariantId, readonly Row[]>> = {
  plain: [
    ["200", "200", "passes"],
    ["401", "401", "credential"],
    ["403", "403", "refused"],
    ["404", "404", null],
    ["500", "500", null],
  ],
  "no-user-agent": [
    ["200", "403", "demanded"],
    ["200", "200", "not-demanded"],
    ["403", "200", "disliked"],
    ["403", "403", "same"],
    ["403", "500", null],
  ],
  "browser-user-agent": [
    ["403", "200", "opens"],
    ["403", "403", "same"],
    ["200", "403", "closes"],
    ["200", "200", "indifferent"],
    ["403", "404", null],
  ],
  origin: [
    ["200", "403", "closes"],
    ["403", "200", "opens"],
    ["403", "403", "same"],
    ["200", `200 | ${lets}`, "allowed", {}, origin],
    ["200", "200 | access-control-allow-origin: *", "allowed", {}, origin],
    ["200", "200 | access-control-allow-origin: https://other.example.org", "withheld", {}, origin],
    ["200", "200", "withheld", {}, origin],
  ],
  preflight: [
    ["200", "403", "closes"],
    ["200", "405", "closes"],
    ["401", "401", "credential-asked"],
    ["403", "403", "refused-too"],
    [
      "200",
      `204 | ${lets}; access-control-allow-methods: PUT; access-control-allow-headers: X-Thing`,
      "allowed",
      {},
      asked,
    ],
    [
      "200",
      "204 | access-control-allow-origin: *; access-control-allow-methods: *; access-control-allow-headers: *",
      "allowed",
      {},
      asked,
    ],
    [
      "200",
      `204 | ${lets}; access-control-allow-methods: GET; access-control-allow-headers: X-Thing`,
      "not-allowed",
      {},
      asked,
    ],
    ["200", `204 | ${lets}; access-control-allow-methods: PUT`, "not-allowed", {}, asked],
    ["200", "204", "not-allowed", {}, asked],
    [
      "200",
      `204 | ${lets}; access-control-allow-methods: PUT; access-control-allow-headers: *`,
      "not-allowed",
      {},
      asked.replace("x-thing", "authorization"),
    ],
    ["200", "500", null],
  ],
  "other-method": [
    ["403", "200", "opens"],
    ["200", "403", "closes"],
    ["403", "403", "same"],
    ["200", "200", "indifferent"],
    ["403", "405", null],
  ],
  root: [
    ["403 no", "200", "opens"],
    ["403 no", "404", "opens"],
    ["403 no", "403 no", "same"],
    ["403 no", "403 other words", "other"],
    ["200", "200", null],
  ],
  "missing-path": [
    ["403 no", "404", "routed"],
    ["403 no", "410", "routed"],
    ["403 no", "403 no", "blanket"],
    ["403 no", "403 no", "blanket", { root: "403 no" }],
    ["403 no", "403 no", "masked", { root: "200" }],
    ["403 id 1a2b3c4d", "403 id 9f8e7d6c", "blanket"],
    ["403 no", "403 other words", null],
    ["200", "404", null],
  ],
  "problem-json": [
    ["403", "200", "opens"],
    ["403 no", "403 no", "same"],
    ["403 no", "403 {} | content-type: application/problem+json", "same"],
    ["403", "404", null],
  ],
  "other-scheme": [
    ["403", "200", "only-https", {}, ""],
    ["200", "301 | location: https://api.example.com/", "redirects"],
    ["403", "403", "same"],
    ["200", "200", null],
  ],
  ipv6: [
    ["403", "200", "opens"],
    ["200", "403", "closes"],
    ["403", "403", "same"],
    ["403", "404", null],
  ],
  again: [
    ["200", "403", "closes"],
    ["403", "200", "opens"],
    ["200 | x-ratelimit-remaining: 9", "200 | x-ratelimit-remaining: 8", "counted"],
    ['200 | ratelimit: "p";r=9;t=3', '200 | ratelimit: "p";r=8;t=3', "counted"],
    ["200 | x-ratelimit-remaining: 9", "200 | x-ratelimit-remaining: 9", "same"],
    ["403", "403", "same"],
    ["200", "500", null],
  ],
  "without-credential": [
    ["403", "401", "known"],
    ["401", "401", "rejected"],
    ["403", "200", "harmful"],
    ["403 no", "403 no", "unseen"],
    ["200", "401", "needed"],
    ["200", "200", "open"],
    ["403 no", "403 other words", null],
  ],
};

/** Outcomes that the short form of this table cannot say; each has a test of its own below. */
const apart: readonly string[] = ["other-scheme only-http", "problem-json explains"];

describe("a variant", () => {
  for (const id of ids) {
    for (const [plain, seen, wanted, others, request] of table[id])
      it(`${id} reads ${plain} against ${seen} as ${wanted}`, () =>
        expect(outcome(id, plain, seen, others, request)).toBe(wanted));

    it(`${id} has no outcome that is never read, and says each in a sentence`, () => {
      const read = new Set(table[id].map(([, , name]) => name));
      const never = Object.keys(rows[id].outcomes).filter(
        (name) => !read.has(name) && !apart.includes(`${id} ${name}`),
      );
      expect(never).toEqual([]);
      for (const { because } of Object.values(rows[id].outcomes)) expect(because).toMatch(/^[A-Z].*\.$/);
      expect(rows[id].why).toMatch(/^[A-Z].*\.$/);
    });
  }

  it("over the other scheme tells which one is answered", () => {
    const all = exchanges({ plain: "403", "other-scheme": "200" });
    const [seen, plain] = [all.get("other-scheme"), all.get("plain")];
    if (!seen?.request || !plain) throw new Error("no exchange");
    const http = { ...seen, request: { ...seen.request, url: "http://api.example.com/thing" } };
    expect(rows["other-scheme"].read({ seen: http, plain, all })).toBe("only-http");
  });

  it("that asks for problem details notices them", () => {
    const all = exchanges({ plain: "403 no", "problem-json": "403 {}" });
    const [seen, plain] = [all.get("problem-json"), all.get("plain")];
    if (!seen?.response || !plain) throw new Error("no exchange");
    const fields = seen.response.fields.map((field) => ({
      ...field,
      value: { ...field.value, text: "application/problem+json" },
    }));
    const told = { ...seen, response: { ...seen.response, fields } };
    expect(rows["problem-json"].read({ seen: told, plain, all })).toBe("explains");
  });

  it("without an answer says nothing", () => {
    const text =
      "# why403 probe transcript 1, boundary b0undary\n--b0undary plain\nGET https://a.example.com/ HTTP/1.1\n\n# no answer: tls\n";
    const [plain] = read(text).exchanges;
    expect(plain?.response).toBeNull();
    for (const id of ids)
      if (plain) expect(rows[id].read({ seen: plain, plain, all: new Map([["plain", plain]]) }), id).toBeNull();
  });

  it("has a place of its own in the order", () => {
    expect(new Set(ids.map((id) => rows[id].order)).size).toBe(ids.length);
  });

  it("leaves the method, the URL and the fields alone but for what it says", () => {
    expect(rows.plain.change(ask, "t")).toEqual({});
    expect(rows.again.change(ask, "t")).toEqual({});
    expect(rows.root.change(ask, "t")).toEqual({ url: "https://api.example.com/" });
    expect(rows["missing-path"].change(ask, "t")).toEqual({ url: "https://api.example.com/t" });
    expect(rows["other-scheme"].change(ask, "t")).toEqual({ url: "http://api.example.com/thing?a=1", follow: false });
    expect(rows["other-method"].change({ ...ask, method: "HEAD" }, "t")).toEqual({ method: "GET" });
    expect(rows.origin.change(ask, "t")).toBeNull();
    expect(rows.preflight.change(ask, "t")).toBeNull();
  });
});

describe("a transcript", () => {
  const text = (body: string) =>
    `# why403 probe transcript 1, from this machine, boundary b0undary\n--b0undary plain\nGET https://api.example.com/ HTTP/1.1\nuser-agent: x\n\n${body}\n--b0undary end\n`;

  it("is not led astray by a body that looks like messages or like another boundary", () => {
    const body =
      "HTTP/1.1 403 Forbidden\nserver: a\n\nHTTP/1.1 200 OK\n--other root\nGET / HTTP/1.1\n\nHTTP/1.1 404 Not Found";
    const { exchanges: found } = read(text(body));
    expect(found.map(({ step, response }) => [step, response?.status])).toEqual([["plain", 403]]);
    expect(found[0]?.response?.body?.text).toContain("HTTP/1.1 404 Not Found");
  });

  it("takes the last of the responses that curl prints when it follows redirects", () => {
    const body = "HTTP/2 301\nlocation: /a\n\nHTTP/1.1 100 Continue\n\nHTTP/2 403\nserver: b\n\nno";
    const [exchange] = read(text(body)).exchanges;
    expect([exchange?.response?.status, exchange?.response?.body?.text.trim()]).toEqual([403, "no"]);
  });

  it("is read behind a prompt, and with line ends of Windows", () => {
    const whole = `PS C:\\> .\\probe.ps1\n${text("HTTP/1.1 403 Forbidden\n\nno")}`.replaceAll("\n", "\r\n");
    expect(read(whole).exchanges[0]).toMatchObject({ step: "plain", response: { status: 403 } });
  });

  it("says which requests brought no answer", () => {
    expect(read(text("curl: (60) SSL certificate problem")).notes).toContain("No answer came for: plain.");
  });
});
