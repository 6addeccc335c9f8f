import { describe, expect, it } from "vitest";
import { date, decode, kinds, now, refused, request, told } from "./decoders/syntax/testing";

describe("challenges", () => {
  it.each([
    ['Bearer error="insufficient_scope", scope="read write"', "permissions strong"],
    ['Bearer error="invalid_token"', "authentication moderate"],
    ['Bearer error="invalid_token", error_description="The access token expired"', "token-expired strong"],
    ['Bearer error="insufficient_user_authentication", max_age="5"', "authentication strong"],
    ['DPoP error="use_dpop_nonce"', "headers strong"],
    ['Bearer error="Insufficient scope", scope="read"', "permissions strong"],
    ['Basic realm="x"', "authentication moderate"],
  ])("reads %s", (value, expected) => {
    expect(told(decode("www-authenticate", refused(`WWW-Authenticate: ${value}`)))).toEqual([expected]);
  });

  it("says when a 401 lacks its challenge", () => {
    const evidence = `HTTP/1.1 401 Unauthorized\n${date}\n\n`;
    expect(kinds(decode("www-authenticate", evidence))).toEqual(["challenge-missing"]);
  });

  it.each([
    ["Authorization: Basic YW5uOmRlbW8=", "permissions moderate"],
    ["Authorization: Bearer EXAMPLE", "authentication moderate"],
  ])("takes a challenge that was met with %s for a right that lacks", (field, expected) => {
    const sent = request("GET /reports", [field]);
    const answer = refused('WWW-Authenticate: Basic realm="x"');
    expect(told(decode("www-authenticate", answer, sent))).toEqual([expected]);
  });

  it("points at the one challenge of several that it speaks of", () => {
    const line = 'WWW-Authenticate: Basic realm="a, b", Bearer error="insufficient_scope"';
    const { reasons } = decode("www-authenticate", refused(line));
    expect(reasons.map(({ clue }) => clue?.quote)).toContain('Bearer error="insufficient_scope"');
  });
});

describe("error bodies", () => {
  it("reads OAuth codes, and an expiry out of the description", () => {
    expect(told(decode("oauth-error", `${refused()}{"error":"insufficient_scope"}`))).toEqual(["permissions strong"]);
    const expired = '{"error":"invalid_token","error_description":"Token has expired"}';
    expect(told(decode("oauth-error", refused() + expired))).toEqual(["token-expired strong"]);
    expect(decode("oauth-error", `${refused()}{"error":"Forbidden"}`).reasons).toEqual([]);
    expect(decode("oauth-error", `${refused()}{"error":"constructor"}`).facts).toEqual([]);
  });

  it("reports a problem's status that differs from the response's", () => {
    const body = '{"type":"https://api.example/p/auth","title":"No","status":401}';
    expect(kinds(decode("problem-json", refused() + body))).toContain("problem-status-mismatch");
  });

  it("knows the problem types for rate limits", () => {
    const body = '{"type":"https://iana.org/assignments/http-problem-types#quota-exceeded","title":"Quota"}';
    const evidence = refused("Content-Type: application/problem+json") + body;
    expect(told(decode("problem-json", evidence))).toEqual(["rate-limit strong"]);
  });
});

describe("waits", () => {
  it.each([
    ["60", 60],
    ["1", 1],
    ["Mon, 23 Nov 2026 12:00:48 GMT", 48],
    [`${now + 30}`, 30],
    ["Sun, 22 Nov 2026 12:00:00 GMT", 0],
    ["-5", undefined],
    ["999999999", undefined],
  ])("reads Retry-After: %s", (value, wait) => {
    const { facts, reasons } = decode("retry-after", refused(`Retry-After: ${value}`));
    expect(facts[0]?.wait).toBe(wait);
    expect(reasons[0]?.cause).toBe("rate-limit");
  });

  it("takes a Retry-After of 0, which caches write on every error of their own, for no limit", () => {
    const { facts, reasons } = decode("retry-after", refused("Retry-After: 0"));
    expect(facts[0]?.text).toContain("Caches send it with all their errors.");
    expect(facts[0]?.wait).toBeUndefined();
    expect(reasons).toEqual([]);
  });

  it("takes the 5 of Varnish's own answers for no limit either", () => {
    expect(decode("retry-after", refused("X-Varnish: 4", "Retry-After: 5")).reasons).toEqual([]);
    expect(decode("retry-after", `${refused("Retry-After: 5")}<h3>Guru Meditation:</h3>`).reasons).toEqual([]);
    expect(told(decode("retry-after", refused("X-Varnish: 4", "Retry-After: 60")))).toEqual(["rate-limit moderate"]);
  });

  it("says that an epoch time is not allowed in Retry-After", () => {
    expect(decode("retry-after", refused(`Retry-After: ${now + 30}`)).facts[0]?.text).toContain("does not allow");
  });

  it("says so when nothing tells what time it was", () => {
    const { facts } = decode("retry-after", `HTTP/1.1 403 Forbidden\nRetry-After: ${now}\n\n`);
    expect(facts[0]?.wait).toBeUndefined();
    expect(facts[0]?.text).toContain("no time to compare");
  });
});

