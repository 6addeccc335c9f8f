import { chromium } from "@playwright/test";
const base = "http://127.0.0.1:4310";
const out = process.argv[2] ?? "/tmp/shots";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-background-networking"] });
for (const scheme of ["light", "dark"]) for (const width of [390, 1280]) {
  const c = await b.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const p = await c.newPage();
  p.on("console", (m) => m.type() === "error" && console.log("console:", m.text()));
  const shot = (n) => p.screenshot({ path: `${out}/${n}-${scheme}-${width}.png`, fullPage: true });
  await p.goto(base); await p.waitForLoadState("networkidle"); await shot("home");
  await p.getByRole("button", { name: "GitHub, too fast" }).click();
  await p.getByRole("link", { name: "Open the diagnosis" }).waitFor(); await shot("home-pasted");
  await p.getByRole("link", { name: "Open the diagnosis" }).click();
  await p.getByRole("heading", { name: "What to do" }).waitFor(); await shot("diagnosis");
  await p.getByRole("button", { name: "Share this diagnosis" }).click(); await p.getByLabel("Title").fill("Deploy fails since Monday"); await shot("share");
  await p.getByLabel("Your name").fill("Ada"); await p.getByRole("button", { name: "Make the link" }).click();
  const edit = await p.getByLabel("Edit link", { exact: true }).inputValue(); await shot("shared-links");
  await p.goto(edit); await p.getByText("you can edit").waitFor(); await p.getByLabel("A note").fill("Seen on Monday, too."); await p.getByRole("button", { name: "Add the note" }).click(); await p.getByText("Seen on Monday, too.").waitFor(); await shot("session");
  await p.evaluate(() => sessionStorage.clear());
  await p.goto(`${base}/diagnose`); await p.waitForLoadState("networkidle"); await shot("suspects");
  await p.goto(`${base}/diagnose?start=ask`); await p.waitForLoadState("networkidle"); await p.getByRole("link", { name: "I'm not sure" }).click(); await p.getByText("What is known").waitFor(); await shot("wizard");
  await p.goto(base); await p.getByRole("textbox", { name: "The response that refused you" }).fill('HTTP/1.1 403 Forbidden\ndate: Mon, 23 Nov 2026 14:02:11 GMT\ncontent-type: application/json\nset-cookie: a=' + "x".repeat(300) + '\n\n{"error":"forbidden"}'); await p.getByRole("link", { name: "Open the diagnosis" }).click(); await p.getByRole("heading", { name: "What to do" }).waitFor(); await shot("vague");
  await p.goto(`${base}/no/where`); await shot("404");
  await p.goto(`${base}/problems/gone`); await shot("problem");
  await p.goto(`${base}/privacy`); await shot("privacy");
  await c.close();
}
await b.close();
