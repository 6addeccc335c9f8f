import type { FormatId } from "../formats/table.gen";

/** One short paste, and what must be read in it. */
export interface Form {
  readonly name: string;
  readonly text: string;
  readonly format: FormatId;
  readonly status: number | null;
  readonly method: string | null;
  readonly host: string | null;
  /** Numbers of fields. */
  readonly sent: number;
  readonly received: number;
  readonly body?: string;
}

export type Read = Omit<Form, "name" | "text" | "format">;

const nothing: Read = { status: 403, method: null, host: null, sent: 0, received: 0 };
export const api = "api.example.com";

export function form(format: FormatId, name: string, text: string, read: Partial<Read> = {}): Form {
  return { ...nothing, ...read, name, text, format };
}

const commands: readonly Form[] = [
  form(
    "fetch-call",
    "copy as fetch",
    `fetch("https://api.example.com/v1/things", {
  "headers": {
    "accept": "application/json",
    "authorization": "Bearer abc"
  },
  "referrer": "https://app.example.com/",
  "referrerPolicy": "strict-origin-when-cross-origin",
  "body": "{\\"a\\":1}",
  "method": "POST",
  "mode": "cors",
  "credentials": "include"
});`,
    { status: null, method: "POST", host: api, sent: 4 },
  ),
  form(
    "fetch-call",
    "copy as Node.js fetch, with the answer",
    `await fetch("https://api.example.com/v1", {\n  "headers": {\n    "cookie": "a=b"\n  },\n  "body": null,\n  "method": "GET"\n});\nHTTP/2 403\nserver: nginx\n\nno`,
    { method: "GET", host: api, sent: 1, received: 1, body: "no" },
  ),
  form(
    "fetch-call",
    "a fetch written by hand",
    `fetch('https://api.example.com/v1', {
  method: 'POST',
  mode: 'no-cors',
  headers: {
    'Content-Type': 'application/json',
    'Authorization': \`Bearer \${token}\`,
  },
  body: JSON.stringify({ a: 'b' }),
})`,
    { status: null, method: "POST", host: api, sent: 3 },
  ),
  form(
    "fetch-call",
    "a fetch and the console's line on it",
    `fetch('https://api.example.com/v1', { headers: { 'X-Api-Key': 'k' } })\nGET https://api.example.com/v1 403 (Forbidden)`,
    { method: "GET", host: api, sent: 1 },
  ),
  form("fetch-call", "a fetch without options", "const response = await fetch('https://api.example.com/v1');", {
    status: null,
    method: "GET",
    host: api,
  }),
  form(
    "powershell",
    "copy as PowerShell",
    `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
$session.UserAgent = "Mozilla/5.0 (X11; Linux x86_64)"
$session.Cookies.Add((New-Object System.Net.Cookie("a", "b", "/", "api.example.com")))
Invoke-WebRequest -UseBasicParsing -Uri "https://api.example.com/v1" \`
-Method "POST" \`
-WebSession $session \`
-Headers @{
"authority"="api.example.com"
  "method"="POST"
  "path"="/v1"
  "scheme"="https"
  "accept"="application/json"
  "sec-ch-ua"="\`"Chromium\`";v=\`"131\`""
} \`
-ContentType "application/json" \`
-Body "{\`"a\`":1}"`,
    { status: null, method: "POST", host: api, sent: 4 },
  ),
  form(
    "powershell",
    "Invoke-RestMethod with its error",
    `PS C:\\> Invoke-RestMethod -Uri https://api.example.com/v1 -Headers @{ Authorization = 'Bearer abc'; 'X-Api-Key' = "k" }\nInvoke-RestMethod : The remote server returned an error: (403) Forbidden.\nAt line:1 char:1`,
    { method: "GET", host: api, sent: 2 },
  ),
  form(
    "curl-command",
    "two commands that kept the first line of what came",
    "$ curl -v https://api.example.com/v1 -H 'Origin: https://app.example.com' 2>&1 | grep '< HTTP'\n< HTTP/2 403\n$ curl -v https://api.example.com/v1 2>&1 | grep '< HTTP'\n< HTTP/2 200",
    { method: "GET", host: api, sent: 1 },
  ),
  form(
    "curl-command",
    "copy as cURL (cmd)",
    `curl ^"https://api.example.com/v1?a=1^&b=2^" ^
  -H ^"accept: */*^" ^
  -H ^"sec-ch-ua: ^\\^"Chromium^\\^";v=^\\^"131^\\^"^" ^
  --data-raw ^"^{^\\^"a^\\^":1^}^"`,
    { status: null, method: "POST", host: api, sent: 2 },
  ),
  form(
    "curl-command",
    "copy as cURL (bash)",
    "curl 'https://api.example.com/v1' \\\n  -H 'accept: */*' \\\n  --compressed",
    {
      status: null,
      method: "GET",
      host: api,
      sent: 1,
    },
  ),
  form(
    "curl-command",
    "a curl command that connects to another machine",
    "curl --connect-to api.example.com:443:192.0.2.80:443 https://api.example.com/v1 -H 'Host: www.example.org'",
    { status: null, method: "GET", host: api, sent: 1 },
  ),
  form(
    "curl-command",
    "a curl command that failed",
    "$ curl -f https://api.example.com/v1\ncurl: (22) The requested URL returned error: 403",
    { method: "GET", host: api },
  ),
  form(
    "httpie",
    "an HTTPie command with its output",
    'http POST https://api.example.com/v1 name=x X-Api-Key:k\nHTTP/1.1 403 Forbidden\nServer: nginx\n\n{"message":"no"}',
    { method: "POST", host: api, sent: 1, received: 1, body: '{"message":"no"}' },
  ),
  form(
    "httpie",
    "HTTPie, verbose",
    "$ http -v api.example.com/v1\nGET /v1 HTTP/1.1\nAccept: */*\nHost: api.example.com\nUser-Agent: HTTPie/3.2.4\n\n\n\nHTTP/1.1 403 Forbidden\nContent-Length: 2\nServer: nginx\n\nno",
    { method: "GET", host: api, sent: 3, received: 2, body: "no" },
  ),
];

