// At 320 px, which is 400 % zoom on a small desk, nothing runs out of the page sideways; what is wide scrolls by itself.
import { expect, test } from "./site.mjs";
import { arrive, visit } from "./walk.mjs";

const places = ["", "plan", "proposal", "clauses", "scan", "analysis", "grid", "analysis/CP3", "finding/f1", "check", "result", "why", "brief"];

for (const language of ["en", "fr"]) {
  test(`nothing runs out of a page of 320 px (${language})`, async ({ page, complaints }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await arrive(page, language);
    await fits(page, "start");
    await page.locator("#examples ~ ul button").nth(1).click();
    await page.locator(".tasks").waitFor();
    for (const place of places) {
      await visit(page, place);
      await fits(page, place);
    }
    expect(complaints).toEqual([]);
  });
}

async function fits(page, place) {
  const { inside, whole } = await page.evaluate(() => ({ inside: document.documentElement.clientWidth, whole: document.documentElement.scrollWidth }));
  expect(whole, place).toBeLessThanOrEqual(inside);
}
