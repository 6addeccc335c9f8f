/**
 * Every page and state there is to look at, each with the way to it: `reach` is given a page and the address of an API that
 * refuses. Pictures are taken of them, and their accessibility and their HTML are checked.
 */
import { pastes } from "./pastes.mjs";

const box = (page) => page.getByRole("textbox", { name: "The response that refused you" });

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

/** Resolves to the two addresses. */
async function linked(page) {
  await shared(page);
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = (name) => page.getByLabel(name, { exact: true }).inputValue();
  return { edit: await link("Edit link"), view: await link("View link") };
}

/** A shared diagnosis that Ada made and two people worked on. */
async function session(page) {
  await page.goto("/", { waitUntil: "networkidle" });
  return page.evaluate(async (evidence) => {
    const call = async (address, body, headers = {}) => {
      const sent = { method: "POST", headers: { "content-type": "application/json", ...headers } };
      const answer = await fetch(address, { ...sent, body: JSON.stringify(body) });
      return answer.json();
    };
    const { id, editKey } = await call("/api/sessions", { evidence, title: "Deploy is refused", by: "Ada" });
    const add = (event) =>
      call(`/api/sessions/${id}/events`, { id: crypto.randomUUID(), ...event }, { authorization: `Bearer ${editKey}` });
    const { question } = await call("/api/diagnose", { evidence });
    await add({ type: "answer", by: "Grace", question: question.id, option: question.options[0].id });
    await add({ type: "note", by: "Grace", text: "It began on Monday, after the new runner. See `deploy.yml`." });
    await add({ type: "note", by: "Ada", text: "Same from my laptop: https://status.example.com" });
    return { id, editKey };
  }, pastes.vague);
}

async function edited(page) {
  const { id, editKey } = await session(page);
  await page.goto(`/s/${id}#e=${editKey}`, { waitUntil: "networkidle" });
  await page.getByText("you can edit").waitFor();
  return id;
}

/** The plan for a probe of something that refuses. */
async function planned(page, upstream) {
  await diagnosed(page, pastes.refused);
  await page.getByRole("textbox", { name: "The URL that refused you" }).fill(`${upstream}/user-agent-block/thing`);
  await page.getByRole("button", { name: "Show the plan" }).click();
  await page.getByRole("heading", { name: "What will be sent" }).waitFor();
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
  "diagnosis-waiting": {
    reach: async (page) => {
      await diagnosed(page, pastes.limited);
      await page.route("**/_next/static/texts-*", () => new Promise(() => {}));
      await page.reload({ waitUntil: "load" });
      await page.getByRole("heading", { name: "Reading what you pasted" }).waitFor();
    },
  },
  "home-without-knowledge": {
    reach: async (page) => {
      await page.route("**/_next/static/texts-*", (route) => route.abort());
      const failed = page.waitForEvent("requestfailed");
      await page.goto("/", { waitUntil: "load" });
      await failed;
      await page.context().setOffline(true);
      await box(page).fill(pastes.limited);
      await page.getByText("The knowledge could not be loaded.").waitFor();
    },
  },
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
      await page.getByText("Nothing found.").waitFor();
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
  session: { reach: edited },
  "session-read-only": {
    reach: async (page) => page.goto(`/s/${(await session(page)).id}`, { waitUntil: "networkidle" }),
  },
  "session-closed": {
    reach: async (page) => {
      await edited(page);
      await page.getByLabel("It was").selectOption("permissions");
      await page.getByLabel("What helped, if you want to say").fill("A role for the new runner.");
      await page.getByRole("button", { name: "This was it: close the case" }).click();
      await page.getByText("Case closed.").waitFor();
    },
  },
  "session-newer": {
    reach: async (page) => {
      await edited(page);
      await page.getByText("Add a newer response").click();
      await page.getByLabel("A newer response").fill(pastes.limited);
      await page.getByRole("button", { name: "Add the evidence" }).click();
      await page.getByRole("region", { name: "It is another refusal." }).waitFor();
    },
  },
  "session-deleted": {
    reach: async (page) => {
      await edited(page);
      await page.getByRole("button", { name: "Delete" }).click();
      await page.getByRole("button", { name: "Delete for everyone, now" }).click();
      await page.getByRole("heading", { name: "This shared diagnosis is gone." }).waitFor();
    },
  },
  "session-away": at("/s/unavailable"),
  "session-waiting": {
    reach: async (page) => {
      await edited(page);
      await page.context().setOffline(true);
      await page.getByLabel("A note").fill("Written on the train.");
      await page.getByRole("button", { name: "Add the note" }).click();
      await page.getByText("1 change waits").waitFor();
    },
  },
  handoff: {
    reach: async (page) => page.goto(`/s/${await edited(page)}/handoff`, { waitUntil: "networkidle" }),
  },
  "home-own-sessions": {
    reach: async (page) => {
      await edited(page);
      await page.goto("/", { waitUntil: "networkidle" });
      await page.getByRole("heading", { name: "Shared from this browser" }).waitFor();
    },
  },
  "probe-plan": { reach: planned },
  "probe-matrix": {
    reach: async (page, upstream) => {
      await planned(page, upstream);
      await page.getByRole("button", { name: "Send them" }).click();
      await page.getByText("The probe is done.").waitFor();
    },
  },
  "case-closed": {
    reach: async (page) => {
      await diagnosed(page, pastes.limited);
      await page.getByRole("button", { name: "It works now" }).click();
      await page.getByText("Case closed.").waitFor();
    },
  },
  "second-round": {
    reach: async (page) => {
      await diagnosed(page, pastes.likely);
      await page.getByRole("button", { name: "Another refusal" }).click();
      await page.getByLabel("The new answer").fill(pastes.limited);
      await page.getByRole("button", { name: "Compare", exact: true }).click();
      await page.getByRole("list", { name: "What changed" }).waitFor();
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
  api: at("/api"),
  accuracy: at("/accuracy"),
  error: {
    // Of the tab's storage nothing is believed but its being JSON; what no version of the page wrote breaks it.
    reach: async (page) => {
      await page.goto("/privacy");
      await page.evaluate(() => {
        globalThis.sessionStorage.setItem("why403:pasted", JSON.stringify({ evidence: "403", earlier: 1 }));
      });
      await page.goto("/diagnose", { waitUntil: "networkidle" });
      await page.getByRole("heading", { name: "This page could not be shown." }).waitFor();
    },
  },
  problem: at("/problems/gone"),
  "not-found": at("/nothing/here"),
};