const transcripts: readonly Form[] = [
  form(
    "wget",
    "wget -S",
    `--2026-11-23 14:02:11--  https://api.example.com/v1
Resolving api.example.com (api.example.com)... 192.0.2.7
Connecting to api.example.com (api.example.com)|192.0.2.7|:443... connected.
HTTP request sent, awaiting response...
  HTTP/1.1 403 Forbidden
  Server: nginx
  Content-Length: 153
2026-11-23 14:02:11 ERROR 403: Forbidden.`,
    { method: "GET", host: api, received: 2 },
  ),
  form(
    "wget",
    "wget after a redirect",
    "--2026-11-23 14:02:11--  http://example.com/a\nHTTP request sent, awaiting response... 302 Found\nLocation: https://api.example.com/v1 [following]\n--2026-11-23 14:02:11--  https://api.example.com/v1\nHTTP request sent, awaiting response... 403 Forbidden\n2026-11-23 14:02:12 ERROR 403: Forbidden.",
    { method: "GET", host: api },
  ),
  form(
    "curl-trace",
    "curl --trace-ascii",
    `== Info: Connected to api.example.com (192.0.2.7) port 80
=> Send header, 83 bytes (0x53)
0000: GET /v1 HTTP/1.1
0012: Host: api.example.com
0029: User-Agent: curl/8.7.1
0041: Accept: */*
004e:
<= Recv header, 24 bytes (0x18)
0000: HTTP/1.1 403 Forbidden
<= Recv header, 15 bytes (0xf)
0000: Server: nginx
<= Recv header, 2 bytes (0x2)
0000:
<= Recv data, 16 bytes (0x10)
0000: {"message":"no"}`,
    { method: "GET", host: api, sent: 3, received: 1, body: '{"message":"no"}' },
  ),
  form(
    "curl-trace",
    "curl --trace",
    `<= Recv header, 24 bytes (0x18)
0000: 48 54 54 50 2f 31 2e 31 20 34 30 33 20 46 6f 72 HTTP/1.1 403 For
0010: 62 69 64 64 65 6e 0d 0a                         bidden..
<= Recv header, 15 bytes (0xf)
0000: 53 65 72 76 65 72 3a 20 6e 67 69 6e 78 0d 0a    Server: nginx..
<= Recv header, 2 bytes (0x2)
0000: 0d 0a                                           ..
<= Recv data, 2 bytes (0x2)
0000: 6e 6f                                           no`,
    { received: 1, body: "no" },
  ),
  form(
    "client-trace",
    "OkHttp",
    `--> GET https://api.example.com/v1 h2
Authorization: Bearer abc
--> END GET
<-- 403 https://api.example.com/v1 (120ms)
server: cloudflare
content-type: application/json

{"message":"no"}
<-- END HTTP (16-byte body)`,
    { method: "GET", host: api, sent: 1, received: 2, body: '{"message":"no"}' },
  ),
  form(
    "client-trace",
    "Apache HttpClient's wire",
    `14:02:11.123 [main] DEBUG org.apache.http.wire - http-outgoing-0 >> "GET /v1 HTTP/1.1[\\r][\\n]"
14:02:11.123 [main] DEBUG org.apache.http.wire - http-outgoing-0 >> "Host: api.example.com[\\r][\\n]"
14:02:11.123 [main] DEBUG org.apache.http.wire - http-outgoing-0 >> "[\\r][\\n]"
14:02:11.223 [main] DEBUG org.apache.http.wire - http-outgoing-0 << "HTTP/1.1 403 Forbidden[\\r][\\n]"
14:02:11.223 [main] DEBUG org.apache.http.wire - http-outgoing-0 << "Server: nginx[\\r][\\n]"
14:02:11.223 [main] DEBUG org.apache.http.wire - http-outgoing-0 << "[\\r][\\n]"`,
    { method: "GET", host: api, sent: 1, received: 1 },
  ),
  form(
    "client-trace",
    "Apache HttpClient's headers and wire in one log",
    `10:02:17.640 [main] DEBUG org.apache.http.headers - http-outgoing-0 >> GET /v1 HTTP/1.1
10:02:17.640 [main] DEBUG org.apache.http.headers - http-outgoing-0 >> Host: api.example.com
10:02:17.641 [main] DEBUG org.apache.http.wire - http-outgoing-0 >> "GET /v1 HTTP/1.1[\\r][\\n]"
10:02:17.641 [main] DEBUG org.apache.http.wire - http-outgoing-0 >> "Host: api.example.com[\\r][\\n]"
10:02:17.641 [main] DEBUG org.apache.http.wire - http-outgoing-0 >> "[\\r][\\n]"
10:02:17.802 [main] DEBUG org.apache.http.wire - http-outgoing-0 << "HTTP/1.1 403 Forbidden[\\r][\\n]"
10:02:17.802 [main] DEBUG org.apache.http.wire - http-outgoing-0 << "Server: nginx[\\r][\\n]"
10:02:17.802 [main] DEBUG org.apache.http.wire - http-outgoing-0 << "X-Acme-Reason: none[\\r][\\n]"
10:02:17.803 [main] DEBUG org.apache.http.wire - http-outgoing-0 << "[\\r][\\n]"
10:02:17.806 [main] DEBUG org.apache.http.headers - http-outgoing-0 << HTTP/1.1 403 Forbidden
10:02:17.806 [main] DEBUG org.apache.http.headers - http-outgoing-0 << Server: nginx`,
    { method: "GET", host: api, sent: 1, received: 2 },
  ),
  form(
    "client-trace",
    "OkHttp in Android's log, which leaves out empty lines",
    `2026-04-17 13:11:20.441  9123-9170  okhttp.OkHttpClient     com.example.app     I  --> GET https://api.example.com/v1
2026-04-17 13:11:20.441  9123-9170  okhttp.OkHttpClient     com.example.app     I  --> END GET
2026-04-17 13:11:20.699  9123-9170  okhttp.OkHttpClient     com.example.app     I  <-- 403 https://api.example.com/v1 (256ms)
2026-04-17 13:11:20.699  9123-9170  okhttp.OkHttpClient     com.example.app     I  server: nginx
2026-04-17 13:11:20.700  9123-9170  okhttp.OkHttpClient     com.example.app     I  {"message":"no"}
2026-04-17 13:11:20.701  9123-9170  okhttp.OkHttpClient     com.example.app     I  <-- END HTTP (16-byte body)`,
    { method: "GET", host: api, sent: 0, received: 1, body: '{"message":"no"}' },
  ),
  form(
    "client-trace",
    "Python's http.client",
    "send: b'GET /v1 HTTP/1.1\\r\\nHost: api.example.com\\r\\nUser-Agent: python-requests/2.32.3\\r\\n\\r\\n'\nreply: 'HTTP/1.1 403 Forbidden\\r\\n'\nheader: Server: nginx\nheader: Content-Length: 2",
    { method: "GET", host: api, sent: 2, received: 2 },
  ),
  form(
    "client-trace",
    "Ruby's Net::HTTP",
    'opening connection to api.example.com:443...\n<- "GET /v1 HTTP/1.1\\r\\nAccept: */*\\r\\nHost: api.example.com\\r\\n\\r\\n"\n-> "HTTP/1.1 403 Forbidden\\r\\n"\n-> "Server: nginx\\r\\n"\n-> "\\r\\n"\nreading 2 bytes...',
    { method: "GET", host: api, sent: 2, received: 1 },
  ),
  form(
    "client-trace",
    "R's httr",
    '> httr::GET("https://api.example.com/v1", verbose())\n-> GET /v1 HTTP/1.1\n-> User-Agent: libcurl/7.88 r-curl/5.0 httr/1.4\n-> Host: api.example.com\n-> \n<- HTTP/1.1 403 Forbidden\n<- Server: nginx\n<- \n<< {"message":"no"}\n',
    { method: "GET", host: api, sent: 2, received: 1, body: '{"message":"no"}' },
  ),
  form(
    "client-trace",
    "git with a trace of curl",
    "14:02:11.123456 http.c:844              => Send header: GET /org/repo.git/info/refs?service=git-upload-pack HTTP/2\n14:02:11.123456 http.c:844              => Send header: host: git.example.com\n14:02:11.223456 http.c:844              <= Recv header: HTTP/2 403\n14:02:11.223456 http.c:844              <= Recv header: server: nginx",
    { method: "GET", host: "git.example.com", sent: 1, received: 1 },
  ),
  form(
    "curl-verbose",
    "curl -v through a proxy that opens the tunnel, then a refusal",
    "* Establish HTTP proxy tunnel to api.example.com:443\n> CONNECT api.example.com:443 HTTP/1.1\n> Host: api.example.com:443\n>\n< HTTP/1.1 200 Connection established\n<\n* CONNECT phase completed\n> GET /v1 HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 403 Forbidden\n< server: nginx\n<\nno",
    { method: "GET", host: api, sent: 1, received: 1, body: "no" },
  ),
  form(
    "curl-verbose",
    "requests-toolbelt's dump, which marks what was sent with < and what came with >",
    '< GET /v1 HTTP/1.1\r\n< Host: api.example.com\r\n< User-Agent: python-requests/2.32.3\r\n< \r\n\r\n> HTTP/1.1 403 Forbidden\r\n> Server: nginx\r\n> \r\n{"message":"no"}',
    { method: "GET", host: api, sent: 2, received: 1, body: '{"message":"no"}' },
  ),
  form(
    "curl-verbose",
    "lines of a log between those of curl",
    '> GET /v1 HTTP/1.1\nDEBUG sending\n> Host: api.example.com\n>\nDEBUG waiting\n< HTTP/1.1 403 Forbidden\nDEBUG answered\n< Server: nginx\n< Content-Type: application/json\n<\n{"message":"no"}',
    { method: "GET", host: api, sent: 1, received: 2, body: '{"message":"no"}' },
  ),
  form(
    "curl-verbose",
    "curl -v with a body of markup",
    "> GET /v1 HTTP/1.1\n> Host: api.example.com\n>\n< HTTP/1.1 403 Forbidden\n< Server: nginx\n<\n<html>\n<h1>No</h1>\n</html>\n* Connection #0 to host api.example.com left intact",
    { method: "GET", host: api, sent: 1, received: 1, body: "<html>\n<h1>No</h1>\n</html>" },
  ),
  form(
    "curl-verbose",
    "Insomnia's timeline",
    "* Preparing request to https://api.example.com/v1\n* Using default HTTP version\n> GET /v1 HTTP/1.1\n> Host: api.example.com\n> User-Agent: insomnia/10.0.0\n\n* Mark bundle as not supporting multiuse\n\n< HTTP/1.1 403 Forbidden\n< Server: nginx\n\n* Received 2 B chunk",
    { method: "GET", host: api, sent: 2, received: 1 },
  ),
];

