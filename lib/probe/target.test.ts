import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Problem } from "../problem";
import { entryOf, policyOf } from "./policy";
import { type RuleName, rules, targetOf } from "./target";
import { allowing, nothingAllowed } from "./testing/servers";

function judged(url: string, policy = nothingAllowed): RuleName | "allowed" {
  try {
    targetOf(url, policy);
    return "allowed";
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.code).toBe("blocked-target");
    return error.more.rule as RuleName;
  }
}

const long = (length: number) => `https://example.com/${"a".repeat(length - 20)}`;

/** For each rule: what breaks it and no earlier one, and what looks like it and keeps it. */
const table: Readonly<Record<RuleName, { broken: readonly string[]; kept: readonly string[] }>> = {
  "url-length": { broken: [long(2049)], kept: [long(2048)] },
  "control-characters": {
    broken: [
      ...["http://exa\tmple.com/", "http://example.com/\r\nHost: a", "http://example.com\u0000/", "\u0000http://a.com"],
      ...[
        "http://example.com/\u2028",
        "http://example.com/\u2029",
        "http://example.com/\u0085",
        "https://example.com/\u007f",
      ],
      ...["http://127.0.\n0.1/", "https://example.com/\n"],
    ],
    kept: ["http://example.com/%0d%0aHost:%20internal", "https://example.com/\u00a0"],
  },
  scheme: {
    broken: [
      ...["", "example.com", "//example.com/", "ftp://example.com/", "file:///etc/passwd", "javascript:alert(1)"],
      ...["http:/example.com", "https:example.com", "http:////example.com", "http://", "https://?x=1", "http://#a"],
      ...["http:\\\\127.0.0.1\\", "https:\\/\\/example.com/", " http://example.com/", "data:text/html,x"],
      ...["http:///example.com", "view-source:http://example.com/", "httpss://example.com/"],
    ],
    kept: ["HTTP://example.com/", "hTTps://example.com"],
  },
  backslash: {
    broken: [
      "https://example.com/a\\b?c",
      "http://127.1.1.1:80\\@127.2.2.2:80/",
      "http://example.com\\",
      "http://a.com/\\",
    ],
    kept: ["https://example.com/?q=a\\b", "https://example.com/#\\"],
  },
  "user-info": {
    broken: ["https://user:pass@example.com/", "https://@example.com/", "https://:@example.com/", "http://a@b@c.com"],
    kept: ["https://example.com/@me", "https://example.com?a@b", "https://example.com/?u=https://user:pass@host/"],
  },
  "percent-in-host": {
    broken: ["http://%31%32%37.0.0.1/", "http://example.com%2f/", "http://example.com%00/", "http://[fe80::1%25eth0]/"],
    kept: ["https://example.com/%2e%2e/%2fetc", "https://example.com?%"],
  },
  "white-space": {
    broken: ["http:// example.com/", "http://example.com:8 0/", "http://exam ple.com/", "http://example.com\u00a0/"],
    kept: ["https://example.com/a b", "https://example.com/?a b"],
  },
  unparsable: {
    broken: [
      "http://[::1/",
      "http://[127.0.0.1]/",
      "http://example.com:http/",
      "http://example.com:65536/",
      "http://127.0.0.256/",
      "http://1.2.3.4.5/",
      "https://ex\u2063ample.com/",
    ],
    kept: [],
  },
  port: {
    broken: [22, 25, 3000, 6379, 0, 81, 8081, 9200, 65535].map((port) => `http://example.com:${port}/`),
    kept: [80, 443, 8080, 8443].flatMap((port) => [`http://example.com:${port}/`, `https://example.com:${port}/`]),
  },
  "address-spelling": {
    broken: [
      ...[
        "http://2130706433/",
        "http://0x7f.0.0.1/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://1.1/",
        "http://0/",
      ],
      ...[
        "http://01.01.01.01/",
        "http://127.0.0.1./",
        "http://１２７.０.０.１/",
        "http://127。0。0。1/",
        "http://①②⑦.⓪.⓪.①/",
      ],
    ],
    kept: ["http://1.1.1.1/", "https://1.1.1.1:8443/"],
  },
  "host-characters": {
    broken: [
      ...["http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/", "http://localhoſt/", "https://exam\u200bple.com/"],
      ...[
        "https://exa\u00admple.com/",
        "https://exam\ufe0fple.com/",
        "http://metadata。google。internal/",
        "https://exa~mple.com/",
      ],
      ...[
        "https://exa!mple.com/",
        "https://exa*mple.com/",
        "https://exa$(id).com/",
        "https://a,b.com/",
        "https://ｅxample.com/",
      ],
    ],
    kept: [
      "https://münchen.de/",
      "https://xn--mnchen-3ya.de/",
      "https://a_b.example.com/",
      "https://EXAMPLE.com/",
      "https://例え.jp/",
    ],
  },
  "host-labels": {
    broken: [
      ...[
        "http://postgres/",
        "http://١٢٧.٠.٠.١/",
        "http://१२७.०.०.१/",
        "http://kubernetes/",
        "http://a..com/",
        "http://example.com../",
        "http://./",
        "http://.com/",
      ],
      ...[`https://${"a".repeat(64)}.example.com/`, `https://${"a.".repeat(126)}com.de/`, "http://loopback/"],
    ],
    kept: [
      `https://${"a".repeat(63)}.example.com/`,
      "https://example.com./",
      "https://1.example.com/",
      "https://127.0.0.1.example.com/",
    ],
  },
  "reserved-name": {
    broken: [
      ...[
        "localhost",
        "LOCALHOST",
        "localhost.",
        "a.localhost",
        "b.local",
        "c.localdomain",
        "d.internal",
        "e.intranet",
      ],
      ...["f.private", "g.corp", "h.home", "i.lan", "j.arpa", "k.test", "l.invalid", "m.example", "n.onion", "o.alt"],
      ...[
        "p.svc",
        "q.consul",
        "metadata.google.internal",
        "host.docker.internal",
        "kubernetes.default.svc.cluster.local",
      ],
    ].map((host) => `http://${host}/`),
    kept: ["localhost.example.com", "internal.example.com", "test.de", "lan.com"].map((host) => `http://${host}/`),
  },
  "metadata-name": {
    broken: [
      ...["metadata.goog", "metadata.goog.", "METADATA.goog", "metadata.tencentyun.com", "metadata.packet.net"],
      ...["below.metadata.goog"],
      ...["metadata.platformequinix.com", "api.metadata.cloud.ibm.com"],
    ].map((host) => `http://${host}/`),
    kept: ["metadata.example.com", "cloud.ibm.com"].map((host) => `http://${host}/`),
  },
  "own-host": { broken: [], kept: [] },
  "opted-out": { broken: [], kept: [] },
  address: {
    broken: [
      "127.0.0.1",
      "10.0.0.1",
      "169.254.169.254",
      "[::1]",
      "[::ffff:1.1.1.1]",
      "[64:ff9b::808:808]",
      "[fd00::1]",
      "[4000::1]",
    ].map((host) => `http://${host}/`),
    kept: ["8.8.8.8", "[2606:4700:4700::1111]", "[2620:fe::fe]"].map((host) => `https://${host}/`),
  },
};