describe("rate-limit fields", () => {
  it.each([
    [["X-RateLimit-Limit: 60", "X-RateLimit-Remaining: 0", `X-RateLimit-Reset: ${now + 90}`], 90],
    [["x-rate-limit-remaining: 0", `x-rate-limit-reset: ${now + 5}`], 5],
    [["RateLimit-Limit: 10, 10;w=1", "RateLimit-Remaining: 0", "RateLimit-Reset: 7"], 7],
    [["RateLimit: limit=100, remaining=0, reset=5"], 5],
    [['RateLimit: "default";r=0;t=30', 'RateLimit-Policy: "default";q=100;w=60'], 30],
    [["x-ratelimit-remaining-requests: 0", "x-ratelimit-reset-requests: 6m0s"], 360],
    [["anthropic-ratelimit-tokens-remaining: 0", "anthropic-ratelimit-tokens-reset: 2026-11-23T12:01:00Z"], 60],
    [["X-RateLimit-Remaining: 0", `X-RateLimit-Reset: ${(now + 12) * 1000}`], 12],
    [["X-RateLimit-Remaining: 0", `X-RateLimit-Reset: ${now + 99}.5`, "X-RateLimit-Reset-After: 1.5"], 1.5],
  ])("finds the used-up quota and its reset in %j", (lines, wait) => {
    const decoded = decode("rate-limit", refused(...lines));
    expect(told(decoded)).toEqual(["rate-limit strong"]);
    expect(decoded.facts.find(({ kind }) => kind === "rate-limit-reset")?.wait).toBe(wait);
  });

  it.each([
    [["X-Shopify-Shop-Api-Call-Limit: 40/40"]],
    [["X-RateLimit-Limit: 200,2000", "X-RateLimit-Usage: 201,1500"]],
    [["X-App-Rate-Limit: 20:1,100:120", "X-App-Rate-Limit-Count: 1:1,100:120"]],
    [['X-App-Usage: {"call_count":100,"total_time":20}']],
    [["X-Ratelimit-Remaining: 0.4"]],
    [["X-Quota-Limit: 500", "X-Quota-Remaining: 0"]],
    [["Docker-Ratelimit-Source: 192.0.2.1", "ratelimit-limit: 100;w=21600", "ratelimit-remaining: 0;w=21600"]],
  ])("reads the vendor's own form %j", (lines) => {
    expect(told(decode("rate-limit", refused(...lines)))).toEqual(["rate-limit strong"]);
  });

  it("takes room for data for no quota of requests", () => {
    expect(decode("rate-limit", refused("X-Storage-Quota-Remaining: 0"))).toEqual({ facts: [], reasons: [] });
  });

  it("speaks against a quota that has requests left, unless a wait is named", () => {
    const left = ["X-RateLimit-Limit: 60", "X-RateLimit-Remaining: 59"];
    expect(told(decode("rate-limit", refused(...left)))).toEqual(["rate-limit against"]);
    expect(told(decode("rate-limit", refused(...left, "Retry-After: 60")))).toEqual([]);
  });
});

describe("cors", () => {
  const preflight = request("OPTIONS /a", ["Origin: https://app.example", "Access-Control-Request-Method: PUT"]);
  const asked = request("GET /a", ["Origin: https://app.example"]);

  it.each([
    ["https://app.example", ["cors strong", "cors moderate"]],
    ["http://api.example:5000", ["cors moderate"]],
  ])("compares the hosts of a WebSocket's opening with the origin %s", (origin, expected) => {
    const opening = request("GET /live", ["Upgrade: websocket", "Host: api.example:5000", `Origin: ${origin}`]);
    expect(told(decode("cors", refused(), opening))).toEqual(expected);
  });

  it("blames a preflight's status whatever its fields say", () => {
    const evidence = refused("Access-Control-Allow-Origin: https://app.example");
    expect(told(decode("cors", evidence, preflight))).toEqual(["cors strong"]);
  });

  it.each([
    ["https://app.example", "cors against"],
    ["*", "cors against"],
    ["https://b.example", "cors moderate"],
    ["https://app.example/", "cors weak"],
    ["null", "cors weak"],
    ["https://app.example, https://b.example", "cors weak"],
  ])("checks Access-Control-Allow-Origin: %s", (value, expected) => {
    expect(told(decode("cors", refused(`Access-Control-Allow-Origin: ${value}`), asked))).toEqual([expected]);
  });

  it("notes the missing field, and reads a browser's message as less than proof", () => {
    expect(told(decode("cors", refused(), asked))).toEqual(["cors moderate"]);
    // A browser sends an Origin by itself.
    const byBrowser = request("GET /a", ["Origin: https://app.example", "User-Agent: Mozilla/5.0"]);
    expect(told(decode("cors", refused(), byBrowser))).toEqual(["cors weak"]);
    const message = "Access to fetch has been blocked by CORS policy. GET https://a.example/ 403 (Forbidden)";
    const decoded = decode("cors", message);
    expect(told(decoded)).toEqual(["cors moderate"]);
    expect(kinds(decoded)).toEqual(["cors-may-hide"]);
  });
});

