import { describe, expect, it } from "vitest";
import { loadTexts } from "@/lib/knowledge/texts";
import { diagnose } from "../diagnose";
import { compareRounds, type Round, roundOf } from "./rounds";

const texts = await loadTexts();
const round = (evidence: string): Round => {
  const made = roundOf(diagnose({ evidence }, texts), "headline");
  if (!made) throw new Error("no cause was ranked");
  return made;
};

const limited = round(
  'HTTP/2 403\nserver: github.com\nretry-after: 60\n\n{"message":"You have exceeded a secondary rate limit."}',
);
const challenged = round(
  "HTTP/2 403\nserver: cloudflare\ncf-mitigated: challenge\ncontent-type: text/html\n\n<title>Just a moment...</title>",
);
const anonymous = round(
  'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="api"\nContent-Type: application/json\n\n{}',
);

describe("two answers to the same call", () => {
  it("are the same refusal when status, refuser and cause stay", () => {
    const { headline, changes } = compareRounds(limited, limited);
    expect(headline).toBe("It is the same refusal as before.");
    expect(changes.map(({ same }) => same)).toEqual([true, true, true, true]);
    expect(changes.map(({ text }) => text).join(" ")).toContain("GitHub refused both times.");
  });

  it("show that the request got further when a later hop refuses", () => {
    expect(compareRounds(challenged, limited).headline).toBe("The request got further than before.");
    expect(compareRounds(limited, challenged).headline).toBe("The request is refused earlier on its way than before.");
  });

  it("name what changed: status, refuser, cause and words", () => {
    const { headline, changes } = compareRounds(limited, anonymous);
    expect(headline).toBe("It is another refusal.");
    expect(changes.map(({ what, same }) => [what, same])).toEqual([
      ["status", false],
      ["refuser", false],
      ["cause", false],
      ["words", false],
    ]);
    const [status, refuser, cause, words] = changes.map(({ text }) => text);
    expect(status).toBe("The status was 403 and is now 401.");
    expect(refuser).toBe("Before, GitHub refused; now nobody can be named.");
    expect(cause).toBe("The likeliest cause was rate limiting and is now authentication failure.");
    expect(words).toContain("secondary rate limit");
    expect(compareRounds(anonymous, limited).changes[1]?.text).toBe(
      "Before, nobody could be named; now GitHub refused.",
    );
    expect(changes.every(({ text }) => text.endsWith("."))).toBe(true);
  });

  it("say of answers without a text that nothing in a text decides", () => {
    const asked = roundOf(diagnose({ answers: { "other-network": "works" } }), "headline");
    expect(asked).toMatchObject({ status: null, refuser: null, cause: "ip-block", words: null });
    const { changes } = compareRounds(asked ?? limited, asked ?? limited);
    expect(changes.map(({ text }) => text)).toContain("Neither text says who refused.");
  });

  it("quote at most 120 characters", () => {
    expect(round(`HTTP/1.1 403\n\n${"token has expired ".repeat(40)}`).words?.length ?? 0).toBeLessThanOrEqual(120);
  });
});