const tables: readonly Form[] = [
  form("headers", "a listing with a status", "Status Code: 403\nServer: nginx\nContent-Type: text/html", {
    received: 2,
  }),
  form("headers", "a table with tabs", "server\tnginx\ncontent-type\ttext/html\nx-request-id\tabc", {
    status: null,
    received: 3,
  }),
  form(
    "headers",
    "a body pasted without the empty line",
    'server: nginx\ncontent-type: application/json\n{"message":"no"}',
    {
      status: null,
      received: 2,
      body: '{"message":"no"}',
    },
  ),
  form("headers", "pseudo-fields of HTTP/2", ":status: 403\nserver: nginx\ncf-ray: 9e1b0c7d2f4a1c63-FRA", {
    received: 3,
  }),
  form(
    "devtools",
    "Chrome, name and value on alternating lines",
    "Request URL\nhttps://api.example.com/v1\nRequest Method\nPOST\nStatus Code\n403 Forbidden\nRemote Address\n192.0.2.7:443\nReferrer Policy\nstrict-origin-when-cross-origin\ncontent-type\napplication/json\nserver\nnginx\n:authority\napi.example.com\naccept\n*/*",
    { method: "POST", host: api, sent: 2, received: 2 },
  ),
  form(
    "devtools",
    "Chrome, with colons and headings",
    "General\nRequest URL: https://api.example.com/v1\nRequest Method: GET\nStatus Code: 403 Forbidden\nRemote Address: 192.0.2.7:443\nResponse Headers\nserver: nginx\ndate: Mon, 23 Nov 2026 14:02:11 GMT\nRequest Headers\naccept: */*\nuser-agent: Mozilla/5.0",
    { method: "GET", host: api, sent: 2, received: 2 },
  ),
  form(
    "devtools",
    "Chrome, values below their colons",
    "Request URL:\nhttps://api.example.com/v1\nRequest Method:\nGET\nStatus Code:\n403 Forbidden\nServer:\nnginx\nVary:\nOrigin",
    { method: "GET", host: api, received: 2 },
  ),
  form(
    "devtools",
    "Firefox",
    "GET\nhttps://api.example.com/v1\nStatus\n403\nForbidden\nVersion\nHTTP/2\nTransferred\n1.2 kB (153 B size)\nReferrer Policy\nstrict-origin-when-cross-origin\n\nResponse Headers (210 B)\nserver: nginx\ndate: Mon, 23 Nov 2026 14:02:11 GMT\nRequest Headers (300 B)\nAccept: */*\nHost: api.example.com",
    { method: "GET", host: api, sent: 2, received: 2 },
  ),
  form(
    "devtools",
    "Postman's console",
    'GET https://api.example.com/v1\n403\n123 ms\nRequest Headers\nUser-Agent: PostmanRuntime/7.43.0\nAccept: */*\nResponse Headers\nServer: nginx\nContent-Type: application/json\nResponse Body\n{"message":"no"}',
    { method: "GET", host: api, sent: 2, received: 2, body: '{"message":"no"}' },
  ),
  form(
    "devtools",
    "the answer in a row of its own",
    'Request URL: https://api.example.com/v1\nRequest Method: POST\nStatus Code: 403 Forbidden\nserver: nginx\ncontent-type: application/json\nResponse: {"message":"no"}',
    { method: "POST", host: api, received: 2, body: '{"message":"no"}' },
  ),
  form(
    "devtools",
    "Azure's SDK for Python",
    "Request URL: 'https://api.example.com/v1'\nRequest method: 'GET'\nRequest headers:\n    'Accept': 'application/json'\n    'User-Agent': 'azsdk-python-core/1.30'\nNo body was attached to the request\nResponse status: 403\nResponse headers:\n    'Content-Type': 'application/json'\n    'x-ms-request-id': 'abc'",
    { method: "GET", host: api, sent: 2, received: 2 },
  ),
  form(
    "devtools",
    "kubectl -v=8",
    "I1123 14:02:11.123456    1234 round_trippers.go:463] GET https://api.example.com/api/v1/pods\nI1123 14:02:11.123456    1234 round_trippers.go:469] Request Headers:\nI1123 14:02:11.123456    1234 round_trippers.go:473]     Accept: application/json\nI1123 14:02:11.133456    1234 round_trippers.go:574] Response Status: 403 Forbidden in 10 milliseconds\nI1123 14:02:11.133456    1234 round_trippers.go:577] Response Headers:\nI1123 14:02:11.133456    1234 round_trippers.go:580]     Audit-Id: abc\nI1123 14:02:11.133456    1234 round_trippers.go:580]     Content-Type: application/json",
    { method: "GET", host: api, sent: 1, received: 2 },
  ),
  form(
    "raw-request",
    "Postman's raw log",
    'GET /v1 HTTP/1.1\nUser-Agent: PostmanRuntime/7.43.0\nHost: api.example.com\n \nHTTP/1.1 403 Forbidden\nServer: nginx\n \n{"message":"no"}',
    { method: "GET", host: api, sent: 2, received: 1, body: '{"message":"no"}' },
  ),
];

const pairs = '[{"name":"server","value":"nginx"},{"name":"content-type","value":"text/html"}]';

const fragments: readonly Form[] = [
  form(
    "har",
    "one entry",
    `{"request":{"method":"GET","url":"https://api.example.com/v1","headers":[{"name":"accept","value":"*/*"}]},"response":{"status":403,"headers":${pairs},"content":{"text":"no"}}}`,
    { method: "GET", host: api, sent: 1, received: 2, body: "no" },
  ),
  form(
    "har",
    "only the response",
    `{"status":403,"statusText":"Forbidden","headers":${pairs},"content":{"text":"no"}}`,
    {
      received: 2,
      body: "no",
    },
  ),
  form("har", "only the headers", pairs, { status: null, received: 2 }),
  form("har", "Firefox's copied response headers", `{"Response Headers (210 B)":{"headers":${pairs}}}`, {
    status: null,
    received: 2,
  }),
  form(
    "har",
    "Firefox's copied headers of both sides, with the body below",
    `{"Response Headers (210 B)":{"headers":${pairs}},"Request Headers (90 B)":{"headers":[{"name":"Host","value":"${api}"},{"name":"Accept","value":"*/*"}]}}\n\nno`,
    { status: null, sent: 2, received: 2, body: "no" },
  ),
  form("body", "a list of names and values that are no headers", '[{"name":"colour","value":"red"}]', { status: null }),
];

