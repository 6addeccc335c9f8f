import { api, type Form, form, type Read } from "./forms.samples";

/** What one and the same refusal looks like behind the ways in which developers come by it. */
const response = 'HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: application/json\n\n{"message":"no"}';
const plain: Partial<Read> = { received: 2, body: '{"message":"no"}' };
const escaped = JSON.stringify(response.replaceAll("\n", "\r\n"));
const transcript = "> GET /v1 HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 403 Forbidden\n< Server: nginx\n<\nno";
const transcribed: Partial<Read> = { method: "GET", host: api, sent: 1, received: 1, body: "no" };
const inMarkup = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** An exchange as a string within something else. */
const nested: readonly Form[] = [
  form("raw-response", "a string in JSON", `{"level":"error","upstream":${escaped},"ok":false}`, plain),
  form("raw-response", "a string in JSON behind words", `{"error":"it said: ${escaped.slice(1)}}`, plain),
  form("raw-response", "a string in JSON in a string", JSON.stringify({ log: `{"got":${escaped}}` }), plain),
  form(
    "raw-request",
    "two strings in JSON, what was sent and what came",
    `{"sent":"GET /v1 HTTP/1.1\\r\\nHost: api.example.com\\r\\n\\r\\n","got":${escaped}}`,
    { ...plain, method: "GET", host: api, sent: 1 },
  ),
  form("raw-response", "a string in a log line", `14:02:11 ERROR answered ${escaped} to 192.0.2.7`, plain),
  form("raw-response", "bytes as Python prints them", `b'${escaped.slice(1, -1).replaceAll('\\"', '"')}'`, plain),
  form("raw-response", "one line with \\r\\n", response.replaceAll("\n", "\\r\\n"), plain),
  form("raw-response", "one line with \\n", response.replaceAll("\n", "\\n"), plain),
  form("curl-verbose", "a transcript of curl on one line", transcript.replaceAll("\n", "\\n"), transcribed),
  form("headers", "fields on one line with \\r\\n", "server: nginx\\r\\nx-request-id: abc\\r\\n", {
    status: null,
    received: 2,
  }),
  form("raw-response", "in a page's <pre>", `<h1>No</h1><pre class="x">${inMarkup(response)}</pre>`, plain),
  form("curl-verbose", "a transcript of curl in <pre>", `<pre><code>${inMarkup(transcript)}</code></pre>`, transcribed),
  form("curl-verbose", "a transcript of curl with entities", inMarkup(transcript), transcribed),
  form(
    "raw-response",
    "PowerShell's RawContent",
    `StatusCode        : 403\nRawContent        : ${response.replaceAll("\n", `\n${" ".repeat(20)}`)}\nHeaders           : {[Server, nginx]}`,
    plain,
  ),
  form(
    "body",
    "a request alone in a string is a body's",
    '{"error":"no","sent":"GET /v1 HTTP/1.1\\r\\nHost: a\\r\\n"}',
    {
      status: null,
    },
  ),
  form("raw-response", "a string within a body is the body's", `${response.split("{")[0]}{"log":${escaped}}`, {
    received: 2,
    body: `{"log":${escaped}}`,
  }),
];

/** What chats, phones and editors make of characters. */
const characters: readonly Form[] = [
  form("raw-response", "with no-break spaces", response.replaceAll(" ", "\u00a0"), plain),
  form("raw-response", "with other blanks", response.replaceAll(" ", "\u2009"), plain),
  form("raw-response", "with separators of lines", response.replaceAll("\n", "\u2028"), plain),
  form("raw-response", "with hyphens that do not break", response.replaceAll("-", "\u2011"), plain),
  form("raw-response", "with dashes in names", response.replaceAll("-", "\u2013"), plain),
  form("raw-response", "with wide colons", response.replaceAll(/: (?=[na])/g, "\uff1a"), plain),
  form(
    "raw-response",
    "with a soft hyphen and a mark of order",
    `\ufeff${response.replace("bid", "bi\u00add")}`,
    plain,
  ),
  form("raw-response", "with typographic quotes", response.replaceAll('"', "\u201d"), plain),
  form(
    "curl-command",
    "a command with typographic quotes and dashes",
    "curl \u2013X POST \u2014header \u201cAuthorization: Bearer abc\u201d \u2018https://api.example.com/v1\u2019",
    { status: null, method: "POST", host: api, sent: 1 },
  ),
  form("body", "typographic quotes that the server wrote", '{"message":"You may not see \u201cthings\u201d"}', {
    status: null,
    body: '{"message":"You may not see \u201cthings\u201d"}',
  }),
];

