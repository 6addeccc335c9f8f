import { expect, test } from "./support";

const unknown = "A".repeat(22);
const places = [`/s/${unknown}`, "/s/abc", `/s/${unknown}/handoff`, "/s/abc/handoff", "/s/%ff"];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const place of places)
      test(`${place} says that nothing is there, and leads back`, async ({ page, complaints }) => {
        const answer = await page.goto(place);
        expect(answer?.status()).toBe(404);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address.");
        await expect(page.getByText("a shared diagnosis has 22 characters")).toBeVisible();
        await expect(page.getByRole("main").getByRole("link", { name: "Paste a response" })).toBeVisible();
        // The browser itself notes the status; anything else is ours.
        complaints.splice(0, complaints.length, ...complaints.filter((one) => !/status of 404/.test(one)));
      });
  });
}

test("an address below a shared diagnosis that is no page shows the same, and its scripts run", async ({
  page,
  complaints,
}) => {
  expect((await page.goto(`/s/${unknown}/nope`))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address.");
  await page.keyboard.press("/");
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !/status of 404/.test(one)));
});
