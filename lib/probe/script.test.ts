import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { manners, upstream } from "@/e2e/upstream";
import { diagnose } from "@/lib/diagnosis/diagnose";
import { bashQuoted } from "@/lib/knowledge/pages/command";
import { type ProbeInput, probeSchema } from "./input";
import { stepsOf } from "./plan";
import { bashScript, powershellQuoted, powershellScript } from "./script";
import { allowing, nothingAllowed } from "./testing/servers";

const folder = mkdtempSync(path.join(tmpdir(), "why403-script-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly out: string;
  readonly err: string;
}

function bash(script: string, env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["-s"], {
      cwd: folder,
      env: { NODE_ENV: "test", PATH: process.env.PATH ?? "", ...env },
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.on("error", reject).on("close", () => resolve({ out, err }));
    child.stdin.end(script);
  });
}

const scriptOf = (input: ProbeInput, port: number) =>
  bashScript(stepsOf(input, { policy: allowing(`127.0.0.1:${port}`), publicUrl: undefined }));

const fromBrowser = { origin: "https://app.example.org", preflight: { method: "GET", headers: ["X-Thing"] } };

async function serving<T>(
  manner: keyof typeof manners | ((auth: string) => number),
  work: (port: number) => Promise<T>,
) {
  const server = upstream((request, count) =>
    typeof manner === "function"
      ? {
          status: manner(String(request.headers.authorization ?? "")),
          body: { auth: request.headers.authorization ?? null },
        }
      : (manners[manner]?.reply(request, count) ?? { status: 500 }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe("the script for bash", () => {
  for (const name of Object.keys(manners)) {
    it(`against an API that refuses by ${name} prints what leads to the probe's own verdict`, async () => {
      const manner = manners[name];
      await serving(name, async (port) => {
        const url = `http://127.0.0.1:${port}/thing`;
        const input = probeSchema.parse({ url, ...(manner?.browser ? fromBrowser : {}) });
        const { out, err } = await bash(scriptOf(input, port));
        expect(err).toBe("");
        const ranking = diagnose({ evidence: out });
        expect(ranking.evidence.format).toBe("probe-transcript");
        expect(ranking.causes[0]?.id).toBe(manner?.cause);
        if (manner?.decides) expect(ranking.probing.deciding).toBe(manner.decides);
      });
    });
  }

  const credential = "Authorization: Bearer s3cr3t-t0ken-value";

  it("sends the credential, tells the pair with and without it, and prints it nowhere", async () => {
    await serving(
      (auth) => (auth.includes("s3cr3t") ? 403 : 401),
      async (port) => {
        const input = probeSchema.parse({ url: `http://127.0.0.1:${port}/thing` });
        const { out } = await bash(scriptOf(input, port), { WHY403_CREDENTIAL: credential });
        expect(out).toContain("Authorization: [redacted:credential#1]");
        expect(out).not.toContain("s3cr3t-t0ken-value");
        const ranking = diagnose({ evidence: out });
        expect(ranking.probing.probed.map(({ variant, outcome }) => `${variant} ${outcome}`)).toContain(
          "without-credential known",
        );
        expect(ranking.causes[0]?.id).toBe("permissions");
      },
    );
  });

  it("goes on without what is no header line, and prints none of it", async () => {
    for (const wrong of [
      "s3cr3t-t0ken-value",
      "Bearer s3cr3t-t0ken-value",
      "bot1234:s3cr3t",
      "X-A: b\ns3cr3t: c",
      ": s3cr3t",
    ]) {
      await serving("blanket", async (port) => {
        const input = probeSchema.parse({ url: `http://127.0.0.1:${port}/thing` });
        const { out, err } = await bash(scriptOf(input, port), { WHY403_CREDENTIAL: wrong });
        expect(err).toContain("WHY403_CREDENTIAL is not one header line");
        expect(`${out}${err}`).not.toContain("s3cr3t");
        expect(out).not.toContain("[redacted:credential");
        expect(diagnose({ evidence: out }).causes[0]?.id).toBe("ip-block");
      });
    }
  });

  it("masks the credential in every form that an answer repeats it in, and at the end of what is kept", async () => {
    const token = "s3cr3t/t0ken+value==";
    const forms = [
      token,
      JSON.stringify(token).replaceAll("/", "\\/"),
      encodeURIComponent(token),
      token.replaceAll("/", "%2F"),
    ];
    const repeated = (before: number) => ({
      status: 403,
      body: `${"a".repeat(before)}${forms.join(" ")}${"b".repeat(90_000)}`,
    });
    for (const before of [0, 32_600, 65_400]) {
      const server = upstream(() => repeated(before));
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { port } = server.address() as AddressInfo;
      const input = probeSchema.parse({ url: `http://127.0.0.1:${port}/thing`, variants: [] });
      const { out } = await bash(scriptOf(input, port), { WHY403_CREDENTIAL: `Authorization: Bearer ${token}` });
      expect(out).not.toMatch(/s3cr|t0ken/);
      server.closeAllConnections();
      server.close();
    }
  });

  it("leaves the pair out when there is no credential", async () => {
    await serving("blanket", async (port) => {
      const { out } = await bash(scriptOf(probeSchema.parse({ url: `http://127.0.0.1:${port}/thing` }), port));
      expect(out).not.toContain("without-credential");
    });
  });

  it("never hands the credential to a redirect, a preflight or the other scheme", async () => {
    const input = probeSchema.parse({ url: "https://api.example.com/thing", ...fromBrowser });
    const curl = path.join(folder, "curl");
    writeFileSync(
      curl,
      `#!/bin/sh\ninput=""; case "$*" in *"@-"*) input="$(cat)";; esac\necho "$* STDIN:$input" >> ${folder}/calls\n`,
    );
    chmodSync(curl, 0o755);
    const script = bashScript(stepsOf(input, { policy: nothingAllowed, publicUrl: undefined }));
    await bash(script, { PATH: `${folder}:${process.env.PATH}`, WHY403_CREDENTIAL: credential });
    const calls = readFileSync(path.join(folder, "calls"), "utf8").trim().split("\n");
    rmSync(curl);
    const carrying = calls.filter((call) => call.includes("s3cr3t"));
    expect(carrying.length).toBeGreaterThan(3);
    for (const call of carrying) {
      expect(call.split("STDIN:")[0]).not.toContain("s3cr3t");
      expect(call).not.toMatch(/ -L |OPTIONS| http:/);
    }
  });
});

/** What a stranger could put into a URL to break out of quotes. */
const hostile = fc.string({
  unit: fc.constantFrom(
    ..."'\"`$\\;&|<>(){}[]!*?~#% \t-=@^,:/aé’‘",
    "$(touch pwned)",
    "';touch pwned;'",
    "`touch pwned`",
    "' -o pwned '",
    "\\'",
    "''",
    "@pwned",
    "$IFS",
    "%27",
  ),
  maxLength: 12,
});

describe("quoting", () => {
  it("lets no generated word out of bash: two hundred words come back as they were", async () => {
    const words = fc.sample(hostile, { numRuns: 200, seed: 403 });
    const lines = words.map((word) => `printf '%s\\0' ${bashQuoted(word)}`);
    const { out, err } = await bash(lines.join("\n"));
    expect(err).toBe("");
    expect(out.split("\0").slice(0, -1)).toEqual(words);
    expect(existsSync(path.join(folder, "pwned"))).toBe(false);
  });

  it("hands curl the URL and the fields of two hundred hostile requests, each as one argument", async () => {
    const curl = path.join(folder, "curl");
    writeFileSync(
      curl,
      `#!/bin/sh\nfor word in "$@"; do printf '%s\\0' "$word" >> ${folder}/words; done\nprintf '\\001\\0' >> ${folder}/words\n`,
    );
    chmodSync(curl, 0o755);
    const paths = fc.sample(hostile, { numRuns: 200, seed: 7 });
    const wanted: string[] = [];
    const scripts = paths.flatMap((text, index) => {
      const url = `https://api.example.com/${text.replaceAll(/[\\\t]/g, "")}?q=${text.replaceAll("\t", "")}`;
      const preflight = {
        method: "GET",
        headers: [["x-'$(id)'", "x-`id`|a", "x-!*&^%"][index % 3]?.replaceAll(/[()]/g, "") ?? ""],
      };
      const input = probeSchema.safeParse({ url, preflight, variants: ["preflight"] });
      if (!input.success) return [];
      const steps = stepsOf(input.data, { policy: nothingAllowed, publicUrl: undefined }).filter(({ local }) => !local);
      wanted.push(...steps.map(({ outgoing }) => outgoing.url));
      return [bashScript(steps)];
    });
    expect(scripts.length).toBe(200);
    await bash(scripts.join("\n"), { PATH: `${folder}:${process.env.PATH}` });
    const calls = readFileSync(path.join(folder, "words"), "utf8").split("\u0001\0").slice(0, -1);
    rmSync(curl);
    expect(calls.map((call) => call.split("\0").at(-2))).toEqual(wanted);
    expect(existsSync(path.join(folder, "pwned"))).toBe(false);
  }, 120_000);

  it("for PowerShell doubles every kind of single quote, so that a literal ends where it should", () => {
    fc.assert(
      fc.property(hostile, (word) => {
        const quoted = powershellQuoted(word);
        const inner = quoted.slice(1, -1);
        expect(quoted[0] + (quoted.at(-1) ?? "")).toBe("''");
        expect(inner.replaceAll(/(['\u2018-\u201b])\1/g, "$1")).toBe(word);
        expect(inner.replaceAll(/(['\u2018-\u201b])\1/g, "")).not.toMatch(/['\u2018-\u201b]/);
      }),
    );
  });

  it("for PowerShell leaves nothing of two hundred hostile requests outside of a literal", () => {
    const literal = /'(?:[^'\u2018-\u201b]|(['\u2018-\u201b])\1)*'/g;
    const plain = (lines: string) => lines.replaceAll(literal, "").replaceAll(/Ask|@\(|[(), \n]/g, "");
    for (const text of fc.sample(hostile, { numRuns: 200, seed: 9 })) {
      const url = `https://api.example.com/${text.replaceAll(/[\\\t]/g, "")}?q=${text.replaceAll("\t", "")}`;
      const input = probeSchema.parse({ url, ...fromBrowser });
      const script = powershellScript(stepsOf(input, { policy: nothingAllowed, publicUrl: undefined }));
      const calls = script.slice(script.indexOf("\nAsk "), script.lastIndexOf('"--$boundary end"'));
      expect(calls.match(/^Ask /gm)?.length, url).toBeGreaterThan(5);
      expect(plain(calls), url).toBe("");
    }
  });

  it("for PowerShell takes nothing for a credential but one header line, and masks what is repeated before it cuts", () => {
    const input = probeSchema.parse({ url: "https://api.example.com/a" });
    const script = powershellScript(stepsOf(input, { policy: nothingAllowed, publicUrl: undefined }));
    const [, pattern = ""] = /-notmatch '([^']+)'/.exec(script) ?? [];
    const header = new RegExp(pattern);
    for (const line of ["Authorization: Bearer abc", "X-Api-Key: 1"]) expect(header.test(line), line).toBe(true);
    for (const line of ["abc", "Bearer abc", "bot123:abc", "A: b\nC: d", ": x", "A: "])
      expect(header.test(line), line).toBe(false);
    expect(script.indexOf(".Replace($form, $standIn)")).toBeLessThan(script.indexOf(".Substring(0, 32768)"));
  });

  it("for PowerShell holds no double quote in an argument, which older ones would drop", () => {
    const input = probeSchema.parse({ url: 'https://api.example.com/a"b?c="d', origin: "https://app.example.org" });
    const script = powershellScript(stepsOf(input, { policy: nothingAllowed, publicUrl: undefined }));
    for (const line of script.split("\n").filter((one) => one.startsWith("Ask "))) expect(line).not.toContain('"');
  });
});
