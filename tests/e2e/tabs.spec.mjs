// Two tabs on the same work: nothing is overwritten, and keeping both keeps both.
import { expect, test } from "./site.mjs";
import { arrive, fill, saved, visit } from "./walk.mjs";

test("a conflict between two tabs keeps both versions", async ({ page, context }) => {
  await arrive(page, "en");
  await page.locator("#begin").click();
  await visit(page, "proposal");
  await saved(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await second.locator('[id="proposal-title-en"]').waitFor();
  await fill(page, "proposal-title-en", "First version");
  await saved(page);
  await fill(second, "proposal-title-en", "Second version");
  const trouble = second.locator(".troubles .notice-urgent");
  await expect(trouble).toBeVisible();
  await trouble.locator("button").first().click();
  await expect(second.locator("#heading")).toContainText("Second version");
  await second.goto("");
  await expect(second.locator(".entries").first()).toContainText("First version");
  await expect(second.locator(".entries").first()).toContainText("Second version");
});

test("nothing recorded is never called a clean bill", async ({ page }) => {
  await arrive(page, "en");
  await page.locator("#begin").click();
  await visit(page, "result");
  await expect(page.locator("#verdict")).toContainText(/15 of 15/);
  await expect(page.locator("main")).not.toContainText("Every operative clause was read");
});
