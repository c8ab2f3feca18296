// Pictures of every page, to be looked at: phone and desk, light and dark, each language. Not a test: a person judges.
// `node screens.mjs [folder]` after `cargo xtask build`; they go to tests/e2e/screens unless a folder is named.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { arrive, visit } from "./walk.mjs";
import { serve } from "./site.mjs";

const folder = process.argv[2] ?? fileURLToPath(new URL("screens", import.meta.url));
const places = ["", "plan", "proposal", "clauses", "scan", "analysis", "grid", "analysis/CP3", "finding/f1", "check", "result", "why", "amend", "brief"];
const views = [
  { name: "phone-light", viewport: { width: 360, height: 740 }, colorScheme: "light" },
  { name: "phone-dark", viewport: { width: 360, height: 740 }, colorScheme: "dark" },
  { name: "desk-light", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { name: "desk-dark", viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
];

mkdirSync(folder, { recursive: true });
const site = await serve();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-dev-shm-usage"] });
for (const { name, ...view } of views) {
  for (const language of ["en", "fr"]) {
    const context = await browser.newContext({ baseURL: site.url, ...view });
    const page = await context.newPage();
    const shoot = (place) => page.screenshot({ path: `${folder}/${language}-${name}-${place.replace("/", "-") || "hub"}.png`, fullPage: true });
    await arrive(page, language);
    await shoot("start");
    await page.locator("#examples ~ ul button").nth(1).click();
    await page.locator(".tasks").waitFor();
    for (const place of places) {
      await visit(page, place);
      await page.waitForTimeout(500);
      await shoot(place);
    }
    // The brief of each example on paper, in both sizes; once is enough.
    if (name === "desk-light") {
      for (const format of ["A4", "Letter"]) await page.pdf({ path: `${folder}/${language}-brief-${format}.pdf`, format });
    }
    await context.close();
  }
}
await browser.close();
await site.stop();