const inBox = (text: string) =>
  ["┌─ Response ─────┐", ...text.split("\n").map((line) => `│ ${line.padEnd(40)} │`), "└────────────────┘"].join("\n");

/** Frames that terminals draw. */
const boxed: readonly Form[] = [
  form(
    "log",
    "Terraform's error",
    "╷\n│ Error: AccessDenied: no\n│ \tstatus code: 403, request id: A\n│ \n│   on main.tf line 1\n╵",
    {
      body: "Error: AccessDenied: no\n\tstatus code: 403, request id: A\n\n  on main.tf line 1",
    },
  ),
  form("raw-response", "in Terraform's error", `╷\n│ Error: no\n│ \n${response.replaceAll(/^/gm, "│ ")}\n╵`, plain),
  form("raw-response", "in a box with a title", inBox(response), plain),
  form("raw-response", "beside the border of a pane", response.replaceAll(/$/gm, "      │"), plain),
  form("raw-response", "as a tree", "└─ HTTP/1.1 403 Forbidden\n   ├─ Server: nginx\n   └─ X-Request-Id: abc", {
    received: 2,
  }),
];

const percent = encodeURIComponent(response.replaceAll("\n", "\r\n"));

/** Whole texts in another encoding. */
const encoded: readonly Form[] = [
  form("raw-response", "in Base64", btoa(response), plain),
  form("raw-response", "in Base64 of many lines", btoa(response).replaceAll(/.{60}/g, "$&\n"), plain),
  form("body", "JSON in Base64", btoa('{"error":{"code":403,"message":"no"}}'), {
    body: '{"error":{"code":403,"message":"no"}}',
  }),
  form("raw-response", "with percent signs", percent, plain),
  form("body", "JSON with percent signs and a plus", "%7B%22code%22:403,%22message%22:%22not+here%22%7D", {
    body: '{"code":403,"message":"not here"}',
  }),
  form("body", "letters that are no text", "Encoded message: 4GIOHlTkIaWHQD0Q0m6XSnuUMCmabcdefghijk", {
    status: null,
    body: "Encoded message: 4GIOHlTkIaWHQD0Q0m6XSnuUMCmabcdefghijk",
  }),
];

const fields = ["server: nginx", "content-type: application/json", "x-request-id: abc"];
const listed: Partial<Read> = { status: null, received: 3 };
const behind = (prefix: (at: number) => string) => fields.map((line, at) => prefix(at) + line).join("\n");

/** Header lines alone, with what a log or a table puts around each. */
const lines: readonly Form[] = [
  form(
    "headers",
    "fields behind times, levels and a name",
    behind((at) => `2026-11-23 14:02:11,12${at} DEBUG client: `),
    listed,
  ),
  form(
    "headers",
    "fields behind docker compose",
    behind(() => "web-1  | "),
    listed,
  ),
  form(
    "headers",
    "fields behind levels",
    behind((at) => (at % 2 ? "[DEBUG] " : "[INFO] ")),
    listed,
  ),
  form(
    "headers",
    "fields behind GitHub's times",
    behind((at) => `2026-11-23T14:02:1${at}.1234567Z `),
    listed,
  ),
  form(
    "headers",
    "fields behind Python's logger",
    behind(() => "INFO:root:"),
    listed,
  ),
  form(
    "headers",
    "fields with curl's marks alone",
    behind(() => "< "),
    listed,
  ),
  form(
    "headers",
    "fields as bullets",
    behind(() => "- "),
    listed,
  ),
  form("log", "one field in a log", "2026-11-23 14:02:11 date: x\n2026-11-23 14:02:12 done\n2026-11-23 14:02:13 gone", {
    status: null,
  }),
  form(
    "headers",
    "a table of a terminal",
    "┌────────────┬───────┐\n│ Header     │ Value │\n├────────────┼───────┤\n│ server     │ nginx │\n│ retry-after│ 60    │\n└────────────┴───────┘",
    { status: null, received: 2 },
  ),
  form(
    "headers",
    "a table of signs",
    "+--------+-------+\n| Header | Value |\n+--------+-------+\n| server | nginx |\n| etag   | abc   |\n+--------+-------+",
    { status: null, received: 2 },
  ),
  form(
    "headers",
    "PowerShell's table",
    "Key              Value\n---              -----\nServer           {nginx}\nX-Request-Id     {abc}",
    {
      status: null,
      received: 2,
    },
  ),
  form("headers", "names and values as a loop prints them", fields.join("\n").replaceAll(":", ""), listed),
  form("headers", "names and values with arrows", fields.join("\n").replaceAll(":", " =>"), listed),
  form("headers", "names and values with signs of equality", fields.join("\n").replaceAll(": ", "="), listed),
];

