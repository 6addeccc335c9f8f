import { inSentence } from "@/lib/diagnosis/words";
import { causeNames } from "@/lib/knowledge/causes/names.gen";
import { box, expect, isOfTheBuild, limited, paste, test, vague } from "./support";

declare global {
  /** How much of the page moved, as the browser counts it. */
  var moved: number | undefined;
}

const examples = [
  { title: "GitHub rate limit", cause: "Rate limiting" },
  { title: "Cloudflare challenge", cause: "IP blocking" },
  { title: "AWS IAM denial", cause: "Insufficient permissions" },
  { title: "Django CSRF", cause: "Header misconfiguration" },
  { title: "Kubernetes, anonymous", cause: "Authentication failure" },
  { title: "nginx stock page", cause: "Server misconfiguration" },
  { title: "CloudFront country block", cause: "Geographical restriction" },
  { title: "Expired token", cause: "Token expiry" },
];

for (const { title, cause } of examples) {
  test(`A developer tries the example “${title}” and sees ${cause.toLowerCase()}`, async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: title }).click();
    const said = page.getByRole("region", { name: "What it says" });
    await expect(said).toContainText(inSentence(cause));
    await said.getByRole("link", { name: "Open the diagnosis" }).click();
    const ranking = page.getByRole("region", { name: "How the ten causes stand" });
    await expect(ranking.getByRole("listitem").first()).toContainText(cause);
  });
}

test("The paste box has the focus and analysis starts while pasting, without any request", async ({ page }) => {
  await page.goto("/");
  await expect(box(page)).toBeFocused();
  await page.waitForLoadState("networkidle");
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  await box(page).fill(limited);
  await expect(page.getByRole("region", { name: "What it says" })).toContainText(
    "GitHub's secondary rate limit stopped you.",
  );
  await page.waitForLoadState("networkidle");
  // Files of the build come when they are needed, and are the same for everybody.
  expect(sent.filter((line) => !isOfTheBuild(line))).toEqual([]);
});