const logs: readonly Form[] = [
  form(
    "log",
    "an exception whose first line looks like a field",
    "boxsdk.exception.BoxAPIException: Message: Access denied - insufficient permission\nStatus: 403",
  ),
  form("log", "a field's name before an error", "Server: Error code: 403 - {'error': {'message': 'no'}}"),
  form("log", "an error of axios alone", "Error: Request failed with status code 403"),
  form("log", "a level and a name", "WARN: something: x", { status: null }),
  form(
    "field-dump",
    "a Python dict",
    "403 {'Server': 'cloudflare', 'CF-RAY': '9e1b0c7d2f4a1c63-FRA', 'Retry-After': '60'} HTTP Error 403",
    {
      received: 3,
    },
  ),
  form(
    "log",
    "an error of axios with its parts",
    "AxiosError: Request failed with status code 403\n    at settle (settle.js:19:12) {\n  code: 'ERR_BAD_REQUEST',\n  config: {\n    headers: {\n      Accept: 'application/json',\n      Authorization: 'Bearer abc',\n      'Content-Type': 'application/json'\n    },\n    method: 'post',\n    url: 'https://api.example.com/v1'\n  },\n  response: {\n    status: 403,\n    headers: {\n      server: 'nginx',\n      date: 'Mon, 23 Nov 2026 14:02:11 GMT',\n      'retry-after': '60'\n    },\n    data: { message: 'no' }\n  }\n}",
    { method: "POST", host: api, sent: 3, received: 3 },
  ),
  form(
    "log",
    "undici's headers",
    "Response {\n  status: 403,\n  statusText: 'Forbidden',\n  headers: Headers {\n    server: 'nginx',\n    'content-type': 'text/html'\n  },\n  url: 'https://api.example.com/v1'\n}",
    { host: api, received: 2 },
  ),
  form("log", "Go's map", "unexpected status 403 Forbidden: map[Server:[nginx] Retry-After:[60] X-Request-Id:[abc]]", {
    received: 3,
  }),
  form("log", "Ruby's hash", 'status 403 headers={"server"=>["nginx"], "retry-after"=>["60"]}', { received: 2 }),
  form(
    "log",
    "Java's list",
    "HttpResponseProxy{HTTP/1.1 403 Forbidden [Server: nginx, Date: Mon, 23 Nov 2026 14:02:11 GMT, Content-Type: text/html]}",
    { received: 3 },
  ),
  form("log", "Java's map", "java.io.IOException: HTTP 403 {server=[nginx], retry-after=[60]}", { received: 2 }),
  form("log", "Spring's headers", '403 Forbidden, headers=[Server:"nginx", Content-Type:"text/html"]', { received: 2 }),
  form(
    "log",
    ".NET's response",
    "StatusCode: 403, ReasonPhrase: 'Forbidden', Version: 1.1, Content: System.Net.Http.HttpConnectionResponseContent, Headers:\n{\n  Server: nginx\n  Date: Mon, 23 Nov 2026 14:02:11 GMT\n  Content-Type: text/html\n}",
    { received: 3 },
  ),
  form(
    "log",
    ".NET's response on one line",
    "StatusCode: 403, Headers: { Server: nginx Date: Mon, 23 Nov 2026 14:02:11 GMT Content-Type: text/html }",
    { received: 3 },
  ),
  form(
    "log",
    "Guzzle",
    'GuzzleHttp\\Exception\\ClientException: Client error: `GET https://api.example.com/v1` resulted in a `403 Forbidden` response:\n{"message":"no"}',
    { method: "GET", host: api },
  ),
  form("log", "PHP's array", "HTTP 403 headers: array('Server' => array('nginx'), 'Retry-After' => ['60'])", {
    received: 2,
  }),
  form("log", "tuples of Python", "HTTP Error 403: [('Server', 'nginx'), ('Content-Type', 'text/html')]", {
    received: 2,
  }),
  form("log", "urllib3", 'DEBUG:urllib3.connectionpool:https://api.example.com:443 "GET /v1 HTTP/1.1" 403 153', {
    method: "GET",
    host: api,
  }),
  form(
    "log",
    "requests",
    "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.example.com/v1",
    { host: api },
  ),
  form(
    "log",
    "the URL beside the refusal, after another",
    "DEBUG Using URL: http://192.0.2.4:8123\nERROR 403 Client Error: Forbidden for url: https://api.example.com/v1",
    { host: api },
  ),
  form("log", "player", "ERROR: CCurlFile::Open failed with code 403 for https://api.example.com/v1/a.m3u8:", {
    host: api,
  }),
  form(
    "log",
    "uWSGI",
    "[pid: 41|app: 0|req: 7/9] 192.0.2.7 () {30 vars in 355 bytes} [Mon Nov 23 10:11:12 2026] GET /v1 => generated 22 bytes in 4 msecs (HTTP/1.1 403) 3 headers in 100 bytes (1 switches on core 1)",
    { method: "GET" },
  ),
  form("log", "names of fields, not fields", "HTTP 403: signed headers were ['content-type', 'x-amz-date', 'host']"),
  form(
    "error-object",
    "an SDK's error",
    '{"name":"HttpError","status":403,"response":{"url":"https://api.example.com/v1","status":403,"headers":{"server":"nginx","x-request-id":"abc"},"data":{"message":"no"}},"request":{"method":"GET","url":"https://api.example.com/v1","headers":{"accept":"*/*","user-agent":"octokit"}}}',
    { method: "GET", host: api, sent: 2, received: 2 },
  ),
  form(
    "error-object",
    "a log that gives each field a list, far indented",
    JSON.stringify(
      { context: { status_code: 403, headers: { server: ["nginx"], date: ["Thu, 29 Oct 2026 14:35:03 GMT"] } } },
      null,
      8,
    ),
    { received: 2 },
  ),
  form(
    "error-object",
    "escaped JSON in JSON",
    '{"level":"error","error":"{\\"statusCode\\":403,\\"headers\\":{\\"server\\":\\"nginx\\",\\"retry-after\\":\\"60\\"},\\"body\\":\\"{\\\\\\"message\\\\\\":\\\\\\"no\\\\\\"}\\"}"}',
    { received: 2 },
  ),
  form("body", "JSON with a status", '{"statusCode":403,"message":"Forbidden"}', {
    body: '{"statusCode":403,"message":"Forbidden"}',
  }),
  form(
    "access-log",
    "Combined Log Format, the last refusal of several",
    '192.0.2.7 - - [23/Nov/2026:14:02:11 +0000] "POST /v1 HTTP/1.1" 403 153 "https://app.example.com/" "curl/8.7.1"\n192.0.2.7 - - [23/Nov/2026:14:02:12 +0000] "GET / HTTP/1.1" 200 5 "-" "curl/8.7.1"',
    { method: "POST", sent: 2 },
  ),
  form(
    "access-log",
    "lines that a container's name stands before",
    'web-1  | 192.0.2.7 - - [23/Nov/2026:14:02:10 +0000] "GET / HTTP/1.1" 200 5 "-" "curl/8.7.1"\nweb-1  | 192.0.2.7 - - [23/Nov/2026:14:02:11 +0000] "POST /v1 HTTP/1.1" 403 153 "-" "curl/8.7.1"',
    { method: "POST", sent: 1 },
  ),
  form(
    "access-log",
    "lines without an address",
    'web-[23/Nov/2026:14:02:11 +0000] "POST /v1 HTTP/1.1" 403 153 "-" "curl/8.7.1"',
    { method: "POST", sent: 1 },
  ),
  form(
    "access-log",
    "an AWS load balancer",
    'https 2026-11-23T14:02:11.186641Z app/lb/50dc6c495c0c9188 192.0.2.7:2817 - -1 -1 -1 403 - 0 57 "GET https://api.example.com:443/v1 HTTP/1.1" "curl/8.7.1" ECDHE TLSv1.2 - "Root=1-abc" "-" "-" 0 2026-11-23T14:02:11.186641Z "waf" "-" "-"',
    { method: "GET", host: api, sent: 1 },
  ),
  form(
    "access-log",
    "W3C with its columns",
    "#Version: 1.0\n#Fields: date time cs-method cs-uri-stem cs-host cs(User-Agent) sc-status sc-substatus\n2026-11-23 14:02:11 GET /v1 api.example.com curl/8.7.1 403 6",
    { method: "GET", host: api, sent: 2 },
  ),
  form(
    "server-log",
    "nginx's error log",
    '2026/11/23 14:02:11 [error] 31#31: *1 access forbidden by rule, client: 192.0.2.7, server: api.example.com, request: "GET /v1 HTTP/1.1", host: "api.example.com", referrer: "https://app.example.com/"',
    { status: null, method: "GET", host: api, sent: 2 },
  ),
  form(
    "server-log",
    "Apache's error log",
    "[Mon Nov 23 14:02:11.123456 2026] [authz_core:error] [pid 7:tid 8] [client 192.0.2.7:5678] AH01630: client denied by server configuration: /var/www/html/, referer: https://app.example.com/",
    { status: null, sent: 1 },
  ),
  form(
    "browser-console",
    "Chrome's CORS message",
    "Access to fetch at 'https://api.example.com/v1' from origin 'https://app.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    { status: null, host: api, sent: 1 },
  ),
  form(
    "browser-console",
    "Firefox's CORS message",
    "Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/v1. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 403.",
    { host: api },
  ),
  form(
    "browser-console",
    "a resource that failed",
    "https://api.example.com/v1 Failed to load resource: the server responded with a status of 403 ()",
    { host: api },
  ),
  form("browser-console", "Chrome's line", "GET https://api.example.com/v1 403 (Forbidden)", {
    method: "GET",
    host: api,
  }),
  form("browser-console", "Firefox's line", "XHRPOST\nhttps://api.example.com/v1\n[HTTP/2 403 Forbidden 123ms]", {
    method: "POST",
    host: api,
  }),
  form(
    "tunnel",
    "a tunnel refused to Python",
    "requests.exceptions.ProxyError: HTTPSConnectionPool(host='api.example.com', port=443): Max retries exceeded (Caused by ProxyError('Unable to connect to proxy', OSError('Tunnel connection failed: 403 Forbidden')))",
    { method: "CONNECT" },
  ),
  form(
    "tunnel",
    "a tunnel refused to Java",
    'java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 403 Forbidden"',
    { method: "CONNECT" },
  ),
];

