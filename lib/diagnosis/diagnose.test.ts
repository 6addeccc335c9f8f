import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clue } from "@/lib/evidence/traced";
import { questions } from "@/lib/knowledge/questions/table.gen";
import type { CauseId, Option, Question, RefusalSample, Sample } from "@/lib/knowledge/shapes";
import { loadTexts } from "@/lib/knowledge/texts";
import { type Answers, unsure } from "./ask/ask";
import { diagnose, type Input, type Ranking } from "./diagnose";
import { causeIds, chancesOf } from "./rank/rank";
import { agreedFrom, logOdds, priors } from "./rank/strengths";

const samples = Object.values(
  import.meta.glob<Readonly<Record<string, RefusalSample>>>(
    ["../knowledge/vendors/*.ts", "!../knowledge/vendors/*.gen.ts"],
    { eager: true, import: "samples" },
  ),
)
  .flatMap((entries) => Object.values(entries))
  .flatMap(({ matches, ignores = [] }) => [...matches, ...ignores])
  .map((sample: Sample): Input => (typeof sample === "string" ? { evidence: sample } : sample));

const refused = "HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\n\r\nno";
/** Every vendor's samples, what else is pasted, and nothing at all. */
const inputs: readonly Input[] = [
  ...samples,
  {},
  { evidence: "" },
  { evidence: refused },
  { evidence: "HTTP/1.1 200 OK\r\n\r\n" },
  { evidence: "403" },
  { evidence: "HTTP/1.1 403 Forbidden\r\n\r\n" },
  { evidence: '{"error":{"code":"insufficient_scope","message":"the token lacks a scope"}}' },
  { evidence: refused, request: "curl -H 'Authorization: Bearer x' https://api.example.com/v1/things" },
  { evidence: refused, request: "GET / HTTP/1.1\nUser-Agent: a", working: "GET / HTTP/1.1\nUser-Agent: b" },
  { evidence: "> GET / HTTP/1.1\n> Host: example.com\n>\n< HTTP/1.1 403 Forbidden\n< Retry-After: 30\n<\n" },
];

const entries = Object.entries<Question>(questions);
const anyAnswers = fc
  .uniqueArray(fc.constantFrom(...entries), { maxLength: 8, selector: ([id]) => id })
  .chain((list) =>
    fc.tuple(
      ...list.map(([id, { options }]) =>
        fc.constantFrom(...Object.keys(options)).map((option) => [id, option] as const),
      ),
    ),
  );
const anyInput = fc.constantFrom(...inputs);

function expectSameChances(one: Ranking, other: Ranking) {
  const expected = chancesOf(other.causes);
  for (const { id, probability } of one.causes) expect(probability, id).toBeCloseTo(expected[id], 12);
}

/** Everything in a result that says where it stands in a pasted text. */
function cluesIn(value: unknown): Clue[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "quote" in value && "start" in value && "end" in value ? [value as Clue] : [];
  return [...own, ...Object.values(value).flatMap(cluesIn)];
}

/** Answers whatever is asked, in the way that `choose` says, until nothing more is asked. */
function walk(input: Input, choose: (question: NonNullable<Ranking["question"]>) => string): Ranking {
  const answers: Record<string, string> = { ...input.answers };
  for (let step = 0; step <= entries.length; step++) {
    const ranking = diagnose({ ...input, answers });
    if (!ranking.question) return ranking;
    expect(answers, "a question is asked once").not.toHaveProperty(ranking.question.id);
    answers[ranking.question.id] = choose(ranking.question);
  }
  throw new Error("the questions did not end");
}

