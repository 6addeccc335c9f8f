import { describe, expect, it } from "vitest";
import { diagnose } from "../diagnose";
import { withoutNoise } from "./noise";

/** A `curl -v` transcript. */
function call(
  status: number,
  sent: readonly string[],
  got: readonly string[] = [],
  start = "GET /v1/things HTTP/2",
): string {
  return [
    `> ${start}`,
    "> Host: api.example.com",
    ...sent.map((line) => `> ${line}`),
    ">",
    `< HTTP/2 ${status}`,
    ...got.map((line) => `< ${line}`),
    "<",
  ].join("\n");
}

const curl = "User-Agent: curl/8.7.1";
const both = (evidence: string, working: string) => diagnose({ evidence, working });
const names = (evidence: string, working: string) => both(evidence, working).differences.map(({ what }) => what);

describe("two calls that differ in one thing", () => {
  it("are told apart by it, and it decides the ranking", () => {
    const ranking = both(call(403, ["User-Agent: python-requests/2.32.3"]), call(200, [curl]));
    expect(ranking.differences.map(({ what, explains }) => [what, explains])).toEqual([["user-agent", "strong"]]);
    expect(ranking.causes[0]?.id).toBe("headers");
  });

  it("quote the words of each text", () => {
    const [evidence, working] = [call(403, [curl, "X-Api-Key: one"]), call(200, [curl, "X-Api-Key: two"])];
    const [difference] = both(evidence, working).differences;
    expect(difference?.here?.quote).toBe("X-Api-Key: one");
    expect(difference?.here && evidence.slice(difference.here.start, difference.here.end)).toBe("X-Api-Key: one");
    expect(difference?.there && working.slice(difference.there.start, difference.there.end)).toBe("X-Api-Key: two");
  });

  it("say which call lacks the field", () => {
    const text = (evidence: string, working: string) => both(evidence, working).differences[0]?.text;
    const [bare, signed] = [[curl], [curl, "Authorization: Bearer abcdef"]];
    expect(text(call(403, bare), call(200, signed))).toBe("The credential is missing from the refused call.");
    expect(text(call(403, signed), call(200, bare))).toBe("The credential was sent in the refused call only.");
    expect(text(call(403, [curl]), call(200, ["User-Agent: acme/1"]))).toBe(
      "The working call sends a different User-Agent.",
    );
    expect(text(call(403, [curl]), call(200, [curl, "X-Tenant: acme"]))).toBe(
      "`x-tenant` is missing from the refused call.",
    );
  });

  it("are not told apart by secrets that were taken out at different times", () => {
    const sent = (status: number, secret: string) =>
      call(
        status,
        [curl, `Authorization: Bearer [redacted:${secret}]`],
        [],
        "POST /v1/things?key=[redacted:key#1] HTTP/2",
      );
    const apart = both(sent(403, "bearer#1"), sent(200, "bearer#4001"));
    expect(apart.differences).toMatchObject([
      {
        what: "authorization",
        explains: null,
        text: "Whether the working call sends the same credential is not known, since the secrets of the two were taken out at different times.",
      },
    ]);
    expect(JSON.stringify(apart.evidence.notes)).not.toContain("sent the same");
    expect(both(sent(403, "bearer#1"), sent(200, "bearer#1")).differences).toEqual([]);
    const others = [sent(200, "bearer#2"), sent(200, "basic#4001"), sent(200, "jwt#4001 exp=2026-11-23T14:00:00Z")];
    for (const working of others)
      expect(both(sent(403, "bearer#1"), working).differences).toMatchObject([{ explains: "strong" }]);
  });

  it("in another version of one program differ weakly", () => {
    const [difference] = both(call(403, ["User-Agent: curl/7.88.1"]), call(200, [curl])).differences;
    expect(difference?.explains).toBe("weak");
  });
});

