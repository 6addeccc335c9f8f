/** The same refusal, however a program printed it and whatever stands around: the verdict stays. */
import { describe, expect, it } from "vitest";
import type { CauseId } from "@/lib/knowledge/shapes";
import { wording } from "@/lib/knowledge/wording.samples";
import { diagnose } from "./diagnose";

interface Answer {
  readonly status: number;
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

const json = ["Content-Type", "application/json"] as const;
const date = ["Date", "Thu, 14 May 2026 16:02:41 GMT"] as const;
const nginx = ["Server", "nginx/1.24.0"] as const;

const answers: readonly (readonly [CauseId, Answer])[] = [
  [
    "rate-limit",
    {
      status: 403,
      fields: [nginx, date, json, ["Retry-After", "60"]],
      body: '{"message":"You have exceeded a secondary rate limit"}',
    },
  ],
  [
    "token-expired",
    {
      status: 403,
      fields: [date, json, nginx],
      body: '{"error":{"code":"ExpiredToken","message":"The token has expired"}}',
    },
  ],
  [
    "permissions",
    {
      status: 403,
      fields: [nginx, date, json],
      body: '{"message":"User: arn:aws:iam::123456789012:user/a is not authorized to perform: sqs:SendMessage"}',
    },
  ],
  [
    "cors",
    {
      status: 403,
      fields: [date, nginx, ["Vary", "Origin"], ["Content-Type", "text/plain"]],
      body: "Invalid CORS request",
    },
  ],
  [
    "geo",
    { status: 403, fields: [nginx, date, json], body: '{"detail":"This service is not available in your country."}' },
  ],
  [
    "ip-block",
    {
      status: 403,
      fields: [date, ["Server", "cloudflare"], ["CF-RAY", "8f1c2d3e4f5a6b7c-FRA"], ["CF-Mitigated", "challenge"]],
      body: "<title>Just a moment...</title>",
    },
  ],
  ["headers", { status: 403, fields: [nginx, date, json], body: '{"detail":"CSRF Failed: CSRF token missing."}' }],
  [
    "server-config",
    {
      status: 403,
      fields: [nginx, date, ["Content-Type", "text/html"]],
      body: "directory index of /var/www/ is forbidden",
    },
  ],
  [
    "resource",
    { status: 403, fields: [date, nginx, json], body: '{"message":"Repository was archived so is read-only."}' },
  ],
  ["authentication", { status: 401, fields: [nginx, date, json], body: '{"message":"Invalid API key"}' }],
];

const address = "https://api.example.com/v1/things";
const line = ({ status }: Answer) => `HTTP/1.1 ${status} ${status === 401 ? "Unauthorized" : "Forbidden"}`;
const lines = ({ fields }: Answer) => fields.map(([name, value]) => `${name}: ${value}`);
const raw = (answer: Answer) => [line(answer), ...lines(answer), "", answer.body].join("\n");
const object = ({ fields }: Answer) => Object.fromEntries(fields.map(([name, value]) => [name.toLowerCase(), value]));
const behind = (lead: string) => (answer: Answer) =>
  raw(answer)
    .split("\n")
    .map((text) => lead + text)
    .join("\n");

const printed: Readonly<Record<string, (answer: Answer) => string>> = {
  "curl -v": (answer) =>
    [
      "> GET /v1/things HTTP/1.1",
      "> Host: api.example.com",
      ">",
      ...[line(answer), ...lines(answer)].map((text) => `< ${text}`),
      "<",
      answer.body,
    ].join("\n"),
  "a HAR": ({ status, fields, body }) =>
    JSON.stringify({
      log: {
        version: "1.2",
        entries: [
          {
            request: { method: "GET", url: address, headers: [] },
            response: {
              status,
              statusText: "",
              headers: fields.map(([name, value]) => ({ name, value })),
              content: { text: body },
            },
          },
        ],
      },
    }),
  "Python's http.client": (answer) =>
    [
      `reply: '${line(answer)}\\r\\n'`,
      ...lines(answer).map((text) => `header: ${text}`),
      `DEBUG:urllib3.connectionpool:https://api.example.com:443 "GET /v1 HTTP/1.1" ${answer.status} 9`,
      answer.body,
    ].join("\n"),
  "an SDK of Python": (answer) =>
    `Traceback (most recent call last):\n  File "a.py", line 1, in <module>\nacme.ApiException: (${answer.status})\nHTTP response headers: HTTPHeaderDict(${JSON.stringify(object(answer))})\nHTTP response body: ${answer.body}`,
  "an error of JavaScript": (answer) =>
    `AxiosError: Request failed with status code ${answer.status} {\n  response: {\n    status: ${answer.status},\n    headers: ${JSON.stringify(object(answer))},\n    data: ${JSON.stringify(answer.body)}\n  }\n}`,
  Go: ({ status, fields, body }) =>
    `&{Status:${status} StatusCode:${status} Header:map[${fields.map(([name, value]) => `${name}:[${value}]`).join(" ")}]}\nbody: ${body}`,
  "a log in JSON": (answer) =>
    JSON.stringify({
      level: "error",
      status: answer.status,
      url: address,
      headers: object(answer),
      response_body: answer.body,
    }),
  "a response that Node printed": ({ status, fields, body }) =>
    `Response {\n  status: ${status},\n  statusText: '',\n  headers: Headers {\n${fields.map(([name, value]) => `    '${name.toLowerCase()}': '${value}'`).join(",\n")}\n  },\n  bodyUsed: false,\n  ok: false,\n  url: '${address}'\n}\n${body}`,
  Rust: ({ status, fields, body }) =>
    `Response { url: "${address}", status: ${status}, headers: {${fields.map(([name, value]) => `"${name.toLowerCase()}": ${JSON.stringify(value)}`).join(", ")}} }\nbody = ${JSON.stringify(body)}`,
  Elixir: ({ status, fields, body }) =>
    `{:ok, %HTTPoison.Response{status_code: ${status}, headers: [${fields.map(([name, value]) => `{"${name}", ${JSON.stringify(value)}}`).join(", ")}], body: ${JSON.stringify(body)}}}`,
  Ruby: ({ status, fields, body }) =>
    `Faraday::ForbiddenError (the server responded with status ${status}): {:status=>${status}, :headers=>{${fields.map(([name, value]) => `"${name.toLowerCase()}"=>${JSON.stringify(value)}`).join(", ")}}, :body=>${JSON.stringify(body)}}`,
  "Python's prompt": ({ status, fields, body }) =>
    `>>> r.status_code\n${status}\n>>> r.headers\n{${fields.map(([name, value]) => `'${name}': '${value}'`).join(", ")}}\n>>> r.text\n'${body.replaceAll("\n", "\\n")}'`,
  "a table of developer tools": ({ status, fields, body }) =>
    ["Request URL", address, "Request Method", "GET", "Status Code", String(status), ...fields.flat(), "", body].join(
      "\n",
    ),
  "one line": (answer) => raw(answer).replaceAll("\n", " "),
  "a logger": behind("2026-11-01 10:00:00,123 ERROR [worker] "),
  "docker compose": behind("api-1  | "),
  "a quote": behind("> "),
  "an issue": (answer) => `It fails since yesterday.\n\n\`\`\`\n${raw(answer)}\n\`\`\`\n\nNode 20, Ubuntu. Thanks!`,
  "an exception of Java": (answer) =>
    `ERROR 1 --- [nio-8080-exec-1] o.a.c.c.C.[.[.[/] : Servlet.service() for servlet [dispatcherServlet] threw exception\n\njava.lang.RuntimeException: ${answer.status} ${answer.body}\n\tat com.example.Client.call(Client.java:42)`,
  "a pod's event": (answer) =>
    `Warning  Failed  3m (x4 over 5m)  kubelet  Failed to call webhook: status code ${answer.status}: ${lines(answer).join(", ")} ${answer.body}`,
};

describe.each(answers)("a refusal for %s is read as such", (cause, answer) => {
  it.each(Object.keys(printed))("out of %s", (form) => {
    const { causes, evidence } = diagnose({ evidence: printed[form]?.(answer) ?? "" });
    expect({ cause: causes[0]?.id, status: evidence.status }).toEqual({ cause, status: answer.status });
  });
});

const failed = (line: string) => `10:00:00 start\n${line}\n10:00:02 ERROR GET ${address} failed with status 403`;
const pageWith = (inside: string) =>
  `HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: text/html\n\n<html><head><title>403 Forbidden</title>${inside}</head><body>Forbidden</body></html>`;

/** What somebody wonders, below the answer and around it. */
const asked = (guess: string) =>
  `${guess} It used to work.\n\n\`\`\`\nHTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: application/json\n\n{"message":"Forbidden"}\n\`\`\`\n\n${guess}`;

describe("what has nothing to do with the refusal", () => {
  it.each([
    failed("INFO csrf protection enabled"),
    failed("INFO Loaded 12 IP allowlist entries"),
    failed("INFO quota: 12/1000 used"),
    failed("DEBUG cors middleware registered, origins not set"),
    failed("session timeout: 30m"),
    failed("RATE_LIMIT=100"),
    failed('INFO {"path":"/v1/cors/origins","quota":{"used":1},"deprecated":false}'),
    '{"error":"Forbidden","status":403,"path":"/v1/blocked-ips","deprecated":false,"sunset":null}',
    '{"error":"Forbidden","status":403,"quota":{"used":1,"limit":10},"rate_limit":{"remaining":99}}',
    failed("ENOENT: no such file or directory, open '/app/cache.json'"),
    failed("npm warn deprecated har-validator@5.1.5: this library is no longer supported"),
    failed("(node:12) [DEP0040] DeprecationWarning: The `punycode` module is deprecated."),
    pageWith('<script src="https://www.google.com/recaptcha/api.js"></script>'),
    pageWith('<script>var texts = { expired: "Your session has expired", limit: "Too many requests" };</script>'),
    pageWith('<script id="__NEXT_DATA__" type="application/json">{"csrfToken":"a","rateLimit":true}</script>'),
    pageWith("<style>.captcha { display: none }</style>"),
    asked("Is my IP blocked?"),
    asked("Could this be a rate limit?"),
    asked("I don't think I exceeded any quota."),
    asked("The token is not expired."),
    asked("I am not behind a proxy or VPN."),
    asked("My account has all the required scopes."),
    asked("Maybe the file was deleted?"),
    asked("Скрипт обновляется только при отключении VPN."),
  ])("gives no reason: %s", (evidence) => {
    const [first] = diagnose({ evidence }).causes;
    expect(first?.reasons.filter(({ strength }) => strength === "strong")).toEqual([]);
  });

  it.each([
    ["INFO csrf check failed: token missing", "headers"],
    ["INFO [http] You need a valid API key to use this service.", "authentication"],
    ["DEBUG Set SecurityContextHolder to anonymous SecurityContext", "authentication"],
    ["INFO This service is not available in your country", "geo"],
  ])("is told from a line that tells of the refusal, whatever its level: %s", (line, cause) => {
    expect(diagnose({ evidence: failed(line) }).causes[0]?.id).toBe(cause);
  });

  it.each([
    ["I get the error: Your IP address is not allowed.", "ip-block"],
    ["Sorry, you have been blocked. Why have I been blocked? This website is using a security service.", "ip-block"],
    ["It works through a VPN.", "ip-block"],
    ["It only works when I turn off the VPN.", "ip-block"],
    ["It works on my laptop but not from AWS.", "ip-block"],
    ["It works with a different User-Agent.", "headers"],
    ["It works from Germany, and not from here.", "geo"],
    ["From the Netherlands it works.", "geo"],
    ["I am in Iran.", "geo"],
    ["I regenerated my token and now it works.", "token-expired"],
    ["It works when I log in again.", "token-expired"],
    ["A new API key fixed it.", "authentication"],
    ["After upgrading my plan it works.", "permissions"],
    ["It works once I grant the app the missing scope.", "permissions"],
    ["When I add the Referer header it works.", "headers"],
    ["Removing the Origin header fixes it.", "cors"],
    ["If I sleep between the requests it works.", "rate-limit"],
    ["The first 100 requests succeed, then I get 403.", "rate-limit"],
    ["chmod 644 fixed it.", "server-config"],
    ["After two days of silence, and after a few minutes, it works again.", "rate-limit"],
    ["The message is: You have exceeded your daily quota.", "rate-limit"],
  ])("is told from what a person reports: %s", (told, cause) => {
    const evidence = `requests.exceptions.HTTPError: 403 Client Error: Forbidden\n\n${told}`;
    expect(diagnose({ evidence }).causes[0]?.id).toBe(cause);
  });
});

describe("a body that is known as a whole", () => {
  // WordPress ends a call without a valid nonce with these two letters and nothing else.
  const page = "HTTP/1.1 403 Forbidden\nX-Robots-Tag: noindex\nX-Powered-By: PHP/8.2\nContent-Type: text/html\n\n-1";

  it.each([
    ["with words around it", `It fails since yesterday.\n\n\`\`\`\n${page}\n\`\`\`\n\nAny idea?`],
    [
      "as a client's string",
      `{ status: 403, headers: { 'x-robots-tag': 'noindex', 'x-powered-by': 'PHP/8.2', 'content-type': 'text/html' }, data: '-1' }`,
    ],
    [
      "as Python shows it",
      ">>> r.status_code\n403\n>>> r.headers\n{'X-Robots-Tag': 'noindex', 'X-Powered-By': 'PHP/8.2', 'Content-Type': 'text/html'}\n>>> r.text\n'-1'",
    ],
    [
      "behind its name",
      `ApiException: (403)\nHTTP response headers: HTTPHeaderDict({'X-Robots-Tag': 'noindex', 'X-Powered-By': 'PHP/8.2', 'Content-Type': 'text/html'})\nHTTP response body: -1\n`,
    ],
  ])("is recognised %s", (_, evidence) => {
    expect(diagnose({ evidence }).responder?.vendor).toBe("wordpress");
  });
});

describe("the fields of an answer in a log", () => {
  it("are no words of the refusal", () => {
    const fields = {
      date: "Tue, 06 Feb 2024 14:21:07 GMT",
      server: "GitHub.com",
      "github-authentication-token-expiration": "2024-05-01 09:00:00 UTC",
      "access-control-expose-headers": "ETag, Link, X-RateLimit-Limit",
    };
    const body = '{"message":"Repository was archived so is read-only."}';
    const evidence = `HttpError: Forbidden\n  status: 403,\n  response: { headers: ${JSON.stringify(fields)}, data: ${body} }`;
    expect(diagnose({ evidence }).causes.map(({ id }) => id)[0]).toBe("resource");
    expect(diagnose({ evidence }).causes.find(({ id }) => id === "token-expired")?.reasons).toEqual([]);
  });
});

describe("a server's log", () => {
  const page = "HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<h1>Forbidden</h1>\n";
  const call = "$ curl -si http://api.example.com/a\n";
  const line = "[2026-11-27 01:11:16 +0000] [7] [DEBUG] Proxy request from '192.0.2.7' not allowed\n";

  it.each([
    ["above the call", `${line}\n${call}${page}`],
    ["below the answer", `${call}${page}\n${line}`],
    ["above the answer alone", `${line}${page}`],
  ])("counts %s", (_, evidence) => {
    expect(diagnose({ evidence }).causes[0]?.id).toBe("ip-block");
  });
});

describe("two calls of which only the status was printed", () => {
  const printed = (options: string, status: number) =>
    `$ curl -so /dev/null -w '%{http_code}\\n' ${options} http://www.example.com/a\n${status}\n`;

  it.each([
    ["-A Mozilla/5.0", "headers"],
    ["-u ada:SECRET", "authentication"],
  ])("are compared: %s", (options, cause) => {
    expect(diagnose({ evidence: printed("", 403) + printed(options, 200) }).causes[0]?.id).toBe(cause);
  });
});

/** Sentences of `wording.samples.ts` that no longer lead to their cause when they stand in another place. */
function lostIn(place: (sentence: string) => string, usual: (sentence: string) => string): string[] {
  const leads = (evidence: string, cause: string) => diagnose({ evidence }).causes[0]?.id === cause;
  return Object.entries(wording).flatMap(([cause, sentences]) =>
    sentences.filter((one) => !one.includes("\n") && leads(usual(one), cause) && !leads(place(one), cause)),
  );
}

describe("the wording of a refusal", () => {
  const all = Object.values(wording).flat().length;

  it("counts in a log at the level of information as at that of a warning", () => {
    const lost = lostIn(
      (sentence) => failed(`INFO [http] ${sentence}`),
      (sentence) => failed(`WARN [http] ${sentence}`),
    );
    expect(lost.length, lost.join("\n")).toBeLessThan(all / 200);
  });

  it("counts as a sentence of its own below an error as in a message", () => {
    const error = "requests.exceptions.HTTPError: 403 Client Error: Forbidden";
    const lost = lostIn(
      (sentence) => `${error}\n\n${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`,
      (sentence) => `${error}\nmessage: ${sentence}`,
    );
    expect(lost.length, lost.join("\n")).toBeLessThan(all / 100);
  });
});