describe("the rules for a URL", () => {
  for (const [rule, { broken, kept }] of Object.entries(table)) {
    for (const url of broken)
      it(`${rule} refuses ${JSON.stringify(url.slice(0, 60))}`, () => expect(judged(url)).toBe(rule));
    for (const url of kept)
      it(`${rule} keeps ${JSON.stringify(url.slice(0, 60))}`, () => expect(judged(url)).toBe("allowed"));
  }

  it("drop the fragment and the root's dot, and leave the query as it is", () => {
    const { url, host } = targetOf("https://Example.com./a?k=%41&b='#frag", nothingAllowed);
    expect(url.href).toBe("https://example.com/a?k=%41&b=%27");
    expect(host).toBe("example.com");
  });

  it("never let a host through that the parser reads otherwise than it is written", () => {
    const alphabet = [
      "a",
      "1",
      ".",
      "-",
      "_",
      "0x7f",
      "。",
      "．",
      "①",
      "ſ",
      "K",
      "\u00ad",
      "\u200d",
      "é",
      "ß",
      "İ",
      "٣",
      "ﬁ",
    ];
    let seed = 7;
    const pick = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return alphabet[seed % alphabet.length] ?? "a";
    };
    for (let round = 0; round < 5000; round++) {
      const host = `${Array.from({ length: 1 + (round % 6) }, pick).join("")}.com`;
      if (judged(`http://${host}/`) !== "allowed") continue;
      const read = new URL(`http://${host}/`).hostname;
      if (/^[ -~]+$/.test(host)) expect(read, host).toBe(host.toLowerCase());
      else expect(read.split("."), host).toHaveLength(host.split(".").length);
    }
  });

  it("read a name with letters of Latin-1 the thousandth time as the first", () => {
    const verdicts = Array.from({ length: 6000 }, () => judged("https://münchen.de/"));
    expect(new Set(verdicts)).toEqual(new Set(["allowed"]));
  });

  it("all have a sentence", () => {
    for (const says of Object.values(rules)) expect(says).toMatch(/\.$/);
  });
});