const entries = fields.map((line) => line.split(": ") as [string, string]);
const map = (pair: (name: string, value: string) => string, separator = ", ") =>
  entries.map(([name, value]) => pair(name, value)).join(separator);

/** The header fields of a response as languages print them. */
const dumps: readonly Form[] = Object.entries({
  "Node's object": `{\n  ${map((name, value) => `'${name}': '${value}'`, ",\n  ")}\n}`,
  AxiosHeaders: `AxiosHeaders {\n  ${map((name, value) => `${/-/.test(name) ? `'${name}'` : name}: '${value}'`, ",\n  ")}\n}`,
  "undici's list": `HeadersList {\n  [Symbol(headers map)]: Map(3) {\n${map((name, value) => `    '${name}' => { name: '${name}', value: '${value}' }`, ",\n")}\n  }\n}`,
  "an array of objects": `[ ${map((name, value) => `{ name: '${name}', value: '${value}' }`)} ]`,
  "an array of arrays": `[ ${map((name, value) => `[ '${name}', '${value}' ]`)} ]`,
  JSON: JSON.stringify(Object.fromEntries(entries)),
  "a dict": `{${map((name, value) => `'${name}': '${value}'`)}}`,
  CaseInsensitiveDict: `CaseInsensitiveDict({${map((name, value) => `'${name}': '${value}'`)}})`,
  "Go's http.Header": `map[${map((name, value) => `${name}:[${value}]`, " ")}]`,
  "a map of Java": `{${map((name, value) => `${name}=[${value}]`)}}`,
  "a hash of Ruby": `{${map((name, value) => `"${name}"=>["${value}"]`)}}`,
  "a list of Elixir": `[${map((name, value) => `{"${name}", "${value}"}`)}]`,
  "Symfony's dump": `array:3 [\n${map((name, value) => `  "${name}" => array:1 [\n    0 => "${value}"\n  ]`, "\n")}\n]`,
}).map(([name, text]) => form("field-dump", `the fields in ${name}`, text, listed));

const php = ["HTTP/1.1 403 Forbidden", "Server: nginx", "X-Request-Id: abc"];

/** What programs print of a response beside its fields. */
const responses: readonly Form[] = [
  form(
    "field-dump",
    "Java's fields, the status line among them",
    "{null=[HTTP/1.1 403 Forbidden], Server=[nginx], X-Request-Id=[abc]}",
    {
      received: 2,
    },
  ),
  form(
    "raw-response",
    "PHP's $http_response_header",
    `Array\n(\n${php.map((line, at) => `    [${at}] => ${line}`).join("\n")}\n)`,
    {
      received: 2,
    },
  ),
  form(
    "raw-response",
    "PHP's $http_response_header with types",
    `array(3) {\n${php.map((line, at) => `  [${at}]=>\n  string(${line.length}) "${line}"`).join("\n")}\n}`,
    { received: 2 },
  ),
  form("log", "requests' response and its fields", "<Response [403]>\n{'Server': 'nginx', 'X-Request-Id': 'abc'}", {
    received: 2,
  }),
  form(
    "error-object",
    "axios' response",
    "{\n  status: 403,\n  headers: Object [AxiosHeaders] {\n    server: 'nginx',\n    'x-request-id': 'abc'\n  },\n  data: { message: 'no' }\n}",
    {
      received: 2,
    },
  ),
  form(
    "log",
    "the AWS SDK's $metadata",
    "AccessDenied: no {\n  '$fault': 'client',\n  '$metadata': { httpStatusCode: 403, requestId: 'A' }\n}",
  ),
  form(
    "error-object",
    "boto's response",
    "{'Error': {'Code': 'AccessDenied'}, 'ResponseMetadata': {'HTTPStatusCode': 403, 'HTTPHeaders': {'server': 'AmazonS3', 'x-amz-request-id': 'A'}}}",
    {
      received: 2,
    },
  ),
  form(
    "body",
    "an error that names a server and an id",
    '{"error":"no","server":"eu1","date":"2026-11-23","x-request-id":"abc"}',
    {
      status: null,
    },
  ),
  form(
    "log",
    "a client's call and its warnings",
    "PUT https://api.example.com/v1\nwarn : No API Key was provided\nerror: Response status code does not indicate success: 403 (Forbidden).",
    {
      method: "PUT",
      host: api,
    },
  ),
  form("log", "a client's call and a warning", "PUT https://api.example.com/v1\nWARNING: The key is about to expire", {
    status: null,
    method: "PUT",
    host: api,
  }),
];

export const messy: readonly Form[] = [
  ...nested,
  ...characters,
  ...boxed,
  ...encoded,
  ...lines,
  ...dumps,
  ...responses,
];
