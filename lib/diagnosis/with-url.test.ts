import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { withUrl } from "./with-url";

describe("a pasted URL in a command", () => {
  it("stands as it is where no shell would mind", () => {
    expect(withUrl("curl -si {url} | head", "https://api.example.com/v1/me")).toBe(
      "curl -si https://api.example.com/v1/me | head",
    );
  });

  it("is quoted where it holds what a shell would act on", () => {
    expect(withUrl("curl -si {url} | head", "https://a.example/?a=1&b=2")).toBe(
      "curl -si 'https://a.example/?a=1&b=2' | head",
    );
  });

  it("keeps the quotes that the command has", () => {
    expect(withUrl(`curl "{url}?view=1"; curl '{url}'`, "https://a.example/x;y")).toBe(
      `curl "https://a.example/x;y?view=1"; curl 'https://a.example/x;y'`,
    );
  });

  const hostile = [
    "$(touch x)",
    "`id`",
    "'; reboot; '",
    '"; reboot; "',
    "\nreboot",
    "$&",
    "$'",
    "!!",
    "\\'; id",
    "x;id",
  ];
  it.each(hostile)("is one word of it whatever it holds: %j", (end) => {
    const url = `https://a.example/${end}`;
    for (const template of ["{url}", "'{url}'", '"{url}"', "--remote={url}", '"{url}?a=b"']) {
      const printed = execFileSync("/bin/sh", ["-c", `printf '%s\\n' ${withUrl(template, url)}`], { encoding: "utf8" });
      const kept = withUrl("'{url}'", url).slice(1, -1);
      expect(printed).toBe(`${template.replace(/["']/g, "").replace("{url}", () => kept)}\n`);
    }
  });
});