describe("noise", () => {
  it("is left out: dates, ids, lengths, nonces, and values that differ in those alone", () => {
    const noise = (one: string) => [
      `date: Mon, 23 Nov 2026 14:0${one}:11 GMT`,
      `x-request-id: ${one}a7`,
      `cf-ray: 9e1b0c7d2f4a1c6${one}-FRA`,
      `content-length: ${one}`,
      `set-cookie: session=${one}`,
      `content-security-policy: script-src 'nonce-abc${one}'`,
      `x-served-by: cache-${one}0000000000`,
    ];
    expect(names(call(403, [curl], noise("1")), call(200, [curl], noise("2")))).toEqual([]);
  });

  it("holds no credential: two keys that look like ids are two keys", () => {
    const key = (digit: string) => [curl, `X-Api-Key: ${digit.repeat(32)}`];
    expect(names(call(403, key("1")), call(200, key("2")))).toEqual(["x-api-key"]);
  });

  it("is the signature of a signed request, but not its key", () => {
    const signed = (key: string, day: string, signature: string) => [
      curl,
      `Authorization: AWS4-HMAC-SHA256 Credential=${key}/${day}/eu-west-1/s3/aws4_request, SignedHeaders=host, Signature=${signature}`,
    ];
    const here = call(403, signed("AKIAIOSFODNN7EXAMPLE", "20261123", "ab12"));
    expect(names(here, call(200, signed("AKIAIOSFODNN7EXAMPLE", "20261122", "cd34")))).toEqual([]);
    expect(names(here, call(200, signed("AKIAI44QH8DHBEXAMPLE", "20261122", "cd34")))).toEqual(["authorization"]);
  });

  it("is recognised in linear time", () => {
    const start = performance.now();
    withoutNoise("2026-11-23T".repeat(200_000));
    withoutNoise("a1".repeat(500_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe("several differences", () => {
  it("come in the order in which they explain the refusal, and each counts less than it would alone", () => {
    const here = call(
      403,
      ["User-Agent: python-requests/2.32.3", "Accept: */*", "Origin: https://a.example"],
      ["server: edge"],
    );
    const there = call(200, [curl, "Accept: application/json", "Origin: https://b.example"], ["server: app"]);
    const { differences } = both(here, there);
    const told = Object.fromEntries(differences.map(({ what, explains }) => [what, explains]));
    expect(told).toEqual({ "user-agent": "weak", origin: "weak", accept: "weak", server: null });
    expect(differences.at(-1)?.what).toBe("server");
  });

  it("are led by the one that the refusal's own words speak of", () => {
    const said = ["access-control-allow-origin: https://b.example"];
    const sent = (origin: string, accept: string) => [curl, `Referer: ${accept}`, `Origin: ${origin}`];
    const evidence = `${call(403, sent("https://a.example", "https://a.example/x"), said)}\n{"message":"CORS: origin not allowed"}`;
    const working = call(200, sent("https://b.example", "https://b.example/x"), said);
    expect(names(evidence, working)[0]).toBe("origin");
  });
});

describe("what cannot be compared", () => {
  it("is a second call that was refused as well", () => {
    const ranking = both(call(403, [curl]), call(401, ["User-Agent: other/1"]));
    expect(ranking.differences).toEqual([]);
    expect(ranking.evidence.notes.join(" ")).toContain("refused as well (401)");
  });

  it("is what was sent, when only the answers are there", () => {
    const ranking = both("HTTP/2 403\nserver: edge\n\n", "HTTP/2 200\nserver: app\n\n");
    expect(ranking.differences.map(({ what, explains }) => [what, explains])).toEqual([["server", null]]);
    expect(ranking.evidence.notes.join(" ")).toContain("only the answers are compared");
  });

  it("leaves the place and the time, when both calls sent the same", () => {
    const alone = diagnose({ evidence: call(403, [curl]) });
    const ranking = both(call(403, [curl]), call(200, [curl]));
    const share = (from: typeof alone, id: string) => from.causes.find((cause) => cause.id === id)?.probability ?? 0;
    expect(share(ranking, "ip-block")).toBeGreaterThan(share(alone, "ip-block"));
    expect(share(ranking, "headers")).toBeLessThan(share(alone, "headers"));
    expect(ranking.evidence.notes.join(" ")).toContain("Both calls sent the same");
  });

  it("is nothing at all without a second paste", () => {
    expect(diagnose({ evidence: call(403, [curl]) }).differences).toEqual([]);
  });
});

describe("two calls in one paste", () => {
  const alone = (evidence: string) => diagnose({ evidence });
  const python = ["User-Agent: python-requests/2.32.3"];

  it.each([
    ["the refused one last", [call(200, [curl]), call(403, python)]],
    ["the refused one first", [call(403, python), call(200, [curl])]],
  ])("are compared when one of them worked: %s", (_order, calls) => {
    const ranking = alone(calls.join("\n"));
    expect(ranking.differences.map(({ what, explains }) => [what, explains])).toEqual([["user-agent", "strong"]]);
    expect(ranking.causes[0]?.id).toBe("headers");
    expect(ranking.evidence.notes.join(" ")).toContain("a call of the same method and path that worked (200)");
  });

  it("that differ in the host alone differ in one thing", () => {
    const other = call(200, [curl]).replace("Host: api.example.com", "Host: www.example.com");
    const { differences } = alone(`${other}\n${call(403, [curl])}`);
    expect(differences.map(({ what, explains }) => [what, explains])).toEqual([["host", "moderate"]]);
    expect(differences[0]?.there?.quote).toBe("Host: www.example.com");
  });

  it("are compared when they are commands with their output, and differ in one field", () => {
    const typed = (options: string, status: string) =>
      `$ curl -i ${options}https://api.example.com/v1\nHTTP/1.1 ${status}\nServer: x\n\nsaid`;
    const { evidence, differences, causes } = alone(
      `${typed("", "403 Forbidden")}\n${typed("-A 'Mozilla/5.0' ", "200 OK")}\n`,
    );
    expect(evidence).toMatchObject({ exchange: 0, compared: 1, status: 403 });
    expect(differences[0]).toMatchObject({ what: "user-agent", there: { quote: "Mozilla/5.0" } });
    expect(causes[0]?.id).toBe("headers");
  });

  it.each([
    ["http://127.0.0.1:8080/", "http://shop.example.com:8080/", "moderate"],
    ["http://shop.example.com/a", "http://192.0.2.10/a", "moderate"],
    ["http://www.example.com/a", "http://shop.example.com/a", null],
    ["http://127.0.0.1:8080/", "http://shop.example.com:9090/", null],
  ])("are compared by the name of one server: %s works, %s does not", (works, refused, strength) => {
    const { differences, causes } = alone(
      `$ curl -sI ${works} | head -n1\nHTTP/1.1 200 OK\n$ curl -i ${refused}\nHTTP/1.1 403 Forbidden\nServer: x\n\nForbidden`,
    );
    expect(differences.map(({ explains }) => explains)).toContain(strength);
    // That the call has no credential counts less, since the one that works has none either.
    expect(causes[0]?.id === "headers").toBe(strength !== null);
  });

  it("are compared when they are transcripts that differ in one field, without the prompts between them", () => {
    const typed = (agent: string, status: string) =>
      `$ curl -v https://api.example.com/v1\n* Connected\n> GET /v1 HTTP/1.1\n> Host: api.example.com\n> User-Agent: ${agent}\n>\n< HTTP/1.1 ${status}\n<\nsaid`;
    const { read, differences } = alone(`${typed("curl/8.7.1", "403 Forbidden")}\n${typed("Mozilla/5.0", "200 OK")}`);
    expect(differences.map(({ what }) => what)).toEqual(["user-agent"]);
    expect(read?.exchanges.map(({ response }) => response?.body?.text)).toEqual(["said", "said"]);
  });

  it("are not compared when the user gave another call that works", () => {
    const evidence = `${call(200, [curl])}\n${call(403, python)}`;
    const ranking = both(evidence, call(200, [...python, "X-Api-Key: two"]));
    expect(ranking.differences.map(({ what }) => what)).toEqual(["x-api-key"]);
    expect(ranking.evidence.compared).toBeNull();
  });

  it.each([
    ["of another path", call(200, [curl], [], "GET /v1/others HTTP/2")],
    ["of another method", call(200, [curl], [], "OPTIONS /v1/things HTTP/2")],
    ["that was refused as well", call(401, [curl])],
    ["that was only redirected", call(302, [curl])],
  ])("are not compared with one %s", (_what, other) => {
    expect(alone(`${other}\n${call(403, python)}`).evidence.compared).toBeNull();
  });

  it("are compared with the one of the same host, and of these with the nearest", () => {
    const elsewhere = call(200, [curl]).replace("Host: api", "Host: www");
    const calls = [call(200, ["User-Agent: a/1"]), call(200, [curl]), elsewhere, call(403, python)];
    expect(alone(calls.join("\n")).evidence.compared).toBe(1);
  });

  it("that sent the same are thought to come from one place, and the number of calls may tell", () => {
    const share = (ranking: ReturnType<typeof alone>, id: string) =>
      ranking.causes.find((cause) => cause.id === id)?.probability ?? 0;
    const [one, two] = [alone(call(403, [curl])), alone(`${call(200, [curl])}\n${call(403, [curl])}`)];
    expect(share(two, "rate-limit")).toBeGreaterThan(share(one, "rate-limit"));
    expect(share(two, "geo")).toBeLessThanOrEqual(share(one, "geo"));
  });

  it("that may differ in a body which is not shown are not called the same", () => {
    const posted = (status: number) => call(status, [curl], [], "POST /v1/things HTTP/2");
    expect(alone(`${posted(200)}\n${posted(403)}`).evidence.notes.join(" ")).not.toContain("sent the same");
  });
});

describe("a call copied from a browser", () => {
  const browser = [
    'sec-ch-ua: "Chromium";v="131"',
    "sec-fetch-mode: cors",
    "sec-fetch-site: same-site",
    "accept: application/json",
  ];
  const copied = (fields: readonly string[]) =>
    `fetch("https://api.example.com/v1/things", {\n  "headers": {\n${fields
      .map((line) => line.split(/: (.*)/))
      .map(([name, value]) => `    "${name}": ${JSON.stringify(value)}`)
      .join(",\n")}\n  },\n  "body": null,\n  "method": "GET",\n  "credentials": "include"\n});`;
  const shown = (status: number, sent: readonly string[]) => call(status, sent);
  const texts = (evidence: string, working: string) =>
    diagnose({ evidence, working }).differences.map(({ text }) => text);

  it("does not show its host, its cookies and its User-Agent: their absence is no difference", () => {
    const sent = ["user-agent: Mozilla/5.0 (X11; Linux x86_64)", "cookie: a=b", "origin: https://app.example.com"];
    expect(texts(shown(403, [...sent, ...browser]), copied(browser))).toEqual([]);
  });

  it("differs from curl's in what browsers add, told once, and in the User-Agent", () => {
    expect(texts(shown(403, ["user-agent: curl/8.5.0", "accept: application/json"]), copied(browser))).toEqual([
      "The working call sends a different User-Agent.",
      "The fields that browsers add, `sec-ch-ua`, `sec-fetch-mode` and `sec-fetch-site`, are missing from the refused call.",
    ]);
  });
});

it("the host that stands in the URL alone is that of the Host field", () => {
  const entry = (status: number) =>
    JSON.stringify({
      log: {
        entries: [
          {
            request: {
              method: "GET",
              url: "https://api.example.com/v1/things",
              headers: [{ name: "accept", value: "*/*" }],
            },
            response: { status, headers: [], content: { text: "{}" } },
          },
        ],
      },
    });
  const transcript = call(403, ["accept: */*"]);
  expect(diagnose({ evidence: transcript, working: entry(200) }).differences).toEqual([]);
  expect(diagnose({ evidence: entry(403), working: transcript.replaceAll("403", "200") }).differences).toEqual([]);
});

it("code whose answer is not shown has none to compare", () => {
  const code = 'requests.get("https://api.example.com/v1/things", headers={"Accept": "*/*"})';
  const transcript = call(403, ["accept: */*"], ["server: nginx"]);
  expect(diagnose({ evidence: transcript, working: code }).differences.map(({ what }) => what)).not.toContain("server");
});

describe("commands of whose answer only the status was kept", () => {
  const transcript = (command: string, sent: readonly string[], status = 403) =>
    `$ ${command}\n${call(status, sent, [], "GET /v1/things HTTP/1.1")}\nno\n`;
  const alone = (options: string, status: number) =>
    `$ curl -s -o /dev/null -w "%{http_code}\\n" ${options}http://api.example.com/v1/things\n${status}\n`;

  it("are compared with the transcript, with what curl sends by itself", () => {
    const text = transcript('curl -v -H "User-Agent:" http://api.example.com/v1/things', ["Accept: */*"]);
    const ranking = diagnose({ evidence: `${text}${alone("", 200)}` });
    expect(ranking.url).toBe("http://api.example.com/v1/things");
    expect(ranking.differences.map(({ what, explains }) => [what, explains])).toEqual([["user-agent", "strong"]]);
    expect(ranking.causes[0]?.id).toBe("headers");
  });

  it("tell that a credential was accepted where another is answered 401", () => {
    const text = transcript("curl -v -u ben:b http://api.example.com/v1/things", [
      curl,
      "Authorization: Basic YmVuOmI=",
    ]);
    for (const other of ["", "-u ben:wrong "])
      expect(diagnose({ evidence: `${text}${alone(other, 401)}` }).causes[0]?.id).toBe("permissions");
    const same = diagnose({ evidence: `${text}${alone("-H 'Authorization: Basic YmVuOmI=' ", 401)}` });
    expect(same.causes[0]?.reasons.every(({ because }) => !because.includes("answered 401"))).toBe(true);
  });

  it("do so below it as well", () => {
    const asked = (options: string, status: number) =>
      `$ curl -i ${options}https://api.example.com/v1/things\nHTTP/2 ${status}\nserver: nginx\n\n`;
    const ranking = diagnose({ evidence: `${asked('-H "Authorization: Bearer a1b2c3" ', 403)}no\n${asked("", 401)}` });
    expect([ranking.evidence.status, ranking.causes[0]?.id]).toEqual([403, "permissions"]);
  });

  it("made on the server's own machine tell that the network decides", () => {
    const text = "$ curl -i http://192.168.1.50:631/admin/\nHTTP/1.1 403 Forbidden\n\nno\n\n";
    const local = text.replace(
      /^.*\n/,
      "$ curl -s -o /dev/null -w '%{http_code}\\n' http://localhost:631/admin/\n200\n",
    );
    expect(diagnose({ evidence: `${text}${local.slice(0, local.indexOf("HTTP"))}` }).causes[0]?.id).toBe("ip-block");
  });

  it("show by curl's answer that a program is refused for how it asks", () => {
    const log = `>>> requests.get("http://api.example.com/v1/things").raise_for_status()
Traceback (most recent call last):
requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: http://api.example.com/v1/things\n\n`;
    const answered = (options: string) =>
      `$ curl -i ${options}http://api.example.com/v1/things\nHTTP/1.1 200 OK\nserver: app\n\n{}\n`;
    expect(diagnose({ evidence: log + answered("") }).causes[0]?.id).toBe("headers");
    const signed = diagnose({ evidence: log + answered("-H 'Authorization: Bearer a1b2c3' ") });
    expect(signed.causes.flatMap(({ reasons }) => reasons).some(({ because }) => because.includes("curl"))).toBe(false);
  });

  const command = (status: number, ...options: string[]) =>
    `$ curl -i ${options.map((one) => `${one} `).join("")}https://api.example.com/v1/thing\nHTTP/1.1 ${status} X\n\nno`;

  it("says of a curl command without a User-Agent that it went out as curl, not that none was sent", () => {
    const browser = command(200, "-H 'User-Agent: Mozilla/5.0'");
    for (const ranking of [both(command(403), browser), diagnose({ evidence: `${browser}\n\n${command(403)}` })]) {
      const [first] = ranking.differences;
      expect(first?.text).toBe("The refused call went out as curl; the working call sends another User-Agent.");
      expect(first?.here?.quote).toContain("curl -i");
    }
    expect(both(command(403), command(200)).differences).toEqual([]);
    const fields = both(command(403), call(200, [curl])).differences.filter(({ what }) => what !== "URL");
    expect(fields).toEqual([]);
  });
});
