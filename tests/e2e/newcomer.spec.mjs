// What a newcomer stumbled over when the page was tried with fresh eyes: each stumble stays mended.
import { createHash } from "node:crypto";
import { expect, test } from "./site.mjs";
import { accessible, arrive, begin, criteria, fill, law, saved, visit } from "./walk.mjs";

test.use({ viewport: { width: 360, height: 740 } });

test("a law that was pasted is there again however the page was left, and only where it was pasted", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await saved(page);
  const other = page.url();
  await page.goto("#/");
  await page.locator("#begin").click();
  await expect(page.locator(".tasks")).toBeVisible();
  await saved(page);
  expect(page.url()).not.toBe(other);
  await visit(page, "clauses");
  const work = page.url();
  const stands = async () => {
    await expect(page.locator("#paste")).toHaveValue(law("en").trim());
    await expect(page.locator(".preview > li")).toHaveCount(5);
    await expect(page.locator(".law > li")).toHaveCount(0);
  };
  await page.locator("#paste").fill(law("en").trim());
  // The bar waits until it is taken. By the way back, by Back before anybody could have waited, by loading anew, by the address of other work.
  await expect(page.locator(".bar-next")).toBeHidden();
  await page.locator(".trail a").click();
  await expect(page.locator(".tasks")).toBeVisible();
  await visit(page, "clauses");
  await stands();
  await page.locator("#paste").fill("");
  await expect(page.locator(".preview")).toHaveCount(0);
  await page.locator("#paste").fill(law("en").trim());
  await page.evaluate(() => history.back());
  await expect(page.locator(".tasks")).toBeVisible();
  await visit(page, "clauses");
  await stands();
  await page.locator("#paste").fill(`${law("en").trim()} `);
  await page.reload();
  await expect(page.locator("#paste")).toHaveValue(`${law("en").trim()} `);
  await page.locator("#paste").fill(law("en").trim());
  await page.evaluate((address) => (location.href = address), `${other}clauses`);
  await expect(page.locator("#paste")).toHaveValue("");
  await expect(page.locator(".law > li")).toHaveCount(0);
  await page.goto(work);
  await stands();
  // Taken, it is in the work, and nowhere else.
  await page.locator("#take-clauses").click();
  await expect(page.locator(".law > li")).toHaveCount(5);
  await saved(page);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.endsWith("/draft")))).toEqual([]);
});

test("the scan says how far one is, goes on where it was left, and says when it is done", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await expect(page.locator(".bar-next")).toHaveText("Put the law on the table");
  await expect(page.locator("#verdict-so-far")).toHaveText("Answers: 0 of 15");
  await visit(page, "scan");
  for (const criterion of criteria.slice(0, 9)) await page.locator(`#scan-${criterion}-harm`).check();
  await expect(page.locator("#verdict-so-far")).toHaveText("Answers: 9 of 15");
  await expect(page.locator("#scan-done")).toHaveCount(0);
  // What there is to know lies over the question, and the question is there again.
  const more = page.locator(".guide-look").nth(criteria.indexOf("E5"));
  await more.click();
  await expect(page.locator(".overlay .guidance li").first()).toBeVisible();
  await accessible(page, [".overlay .guidance"]);
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();
  await expect(more).toBeInViewport();
  // Deeper, and back where one was.
  await more.click();
  await page.locator(".overlay > p a").click();
  await expect(page.locator("#heading")).toBeFocused();
  await page.goBack();
  await expect(more).toBeFocused();
  await expect(more).toBeInViewport();
  for (const criterion of criteria.slice(9)) await page.locator(`#scan-${criterion}-none`).check();
  await expect(page.locator("#scan-done")).toBeVisible();
  await page.locator(".bar-next").getByRole("link", { name: "See the result" }).click();
  // A first impression is no verdict, and is not told as one.
  await expect(page.locator(".verdict-name")).toHaveText("No verdict yet: no harm is established, and none is excluded");
  await expect(page.locator("#verdict-so-far")).toHaveText("No verdict yet: no harm is established, and none is excluded");
});