/** Objects as languages print them, whole or cut off. */
const dumped: readonly Form[] = [
  form(
    "log",
    "an error of axios that was cut off",
    "AxiosError: Request failed with status code 403 {\n  config: {\n    headers: Object [AxiosHeaders] {\n      Accept: '*/*',\n      'User-Agent': 'axios/1.7.2'\n    },\n    method: 'get',\n    url: 'https://api.example.com/v1'\n  },\n  response: {\n    status: 403,\n    headers: Object [AxiosHeaders] {\n      server: 'nginx',\n      'cf-ray': '9e1b0c7d2f4a1c63-FRA',\n      'content-type': 'applica",
    { method: "GET", host: api, sent: 2, received: 3 },
  ),
  form(
    "field-dump",
    "a Python dict that was cut off behind a status",
    "403 {'Server': 'cloudflare', 'CF-RAY': '9e1b0c7d2f4a1c63-FRA', 'Content-Type': 'text/ht",
    { received: 3 },
  ),
  form(
    "field-dump",
    "a number that was cut off, which is left out",
    "403 {'Server': 'nginx', 'CF-RAY': 'a', 'Retry-After': '6",
    {
      received: 2,
    },
  ),
  form(
    "log",
    "a Faraday response that was cut off",
    '#<Faraday::Response:0x01 @env=#<struct Faraday::Env method=:get url=#<URI::HTTPS https://api.example.com/v1> request_headers={"User-Agent"=>"Faraday v2.9.0", "Authorization"=>"Bearer abc"} status=403 response_headers={"server"=>"nginx", "www-authenticate"=>"Bearer error=\\"insuffi',
    { method: "GET", host: api, sent: 2, received: 2 },
  ),
  form(
    "log",
    "a Go struct that was cut off",
    '&http.Response{Status:"403 Forbidden", StatusCode:403, Header:http.Header{"Content-Type":[]string{"application/json"}, "Server":[]string{"nginx"}, "X-Request-Id":[]string{"abc", "def"}, "Date":[]string{"Mon, 23 Nov 2026 14:02:11 GMT"}}, Request:(*http.Request)(0xc000',
    { received: 4 },
  ),
  form(
    "log",
    "PHP's var_dump that was cut off",
    'object(Response)#12 (6) {\n  ["statusCode":"Response":private]=>\n  int(403)\n  ["headers":"Response":private]=>\n  array(3) {\n    ["Server"]=>\n    array(1) {\n      [0]=>\n      string(5) "nginx"\n    }\n    ["Content-Type"]=>\n    array(1) {\n      [0]=>\n      string(16) "application/json"\n    }\n    ["Date"]=>\n    array(1) {\n      [0]=>\n      string(2',
    { received: 2 },
  ),
  form(
    "log",
    "PHP's print_r that was cut off",
    "Response Object\n(\n    [statusCode:Response:private] => 403\n    [headers:Response:private] => Array\n        (\n            [Server] => Array\n                (\n                    [0] => nginx\n                )\n\n            [Retry-After] => Array\n                (\n                    [0] => 60\n",
    { received: 2 },
  ),
];

/** Lines that proxies and servers log of a call. */
const lines: readonly Form[] = [
  form(
    "access-log",
    "Envoy",
    '[2026-11-23T14:02:11.123Z] "GET /v1 HTTP/1.1" 403 UAEX 0 19 3 - "192.0.2.7" "curl/8.7.1" "1f0c6a3e" "api.example.com" "-"',
    { method: "GET", host: api, sent: 2 },
  ),
  form(
    "access-log",
    "HAProxy",
    'Nov 23 14:02:11 lb haproxy[123]: 192.0.2.7:51234 [23/Nov/2026:14:02:11.123] fe~ fe/<NOSRV> 0/-1/-1/-1/0 403 192 - - PR-- 1/1/0/0/0 0/0 "GET https://api.example.com/v1 HTTP/2.0"',
    { method: "GET", host: api },
  ),
  form(
    "access-log",
    "CloudFront without its columns' names",
    "2026-11-23\t14:02:11\tFRA56-P1\t512\t192.0.2.7\tGET\tapi.example.com\t/v1\t403\t-\tcurl/8.7.1\t-\t-\tError",
    { method: "GET", host: api, sent: 2 },
  ),
  form(
    "log",
    "a level in brackets, which is no JSON",
    "[ERROR] Transfer failed for https://api.example.com/v1 403 Forbidden",
    {
      host: api,
    },
  ),
  form(
    "log",
    "Alamofire",
    "[Response]: 403 https://api.example.com/v1\n[Headers]:\nContent-Type: text/html\nServer: nginx",
    {
      host: api,
      received: 2,
    },
  ),
  form(
    "log",
    "aiohttp's error",
    "ClientResponseError: 403, message='Forbidden', url=URL('https://api.example.com/v1')",
    {
      host: api,
    },
  ),
  form("log", "Ruby's error", 'in `error!\': 403 "Forbidden" (Net::HTTPClientException)'),
  form("log", "Go's error", 'Head "https://api.example.com/v2/": unexpected status code 403 Forbidden', {
    method: "HEAD",
    host: api,
  }),
  form(
    "log",
    "reqwest's error",
    'reqwest::Error { kind: Status(403), url: Url { scheme: "https", cannot_be_a_base: false, username: "", password: None, host: Some(Domain("api.example.com")), port: None, path: "/v1", query: None, fragment: None } }',
    { host: api },
  ),
  form(
    "log",
    "Rust's dbg! of a response",
    'https://api.example.com/v1\n[src/main.rs:19] &response = Response {\n    url: Url {\n        scheme: "https",\n        cannot_be_a_base: false,\n        host: Some(\n            Domain(\n                "api.example.com",\n            ),\n        ),\n        port: None,\n        path: "/v1",\n    },\n    status: 403,\n    headers: {\n        "server": "nginx",\n        "content-type": "text/html",\n    },\n}',
    { host: api, received: 2 },
  ),
  form(
    "log",
    "Node's object behind a word, cut off",
    "  response: {\n    status: 403,\n    statusText: 'Forbidden',\n    headers: {\n      date: 'Mon, 23 Nov 2026 14:02:11 GMT',\n      server: 'nginx',\n      'x-frame-options': 'deny',",
    { received: 3 },
  ),
  form(
    "field-dump",
    "Swift's header fields",
    'Optional([AnyHashable("Content-Type"): application/json, AnyHashable("Server"): nginx, AnyHashable("Date"): Mon, 23 Nov 2026 14:02:11 GMT])\nstatusCode: 403',
    { received: 3 },
  ),
  form("log", "an address, and below it what came", "https://api.example.com/v1\nHTTP Error 403: Forbidden", {
    host: api,
  }),
  form(
    "log",
    "a sentence about a call",
    "unexpected status from GET request to https://api.example.com/v1: 403 Forbidden",
    {
      method: "GET",
      host: api,
    },
  ),
  form(
    "devtools",
    "Firefox, the value with a tab below its name",
    "GET\n\thttps://api.example.com/v1\nStatus\n403\nVersionHTTP/2\nTransferred1.02 kB (16 B size)\nReferrer Policystrict-origin\nRequest PriorityHighest\n\n    \t\ncontent-type\n\ttext/html\ndate\n\tMon, 23 Nov 2026 14:02:11 GMT\nserver\n\tnginx\n    \t\nAccept\n\t*/*\nHost\n\tapi.example.com",
    { method: "GET", host: api, sent: 2, received: 3 },
  ),
  form(
    "headers",
    "Safari, with what it tells above the fields",
    "Summary\nURL: https://api.example.com/v1\nStatus: 403\nSource: Network\nInitiator: \napp.js:12\n\nRequest\n:method: GET\n:path: /v1\nAccept: */*\n\nResponse\n:status: 403\nServer: nginx\nDate: Mon, 23 Nov 2026 14:02:11 GMT",
    { method: "GET", host: api, sent: 3, received: 3 },
  ),
  form(
    "curl-verbose",
    "Insomnia's timeline, where a body came that is not shown",
    "> GET /v1 HTTP/1.1\n> Host: api.example.com\n\n< HTTP/1.1 403 Forbidden\n< Server: nginx\n\n\n* Received 151 B chunk",
    { method: "GET", host: api, sent: 1, received: 1 },
  ),
];

