// From the first screen to a finding with its words and judgements, by the keyboard alone; the focus is never lost.
import { readFileSync } from "node:fs";
import { expect, test } from "./site.mjs";
import { arrive, criteria, law, saved } from "./walk.mjs";

test("a harm is found, quoted and judged without a mouse", async ({ page, complaints }) => {
  test.setTimeout(180_000);
  await arrive(page, "en");
  await reach(page, "#begin");
  await page.keyboard.press("Enter");
  await expect(page.locator("#heading")).toBeFocused();

  // The skip link comes first and leads to the content.
  await page.keyboard.press("Shift+Tab");
  await reach(page, ".skip", "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();

  await follow(page, "clauses");
  await reach(page, "#paste");
  await page.keyboard.insertText(law("en"));
  await reach(page, "#take-clauses");
  await page.keyboard.press("Enter");
  await expect(page.locator(".law > .clause")).toHaveCount(5);
  await focused(page);

  // Back, one is at what one left by.
  await page.goBack();
  await expect(page.locator('a[href$="/clauses"]:focus')).toHaveCount(1);
  await follow(page, "scan");
  for (const criterion of criteria) {
    await reach(page, `input[name="scan-${criterion}"]`);
    // Space takes the first answer, the arrow the next: no effect, then harm.
    await page.keyboard.press("Space");
    if (criterion === "CP3") await page.keyboard.press("ArrowDown");
  }
  await expect(page.locator("#scan-CP3-harm")).toBeChecked();
  await expect(page.locator("#scan-E10-none")).toBeChecked();
  await saved(page);

  await page.goBack();
  await follow(page, "analysis");
  await follow(page, "analysis/CP3");
  await reach(page, "#read-all");
  await page.keyboard.press("Enter");
  await expect(page.locator(".law-read input:not(:checked)")).toHaveCount(0);
  await focused(page);
  await reach(page, ".findings a");
  await page.keyboard.press("Enter");
  await expect(page.locator("#sentence")).toBeVisible();
  await expect(page.locator("#heading")).toBeFocused();

  await reach(page, "#cite");
  // Passing over clauses cites none of them.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".cited")).toHaveCount(0);
  await page.keyboard.type("Article 2(1)");
  await reach(page, "#cite-add");
  await page.keyboard.press("Enter");
  await expect(page.locator("[id^=quote-]").first()).toBeVisible();
  await focused(page);
  await reach(page, "textarea[id^=quote-]");
  await page.keyboard.insertText("shall route all traffic from abroad through the gateway");
  await reach(page, '[id="statement-en"]');
  await page.keyboard.insertText("makes one gateway carry all traffic from abroad");
  for (const field of ["depth", "reach", "persistence", "pathway"]) {
    await reach(page, `input[name="field-${field}"]`);
    await page.keyboard.press("ArrowDown");
    await expect(page.locator(`input[name="field-${field}"]:checked`)).toHaveCount(1);
    await focused(page);
  }
  await expect(page.locator("#sentence")).toContainText("makes one gateway carry all traffic from abroad");

  // The grid: arrows move, the space bar ticks.
  await page.goBack();
  await page.goBack();
  await follow(page, "grid");
  await reach(page, "#cell-0-0");
  const before = await page.locator("#cell-0-1").isChecked();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#cell-0-1")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.locator("#cell-0-1")).toBeChecked({ checked: !before });
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("#cell-1-1")).toBeFocused();
  await saved(page);

  const [file] = await Promise.all([page.waitForEvent("download"), leave(page)]);
  expect(readFileSync(await file.path(), "utf8")).toContain("makes one gateway carry all traffic from abroad");
  expect(complaints).toEqual([]);
});

/** Moves on with Tab until the focus is where it should be; a ring without it would go round for ever. */
async function reach(page, selector, key = "Tab") {
  for (let step = 0; step < 400; step++) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} cannot be reached with ${key}`);
}

/** Follows the link of the work to a place. */
async function follow(page, place) {
  await reach(page, `a[href$="/${place}"]`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/${place}$`));
  await expect(page.locator("#heading")).toBeFocused();
}

/** The focus is on something that a person can see. */
async function focused(page) {
  expect(await page.evaluate(() => document.activeElement !== document.body && document.activeElement.checkVisibility())).toBe(true);
}

/** Saves the work as a file from the brief. */
async function leave(page) {
  await page.goBack();
  await page.goBack();
  await follow(page, "brief");
  await reach(page, ".save-file");
  await page.keyboard.press("Enter");
}

test("whoever goes from one field to the next writes on there, by key or by pointer", async ({ page }) => {
  await arrive(page, "en");
  await page.locator("#begin").click();
  await page.locator(".tasks").waitFor();
  await page.goto(`${page.url()}plan`);
  const [one, two, three] = ["issue", "goal", "influence"].map((name) => page.locator(`#plan-${name}-en`));
  await one.click();
  await page.keyboard.type("first");
  await page.keyboard.press("Tab");
  await page.keyboard.type("second");
  await three.click();
  await page.keyboard.type("third");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type(" again");
  await page.keyboard.press("Tab");
  for (const [field, words] of [[one, "first"], [two, /^( again)?second( again)?$/], [three, "third"]]) await expect(field).toHaveValue(words);
  await expect(three).toBeFocused();
});
