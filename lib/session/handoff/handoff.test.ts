import { beforeAll, describe, expect, it } from "vitest";
import { diagnose } from "@/lib/diagnosis/diagnose";
import { explain } from "@/lib/diagnosis/tell/explain";
import { type KnowledgeTexts, loadTexts } from "@/lib/knowledge/texts";
import type { SessionEvent } from "../events";
import { inputOf, stateOf } from "../state";
import { handoff } from "./handoff";
import { asMarkdown } from "./markdown";
import { asMessage } from "./message";
import { asCaller } from "./words";

const evidence = `HTTP/2 403
server: github.com
date: Mon, 23 Nov 2026 14:02:11 GMT
retry-after: 60
x-github-request-id: EA10:2A1B:5F3C

{"message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}`;
const request = "curl -A nightly-sync/2 'https://api.github.com/repos/acme/app/issues?page=2'";
const common = { id: "client-1", by: "Ada", at: "2026-11-23T14:05:00.000Z" };
const created: SessionEvent = { ...common, seq: 1, type: "created", title: "Sync fails", evidence, request };

let texts: KnowledgeTexts;
beforeAll(async () => {
  texts = await loadTexts();
});

function packetOf(...events: SessionEvent[]) {
  const state = stateOf(events);
  const ranking = diagnose(inputOf(state), texts);
  const times = { createdAt: new Date("2026-11-23T14:05:00Z"), expiresAt: new Date("2026-11-30T14:05:00Z") };
  const shared = { id: "x".repeat(22), seq: events.length, events, ...times };
  return handoff(shared, state, { ranking, explanation: explain(ranking, texts) });
}

describe("the hand-off", () => {
  it("names the call, its time in UTC, the ids and who must act", () => {
    const packet = packetOf(created);
    expect(packet).toMatchObject({
      title: "Sync fails",
      headline: "GitHub's secondary rate limit stopped you.",
      verdict: { settled: true, cause: { id: "rate-limit" }, refusedBy: { name: "GitHub", layer: "application" } },
      call: { url: "https://api.github.com/repos/acme/app/issues?page=2", status: 403, atIs: "response" },
      ids: [{ name: "x-github-request-id", value: "EA10:2A1B:5F3C" }],
    });
    expect(packet.call.at).toBe("2026-11-23T14:02:11.000Z");
    expect(packet.unlikely.map(({ id }) => id)).toContain("cors");
    expect(packet.ruledOut).toEqual([]);
  });

  it("says what finds the call in their logs", () => {
    const { lookFor } = packetOf(created);
    expect(lookFor[0]).toBe("The id `x-github-request-id: EA10:2A1B:5F3C`.");
    expect(lookFor[1]).toContain("2026-11-23 14:02:11 UTC");
    expect(lookFor.join("\n")).toContain("`GET /repos/acme/app/issues?page=2` on api.github.com with the status 403");
    expect(lookFor.join("\n")).toContain("`nightly-sync/2`");
  });

  it("takes the time of the paste when the answer has none, and says so", () => {
    const packet = packetOf({ ...created, evidence: "HTTP/1.1 403 Forbidden", observedAt: "2026-11-23T15:00:00Z" });
    expect(packet.call).toMatchObject({ at: "2026-11-23T15:00:00.000Z", atIs: "paste" });
    expect(packet.lookFor.join("\n")).toContain("the call was before that");
  });

  it("holds notes, done steps and the outcome, and nothing of an erased text", () => {
    const note: SessionEvent = { ...common, seq: 2, type: "note", text: "Seen on Monday." };
    const erased: SessionEvent = { ...common, seq: 3, type: "erased", was: "note" };
    const step = packetOf(created).verdict.cause && firstStep();
    const packet = packetOf(
      created,
      note,
      erased,
      { ...common, seq: 4, type: "step", step: step?.id ?? "", done: true },
      { ...common, seq: 5, type: "outcome", cause: "rate-limit" },
    );
    expect(packet.notes).toEqual([{ at: common.at, by: "Ada", text: "Seen on Monday." }]);
    expect(packet.tried).toEqual([step?.text]);
    expect(packet.outcome).toMatchObject({ cause: "rate-limit", by: "Ada" });
  });

  function firstStep() {
    const ranking = diagnose({ evidence, request }, texts);
    return explain(ranking, texts)?.fixes[0]?.items[0];
  }
});