describe("what was sent, as code or as a command", () => {
  const evidence = 'HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: application/json\n\n{"message":"Forbidden"}';
  const url = "https://api.example.com/v1";
  const faultOf = (request: string) =>
    diagnose({ evidence, request })
      .facts.filter(({ kind }) => /^(?:credential-missing|user-agent-missing|authorization-)/.test(kind))
      .map(({ kind }) => kind);

  it.each([
    `r = requests.get("${url}", auth=("ada", "secret"), headers={"Accept": "*/*"})`,
    `s.headers.update({"X-Team": f"{team}"})\nr = s.get("${url}", headers={"Accept": "*/*"})`,
    `axios.get("${url}", { headers: { Accept: "*/*" }, withCredentials: true })`,
    `req, _ := http.NewRequest("GET", "${url}", nil)\nreq.SetBasicAuth("ada", "secret")\nreq.Header.Set("Accept", "*/*")`,
    `$session.Cookies.Add((New-Object System.Net.Cookie("sid", "a")))\nInvoke-WebRequest -Uri "${url}" -WebSession $session -Headers @{ "accept"="*/*" }`,
    `curl -n -H 'Accept: */*' ${url}`,
  ])("can carry a credential that is not seen: %s", (request) => {
    expect(faultOf(request)).toEqual([]);
  });

  it.each([
    `requests.get("${url}", headers={"Authorization": "Bearer " + TOKEN})`,
    `requests.get("${url}", headers={"Authorization": f"Bearer {token}"})`,
    `requests.get("${url}", headers={"Authorization": "Bearer %s" % token})`,
    `requests.get("${url}", headers={"Authorization": "Bearer {}".format(token)})`,
    `axios.get("${url}", { headers: { Authorization: \`Bearer \${token}\` } })`,
    `fetch("${url}", { headers: { Authorization: \`Bearer \${token}\` } })`,
    `fetch('${url}', { headers: { 'Authorization': 'Bearer ' + token, 'Accept': '*/*' } })`,
    `req, _ := http.NewRequest("GET", "${url}", nil)\nreq.Header.Set("Authorization", "Bearer "+token)`,
    `HTTParty.get("${url}", headers: { "Authorization" => "Bearer #{token}" })`,
    `$client->request('GET', '${url}', ['headers' => ['Authorization' => 'Bearer ' . $token]]);`,
    `new HttpRequestMessage(HttpMethod.Get, "${url}").Headers.Add("Authorization", $"Bearer {token}");`,
    `Request.Builder().url("${url}").addHeader("Authorization", "Bearer $token").build()`,
    `curl -H "Authorization: Bearer $TOKEN" ${url}`,
    `Invoke-RestMethod -Uri ${url} -Headers @{Authorization="Bearer $token"}`,
  ])("fills in its variables: %s", (request) => {
    expect(faultOf(request)).toEqual([]);
    expect(diagnose({ evidence, request }).called.fields).toContain("authorization");
  });

  it.each([
    [`requests.get("${url}", headers={"Authorization": "Bearer {token}"})`, "authorization-fault"],
    [`axios.get("${url}", { headers: { Authorization: 'Bearer \${token}' } })`, "authorization-fault"],
    [`curl -H 'Authorization: Bearer $TOKEN' ${url}`, "authorization-fault"],
    [`requests.get("${url}", headers={"Authorization": "4f9a8b7c6d5e4f3a2b1c0d9e"})`, "authorization-no-scheme"],
  ])("is at fault where nothing fills them in, or the scheme is missing: %s", (request, kind) => {
    expect(faultOf(request)).toEqual([kind]);
  });
});

describe("a credential that is not shown", () => {
  const page = 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"Forbidden"}';
  const har = (creator: string, ...fields: readonly string[]) => {
    const headers = ["accept", "user-agent", ...fields].map((name) => ({ name, value: "x" }));
    const content = { mimeType: "application/json", text: '{"message":"Forbidden"}' };
    const request = { method: "GET", url: "https://api.example.com/v1", headers };
    const response = { status: 403, headers: [{ name: "server", value: "nginx" }], content };
    return JSON.stringify({ log: { creator: { name: creator }, entries: [{ request, response }] } });
  };
  const copied = (credentials: string) =>
    `fetch("https://api.example.com/v1", { "headers": { "accept": "*/*", "sec-fetch-mode": "cors" }, "method": "GET", "credentials": "${credentials}" });`;

  const factsOf = (evidence: string, request?: string) => diagnose({ evidence, request }).facts.map(({ kind }) => kind);

  it.each([
    ["a HAR of another program", har("Firefox"), undefined],
    ["a copied call that sends no cookies", page, copied("omit")],
  ])("is missing from %s", (_, evidence, sent) => {
    expect(factsOf(evidence, sent)).toContain("credential-missing");
  });

  it.each([
    ["a HAR that Chrome exported", har("WebInspector"), undefined],
    ["a copied call that sends the page's cookies", page, copied("include")],
  ])("is not known to be missing from %s", (_, evidence, sent) => {
    const facts = factsOf(evidence, sent);
    expect(facts).not.toContain("credential-missing");
    expect(facts).not.toContain("user-agent-missing");
  });

  it("is in a HAR that Chrome exported with it", () => {
    expect(factsOf(har("WebInspector", "cookie"))).toContain("credential");
  });
});

