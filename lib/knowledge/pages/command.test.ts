import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadTexts } from "../texts";
import { bashQuoted, withUrl } from "./command";

const hostile =
  "https://api.example.com/it's/$&$1/$(strange $IFS)\"'\";strange&strange|strange>here`strange`?a=1&b=2#<!*{a,b}";
const encoded = hostile.replaceAll(" ", "%20").replaceAll("`", "%60");

const folder = mkdtempSync(path.join(tmpdir(), "why403-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of every command that bash would run. Nothing but the shell's own commands runs. */
function wordsRun(script: string): string[] {
  const started = `PATH=/nowhere
exec 9>&1
command_not_found_handle() { printf '%s\\0' "$@" >&9; }
strange() { printf 'RAN\\0' >&9; }
`;
  const out = execFileSync("bash", ["-c", started + script], {
    cwd: folder,
    env: { NODE_ENV: "test", PATH: process.env.PATH ?? "" },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return out.split("\0");
}

/** Whatever a command ends with: it is there to be read, not to succeed. */
const tried = (script: string) => wordsRun(`${script}\ntrue`);

const texts = await loadTexts();
const snippets = Object.entries({
  ...texts.causes,
  ...Object.fromEntries(
    Object.entries(texts.vendors).flatMap(([vendor, { refusals }]) =>
      Object.entries(refusals).map(([id, refusal]) => [`${vendor}/${id}`, refusal]),
    ),
  ),
}).flatMap(([id, { fix }]) =>
  fix.flatMap((step) =>
    typeof step !== "string" && step.snippet?.includes("{url}") ? [{ id, snippet: step.snippet }] : [],
  ),
);
const sentences = Object.entries(texts.questions)
  .map(([id, { howToCheck }]) => ({ id, sentence: howToCheck }))
  .filter(({ sentence }) => sentence.includes("{url}"));

describe("the user's own URL in a command", () => {
  it("is one word of every snippet and runs nothing, whatever it holds", () => {
    expect(snippets.length).toBeGreaterThan(150);
    for (const { id, snippet } of snippets) {
      const commands = snippet.split("\n").filter((line) => !line.startsWith("#"));
      const words = tried(withUrl(commands.join("\n"), hostile));
      expect(words, id).not.toContain("RAN");
      const places = commands.join("\n").split("{url}").length - 1;
      expect(words.filter((word) => word.includes(encoded)).length, `${id}: ${snippet}`).toBe(places);
    }
    expect(readdirSync(folder).filter((file) => file.startsWith("here"))).toEqual([]);
  }, 60_000);

  it("is one word of every command that a question names, and its sentences keep their commands", () => {
    expect(sentences.length).toBeGreaterThan(15);
    for (const { id, sentence } of sentences) {
      const [before, after] = [sentence.split("`"), withUrl(sentence, hostile, "sentence").split("`")];
      expect(after.length, id).toBe(before.length);
      for (const [index, piece] of after.entries()) {
        if (!before[index]?.includes("{url}")) continue;
        if (index % 2 === 0) expect(piece, id).toContain(encoded);
        else
          expect(
            tried(piece).filter((word) => word === encoded || word === "RAN"),
            id,
          ).toEqual([encoded]);
      }
    }
  }, 60_000);

  it("stands without quotes where it needs none, and in those of its place where it has some", () => {
    const url = "https://api.example.com/v1/me";
    expect(withUrl("curl -si {url} | head", url)).toBe(`curl -si ${url} | head`);
    expect(withUrl("curl '{url}'", url)).toBe(`curl '${url}'`);
    expect(withUrl('curl "{url}?key=YOUR_KEY"', url)).toBe(`curl '${url}?key=YOUR_KEY'`);
    expect(withUrl("curl -si {url} | head", `${url}?a=1&b=2`)).toBe(`curl -si '${url}?a=1&b=2' | head`);
  });

  it("brings no control to a terminal, no end to a line and none to a command in a sentence", () => {
    const url = "https://a.example/\u001b[201~\u202e\nreboot\ud800`";
    expect(withUrl("curl {url}", url)).toBe("curl 'https://a.example/%1B[201~%E2%80%AE%0Areboot%EF%BF%BD%60'");
  });

  it("is taken for what it is by bash, with every sign there is", () => {
    const all = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join("");
    expect(tried(`curl ${bashQuoted(all)}`)).toEqual(["curl", all, ""]);
  });
});
