import { describe, expect, it } from "vitest";
import { Problem } from "../problem";
import { type ProbeInput, probeSchema } from "./input";
import { browserAgent, consented, planOf, stepsOf, userAgent } from "./plan";
import { allowing, nothingAllowed } from "./testing/servers";

const around = { policy: nothingAllowed, publicUrl: "https://why403.example.org" };
const inputOf = (fields: object): ProbeInput => probeSchema.parse({ url: "https://api.example.com/thing", ...fields });
const variantsOf = (fields: object) => planOf(inputOf(fields), around).requests.map(({ variant }) => variant);

function refusalOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("a Problem was awaited");
}

describe("a plan", () => {
  it("is the same for the same input, plain request first", () => {
    expect(planOf(inputOf({}), around)).toEqual(planOf(inputOf({}), around));
    expect(variantsOf({})[0]).toBe("plain");
  });

  it("holds what applies only", () => {
    expect(variantsOf({})).not.toContain("origin");
    expect(variantsOf({})).not.toContain("preflight");
    expect(variantsOf({ origin: "https://app.example.org" })).toEqual(expect.arrayContaining(["origin", "preflight"]));
    expect(variantsOf({ url: "https://api.example.com/" })).not.toContain("root");
    expect(variantsOf({ url: "https://api.example.com:8443/a" })).not.toContain("other-scheme");
    expect(variantsOf({ url: "https://1.1.1.1/a" })).not.toContain("ipv6");
    expect(variantsOf({ method: "OPTIONS" })).toEqual([
      "plain",
      "browser-user-agent",
      "no-user-agent",
      "other-method",
      "ipv6",
      "again",
    ]);
  });

  it("leaves out a variant whose URL breaks a rule that the plain one does not", () => {
    const policy = allowing("inside.corp:80");
    const plan = planOf(inputOf({ url: "http://inside.corp/a" }), { ...around, policy });
    expect(plan.requests.map(({ variant }) => variant)).not.toContain("other-scheme");
    expect(plan.requests.map(({ variant }) => variant)).toContain("root");
  });

  it("sends the probe's own fields and no other, whatever is asked", () => {
    const allowed = [
      ...["user-agent", "accept", "accept-language", "accept-encoding", "origin"],
      ...["access-control-request-method", "access-control-request-headers"],
    ];
    const preflight = { method: "DELETE", headers: ["Authorization", "X-Thing"] };
    const { requests } = planOf(inputOf({ origin: "https://app.example.org", preflight }), around);
    for (const { headers } of requests) for (const name of Object.keys(headers)) expect(allowed, name).toContain(name);
    expect(requests.find(({ variant }) => variant === "preflight")?.headers).toMatchObject({
      origin: "https://app.example.org",
      "access-control-request-method": "DELETE",
      "access-control-request-headers": "authorization,x-thing",
    });
  });

  it("names itself in every User-Agent that it sends, with the page that explains it", () => {
    expect(userAgent("https://why403.example.org")).toBe("why403-probe/1 (+https://why403.example.org/probe)");
    expect(browserAgent("https://why403.example.org")).toMatch(
      /^Mozilla\/5\.0 .+ why403-probe\/1 \(\+https:.+\/probe\)$/,
    );
    expect(userAgent(undefined)).toBe("why403-probe/1");
  });

  it("names the secrets in the URL and shows none of them", () => {
    const key = "sk_live_51Habcdefghijklmnopqrstuv";
    const plan = planOf(inputOf({ url: `https://api.example.com/thing?api_key=${key}` }), around);
    expect(plan.secretsInUrl).toEqual([{ kind: "api-key" }]);
    expect(JSON.stringify({ ...plan, script: null })).not.toContain(key);
    expect(planOf(inputOf({}), around).secretsInUrl).toEqual([]);
  });

  it.each([
    "user[password]=S3cr3tS3cr3t",
    "user%5Bpassword%5D=S3cr3tS3cr3t&page=1",
    "api_key[]=S3cr3tS3cr3t",
    "api%5Fkey=S3cr3tS3cr3t",
    "payload=%7B%22user%22%3A%22joe%22%2C%22password%22%3A%22S3cr3tS3cr3t%22%7D",
    "next=https%3A%2F%2Fapp.example.com%2F%3Faccess_token%3DS3cr3tS3cr3t",
    "redirect=https%3A%2F%2Fjoe%3AS3cr3tS3cr3t%40app.example.com",
  ])("asks whether a secret may be sent that is written as %s", (query) => {
    const url = `https://api.example.com/thing?${query}`;
    const plan = planOf(inputOf({ url }), around);
    expect(plan.secretsInUrl).toHaveLength(1);
    expect(JSON.stringify({ ...plan, script: null })).not.toContain("S3cr3tS3cr3t");
    expect(() => consented(inputOf({ url }), url)).toThrow("The URL holds a secret");
    expect(() => consented(inputOf({ url, secretsInUrl: true }), url)).not.toThrow();
  });

  it("asks nothing for a URL without a secret, however it is written", () => {
    for (const query of [
      "filter%5Bstate%5D=open&page=1",
      "next=https%3A%2F%2Fapp.example.com%2F%3Fpage%3D2",
      "token=expired",
    ])
      expect(planOf(inputOf({ url: `https://api.example.com/thing?${query}` }), around).secretsInUrl).toEqual([]);
  });

  it("of a URL that only the user's own machine may ask is refused, with the script for it", () => {
    const rules: Readonly<Record<string, string>> = {
      "http://192.168.1.1/thing": "address",
      "http://[fd00::1]:9000/thing": "port",
      "https://wiki.corp/thing": "reserved-name",
      "http://build:1234/thing": "port",
      "http://build/thing": "host-labels",
      "http://a..com/thing": "host-labels",
      "https://api.example.com:9443/thing": "port",
    };
    for (const [url, rule] of Object.entries(rules)) {
      const refused = refusalOf(() => planOf(inputOf({ url, origin: "https://app.example.org" }), around));
      expect(refused.more.rule, url).toBe(rule);
      const { bash, powershell } = refused.more.script as { bash: string; powershell: string };
      expect(bash.match(/^ask /gm)?.length, url).toBeGreaterThan(6);
      expect(bash).toContain(`'${url}'`);
      expect(powershell).toContain(`'${url}'`);
    }
  });

  it("of a URL that nobody should ask, or that programs read differently, is refused without a script", () => {
    const policy = { ...allowing(), deny: allowing("example.com").allow };
    for (const url of [
      ...["http://169.254.169.254/latest/", "http://metadata.goog/", "http://[fd00:ec2::254]/", "https://example.com/"],
      ...["http://2130706433/", "http://a:b@wiki.corp/", "http://0x7f.1/", "http://192.168.1.1\\a", "ftp://wiki.corp/"],
      ...["http://metadata.google.internal/", "http://ⓦiki.corp/"],
    ]) {
      const refused = refusalOf(() => planOf(inputOf({ url }), { ...around, policy }));
      expect(refused.more.script, url).toBeUndefined();
    }
  });

  it("judges the URL", () => {
    expect(() => planOf(inputOf({ url: "http://127.0.0.1/" }), around)).toThrow(
      expect.objectContaining({ code: "blocked-target", more: expect.objectContaining({ rule: "address" }) }),
    );
  });

  it("names the method and the scheme that it sends", () => {
    const changesOf = (input: object) => stepsOf(inputOf(input), around).map(({ changes }) => changes);
    expect(changesOf({})).toEqual(expect.arrayContaining(["HEAD in place of GET", "http in place of https"]));
    expect(changesOf({ method: "HEAD", url: "http://api.example.com/" })).toEqual(
      expect.arrayContaining(["GET in place of HEAD", "https in place of http"]),
    );
  });

  it("changes one thing in each request", () => {
    const steps = stepsOf(inputOf({}), around);
    const plain = steps[0]?.outgoing;
    for (const { variant, outgoing, local } of steps) {
      const changed = [
        outgoing.method !== plain?.method,
        outgoing.url !== plain?.url,
        JSON.stringify(outgoing.headers) !== JSON.stringify(plain?.headers),
        outgoing.family !== plain?.family,
      ].filter(Boolean);
      expect(changed, variant).toHaveLength(local || variant === "plain" || variant === "again" ? 0 : 1);
    }
  });
});

