import { box, expect, limited, paste, test, vague } from "./support";

const paper = "rgb(251, 250, 247)";
const night = "rgb(20, 20, 18)";

test("A chosen theme holds over a reload and another page, and the system's can be had back", async ({ page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto("/faq");
  expect(await background()).toBe(paper);
  await page.getByRole("radio", { name: "Dark" }).check();
  expect(await background()).toBe(night);
  await page.reload({ waitUntil: "commit" });
  // Set before the body is there, so that nothing flashes.
  await page.waitForSelector("body", { state: "attached" });
  expect(await background()).toBe(night);
  await page.goto("/diagnose");
  expect(await background()).toBe(night);
  await page.getByRole("radio", { name: "System" }).check();
  expect(await background()).toBe(paper);
});

test("The help with the keys opens by a question mark and closes by Escape, but not while one types", async ({
  page,
}) => {
  await page.goto("/faq");
  // The key counts once the page runs.
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.goto("/");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("?");
  await expect(box(page)).toHaveValue("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("Single keys can be switched off for good, here and where a question is asked; the others go on", async ({
  page,
}) => {
  await page.goto("/diagnose?start=ask");
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  const keys = help.getByRole("switch", { name: "Single-key shortcuts" });
  await expect(keys).toBeChecked();
  await keys.click();
  await expect(keys).not.toBeChecked();
  await page.keyboard.press("Escape");
  await page.reload();
  await page.getByRole("button", { name: "Keyboard shortcuts" }).waitFor();
  const address = page.url();
  for (const key of ["1", "?", "/"]) await page.keyboard.press(key);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Search" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(page.url()).toBe(address);
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await keys.click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  await expect(page).not.toHaveURL(address);
});

test("Where the browser keeps nothing the single keys can be switched off all the same", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("The user denied it.", "SecurityError");
      },
    });
  });
  await page.goto("/faq");
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await page.getByRole("switch", { name: "Single-key shortcuts" }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toHaveAccessibleName("Search");
});

test("What a field says is beside that field's own words", async ({ page }) => {
  await paste(page, call(403, "curl/8.7.1").replace(">\n<", "> Authorization: Bearer EXAMPLE\n>\n<"));
  const said = page.getByRole("listitem").filter({ hasText: "The request carries a credential" });
  await expect(said.getByRole("code")).toHaveText("Authorization: Bearer EXAMPLE");
});

test("A HAR that is dropped on the box is read, and another of its exchanges can be chosen there", async ({ page }) => {
  const entry = (status: number, text: string) => ({
    request: { method: "GET", url: "https://api.example.com/things", headers: [] },
    response: { status, headers: [], content: { text } },
  });
  const har = JSON.stringify({ log: { entries: [entry(403, '{"message":"Rate limit exceeded"}'), entry(200, "{}")] } });
  await page.goto("/");
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "api.har", { type: "application/json" }));
    return transfer;
  }, har);
  const area = page.getByRole("region", { name: "Paste" });
  await area.dispatchEvent("dragover", { dataTransfer: dropped });
  await expect(page.getByText("Drop the file")).toBeVisible();
  await area.dispatchEvent("drop", { dataTransfer: dropped });
  const said = page.getByRole("region", { name: "What it says" });
  await expect(said).toContainText("HAR, 2 responses; the one shown is a 403 from api.example.com");
  await said.getByLabel("Which response to diagnose").selectOption({ index: 1 });
  await expect(said).toContainText("200 is not a refusal.");
});

test("A HAR's exchange reads as HTTP with its words marked, and as it was pasted on demand", async ({ page }) => {
  const header = (name: string, value: string) => ({ name, value });
  const request = { method: "GET", url: "https://api.example.com/things", headers: [header("Accept", "*/*")] };
  const content = { text: '{"message":"API rate limit exceeded"}' };
  const response = { status: 403, statusText: "Forbidden", headers: [header("Retry-After", "60")], content };
  await paste(page, JSON.stringify({ log: { entries: [{ request, response }] } }));
  const pasted = page.getByRole("region", { name: "What was pasted" });
  await expect(pasted.getByRole("listitem").nth(3)).toContainText("HTTP 403 Forbidden");
  await expect(pasted.getByRole("listitem").nth(4)).toHaveText(/^5Retry-After: 60/);
  const marked = pasted.locator("mark");
  const words = await marked.allTextContents();
  expect(words).toContain("Retry-After: 60");
  expect(words.join(" ")).toMatch(/rate limit/);
  await pasted.getByRole("button", { name: "Retry-After" }).click();
  await expect(page.getByRole("region", { name: "What Retry-After means" })).toContainText("in 1 minute");
  await page.getByRole("button", { name: "Show it as pasted" }).click();
  await expect(pasted).toContainText('{"log":{"entries":[');
  await expect(marked).toHaveCount(words.length);
  await page.getByRole("button", { name: "Show it as HTTP" }).click();
  await expect(pasted.getByRole("listitem").nth(3)).toContainText("HTTP 403 Forbidden");
});

test("A pasted picture is refused, and what stood in the box stays", async ({ page }) => {
  await page.goto("/");
  await box(page).fill(vague);
  await box(page).evaluate((textarea) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(["x"], "shot.png", { type: "image/png" }));
    textarea.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText("That is a picture.")).toBeVisible();
  await expect(box(page)).toHaveValue(vague);
});

test("What was cleared comes back by Undo", async ({ page }) => {
  await page.goto("/");
  await box(page).fill(vague);
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(box(page)).toHaveValue("");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(box(page)).toHaveValue(vague);
  await expect(box(page)).toBeFocused();
});

