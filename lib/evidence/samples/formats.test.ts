import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../exchange";
import { type Evidence, describe as inWords, read, readRequest } from "../read";
import type { Clue, Traced } from "../traced";

const chosen = (evidence: Evidence): Exchange => {
  const exchange = evidence.exchanges[evidence.chosen];
  if (!exchange) throw new Error("nothing was chosen");
  return exchange;
};
const field = (exchange: Exchange, name: string) =>
  exchange.response?.fields.find((one) => one.name === name)?.value.text;

const response = `HTTP/1.1 403 Forbidden
Server: nginx
Content-Type: application/json
X-Folded: one
  two

{"message":"no"}`;

const transcript = `*   Trying 192.0.2.7:443...
* Connected to api.example.com (192.0.2.7) port 443
> GET /v1/thing HTTP/2
> Host: api.example.com
> User-Agent: curl/8.7.1
> Authorization: Bearer abc
>
* Request completely sent off
< HTTP/2 403
< server: cloudflare
< content-type: application/json
<
{"message":"no"}
* Connection #0 to host api.example.com left intact`;

const har = JSON.stringify({
  log: {
    version: "1.2",
    entries: [
      {
        request: { method: "GET", url: "https://api.example.com/ok", headers: [] },
        response: { status: 200, statusText: "OK", headers: [], content: { text: "" } },
      },
      {
        request: {
          method: "POST",
          url: "https://api.example.com/no",
          headers: [{ name: "Origin", value: "https://app.example" }],
        },
        response: {
          status: 403,
          statusText: "Forbidden",
          headers: [{ name: "Server", value: "nginx" }],
          content: { mimeType: "application/json", text: '{"message":"\u00fcber \\"all\\"\\n"}' },
        },
      },
      {
        request: { method: "GET", url: "https://api.example.com/also-ok", headers: [] },
        response: { status: 204, headers: [], content: {} },
      },
    ],
  },
});

