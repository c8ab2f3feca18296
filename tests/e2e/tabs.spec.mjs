// Two tabs on the same work: nothing is overwritten, and keeping both keeps both.
import { expect, test } from "./site.mjs";
import { arrive, begin, fill, saved, visit } from "./walk.mjs";

test("a conflict between two tabs keeps both versions", async ({ page, context }) => {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "proposal");
  await saved(page);
  const second = await context.newPage();
  // It hears nothing of the other, as in a browser without channels.
  await second.addInitScript(() => delete globalThis.BroadcastChannel);
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
  await begin(page);
  await visit(page, "result");
  await expect(page.locator("#verdict")).toContainText(/15 of 15/);
  await expect(page.locator("main")).not.toContainText("Every operative clause was read");
});

test("a walk that cannot be fetched is said to be missing, and asking again tries again", async ({ page }) => {
  await arrive(page, "en");
  await page.route("**/split-walk*", (route) => route.abort());
  await page.locator("#begin").click();
  await expect(page.locator("#app .notice-urgent")).toBeVisible();
  await page.unroute("**/split-walk*");
  await begin(page);
});

test("work that the browser has no room for is held while other work is opened", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "proposal");
  await saved(page);
  await page.evaluate(() => {
    for (let size = 1 << 22; size > 0; size >>= 1) {
      try {
        localStorage.setItem(`filler-${size}`, "x".repeat(size));
      } catch {
        // Full for this size: a smaller one may still go in.
      }
    }
  });
  await fill(page, "proposal-title-en", "Not to be lost");
  await expect(page.locator("#app .notice-urgent")).toBeVisible();
  await page.goto("#/");
  await page.locator("#examples ~ .entries button").first().click();
  const aside = page.locator("#app .notice-urgent a");
  await expect(aside).toContainText("Not to be lost");
  await aside.click();
  await expect(page.locator("#heading")).toContainText("Not to be lost");
});