/** What other clients and servers print around one and the same refusal. */
const printed: readonly Form[] = [
  form(
    "log",
    "Foundation",
    `<NSHTTPURLResponse: 0x2811> { URL: https://api.example.com/v1 } { Status Code: 403, Headers {
    "Content-Type" =     (
        "application/json"
    );
    Server =     (
        nginx
    );
    Date =     (
        "Thu, 06 Jan 2022 10:00:00 GMT"
    );
} }`,
    { host: api, received: 3 },
  ),
  form(
    "log",
    "a status, a body and a Ruby hash of fields, each printed on a line",
    '403\n{"message":"no"}\n{"server"=>["nginx"], "content-type"=>["application/json"]}',
    { received: 2 },
  ),
  form("body", "the error of a client in one sentence", "403 Forbidden: No valid access data.", {
    body: "403 Forbidden: No valid access data.",
  }),
  form(
    "log",
    "aiohttp",
    "<ClientResponse(https://api.example.com/v1) [403 Forbidden]>\n<CIMultiDictProxy('Server': 'nginx', 'Content-Type': 'text/html')>",
    { host: api, received: 2 },
  ),
  form(
    "log",
    "httpx",
    "httpx.HTTPStatusError: Client error '403 Forbidden' for url 'https://api.example.com/v1'\nHeaders({'server': 'nginx', 'content-type': 'text/html'})",
    { host: api, received: 2 },
  ),
  form(
    "log",
    "reqwest",
    'Response { url: "https://api.example.com/v1", status: 403, headers: {"server": "nginx", "content-type": "text/html"} }',
    { host: api, received: 2 },
  ),
  form(
    "error-object",
    "HTTPoison",
    '{:ok, %HTTPoison.Response{status_code: 403, headers: [{"Server", "nginx"}, {"Content-Type", "text/html"}], request_url: "https://api.example.com/v1"}}',
    { host: api, received: 2 },
  ),
  form(
    "log",
    "gcloud --log-http",
    "==== request start ====\nuri: https://api.example.com/v1?alt=json\nmethod: GET\n== headers start ==\nb'accept': b'application/json'\n== headers end ==\n==== request end ====\n---- response start ----\nstatus: 403\n-- headers start --\nContent-Type: application/json; charset=UTF-8\nServer: ESF\n-- headers end --",
    { method: "GET", host: api, sent: 1, received: 2 },
  ),
  form(
    "log",
    "got",
    "HTTPError: Response code 403 (Forbidden)\n  response: { headers: { server: 'cloudflare', 'cf-ray': '9e1b0c7d2f4a1c63-FRA' }, statusCode: 403 },\n  options: { method: 'GET', url: URL { href: 'https://api.example.com/v1' }, headers: { 'user-agent': 'got', accept: '*/*' } }",
    { method: "GET", host: api, sent: 2, received: 2 },
  ),
  form(
    "log",
    "Octokit",
    "RequestError [HttpError]: Resource not accessible by integration\n  status: 403,\n  response: {\n    url: 'https://api.example.com/repos/o/r/issues',\n    status: 403,\n    headers: {\n      'access-control-allow-origin': '*',\n      server: 'github.com',\n      'x-ratelimit-remaining': '4999'\n    }\n  },\n  request: {\n    method: 'POST',\n    url: 'https://api.example.com/repos/o/r/issues',\n    headers: {\n      accept: 'application/json',\n      'content-type': 'application/json'\n    }\n  }",
    { method: "POST", host: api, sent: 2, received: 3 },
  ),
  form(
    "log",
    "Spring's RestTemplate",
    'HttpClientErrorException$Forbidden: 403 Forbidden on GET request for "https://api.example.com/v1": "{}"',
    { method: "GET", host: api },
  ),
  form(
    "log",
    "Feign",
    "feign.FeignException$Forbidden: [403 Forbidden] during [GET] to [https://api.example.com/v1] [Client#get()]: [{}]",
    { method: "GET", host: api },
  ),
  form("log", "a Google client for Go", "googleapi: Error 403: The caller does not have permission, forbidden"),
  form(
    "log",
    "a sentence with an address",
    "When I call https://api.example.com/v1/things I get refused. Why?\nIt worked before.",
    {
      status: null,
    },
  ),
  form(
    "error-object",
    "Caddy's access log",
    '{"level":"info","request":{"method":"GET","host":"api.example.com","uri":"/v1","headers":{"User-Agent":["curl/8.7.1"]}},"status":403,"resp_headers":{"Server":["Caddy"],"Content-Length":["0"]}}',
    { method: "GET", host: api, sent: 2, received: 2 },
  ),
  form(
    "error-object",
    "a Lambda's answer",
    '{"statusCode":403,"headers":{"Content-Type":"application/json","x-amzn-ErrorType":"ForbiddenException"},"body":"{}"}',
    { received: 2 },
  ),
  form(
    "raw-response",
    "Terraform's log",
    "2026-11-23T14:02:11.123Z [DEBUG] provider.x: ---[ RESPONSE ]---\nHTTP/2.0 403 Forbidden\nContent-Type: application/json\nServer: ESF\n\n{}",
    { received: 2 },
  ),
  form(
    "raw-response",
    "Safari's summary",
    "Summary\nURL: https://api.example.com/v1\nStatus: 403 Forbidden\n\nRequest\nGET /v1 HTTP/1.1\nAccept: */*\nHost: api.example.com\n\nResponse\nHTTP/1.1 403 Forbidden\nServer: nginx",
    { method: "GET", host: api, sent: 2, received: 1 },
  ),
];

const response = 'HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: application/json\n\n{"message":"no"}';
const prefixed = (prefix: (at: number) => string) => lined(response, prefix);
const plain: Partial<Read> = { received: 2, body: '{"message":"no"}' };

