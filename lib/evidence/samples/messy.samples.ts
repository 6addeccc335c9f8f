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
  form("raw-response", "a message with entities", inMarkup(response), plain),
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
  form(
    "har",
    "a body of a HAR in Base64",
    `{"log":{"entries":[{"request":{"method":"GET","url":"https://api.example.com/v1"},"response":{"status":403,"content":{"encoding":"base64","text":"${btoa('{"message":"no"}')}"}}}]}}`,
    { method: "GET", host: api, body: '{"message":"no"}' },
  ),
  form(
    "har",
    "a short line of plain text of a HAR in Base64",
    `{"log":{"entries":[{"request":{"method":"GET","url":"https://api.example.com/v1"},"response":{"status":403,"content":{"encoding":"base64","text":"${btoa("error code: 1009")}"}}}]}}`,
    { method: "GET", host: api, body: "error code: 1009" },
  ),
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

const wide = (line: string) => line.padEnd(36);

/** Where developers copy from: trackers, mails, terminals, panes, screenshots. */
const places: readonly Form[] = [
  form("raw-response", "Jira's {noformat}", `We see\n{noformat}\n${response}\n{noformat}\nin production`, plain),
  form("raw-response", "Jira's {code}", `{code:title=a|borderStyle=solid}\n${response}\n{code}`, plain),
  form("raw-response", "a forum's [code]", `See:\n[code]\n${response}\n[/code]`, plain),
  form("headers", "Jira's table", "||Header||Value||\n|server|nginx|\n|x-request-id|abc|", {
    status: null,
    received: 2,
  }),
  form("raw-response", "Slack's fence on the line itself", `\`\`\`${response}\`\`\``, plain),
  form(
    "raw-response",
    "Confluence's numbers, glued",
    response
      .split("\n")
      .map((line, at) => `${at + 1}${line}`)
      .join("\n"),
    plain,
  ),
  form(
    "raw-response",
    "a terminal of 60 columns",
    response.replace(
      "Server: nginx",
      `Content-Security-Policy: ${"a".repeat(35)}\n${"b".repeat(20)}; c\nServer: nginx`,
    ),
    { received: 3, body: '{"message":"no"}' },
  ),
  form(
    "raw-response",
    "the left one of two panes",
    response
      .split("\n")
      .map((line, at) => `${wide(line)}│${at % 2 ? "" : " $ tail -f log"}`)
      .join("\n"),
    plain,
  ),
  form(
    "raw-response",
    "the right one of two panes",
    response
      .split("\n")
      .map((line, at) => `${at % 2 ? wide("") : wide("$ tail -f log")}│${line}`)
      .join("\n"),
    plain,
  ),
  form(
    "curl-command",
    "the console of Windows",
    `Microsoft Windows [Version 10.0.1]\n\nC:\\Users\\ann>curl.exe -i https://api.example.com/v1\n${response}\nC:\\Users\\ann>`,
    { method: "GET", host: api, ...plain },
  ),
  form(
    "curl-command",
    "a prompt of PowerShell",
    `PS C:\\Users\\ann> curl.exe -i https://api.example.com/v1\n${response}\nPS C:\\Users\\ann> `,
    {
      method: "GET",
      host: api,
      ...plain,
    },
  ),
  form("raw-response", "a prompt below the answer", `${response}\nann@host:~/work$ `, plain),
  form("raw-response", "CloudWatch's rows", response.replaceAll(/^(.*)$/gm, "| 1732370531000 | $1 |"), plain),
  form(
    "raw-response",
    "a column of a table of values",
    `"2026-11-23","api","${response.replaceAll('"', '""')}"`,
    plain,
  ),
  form("raw-response", "Loki's labels", response.replaceAll(/^/gm, '2026-11-23 14:02:11.123\t{app="api"}\t'), plain),
  form("raw-response", "a screenshot, read", response.replace("HTTP/1.1 403", "HTTP / l.1 4O3"), plain),
  form("raw-response", "a screenshot, read with the same length", response.replace("403", "4O3"), plain),
];