describe("the body of a probe's call", () => {
  const refused: readonly (readonly [string, object])[] = [
    ["a credential", { authorization: "Bearer abc" }],
    ["headers", { headers: { "x-api-key": "abc" } }],
    ["a body", { body: "{}" }],
    ["cookies", { cookie: "a=b" }],
    ["another method", { method: "POST" }],
    ["TRACE", { method: "TRACE" }],
    ["a method in lower case", { method: "get" }],
    ["an origin with a path", { origin: "https://app.example.org/a" }],
    ["an origin with a line break", { origin: "https://app.example.org\r\nx: y" }],
    ["an origin of another scheme", { origin: "file://a" }],
    ["an origin with a user", { origin: "https://a@app.example.org" }],
    ["a header name with a colon", { preflight: { method: "GET", headers: ["x: y"] } }],
    ["a header name with a line break", { preflight: { method: "GET", headers: ["x\r\ny"] } }],
    ["a method with a space", { preflight: { method: "GET /", headers: [] } }],
    ["an unknown field in the preflight", { preflight: { method: "GET", headers: [], value: "x" } }],
    ["an unknown variant", { variants: ["nothing"] }],
    ["a URL that is no text", { url: 5 }],
  ];
  for (const [what, fields] of refused) {
    it(`may not hold ${what}`, () => {
      expect(probeSchema.safeParse({ url: "https://api.example.com/", ...fields }).success).toBe(false);
    });
  }

  it("writes an origin as a browser does", () => {
    expect(inputOf({ origin: "HTTPS://App.Example.org:443" }).origin).toBe("https://app.example.org");
  });
});