describe("what the operator decides", () => {
  const own = policyOf(
    { PROBE_ALLOW: [], PROBE_DENY: [], PUBLIC_URL: "https://why403.example.org/app" },
    "403.example.net:8080",
  );

  it("refuses the app itself by every name it has", () => {
    expect(judged("https://why403.example.org/", own)).toBe("own-host");
    expect(judged("http://WHY403.example.org.:8443/", own)).toBe("own-host");
    expect(judged("https://403.example.net/api/probe", own)).toBe("own-host");
    expect(judged("https://example.org/", own)).toBe("allowed");
  });

  it("PROBE_DENY refuses a host, what is below it, and ranges of addresses; also what PROBE_ALLOW opens", () => {
    const policy = policyOf({
      PROBE_ALLOW: ["10.1.2.3", "inside.corp"],
      PROBE_DENY: ["example.com", "8.8.8.0/24", "inside.corp:8080"],
    });
    for (const url of [
      "https://example.com/",
      "https://a.b.example.com/",
      "https://8.8.8.8/",
      "http://inside.corp:8080/",
    ])
      expect(judged(url, policy), url).toBe("opted-out");
    for (const url of ["https://notexample.com/", "https://8.8.9.8/", "http://inside.corp/", "http://10.1.2.3/"])
      expect(judged(url, policy), url).toBe("allowed");
  });

  it("PROBE_DENY refuses a name with letters of Latin-1 the thousandth time as the first", () => {
    const denied = Array.from({ length: 6000 }, () => entryOf("MÜNCHEN.de."));
    expect(new Set(denied.map((entry) => "name" in entry && entry.name))).toEqual(new Set(["xn--mnchen-3ya.de"]));
  });

  it("PROBE_ALLOW opens exactly what it names", () => {
    const policy = allowing("127.0.0.1:4500", "10.1.0.0/16", "wiki.corp:3000", "build", "[fd00::]/8:9000", "fd12::/16");
    const opened = [
      ...["http://127.0.0.1:4500/", "http://10.1.2.3:22/", "http://wiki.corp:3000/", "http://build:1234/"],
      ...["http://[fd00::1]:9000/", "http://[fd12::1]/"],
    ];
    const closed = [
      ...["http://127.0.0.1/", "http://127.0.0.1:4501/", "http://127.0.0.2:4500/", "http://10.2.0.1/"],
      ...["http://wiki.corp/", "http://a.wiki.corp:3000/", "http://[fd00::1]/", "http://[::ffff:127.0.0.1]:4500/"],
      ...["http://2130706433:4500/", "http://user@127.0.0.1:4500/", "http://0x7f.1:4500/"],
    ];
    for (const url of opened) expect(judged(url, policy), url).toBe("allowed");
    for (const url of closed) expect(judged(url, policy), url).not.toBe("allowed");
  });

  it("PROBE_ALLOW does not open the app's own port", () => {
    const policy = policyOf({ PROBE_ALLOW: ["127.0.0.1"], PROBE_DENY: [] }, "127.0.0.1:3000");
    expect(judged("http://127.0.0.1:3000/", policy)).toBe("own-host");
    expect(judged("http://127.0.0.1:4500/", policy)).toBe("allowed");
  });

  it("PROBE_ALLOW does not open the app's own port by another address of this machine", () => {
    const settings = { PROBE_ALLOW: ["127.0.0.0/8", "::1", "app.corp"], PROBE_DENY: [], PORT: 3000 };
    const policy = { ...policyOf(settings, "localhost:3000"), ownAddresses: ["10.1.2.3"] };
    for (const host of ["127.0.0.1", "127.9.9.9", "[::1]"]) {
      expect(judged(`http://${host}:3000/api/metrics`, policy), host).toBe("own-host");
      expect(judged(`http://${host}:4500/`, policy), host).toBe("allowed");
    }
    expect(judged("http://10.1.2.3:3000/", { ...policy, allow: allowing("10.0.0.0/8").allow })).toBe("own-host");
  });

  it("an entry that is neither a host nor a range stops the start", () => {
    for (const entry of [
      ".example.com",
      "*.example.com",
      "example.com..",
      "a..com",
      "0x7f.1",
      "300.1.1.1.",
      "http://a.com",
      "a.com/8",
      "1.2.3.4/33",
      "a.com:99999",
      "[fd00::1",
      "10.0.0.0/8/8",
      "",
      "300.1.1.1",
      "a:b:c",
    ])
      expect(() => allowing(entry), entry).toThrow(TypeError);
  });
});

interface Payload {
  readonly url: string;
  readonly expect: "block" | "allow";
  readonly why: string;
  readonly stage: string;
  readonly dns_seq?: unknown;
  readonly redirects?: unknown;
}

const file = path.resolve(import.meta.dirname, "../../../shared/ssrf/payloads.jsonl");

describe.skipIf(!existsSync(file))("the shared payloads that a URL alone decides", () => {
  const policy = policyOf({ PROBE_ALLOW: [], PROBE_DENY: [] }, "self.example.org");
  const payloads = existsSync(file)
    ? readFileSync(file, "utf8")
        .trim()
        .split("\n")
        .map((line): Payload => JSON.parse(line))
    : [];

  it("are judged as they say", () => {
    const wrong = payloads
      .filter((one) => !one.dns_seq && !one.redirects && !["resolve", "redirect"].includes(one.stage))
      .filter((one) => {
        const verdict = judged(one.url.replace("SELF_HOST", "self.example.org"), policy);
        return (verdict === "allowed") !== (one.expect === "allow");
      });
    expect(wrong.map(({ url, why }) => `${url}: ${why}`)).toEqual([]);
  });
});
