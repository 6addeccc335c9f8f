import { describe, expect, it } from "vitest";
import { readRequest } from "@/lib/evidence/read";
import { decode, jwt, kinds, now, refused, request, told } from "./testing";

describe("the name in TLS", () => {
  it.each([
    ["GET https://edge.example.net/a", "Host: api.example.org", ["headers moderate"]],
    ["GET https://192.0.2.7/a", "Host: api.example.org", ["headers weak"]],
    ["GET https://api.example.org/a", "Host: API.example.org:443", []],
    ["GET http://edge.example.net/a", "Host: api.example.org", []],
    ["GET https://[2001:db8::7]/a", "Host: [2001:db8::7]:443", []],
  ])("is compared with Host: %s, %s", (start, line, expected) => {
    expect(told(decode("host", refused(), request(start, [line])))).toEqual(expected);
  });
});

describe("tokens and clocks", () => {
  const bearer = (token: string) => request("GET /a", [`Authorization: Bearer ${token}`]);

  it.each([
    [jwt({ exp: now - 1 }), "token-expired decisive"],
    [jwt({ exp: now + 60, iat: now - 60 }), "token-expired against"],
    [jwt({ nbf: now + 61 }), "token-expired strong"],
    ["[redacted:jwt#1 alg=RS256 exp=2026-11-23T11:00:00Z scope=a,b]", "token-expired decisive"],
    ["[redacted:jwt#123456789 exp=2026-11-23T11:00:00Z]", "token-expired decisive"],
    ["[redacted:jwt#1 exp=2026-11-23T14:00:00Z]", "token-expired against"],
  ])("compares a token's times with the response's: %s", (token, expected) => {
    expect(told(decode("jwt", refused(), bearer(token)))).toEqual([expected]);
  });

  it("draws no conclusion without a date, and keeps other claims to itself", () => {
    const token = jwt({ exp: now, email: "ann@example.org", sub: "ann" }, { alg: "none" });
    const decoded = decode("jwt", "HTTP/1.1 403 Forbidden\nServer: x\n\n", bearer(token));
    expect(decoded.reasons).toEqual([]);
    expect(kinds(decoded)).toEqual(["jwt-exp", "jwt-unsigned"]);
    expect(decoded.facts.map(({ text }) => text).join()).not.toMatch(/ann/);
  });

  it.each([
    ["X-Amz-Date=20261123T100000Z&X-Amz-Expires=3600&X-Amz-Signature=a", "token-expired decisive"],
    ["X-Amz-Date=20261123T113000Z&X-Amz-Expires=3600&X-Amz-Signature=a", "token-expired against"],
    ["X-Goog-Date=20261123T100000Z&X-Goog-Expires=60&X-Goog-Signature=a", "token-expired decisive"],
    ["se=2026-11-23T11%3A00%3A00Z&sp=r&sig=a", "token-expired decisive"],
    ["st=2026-11-24&se=2026-11-25&sig=a", "token-expired decisive"],
    [`Expires=${now - 1}&Signature=a&Key-Pair-Id=K`, "token-expired decisive"],
    [`Expires=${now + 9}&Signature=a&AWSAccessKeyId=K`, "token-expired against"],
    [`exp=${now - 1}&token=a`, "token-expired decisive"],
    [`hdnea=st=${now - 9}~exp=${now - 1}~acl=/*~hmac=a`, "token-expired decisive"],
    [`any=exp=${now + 1}~acl=/*~hmac=a`, "token-expired against"],
    [`st=a&e=${now - 1}`, "token-expired decisive"],
    [`tokenendtime=${now - 1}&tokenhash=a`, "token-expired decisive"],
    [`deadline=${now + 9}&upsig=a`, "token-expired against"],
  ])("reads the signed URL ?%s", (query, expected) => {
    expect(told(decode("signed-url", refused(), request(`GET https://files.example/a?${query}`)))).toEqual([expected]);
  });

  it.each([
    [
      "X-Amz-Algorithm=AWS4-HMAC-SHA256",
      "X-Amz-Credential, X-Amz-Date, X-Amz-Expires, X-Amz-SignedHeaders, X-Amz-Signature",
    ],
    [
      "X-Amz-Date=20261123T100000Z&X-Amz-Expires=60",
      "X-Amz-Algorithm, X-Amz-Credential, X-Amz-SignedHeaders, X-Amz-Signature",
    ],
    ["AWSAccessKeyId=AKIAEXAMPLE", "Expires, Signature"],
  ])("reads a signed URL that was cut as cut, not as expired: ?%s", (query, missing) => {
    const sent = request(`GET https://files.example/a?${query}`);
    expect(decode("signed-url", refused(), sent).reasons).toEqual([]);
    const { facts, reasons } = decode("cut-url", refused(), sent);
    expect(reasons.map(({ cause, strength }) => `${cause} ${strength}`)).toEqual(["authentication decisive"]);
    expect(facts[0]?.text).toContain(`lacks ${missing}:`);
  });

  it("leaves alone a signed URL that a log shortened", () => {
    const sent = request("GET https://files.example/a?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Cred...");
    expect(decode("cut-url", refused(), sent)).toEqual({ facts: [], reasons: [] });
  });

  it("leaves alone a signed URL that the server has read whole: it says that it expired", () => {
    const sent = request("GET https://files.example/a?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261123T100000Z");
    const answer = `${refused()}<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>`;
    expect(decode("cut-url", answer, sent)).toEqual({ facts: [], reasons: [] });
  });

  it("says what a shell did not send of an address without quotes", () => {
    const typed = (command: string) => readRequest(command);
    const lost = decode("cut-url", refused(), typed("curl https://api.example/a?page=1&api_key=abc -H 'Accept: */*'"));
    expect(told(lost)).toEqual(["authentication strong"]);
    expect(lost.facts[0]?.text).toContain("api_key did not go out");
    expect(told(decode("cut-url", refused(), typed("curl https://api.example/a?page=1&size=2")))).toEqual([]);
    expect(kinds(decode("cut-url", refused(), typed("curl https://api.example/a?page=1&size=2")))).toEqual([
      "url-unquoted",
    ]);
    expect(kinds(decode("cut-url", refused(), typed("curl 'https://api.example/a?page=1&api_key=abc'")))).toEqual([]);
  });

  it("finds two clocks that differ, and blames them only for signed requests", () => {
    const late = (name: string, value: string) => request("GET /a", [`${name}: ${value}`]);
    expect(told(decode("clock", refused(), late("X-Amz-Date", "20261123T113000Z")))).toEqual(["token-expired strong"]);
    expect(told(decode("clock", refused(), late("X-Amz-Date", "20261123T115000Z")))).toEqual([]);
    const plain = decode("clock", refused(), late("Date", "Mon, 23 Nov 2026 11:00:00 GMT"));
    expect([told(plain), kinds(plain)]).toEqual([[], ["clock-skew"]]);
  });
});

