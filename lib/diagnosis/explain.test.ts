import { describe, expect, it } from "vitest";
import { loadTexts } from "@/lib/knowledge/texts";
import { asMarkdown } from "./as-markdown";
import { asText } from "./as-text";
import { diagnose, type Input } from "./diagnose";
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

  it.each([
    "HTTP/1.1 403 Forbidden\n\n",
    'HTTP/1.1 403 Forbidden\nServer: nginx\n\n{"message":"Forbidden"}',
    "Error: Request failed with status code 403",
  ])("does not call a guess a verdict: %j", (evidence) => {
    const explanation = explained({ evidence });
    expect(explanation).toMatchObject({ kind: "open", headline: "This alone does not say why." });
    expect(explanation?.meaning).toContain("neither is shown by the text");
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

  it("is set in 80 columns for a terminal; only commands, which one copies, are left whole", () => {
    const ranking = diagnose({ evidence: limited });
    const lines = asText(ranking, explain(ranking, texts)).split("\n");
    for (const line of lines.filter((one) => !one.startsWith("       "))) expect(line.length).toBeLessThanOrEqual(80);
  });
});
