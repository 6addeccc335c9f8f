import { describe, expect, it } from "vitest";
import type { HttpRequest } from "@/lib/evidence/exchange";
import { diagnose } from "../diagnose";
import { modesIn } from "./modes";
import { pasted } from "./pasted";

const call: HttpRequest = {
  method: "GET",
  target: "/report/a.csv",
  url: "https://www.example.com/report/a.csv",
  version: null,
  fields: [],
  body: null,
  start: null,
};
const causes = (text: string) => modesIn(pasted(text).head, call).map(({ cause }) => cause);

describe("the mode of a file that is shown", () => {
  it.each([
    ["the file", "-rw------- 1 root root 2 Nov 27 01:02 a.csv"],
    ["the file, by its path", "-rw-r----- 1 ada ada 2.1K 2026-11-27 01:02 /srv/www/report/a.csv"],
    ["a folder above it", "drwx------ 2 ada ada 4096 Nov 27 01:02 report/"],
    ["the folder that was listed", "drwx------ 2 root root 4096 Nov 27 01:02 ."],
    ["a folder that may be listed and not entered", "drwxr--r-- 2 root root 4096 Nov 27  2025 report"],
    ["a folder on the way", "drwxr-xr-x root root home\ndrwx------ ada  ada  ada\n-rw-r--r-- ada  ada  a.csv"],
    ["what stat tells", "  File: a.csv\nAccess: (0600/-rw-------)  Uid: (    0/    root)   Gid: (    0/    root)"],
  ])("tells that the server may not read it: %s", (_, text) => {
    expect(causes(`total 8\n${text}\n`)).toEqual(["server-config"]);
  });

  it.each([
    ["of a file for everyone", "-rw-r--r-- 1 root root 2 Nov 27 01:02 a.csv"],
    ["of the server's own file", "-rw------- 1 www-data root 2 Nov 27 01:02 a.csv"],
    ["of its group's file", "-rw-r----- 1 ada nginx 2 Nov 27 01:02 a.csv"],
    ["of another file", "-rw------- 1 root root 2 Nov 27 01:02 id_rsa"],
    ["of nothing", "- - - and --- are no modes"],
  ])("tells nothing: %s", (_, text) => {
    expect(causes(text)).toEqual([]);
  });

  it("counts below an empty answer", () => {
    const answer = "HTTP/1.1 403 Forbidden\nContent-Length: 0\n\n";
    const shown = "$ ls -l /srv/www/report\ntotal 4\n-rw------- 1 root root 2 Nov 27 01:02 a.csv\n";
    const evidence = `$ curl -si https://www.example.com/report/a.csv\n${answer}${shown}`;
    expect(diagnose({ evidence }).causes[0]?.id).toBe("server-config");
  });
});