const asked = "GET /v1 HTTP/1.1\nHost: api.example.com\nAccept: */*";
const both: Partial<Read> = { method: "GET", host: api, sent: 2, ...plain };

/** What clients, proxies and their consoles export. */
const exported: readonly Form[] = [
  form("raw-request", "Charles", `${asked}\n\n${response}`.replaceAll(/^([\w-]+): /gm, "$1\t"), both),
  form(
    "devtools",
    "Charles' overview",
    "URL\thttps://api.example.com/v1\nStatus\tComplete\nResponse Code\t403 Forbidden\nProtocol\tHTTP/2.0\nMethod\tGET\nKept Alive\tNo\nContent-Type\tapplication/json\nClient Address\t127.0.0.1:51234",
    { method: "GET", host: api, received: 1 },
  ),
  form(
    "raw-request",
    "mitmproxy",
    `192.0.2.9:51234: GET https://api.example.com/v1 HTTP/2.0\n    accept: */*\n    user-agent: curl/8.7.1\n\n << HTTP/2.0 403 16b\n    server: nginx\n    content-type: application/json\n\n    {"message":"no"}`,
    both,
  ),
  form(
    "raw-request",
    "Burp's file",
    `<items>\n<request base64="true"><![CDATA[${btoa(`${asked}\n\n`)}]]></request>\n<response base64="true"><![CDATA[${btoa(response)}]]></response>\n</items>`,
    both,
  ),
  form(
    "devtools",
    "Postman's console with quotes",
    '▼ GET https://api.example.com/v1\n403\n142 ms\n▼ Request Headers\nAccept: "*/*"\nHost: "api.example.com"\n▼ Response Headers\nServer: "nginx"\nContent-Type: "application/json"\n▼ Response Body\n{"message":"no"}',
    both,
  ),
  form(
    "client-trace",
    "Feign's log",
    `[Client#get] ---> GET https://api.example.com/v1 HTTP/1.1\n[Client#get] Accept: */*\n[Client#get] X-A: b\n[Client#get] ---> END HTTP (0-byte body)\n[Client#get] <--- HTTP/1.1 403 Forbidden (12ms)\n[Client#get] server: nginx\n[Client#get] content-type: application/json\n[Client#get] \n[Client#get] {"message":"no"}\n[Client#get] <--- END HTTP (16-byte body)`,
    both,
  ),
  form(
    "log",
    "Ktor's log",
    "REQUEST: https://api.example.com/v1\nMETHOD: HttpMethod(value=GET)\nCOMMON HEADERS\n-> Accept: */*\nRESPONSE: 403 Forbidden\nFROM: https://api.example.com/v1\nCOMMON HEADERS\n-> Server: nginx\n-> X-Request-Id: abc",
    { method: "GET", host: api, sent: 1, received: 2 },
  ),
  form(
    "log",
    "Newman's line above what it expected",
    "→ get\n  GET https://api.example.com/v1 [403 Forbidden, 512B, 123ms]\n  1. Status code is 200",
    {
      method: "GET",
      host: api,
    },
  ),
  form("log", "App Engine's line", "W 2026-11-23T14:02:11.123Z GET 403 1.2 KiB 12 ms curl/8.7.1"),
  form("raw-response", "the lines of a message as a list", JSON.stringify(response.split("\n").slice(0, 3)), {
    received: 2,
  }),
];

