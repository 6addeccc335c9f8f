/**
 * Every page and state there is to look at, each with the way to it. Pictures are taken of them, and their accessibility and
 * their HTML are checked.
 */

const box = (page) => page.getByRole("textbox", { name: "The response that refused you" });
const evidence = (...lines) => lines.join("\n");

export const pastes = {
  limited: evidence(
    "HTTP/2 403",
    "server: github.com",
    "date: Mon, 23 Nov 2026 14:02:11 GMT",
    "content-type: application/json; charset=utf-8",
    "retry-after: 60",
    "x-ratelimit-limit: 5000",
    "x-ratelimit-remaining: 4211",
    "x-ratelimit-reset: 1795444200",
    "x-oauth-scopes: repo, read:org",
    "x-github-request-id: EA10:2A1B:5F3C:8D21:6A1F2C33",
    "",
    '{"message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."}',
  ),
  likely: evidence(
    "HTTP/1.1 403 Forbidden",
    "date: Mon, 23 Nov 2026 14:02:11 GMT",
    "content-type: application/json",
    "",
    '{"error":"forbidden","message":"You do not have access to this resource"}',
  ),
  vague: evidence(
    "HTTP/1.1 403 Forbidden",
    "date: Mon, 23 Nov 2026 14:02:11 GMT",
    "content-type: application/json",
    "",
    '{"error":"forbidden"}',
  ),
  long: evidence(
    "HTTP/1.1 403 Forbidden",
    `set-cookie: session=${"a1b2c3d4".repeat(300)}`,
    `content-security-policy: default-src 'self' ${"https://cdn.example.com ".repeat(60)}`,
    "server: nginx",
    "",
    "<p>Forbidden</p>".repeat(200),
  ),
  fine: evidence("HTTP/1.1 200 OK", "content-type: text/plain", "", "fine"),
  nothing: evidence("The quick brown fox", "jumps over the lazy dog."),
  works: evidence(
    "> GET /v1/things HTTP/2",
    "> Host: api.example.com",
    "> User-Agent: curl/8.7.1",
    "> Accept: application/json",
    ">",
    "< HTTP/2 200",
    "< server: app",
    "<",
  ),
  refused: evidence(
    "> GET /v1/things HTTP/2",
    "> Host: api.example.com",
    "> User-Agent: python-requests/2.32.3",
    "> Accept: */*",
    ">",
    "< HTTP/2 403",
    "< server: edge",
    "< date: Mon, 23 Nov 2026 14:02:11 GMT",
    "<",
    '{"error":"forbidden"}',
  ),
  har: JSON.stringify({
    log: {
      version: "1.2",
      creator: { name: "Browser", version: "1" },
      entries: [
        exchange("https://api.example.com/v1/things", 200, "{}"),
        exchange("https://api.example.com/v1/things/42", 403, '{"message":"Rate limit exceeded"}'),
        exchange("https://api.example.com/v1/session", 401, '{"message":"Login required"}'),
      ],
    },
  }),
};

function exchange(url, status, text) {
  return {
    startedDateTime: "2026-11-23T14:02:11.000Z",
    request: { method: "GET", url, httpVersion: "HTTP/2", headers: [{ name: "accept", value: "application/json" }] },
    response: {
      status,
      statusText: "",
      httpVersion: "HTTP/2",
      headers: [{ name: "content-type", value: "application/json" }],
      content: { mimeType: "application/json", text },
    },
  };
}

const at = (address) => ({ reach: (page) => page.goto(address, { waitUntil: "networkidle" }) });

async function pasted(page, text) {
  await page.goto("/", { waitUntil: "networkidle" });
  await box(page).fill(text);
  await page.getByRole("region", { name: "What it says" }).waitFor();
}