describe("what the request carried", () => {
  const sent = (...lines: string[]) => request("GET https://api.example/a", lines);
  const silent = refused("Content-Length: 0");

  it.each([
    [sent("Accept: */*"), "authentication moderate"],
    [sent("Authorization: Bearer"), "headers strong"],
    [sent("Authorization: Bearer Bearer abc"), "headers strong"],
    [sent("Authorization: Bearer undefined"), "headers strong"],
    [sent("Authorization: Bearer [object Object]"), "headers strong"],
    [sent("Authorization: Bearer {{token}}"), "headers strong"],
    [sent('Authorization: Bearer "abc"'), "headers strong"],
    [sent("Authorization: Basic user:pass"), "headers strong"],
    [sent("Authorization: Bearer a", "Authorization: Bearer b"), "headers strong"],
    [sent("Authorization: Bearer <token>"), "headers weak"],
    [sent("Authorization: Bearer [redacted:bearer#1]"), undefined],
    [sent("Authorization: Basic dXNlcjpwYXNz"), undefined],
    [sent("Authorization: 3f9a1c7be2d84f60a5c1"), "authentication moderate"],
    [sent("Authorization: [redacted:credential#1]"), "authentication moderate"],
    [sent("Authorization: Acme 3f9a1c7be2d84f60a5c1"), undefined],
    [sent("X-Api-Key: abc"), undefined],
    [sent("api_key: abc"), undefined],
    [request("GET https://api.example/a?sig=1", ["Accept: */*"]), undefined],
    [request("POST https://api.example/bot100200:EXAMPLE-a/sendMessage", ["Accept: */*"]), undefined],
    [request("POST https://hooks.example/services/T000/B000/aaaaaaaa", ["Accept: */*"]), undefined],
    [request("GET https://files.example/one.mp4", ["Accept: */*"]), undefined],
    [request("GET https://api.example/.well-known/thing.json", ["Accept: */*"]), undefined],
    [sent("Authorization: Bearer {token}"), "headers strong"],
    [sent("Authorization: Bearer {TOKEN}"), "headers weak"],
  ])("judges request %#", (made, expected) => {
    expect(told(decode("credential", silent, made))[0]).toBe(expected);
  });

  it.each([
    ["curl https://api.example/a", "authentication moderate"],
    ["curl.exe https://api.example/a", "authentication moderate"],
    ["http https://api.example/a", "authentication moderate"],
    ["Invoke-WebRequest -Uri https://api.example/a", "authentication moderate"],
    ["curl --netrc https://api.example/a", undefined],
    ["http --session=me https://api.example/a", undefined],
    ["Invoke-RestMethod -Uri https://api.example/a -WebSession $session", undefined],
    ['fetch("https://api.example/a")', undefined],
  ])("misses a credential in a command that shows all it sends: %s", (command, expected) => {
    expect(told(decode("credential", silent, readRequest(command)))[0]).toBe(expected);
  });

  it.each([
    ['{"message": "Forbidden", "status": 403}', "authentication moderate"],
    ['{"error":"The result window is too large: 10000 rows at most"}', "authentication weak"],
    ["domain not found", "authentication weak"],
    ["ui is disabled", "authentication weak"],
  ])("counts a missing credential for less where the answer gives a ground of its own: %s", (body, expected) => {
    expect(told(decode("credential", refused() + body, sent("Accept: */*")))[0]).toBe(expected);
  });

  it.each([
    [refused("Content-Length: 19"), "GET https://api.example/a"],
    [silent, "HEAD https://api.example/a"],
  ])("counts a missing credential for less where nobody saw what the answer says: case %#", (answer, start) => {
    expect(told(decode("credential", answer, request(start, ["Accept: */*"])))).toEqual(["authentication weak"]);
  });

  it("leaves a command that names its own program without a missing User-Agent", () => {
    for (const command of ["curl.exe", "curl", "http", "Invoke-WebRequest -Uri"])
      expect(told(decode("user-agent", refused(), readRequest(`${command} https://api.example/a`)))).toEqual([]);
    expect(
      told(decode("user-agent", refused(), readRequest("curl.exe -H 'Accept: */*' https://api.example/a"))),
    ).toEqual([]);
  });

  it.each([
    ["Server: nginx/1.24.0", "api_key: abc", "headers moderate"],
    ["Server: openresty", "user_id: 7", "headers weak"],
    ["Server: nginx/1.24.0", "api-key: abc", undefined],
    ["Server: Kestrel", "api_key: abc", undefined],
    ["Server: Kestrel", "X-Acme-Api_Key: abc", "headers moderate"],
  ])(
    "takes an underscore in a field's name for dropped behind nginx, or for misspelt beside hyphens: %s, %s",
    (server, line, expected) => {
      expect(told(decode("field-names", refused(server), sent(line)))[0]).toBe(expected);
    },
  );

  it("misses a CSRF token only where its cookie shows that one is wanted", () => {
    const cookies = "Cookie: sid=1; csrftoken=2";
    expect(told(decode("csrf", refused(), request("POST /a", [cookies])))).toEqual(["headers moderate"]);
    expect(told(decode("csrf", refused(), request("POST /a", [cookies, "X-CSRFToken: 2"])))).toEqual([]);
    expect(told(decode("csrf", refused(), request("GET /a", [cookies])))).toEqual([]);
  });

  it("misses a client certificate that the server asked for in the handshake", () => {
    const transcript = (...did: string[]) =>
      [
        ...did.map((line) => `* TLSv1.3 ${line}`),
        "> GET /a HTTP/2",
        "> Host: api.example",
        "> ",
        "< HTTP/2 403",
        "< ",
      ].join("\n");
    const asked = "(IN), TLS handshake, Request CERT (13):";
    expect(told(decode("client-certificate", transcript(asked)))).toEqual(["authentication strong"]);
    expect(told(decode("client-certificate", transcript(asked, "(OUT), TLS handshake, CERT verify (15):")))).toEqual(
      [],
    );
    expect(told(decode("client-certificate", transcript("(IN), TLS handshake, Finished (20):")))).toEqual([]);
  });

  it("weighs the user agent", () => {
    expect(told(decode("user-agent", refused(), sent("Accept: */*")))).toEqual(["headers weak"]);
    const spoken = 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"Only owners may do this"}';
    const silent = decode("user-agent", spoken, sent("Accept: */*"));
    expect([told(silent), kinds(silent)]).toEqual([[], ["user-agent-missing"]]);
    const page = request("POST /orders", ["Origin: https://app.example", "Cookie: a=b"]);
    expect(kinds(decode("user-agent", refused(), page))).toEqual([]);
    expect(told(decode("user-agent", refused(), sent("User-Agent: python-requests/2.31")))).toEqual(["headers weak"]);
    expect(told(decode("user-agent", refused(), sent("User-Agent: acme Python package")))).toEqual(["headers weak"]);
    expect(told(decode("user-agent", refused(), sent("User-Agent: acme Python package", "Cookie: a=b")))).toEqual([]);
    expect(told(decode("user-agent", refused(), sent("User-Agent: my-app/1.0")))).toEqual([]);
  });
});
