import { addNote, planted, share } from "./sharing";
import { expect, limited, listen, paste, test, vague } from "./support";

const upstream = `http://127.0.0.1:${Number(process.env.E2E_PORT ?? 4403) + 100}`;

test("A developer shares, a teammate answers in another browser, and the developer sees it after a reload", async ({
  page,
  browser,
  complaints,
}) => {
  await paste(page, vague);
  const { edit } = await share(page);
  const other = await browser.newContext();
  const mate = await other.newPage();
  listen(mate, complaints);
  await mate.goto(edit);
  await expect(mate.getByText("you can edit")).toBeVisible();
  await expect(mate).toHaveURL(/\/s\/[\w-]{22}$/);
  await mate.getByLabel("Your name").fill("Grace");
  const question = mate.getByRole("region", { name: /\?$/ });
  const ask = (await question.getByRole("heading").textContent()) ?? "";
  await question.getByRole("button").first().click();
  await expect(mate.getByRole("heading", { name: "What is known" })).toBeVisible();
  await page.goto(edit.replace(/#.*/, ""));
  await page.reload();
  await expect(page.getByRole("list").filter({ hasText: "shared this diagnosis" })).toContainText(`Grace answered`);
  await expect(page.getByText(ask).first()).toBeVisible();
  await other.close();
});

test("A teammate adds a note, ticks a step, adds evidence and closes the case", async ({ page }) => {
  await paste(page, vague);
  const { edit } = await share(page);
  await page.goto(edit);
  await addNote(page, "Seen on Monday too.");
  await expect(page.getByRole("region", { name: "What happened" })).toContainText("Seen on Monday too.");
  await expect(page.getByLabel("A note")).toHaveValue("");
  await page.getByRole("checkbox").first().click();
  await expect(page.getByText("ticked off a step")).toBeVisible();
  await page.getByText("Add a newer response").click();
  await page.getByLabel("A newer response").fill(limited);
  await page.getByRole("button", { name: "Add the evidence" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("GitHub's secondary rate limit stopped you.");
  await page.getByRole("button", { name: "This was it: close the case" }).click();
  await expect(page.getByText("Case closed.")).toBeVisible();
});

test("What was compared, probed and ticked goes along when a diagnosis is shared", async ({ page }) => {
  const call = (status: number, agent: string) =>
    [`> GET /user-agent-block/thing HTTP/1.1`, `> User-Agent: ${agent}`, ">", `< HTTP/1.1 ${status}`, "<"].join("\n");
  await paste(page, `${call(403, "python-requests/2.32.3")}\n{"error":"forbidden"}`);
  await page.getByText("Works elsewhere?").click();
  await page.getByLabel(/A transcript of it/).fill(call(200, "curl/8.7.1"));
  await page.getByRole("button", { name: "Compare the two" }).click();
  await page.getByRole("textbox", { name: "The URL that refused you" }).fill(`${upstream}/user-agent-block/thing`);
  await page.getByRole("button", { name: "Show the plan" }).click();
  await page.getByRole("button", { name: "Send them" }).click();
  await expect(page.getByText("The probe is done.")).toBeVisible();
  await page.getByRole("checkbox").first().check();
  const verdict = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  const { view } = await share(page);
  await page.goto(view);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(verdict);
  await expect(page.getByRole("region", { name: "Where the two calls differ" })).toContainText("curl/8.7.1");
  const happened = page.getByRole("region", { name: "What happened" });
  await expect(happened).toContainText("Ada added a probe's report");
  await expect(happened).toContainText("Ada ticked off a step");
});

test("Whoever has only the view link can read and change nothing", async ({ page, browser, complaints }) => {
  await paste(page, limited);
  const { view } = await share(page);
  const other = await browser.newContext();
  const reader = await other.newPage();
  listen(reader, complaints);
  await reader.goto(view);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("GitHub's secondary rate limit stopped you.");
  await expect(reader.getByText("read only")).toBeVisible();
  await expect(reader.getByRole("button", { name: "Add the note" })).toHaveCount(0);
  await other.close();
});

test("The preview shows what will be stored, without the secrets", async ({ page }) => {
  await paste(
    page,
    `${limited}\nset-cookie: session=8f14e45fceea167a5a36dedd4bea2543; HttpOnly`.replace(
      "\n\n{",
      "\nauthorization: Bearer 9d5ed678fe57bcca610140957afab571\n\n{",
    ),
  );
  await page.getByRole("button", { name: "Share this diagnosis" }).click();
  const stored = page.getByRole("region", { name: "The evidence as stored" });
  await expect(stored).toContainText("Bearer [redacted:");
  await expect(stored).not.toContainText("9d5ed678fe57bcca610140957afab571");
});

test("The preview says so where it does not show all of the text", async ({ page }) => {
  const fields = Array.from({ length: 60 }, (_, index) => `x-field-${index}: value`);
  await paste(page, limited.replace("\n\n", `\n${fields.join("\n")}\n\n`));
  await page.getByRole("button", { name: "Share this diagnosis" }).click();
  await expect(page.getByText(/^\d\d lines; scroll to read them all\.$/)).toBeVisible();
});

test("A deleted diagnosis is gone for everyone", async ({ page, complaints }) => {
  await paste(page, limited);
  const { edit, view } = await share(page);
  await page.goto(edit);
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete for everyone, now" }).click();
  await expect(page.getByRole("heading", { name: "This shared diagnosis is gone." })).toBeVisible();
  await page.goto(view);
  await expect(page.getByRole("heading", { name: "This shared diagnosis is gone." })).toBeVisible();
  expect((await page.request.get(view.replace("/s/", "/api/sessions/"))).status()).toBe(410);
  complaints.splice(0);
});

test("The browser remembers its own shared diagnoses, and forgets on request", async ({ page }) => {
  await paste(page, limited);
  await share(page);
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Deploy is refused" })).toBeVisible();
  await page.getByRole("button", { name: "Forget Deploy is refused" }).click();
  await expect(page.getByRole("link", { name: "Deploy is refused" })).toHaveCount(0);
});

test("What a teammate answers shows in another open browser without a reload", async ({
  page,
  browser,
  complaints,
}) => {
  await paste(page, vague);
  const { edit, view } = await share(page);
  await page.goto(view);
  await expect(page.getByRole("heading", { name: "What happened" })).toBeVisible();
  const other = await browser.newContext();
  const mate = await other.newPage();
  listen(mate, complaints);
  await mate.goto(edit);
  await addNote(mate, "The firewall team knows.");
  await expect(page.getByText("The firewall team knows.")).toBeVisible();
  await other.close();
});

test("A note written while the network is away is kept and arrives once when it is back", async ({
  page,
  complaints,
}) => {
  await paste(page, limited);
  const { edit } = await share(page);
  await page.goto(edit);
  await expect(page.getByText("you can edit")).toBeVisible();
  await page.context().setOffline(true);
  await addNote(page, "Written in the train.");
  await expect(page.getByText("1 change waits in this browser: your note “Written in the train.”")).toBeVisible();
  await page.context().setOffline(false);
  const happened = page.getByRole("region", { name: "What happened" });
  await expect(happened.getByText("Written in the train.")).toHaveCount(1);
  await expect(page.getByText("1 change waits")).toHaveCount(0);
  // The browser reports the calls that failed while it was offline.
  expect(complaints.splice(0).filter((line) => !line.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
});

test("What waits to be sent waits without its secrets", async ({ page, complaints }) => {
  await paste(page, limited);
  const { edit } = await share(page);
  await page.goto(edit);
  await expect(page.getByText("you can edit")).toBeVisible();
  await addNote(page, "Online.");
  await expect(page.getByLabel("A note")).toHaveValue("");
  await page.context().setOffline(true);
  await addNote(page, `It works with Authorization: Bearer ${planted}`);
  await expect(page.getByText("1 change waits in this browser")).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).toContain("[redacted:bearer#2001]");
  expect(kept).not.toContain(planted);
  await page.context().setOffline(false);
  await expect(page.getByText("It works with Authorization: Bearer [redacted:bearer#2001]")).toBeVisible();
  complaints.splice(0);
});

test("When the link is made the focus is on it, selected and ready to be copied", async ({ page }) => {
  await paste(page, limited);
  const { view } = await share(page);
  await expect(page.getByLabel("View link", { exact: true })).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(view);
});

test("The author takes more out by hand, everywhere, and can put it back", async ({ page }) => {
  await paste(page, `${limited}\n\nasked by acme-billing, refused for acme-billing`);
  await page.getByRole("button", { name: "Share this diagnosis" }).click();
  const stored = page.getByRole("region", { name: "The evidence as stored" });
  const take = page.getByRole("button", { name: "Take it out everywhere" });
  await expect(take).toBeDisabled();
  await page.getByLabel("Take out more").fill("acme-billing");
  await take.click();
  const own = page.getByRole("list", { name: "Taken out by you" });
  await expect(own).toContainText("“acme-billing”, in 2 places");
  await expect(stored).toContainText("asked by [redacted:removed#1], refused for [redacted:removed#1]");
  await own.getByRole("button", { name: "Put it back" }).click();
  await expect(stored).toContainText("refused for acme-billing");

  // What is selected in the text is what will be taken out; here its first word.
  await stored.evaluate((section) => {
    const [text] = [...section.childNodes];
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 6);
  });
  await expect(page.getByLabel("Take out more")).toHaveValue("HTTP/2");
  await take.click();
  await expect(stored).toContainText("[redacted:removed#1] 403");
  await page.getByRole("button", { name: "Make the link" }).click();
  const view = await page.getByLabel("View link", { exact: true }).inputValue();
  const shared = await (await page.request.get(view.replace("/s/", "/api/sessions/"))).json();
  expect(shared.evidence).toMatch(/^\[redacted:removed#1\] 403/);
});

test("A secret in the title or the name is taken out before it is stored anywhere", async ({ page }) => {
  await paste(page, limited);
  await page.getByRole("button", { name: "Share this diagnosis" }).click();
  const dialog = page.getByRole("dialog", { name: "Share this diagnosis" });
  await dialog.getByLabel("Title").fill(`Bearer ${planted}`);
  await expect(dialog.getByText("The title is stored as “Bearer [redacted:bearer#1]”.")).toBeVisible();
  await dialog.getByLabel("Your name").fill(`token=${planted}`);
  await dialog.getByRole("button", { name: "Make the link" }).click();
  await expect(page.getByLabel("View link", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(planted);
});

test("Of a HAR the refused response alone is shared, unless one asks for all", async ({ page }) => {
  const entry = (status: number, text: string) => ({
    request: { method: "GET", url: "https://api.example.com/x", headers: [] },
    response: { status, statusText: "", headers: [], content: { text } },
  });
  await paste(page, JSON.stringify({ log: { entries: [entry(200, "A private letter"), entry(403, "Forbidden")] } }));
  await page.getByRole("button", { name: "Share this diagnosis" }).click();
  const stored = page.getByRole("region", { name: "The evidence as stored" });
  await expect(stored).toContainText("Forbidden");
  await expect(stored).not.toContainText("A private letter");
  const all = page.getByRole("checkbox", { name: "Share all 2 responses" });
  await all.check();
  await expect(stored).toContainText("A private letter");
  await all.uncheck();
  await page.getByRole("button", { name: "Make the link" }).click();
  await page.goto(await page.getByLabel("View link", { exact: true }).inputValue());
  await expect(page.getByText("What was pasted").or(page.getByText("Forbidden")).first()).toBeVisible();
  await expect(page.locator("body")).not.toContainText("A private letter");
});
