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
  // What differs is there to be seen before anybody chooses.
  await trouble.locator("#conflict summary").click();
  await expect(trouble.locator("#conflict")).toContainText("First version");
  await expect(trouble.locator("#conflict")).toContainText("Second version");
  await trouble.locator(".actions button").first().click();
  await expect(second.locator("#heading")).toContainText("Second version");
  await second.goto("");
  await expect(second.locator(".entries").first()).toContainText("First version");
  await expect(second.locator(".entries").first()).toContainText("Second version");
});

// At each of these moments after the last letter in one tab somebody types in the other one, which hears of saves.
for (const gap of [0, 300, 600, 900]) {
  test(`two tabs in one field: nothing typed is lost, ${gap} ms apart`, async ({ page, context }) => {
    await arrive(page, "en");
    await begin(page);
    await visit(page, "plan");
    await saved(page);
    const second = await context.newPage();
    await second.goto(page.url());
    const [one, other] = [page, second].map((tab) => tab.locator('[id="plan-issue-en"]'));
    await other.focus();
    await one.pressSequentially("A long careful paragraph");
    await page.waitForTimeout(gap);
    await other.pressSequentially(" and more");
    // Either the second went on from what the first had, or one of them is asked.
    const asked = (tab) => tab.locator(".troubles .notice-urgent");
    await expect(async () => {
      const both = /A long careful paragraph.* and more|and more.*A long careful paragraph/.test(await other.inputValue());
      const settled = both || (await asked(second).isVisible()) || (await asked(page).isVisible());
      expect(settled).toBe(true);
    }).toPass();
    await page.waitForTimeout(1500);
    const words = [await one.inputValue(), await other.inputValue()].join("|");
    expect(words).toContain("A long careful paragraph");
    expect(words).toContain("and more");
  });
}

test("two tabs that find local storage as it was before either saved: the later one is asked, and the earlier one's words stand", async ({ page, context }) => {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "plan");
  await saved(page);
  const second = await context.newPage();
  // As in a browser whose tabs hear late of what others have written: it reads what stood there when it was opened, and
  // what it wrote itself.
  await second.addInitScript(() => {
    delete globalThis.BroadcastChannel;
    const stood = new Map(Object.entries({ ...localStorage }));
    const write = Storage.prototype.setItem;
    Storage.prototype.getItem = (name) => stood.get(name) ?? null;
    Storage.prototype.setItem = function (name, value) {
      stood.set(name, value);
      write.call(this, name, value);
    };
  });
  await second.goto(page.url());
  await second.locator('[id="plan-issue-en"]').waitFor();
  await fill(page, "plan-issue-en", "The earlier words");
  await saved(page);
  await fill(second, "plan-issue-en", "The later words");
  const trouble = second.locator(".troubles .notice-urgent");
  await expect(trouble).toBeVisible();
  await expect(trouble.locator("#conflict")).toContainText("The earlier words");
  await expect(second.locator('[id="plan-issue-en"]')).toHaveValue("The later words");
  const third = await context.newPage();
  await third.goto(page.url());
  await expect(third.locator('[id="plan-issue-en"]')).toHaveValue("The earlier words");
});

test("nothing recorded is never called a clean bill", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "result");
  await expect(page.locator("#verdict")).toHaveText("No verdict yet: no harm is established, and none is excluded");
  await expect(page.locator("#limits")).toContainText(/15 of 15/);
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