async function diagnosed(page, text) {
  await pasted(page, text);
  await page.getByRole("link", { name: "Open the diagnosis" }).click();
  await page.waitForURL(/\/diagnose/);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

const diagnosis = (text) => ({ reach: (page) => diagnosed(page, text) });

async function shared(page) {
  await diagnosed(page, pastes.limited);
  await page.getByRole("button", { name: "Share this diagnosis" }).click();
  await page.getByRole("region", { name: "The evidence as stored" }).waitFor();
}

async function linked(page) {
  await shared(page);
  await page.getByRole("button", { name: "Make the link" }).click();
  await page.getByLabel("Edit link", { exact: true }).waitFor();
}

export const states = {
  home: at("/"),
  "home-pasted": { reach: (page) => pasted(page, pastes.limited) },
  "home-several": { reach: (page) => pasted(page, pastes.har) },
  diagnosis: diagnosis(pastes.limited),
  "diagnosis-likely": diagnosis(pastes.likely),
  "diagnosis-open": diagnosis(pastes.vague),
  "diagnosis-long-lines": diagnosis(pastes.long),
  "diagnosis-not-403": diagnosis(pastes.fine),
  "diagnosis-unreadable": diagnosis(pastes.nothing),
  "diagnosis-several": diagnosis(pastes.har),
  "diagnosis-field": {
    reach: async (page) => {
      await diagnosed(page, pastes.limited);
      await page.getByRole("button", { name: "x-ratelimit-reset" }).click();
    },
  },
  "diagnosis-compared": {
    reach: async (page) => {
      await diagnosed(page, pastes.refused);
      await page.getByText("Works elsewhere?").click();
      await page.getByLabel(/A transcript of it/).fill(pastes.works);
      await page.getByRole("button", { name: "Compare the two" }).click();
      await page.getByRole("region", { name: "Where the two calls differ" }).waitFor();
    },
  },
  "home-picture": {
    reach: async (page) => {
      await page.goto("/", { waitUntil: "networkidle" });
      const shot = { name: "shot.png", mimeType: "image/png", buffer: Buffer.from("png") };
      await page.getByLabel("Choose a file").setInputFiles(shot);
      await page.getByText("That is a picture.").waitFor();
    },
  },
  offline: {
    reach: async (page) => {
      await pasted(page, pastes.limited);
      await page.context().setOffline(true);
      await page.getByText("You are offline.").waitFor();
    },
  },
  "search-results": {
    reach: async (page) => {
      await page.goto("/faq", { waitUntil: "networkidle" });
      await page.keyboard.press("/");
      await page.getByRole("combobox").fill("token expired");
      await page.getByRole("option").first().waitFor();
    },
    onlyWindow: true,
  },
  "search-nothing": {
    reach: async (page) => {
      await page.goto("/faq", { waitUntil: "networkidle" });
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").fill("qqqq");
      await page.getByText("Nothing is known of this.").waitFor();
    },
    onlyWindow: true,
  },
  shortcuts: {
    reach: async (page) => {
      await page.goto("/faq", { waitUntil: "networkidle" });
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
    onlyWindow: true,
  },
  search: at("/search"),
  "search-page": at("/search?q=csrf"),
  share: { reach: shared, onlyWindow: true },
  "share-links": { reach: linked, onlyWindow: true },
  session: {
    reach: async (page) => {
      await linked(page);
      const edit = await page.getByLabel("Edit link", { exact: true }).inputValue();
      await page.goto(edit, { waitUntil: "networkidle" });
    },
  },
  wizard: at("/diagnose"),
  "wizard-question": at("/diagnose?start=ask"),
  "wizard-branch": at("/diagnose?suspect=cors"),
  causes: at("/causes"),
  cause: at("/causes/ip-block"),
  vendors: at("/vendors"),
  vendor: at("/vendors/kong"),
  prevention: at("/prevention"),
  faq: at("/faq"),
  glossary: at("/glossary"),
  sources: at("/sources"),
  source: at("/sources/www.rfc-editor.org"),
  privacy: at("/privacy"),
  probe: at("/probe"),
  problem: at("/problems/gone"),
  "not-found": at("/nothing/here"),
};
