// Every page in every way it may be looked at: direction, colours, width, zoom. A spread of the matrix here, in which
// each page and each way is met; all of it with MATRIX=all, as `cargo xtask soak` runs it.
import { expect, test } from "./site.mjs";
import { accessible, arrive, speak, visit } from "./walk.mjs";

const places = ["", "plan", "proposal", "clauses", "scan", "analysis", "grid", "analysis/CP3", "finding/f1", "check", "result", "why", "amend", "compare", "projector", "brief"];
const outside = ["#/", "#/blank-worksheet", "#/design-system"];
const languages = ["en", "ar"];
const colours = [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }];
const sizes = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
  // A window of 1280 by 1024 at four times its size.
  { width: 320, height: 256 },
];

const all = process.env.MATRIX === "all";
const ways = languages.flatMap((language) => colours.flatMap((colour) => sizes.map((size) => ({ language, colour, size }))));

/** What no page may do in any way: run out of its window, lose the focus, hide what has it. */
async function sound(page, where) {
  // What folds away is looked at too.
  await page.evaluate(() => document.querySelectorAll("main details:not([open])").forEach((fold) => (fold.open = true)));
  await page.waitForTimeout(50);
  // What is wider by its nature scrolls within itself.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), where).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => document.querySelectorAll("h1").length), where).toBe(1);
}

test("pages in many ways", async ({ page, complaints }) => {
  test.setTimeout(all ? 3_600_000 : 240_000);
  await arrive(page, "en");
  await page.locator("#examples ~ ul button").nth(3).click();
  await page.locator(".tasks").waitFor();
  const work = page.url();
  const pages = [...places.map((place) => ({ name: `/${place}`, go: () => visit(page, place) })), ...outside.map((hash) => ({ name: hash, go: () => page.goto(hash) }))];
  for (const [nth, { name, go }] of pages.entries()) {
    // Seven and eighteen have no common divisor: in eighteen pages every way comes up.
    const here = all ? ways : [ways[(nth * 7) % ways.length]];
    for (const { language, colour, size } of here) {
      const where = `${name} ${language} ${JSON.stringify(colour)} ${size.width}×${size.height}`;
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...colour });
      if (!page.url().startsWith(work)) await page.goto(work);
      if ((await page.locator("html").getAttribute("lang")) !== language) await speak(page, language);
      await go();
      await expect(page.locator("#heading"), where).toBeVisible();
      await sound(page, where);
      await accessible(page, ["#heading"]);
    }
  }
  expect(complaints).toEqual([]);
});

test("after each change of place the heading has the focus and the tab its name", async ({ page }) => {
  await arrive(page, "en");
  await page.locator("#examples ~ ul button").nth(3).click();
  await page.locator(".tasks").waitFor();
  const titles = new Set();
  for (const place of places.slice(1)) {
    await visit(page, place);
    await expect(page.locator("#heading"), place).toBeFocused();
    titles.add(await page.title());
  }
  expect(titles.size).toBe(places.length - 1);
  // Pages without work, whose words come later too.
  for (const hash of outside.slice(1)) {
    await page.evaluate((hash) => (location.hash = hash), hash);
    await expect(page.locator("main h2").first(), hash).toBeVisible();
    await expect(page.locator("#heading"), hash).toBeFocused();
  }
});

test("text that is set wider is not cut, and nothing moves where movement is not wanted", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await arrive(page, "fr");
  await page.locator("#examples ~ ul button").nth(3).click();
  await page.locator(".tasks").waitFor();
  for (const place of ["", "scan", "finding/f1", "result"]) {
    await visit(page, place);
    // WCAG 1.4.12, set through the browser's own interface: the policy of the page lets no style in.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }");
      document.adoptedStyleSheets = [sheet];
    });
    await sound(page, place);
    const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((one) => getComputedStyle(one).transitionDuration.split(",").some((time) => parseFloat(time) > 0)).length);
    expect(moving, place).toBe(0);
  }
});
