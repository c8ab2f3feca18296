// usage: node look.mjs OUT lang width scheme place...
import { chromium } from "@playwright/test";
import { arrive, visit } from "./walk.mjs";
import { serve } from "./site.mjs";
const [out, lang, width, scheme, example, ...places] = process.argv.slice(2);
const site = await serve();
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-dev-shm-usage"] });
const context = await browser.newContext({ baseURL: site.url, viewport: { width: +width, height: +width < 500 ? 740 : 900 }, colorScheme: scheme, serviceWorkers: "block" });
const page = await context.newPage();
page.on("console", (m) => m.type() === "error" && console.log("console:", m.text()));
page.on("pageerror", (e) => console.log("error:", e.message));
await arrive(page, lang);
if (places.includes("start")) await page.screenshot({ path: `${out}/${lang}-${width}-${scheme}-start.png`, fullPage: true });
await page.locator("#examples ~ ul button").nth(+example).click();
await page.locator(".tasks").waitFor();
for (const place of places.filter((p) => p !== "start")) {
  await visit(page, place === "hub" ? "" : place);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${out}/${lang}-${width}-${scheme}-${place.replace("/", "-")}.png`, fullPage: true });
}
await browser.close();
await site.stop();