test("a country is known by its name, in the language of the page, and another word stays and is told of", async ({ page }) => {
  await arrive(page, "fr");
  await begin(page);
  await visit(page, "proposal");
  for (const [written, kept, said] of [["tunisie", "TN", "Tunisie"], ["cote d'ivoire", "CI", "Côte d’Ivoire"], ["ci", "CI", "Côte d’Ivoire"], ["etats unis", "US", "États-Unis"], ["eu", "EU", "Union européenne"]]) {
    await fill(page, "proposal-jurisdiction", written);
    await expect(page.locator("#proposal-jurisdiction")).toHaveValue(kept);
    await expect(page.locator("#country-name")).toHaveText(said);
    await expect(page.locator("#proposal-jurisdiction-error")).toHaveCount(0);
  }
  // A name that begins another one is waited for.
  const field = page.locator("#proposal-jurisdiction");
  await field.fill("Niger");
  await page.waitForTimeout(700);
  await field.press("End");
  await page.keyboard.type("ia");
  await field.blur();
  await expect(page.locator("#country-name")).toHaveText("Nigeria");
  await fill(page, "proposal-jurisdiction", "Atlantide");
  await expect(page.locator("#proposal-jurisdiction")).toHaveValue("Atlantide");
  await expect(page.locator("#proposal-jurisdiction-error")).toBeVisible();
  await expect(page.locator("#country-name")).toHaveText("");
});

test("who answers a question looks at the law, and is back at the question", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "scan");
  await expect(page.locator("#scan-CP1")).toBeVisible();
  // Without a law there is nothing to look at.
  await expect(page.locator(".law-look")).toHaveCount(0);
  await visit(page, "clauses");
  await fill(page, "paste", law("en").trim());
  await page.locator("#take-clauses").click();
  await expect(page.locator(".tour, #tour-again")).toHaveCount(0);
  await visit(page, "scan");
  const look = page.locator(".law-look").nth(8);
  for (const close of [() => page.keyboard.press("Escape"), () => page.locator(".overlay button").click()]) {
    await look.click();
    // The title is not looked for.
    await expect(page.locator(".overlay .clause")).toHaveCount(4);
    await expect(page.locator(".overlay button")).toBeFocused();
    await accessible(page, [".overlay .clause"]);
    await close();
    await expect(page.locator(".overlay")).toHaveCount(0);
    await expect(look).toBeFocused();
    await expect(look).toBeInViewport();
  }
  // The next question finds the law where it was left; other work does not.
  await page.setViewportSize({ width: 360, height: 300 });
  await look.click();
  await page.locator(".overlay").evaluate((sheet) => (sheet.scrollTop = 150));
  await page.locator(".overlay button").click();
  await page.locator(".law-look").nth(9).click();
  await expect.poll(() => page.locator(".overlay").evaluate((sheet) => sheet.scrollTop)).toBe(150);
  await page.keyboard.press("Escape");
  // Its keys are its own: a digit answers nothing behind it.
  await look.click();
  await page.keyboard.press("2");
  await page.keyboard.press("Escape");
  await expect(page.locator(".overlay")).toHaveCount(0);
  await expect(page.locator(".question input:checked")).toHaveCount(0);
  expect(await page.locator(".law-look").evaluateAll((all) => new Set(all.map((one) => document.getElementById(one.getAttribute("aria-describedby")).textContent)).size)).toBe(15);
  await saved(page);
  await page.goto("#/");
  await begin(page);
  await visit(page, "clauses");
  await fill(page, "paste", law("en").trim());
  await page.locator("#take-clauses").click();
  // A law that is pasted over one that was taken: the bar waits again.
  await expect(page.locator(".bar-next")).toBeVisible();
  await page.locator(".paste summary").click();
  await page.locator("#paste").fill("Article 1\nOther words.");
  await expect(page.locator("#take-clauses")).toBeVisible();
  await expect(page.locator(".bar-next")).toBeHidden();
  await page.locator("#paste").fill("");
  await expect(page.locator(".bar-next")).toBeVisible();
  await visit(page, "scan");
  await page.locator(".law-look").first().click();
  await expect(page.locator(".overlay .clause")).toHaveCount(4);
  expect(await page.locator(".overlay").evaluate((sheet) => sheet.scrollTop)).toBe(0);
});

