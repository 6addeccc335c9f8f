import { describe, expect, it } from "vitest";
import { describe as inWords, lastFinal, read, readRequest } from "../read";
import { forms } from "./forms.samples";

/** The fields of one of the sample pastes, or of a text, as "name: value". */
function fieldsOf(text: string, side: "request" | "response"): string[] {
  const evidence = read(text);
  const message = evidence.exchanges[evidence.chosen]?.[side];
  return message?.fields.map(({ name, value }) => `${name}: ${value.text}`) ?? [];
}
const paste = (name: string) => forms.find((form) => form.name === name)?.text ?? "";

describe("what a reader takes out of a paste", () => {
  it.each([
    [
      "copy as PowerShell",
      ["accept: application/json", 'sec-ch-ua: "Chromium";v="131"', "content-type: application/json"],
    ],
    ["copy as cURL (cmd)", ["accept: */*", 'sec-ch-ua: "Chromium";v="131"']],
    ["Invoke-RestMethod with its error", ["authorization: Bearer abc", "x-api-key: k"]],
    ["copy as fetch", ["accept: application/json", "authorization: Bearer abc", "referer: https://app.example.com/"]],
    [
      "an error of axios with its parts",
      ["accept: application/json", "authorization: Bearer abc", "content-type: application/json"],
    ],
    ["Chrome's CORS message", ["origin: https://app.example.com"]],
    ["kubectl -v=8", ["accept: application/json"]],
  ])("of what was sent: %s", (name, fields) => {
    expect(fieldsOf(paste(name), "request").slice(0, 3)).toEqual(expect.arrayContaining(fields.slice(0, 3)));
  });

  it.each([
    ["a Python dict", ["server: cloudflare", "cf-ray: 9e1b0c7d2f4a1c63-FRA", "retry-after: 60"]],
    ["Go's map", ["server: nginx", "retry-after: 60", "x-request-id: abc"]],
    ["Ruby's hash", ["server: nginx", "retry-after: 60"]],
    ["Java's list", ["server: nginx", "date: Mon, 23 Nov 2026 14:02:11 GMT", "content-type: text/html"]],
    ["Java's map", ["server: nginx", "retry-after: 60"]],
    [".NET's response", ["server: nginx", "date: Mon, 23 Nov 2026 14:02:11 GMT", "content-type: text/html"]],
    [
      ".NET's response on one line",
      ["server: nginx", "date: Mon, 23 Nov 2026 14:02:11 GMT", "content-type: text/html"],
    ],
    ["PHP's array", ["server: nginx", "retry-after: 60"]],
    ["tuples of Python", ["server: nginx", "content-type: text/html"]],
    ["an error of axios with its parts", ["server: nginx", "date: Mon, 23 Nov 2026 14:02:11 GMT", "retry-after: 60"]],
    ["escaped JSON in JSON", ["server: nginx", "retry-after: 60"]],
    ["Azure's SDK for Python", ["content-type: application/json", "x-ms-request-id: abc"]],
    ["curl --trace", ["server: nginx"]],
  ])("of what came back: %s", (name, fields) => {
    expect(fieldsOf(paste(name), "response")).toEqual(fields);
  });

  it("keeps the quotes inside a value", () => {
    const text = `HTTP 403 {"headers":{"www-authenticate":"Bearer realm=\\"api\\", error=\\"insufficient_scope\\"","server":"x"}}`;
    expect(fieldsOf(`error: ${text}`, "response")[0]).toBe(
      'www-authenticate: Bearer realm="api", error="insufficient_scope"',
    );
  });

  it("takes a list of names for no fields, and JSON members for none either", () => {
    expect(fieldsOf("HTTP 403 AllowedHeaders: ['content-type', 'authorization', 'host']", "response")).toEqual([]);
    expect(fieldsOf('error 403: {"date": "2026-11-23", "location": "Berlin", "server": "down"}', "response")).toEqual(
      [],
    );
  });

  it("takes an empty line below a name for its empty value", () => {
    const text =
      "Request URL\nhttps://api.example.com/v1\nStatus Code\n403 Forbidden\ndate\nTue, 06 Feb 2024 14:21:07 GMT\nserver\nnginx\nvary\nAccept\nx-allowed-scopes\n\nx-expires\n2024-05-01\n\nno";
    expect(fieldsOf(text, "response").slice(3)).toEqual(["x-allowed-scopes: ", "x-expires: 2024-05-01"]);
  });

  it("joins the rows of a trace that were broken for their length", () => {
    const agent = "a".repeat(52);
    const text = `=> Send header, 110 bytes (0x6e)\n0000: GET / HTTP/1.1\n0010: User-Agent: ${agent}\n0050: bbb\n0055: Host: api.example.com\n006c:\n<= Recv header, 24 bytes (0x18)\n0000: HTTP/1.1 403 Forbidden`;
    expect(fieldsOf(text, "request")).toEqual([`user-agent: ${agent}bbb`, "host: api.example.com"]);
  });
});

describe("what was sent, pasted by itself", () => {
  it.each([
    ["copy as fetch", "POST", "https://api.example.com/v1/things"],
    ["copy as PowerShell", "POST", "https://api.example.com/v1"],
    ["copy as cURL (cmd)", "POST", "https://api.example.com/v1?a=1&b=2"],
    ["HTTPie, verbose", "GET", "http://api.example.com/v1"],
  ])("is read from %s", (name, method, url) => {
    expect(readRequest(paste(name))).toMatchObject({ method, url });
  });

  it.each(["http error 403 from the server", "https is needed", "curl: (22) The requested URL returned error: 403"])(
    "is not read from a sentence: %s",
    (text) => {
      expect(read(text).format).toMatch(/^(?:log|body)$/);
    },
  );
});

describe("of several exchanges", () => {
  it("the tunnel that was opened is not the one to look at", () => {
    const { exchanges } = read(paste("curl -v through a proxy that opens the tunnel, then a refusal"));
    expect(exchanges.map(({ response }) => response?.status)).toEqual([200, 403]);
    expect(lastFinal(exchanges)).toBe(1);
  });

  it("the refusal is chosen among the lines of an access log", () => {
    const evidence = read(paste("Combined Log Format, the last refusal of several"));
    expect(evidence.exchanges).toHaveLength(2);
    expect(evidence.chosen).toBe(0);
  });
});

describe("in words", () => {
  it.each([
    ["copy as fetch", "Fetch call, no status from api.example.com"],
    ["wget -S", "Wget transcript, a 403 from api.example.com"],
    ["OkHttp", "Trace of an HTTP client, a 403 from api.example.com"],
    ["a tunnel refused to Python", "Refused proxy tunnel, a 403 on the way to api.example.com:443"],
    ["Chrome, with colons and headings", "Header table of developer tools, a 403 from api.example.com"],
  ])("%s", (name, words) => {
    expect(inWords(read(paste(name)))).toBe(words);
  });

  it("is read out of the exception of a client of Google's APIs", () => {
    const text =
      'googleapiclient.errors.HttpError: <HttpError 403 when requesting https://www.googleapis.com/drive/v3/files returned "no">';
    expect(inWords(read(text))).toBe("Log, a 403 from www.googleapis.com");
  });
});