describe("what a person wrote around a fenced block", () => {
  const issue = "```\nHTTP/1.1 403 Forbidden\nServer: nginx\n\n\n```\nIt works fine in a browser.";

  it("is read as a note, and leaves the body empty", () => {
    const { causes, read } = diagnose({ evidence: issue });
    expect(read?.exchanges[0]?.response?.body?.text.trim()).toBe("");
    expect(causes[0]?.id).toBe("headers");
    const { clue } = causes[0]?.reasons[0] ?? {};
    expect(clue && issue.slice(clue.start, clue.end)).toBe("works fine in a browser");
  });
});

describe("the ranking", () => {
  it("always holds all ten causes, the most probable first, and their probabilities sum to 1", () => {
    for (const input of inputs) {
      const { causes } = diagnose(input);
      const chances = causes.map(({ probability }) => probability);
      expect(new Set(causes.map(({ id }) => id))).toEqual(new Set(causeIds));
      expect(causes).toHaveLength(10);
      expect(chances).toEqual(chances.toSorted((a, b) => b - a));
      expect(Math.abs(chances.reduce((sum, chance) => sum + chance, 0) - 1)).toBeLessThan(1e-9);
      for (const chance of chances) expect(chance).toBeGreaterThan(0);
    }
  });

  it("sums to 1 whatever is answered", () => {
    fc.assert(
      fc.property(anyInput, anyAnswers, (input, answers) => {
        const { causes } = diagnose({ ...input, answers: Object.fromEntries(answers) });
        expect(causes).toHaveLength(10);
        expect(Math.abs(causes.reduce((sum, { probability }) => sum + probability, 0) - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it("is what is generally known when nothing was pasted or answered", () => {
    expect(chancesOf(diagnose({}).causes)).toEqual(priors);
  });

  it("puts no cause first without words, an answer, or saying that the text does not tell", () => {
    for (const input of inputs) {
      const [first, ...others] = diagnose(input).causes;
      if (!first || first.probability <= priors[first.id] + 1e-9) continue;
      const behind = first.reasons.filter(({ strength }) => logOdds[strength] > 0);
      const ruledOut = others.some(({ reasons }) => reasons.some(({ strength }) => logOdds[strength] < 0));
      expect(behind.length > 0 || ruledOut, JSON.stringify(input)).toBe(true);
      for (const { clue, because } of behind)
        expect(Boolean(clue?.quote.trim()) || /^The text does not say why/.test(because), because).toBe(true);
    }
  });

  it("says of a bare 403 that it does not say why, and claims too little for a settled answer", () => {
    const [first] = diagnose({ evidence: "HTTP/1.1 403 Forbidden\r\n\r\nForbidden" }).causes;
    expect(first?.reasons).toEqual([
      expect.objectContaining({ strength: "weak", because: expect.stringContaining("does not say why") }),
    ]);
    expect(first?.probability).toBeLessThan(agreedFrom);
  });

  it("gives every reason as a sentence", () => {
    for (const input of inputs)
      for (const { reasons } of diagnose(input).causes)
        for (const { because } of reasons) expect(because).toMatch(/\S.{8,}[.”]$/s);
  });

  it.each([
    "server: cloudflare",
    "cf-ray: 9e1b0c7d2f4a1c63-FRA",
    "x-cache: Error from cloudfront",
    "via: 1.1 0123456789abcdef.cloudfront.net (CloudFront)",
    "via: 1.1 varnish",
    "x-served-by: cache-fra-eddf8230020-FRA",
    "via: 1.1 google",
    "server: nginx",
  ])("is moved by no name of who is on the path: %s", (field) => {
    const marked = diagnose({ evidence: refused.replace("\r\n", `\r\n${field}\r\n`) });
    expectSameChances(marked, diagnose({ evidence: refused }));
  });
});

describe("the browser's own sentence of CORS", () => {
  it.each([
    "GET https://api.example.com/v1 403\nAccess to fetch at 'https://api.example.com/v1' from origin 'https://app.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    "XHR GET https://api.example.com/v1 [HTTP/2 403 Forbidden 45ms]\nCross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/v1. (Reason: CORS header 'Access-Control-Allow-Origin' missing). Status code: 403.",
  ])("is not taken for a word of the answer that refused: %s", (evidence) => {
    const { causes, verdict } = diagnose({ evidence });
    expect(causes[0]).toMatchObject({ id: "cors", reasons: [{ strength: "moderate" }] });
    expect(causes.find(({ id }) => id === "ip-block")?.reasons).toEqual([]);
    expect(causes.find(({ id }) => id === "permissions")?.reasons).toEqual([]);
    expect(verdict.settled).toBe(false);
  });
});

describe("the advice", () => {
  it("names nobody to act while causes with different advice are open", () => {
    expect(diagnose({ evidence: refused }).verdict).toMatchObject({ settled: false, actor: "unknown" });
  });

  it("is the refusal's once the words settle it", () => {
    const evidence = "HTTP/1.1 403 Forbidden\r\nRetry-After: 60\r\n\r\nYou have exceeded a secondary rate limit.";
    const { verdict } = diagnose({ evidence });
    expect(verdict).toEqual({ settled: true, retry: { helps: "after", seconds: 60 }, actor: "you" });
  });

  it("does not promise that a list of addresses which the caller keeps changes by itself", () => {
    const evidence = '{"reason":"accessDenied.invalidIp","message":"Invalid authorization"}';
    expect(diagnose({ evidence }).verdict).toMatchObject({ retry: { helps: "no" }, actor: "you" });
  });
});

describe("whether a retry helps against a block", () => {
  const page = (text: string) => `HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n${text}`;

  it.each([
    [
      "a rule of the site's owner",
      page('<h1><span>Error</span> <span class="cf-error-code">1020</span></h1><h2>Access denied</h2>'),
    ],
    ["a firewall's page", page("<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>")],
    ["a list of addresses, in anybody's words", page("Your IP address has been blocked.")],
  ])("is said to be no from the same address: %s", (_of, evidence) => {
    const { causes, verdict } = diagnose({ evidence });
    expect(causes[0]?.id).toBe("ip-block");
    expect(verdict).toMatchObject({ settled: true, retry: { helps: "no" } });
  });

  it("is said to be yes after a wait where the block ends by itself", () => {
    const evidence = page("Our systems have detected unusual traffic from your computer network.");
    expect(diagnose({ evidence }).verdict.retry).toEqual({ helps: "after", seconds: null });
  });

  it("is left open where the page may be that of a rule about the rate, and where nothing is settled", () => {
    const evidence = page("<H1>403 ERROR</H1><H2>The request could not be satisfied.</H2>Request blocked.");
    expect(diagnose({ evidence }).verdict.retry.helps).toBe("maybe");
    expect(diagnose({ evidence: "HTTP/1.1 403 Forbidden\n\n" }).verdict.retry.helps).toBe("maybe");
  });
});

describe("what was pasted", () => {
  it("follows the redirects above the answer to the address that refused", () => {
    const hop = "HTTP/2 307\nlocation: https://files.example.com/a?sig=b\n\n";
    const request = "curl -IL -H 'Authorization: Bearer x' https://example.com/a";
    const called = (evidence: string) => diagnose({ evidence, request }).called;
    expect(called(`${hop}HTTP/1.1 403 Forbidden\n\n`)).toMatchObject({
      url: "https://files.example.com/a?sig=b",
      method: "HEAD",
      fields: [],
    });
    expect(called(`GET /login HTTP/1.1\nHost: example.com\n\n${hop}HTTP/1.1 403 Forbidden\n\n`).url).toBe(
      "https://example.com/a",
    );
  });

  it("tells the address that the code of the request leaves to a variable", () => {
    const evidence =
      "Response {\n  status: 403,\n  headers: Headers { server: 'nginx' },\n  url: 'https://api.example.com/v1/a?b=1'\n}";
    const request = `const r = await fetch(\`\${base}/v1/a?b=\${b}\`, { method: "POST" });`;
    expect(diagnose({ evidence, request }).called).toMatchObject({
      url: "https://api.example.com/v1/a?b=1",
      method: "POST",
    });
  });

  const pieces = fc.constantFrom(
    "HTTP/1.1 403 Forbidden\r\n",
    "HTTP/2 403\n",
    "< ",
    "> GET / HTTP/1.1\n",
    "curl -H 'a: b' ",
    "https://api.example.com/",
    "Server: cloudflare\n",
    "Retry-After: -1\n",
    "Date: never\n",
    "WWW-Authenticate: Bearer error=\n",
    "Authorization: Bearer eyJ.eyJ.x\n",
    '{"error":',
    '"\\"code\\":',
    "}",
    "<Code>",
    "\n\n",
    "\0",
    "\ud800",
    "__proto__: x\n",
    "constructor",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((list) => list.join("")),
  );

  it("never makes it throw, whatever it is", () => {
    fc.assert(
      fc.property(text, text, text, fc.integer(), fc.string(), (evidence, request, working, exchange, observedAt) => {
        const { causes } = diagnose({ evidence, request, working, exchange, observedAt });
        expect(causes).toHaveLength(10);
      }),
      { numRuns: 500 },
    );
  });

  it("stands word for word where every clue says it stands", () => {
    const checked = ({ evidence = "", request = "", working = "", ...rest }: Input) => {
      const texts = { evidence, request, working };
      const clues = cluesIn(diagnose({ evidence, request, working, ...rest }));
      for (const { of, quote, start, end } of clues)
        expect(quote).toBe(typeof of === "string" ? texts[of].slice(start, end) : null);
      return clues.length;
    };
    expect(inputs.reduce((sum, input) => sum + checked(input), 0)).toBeGreaterThan(inputs.length);
    fc.assert(
      fc.property(text, text, text, (evidence, request, working) => {
        checked({ evidence, request, working });
      }),
      { numRuns: 300 },
    );
  });

  it("can be told from the other texts of a shared session by the clues", () => {
    const { causes } = diagnose({ evidence: `${refused}\r\nexpired token`, of: 7 });
    for (const { of } of cluesIn(causes)) expect(of).toBe(7);
  });

  it("gives the same result every time", () => {
    for (const input of inputs) expect(JSON.stringify(diagnose(input))).toBe(JSON.stringify(diagnose(input)));
  });
});

describe("the next question", () => {
  it("never asks what the evidence already says, nor what was answered", () => {
    fc.assert(
      fc.property(
        anyInput,
        anyAnswers,
        fc.option(fc.constantFrom(...causeIds), { nil: null }),
        (input, answers, suspect) => {
          const { question, answered } = diagnose({ ...input, answers: Object.fromEntries(answers), suspect });
          for (const { question: done } of answered) expect(question?.id).not.toBe(done);
          for (const [id] of answers) expect(answered).toContainEqual(expect.objectContaining({ question: id }));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("is answered by the evidence with the words that say it, until the user disagrees", () => {
    const evidence = "HTTP/1.1 403 Forbidden\r\nContent-Type: application/problem+json\r\n\r\n{}";
    const answer = (answers: Answers) =>
      diagnose({ evidence, answers }).answered.filter(({ question }) => question === "html-or-json");
    expect(answer({})).toMatchObject([
      { by: "evidence", option: "own", clue: { quote: "Content-Type: application/problem+json" } },
    ]);
    expect(answer({ "html-or-json": unsure })).toMatchObject([{ by: "you", option: unsure, clue: null }]);
  });

  it("stops in the end, however one answers", () => {
    for (const input of inputs.slice(-12)) {
      for (const pick of [0, 1, -1]) walk(input, ({ options }) => options.at(pick)?.id ?? unsure);
      for (const suspect of causeIds) walk({ ...input, suspect }, ({ options }) => options[0]?.id ?? unsure);
    }
  });

  it("lets every one be answered with “I'm not sure”", () => {
    walk({}, (question) => {
      expect(question.options.at(-1)).toEqual({ id: unsure, label: "I'm not sure" });
      return unsure;
    });
  });

  it("is of the suspect's branch as long as that has an open one", () => {
    for (const suspect of causeIds) expect(diagnose({ suspect }).question?.branch).toBe(suspect);
  });
});

describe("answers", () => {
  it("count the same in whatever order they are given", () => {
    const shuffled = anyAnswers.chain((answers) =>
      fc.tuple(
        fc.constant(answers),
        fc.shuffledSubarray([...answers], { minLength: answers.length, maxLength: answers.length }),
      ),
    );
    fc.assert(
      fc.property(anyInput, shuffled, (input, [given, other]) => {
        const one = diagnose({ ...input, answers: Object.fromEntries(given) });
        const two = diagnose({ ...input, answers: Object.fromEntries(other) });
        expectSameChances(one, two);
        expect(one.question).toEqual(two.question);
      }),
      { numRuns: 300 },
    );
  });

  it("of “I'm not sure” change nothing", () => {
    fc.assert(
      fc.property(anyInput, fc.subarray(entries), (input, list) => {
        const answers: Answers = Object.fromEntries(list.map(([id]) => [id, unsure]));
        expect(diagnose({ ...input, answers }).causes).toEqual(diagnose(input).causes);
      }),
      { numRuns: 200 },
    );
  });

  it("to questions that do not exist are dropped", () => {
    const answers = { "no-such-question": "yes", constructor: "name", "credential-sent": "toString" };
    const ranking = diagnose({ evidence: refused, answers });
    expect(ranking.causes).toEqual(diagnose({ evidence: refused }).causes);
    expect(ranking.answered.filter(({ by }) => by === "you")).toEqual([]);
  });

  it("stand word for word behind what they move", () => {
    for (const [id, { ask, options }] of entries) {
      for (const [option, { label, tells }] of Object.entries<Option>(options)) {
        const { causes } = diagnose({ answers: { [id]: option } });
        for (const [cause, strength] of Object.entries(tells)) {
          expect(causes.find((one) => one.id === cause)?.reasons).toEqual([
            expect.objectContaining({ strength, because: `Answered “${label}” to “${ask}”` }),
          ]);
        }
        expect(causes.flatMap(({ reasons }) => reasons)).toHaveLength(Object.keys(tells).length);
      }
    }
  });

  /** The option that tells most for a cause, and then least for the others: what somebody answers whom it refused. */
  const favouring = (id: string, cause: CauseId): string => {
    const weight = (option: Option, one: CauseId) => logOdds[option.tells[one] ?? "weak"] * Number(one in option.tells);
    const lead = (option: Option) =>
      weight(option, cause) - Math.max(...causeIds.map((one) => (one === cause ? 0 : weight(option, one))));
    const options = Object.entries<Option>(entries.find(([one]) => one === id)?.[1].options ?? {});
    return options.toSorted(([, a], [, b]) => lead(b) - lead(a))[0]?.[0] ?? unsure;
  };

  it.each(causeIds)("alone lead to %s for who suspects it", (cause) => {
    const { causes } = walk({ suspect: cause }, ({ id }) => favouring(id, cause));
    expect(causes[0]?.id).toBe(cause);
  });

  it.each(causeIds)("alone lead to %s for who lets the engine ask", (cause) => {
    const { causes } = walk({}, ({ id }) => favouring(id, cause));
    expect(causes[0]?.id).toBe(cause);
  });
});

it("believes that a call was never sent when a proxy refused its tunnel", async () => {
  const request = "curl https://services.nvd.nist.gov/rest/json/cves/2.0";
  const input = { evidence: "curl: (56) CONNECT tunnel failed, response 403", request };
  const { causes } = diagnose(input, await loadTexts());
  expect(causes[0]).toMatchObject({ id: "ip-block", refusal: "forward-proxy/tunnel-refused" });
});

it("takes a note on another network beside a refusal for what it is", () => {
  const call = "$ curl -I https://dl.example.net/a.zip\nHTTP/1.1";
  const { causes } = diagnose({ evidence: `${call} 403 Forbidden\nServer: Apache\n\n# over a VPN\n${call} 200 OK\n` });
  expect(causes[0]?.id).toBe("ip-block");
});

describe("a page that says nothing", () => {
  const page = (server: string) =>
    `HTTP/1.1 403 Forbidden\n${server}Content-Type: text/html\n\n<html><title>Forbidden</title><h1>Forbidden</h1></html>`;
  const first = (server: string, host: string) =>
    diagnose({ evidence: page(server), request: `GET / HTTP/1.1\nHost: ${host}\nUser-Agent: Mozilla/5.0\n\n` })
      .causes[0]?.id;

  it("comes from a wall, where one can stand", () => {
    expect(first("", "www.shop.example")).toBe("ip-block");
    expect(first("Server: nginx-custom\n", "www.shop.example")).toBe("ip-block");
  });

  it.each([
    ["", "localhost:3000"],
    ["", "127.0.0.1:8080"],
    ["", "192.168.1.20"],
    ["", "intranet"],
    ["X-Powered-By: Express\n", "www.shop.example"],
    ["Server: gunicorn\n", "www.shop.example"],
  ])("comes from the application: %j at %s", (server, host) => {
    expect(first(server, host)).toBe("permissions");
  });
});

describe("an answer that leaves two causes open", () => {
  const causesOf = (message: string) =>
    diagnose({ evidence: `HTTP/1.1 403 Forbidden\n\n${JSON.stringify({ message })}` });

  it.each([
    ["Project not found or you do not have permission", "permissions", "resource"],
    ["The system does not exist, or your access rights do not allow access to it.", "permissions", "resource"],
    ["Token is invalid or has expired", "token-expired", "authentication"],
    ["Invalid or expired access token", "token-expired", "authentication"],
  ])("settles neither: %s", (message, first, second) => {
    const { causes, verdict } = causesOf(message);
    expect(causes.slice(0, 2).map(({ id }) => id)).toEqual([first, second]);
    expect(verdict.settled).toBe(false);
  });

  it("is settled by a link whose time is over", () => {
    const request =
      "curl 'https://acme.blob.core.windows.net/a/b.png?se=2026-07-24T10%3A19%3A06Z&sp=r&sv=2018-03-28&sr=b&sig=AAAA'";
    const evidence =
      "HTTP/1.1 403 Server failed to authenticate the request.\nServer: Windows-Azure-Blob/1.0\nx-ms-request-id: EXAMPLE\nDate: Mon, 23 Nov 2026 14:02:11 GMT\n\n<Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.</Message></Error>";
    expect(diagnose({ evidence, request }).causes[0]?.id).toBe("token-expired");
  });
});

it("quotes whole words, wherever the pattern begins and ends", () => {
  const quotes = diagnose({
    evidence: 'HTTP/1.1 403 Forbidden\n\n{"message":"user didn\'t accept all required site policies"}',
  }).causes[0]?.reasons.map(({ clue }) => clue?.quote);
  expect(quotes).toContain("didn't accept all required site policies");
});

describe("how long to wait", () => {
  const answer = (fields: string, body: string) =>
    diagnose({ evidence: `HTTP/1.1 403 Forbidden\nDate: Mon, 23 Nov 2026 14:02:11 GMT\n${fields}\n\n${body}` }).verdict
      .retry;

  it("is not the reset of a quota of which something is left", () => {
    const body = '{"message":"You have exceeded a secondary rate limit."}';
    expect(answer("X-RateLimit-Remaining: 4928\nX-RateLimit-Reset: 1795444131", body).seconds).toBeNull();
    expect(answer("X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1795444131", body).seconds).toBe(1600);
  });

  it("is told of a block of an address that says when it ends", () => {
    expect(answer("Retry-After: 3600", "Your IP address has been banned.")).toEqual({ helps: "after", seconds: 3600 });
  });
});

describe("words of the answer's own that are not known here", () => {
  const of = (body: string) =>
    diagnose({ evidence: `HTTP/1.1 403 Forbidden\n\n${body}` }).causes[0]?.reasons.find(({ unsaid }) => unsaid);

  it.each([
    [
      '{"code":7,"message":"trade stopped due to pattern day protection"}',
      "trade stopped due to pattern day protection",
    ],
    ["Saturday orders belong to Gertrude", "Saturday orders belong to Gertrude"],
    ['{"detail":"เฉพาะผู้ดูแลเท่านั้น"}', "เฉพาะผู้ดูแลเท่านั้น"],
  ])("are shown as such: %s", (body, words) => {
    expect(of(body)).toMatchObject({ unread: true, clue: { quote: words } });
  });

  it.each([
    '{"message":"Forbidden"}',
    '{"error":"Request failed with status code 403"}',
    "403 Forbidden",
    "Access denied!",
  ])("are not seen where only the status is said again: %s", (body) => {
    expect(of(body)?.unread).toBeUndefined();
  });
});

describe("who refused", () => {
  const page =
    "HTTP/1.1 403 Forbidden\nServer: nginx\nContent-Type: text/html\n\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>";

  it.each(["network", "program", "country", "new-key"])("is the same after the answer that %s helps", (option) => {
    const ranking = diagnose({ evidence: page, answers: { "what-helps": option } });
    expect(ranking.responder?.name).toBe("nginx");
    expect(ranking.path.map(({ state }) => state)).toContain("refused");
  });
});

describe("a request without an answer", () => {
  const claims = Buffer.from('{"iat":1600000000,"exp":1600003600}').toString("base64url");
  const sent = `fetch("https://api.example.com/x", {"headers": {"authorization": "Bearer eyJhbGciOiJIUzI1NiJ9.${claims}.abc"}});`;

  it("is not spoken of as if it had one, and what has expired since settles nothing", () => {
    const ranking = diagnose({ evidence: sent, observedAt: "2026-11-01T00:00:00Z" });
    const [first] = ranking.causes;
    expect(first?.reasons[0]?.because).toContain("6 years 49 days before this paste");
    expect(ranking.verdict.settled).toBe(false);
    expect(JSON.stringify([ranking.facts, ranking.causes])).not.toContain("this answer");
    const answered = diagnose({
      evidence: "HTTP/1.1 403 Forbidden",
      request: sent,
      observedAt: "2026-11-01T00:00:00Z",
    });
    expect(answered.causes[0]?.reasons[0]).toMatchObject({ strength: "moderate" });
    expect(answered.causes[0]?.reasons[0]?.because).toContain("before this paste");
    const dated = diagnose({ evidence: "HTTP/1.1 403 Forbidden\nDate: Sun, 01 Nov 2026 00:00:00 GMT", request: sent });
    expect(dated.causes[0]?.reasons[0]).toMatchObject({ strength: "decisive" });
    expect(dated.causes[0]?.reasons[0]?.because).toContain("before this answer");
  });
});

describe("a credential that is a variable of the shell", () => {
  const faults = (field: string) =>
    diagnose({ evidence: `curl -i ${field} https://api.example.com/me\nHTTP/1.1 403 Forbidden\n\n` }).causes.flatMap(
      ({ id, reasons }) => (id === "headers" ? reasons.map(({ strength, because }) => `${strength} ${because}`) : []),
    );

  it.each([
    `-H "Authorization: Bearer $TOKEN"`,
    '-H "Authorization: Bearer $' + '{TOKEN}"',
    `-H 'Authorization: Bearer '"$TOKEN"`,
  ])("is filled in where no single quotes are around it: %s", (field) => {
    expect(faults(field)).toEqual([]);
  });

  it.each(["$TOKEN", "$" + "{TOKEN}"])("is never filled in between single quotes: %s", (name) => {
    expect(faults(`-H 'Authorization: Bearer ${name}'`)).toEqual([expect.stringContaining("never filled in")]);
  });
});

it("does not count the reset of a limit from an answer whose time is not known", () => {
  const evidence = "HTTP/1.1 403 Forbidden\nX-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1793491200\n\n";
  const { facts } = diagnose({ evidence, observedAt: "2026-11-01T00:10:00Z" });
  expect(facts.map(({ text }) => text).join(" ")).toContain("before this paste");
});

it("does not take the browser's words about CORS for an access policy", () => {
  const evidence =
    "Access to fetch at 'https://api.example.com/orders' from origin 'https://app.example.com' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.\nOPTIONS https://api.example.com/orders net::ERR_FAILED 403";
  const { causes } = diagnose({ evidence });
  expect(causes[0]?.id).toBe("cors");
  expect(causes.find(({ id }) => id === "permissions")?.reasons).toEqual([]);
});

describe("the address that was called", () => {
  it.each([
    [
      "googleapi: Error 403: Cloud Resource Manager API has not been used in project 5599 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/cloudresourcemanager.googleapis.com/overview?project=5599 then retry.",
      null,
    ],
    [
      "fatal: Authentication failed for 'https://gitlab.example.com/infra/live.git/'\nremote: You are not allowed to download code from this project.\nfatal: unable to access 'https://gitlab.example.com/infra/modules.git/': The requested URL returned error: 403",
      "https://gitlab.example.com/infra/modules.git/",
    ],
  ])("is neither the page that helps nor another call's: %s", (evidence, url) => {
    expect(diagnose({ evidence }).url).toBe(url);
  });
});