test("after the scan the result names what was suspected, and beside it the benefit that is established", async ({ page }) => {
  const text = "Networks may connect without asking anybody.";
  const sha256 = createHash("sha256").update(text).digest("hex");
  const judged = Object.fromEntries(["depth", "reach", "persistence", "pathway"].map((field) => [field, [2, 2]]));
  const work = {
    format: "internet-impact-assessment",
    version: "1.0",
    language: "en",
    clauses: [{ id: "c1", locator: "Article 1", text }],
    findings: [{ id: "f1", criterion: "CP1", direction: "benefit", clauses: [{ clause: "c1", quote: "connect without asking anybody", sha256 }], statement: "lets networks connect", people: "Small networks join.", evidence: 1, ...judged }],
    criteria: Object.fromEntries(criteria.map((criterion) => [criterion, { first_read: { CP1: "benefit", CP4: "harm" }[criterion] ?? "none" }])),
  };
  await arrive(page, "en");
  await page.locator("#open-file").setInputFiles({ name: "work.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(work)) });
  await page.locator("#arrival-open").click();
  await page.locator(".tasks").waitFor();
  await visit(page, "result");
  await expect(page.locator("#suspected ~ .ways li")).toHaveText([/ – Benefit$/, / – Harm$/]);
  await expect(page.locator("#benefits ~ .findings .sentence")).toContainText("lets networks connect");
  // A first look that saw nothing is not left to stand for a result.
  await expect(page.locator(".conditions tr").filter({ hasText: "E10" })).toContainText("none established");
});

test("back leads to where a page was left, and on to where the next one was", async ({ page }) => {
  await arrive(page, "fr");
  await begin(page);
  await visit(page, "scan");
  for (const criterion of criteria) await page.locator(`#scan-${criterion}-unclear`).check();
  await visit(page, "result");
  const down = () => page.evaluate(() => Math.round(scrollY));
  const link = page.locator('.conditions a[href$="/E7"]');
  await link.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 120));
  await expect.poll(down).toBeGreaterThan(500);
  const left = await down();
  await link.click();
  await expect(page.locator(".official").first()).toContainText("E7");
  await expect(page.locator("#heading")).toBeFocused();
  expect(await down()).toBe(0);
  await page.locator("#considered-heading").scrollIntoViewIfNeeded();
  const deeper = await down();
  await page.goBack();
  await expect(page.locator("#verdict")).toBeVisible();
  await expect.poll(down).toBe(left);
  await expect(link).toBeFocused();
  await page.goForward();
  await expect(page.locator("#considered-heading")).toBeVisible();
  await expect.poll(down).toBe(deeper);
  // By a link, not by the way back, it is a new visit.
  await page.locator(".trail a").click();
  await expect(page.locator(".criteria, .tasks").first()).toBeVisible();
  expect(await down()).toBe(0);
});

test("with a word's meaning open the next tap counts where it was meant", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, serviceWorkers: "block" });
  const page = await context.newPage();
  await arrive(page, "fr");
  await begin(page);
  await visit(page, "scan");
  const term = page.locator(".question .term > [role=button]").first();
  await term.waitFor();
  const question = page.locator(".question").filter({ has: page.locator(".term") }).first();
  for (const answer of ["harm", "benefit"]) {
    await term.tap();
    await expect(page.locator(".meaning").filter({ visible: true })).toHaveCount(1);
    await question.locator(`label[for$="-${answer}"]`).tap();
    await expect(question.locator(`input[id$="-${answer}"]`)).toBeChecked();
    await expect(page.locator(".meaning").filter({ visible: true })).toHaveCount(0);
  }
  await context.close();
});

test("a text without numbers is taken with a warning, and signs that are no words of it are left out", async ({ page }) => {
  await arrive(page, "fr");
  await begin(page);
  await visit(page, "clauses");
  const long = "Le juge peut ordonner toutes mesures propres à prévenir une atteinte, à l’encontre de toute personne.";
  await page.locator("#paste").fill(`> ${long}\n\n> Ces mesures sont publiées au registre prévu par la loi.`);
  await expect(page.locator(".preview > li")).toHaveCount(2);
  await expect(page.locator("#paste-unnumbered")).toBeVisible();
  await page.locator("#take-clauses").click();
  await expect(page.locator(".law > li .words").first()).toHaveText(long);
  const names = await page.locator('[id^="change-"]').allTextContents();
  expect(new Set(names.map((name) => name.trim())).size).toBe(2);
  await page.locator(".paste summary").click();
  await page.locator("#paste").fill(`## Article 1\n${long}\n## Article 2\n${long}`);
  await expect(page.locator(".preview > li")).toHaveCount(2);
  await expect(page.locator("#paste-unnumbered")).toHaveCount(0);
});

test("what is missing in many places is said once, with a way to each", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "scan");
  for (const criterion of criteria) await page.locator(`#scan-${criterion}-harm`).check();
  await visit(page, "check");
  const said = await page.locator("#open-points > li > p:first-child").allTextContents();
  expect(new Set(said).size).toBe(said.length);
  expect(said.length).toBeLessThan(8);
  const ways = page.locator("#open-points .ways").first().locator("a");
  await expect(ways).toHaveCount(15);
  await ways.nth(14).click();
  await expect(page.locator(".official").first()).toContainText("E10");
});
