// What a newcomer stumbled over when the page was tried with fresh eyes: each stumble stays mended.
import { expect, test } from "./site.mjs";
import { arrive, begin, criteria, law, saved, visit } from "./walk.mjs";

test.use({ viewport: { width: 360, height: 740 } });

test("a law that was pasted is not lost when the page is left by another way than its button", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "clauses");
  await page.locator("#paste").fill(law("en"));
  await page.locator(".bar-next a").click();
  await expect(page.locator("#heading")).toHaveText("Quick scan");
  await saved(page);
  await visit(page, "clauses");
  await expect(page.locator(".law > li")).toHaveCount(5);
  await page.reload();
  await expect(page.locator(".law > li")).toHaveCount(5);
});

test("the scan says how far one is, goes on where it was left, and says when it is done", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await expect(page.locator(".bar-next")).toHaveText("Start the quick scan");
  await expect(page.locator("#verdict-so-far")).toHaveText("Answers: 0 of 15");
  await visit(page, "scan");
  for (const criterion of criteria.slice(0, 9)) await page.locator(`#scan-${criterion}-harm`).check();
  await expect(page.locator("#verdict-so-far")).toHaveText("Answers: 9 of 15");
  await expect(page.locator("#scan-done")).toHaveCount(0);
  await page.locator("#more-E5").click();
  await expect(page.locator("#heading")).toBeFocused();
  await page.goBack();
  await expect(page.locator("#more-E5")).toBeFocused();
  await expect(page.locator("#more-E5")).toBeInViewport();
  for (const criterion of criteria.slice(9)) await page.locator(`#scan-${criterion}-none`).check();
  await expect(page.locator("#scan-done")).toBeVisible();
  await page.getByRole("link", { name: "See the result" }).click();
  // A first impression is no verdict, and is not told as one.
  await expect(page.locator(".verdict-name")).toHaveText("No verdict yet: nothing is established, nothing is excluded");
  await expect(page.locator("#verdict-so-far")).toHaveText("No verdict yet: nothing is established, nothing is excluded");
});
