import { createClient } from "@libsql/client";
import { databaseUrl } from "../playwright.config";
import { addNote, planted, share, somebodyElse } from "./sharing";
import { expect, limited, paste, test, vague } from "./support";

test("Two teammates answer the same question at once: both answers are kept, and both see the same", async ({
  page,
  browser,
  complaints,
}) => {
  await paste(page, vague);
  const { edit } = await share(page);
  await page.goto(edit);
  const mate = await somebodyElse(browser, complaints, edit);
  await mate.getByLabel("Your name").fill("Grace");
  const [mine, theirs] = [page, mate].map((one) => one.getByRole("region", { name: /\?$/ }).getByRole("button"));
  if (!mine || !theirs) throw new Error("two pages, two questions");
  await expect(mine.first()).toBeVisible();
  await expect(theirs.first()).toBeVisible();
  await Promise.all([mine.first().click(), theirs.nth(1).click()]);
  const happened = [page, mate].map((one) => one.getByRole("region", { name: "What happened" }));
  for (const timeline of happened) {
    await expect(timeline).toContainText("Ada answered");
    await expect(timeline).toContainText("Grace answered");
  }
  const known = (one: typeof page) => one.getByRole("heading", { name: "What is known" }).locator("..").textContent();
  await expect.poll(async () => (await known(page)) === (await known(mate))).toBe(true);
});

test("What the evidence answered can be disagreed with, and another question chosen on the map", async ({ page }) => {
  await paste(page, vague);
  const { edit } = await share(page);
  await page.goto(edit);
  await page.getByText("you can edit").waitFor();
  const map = page.locator("details").filter({ has: page.getByRole("heading", { name: "The map of the questions" }) });
  const chosen = map.getByRole("link").filter({ hasText: "Open" }).last();
  const ask = (await chosen.textContent())?.replace(/Open$/, "") ?? "";
  await chosen.click();
  const question = page.getByRole("region", { name: ask });
  await expect(question.getByRole("heading", { name: ask })).toBeFocused();
  await question.getByRole("button").first().click();
  await expect(page).toHaveURL(/\/s\/[\w-]{22}$/);
  await expect(page.getByRole("region", { name: "What happened" })).toContainText(`to “${ask}”`);
});

test("A newer response is compared with the first, and the first can still be read", async ({ page }) => {
  await paste(page, vague);
  const { edit } = await share(page);
  await page.goto(edit);
  await page.getByRole("region", { name: /\?$/ }).getByRole("button").first().click();
  await expect(page.getByText("says Ada", { exact: true })).toBeVisible();
  await page.getByText("Add a newer response").click();
  await page.getByLabel("A newer response").fill(limited);
  await page.getByRole("button", { name: "Add the evidence" }).click();
  const rounds = page.getByRole("region", { name: "It is another refusal." });
  await expect(rounds).toContainText("The second answer, beside the first");
  await expect(page.getByText("says Ada, of the first response")).toBeVisible();
  await expect(rounds.getByRole("list", { name: "What changed" })).toContainText("likeliest cause");
  const shared = page.getByRole("listitem").filter({ hasText: "shared this diagnosis" });
  await shared.getByText("Show the text").click();
  await expect(shared).toContainText('{"error":"forbidden"}');
});

