// The steps of an assessment as a person takes them, by what stands on the page: never by its code.
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect } from "./site.mjs";

export const criteria = ["CP1", "CP2", "CP3", "CP4", "CP5", "E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10"];
export const law = (language) => readFileSync(new URL(`laws/${language}.txt`, import.meta.url), "utf8");

/** Opens the page in a language and waits until it works. */
export async function arrive(page, language) {
  await page.goto("");
  await page.locator("#begin").waitFor();
  await speak(page, language);
}

/** Begins new work and waits until it is open. */
export async function begin(page) {
  await page.locator("#begin").click();
  await expect(page.locator("#save-state")).toBeVisible();
}

export async function speak(page, language) {
  await page.locator("#language").selectOption(language);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** The address of the work without its last part. */
export function workAddress(page) {
  const address = new URL(page.url());
  return `${address.href.split("#")[0]}#/${address.hash.split("/")[1]}/`;
}

/** Goes to a page of the work by its address, as a link in a mail would. */
export async function visit(page, place) {
  await page.evaluate((hash) => (location.hash = hash), new URL(workAddress(page) + place).hash);
  await expect(page.locator("#heading")).toBeVisible();
}

/** Types into a field and leaves it, so that the work has it. */
export async function fill(page, id, words) {
  const field = page.locator(`[id="${id}"]`);
  await field.fill(words);
  await field.blur();
}

export async function choose(page, id) {
  await page.locator(`label[for="${id}"]`).click();
  await expect(page.locator(`[id="${id}"]`)).toBeChecked();
}

/** Waits until the page says that the work is on the device. */
export async function saved(page) {
  // Where the second store never answers each save waits three seconds for it.
  await expect(page.locator("#save-state")).toContainText(/\d{1,2}:\d{2}/, { timeout: 15_000 });
}

/** Gives the work another title in English, and waits until that one is on the device. */
export async function retitle(page, words) {
  await fill(page, "proposal-title-en", words);
  await expect(page.locator("#save-state")).toHaveText("Saving…");
  await saved(page);
}

/** No barrier that axe can find; and what the page is for is on it. */
export async function accessible(page, content) {
  await expect(page.locator("#heading")).toBeVisible();
  for (const selector of content) await expect(page.locator(selector).filter({ visible: true }).first()).toBeVisible();
  // What lies half under the bar is a scroll away from it; axe would take it for small.
  const bar = await page.evaluateHandle(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".bar { position: static }");
    document.adoptedStyleSheets.push(sheet);
    return sheet;
  });
  const found = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
  const told = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(" | ")}`);
  expect(told, page.url()).toEqual([]);
  await bar.evaluate((sheet) => document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1));
}

/** Downloads what a click offers; gives its name and text. */
export async function download(page, click) {
  const [offered] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: offered.suggestedFilename(), path: await offered.path(), text: readFileSync(await offered.path(), "utf8") };
}