it.each([
  ["X-Hub-Signature-256: sha256=ab12", "", ["authentication moderate"]],
  ["X-Telegram-Bot-Api-Secret-Token: example", "", ["authentication moderate"]],
  ["X-Gitlab-Token: example", "This project takes no pushes from that branch", []],
  ["X-Acme-Token: example", "", []],
])("thinks of a webhook's signature where the receiver says nothing: %s", (field, body, expected) => {
  expect(told(decode("credential", refused() + body, request("POST /hook", [field])))).toEqual(expected);
});

it("takes what a log-in's body carries for a credential", () => {
  for (const body of ['{"jwt":"EXAMPLE","role":"ci"}', "role_id=a&secret_id=b", "grant_type=x&assertion=y"])
    expect(kinds(decode("credential", refused(), request("POST /login", ["host: a.example"], body)))).toContain(
      "credential",
    );
});

it("takes a token that the refusal brings for the one that the call lacked", () => {
  const brought = refused("X-CSRF-Token: V9sif/vKTPUi");
  expect(told(decode("csrf", brought, request("POST /v1/groups HTTP/1.1")))).toEqual(["headers moderate"]);
  const sent = request("POST /v1/groups HTTP/1.1", ["X-CSRF-Token: old"]);
  expect(told(decode("csrf", brought, sent))).toEqual([]);
});

it.each([
  ["https://api.example/v2/report?apikey=&resource=44d8", ["authentication strong"]],
  ["https://api.example/search?q=test&key=", ["authentication strong"]],
  ["https://api.example/search?access_token=undefined", ["authentication strong"]],
  ["https://api.example/search?key=abc", []],
  ["https://api.example/search?sort_keys=&monkey", []],
])("looks whether a credential's parameter is empty: %s", (url, expected) => {
  expect(told(decode("credential", refused(), request(`GET ${url}`, ["Cookie: a=b"])))).toEqual(expected);
});

it("tells of an empty key once, and does not take its name for a credential", () => {
  const { facts } = decode("credential", refused(), request("GET https://api.example/report?apikey= HTTP/1.1"));
  expect(facts.map(({ kind }) => kind)).toEqual(["credential-empty"]);
});

it("quotes the field that a fact speaks of, not the line that opens the message", () => {
  const call = request("GET /v1/things HTTP/1.1", ["Accept: */*", "X-Api-Key: k", "Origin: https://a.example"]);
  const quotes = (id: "credential" | "cors") => decode(id, refused(), call).facts.map(({ clue }) => clue.quote);
  expect(quotes("credential")).toEqual(["X-Api-Key: k"]);
  expect(quotes("cors")).toEqual(["Origin: https://a.example"]);
});

describe("a token that somebody decoded", () => {
  const claims = (exp: number) =>
    `${refused()}{"error":"Forbidden"}\n\n{ "sub": "12", "iat": 1600000000, "exp": ${exp} }`;

  it("is read for the times of its life", () => {
    expect(told(decode("jwt", claims(1600003600)))).toEqual(["token-expired decisive"]);
    expect(told(decode("jwt", claims(4000000000)))).toEqual(["token-expired against"]);
  });

  it("is left alone where there are two, or where a number is no time of a token", () => {
    expect(told(decode("jwt", `${claims(1600003600)}\n{ "iat": 1700000000, "exp": 1700003600 }`))).toEqual([]);
    expect(told(decode("jwt", `${refused()}{"exp":1600003600}`))).toEqual([]);
  });

  it("is compared with what `date -u` printed", () => {
    const text = 'Fri Nov 27 06:07:20 UTC 2026\n{"iat":1795759634,"exp":1795759638}\n403 Forbidden';
    expect(told(decode("jwt", text))).toEqual(["token-expired decisive"]);
  });
});