test("The outcome closes the case for everyone, and can be undone", async ({ page, browser, complaints }) => {
  await paste(page, limited);
  const { edit, view } = await share(page);
  await page.goto(edit);
  const reader = await somebodyElse(browser, complaints, view);
  await page.getByLabel("What helped, if you want to say").fill("Fewer calls at once.");
  await page.getByRole("button", { name: "This was it: close the case" }).click();
  await expect(reader.getByText("Case closed.")).toBeVisible();
  await expect(reader.getByText("This verdict is wrong")).toHaveCount(0);
  await expect(reader.getByText("What helped: Fewer calls at once.")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Case closed." })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "Did it work?" })).toBeFocused();
  await expect(reader.getByText("Case closed.")).toHaveCount(0);
  await expect(reader.getByRole("region", { name: "What happened" })).toContainText("Ada reopened the case");
});

test("A text is taken back out, in every open browser and in what the API answers", async ({
  page,
  browser,
  complaints,
}) => {
  await paste(page, limited);
  const { edit, view } = await share(page);
  await page.goto(edit);
  const reader = await somebodyElse(browser, complaints, view);
  await addNote(page, "The customer is called Acme.");
  await expect(reader.getByText("The customer is called Acme.")).toBeVisible();
  const note = page.getByRole("listitem").filter({ hasText: "The customer is called Acme." });
  await note.getByRole("button", { name: "Remove this text" }).click();
  await note.getByRole("button", { name: "Erase it for everyone" }).click();
  for (const one of [page, reader]) {
    await expect(one.getByText("wrote a note that was taken out")).toBeVisible();
    await expect(one.getByText("The customer is called Acme.")).toHaveCount(0);
  }
  const answer = await page.request.get(view.replace("/s/", "/api/sessions/"));
  expect(await answer.text()).not.toContain("Acme");
});

test("Who has a diagnosis open sees at once that it was deleted", async ({ page, browser, complaints }) => {
  await paste(page, limited);
  const { edit, view } = await share(page);
  await page.goto(edit);
  const reader = await somebodyElse(browser, complaints, view);
  await expect(reader.getByText("read only")).toBeVisible();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("button", { name: "Delete for everyone, now" }).click();
  await expect(reader.getByRole("heading", { name: "This shared diagnosis is gone." })).toBeVisible();
  for (const address of [view, `${view}/handoff`, view.replace("/s/", "/api/sessions/")])
    expect((await page.request.get(address)).status(), address).toBe(410);
  // The browser reports the stream of what is gone.
  complaints.splice(0);
});

test("The edit key travels in a header and nowhere else", async ({ page, browser, complaints }) => {
  await paste(page, limited);
  const { edit } = await share(page);
  const key = edit.split("#e=")[1] ?? "";
  expect(key).toHaveLength(22);
  const mate = await (await browser.newContext()).newPage();
  const seen: string[] = [];
  let authorised = 0;
  mate.on("request", (request) => {
    const { authorization, ...headers } = request.headers();
    if (authorization?.includes(key)) authorised++;
    seen.push(request.url(), JSON.stringify(headers), request.postData() ?? "");
  });
  await mate.goto(edit);
  await addNote(mate, "From the edit link.");
  await expect(mate.getByRole("region", { name: "What happened" })).toContainText("From the edit link.");
  await mate.getByRole("link", { name: "Hand off" }).click();
  await expect(mate.getByRole("button", { name: "Copy as Markdown" })).toBeVisible();
  expect(authorised).toBeGreaterThan(0);
  expect(seen.join("\n")).not.toContain(key);
  expect(mate.url()).not.toContain(key);
  expect(complaints).toEqual([]);
});

test("A diagnosis that was shared with an earlier version of the knowledge says so, and no other does", async ({
  page,
}) => {
  await paste(page, limited);
  const { view } = await share(page);
  const { knowledge } = await (await page.request.get("/api/health")).json();
  const said = page.getByText("why403 has learnt since this was shared");
  await page.goto(view);
  await expect(page.getByText("you can edit")).toBeVisible();
  await expect(said).toBeHidden();
  const database = createClient({ url: databaseUrl });
  await database.execute({
    sql: `UPDATE "Event" SET "data" = CAST(replace(CAST("data" AS TEXT), ?, '0a1b2c3d4e5f') AS BLOB) WHERE "sessionId" = ?`,
    args: [knowledge, new URL(view).pathname.split("/").at(-1) ?? ""],
  });
  database.close();
  await page.reload();
  await expect(said).toContainText(`knowledge 0a1b2c3d4e5f, now ${knowledge}`);
});

test("Preview bots see a generic title, and change nothing", async ({ page }) => {
  await paste(page, limited);
  const { view } = await share(page);
  const api = view.replace("/s/", "/api/sessions/");
  const before = await (await page.request.get(api)).json();
  for (const address of [view, `${view}/handoff`]) {
    const answer = await page.request.get(address, { headers: { "user-agent": "Slackbot-LinkExpanding 1.0" } });
    const head = (await answer.text()).split("</head>")[0] ?? "";
    expect(head).toMatch(/<title>A shared diagnosis[^<]* · why403<\/title>/);
    expect(head).not.toMatch(/Deploy is refused|secondary rate limit/);
    expect(answer.headers()["x-robots-tag"]).toContain("noindex");
    expect(answer.headers()["cache-control"]).toContain("no-store");
    expect(answer.headers()["referrer-policy"]).toBe("no-referrer");
  }
  expect((await (await page.request.get(api)).json()).seq).toBe(before.seq);
});

test("The tab of a shared diagnosis is named by what it says, for its reader alone", async ({ page }) => {
  await paste(page, limited);
  const { view } = await share(page);
  await page.goto(view);
  await expect(page).toHaveTitle("GitHub's secondary rate limit stopped you · why403");
  await page.goto(`${view}/handoff`);
  await expect(page).toHaveTitle("A shared diagnosis, to hand off · why403");
});

test("A diagnosis is handed on as a sheet, as Markdown, as JSON and as a message", async ({ page }) => {
  await paste(page, `${limited}\nx-note: Bearer ${planted}`);
  const { view } = await share(page);
  await page.goto(`${view}/handoff`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("GitHub's secondary rate limit stopped you.");
  await expect(page.getByRole("region", { name: "Ids to quote" })).toContainText("EA10:2A1B:5F3C");
  await expect(page.getByRole("region", { name: "What to look for in the logs" })).toContainText("14:02:11 UTC");
  await expect(page.getByRole("region", { name: "A message to their support" })).toContainText(
    "Which rule or setting refused this call",
  );
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("region", { name: "Ids to quote" })).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("button", { name: "Copy as Markdown" })).toBeHidden();
  const api = view.replace("/s/", "/api/sessions/");
  const markdown = await (await page.request.get(`${api}?format=markdown`)).text();
  expect(markdown).toContain("## What to look for in the logs");
  const packet = await (await page.request.get(`${api}?format=handoff`)).json();
  expect(packet.verdict.cause.id).toBe("rate-limit");
  for (const text of [markdown, JSON.stringify(packet), await page.content()]) expect(text).not.toContain(planted);
});

