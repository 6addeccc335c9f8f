/** What is pasted where the pages are pictured and measured. */

const evidence = (...lines) => lines.join("\n");

export const pastes = {
  limited: evidence(
    "HTTP/2 403",
    "server: github.com",
    "date: Mon, 23 Nov 2026 14:02:11 GMT",
    "content-type: application/json; charset=utf-8",
    "retry-after: 60",
    "x-ratelimit-limit: 5000",
    "x-ratelimit-remaining: 4211",
    "x-ratelimit-reset: 1795444200",
    "x-oauth-scopes: repo, read:org",
    "x-github-request-id: EA10:2A1B:5F3C:8D21:6A1F2C33",
    "",
    '{"message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}',
  ),
  likely: evidence(
    "HTTP/1.1 403 Forbidden",
    "date: Mon, 23 Nov 2026 14:02:11 GMT",
    "content-type: application/json",
    "",
    '{"error":"forbidden","message":"You do not have access to this resource"}',
  ),
  vague: evidence(
    "HTTP/1.1 403 Forbidden",
    "date: Mon, 23 Nov 2026 14:02:11 GMT",
    "content-type: application/json",
    "",
    '{"error":"forbidden"}',
  ),
  long: evidence(
    "HTTP/1.1 403 Forbidden",
    `set-cookie: session=${"a1b2c3d4".repeat(300)}`,
    `content-security-policy: default-src 'self' ${"https://cdn.example.com ".repeat(60)}`,
    "server: nginx",
    "",
    "<p>Forbidden</p>".repeat(200),
  ),
  fine: evidence("HTTP/1.1 200 OK", "content-type: text/plain", "", "fine"),
  nothing: evidence("The quick brown fox", "jumps over the lazy dog."),
  works: evidence(
    "> GET /v1/things HTTP/2",
    "> Host: api.example.com",
    "> User-Agent: curl/8.7.1",
    "> Accept: application/json",
    ">",
    "< HTTP/2 200",
    "< server: app",
    "<",
  ),
  refused: evidence(
    "> GET /v1/things HTTP/2",
    "> Host: api.example.com",
    "> User-Agent: python-requests/2.32.3",
    "> Accept: */*",
    ">",
    "< HTTP/2 403",
    "< server: edge",
    "< date: Mon, 23 Nov 2026 14:02:11 GMT",
    "<",
    '{"error":"forbidden"}',
  ),
  har: JSON.stringify({
    log: {
      version: "1.2",
      creator: { name: "Browser", version: "1" },
      entries: [
        exchange("https://api.example.com/v1/things", 200, "{}"),
        exchange("https://api.example.com/v1/things/42", 403, '{"message":"Rate limit exceeded"}'),
        exchange("https://api.example.com/v1/session", 401, '{"message":"Login required"}'),
      ],
    },
  }),
};

function exchange(url, status, text) {
  return {
    startedDateTime: "2026-11-23T14:02:11.000Z",
    request: { method: "GET", url, httpVersion: "HTTP/2", headers: [{ name: "accept", value: "application/json" }] },
    response: {
      status,
      statusText: "",
      httpVersion: "HTTP/2",
      headers: [{ name: "content-type", value: "application/json" }],
      content: { mimeType: "application/json", text },
    },
  };
}
