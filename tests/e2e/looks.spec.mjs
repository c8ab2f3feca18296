// How the pages look: each at 360 and at 1280 pixels, light and dark, in French and in Arabic, against the picture that a
// person looked at last. Letters are drawn by the machine's own fonts, so pictures hold for the browser and the fonts they
// were taken with, named in looks/drawn-by.txt; elsewhere this says that it compared nothing.
// `UPDATE_EXPECT=1 npx playwright test looks` takes them anew: look at them before they are committed. Those here were
// reduced to 64 colours afterwards, which the comparison does not see.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "./site.mjs";
import { arrive, saved, speak, visit } from "./walk.mjs";

const places = ["", "plan", "proposal", "clauses", "scan", "analysis", "grid", "analysis/CP3", "finding/f1", "check", "result", "why", "amend", "compare", "projector", "brief"];
const outside = { start: "#/", worksheet: "#/blank-worksheet", design: "#/design-system" };
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
// Neighbours take turns, so that every way of looking is met on every kind of page.
const ways = [
  [{ name: "phone-light-fr", size: phone, colorScheme: "light", language: "fr" }, { name: "desk-dark-ar", size: desk, colorScheme: "dark", language: "ar" }],
  [{ name: "phone-dark-ar", size: phone, colorScheme: "dark", language: "ar" }, { name: "desk-light-fr", size: desk, colorScheme: "light", language: "fr" }],
  [{ name: "phone-light-ar", size: phone, colorScheme: "light", language: "ar" }, { name: "desk-dark-fr", size: desk, colorScheme: "dark", language: "fr" }],
  [{ name: "phone-dark-fr", size: phone, colorScheme: "dark", language: "fr" }, { name: "desk-light-ar", size: desk, colorScheme: "light", language: "ar" }],
];
const folder = fileURLToPath(new URL("looks/", import.meta.url));
const update = Boolean(process.env.UPDATE_EXPECT);

/** What the letters depend on: the browser, and how wide the fonts of this machine make them. */
async function drawnBy(page, browser) {
  const widths = await page.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    const families = ["--sans", "--serif"].map((name) => root.getPropertyValue(name)).concat("monospace");
    const canvas = document.createElement("canvas").getContext("2d");
    return families.flatMap((family) => ["Réseau 0123456789", "Интернет", "الإنترنت"].map((words) => ((canvas.font = `100px ${family}`), canvas.measureText(words).width)));
  });
  return `${browser.version().split(".")[0]} ${createHash("sha256").update(widths.join(" ")).digest("hex").slice(0, 16)}\n`;
}

test("pages look as they did when they were last looked at", async ({ page, browser }) => {
  test.setTimeout(300_000);
  // The day and the hour stand on some pages.
  await page.clock.setFixedTime("2026-11-24T12:00:00");
  await arrive(page, "fr");
  const here = await drawnBy(page, browser);
  if (update) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    writeFileSync(`${folder}drawn-by.txt`, here);
  }
  const there = readFileSync(`${folder}drawn-by.txt`, "utf8");
  test.skip(here !== there, `the pictures were drawn by Chromium and fonts ${there.trim()}; here are ${here.trim()}: nothing was compared`);
  await page.locator("#examples ~ ul button").nth(3).click();
  await page.locator(".tasks").waitFor();
  const work = page.url();
  // What is told of saving changes by itself.
  await saved(page);
  const all = [...places.map((place) => [place || "hub", () => visit(page, place)]), ...Object.entries(outside).map(([name, hash]) => [name, () => page.goto(hash)])];
  for (const [nth, [place, go]] of all.entries()) {
    for (const { name, size, colorScheme, language } of ways[nth % ways.length]) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      if (!page.url().startsWith(work)) await page.goto(work);
      if ((await page.locator("html").getAttribute("lang")) !== language) await speak(page, language);
      await go();
      await expect(page.locator("#heading"), place).toBeVisible();
      // The brief beside the work follows after a pause.
      if (size === desk) await page.waitForTimeout(400);
      await page.evaluate(() => scrollTo(0, 0));
      // A line of the bar at the foot may stand a pixel higher or lower, as scrolling rounded it.
      await expect.soft(page).toHaveScreenshot(`${place.replace("/", "-")}-${name}.png`, { maxDiffPixels: 300 });
    }
  }
});
