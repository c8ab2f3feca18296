// What is kept and what counts: damage is told, erasing is asked, and words that are not in the law support nothing.
import { expect, test } from "./site.mjs";
import { arrive, begin, choose, fill, retitle, saved, visit } from "./walk.mjs";

for (const hasVersions of [true, false]) {
  const what = hasVersions ? "is brought back from its versions" : "is told where there are none, and the one before it stands";
  test(`a damaged newest ${what}`, async ({ page }) => {
    await arrive(page, "en");
    await begin(page);
    await saved(page);
    await visit(page, "proposal");
    for (const title of ["The one before", "The newest"]) await retitle(page, title);
    const address = page.url();
    await page.evaluate(async (hasVersions) => {
      const name = Object.keys(localStorage).find((key) => key.endsWith("/now"));
      localStorage.setItem(name, localStorage.getItem(name).replace("The newest", "The n€west"));
      for (const { name } of hasVersions ? [] : await indexedDB.databases()) indexedDB.deleteDatabase(name);
    }, hasVersions);
    await page.goto("about:blank");
    await page.goto(address);
    await expect(page.locator('[id="proposal-title-en"]')).toHaveValue(hasVersions ? "The newest" : "The one before");
    await expect(page.locator(".troubles")).toContainText(hasVersions ? "The last changes were brought back" : "damaged");
    await expect(page.locator("#app .notice-urgent")).toHaveCount(hasVersions ? 0 : 1);
  });
}

test("erasing is asked first, and what is in the bin can be taken out", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "proposal");
  await fill(page, "proposal-title-en", "To the bin");
  await saved(page);
  await page.goto("#/");
  await page.locator(".entries .quiet").first().click();
  await expect(page.locator("#told")).toBeFocused();
  await page.reload();
  await page.locator(".bin summary").click();
  await page.locator(".bin .quiet").first().click();
  await expect(page.locator(".entries a").first()).toContainText("To the bin");
  await page.locator(".entries .quiet").first().click();
  await page.locator(".bin summary").click();
  await page.locator(".bin .quiet").nth(1).click();
  await expect(page.locator("#told")).toBeFocused();
  await page.locator("#told button").nth(1).click();
  await expect(page.locator(".bin")).toContainText("To the bin");
  await page.locator(".bin .quiet").nth(1).click();
  await page.locator("#told button").first().click();
  await expect(page.locator(".bin")).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("impact/")))).toEqual([]);
});

test("words that are not in the clause support nothing until they are", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "clauses");
  await page.locator("#paste").fill("Article 1\nEvery operator shall route traffic through the national gateway.");
  await page.locator("#take-clauses").click();
  await expect(page.locator("#law-count")).toBeFocused();
  await visit(page, "scan");
  await page.locator('label[for$="-harm"]').first().click();
  await visit(page, "finding/f1");
  // The bar leads to what the finding needs.
  const needs = async (words, button, field) => {
    await expect(page.locator("#standing")).toContainText(words);
    await expect(page.locator("#needed")).toHaveText(button);
    await page.locator("#needed").click();
    await expect(page.locator(field)).toBeFocused();
  };
  await needs("quote a clause.", "Choose a clause", "#cite");
  await page.locator("#cite").selectOption({ index: 1 });
  await page.locator("#cite-add").click();
  const quote = page.locator("textarea[id^=quote-]");
  // First the clause is read; nothing is wrong with what was only begun.
  await expect(page.locator("[id^=cited-]")).toBeFocused();
  await expect(page.locator('[id^="quote-"][id$="-error"]')).toHaveCount(0);
  // With nothing selected the button leads to where words can be written.
  await quote.fill("");
  await quote.blur();
  await needs("quote the words of the clause", "Quote its words", "[id^=cited-]");
  await expect(page.getByText("No words are selected in this clause.")).toHaveCount(0);
  await page.locator(".quote-selected").click();
  await expect(quote).toBeFocused();
  await expect(page.getByText("No words are selected in this clause.")).toBeVisible();
  await quote.fill("all encryption is abolished");
  await quote.blur();
  await expect(page.locator('[id^="quote-"][id$="-error"]')).toBeVisible();
  await needs("quoted words are not in their clause", "Put the quotation right", "textarea[id^=quote-]");
  await quote.fill("shall route traffic through the national gateway");
  await quote.blur();
  await expect(page.locator('[id^="quote-"][id$="-error"]')).toHaveCount(0);
  // The condition says it too, and leads here.
  await visit(page, "analysis/CP1");
  await expect(page.locator(".left li").first()).toContainText("Say what the clause requires or allows");
  await page.locator(".left a").click();
  await needs("say what the clause requires or allows", "Say what the clause requires or allows", "#statement-en");
  await expect(page.locator("#evidence-proposed")).toHaveCount(0);
  await fill(page, "statement-en", "forces all traffic through one point");
  await expect(page.getByText("No words are selected in this clause.")).toHaveCount(0);
  // The four judgements in their order; one that was passed over for a later one was passed over.
  const four = "answer the four questions";
  await needs(four, "What happens to those it touches?", "#field-depth-11");
  await choose(page, "field-depth-22");
  await needs(four, "Whom does it touch?", "#field-reach-11");
  await choose(page, "field-persistence-22");
  await needs(four, "How does the text lead there?", "#field-pathway-11");
  await choose(page, "field-pathway-22");
  await needs("say what that does to people", "Say what that does to people", "#people-en");
  await fill(page, "people-en", "One failure cuts the whole country off.");
  await expect(page.locator("#evidence-proposed")).toBeVisible();
  await expect(page.locator("#standing")).not.toContainText("establishes nothing");
  await expect(page.locator("#needed")).toHaveCount(0);
  // The condition says what is left there, and leads to it.
  await visit(page, "analysis/CP1");
  await expect(page.locator(".left button")).toHaveCount(2);
  await page.locator(".left button").last().click();
  await expect(page.locator("#considered-heading")).toBeFocused();
  await fill(page, "rationale-en", "Only the gateway matters here.");
  await page.locator("#read-all").click();
  await expect(page.locator(".left")).toHaveCount(0);
  // With no clause left that counts there is nothing to quote: the bar leads to the law.
  await visit(page, "finding/f1");
  await page.locator(".cited .quiet").last().click();
  await expect(page.locator("#needed")).toHaveText("Choose a clause");
  await visit(page, "clauses");
  await page.locator('input[id^="operative-"]').uncheck();
  await visit(page, "finding/f1");
  await expect(page.locator("#needed")).toHaveCount(0);
  await expect(page.locator(".bar-next a")).toHaveAttribute("href", /clauses$/);
});

test("a wording in a second language stands beside the first", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "proposal");
  await fill(page, "proposal-title-en", "Gateway bill");
  await saved(page);
  await page.locator("#language").selectOption("fr");
  await expect(page.locator('[id="proposal-title-en"]')).toHaveValue("Gateway bill");
  await page.locator('[id="proposal-title-en"]').locator("xpath=ancestor::form[1]/following-sibling::button[1]").click();
  await fill(page, "proposal-title-fr", "Loi sur la passerelle");
  await saved(page);
  await page.locator("#language").selectOption("en");
  await expect(page.locator('[id="proposal-title-en"]')).toHaveValue("Gateway bill");
  await expect(page.locator("main")).toContainText("Loi sur la passerelle");
});