test("A reason leads to the very words and the words lead back", async ({ page }) => {
  await paste(page, limited);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("GitHub's secondary rate limit stopped you.");
  await page.getByRole("link", { name: "words 1 in the text" }).first().click();
  await expect(page).toHaveURL(/#words-evidence-1$/);
  await page.getByRole("link", { name: "reason 1" }).click();
  await expect(page).toHaveURL(/#reason-1$/);
});

test("Beside a refusal's own words stands what its cause covers", async ({ page }) => {
  await paste(page, "HTTP/2 403\nserver: cloudflare\n\nerror code: 1020");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "A firewall rule at Cloudflare blocked the request.",
  );
  const verdict = page.getByRole("region", { name: "A firewall rule at Cloudflare blocked the request." });
  await expect(verdict).toContainText("your address need not be on any list");
  await expect(verdict).toContainText("IP blocking, settled");
  await expect(verdict).toContainText(causeNames["ip-block"].brief);
});

test("What speaks against the cause stands under a heading of its own", async ({ page }) => {
  await paste(page, limited.replace("retry-after: 60", "x-ratelimit-remaining: 14"));
  const reasons = page.getByRole("heading", { name: "Why we think so" }).locator("..");
  const lists = reasons.getByRole("list");
  await expect(lists).toHaveCount(2);
  await expect(lists.first()).not.toContainText("x-ratelimit-remaining shows requests left");
  await expect(reasons.getByRole("heading", { name: "What speaks against it" })).toBeVisible();
  await expect(lists.last()).toContainText("x-ratelimit-remaining shows requests left");
});

test("Words in another language are set apart from the English around them", async ({ page }) => {
  await page.goto("/");
  await box(page).fill("HTTP/1.1 403 Forbidden\n\n您的访问被拒绝，IP地址已被封禁");
  const said = page.getByRole("region", { name: "What it says" });
  await expect(said).toContainText("The answer says in another language");
  await expect(said.locator("code").first()).toHaveAttribute("lang", "");
});

test("The path names the hop that refused", async ({ page }) => {
  await paste(page, limited);
  const path = page.getByRole("list", { name: "The request's path" });
  await expect(path.getByRole("listitem").filter({ hasText: "refused here" })).toContainText("GitHub");
  await expect(path.getByRole("listitem").filter({ hasText: "Company proxy" })).toContainText("not seen");
});

test("A reload keeps the evidence, the answers and the ticked steps, and the address never holds the paste", async ({
  page,
}) => {
  await paste(page, vague);
  await page.getByRole("region", { name: /\?$/ }).getByRole("button").first().click();
  await expect(page.getByRole("heading", { name: "What is known" })).toBeVisible();
  const step = page.getByRole("checkbox").first();
  await step.check();
  const address = page.url();
  expect(address).not.toContain("forbidden");
  await page.reload();
  await expect(page.getByText('{"error":"forbidden"}')).toBeVisible();
  await expect(page.getByRole("heading", { name: "What is known" })).toBeVisible();
  await expect(page.getByRole("checkbox").first()).toBeChecked();
  expect(page.url()).toBe(address);
});

test("A success is said to be no refusal, and a text without an answer to be none", async ({ page }) => {
  await paste(page, "HTTP/1.1 200 OK\ncontent-type: text/plain\n\nfine");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("200 is not a refusal.");
  await expect(page.getByRole("heading", { name: "What to do" })).toHaveCount(0);
  await page.getByRole("link", { name: "Answer questions instead" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What do you suspect?");
  await paste(page, "The quick brown fox\njumps over the lazy dog.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/There is no HTTP answer in this text/);
});

test("Of a HAR the failing entry is diagnosed, and another can be chosen", async ({ page }) => {
  const entry = (status: number, text: string) => ({
    request: { method: "GET", url: "https://api.example.com/things", headers: [] },
    response: { status, headers: [], content: { text } },
  });
  const entries = [
    entry(403, '{"message":"Rate limit exceeded"}'),
    entry(200, "{}"),
    entry(401, '{"message":"Login required"}'),
  ];
  await paste(page, JSON.stringify({ log: { entries } }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/rate limiting|more requests/i);
  await page.getByLabel("Which response to diagnose").selectOption({ index: 2 });
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/authentication|credential/i);
});

test("A mebibyte of random bytes is read without a failure and said to be no text", async ({ page }) => {
  await page.goto("/");
  const bytes = Buffer.alloc(1024 * 1024);
  let seed = 12_345;
  for (let at = 0; at < bytes.length; at++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[at] = seed >> 16;
  }
  await page.getByLabel("Choose a file").setInputFiles({ name: "dump.txt", mimeType: "text/plain", buffer: bytes });
  await expect(page.getByRole("region", { name: "What it says" })).toBeVisible({ timeout: 60_000 });
  await page.getByRole("link", { name: "Open the diagnosis" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("A paste is read beside the page's own thread, and the box goes on taking keys", async ({ page }) => {
  const worker = page.waitForEvent("worker");
  await page.goto("/");
  await box(page).fill(`${limited}\n${"2026-11-23T14:02:11Z api INFO nothing of note\n".repeat(1000)}`);
  expect((await worker).url()).toMatch(/\/_next\/static\/reader-[0-9a-f]+\.js$/);
  const said = page.getByRole("region", { name: "What it says" });
  await expect(said).toContainText("GitHub's secondary rate limit stopped you.");
  await box(page).press("Control+Home");
  await box(page).pressSequentially("HTTP/1.1 200 OK\n\n");
  await expect(said).toContainText("2 responses; the one shown is a 403");
});

test("Where the browser has no workers the page reads by itself", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
  await paste(page, limited);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("GitHub's secondary rate limit stopped you.");
});

test("Nothing on the page moves when the knowledge has arrived", async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        globalThis.moved = (globalThis.moved ?? 0) + ("value" in entry ? Number(entry.value) : 0);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await paste(page, limited);
  for (const address of ["/diagnose", "/"]) {
    await page.goto(address);
    await page.reload();
    await expect(page.getByText("GitHub's secondary rate limit stopped you.").first()).toBeVisible();
    expect(await page.evaluate(() => globalThis.moved ?? 0), address).toBeLessThan(0.02);
  }
});

test("A key typed into a long paste just before the page is left is not lost", async ({ page }) => {
  await page.goto("/");
  await box(page).fill(`HTTP/1.1 403 Forbidden\n\n${"a line of a long body\n".repeat(2000)}`);
  await expect(page.getByRole("region", { name: "What it says" })).toBeVisible();
  await box(page).press("Control+Home");
  await box(page).press("x");
  await page.reload();
  await expect(box(page)).toHaveValue(/^xHTTP\/1\.1 403/);
});

test("A picture is refused politely and nothing is lost", async ({ page }) => {
  await page.goto("/");
  await box(page).fill(vague);
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "shot.png", mimeType: "image/png", buffer: Buffer.from("png") });
  await expect(page.getByText("That is a picture.")).toBeVisible();
  await expect(box(page)).toHaveValue(vague);
});

test("An address that does not exist shows our own 404 page", async ({ page, complaints }) => {
  const response = await page.goto("/no/such/page");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is nothing at this address." })).toBeVisible();
  // The browser itself reports the status of the page it was told to open.
  expect(complaints.splice(0)).toEqual([expect.stringContaining("404")]);
});

test("Every problem type is a page that says what to do", async ({ page, request }) => {
  const refused = await request.put("/api/sessions");
  const { type } = await refused.json();
  await page.goto(type);
  await expect(page.getByRole("heading", { name: "What to do" })).toBeVisible();
});

test("The verdict has the focus when the keyboard leads to it", async ({ page }) => {
  await page.goto("/");
  await box(page).fill(limited);
  await expect(page.getByRole("link", { name: "Open the diagnosis" })).toBeVisible();
  await box(page).press("Control+Enter");
  await expect(page.getByRole("heading", { level: 1, name: "GitHub's secondary rate limit" })).toBeFocused();
});

test("Colours of a terminal are not shown, in the text, in quotes or in what is shared", async ({ page }) => {
  const coloured = vague.replaceAll(/^[\w-]+(?=:)/gm, "\u001b[1m$&\u001b[0m");
  await paste(page, coloured);
  await page.getByRole("button", { name: "Share this diagnosis" }).click();
  await expect(page.getByRole("region", { name: "The evidence as stored" })).toContainText("content-type: application");
  await expect(page.getByText(/\[0m|␣001b␣/)).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the home page says so first, and shows no box that reads nothing", async ({ page }) => {
    // The browser of this test leaves <noscript> out, so its place is read in the page as it is sent.
    const sent = (await (await page.goto("/"))?.text()) ?? "";
    const [notice, pasteBox] = ["Reading a paste needs JavaScript", "<textarea"].map((text) => sent.indexOf(text));
    expect(notice).toBeGreaterThan(0);
    expect(notice).toBeLessThan(pasteBox ?? 0);
    await expect(box(page)).toBeHidden();
    await expect(page.getByRole("button", { name: "GitHub rate limit" })).toBeHidden();
  });
});

test("Of a long log the lines around the refusal are shown, and the others when one asks", async ({ page }) => {
  const tick = "2026-11-23 14:02:11,120 INFO worker-3 tick ok in 12 ms";
  const refused =
    '2026-11-23 14:02:12,003 ERROR POST https://api.stripe.com/v1/charges status=403 body={"error":{"code":"more_permissions_required"}}';
  await paste(page, [...Array.from({ length: 900 }, () => tick), refused, tick, ""].join("\n"));
  const pasted = page.getByRole("region", { name: "What was pasted" });
  await expect(pasted.getByText("more_permissions_required")).toBeVisible();
  await expect(pasted.getByRole("listitem")).toHaveCount(20 + 1 + 10 + 1 + 2);
  await pasted.getByRole("button", { name: "Show 120 of 870 lines" }).click();
  await expect(pasted.getByRole("button", { name: "Show 120 of 750 lines" })).toBeFocused();
  await expect(pasted.getByRole("listitem")).toHaveCount(20 + 120 + 1 + 10 + 1 + 2);
});

test("Of a call that got no answer nothing is asked", async ({ page }) => {
  await paste(page, "curl: (6) Could not resolve host: api.example.com");
  await expect(
    page.getByRole("heading", { name: "There is no HTTP answer in this text: curl got none." }),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: "Which single change" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Answer questions instead" })).toHaveCount(0);
});

test("Answers stay when the paste is changed, and can be left out", async ({ page }) => {
  await paste(page, vague);
  const known = page.getByRole("link", { name: /^Change the answer to/ });
  await page.getByRole("region", { name: /\?$/ }).getByRole("button").first().click();
  await expect(known).toHaveCount(1);
  const change = page.getByRole("link", { name: "Change the paste" }).or(page.getByRole("link", { name: /^Paste / }));
  await change.last().click();
  await expect(page.getByText("Your answer is kept.")).toBeVisible();
  await box(page).fill(`${vague}\n`);
  await page.getByRole("link", { name: "Open the diagnosis" }).click();
  await expect(known).toHaveCount(1);
  await change.last().click();
  await page.getByRole("button", { name: "Leave it out" }).click();
  await page.getByRole("link", { name: "Open the diagnosis" }).click();
  await expect(page.getByText('{"error":"forbidden"}')).toBeVisible();
  await expect(known).toHaveCount(0);
});

test("Ticks stay when the changed paste leads to the same steps; else they are left out, and come back by Undo", async ({
  page,
}) => {
  await paste(page, limited);
  const step = page.getByRole("checkbox").first();
  await step.check();
  const changedTo = async (text: string) => {
    await page.getByRole("link", { name: "Change the paste" }).click();
    await expect(page.getByText("Your ticked step is kept.")).toBeVisible();
    await box(page).fill(text);
    await page.getByRole("link", { name: "Open the diagnosis" }).click();
  };
  const leftOut = page.getByText("Your ticked step is left out: this text leads to other steps.");
  await changedTo(limited.replace("60", "120"));
  await expect(step).toBeChecked();
  await expect(leftOut).toHaveCount(0);
  await changedTo(vague);
  await expect(leftOut).toBeVisible();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await leftOut.getByRole("button", { name: "Undo" }).click();
  await expect(leftOut).toHaveCount(0);
  await changedTo(limited);
  await expect(step).toBeChecked();
  await page.getByRole("link", { name: "Change the paste" }).click();
  await page.getByRole("button", { name: "Leave it out" }).click();
  await page.getByRole("link", { name: "Open the diagnosis" }).click();
  await expect(page.getByRole("heading", { name: "What to do" })).toBeVisible();
  await expect(step).not.toBeChecked();
});

test("A paste that an example replaced comes back by Undo, with its answers", async ({ page }) => {
  await page.goto("/?role=has&beside=paste");
  await box(page).fill(vague);
  await page.getByRole("button", { name: "GitHub rate limit" }).click();
  await expect(page.getByText("Your paste was replaced by an example.")).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(box(page)).toHaveValue(vague);
  await expect(box(page)).toBeFocused();
  await expect(page.getByText("Your answer is kept.")).toBeVisible();
  await page.getByRole("button", { name: "Clear" }).click();
  await page.getByRole("button", { name: "GitHub rate limit" }).click();
  await page.getByRole("button", { name: "Django CSRF" }).click();
  await expect(page.getByText("replaced by an example")).toHaveCount(0);
});

test("What was found is read aloud as one sentence, without the list of responses", async ({ page }) => {
  const entry = (status: number) => ({
    request: { method: "GET", url: "https://api.example.com/things", headers: [] },
    response: { status, headers: [], content: { text: '{"message":"Rate limit exceeded"}' } },
  });
  await page.goto("/");
  await box(page).fill(JSON.stringify({ log: { entries: [entry(403), entry(429), entry(200)] } }));
  const headline = (await page.getByRole("region", { name: "What it says" }).getByRole("heading").textContent()) ?? "";
  const aloud = page.locator("[aria-live], [role=status]");
  await expect(aloud.filter({ hasText: headline })).toHaveText(headline);
  await expect(aloud.filter({ has: page.getByLabel("Which response to diagnose") })).toHaveCount(0);
});

test("Ctrl Enter opens the diagnosis at once, also while the text is still being read", async ({ page }) => {
  // The knowledge stays away until it is let through.
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/_next\/static\/(?:reader|texts)/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  await box(page).fill(limited);
  await expect(page.getByText("Reading…")).toBeVisible();
  await box(page).press("Control+Enter");
  await expect(page).toHaveURL(/\/diagnose$/);
  letThrough();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("GitHub's secondary rate limit stopped you.");
});