const wrapped: readonly Form[] = [
  form("raw-response", "with fields left out", "HTTP/1.1 403 Forbidden\nServer: nginx\n...\nContent-Type: text/html", {
    received: 2,
  }),
  form(
    "raw-response",
    "Firefox, raw headers of both, the response first",
    "Response Headers\nHTTP/1.1 403 \nVary: Origin\nDate: Mon, 23 Nov 2026 14:02:11 GMT\n\nRequest Headers\nOPTIONS /v1 HTTP/1.1\nHost: api.example.com\nAccept: */*\nAccess-Control-Request-Method: GET",
    { method: "OPTIONS", host: api, sent: 3, received: 2 },
  ),
  form("raw-response", "without anything around it", response, plain),
  form(
    "raw-response",
    "behind docker compose",
    prefixed(() => "web-1  | "),
    plain,
  ),
  form(
    "raw-response",
    "behind kubectl's prefix",
    prefixed(() => "[pod/web-5d8f/app] "),
    plain,
  ),
  form(
    "raw-response",
    "behind stern",
    prefixed(() => "web-5d8f app "),
    { received: 2 },
  ),
  form(
    "raw-response",
    "behind journald",
    prefixed(() => "Nov 23 14:02:11 host app[123]: "),
    plain,
  ),
  form(
    "raw-response",
    "behind times and levels",
    prefixed((at) => `2026-11-23T14:02:1${at}.123Z INFO [http] `),
    plain,
  ),
  form(
    "raw-response",
    "behind Heroku's prefix",
    prefixed(() => "2026-11-23T14:02:11.123456+00:00 app[web.1]: "),
    plain,
  ),
  form(
    "raw-response",
    "behind times alone",
    prefixed(() => "2026-11-23 14:02:11,123 "),
    plain,
  ),
  form(
    "raw-response",
    "in JSON log lines",
    response
      .split("\n")
      .map((log) => JSON.stringify({ log: `${log}\n`, stream: "stdout", time: "2026-11-23T14:02:11Z" }))
      .join("\n"),
    plain,
  ),
  form("raw-response", "with colours", prefixed(() => "\u001b[36m").replaceAll("\n", "\u001b[0m\n"), plain),
  form("raw-response", "with colours whose escape was lost", prefixed(() => "[36m").replaceAll("\n", "[0m\n"), plain),
  form(
    "raw-response",
    "with an empty line after every line",
    response.replaceAll("\n", "\n\n").replace("\n\n\n\n", "\n\n"),
    plain,
  ),
  form(
    "raw-response",
    "with curl's marks but the first",
    response.replace(/\n(?=[\w-]+: )/g, "\n< ").replace("\n\n", "\n<\n"),
    plain,
  ),
  form(
    "probe-transcript",
    "of two variants",
    `# why403 probe transcript, boundary a1b2c3d4\n--a1b2c3d4 plain\nGET /v1 HTTP/1.1\nHost: api.example.com\n\n${response}\n--a1b2c3d4 end`,
    { method: "GET", host: api, sent: 1, ...plain },
  ),
  form("raw-response", "with the body directly after the fields", response.replace("\n\n", "\n"), plain),
  form(
    "raw-response",
    "after redirects, a continue and a tunnel",
    `HTTP/1.1 200 Connection established\n\nHTTP/1.1 100 Continue\n\nHTTP/1.1 302 Found\nlocation: /b\n\n${response}`,
    plain,
  ),
  form("raw-response", "after retries", `HTTP/1.1 429 Too Many Requests\nRetry-After: 1\n\nslow\n${response}`, plain),
];

function lined(text: string, prefix: (at: number) => string): string {
  return text
    .split("\n")
    .map((line, at) => prefix(at) + line)
    .join("\n");
}

const asked = `> GET /v1 HTTP/1.1
> Host: api.example.com
>
< HTTP/1.1 403 Forbidden
< Server: nginx
< Content-Type: application/json
<
{"message":"no"}`;

/** What stands before every line, as listings, diffs, comments and logs put it there. */
const shapes: Readonly<Record<string, (at: number) => string>> = {
  "line numbers of different width": (at) => `${String(at + 6).padStart(4)}\t`,
  "numbers with a full stop": (at) => `${at + 1}. `,
  "a diff's plus": () => "+",
  "a comment's sign": () => "# ",
  "two strokes": () => "// ",
  "the time in brackets": (at) => `[14:02:1${at}] `,
  "Kubernetes' stream": (at) => `2026-11-23T14:02:11.12345678${at}Z stdout F `,
  "times behind docker compose": (at) => `api-1  | 2026-11-23T14:02:1${at}.123456789Z `,
  "Python's logger": (at) => `2026-11-23 14:02:11,12${at} - acme.client - DEBUG - `,
  "Spring's log": () => "2026-11-23 14:02:11.123 DEBUG 1 --- [nio-8080-exec-1] o.s.web.client.RestTemplate : ",
  "Android's log": () => "11-23 14:02:11.123  1234  1234 D OkHttp  : ",
  "Android's log, copied from its window": () => "I/okhttp.OkHttpClient: ",
  "Rust's log": () => "[2026-11-23T14:02:11Z DEBUG acme::client] ",
  "a Lambda's log": () => "[DEBUG]\t2026-11-23T14:02:11.123Z\t1f0c6a3e-1111-2222-3333-444455556666\t",
  "BuildKit's step": (at) => `#12 3.4${at} `,
  "levels that differ": (at) => `14:02:11 [main] ${at % 2 ? "INFO" : "DEBUG"} c.a.Client - `,
};
const shaped = Object.entries(shapes).flatMap(([name, prefix]): Form[] => [
  form("raw-response", `behind ${name}`, prefixed(prefix), plain),
  form("curl-verbose", `a transcript of curl behind ${name}`, lined(asked, prefix), {
    method: "GET",
    host: api,
    sent: 1,
    ...plain,
  }),
]);

const odd: readonly Form[] = [
  form("raw-response", "as lines of strings", response.replaceAll(/^(.*)$/gm, '"$1\\n" +'), plain),
  form("raw-response", "in UTF-16 read as UTF-8", [...response].join("\0"), plain),
  form("raw-response", "with spaces of no width", response.replaceAll(": ", ":\u200b "), plain),
  form("raw-response", "behind a mark of the writing's direction", `\u200e${response}`, plain),
  form("raw-response", "with every line end doubled", response.replaceAll("\n", "\n\n"), plain),
];

const quoted = (text: string) => text.replaceAll(/^/gm, "> ");

/** A paste inside an issue, a mail or a page. */
const unpacked: readonly Form[] = [
  form("raw-response", "in a comment of HTML", `<!--\n${response}\n-->`, plain),
  form("body", "in a comment of a page", `<!doctype html>\n<h1>No</h1>\n<!--\n${response}\n-->\n</html>`, {
    received: 2,
  }),
  form("raw-response", "in a quote, between sentences", `Hi,\n\n${quoted(response)}\n\nany idea?`, plain),
  form("raw-response", "in a quote of a quote", quoted(quoted(response)), plain),
  form("curl-verbose", "a transcript of curl in a quote", quoted(asked), {
    method: "GET",
    host: api,
    sent: 1,
    ...plain,
  }),
  form("curl-verbose", "a transcript of curl is no quote", asked, { method: "GET", host: api, sent: 1, ...plain }),
  form(
    "raw-response",
    "in a fenced block, between sentences",
    `This came:\n\n\`\`\`http\n${response}\n\`\`\`\n\nIt worked yesterday.`,
    plain,
  ),
  form(
    "curl-command",
    "in the second of two fenced blocks, the command in the first",
    `I ran\n~~~\ncurl -i https://api.example.com/v1\n~~~\nand got\n~~~\n${response}\n~~~\n`,
    { method: "GET", host: api, ...plain },
  ),
  form(
    "headers",
    "in a table of Markdown",
    "| Header | Value |\n|---|---|\n| server | nginx |\n| `content-type` | text/html |\n| Status | 403 |",
    { received: 3 },
  ),
  form(
    "headers",
    "in a table of Markdown without outer lines",
    "Name | Value\n--- | ---\nserver | nginx\nstatus | 403\nx-request-id | abc",
    { received: 3 },
  ),
];

