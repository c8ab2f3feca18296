// An amendment is tried out, its verdict is the command line's, and it is kept as a recommendation.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "./site.mjs";
import { accessible, arrive, download, saved, speak, visit } from "./walk.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const impact = (...words) => execFileSync(process.env.IMPACT, words, { cwd: root, encoding: "utf8" });
const spaced = (text) => text.replaceAll(/\s+/g, " ").trim();

test("a clause is struck, a judgement is another, and what follows is kept as a recommendation", async ({ page, complaints }) => {
  await arrive(page, "en");
  await page.locator("#examples ~ ul button").nth(3).click();
  await page.locator(".tasks").waitFor();
  await visit(page, "result");
  const json = await download(page, () => page.locator(".save-file").first().click());
  await visit(page, "amend");
  await accessible(page, [".amend-effects", "fieldset", "#otherwise"]);
  const now = await page.locator("#amendment").innerText();
  await expect(page.locator("#keep-amendment")).toHaveCount(0);

  const first = page.locator("fieldset input[type=checkbox]").first();
  const clause = (await first.getAttribute("id")).replace(/^strike-/, "");
  await first.check();
  await page.locator("details[id^=otherwise-] summary").first().click();
  const select = page.locator("select[id^=judge-depth-]").first();
  const finding = (await select.getAttribute("id")).replace(/^judge-depth-/, "");
  await select.selectOption("1");
  await accessible(page, [".amend-effects", "#keep-amendment"]);
  const said = [await page.locator("#amendment").innerText(), ...(await page.locator(".amend-effects li").allInnerTexts())];
  expect(said[0]).not.toBe(now);

  // Another language, or a look at the clauses, keeps what is tried.
  await visit(page, "clauses");
  await visit(page, "amend");
  await expect(page.locator("#amendment")).toHaveText(said[0]);
  await speak(page, "fr");
  await expect(page.locator(`[id="strike-${clause}"]`)).toBeChecked();
  await speak(page, "en");
  const told = spaced(impact("amend", json.path, "--strike", clause, "--judge", `${finding}.depth=1`));
  for (const sentence of said) expect(told).toContain(spaced(sentence));

  const before = JSON.parse(json.text).recommendations?.length ?? 0;
  await page.locator("#clear-amendment").click();
  await expect(page.locator("#amendment")).toBeFocused();
  await expect(page.locator("#amendment")).toHaveText(now);
  await page.locator(`[id="strike-${clause}"]`).check();
  await page.locator("#keep-amendment").click();
  await expect(page.locator("#amendment-kept")).toBeFocused();
  await expect(page.locator("#amendment-kept")).toContainText(String(before + 1));
  await expect(page.locator("#amendment")).toHaveText(now);
  await saved(page);
  await page.locator("#amendment-kept a").click();
  const kept = page.locator("[id^=recommendation-text-]").last();
  await expect(kept).toHaveValue(/^Strike .*\nThe verdict would/);

  expect(complaints).toEqual([]);
});