test("A field's name opens what it means and what its value says here", async ({ page }) => {
  await paste(page, limited);
  const name = page.getByRole("button", { name: "retry-after" });
  await name.focus();
  await page.keyboard.press("Enter");
  await expect(name).toHaveAttribute("aria-expanded", "true");
  const note = page.getByRole("region", { name: "What Retry-After means" });
  await expect(note).toContainText("may be sent again 1 minute after this answer");
  await expect(note.getByRole("link", { name: "More" })).toHaveAttribute("href", "/glossary#retry-after");
  await page.keyboard.press("Enter");
  await expect(note).toHaveCount(0);
});

test("A reason lights its words up and the words their reason, by pointer and by keyboard", async ({ page }) => {
  await paste(page, limited);
  const words = page.getByRole("region", { name: "What was pasted" }).locator("mark").first();
  const number =
    (await page
      .getByRole("link", { name: /^reason / })
      .first()
      .textContent()) ?? "";
  const toWords = page.getByRole("link", { name: `words ${number} in the text` }).first();
  const reason = page.getByRole("listitem").filter({ has: toWords });
  await expect(words).not.toHaveClass(/clue-lit/);
  await reason.hover();
  await expect(words).toHaveClass(/clue-lit/);
  await words.hover();
  await expect(reason).toHaveClass(/reason-lit/);
  await page.mouse.move(0, 0);
  await expect(words).not.toHaveClass(/clue-lit/);
  await toWords.focus();
  await expect(words).toHaveClass(/clue-lit/);
});

test("A wait that is not over counts down, and one that is over is said to be", async ({ page }) => {
  const from = (seconds: number) => new Date(Date.now() + 1000 * seconds).toUTCString();
  await paste(page, limited.replace(/date: .*/, `date: ${from(-5)}`));
  await expect(page.getByText(/^helps in 0:\d\d$/)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "helps in" })).toHaveText("helps in less than a minute");
  await paste(page, limited.replace(/date: .*/, `date: ${from(-600)}`));
  await expect(page.getByRole("status").filter({ hasText: "helps now" })).toBeVisible();
});

const call = (status: number, agent: string) => `> GET /v1/things HTTP/2
> Host: api.example.com
> User-Agent: ${agent}
>
< HTTP/2 ${status}
< date: Mon, 23 Nov 2026 14:02:11 GMT
<
{"error":"forbidden"}`;

test("A call that works elsewhere is set beside the refused one, and the difference explains it", async ({ page }) => {
  await paste(page, call(403, "python-requests/2.32.3"));
  await page.getByText("Works elsewhere?").click();
  await page.getByLabel(/A transcript of it/).fill(call(200, "curl/8.7.1"));
  await page.getByRole("button", { name: "Compare the two" }).click();
  const compared = page.getByRole("region", { name: "Where the two calls differ" });
  await expect(compared.getByRole("listitem")).toHaveCount(1);
  await expect(compared).toContainText("The working call sends a different User-Agent.");
  await expect(compared).toContainText("User-Agent: python-requests/2.32.3");
  await expect(compared).toContainText("User-Agent: curl/8.7.1");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/header/i);
  await page.reload();
  await expect(compared).toContainText("explains it well");
  await page.getByRole("button", { name: "Without it" }).click();
  await expect(compared).toHaveCount(0);
});

test("Without a connection the page says what works and what waits", async ({ page, context }) => {
  await page.goto("/");
  await expect(box(page)).toBeFocused();
  await box(page).fill(vague);
  await expect(page.getByRole("region", { name: "What it says" })).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  await box(page).fill(limited);
  await expect(page.getByRole("region", { name: "What it says" })).toContainText("secondary rate limit");
  await context.setOffline(false);
  await expect(page.getByText("You are offline.")).toHaveCount(0);
});

test("Without a connection the diagnosis opens all the same, and what cannot be opened leaves one where one is", async ({
  page,
  context,
  complaints,
}) => {
  await page.goto("/");
  await box(page).fill(vague);
  await expect(page.getByRole("region", { name: "What it says" })).toBeVisible();
  await box(page).fill(limited);
  const verdict = page.getByRole("heading", { level: 1, name: "GitHub's secondary rate limit stopped you." });
  // Once the page has been there for a moment; until then it says that it waits.
  await expect(async () => {
    await context.setOffline(true);
    await page.getByRole("link", { name: "Open the diagnosis" }).click();
    await expect(verdict.or(page.getByText("That page waits for the connection."))).toBeVisible({ timeout: 5000 });
    await context.setOffline(await verdict.isVisible());
    await expect(verdict).toBeVisible({ timeout: 100 });
  }).toPass();
  await expect(verdict).toBeFocused();
  await expect(page).toHaveURL(/\/diagnose$/);
  await page.getByRole("link", { name: "Causes", exact: true }).click();
  await expect(page.getByText("That page waits for the connection.")).toBeVisible();
  await expect(page).toHaveURL(/\/diagnose$/);
  await page.getByRole("link", { name: "Change the paste" }).click();
  await expect(box(page)).toHaveValue(limited);
  await box(page).press("Control+Enter");
  await expect(verdict).toBeVisible();
  await context.setOffline(false);
  await page.getByRole("textbox", { name: "The URL that refused you" }).fill("https://api.example.com/thing");
  await page.getByRole("button", { name: "Show the plan" }).click();
  await expect(page.getByRole("heading", { name: "What will be sent" })).toBeVisible();
  await page.getByRole("link", { name: "Causes", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The ten causes of a 403");
  // The browser reports what could not be fetched while it was offline.
  expect(complaints.splice(0).filter((line) => !line.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
});