describe("reading evidence", () => {
  it.each([
    ["raw-response", response],
    ["curl-verbose", transcript],
    ["har", har],
    ["headers", "server: nginx\ncontent-type: text/html\ncontent-length: 153"],
    ["body", '{"error":{"code":403,"message":"no"}}'],
    ["body", "error code: 1009"],
    ["raw-request", "GET /v1/thing HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 403 Forbidden\nserver: nginx\n\nno"],
    ["curl-command", "curl -H 'Accept: */*' https://api.example.com/v1"],
    [
      "log",
      "2026-11-23 14:02:11 ERROR upload failed: status code 403 for PUT https://api.example.com/v1/a in 12 ms\n  at Client.send (client.js:10)",
    ],
  ])("recognises %s by itself", (format, text) => {
    expect(read(text).format).toBe(format);
  });

  it("reads status, fields, folded lines and body of a response", () => {
    const exchange = chosen(read(response));
    expect(exchange.response?.status).toBe(403);
    expect(exchange.response?.reason).toBe("Forbidden");
    expect(field(exchange, "server")).toBe("nginx");
    expect(field(exchange, "x-folded")).toBe("one two");
    expect(exchange.response?.body?.text).toBe('{"message":"no"}');
  });

  it.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["upper-case names", (text: string) => text.replace("Server:", "SERVER:")],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["colours", (text: string) => text.replace("403", "\u001b[1;31m403\u001b[0m")],
    ["a code fence", (text: string) => `\`\`\`http\n${text}\n\`\`\``],
    ["an indentation", (text: string) => text.replaceAll(/^/gm, "    ")],
    [
      "line numbers",
      (text: string) =>
        text
          .split("\n")
          .map((line, index) => `${index + 1}: ${line}`)
          .join("\n"),
    ],
  ])("reads the same with %s", (_what, change) => {
    const exchange = chosen(read(change(response)));
    expect(exchange.response?.status).toBe(403);
    expect(field(exchange, "server")).toBe("nginx");
    expect(exchange.response?.body?.text.trim()).toBe('{"message":"no"}');
  });

  it("counts the last final response of several", () => {
    const many = `HTTP/1.1 100 Continue\n\nHTTP/1.1 200 Connection established\n\nHTTP/1.1 302 Found\nlocation: /b\n\nHTTP/2 403\nserver: nginx\n\nno`;
    const evidence = read(many);
    expect(chosen(evidence).response?.status).toBe(403);
    expect(evidence.notes).toContain("3 responses were pasted; the last final one is shown.");
  });

  it.each([
    ["another call", "/stats", 403],
    ["the same call", "/feed", null],
  ])("takes words without a status, of %s, for what they are", (_what, path, status) => {
    const calls = `$ curl -i http://a.example/feed\nHTTP/1.1 403 Forbidden\nContent-Length: 0\n\n$ curl -s http://a.example${path}\n{"subscribers": 1}\n`;
    expect(chosen(read(calls)).response?.status).toBe(status);
  });

  it("tells what curl sent from what it got", () => {
    const exchange = chosen(read(transcript));
    expect(exchange.client).toBe("curl/8.7.1");
    expect(exchange.request?.url).toBe("https://api.example.com/v1/thing");
    expect(exchange.request?.fields.map(({ name }) => name)).toEqual(["host", "user-agent", "authorization"]);
    expect(exchange.response?.fields.map(({ name }) => name)).toEqual(["server", "content-type"]);
    expect(exchange.response?.body?.text.trim()).toBe('{"message":"no"}');
  });

  it("sees a proxy that refused the tunnel", () => {
    const evidence = read(
      "* Trying 192.0.2.1:3128...\n* CONNECT tunnel failed, response 403\n* Closing connection\ncurl: (56) CONNECT tunnel failed, response 403",
    );
    expect(evidence.format).toBe("curl-verbose");
    expect(chosen(evidence).response?.status).toBe(403);
  });

  it("chooses the failing entry of a HAR and unescapes its body", () => {
    const evidence = read(har);
    expect(evidence.exchanges).toHaveLength(3);
    expect(evidence.chosen).toBe(1);
    expect(chosen(evidence).response?.body?.text).toBe('{"message":"\u00fcber \\"all\\"\\n"}');
    expect(chosen(evidence).request?.fields[0]).toMatchObject({ name: "origin" });
  });

  it("reads a HAR that was cut off", () => {
    expect(chosen(read(har.slice(0, -200))).response?.status).toBe(403);
  });

  it("reads a curl command with its quotes, its line breaks and its output", () => {
    const text = `$ curl -X POST \\\n  -H "X-Api-Key: a'b" --data '{"a":1}' \\\n  -A $'my\\'agent' https://api.example.com/v1\nHTTP/2 403\nserver: nginx\n\nno`;
    const { request, response: answer } = chosen(read(text));
    expect(request).toMatchObject({ method: "POST", url: "https://api.example.com/v1" });
    expect(request?.fields.map(({ name, value }) => [name, value.text])).toEqual([
      ["x-api-key", "a'b"],
      ["user-agent", "my'agent"],
    ]);
    expect(answer?.status).toBe(403);
  });

  it("joins what several options of curl send, as curl does", () => {
    const sent = readRequest("curl https://api.example.com/v1 -d api_key=a1 --data 'b=2' -d c=3");
    expect(sent?.body?.text).toBe("api_key=a1&b=2&c=3");
  });

  it.each([
    ["curl -sS https://api.example.com/v1", "https://api.example.com/v1", "GET"],
    ["curl api.example.com/v1 -d a=1", "http://api.example.com/v1", "POST"],
    ["DELETE /v1 HTTP/1.1\r\nHost: api.example.com\r\n\r\n", "https://api.example.com/v1", "DELETE"],
    ["GET https://api.example.com/v1", "https://api.example.com/v1", "GET"],
    ["wget --post-data=a -O - https://api.example.com/v1", "https://api.example.com/v1", "POST"],
    ["C:\\Users\\ann>curl.exe https://api.example.com/v1", "https://api.example.com/v1", "GET"],
  ])("reads what was sent: %s", (text, url, method) => {
    expect(readRequest(text)).toMatchObject({ url, method });
  });

  it.each([
    [
      "Python",
      `headers = {'X-Key': 'a', "Accept": "text/html"}\nr = requests.post("https://api.example.com/v1", headers=headers)`,
      "POST",
    ],
    [
      "JavaScript",
      "await axios({ method: 'put', url: 'https://api.example.com/v1', headers: { 'X-Key': 'a', Accept: 'text/html' } })",
      "PUT",
    ],
    [
      "Node",
      "https.request({ hostname: 'api.example.com', path: '/v1', method: 'PATCH', headers: { 'X-Key': 'a', 'Accept': 'text/html' } })",
      "PATCH",
    ],
    [
      "Go",
      'req, _ := http.NewRequest("DELETE", "https://api.example.com/v1", nil)\nreq.Header.Set("X-Key", "a")\nreq.Header.Add("Accept", "text/html")',
      "DELETE",
    ],
    [
      "PHP",
      "curl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'POST');\n$client->withHeader('X-Key', 'a')->withHeader('Accept', 'text/html')->request('POST', 'https://api.example.com/v1');",
      "POST",
    ],
    [
      "C#",
      'client.DefaultRequestHeaders.Add("X-Key", "a");\nclient.DefaultRequestHeaders.Add("Accept", "text/html");\nawait client.GetAsync("https://api.example.com/v1");',
      "GET",
    ],
  ])("reads what a program sends, in %s", (_language, text, method) => {
    const sent = readRequest(text);
    expect(sent).toMatchObject({ url: "https://api.example.com/v1", method });
    expect(Object.fromEntries(sent?.fields.map(({ name, value }) => [name, value.text]) ?? [])).toEqual({
      "x-key": "a",
      accept: "text/html",
    });
  });

  it.each([
    ["requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.example.com/", 403],
    ['192.0.2.7 - - [23/Nov/2026:14:02:11 +0000] "GET /v1 HTTP/1.1" 429 153 "-" "curl/8.7.1"', 429],
    ["upload failed: status code 403", 403],
    ["Error: Request failed with status 401", 401],
    ['level=error msg="push failed" status=403 path=/v2/', 403],
    ["GET https://api.example.com/ 403 (Forbidden)", 403],
    ["the build took 403 seconds", null],
  ])("finds the status in a log line: %s", (text, status) => {
    expect(chosen(read(text)).response?.status).toBe(status);
  });

  it.each([
    ["https://api.example.com:8443", "https://api.example.com:8443"],
    [
      "https://id.example.com/frame?origin=http://localhost:3000",
      "https://id.example.com/frame?origin=http://localhost:3000",
    ],
    ["https://app.example.com/static/app.js:12", "https://app.example.com/static/app.js"],
  ])("takes a port in a browser's message for no line of a file: %s", (shown, url) => {
    expect(chosen(read(`GET ${shown} 403 (Forbidden)`)).request?.url).toBe(url);
  });

  it("reads a command without a prompt above an answer that alone was kept", () => {
    const { request } = chosen(
      read("curl -v https://api.example.com/v1\n* Connected to api.example.com\n< HTTP/2 403\n< "),
    );
    expect(request).toMatchObject({ method: "GET", url: "https://api.example.com/v1" });
  });

  it("keeps what a program said above the fields where there is no body", () => {
    const said = "cors-reject POST because Origin does not match";
    const { response: answer } = chosen(
      read(`${said}\nHost: api.example.com\nOrigin: https://app.example.com\nUser-Agent: curl/8.7.1`),
    );
    expect(answer?.body?.text.trim()).toBe(said);
  });

  it("keeps what a person wrote around a fenced block apart from the body", () => {
    const { around, response: answer } = chosen(read(`Why?\n\`\`\`\n${response}\n\`\`\`\nIt works in Postman.`));
    expect(answer?.body?.text).toBe('{"message":"no"}\n');
    expect(around?.text).toBe("Why?\nIt works in Postman.");
  });

  it("keeps what stands above the answer in a fenced block beside what stands around the block", () => {
    const { around } = chosen(
      read(`Why?\n\`\`\`\nthe server's own message follows\n${response}\n\`\`\`\nIt works in Postman.`),
    );
    expect(around?.text).toBe("the server's own message follows\nWhy?\nIt works in Postman.");
  });

  it("reads the path of a call that a log in JSON names", () => {
    const log =
      '{"level":30,"req":{"method":"GET","url":"/.env"},"msg":"incoming request"}\n{"level":30,"res":{"statusCode":403},"msg":"request completed"}';
    const { exchanges, chosen } = read(log);
    expect(exchanges[chosen]?.request?.target).toBe("/.env");
  });

  it.each([
    "[2026-05-01 10:00:00 +0000] [77] [WARNING] Proxy request from '10.0.0.1' not allowed",
    "WARNING:tornado.general:403 POST /a (10.0.0.1): '_xsrf' argument missing from POST",
    "error: Request using master key rejected",
    "django.core.exceptions.PermissionDenied: no",
  ])("keeps a server's log before an answer: %s", (line) => {
    expect(chosen(read(`# server\n${line}\n\n${response}`)).around?.text).toBe(`${line}\n`);
    expect(chosen(read(`${line}\n${transcript}`)).around?.text).toBe(`${line}\n`);
    expect(chosen(read(`$ curl -i https://api.example.com/\nIs it CORS?\n${response}`)).around).toBeUndefined();
  });

  it("says what it recognised", () => {
    expect(inWords(read(transcript))).toBe("`curl -v` transcript, a 403 from api.example.com");
    expect(inWords(read(""))).toBe("Nothing was pasted yet");
  });

  it("says what it could not read", () => {
    expect(read("   ").notes).toEqual(["The text is empty."]);
    expect(read("\u0000\u0001\u0002".repeat(400)).notes).toContain(
      "Much of this is not text; only what is text was read.",
    );
    expect(read("a".repeat(3 * 1024 * 1024)).notes).toContain("Only the first 2 MiB were read.");
  });

  it("never throws, and every clue quotes the pasted text", () => {
    const bits = fc.constantFrom(
      "HTTP/1.1 403 Forbidden",
      "> GET /a HTTP/2",
      "< HTTP/2 403",
      "server: x",
      "\n",
      "\r\n",
      "\n\n",
      " folded",
      "{",
      '"a":"b\\u0041"',
      "}",
      "curl -H 'a: b' ",
      "'",
      '"',
      "\\",
      "* note",
      "\u001b[1m",
      "```",
      "12: ",
      "> ",
      "\ufeff",
      "\u0000",
      '{"log":{"entries":[{"request":{"headers":[',
      '"response":{"status":403,',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(bits, { maxLength: 30 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(text, (pasted) => {
        for (const clue of cluesOf(read(pasted))) expect(pasted.slice(clue.start, clue.end)).toBe(clue.quote);
        readRequest(pasted);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ["one long line", "a".repeat(2 ** 21)],
    ["many fields", "X-A: b\n".repeat(2 ** 18)],
    ["many status lines", "HTTP/1.1 403 Forbidden\n\n".repeat(2 ** 16)],
    ["deep JSON", "[".repeat(2 ** 20)],
    ["a HAR of quotes", `{"log":{"entries":[${'"\\"'.repeat(2 ** 18)}`],
    ["many escapes", `{"log":{"entries":[{"request":{"url":"${"\\n".repeat(2 ** 18)}"`],
    ["prefixes", "< ".repeat(2 ** 20)],
    ["a curl command of quotes", `curl ${"'a' ".repeat(2 ** 18)}`],
    ["spaces", " ".repeat(2 ** 21)],
    ["colons", "a:".repeat(2 ** 20)],
  ])("reads 2 MiB of %s", (_shape, text) => {
    expect(read(text).exchanges.length).toBeGreaterThanOrEqual(0);
  });
});

function cluesOf({ exchanges }: Evidence): Clue[] {
  const whole = (traced: Traced | null | undefined): Clue[] => {
    const last = traced?.runs.at(-1);
    return traced && last
      ? [{ of: traced.of, quote: traced.source.slice(last.start, last.end), start: last.start, end: last.end }]
      : [];
  };
  return exchanges.flatMap(({ request, response: answer }) =>
    [request, answer].flatMap((message) => [
      ...(message?.start ? [message.start] : []),
      ...(message?.fields.flatMap(({ line, value }) => [line, ...whole(value)]) ?? []),
      ...whole(message?.body),
    ]),
  );
}
