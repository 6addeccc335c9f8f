import { describe, expect, it } from "vitest";
import { read } from "../read";

const lines = (kib: number, line = "2026-11-23 14:02:11,120 INFO  worker-3 tick ok in 12 ms, queue 17, job 4711-a") =>
  `${line}\n`.repeat(Math.ceil((kib * 1024) / (line.length + 1)));
const refused =
  '2026-11-23 14:02:12,003 ERROR billing POST https://api.stripe.com/v1/charges status=403 body={"error":{"code":"more_permissions_required"}}\n';
const shown = (text: string) => {
  const evidence = read(text);
  const exchange = evidence.exchanges[evidence.chosen];
  return { ...evidence, exchange, body: exchange?.response?.body?.text ?? "" };
};

describe("the refusal in a long log", () => {
  it.each([
    [70, 0],
    [70, 10],
    [1000, 900],
    [1900, 100],
  ])("is read behind %i KiB and before %i", (above, below) => {
    const { exchange, body, notes } = shown(lines(above) + refused + lines(below));
    expect(exchange?.response?.status).toBe(403);
    expect(exchange?.request?.url).toBe("https://api.stripe.com/v1/charges");
    expect(body).toContain("more_permissions_required");
    expect(notes.join(" ")).toContain("Only the 64 KiB around the last line that tells of a refusal were searched.");
    expect(notes.join(" ")).not.toContain("The text was searched as it is");
  });

  it.each([
    ["a log in JSON", '{"level":"info","time":"2026-11-23T14:02:11Z","msg":"tick ok","url":"/jobs/7"}', refused],
    ["plain JSON a line", '{"level":"info","msg":"tick ok"}', `{"level":"error","status":403,"msg":"no right"}\n`],
    [
      "lines of an access log",
      '192.0.2.7 - - [23/Nov/2026:14:02:11 +0000] "GET /a HTTP/1.1" 200 512',
      '192.0.2.7 - - [23/Nov/2026:14:02:12 +0000] "GET /b HTTP/1.1" 403 12\n',
    ],
  ])("is read behind %s", (_name, line, last) => {
    expect(shown(lines(80, line) + last).exchange?.response?.status).toBe(403);
  });

  it("is read as the format in which it stands", () => {
    const answer =
      'HTTP/2 403\ndate: Mon, 23 Nov 2026 14:02:12 GMT\nserver: GitHub.com\n\n{"message":"Resource not accessible by integration"}\n';
    const { exchange, format } = shown(lines(70) + answer);
    expect([format, exchange?.response?.status]).toEqual(["raw-response", 403]);
    expect(exchange?.response?.fields.map(({ name }) => name)).toEqual(["date", "server"]);
  });

  it("is read in a server's error log by its words, where no status is named", () => {
    const tick = "2026/11/23 14:02:11 [notice] 7#7: signal process started";
    const rule =
      '2026/11/23 14:02:12 [error] 7#7: *1 access forbidden by rule, client: 192.0.2.7, server: api.example.com, request: "GET /private HTTP/1.1", host: "api.example.com"\n';
    expect(shown(lines(70, tick) + rule).exchange?.request?.url).toBe("https://api.example.com/private");
    expect(shown(lines(70) + rule + lines(10)).body).toContain("forbidden by rule");
  });

  it("prefers a 403 to words of a refusal, and the head where it tells of one", () => {
    expect(shown(`user unauthorized\n${lines(70)}${refused}`).exchange?.response?.status).toBe(403);
    const { body, notes } = shown(refused + lines(70) + refused.replace("more_permissions_required", "later"));
    expect(body).toContain("more_permissions_required");
    expect(notes.join(" ")).toContain("only its first 64 KiB for the rest");
  });

  it("costs little, however many numbers or words there are", () => {
    for (const unit of ["403 ", "status=403x ", "forbidden", "forbidden ", "401 x ", "GET https://a "]) {
      const text = unit.repeat((2 * 1024 * 1024) / unit.length);
      read(text);
      const started = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1000).toBeLessThan(500);
    }
  });
});