/** What a person or a tool wrote around the same, or in other words. */
const told: readonly Form[] = [
  form(
    "raw-response",
    "lines and names in bold",
    `**HTTP/1.1 403 Forbidden**\n${fields.map((line) => `**${line.replace(":", ":**")}`).join("\n")}`,
    {
      received: 3,
    },
  ),
  form(
    "headers",
    "bullets with names in bold",
    fields.map((line) => `- **${line.replace(":", "**:")}`).join("\n"),
    listed,
  ),
  form(
    "curl-command",
    "Swagger UI",
    "Curl\n\ncurl -X 'GET' \\\n  'https://api.example.com/v1' \\\n  -H 'accept: */*'\nRequest URL\nhttps://api.example.com/v1\nServer response\nCode\tDetails\n403\nError: Forbidden\n\nResponse body\nDownload\n{\"message\":\"no\"}\nResponse headers\n content-type: application/json \n server: nginx ",
    { method: "GET", host: api, sent: 1, received: 2 },
  ),
  form("log", "a client's arrow", "[HTTP] <- 403 GET https://api.example.com/v1 (12ms)", { method: "GET", host: api }),
  form("raw-response", "openssl's connection", `CONNECTED(00000003)\n---\n${asked}\n\n${response}`, both),
  form(
    "raw-response",
    "Wireshark's details",
    `Hypertext Transfer Protocol\n    ${response.split("\n\n")[0]?.replaceAll("\n", "\\r\\n\n    ")}\\r\\n\n    \\r\\n`,
    { received: 2 },
  ),
  form(
    "wget",
    "wget's command above its transcript",
    '$ wget --header="Authorization: Bearer abc" -S https://api.example.com/v1\n--2026-11-23 14:02:11--  https://api.example.com/v1\nHTTP request sent, awaiting response...\n  HTTP/1.1 403 Forbidden\n  Server: nginx\n2026-11-23 14:02:11 ERROR 403: Forbidden.',
    { method: "GET", host: api, sent: 1, received: 1 },
  ),
  form(
    "devtools",
    "a listing behind the name of its logger",
    "cli.azure: Request URL: 'https://api.example.com/v1'\ncli.azure: Request method: 'GET'\ncli.azure: Request headers:\ncli.azure:     'Accept': '*/*'\ncli.azure: Response status: 403\ncli.azure: Response headers:\ncli.azure:     'x-ms-request-id': 'abc'",
    { method: "GET", host: api, sent: 1, received: 1 },
  ),
  form(
    "error-object",
    ".NET's response in braces",
    "{StatusCode: 403, ReasonPhrase: 'Forbidden', Headers:\n{\n  Server: nginx\n  X-Request-Id: abc\n}}",
    {
      received: 2,
    },
  ),
  form(
    "raw-response",
    "JMeter's result",
    `Response code: 403\nResponse message: Forbidden\n\nResponse headers:\n${response}`,
    plain,
  ),
  form(
    "curl-verbose",
    "curl's progress between its lines",
    `*   Trying 192.0.2.7:443...\n  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n                                 Dload  Upload   Total   Spent    Left  Speed\n  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0${transcript.replace("\nno", "\n100    16  100    16    0     0    100      0 --:--:-- --:--:-- --:--:--   100\nno")}`,
    transcribed,
  ),
  form("raw-response", "the errors of pytest", response.split("\n\n")[0]?.replaceAll(/^/gm, "E       ") ?? "", {
    received: 2,
  }),
  form("raw-response", "a pager's end", `${response}\n~\n~\n(END)`, plain),
  form(
    "curl-command",
    "a step of GitHub Actions",
    `##[group]Run curl -i https://api.example.com/v1\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n${response}`.replaceAll(
      /^/gm,
      "2026-11-23T14:02:11.1234567Z ",
    ),
    { method: "GET", host: api, ...plain },
  ),
  form(
    "curl-command",
    "a step of Jenkins",
    `+ curl -i https://api.example.com/v1\n${response}`.replaceAll(/^/gm, "[2026-11-23T14:02:11.123Z] "),
    {
      method: "GET",
      host: api,
      ...plain,
    },
  ),
  form(
    "raw-request",
    "a file of requests",
    "### one\nGET https://api.example.com/v1\nAuthorization: Bearer {{token}}",
    {
      status: null,
      method: "GET",
      host: api,
      sent: 1,
    },
  ),
];

export const messy: readonly Form[] = [
  ...nested,
  ...characters,
  ...boxed,
  ...encoded,
  ...lines,
  ...dumps,
  ...responses,
  ...places,
  ...exported,
  ...told,
];
