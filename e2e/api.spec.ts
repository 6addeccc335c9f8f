import { spawnSync } from "node:child_process";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator } from "@playwright/test";
import { expect, test } from "./support";

const textOf = async (place: Locator) => (await place.textContent()) ?? "";
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

/** Runs a command as it was copied; resolves with its output and the answer's status. */
function run(command: string, variables: Record<string, string>): { text: string; status: number } {
  const { stdout, status, stderr } = spawnSync("sh", ["-c", `${command} -w '\\n%{http_code}'`], {
    encoding: "utf8",
    env: { ...process.env, ...variables },
  });
  if (status !== 0) throw new Error(`${command}\n${stderr}`);
  const end = stdout.lastIndexOf("\n");
  return { text: stdout.slice(0, end), status: Number(stdout.slice(end + 1)) };
}

test("the page of the API shows every operation, and its commands run as they stand", async ({ page, baseURL }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "API" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The API" })).toBeVisible();
  await expect(page.getByRole("figure").first()).toContainText(`${baseURL}/api/diagnose`);
  test.skip(!hasCurl, "curl is not installed here");
  const variables: Record<string, string> = {};
  let ran = 0;
  for (const section of await page.getByRole("main").getByRole("region").all()) {
    const name = (await textOf(section.getByRole("heading"))).replaceAll(/\s+/g, " ");
    // Reaching for a host of others is not for a test; its answers are tested on loopback.
    if (name === "POST /api/probe") continue;
    for (const figure of await section.getByRole("figure").all()) {
      const command = await textOf(figure.getByRole("code"));
      const { text, status } = run(command, variables);
      expect(status, command).toBeLessThan(300);
      expect(status, command).toBeGreaterThanOrEqual(200);
      ran++;
      if (name !== "POST /api/sessions") continue;
      const { id, editKey } = JSON.parse(text);
      Object.assign(variables, { ID: id, EDIT_KEY: editKey });
    }
  }
  expect(ran).toBeGreaterThan(8);
});

test("the page of the API is free of accessibility violations and fits a narrow screen", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/api");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test("a command of the page is copied whole", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/api");
  const figure = page.getByRole("figure").first();
  await figure.getByRole("button", { name: "Copy" }).click();
  await expect(figure.getByRole("button")).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await textOf(figure.getByRole("code")));
});

test("the OpenAPI document is served, and names what is served", async ({ request }) => {
  const answer = await request.get("/api/openapi.json");
  expect(answer.headers()["content-type"]).toContain("application/json");
  const { openapi, paths } = await answer.json();
  expect(openapi).toBe("3.1.0");
  expect(Object.keys(paths)).toContain("/api/diagnose");
});

test("the metrics count what was asked, by route, and hold no session's id", async ({ request }) => {
  const missing = "bWlzc2luZy1zZXNzaW9uMQ";
  await request.get(`/api/sessions/${missing}`);
  await request.post("/api/diagnose", { data: { evidence: "HTTP/1.1 403 Forbidden\nserver: github.com\n\n" } });
  const answer = await request.get("/api/metrics");
  const text = await answer.text();
  expect(answer.headers()["content-type"]).toContain("text/plain");
  expect(text).toMatch(/http_requests_total\{route="\/api\/sessions\/\[id\]",method="GET",status="404"\} \d/);
  expect(text).toMatch(/why403_diagnoses_total\{cause="[\w-]+",vendor="[\w-]+",settled="(?:true|false)"\} \d/);
  expect(text).toContain("nodejs_eventloop_lag_p99_seconds");
  expect(text).toContain("why403_database_seconds_count");
  expect(text).not.toContain(missing);
  // Not through a proxy that stands on the same machine.
  const proxied = await request.get("/api/metrics", { headers: { "x-forwarded-for": "203.0.113.7" } });
  expect(proxied.status()).toBe(404);
});