describe("the hand-off as Markdown", () => {
  it("has headings, flat lists and fences, and no table", () => {
    const markdown = asMarkdown(packetOf(created));
    expect(markdown).toMatch(/^# Sync fails\n\n\*\*GitHub's secondary rate limit stopped you\.\*\*/);
    expect(markdown).toContain("stopped you.** ");
    expect(markdown).toContain(" (“You” is the caller.)\n");
    expect(markdown).toContain("- **Who must act:** the caller\n");
    expect(markdown).toContain("- **Answer:** 403 at 2026-11-23 14:02:11 UTC");
    expect(markdown).toContain("## Ids to quote\n\n- `x-github-request-id: EA10:2A1B:5F3C`");
    expect(markdown).not.toMatch(/^\||\n {2,}- /m);
  });

  it("says what was confirmed, and of the first cause only that the text alone gave it", () => {
    const packet = packetOf(created, { ...common, seq: 2, type: "outcome", cause: "ip-block" });
    const markdown = asMarkdown(packet);
    expect(markdown).toContain("**Confirmed: IP blocking.**");
    expect(markdown).toContain("- **By the text alone:** Rate limiting");
    expect(markdown).toContain("Ada: it was IP blocking.");
    expect(markdown).toContain("## What spoke for rate limiting\n");
    expect(markdown).not.toContain("**Retrying:**");
    expect(markdown.match(/rate limiting/gi)).toHaveLength(2);
    expect(markdown.match(/IP blocking/g)).toHaveLength(2);
    expect(asMessage(packet).body).toContain("We found out what it was: IP blocking.");
  });

  it("says each thing once: an id above the logs, and no headline again as the reason", () => {
    expect(
      asMarkdown(packetOf(created))
        .split("## The evidence")[0]
        ?.match(/EA10:2A1B:5F3C/g),
    ).toHaveLength(1);
    const evidence =
      'HTTP/1.1 403 Forbidden\n\n{"errors":[{"message":"The provided Clerk Secret Key is invalid.","code":"clerk_key_invalid"}]}';
    const packet = packetOf({ ...created, evidence });
    expect(packet.reasons[0]?.because).toBe(packet.headline);
    expect(asMarkdown(packet).split(packet.headline)).toHaveLength(2);
  });

  it("sets what speaks against the cause apart", () => {
    const markdown = asMarkdown(
      packetOf({ ...created, evidence: evidence.replace("retry-after: 60", "x-ratelimit-remaining: 14") }),
    );
    expect(markdown).toMatch(/## What speaks against it\n\n- .* `x-ratelimit-remaining: 14`.*\n\n## /);
  });

  it("lets no pasted text end its fence", () => {
    const markdown = asMarkdown(packetOf({ ...created, evidence: `${evidence}\n\`\`\`\n# broken out\n` }));
    expect(markdown).toContain("\n````\nHTTP/2 403");
    expect(markdown.match(/^````$/gm)).toHaveLength(2);
  });

  it("lets no title, name or note become a link, a picture, markup or a call to a person", () => {
    const evil = "![x](https://evil.example/p.png) <img src=x> @everyone [here](javascript:alert(1)) `code` **b**";
    const note: SessionEvent = { ...common, by: evil, seq: 2, type: "note", text: "```\n@channel <b>" };
    const markdown = asMarkdown(packetOf({ ...created, title: evil, by: evil }, note));
    const outside = markdown.replaceAll(/(`{3,})\n[\s\S]*?\n\1/g, "");
    expect(outside).not.toMatch(/(?<!\\)!\\?\[|\]\(|(?<!\\)<img|@everyone|@channel/);
  });
});

describe("the message to a support desk", () => {
  it("asks one question, with the ids first", () => {
    const { subject, body } = asMessage(packetOf(created));
    expect(subject).toBe("403 from api.github.com, 2026-11-23 14:02:11 UTC");
    expect(body.indexOf("x-github-request-id")).toBeLessThan(body.indexOf("What the answer says"));
    expect(body).toContain("\n\nOur call GET https://api.github.com/");
    expect(body).toContain("How we read it: GitHub's secondary rate limit stopped us.");
    expect(body).toContain("Which rule or setting refused this call");
    expect(body).not.toContain("/s/");
  });

  it("can be written of an answer that says nothing", () => {
    const { subject, body } = asMessage(packetOf({ ...created, evidence: "HTTP/1.1 403 Forbidden", request: "" }));
    expect(subject).toBe("403 from your API");
    expect(body).toContain("Our call was answered with 403.");
    expect(body).toContain("The answer alone does not tell us why.");
  });

  it("says in one sentence what is only likely", () => {
    const { body } = asMessage(packetOf({ ...created, evidence: "HTTP/1.1 403 Forbidden\n\nUnknown API client" }));
    expect(body).toContain("We think that the most likely cause is authentication failure, but we are not sure.");
  });

  it.each([
    ["You may not grant rights that you do not hold.", "We may not grant rights that we do not hold."],
    ["Quay does not let you into this repository.", "Quay does not let us into this repository."],
    ["WP Cerber takes you for a bot, and your key for yours.", "WP Cerber takes us for a bot, and our key for ours."],
    ["Bybit does not serve the country you call from.", "Bybit does not serve the country we call from."],
  ])("says as the caller: %s", (said, ours) => {
    expect(asCaller(said)).toBe(ours);
  });
});
