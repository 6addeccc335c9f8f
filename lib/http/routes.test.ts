import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { routeOf } from "./routes";

const app = path.resolve(import.meta.dirname, "../../app");
const doors = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file))
  .map((file) => `/${path.dirname(file)}`.replace("/.", "/").replace(/^\/(?=well-known)/, "/."))
  .filter((route) => !route.includes("[..."));

describe("a path", () => {
  it("of every page and every endpoint is counted under its template", () => {
    expect(existsSync(path.join(app, "page.tsx"))).toBe(true);
    expect(doors.length).toBeGreaterThan(20);
    for (const route of doors) expect(routeOf(route.replaceAll(/\[\w+\]/g, "some-thing")), route).toBe(route);
  });

  it("that leads nowhere is counted with all others that do", () => {
    for (const nowhere of ["/wp-login.php", "/s/a/b", "/api/none", "/api/sessions/a/b"])
      expect(routeOf(nowhere)).toBe("none");
  });
});
