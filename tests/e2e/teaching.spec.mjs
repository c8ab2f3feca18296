// Learning while working: the tour, words that open their meaning, a sample finding, what a choice does, parts that are
// finished; and the means for a workshop.
import { expect, test } from "./site.mjs";
import { accessible, arrive, begin, choose, saved, speak, visit } from "./walk.mjs";

test("the tour is taken, skipped and had again, and never loses the focus", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await accessible(page, ["#tour"]);
  for (const place of ["2 of 5", "3 of 5"]) {
    await page.locator("#tour-next").press("Enter");
    await expect(page.locator(".tour .hint")).toHaveText(place);
    await expect(page.locator("#tour-step")).toBeFocused();
  }
  await page.locator("#tour-skip").press("Enter");
  await expect(page.locator("#tour-again")).toBeFocused();
  await page.reload();
  await expect(page.locator("#tour-again")).toBeVisible();
  await page.locator("#tour-again").press("Enter");
  await expect(page.locator(".tour .hint")).toHaveText("1 of 5");
});

test("a word opens its meaning under the pointer, at the focus and at a tap, and Escape closes it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  let asked = 0;
  page.on("request", (request) => (asked += request.url().includes("/glossary.") ? 1 : 0));
  await arrive(page, "en");
  await begin(page);
  await visit(page, "scan");
  const term = page.locator(".term", { hasText: "resolvers" }).first();
  const meaning = term.locator(".meaning");
  const word = term.getByRole("button");
  await word.scrollIntoViewIfNeeded();
  await page.mouse.move(1, 1);
  await expect(meaning).toBeHidden();
  await word.hover();
  await expect(meaning).toBeVisible();
  // It can be read with the pointer on it.
  await meaning.hover();
  await expect(meaning).toBeVisible();
  await page.mouse.move(1, 1);
  await expect(meaning).toBeHidden();
  // Escape closes it while the focus is elsewhere, too.
  await page.locator("#scan-CP1-none").focus();
  await word.hover();
  await expect(meaning).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(meaning).toBeHidden();
  await page.mouse.move(1, 1);
  await word.focus();
  await expect(meaning).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(meaning).toBeHidden();
  await word.blur();
  await word.click();
  await expect(meaning).toBeVisible();
  await accessible(page, [".meaning >> visible=true"]);
  // Fifteen questions ask for the glossary in the same moment; it comes once.
  expect(asked).toBe(1);
});

test("a sample is filled in and taken back as one, and what choices do is told", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "analysis/E4");
  await page.locator("#add-harm").click();
  await expect(page.locator("#standing")).toContainText("No verdict yet");
  await page.locator("#sample summary").click();
  await expect(page.locator("#sample .sentence")).toContainText("lets a minister order that a region be disconnected");
  await accessible(page, ["#sample", "#standing"]);
  await page.locator("#sample-fill").click();
  await expect(page.locator("#sample-filled")).toBeFocused();
  await expect(page.locator('[id="statement-en"]')).toHaveValue(/lets a minister order/);
  await expect(page.locator("#field-depth-33")).toBeChecked();
  await expect(page.locator("#field-pathway-11")).toBeChecked();
  // It rests on no clause, and so counts for nothing.
  await expect(page.locator("#standing")).toContainText("It rests on no clause yet");
  await page.locator(".save button").click();
  await expect(page.locator('[id="statement-en"]')).toHaveValue("");
  await expect(page.locator("#field-depth-13")).toBeChecked();
});

test("a part is finished when the person says so, and the file keeps it", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "plan");
  await choose(page, "finished-yes");
  await saved(page);
  await page.reload();
  await expect(page.locator("#finished-yes")).toBeChecked();
  await visit(page, "");
  await expect(page.locator("#parts-finished")).toHaveText("1 of 8 parts finished");
  await expect(page.locator(".tasks .part-finished")).toHaveCount(1);
  await visit(page, "plan");
  await choose(page, "finished-later");
  await visit(page, "");
  await expect(page.locator(".tasks .part-finished")).toHaveCount(0);
});

test("single keys answer the scan, in the list and on the wall", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await arrive(page, "en");
  await begin(page);
  await visit(page, "scan");
  await page.locator("#scan-CP1-none").focus();
  await page.keyboard.press("2");
  await expect(page.locator("#scan-CP1-harm")).toBeChecked();
  await expect(page.locator("#scan-CP2-none")).toBeFocused();
  await expect(page.locator("#scan-CP2-none")).not.toBeChecked();
  await page.keyboard.press("5");
  await expect(page.locator("#scan-CP2-unclear")).toBeChecked();

  await visit(page, "projector");
  await accessible(page, ["#asked"]);
  await expect(page.locator(".projector button[aria-pressed=true]")).toContainText("Harm");
  await page.locator("#projector-next").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".projector .place")).toContainText("CP3");
  await page.keyboard.press("3");
  await expect(page.locator(".projector button[aria-pressed=true]")).toContainText("Benefit");
  // At the last question the button that was pressed keeps the focus, and the keys go on.
  while (!(await page.locator(".projector .place").innerText()).includes("E10")) await page.locator("#projector-next").click();
  await expect(page.locator("#projector-next")).toBeFocused();
  await page.keyboard.press("4");
  await expect(page.locator(".projector button[aria-pressed=true]")).toContainText("Both");
  for (let turn = 0; turn < 12; turn++) await page.keyboard.press("ArrowLeft");
  await expect(page.locator(".projector .place")).toContainText("CP3");
  // Where the page runs the other way, so do the arrows.
  await speak(page, "ar");
  await page.locator("#projector-next").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator(".projector .place")).toContainText("CP4");
});

test("the worksheet has the same numbers in every language, and prints without the page around it", async ({ page }) => {
  for (const language of ["en", "ar"]) {
    await arrive(page, language);
    await page.locator("section[aria-labelledby=workshop] a").click();
    await expect(page.locator(".worksheet tbody .code")).toHaveText(["CP1", "CP2", "CP3", "CP4", "CP5", "E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10"]);
    await expect(page.locator(".worksheet tbody .box")).toHaveCount(15 * 5);
    await expect(page.locator(".sheet ol")).toHaveCount(6);
    await accessible(page, [".worksheet"]);
  }
  await page.emulateMedia({ media: "print" });
  for (const around of [".head", ".foot", ".actions"]) await expect(page.locator(around).first()).toBeHidden();
  await expect(page.locator(".sheet")).toBeVisible();
});

test("the brief is written in another language than the page", async ({ page }) => {
  await arrive(page, "en");
  await page.locator("#examples ~ ul button").nth(1).click();
  await page.locator(".tasks").waitFor();
  await visit(page, "brief");
  await expect(page.locator("#brief-unwritten")).toHaveCount(0);
  // Words that cannot be had are told in those that are here, and asked for again they come, all of them.
  await page.route("**/text/ar/*", (route) => route.abort());
  await page.locator("#brief-language").selectOption("ar");
  await expect(page.locator("main .wrong")).toContainText("could not be fetched");
  await page.unroute("**/text/ar/*");
  await page.locator("main .wrong button").click();
  await expect(page.locator(".brief-whole article")).toHaveAttribute("dir", "rtl");
  await page.locator("#brief-language").selectOption("en");
  await page.locator("#brief-language").selectOption("ar");
  await expect(page.locator(".brief-whole article")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("#brief-unwritten")).toBeVisible();
  await accessible(page, [".brief-whole", "#brief-language"]);
});
