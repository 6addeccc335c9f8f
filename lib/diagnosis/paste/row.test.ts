import { describe, expect, it } from "vitest";
import { diagnose } from "../diagnose";
import { pasted } from "./pasted";
import { rowOf } from "./row";

const causes = (text: string) => rowOf(pasted(text).tail).map(({ cause }) => cause);
const rows = (...statuses: readonly number[]) =>
  statuses.map(
    (status, at) => `192.0.2.7 - - [27/Nov/2026:01:05:5${at} +0000] "GET /v1/items?page=${at} HTTP/1.1" ${status} 20`,
  );

describe("answers in a row", () => {
  it.each([
    ["of a loop, one a line", "200\n200\n200\n200\n403\n403"],
    ["of a loop, in one line", "200 200 200 200 403 403 403"],
    ["numbered", "1: 200\n2: 200\n3: 201\n4: 403\n5: 403"],
    ["as status lines", "HTTP/2 200\nHTTP/2 200\nHTTP/2 200\nHTTP/2 403\nHTTP/2 403"],
    [
      "of a loop, beside another call",
      "$ for i in 1 2 3; do curl -s https://a.example/1; done\n200\n200\n200\n403\n403\n$ curl https://a.example/2\n200",
    ],
    ["of an access log", rows(200, 200, 200, 403, 403).join("\n")],
    [
      "of HAProxy's log",
      [200, 200, 200, 403, 403]
        .map(
          (status) =>
            `192.0.2.7:5000 [27/Nov/2026:01:05:55.664] fe be/s1 0/0/0/1/1 ${status} 206 - - ---- 1/1/0/0/0 0/0 "GET /a?q=1 HTTP/1.1"`,
        )
        .join("\n"),
    ],
    [
      "as a program prints them",
      Array.from("22244", (one) => `GET https://api.example/a -> ${one === "2" ? 200 : 403}`).join("\n"),
    ],
  ])("tell of a limit: %s", (_, text) => {
    expect(causes(text)).toEqual(["rate-limit", "ip-block"]);
  });

  it.each([
    [
      "of different paths",
      rows(200, 200, 200)
        .concat(rows(403, 403).map((row) => row.replace("/v1/items", "/admin")))
        .join("\n"),
    ],
    [
      "of different callers",
      rows(200, 200, 200)
        .concat(rows(403, 403).map((row) => row.replace("192.0.2.7", "192.0.2.8")))
        .join("\n"),
    ],
    ["that pass now and then", "200\n403\n200\n403\n200\n403\n200"],
    ["of different commands", "$ curl https://a.example/1\n200 200 200\n$ curl https://a.example/2\n403 403"],
    ["refused from the first", "403\n403\n403\n200\n200"],
  ])("tell nothing: %s", (_, text) => {
    expect(causes(text)).toEqual([]);
  });

  it("point at the last of them, and outweigh a server's stock page", () => {
    const loop =
      "$ for i in 1 2 3 4 5; do curl -so /dev/null -w '%{http_code}\\n' http://a.example/; done\n200\n200\n200\n403\n403\n";
    expect(rowOf(pasted(loop).tail)[0]?.clue?.quote).toBe("403");
    const page = "<h1>Forbidden</h1>\n<p>You don't have permission to access this resource.</p>";
    const answer = `$ curl -si http://a.example/\nHTTP/1.1 403 Forbidden\nServer: Apache\nContent-Type: text/html\n\n${page}\n`;
    expect(diagnose({ evidence: loop + answer }).causes[0]?.id).toBe("rate-limit");
  });
});