/** What a program printed around an answer, in the way of its language. */
const around: readonly Form[] = [
  form(
    "client-trace",
    "Python's http.client, the body printed by the program",
    `send: b'GET /v1 HTTP/1.1\\r\\nHost: api.example.com\\r\\n\\r\\n'
reply: 'HTTP/1.1 403 Forbidden\\r\\n'
header: Server: nginx
header: Content-Type: application/json
DEBUG:urllib3.connectionpool:https://api.example.com:443 "GET /v1 HTTP/1.1" 403 15
{"detail":"no"}`,
    { method: "GET", host: api, sent: 1, received: 2, body: '{"detail":"no"}' },
  ),
  form(
    "log",
    "an OpenAPI client of Python",
    `kubernetes.client.exceptions.ApiException: (403)
Reason: Forbidden
HTTP response headers: HTTPHeaderDict({'Audit-Id': 'a1', 'Content-Type': 'application/json', 'Date': 'Tue, 01 Dec 2026 14:06:52 GMT'})
HTTP response body: {"detail":"no"}`,
    { received: 3 },
  ),
  form(
    "raw-response",
    "behind the time and the level of a logger",
    `2026-11-01 10:00:00,123 ERROR [worker] HTTP/1.1 403 Forbidden
2026-11-01 10:00:00,123 ERROR [worker] Server: Kestrel
2026-11-01 10:00:00,123 ERROR [worker] Date: Thu, 14 May 2026 16:02:41 GMT
2026-11-01 10:00:00,123 ERROR [worker]${" "}
2026-11-01 10:00:00,123 ERROR [worker] Not here`,
    { received: 2, body: "Not here" },
  ),
  form(
    "devtools",
    "Chrome's table where the status has no reason",
    "Request URL\nhttps://api.example.com/v1\nRequest Method\nGET\nStatus Code\n403\nRemote Address\n203.0.113.9:443\nReferrer Policy\nno-referrer\nserver\nnginx\ncontent-type\ntext/html\nx-request-id\na1",
    { method: "GET", host: api, received: 3 },
  ),
  form(
    "raw-response",
    "a head that lost its line ends",
    'HTTP/1.1 403 Forbidden Server: nginx Date: Thu, 14 May 2026 16:02:41 GMT Content-Type: application/json {"detail":"no"}',
    { received: 3, body: '{"detail":"no"}' },
  ),
  form(
    "raw-response",
    "a head that lost its line ends, JSON in a field and plain words below",
    'HTTP/2 403 nel: {"max_age":1} report-to: {"group":"a"} server: nginx content-length: 16 error code: 1009',
    { received: 4, body: "error code: 1009" },
  ),
  form(
    "curl-command",
    "a refusal of another program above the command",
    "$ yum update\nhttps://api.example.com/repomd.xml: [Errno 14] HTTPS Error 403 - Forbidden\n\n$ curl -sI https://api.example.com/repomd.xml | head -1\nHTTP/1.1 302 Found\n",
    { host: api },
  ),
  form(
    "log",
    "several calls, of which one was refused",
    'HTTP Request: GET https://login.example.com/a "HTTP/1.1 200 OK"\nHTTP Request: POST https://api.example.com/b "HTTP/1.1 403 Forbidden"\nHTTP Request: GET https://login.example.com/c "HTTP/1.1 404 Not Found"',
    { method: "POST", host: api },
  ),
  form("body", "Windows in German", "Der Remoteserver hat einen Fehler zurückgegeben: (403) Unzulässig."),
  form("log", "a name of an error", "failed: Net::HTTPForbidden"),
  form(
    "log",
    "a line of a log in JSON",
    '{"level":"error","url":"https://api.example.com/v1","method":"GET","status":403,"msg":"no"}',
    { method: "GET", host: api },
  ),
  form(
    "log",
    "a server's log in JSON, with the call in one line and the answer in another",
    '{"level":30,"reqId":"req-1","req":{"method":"GET","url":"/v1","host":"api.example.com"},"msg":"incoming request"}\n{"level":30,"reqId":"req-1","res":{"statusCode":403},"msg":"request completed"}',
    { method: "GET" },
  ),
  form(
    "log",
    "an address behind the status, in no usual words",
    "Download failed with 403 (https://api.example.com/a.zip)",
    {
      host: api,
    },
  ),
  form("log", "an address that explains", "403 Forbidden, see https://docs.example.com/errors"),
  form("log", "an address to which one is sent", "Error 403: account past due. Pay at https://bills.example.com/7"),
  form(
    "log",
    "Traefik's access log",
    '{"DownstreamStatus":403,"OriginStatus":0,"RequestMethod":"GET","RequestPath":"/a"}',
    { method: "GET" },
  ),
  form("log", "a pattern of addresses", 'Error: 403 {"error":"This key is for https://*.example.com/*"}'),
  form(
    "log",
    "an address at which to set something",
    '403 {"message":"Key limit exceeded. Manage it using https://example.com/settings/keys"}',
  ),
  form("log", "Java's HttpResponse", "(GET https://api.example.com/v1) 403", { method: "GET", host: api }),
  form("log", "PowerShell's response object", "StatusCode        : 403\nStatusDescription : Forbidden"),
  form("log", "the name of a status in .NET", "Response status code HttpStatusCode.Forbidden for the report"),
  form(
    "log",
    "PHP's file_get_contents",
    "Warning: file_get_contents(https://api.example.com/v1): Failed to open stream: HTTP request failed! HTTP/1.1 403 Forbidden in /srv/index.php on line 12",
    { host: api },
  ),
  form(
    "headers",
    "what a client says above the fields",
    "retrofit2.HttpException: HTTP 403 Forbidden\nserver: nginx\ncontent-type: text/html\ndate: Thu, 14 May 2026 16:02:41 GMT",
    { received: 3 },
  ),
];

const bundled = [
  form(
    "curl-command",
    "the status alone, as curl was told to print it",
    "$ curl -so /dev/null -w '%{http_code}\\n' https://api.example.com/v1\n403\n",
    {
      method: "GET",
      host: api,
    },
  ),
  form(
    "curl-command",
    "the same beside a size",
    "curl -sS -o out.json -w '%{size_download} %{response_code}' https://api.example.com/v1\n153 403",
    {
      method: "GET",
      host: api,
    },
  ),
  form(
    "curl-command",
    "options behind one hyphen",
    "$ curl -siXPUT -u ada:SECRET https://api.example.com/v1\nHTTP/1.1 403 Forbidden\nServer: nginx\n\n",
    {
      method: "PUT",
      host: api,
      sent: 1,
      received: 1,
    },
  ),
  form(
    "curl-command",
    "a head's option before another one",
    '$ curl -IA "a bot" https://api.example.com/v1\nHTTP/1.1 403 Forbidden\nServer: nginx\n\n',
    {
      method: "HEAD",
      host: api,
      sent: 1,
      received: 1,
    },
  ),
  form(
    "wget",
    "wget's command without the line of the time",
    "wget https://api.example.com/v1\n\nConnecting to api.example.com (api.example.com)|192.0.2.7|:443... connected.\nHTTP request sent, awaiting response... 403 Forbidden\n2026-11-23 14:02:11 ERROR 403: Forbidden.",
    { method: "GET", host: api },
  ),
  form(
    "wget",
    "the second of two commands of wget",
    "$ wget -U a https://example.com/v1\nHTTP request sent, awaiting response... 200 OK\n\n$ wget https://api.example.com/v1\nHTTP request sent, awaiting response... 403 Forbidden\n2026-11-23 14:02:11 ERROR 403: Forbidden.",
    { method: "GET", host: api },
  ),
  form(
    "curl-command",
    "a redirect that curl follows",
    "$ curl -ILs -H 'Authorization: Bearer abc' https://example.com/v1\nHTTP/2 307\nlocation: https://api.example.com/v1?sig=abc\n\nHTTP/1.1 403 Forbidden\nServer: nginx\n",
    { method: "HEAD", host: api, received: 1 },
  ),
  form(
    "browser-console",
    "the address below the console's message",
    "[Error] Failed to load resource: the server responded with a status of 403 (Forbidden) (a.css, line 0)\n\nhttps://api.example.com/a.css?ver=1",
    { method: null, host: api },
  ),
];

export const forms: readonly Form[] = [
  ...commands,
  ...transcripts,
  ...tables,
  ...fragments,
  ...logs,
  ...dumped,
  ...lines,
  ...printed,
  ...wrapped,
  ...unpacked,
  ...shaped,
  ...odd,
  ...around,
  ...bundled,
];