test("A wrong edit key is told at once and is not kept; the right one that was there is", async ({
  page,
  browser,
  complaints,
}) => {
  await paste(page, vague);
  const { view, edit } = await share(page);
  const wrong = `${view}#e=AAAAAAAAAAAAAAAAAAAAAA`;
  const stranger = await somebodyElse(browser, complaints, wrong);
  await expect(stranger.getByText("The edit key in the link does not belong to this diagnosis.")).toBeVisible();
  await expect(stranger.getByText("read only")).toBeVisible();
  await stranger.reload();
  await expect(stranger.getByText("read only")).toBeVisible();
  await page.goto(edit);
  await page.getByText("you can edit").waitFor();
  await page.goto("about:blank");
  await page.goto(wrong);
  await expect(page.getByText("The edit key in the link does not belong to this diagnosis.")).toBeVisible();
  await expect(page.getByText("you can edit")).toBeVisible();
  await page.getByRole("checkbox").first().click();
  await expect(page.getByRole("region", { name: "What happened" })).toContainText("ticked off a step");
  const refused = complaints.filter((text) => text.includes("403"));
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !refused.includes(text)));
  expect(refused).toHaveLength(2);
});

test("After an answer by keyboard the focus is at the next question, or at the verdict", async ({ page }) => {
  await paste(page, vague);
  const { edit } = await share(page);
  await page.goto(edit);
  const question = page.getByRole("region", { name: /\?$/ });
  const asked = (await question.getByRole("heading").textContent()) ?? "";
  await question.getByRole("button").first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: asked })).toHaveCount(0);
  await expect(page.locator("#question, #verdict").and(page.locator(":focus"))).toHaveCount(1);
});

test("It works with nothing settled: somebody says which cause it was, since the log names it", async ({ page }) => {
  await paste(page, "403");
  const { edit } = await share(page);
  await page.goto(edit);
  await page.getByRole("button", { name: "It works now" }).click();
  await expect(page.getByRole("heading", { name: "Solved?" })).toBeFocused();
  const close = page.getByRole("button", { name: "This was it: close the case" });
  await expect(close).toBeDisabled();
  await page.getByRole("combobox", { name: "It was" }).selectOption({ label: "IP blocking" });
  await close.click();
  await expect(page.getByText("Case closed.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Confirmed: IP blocking.");
  await expect(page.getByRole("heading", { level: 3, name: "IP blocking" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Confirmed: IP blocking.");
});

test("Who looks on is told what others add, and nobody is told what he added himself", async ({
  page,
  browser,
  complaints,
}) => {
  await paste(page, limited);
  const { edit, view } = await share(page);
  const reader = await somebodyElse(browser, complaints, view);
  await page.goto(edit);
  const [mine, told] = [page, reader].map((one) => one.getByRole("status", { name: "What others add" }));
  if (!mine || !told) throw new Error("two pages, two regions");
  await addNote(page, "Seen on Monday too.");
  await expect(told).toHaveText("Ada added a note.");
  await page.getByRole("checkbox").first().click();
  await expect(told).toHaveText("Ada ticked off a step.");
  await expect(page.getByText("ticked off a step")).toBeVisible();
  await expect(mine).toHaveText("");
});

test("A step that is ticked is ticked at once, however long the server takes", async ({ page }) => {
  await paste(page, limited);
  const { edit } = await share(page);
  await page.goto(edit);
  await page.getByText("you can edit").waitFor();
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/api\/sessions\/[\w-]+\/events$/, async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  const step = page.getByRole("checkbox").first();
  await step.click();
  await expect(step).toBeChecked();
  await expect(page.getByText("ticked off a step")).toHaveCount(0);
  letThrough();
  await expect(page.getByText("ticked off a step")).toBeVisible();
  await expect(step).toBeChecked();
  await page.reload();
  await expect(page.getByRole("checkbox").first()).toBeChecked();
});
