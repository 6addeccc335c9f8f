import { describe, expect, it } from "vitest";
import { loadTexts } from "@/lib/knowledge/texts";
import { diagnose, type Input } from "../diagnose";
import { asMarkdown } from "./as-markdown";
import { asText } from "./as-text";
import { explain, isVerdict } from "./explain";

const texts = await loadTexts();
const explained = (input: Input) => explain(diagnose(input, texts), texts);
const limited = "HTTP/1.1 403 Forbidden\nRetry-After: 60\n\nYou have exceeded a secondary rate limit.";

describe("the explanation", () => {
  it("names the vendor and gives its steps before the general ones when the words settle it", () => {
    const explanation = explained({ evidence: limited });
    expect(explanation).toMatchObject({ kind: "settled", headline: "GitHub's secondary rate limit stopped you." });
    expect(explanation?.fixes.map(({ title }) => title)).toEqual(["At GitHub", "Rate limiting in general"]);
  });

  it("gives the vendor's steps for a cause that its refusal leaves as open as its own", () => {
    const evidence = "ERROR: unable to download video data: HTTP Error 403: Forbidden\n[youtube] yt-dlp";
    expect(diagnose({ evidence }, texts).causes[0]?.id).toBe("token-expired");
    expect(explained({ evidence })?.fixes[0]?.title).toBe("At YouTube's media servers");
  });

  it("tells of the cause that somebody confirmed, with its steps before those of the first", () => {
    const explanation = explained({ evidence: limited, confirmed: "ip-block" });
    expect(explanation).toMatchObject({ kind: "settled", headline: "Confirmed: IP blocking." });
    expect(explanation?.meaning).toContain("rate limiting comes first");
    expect(explanation?.fixes.map(({ title }) => title)).toEqual([
      "IP blocking",
      "At GitHub",
      "Rate limiting in general",
    ]);
    expect(explained({ evidence: limited, confirmed: "rate-limit" })).toEqual(explained({ evidence: limited }));
  });

  it("tells of the cause that somebody confirmed where the text tells of none", () => {
    const explanation = explained({ evidence: "It does not work.", confirmed: "cors" });
    expect(explanation).toMatchObject({ kind: "unread", headline: "Confirmed: CORS policy." });
    expect(explanation?.fixes.map(({ title }) => title)).toEqual(["CORS policy"]);
  });

  it.each([
    "HTTP/1.1 403 Forbidden\n\n",
    'HTTP/1.1 403 Forbidden\nServer: nginx\n\n{"message":"Forbidden"}',
    "Error: Request failed with status code 403",
  ])("does not call a guess a verdict: %j", (evidence) => {
    const explanation = explained({ evidence });
    expect(explanation).toMatchObject({ kind: "open", headline: "This alone does not say why." });
    expect(explanation?.meaning).toMatch(/(?:nothing|little) in the text speaks for either/);
  });
  it("tells of the second cause where the text speaks for it too", () => {
    const says = (message: string) =>
      explained({ evidence: `HTTP/1.1 403 Forbidden\n\n${JSON.stringify({ message })}` });
    expect(says("Project not found or you do not have permission")).toMatchObject({
      headline: "Most likely: insufficient permissions.",
      meaning: expect.stringMatching(/ It can also be resource unavailability: the answer leaves it open /),
    });
    expect(says("You do not have permission")?.meaning).not.toContain("It can also be");
  });

  it("repeats the answer's own words where it does not know them", () => {
    const explanation = explained({
      evidence: 'HTTP/1.1 403 Forbidden\n\n{"message":"trade stopped due to day protection"}',
    });
    expect(explanation?.headline).toBe("The answer has words of its own, which why403 does not know.");
    expect(explanation?.meaning).toContain("“trade stopped due to day protection”");
  });

  it.each([
    ["200", "It is a success. Paste the answer", "HTTP/1.1 200 OK\nContent-Type: text/plain\n\nfine"],
    ["302", "It is a redirect: ", "HTTP/1.1 302 Found\nLocation: /login\n\n"],
  ])("says of a %s once that it is no refusal, and gives no steps", (status, says, evidence) => {
    const explanation = explained({ evidence });
    expect(explanation).toMatchObject({ kind: "no-refusal", headline: `${status} is not a refusal.`, fixes: [] });
    expect(explanation?.meaning).toContain(says);
    expect(diagnose({ evidence }).facts).toEqual([]);
  });

  it("says that a text without an answer and without a refusal is none, and what would help", () => {
    const explanation = explained({ evidence: "The quick brown fox\njumps over the lazy dog." });
    expect(explanation).toMatchObject({ kind: "unread", fixes: [] });
    expect(explanation?.meaning).toContain("curl -si URL");
  });

  it.each([
    ["hello"],
    ["200 OK"],
    ['{"ok":true}'],
    ["npm install express"],
    ["<html><body><h1>Hi</h1></body></html>"],
    ["\u0000\u00ef\u0012ah xgVE4 ok zi id \u0013 ".repeat(800)],
  ])("makes no diagnosis of a text that holds neither an answer nor a word of a refusal: %j", (evidence) => {
    expect(explained({ evidence })).toMatchObject({ kind: "unread", fixes: [] });
    expect(diagnose({ evidence }, texts).causes.flatMap(({ reasons }) => reasons)).toEqual([]);
  });

  it.each([
    "403",
    "403 Forbidden",
    "Forbidden",
    "Access denied",
    '{"error":"nope"}',
    "Zugriff verweigert",
    "禁止访问",
    "Zugriff nicht erlaubt",
    "Geen toegang",
    "Brak dostępu",
    "Erişim engellendi",
    "Åtkomst nekad",
    "אין הרשאה",
  ])("still makes one of the barest word of a refusal: %j", (evidence) => {
    expect(explained({ evidence })?.kind).toBe("open");
  });

  it.each([
    ["curl: (6) Could not resolve host: api.example.com", "The name of the host was not found."],
    ["curl: (7) Failed to connect to api.example.com port 443: Connection refused", "Nobody took the connection"],
    ["curl: (28) Operation timed out after 5001 milliseconds with 0 bytes received", "The time ran out"],
    ["curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to api.example.com:443", "The TLS handshake"],
    ["curl: (60) SSL certificate problem: unable to get local issuer certificate", "certificate is not trusted"],
    ["$ curl https://api.example.com/\ncurl: (6) Could not resolve host: api.example.com", "The name of the host"],
    ["* Could not resolve host: a.example\n* Closing connection\ncurl: (6) Could not resolve host: a.example", "name"],
    ["Error: getaddrinfo ENOTFOUND api.example.com", "The name of the host was not found."],
    ["java.net.UnknownHostException: api.example.com", "The name of the host was not found."],
    ["Error: connect ECONNREFUSED 127.0.0.1:443", "Nobody took the connection"],
    ["dial tcp 192.0.2.1:443: i/o timeout", "The time ran out"],
    ["ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED]", "certificate is not trusted"],
    ["Error: socket hang up", "The connection broke"],
  ])("says plainly of a client's own error that no server answered: %j", (evidence, says) => {
    const explanation = explained({ evidence });
    expect(explanation).toMatchObject({
      kind: "no-refusal",
      headline: `There is no HTTP answer in this text: ${evidence.includes("curl: (") ? "curl" : "the client"} got none.`,
    });
    expect(explanation?.meaning).toContain(says);
  });

  it("finds the client's error in the last line of a long log", () => {
    const evidence = `${"Resolving packages\n".repeat(12_000)}Error: getaddrinfo ENOTFOUND api.example.com`;
    expect(explained({ evidence })?.meaning).toContain("The name of the host was not found.");
  });

  it.each([
    [
      "503",
      "It is a fault of the server",
      "HTTP/1.1 503 Service Unavailable\nRetry-After: 120\n\nDown for maintenance",
    ],
    ["503", "It is a fault of the server", "HTTP/1.1 503 Service Unavailable\nRetry-After: 120\n\n"],
    [
      "502",
      "It is a fault of the server",
      "HTTP/1.1 502 Bad Gateway\nContent-Type: text/html\n\n<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>",
    ],
    [
      "500",
      "It is a fault of the server",
      'HTTP/1.1 500 Internal Server Error\n\n{"message":"Cannot read properties of undefined"}',
    ],
    [
      "400",
      "in what was sent",
      'HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{"error":"invalid email"}',
    ],
    ["521", "It is a fault of the server", "HTTP/1.1 521 \nServer: cloudflare\n\nerror code: 521"],
    ["422", "in what was sent", 'HTTP/1.1 422 Unprocessable Entity\n\n{"errors":["name is too short"]}'],
  ])("says of a %s that tells of no refusal that it is none: %s", (status, says, evidence) => {
    const explanation = explained({ evidence });
    expect(explanation).toMatchObject({ kind: "no-refusal", headline: `${status} is not a refusal.`, fixes: [] });
    expect(explanation?.meaning).toContain(says);
  });

  it.each([
    "HTTP/1.1 503 Service Unavailable\nserver: cloudflare\n\nJust a moment...",
    "HTTP/1.1 400 Bad Request\n\nInvalid signature",
    "HTTP/1.1 503 Slow Down\nRetry-After: 5\n\n<Error><Code>SlowDown</Code></Error>",
    'HTTP/1.1 400 Bad Request\n\n{"error":{"code":400,"message":"OPERATION_NOT_ALLOWED"}}',
    "HTTP/1.1 404 Not Found\n\nnot found",
    "HTTP/1.1 401 Unauthorized\n\n",
    "HTTP/1.1 530 \n\nerror code: 1016",
    "HTTP/1.1 999 Request denied\n\n",
  ])("ranks a refusal with whatever status: %j", (evidence) => {
    expect(isVerdict(explained({ evidence }) ?? ({ kind: "unread" } as never))).toBe(true);
  });

  it("claims to know nothing of an answer that refuses nothing", () => {
    const ok = "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{}";
    expect(diagnose({ evidence: ok }, texts).answered).toEqual([]);
    expect(diagnose({ evidence: ok.replace("200 OK", "403 Forbidden") }, texts).answered).not.toEqual([]);
  });

  it("goes on with the questions once the user answers them", () => {
    const evidence = "The quick brown fox\njumps over the lazy dog.";
    expect(explained({ evidence, answers: { "credential-sent": "no" } })?.kind).not.toBe("unread");
  });

  it("offers no command in which a stranger's URL is more than one word", () => {
    const request = "curl -i 'https://api.example.com/v1/me?a=1&b=$(reboot)$&'";
    const snippets = explained({ evidence: "HTTP/1.1 403 Forbidden\n\n", request })?.fixes.flatMap(({ items }) =>
      items.flatMap(({ snippet }) => (snippet?.includes("reboot") ? [snippet] : [])),
    );
    expect(snippets?.length).toBeGreaterThan(0);
    for (const snippet of snippets ?? [])
      expect(snippet).toContain("'https://api.example.com/v1/me?a=1&b=$(reboot)$&'");
  });

  it("has a headline and a question of our own words alone: the tab is named by them", () => {
    const word = "hunter2-tr0ub4dor";
    for (const evidence of [
      `HTTP/1.1 403 ${word}\nServer: ${word}\nWWW-Authenticate: Bearer realm="${word}"\n\n{"message":"${word} is not allowed"}`,
      `${limited} ${word}`,
      `HTTP/1.1 200 ${word}\n\n${word}`,
      `$ ${word}\nError: getaddrinfo ENOTFOUND ${word}.example.com`,
      word,
    ])
      for (const confirmed of [undefined, "cors"] as const) {
        const ranking = diagnose({ evidence, confirmed, request: `curl https://${word}.example.com/${word}` }, texts);
        const said = `${explain(ranking, texts)?.headline} ${ranking.question?.ask}`;
        expect(said).not.toMatch(/hunter|tr0ub/);
      }
  });

  it("says the same on the page, in the terminal and as Markdown", () => {
    for (const evidence of [limited, "HTTP/1.1 403 Forbidden\n\n", "HTTP/1.1 200 OK\n\n", "no answer\nat all"]) {
      const ranking = diagnose({ evidence });
      const explanation = explain(ranking, texts);
      const headline = explanation?.headline ?? "none";
      expect(asText(ranking, explanation).replaceAll(/\s+/g, " ")).toContain(headline);
      expect(asMarkdown(ranking, explanation)).toContain(`## ${headline}`);
      expect(asText(ranking, explanation).includes("What to do")).toBe(explanation !== null && isVerdict(explanation));
    }
  });

  it("sets what speaks against the cause apart in Markdown", () => {
    const ranking = diagnose({ evidence: limited.replace("Retry-After: 60", "X-RateLimit-Remaining: 14") }, texts);
    const [why, against] = asMarkdown(ranking, explain(ranking, texts)).split("### What speaks against it");
    expect(why).not.toContain("X-RateLimit-Remaining");
    expect(against).toMatch(/^\n\n- .*`X-RateLimit-Remaining: 14`.*\n\n### What to do/);
  });

  it("is set in 80 columns for a terminal; only commands, which one copies, are left whole", () => {
    const ranking = diagnose({ evidence: limited });
    const lines = asText(ranking, explain(ranking, texts)).split("\n");
    for (const line of lines.filter((one) => !one.startsWith("       "))) expect(line.length).toBeLessThanOrEqual(80);
  });
});
