// The questions without the program: reached from the page that could not start, filled in, made into a file that the
// full page and the command line open.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./site.mjs";
import { accessible, arrive } from "./walk.mjs";

const criteria = [..."12345"].map((number) => `CP${number}`).concat(Array.from({ length: 10 }, (_, index) => `E${index + 1}`));

for (const [language, direction] of [["fr", "ltr"], ["ar", "rtl"]]) {
  test(`a browser that runs no WebAssembly still asks the questions (${language})`, async ({ page }) => {
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await page.goto(`${language}/`);
    await page.locator("#failed a").first().click();
    await expect(page.locator("html")).toHaveAttribute("dir", direction);
    await expect(page.locator("fieldset.question")).toHaveCount(criteria.length);
    await page.locator("#law").fill("Loi <b>05-20</b>");
    await page.locator("#text").fill("Article 1. Un.\nSuite.\n\n \nArticle 2. “Deux”");
    await page.locator("#CP3-harm").check();
    await page.locator("#CP3-reason").fill("« par la passerelle »");
    await page.locator("#E9-none").check();
    await accessible(page, ["fieldset.question"]);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.locator("#make").click();
    await expect(page.locator("#file")).toBeFocused();
    const told = await page.locator("#file").inputValue();
    const [saved] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
    expect(saved.suggestedFilename()).toBe("assessment.json");
    // An answer that changes takes back what was made.
    await page.locator("#E9-unclear").check();
    await expect(page.locator("#save")).toBeHidden();
    await page.locator("#make").click();
    expect(JSON.parse(await page.locator("#file").inputValue()).criteria.E9.first_read).toBe("unclear");
    const file = join(mkdtempSync(join(tmpdir(), "impact-questions-")), "assessment.json");
    writeFileSync(file, told);
    const made = JSON.parse(told);
    expect(made.proposal.title).toEqual({ [language]: "Loi <b>05-20</b>" });
    expect(made.clauses.map(({ text }) => text)).toEqual(["Article 1. Un.\nSuite.", "Article 2. “Deux”"]);
    expect(made.criteria).toEqual({ CP3: { first_read: "harm", rationale: { [language]: "« par la passerelle »" } }, E9: { first_read: "none" } });
    // As the format has it: nothing is unknown to the command line, and nothing is wrong.
    const checked = JSON.parse(execFileSync(process.env.IMPACT, ["validate", file, "--format", "json"], { encoding: "utf8" }));
    expect(checked.valid).toBe(true);
    expect(checked.problems.filter(({ code }) => code === "unknown-member")).toEqual([]);
  });
}

test("what the page of questions makes opens in the full page", async ({ page, complaints }) => {
  await page.goto("en/questions.html");
  await page.locator("#law").fill("Gateway bill");
  for (const criterion of criteria) await page.locator(`#${criterion}-unclear`).check();
  await page.locator("#make").click();
  const told = await page.locator("#file").inputValue();
  await arrive(page, "en");
  await page.locator("#open-file").setInputFiles({ name: "assessment.json", mimeType: "application/json", buffer: Buffer.from(told) });
  await page.locator("#arrival-open").click();
  await page.locator(".tasks").waitFor();
  await expect(page.locator("#heading")).toContainText("Gateway bill");
  await expect(page.locator(".bar")).toContainText(/./);
  expect(complaints).toEqual([]);
});

test("answers that stand in no file are not left by a slip", async ({ page }) => {
  await page.goto("en/questions.html");
  const leave = async () => {
    const asked = page.waitForEvent("dialog", { timeout: 1500 }).then((dialog) => dialog.dismiss().then(() => true), () => false);
    await page.evaluate(() => location.reload()).catch(() => {});
    return asked;
  };
  await page.locator("#CP1-harm").check();
  expect(await leave()).toBe(true);
  // A file that is made is not saved yet.
  await page.locator("#make").click();
  expect(await leave()).toBe(true);
  await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  expect(await leave()).toBe(false);
});

test("without scripts the questions can be read and answered, and the page says what it cannot do", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}en/`);
  // What takes the page’s own scripts takes what clicks wait for: the address of the link is followed.
  const link = await page.locator("noscript a").first().getAttribute("href");
  await page.goto(new URL(link, page.url()).href);
  await expect(page.locator("main .notice")).toBeVisible();
  await expect(page.locator("#make")).toBeHidden();
  await page.locator("#CP1-harm").check();
  await expect(page.locator("#CP1-harm")).toBeChecked();
  await context.close();
});
