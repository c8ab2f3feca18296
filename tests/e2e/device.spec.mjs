// What is on the device: told, taken along as one file, not kept at all, erased without a trace that this page could leave.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "./site.mjs";
import { arrive, accessible, begin, download, fill, saved, speak, visit } from "./walk.mjs";

const CANARY = "Zaunkönig-7431";

/** Begins work with this title and waits until it is kept. */
async function named(page, title) {
  await page.goto("#/");
  await page.locator("#law").fill(title);
  await page.locator("#begin").click();
  await expect(page.locator(".tasks")).toBeVisible();
  await saved(page);
}

/** Everything that this origin has put into the browser, as one text. */
const stores = (page) =>
  page.evaluate(async () => {
    const cached = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) cached.push(request.url);
    }
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), cached, databases, document.cookie]);
  });

test("all work goes into one file that page and command line read, and a damaged one is refused whole", async ({ page }, info) => {
  await arrive(page, "en");
  for (const title of ["One", "Two\u2028lines", "قانون"]) await named(page, title);
  await page.goto("#/");
  await page.getByRole("button", { name: "Put “One” in the bin" }).click();
  await page.goto("#/this-device");
  await accessible(page, ["#save-all", "#keep-nothing", "#erase-all"]);
  await expect(page.locator(".lead")).toContainText("3 assessments");
  const all = await download(page, () => page.locator("#save-all").click());
  expect(all.name).toMatch(/^internet-impact-all-\d{4}-\d\d-\d\d\.ndjson$/);
  const file = info.outputPath("all.ndjson");
  writeFileSync(file, all.text);
  const checked = execFileSync(process.env.IMPACT, ["validate", file, "--format", "ndjson"], { encoding: "utf8" });
  expect(checked.trim().split("\n")).toHaveLength(3);

  // Half of it is none of it.
  await page.goto("#/");
  const lines = all.text.trim().split("\n");
  const damaged = [lines[0], lines[1].slice(0, -1), lines[2]].join("\n");
  await page.locator("#open-file").setInputFiles({ name: "all.ndjson", mimeType: "application/x-ndjson", buffer: Buffer.from(damaged) });
  await expect(page.locator("#problems")).toContainText("line 2");
  await expect(page.locator(".entries > li").filter({ has: page.locator(".quiet") })).toHaveCount(3);
  // What is here word for word is left out, what is in the bin is not; of what was changed since, both stay.
  await page.locator("#open-file").setInputFiles(file);
  await expect(page.locator("#arrival")).toContainText("1 assessment that is not here yet:One");
  await expect(page.locator("#arrival")).toContainText("2 are here already, word for word, and are left out.");
  await page.locator("#arrival-leave").click();
  const stays = (line) => line.includes("قانون");
  const changed = lines.map((line) => JSON.stringify({ ...JSON.parse(line), ...(!stays(line) && { updated: "2020-01-01" }) }));
  await page.locator("#open-file").setInputFiles({ name: "all.ndjson", mimeType: "application/x-ndjson", buffer: Buffer.from(changed.join("\n")) });
  await expect(page.locator("#arrival")).toBeFocused();
  await accessible(page, ["#arrival-open", "#arrival-leave"]);
  await expect(page.locator("#arrival")).toContainText("1 is here already, word for word, and is left out.");
  await page.locator("#arrival-open").click();
  await expect(page.locator("#opened")).toHaveText("2 assessments were opened. They are in the list below.");
  await expect(page.locator(".entries > li").filter({ has: page.locator(".when") })).toHaveCount(5);
  const kept = await page.evaluate(() => Object.entries(localStorage).filter(([name]) => name.endsWith("/now")).map(([, record]) => record));
  for (const line of lines) {
    const { id } = JSON.parse(line);
    expect(kept.filter((record) => record.includes(`"${id}"`)).length).toBe(stays(line) ? 1 : 2);
  }
});

test("erasing everything leaves nothing of a person in any store, and nothing is saved again", async ({ page, context }) => {
  await arrive(page, "fr");
  await named(page, `Loi ${CANARY}`);
  await visit(page, "clauses");
  await page.locator("#paste").fill(`Article 1\n${CANARY}`);
  await named(page, `Autre ${CANARY}`);
  await visit(page, "proposal");
  await fill(page, "proposal-title-fr", `${CANARY}, encore`);
  expect(await stores(page)).toContain(CANARY);
  await page.goto("#/this-device");
  await page.locator("#erase-all").click();
  await expect(page.locator("#erase-sure")).toBeFocused();
  await page.locator("#erase-sure .quiet").click();
  await expect(page.locator("#erase-all")).toBeFocused();
  expect(await stores(page)).toContain(CANARY);
  await page.locator("#erase-all").click();
  await page.locator("#erase-now").click();
  await expect(page.locator("#heading")).toHaveText("Il ne reste rien");
  await accessible(page, [".lead"]);
  expect(await stores(page)).toBe(JSON.stringify([[], [], [], [], ""]));
  expect(await page.evaluate(async () => (await navigator.serviceWorker?.getRegistrations())?.length ?? 0)).toBe(0);
  // Leaving the page is when it saves what was typed last.
  await page.goto("about:blank");
  const after = await context.newPage();
  await after.goto("");
  await after.locator("#begin").waitFor();
  expect(await stores(after)).not.toContain(CANARY);
  await expect(after.locator(".entries .when")).toHaveCount(0);
});

test("where nothing is to be kept, nothing is; what was there before stays, unseen", async ({ page, context }) => {
  await arrive(page, "en");
  await named(page, "Kept before");
  const before = await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
  await page.goto("#/this-device");
  await page.locator("#keep-nothing").click();
  await expect(page.locator("#keep-nothing")).toHaveCount(0);
  await speak(page, "en");
  await page.goto("#/");
  await expect(page.locator("#main")).not.toContainText("Kept before");
  await page.locator("#law").fill(CANARY);
  await page.locator("#begin").click();
  await expect(page.locator("#save-state")).toHaveText("Kept only until you close this page");
  await visit(page, "proposal");
  await fill(page, "proposal-title-en", `${CANARY}, and more`);
  await page.waitForTimeout(600);
  expect(await stores(page)).not.toContain(CANARY);
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))).toBe(before);
  const other = await context.newPage();
  await other.goto("");
  await expect(other.locator("#main")).toContainText("Kept before");
  await other.close();
  // Erasing everything from here erases that too.
  await page.goto("#/this-device");
  await page.locator("#erase-all").click();
  await page.locator("#erase-now").click();
  await expect(page.locator("#heading")).toHaveText("Nothing is left");
  expect(await stores(page)).toBe(JSON.stringify([[], [], [], [], ""]));
});

test("work of which only versions are left is offered, and erased with everything; a strange address makes nothing", async ({ page }) => {
  await arrive(page, "en");
  await page.goto("#/nothere1/");
  await expect(page.locator("#heading")).toHaveText("This assessment is not on this device");
  expect(await stores(page)).not.toContain("nothere1");
  await named(page, CANARY);
  const lose = () => page.evaluate(() => Object.keys(localStorage).forEach((name) => name.startsWith("impact/") && localStorage.removeItem(name)));
  await lose();
  await page.goto("about:blank");
  await lose().catch(() => {});
  await page.goto("");
  await page.getByRole("link", { name: "An assessment that the browser had not written down: bring it back" }).click();
  await expect(page.locator("#heading")).toHaveText(CANARY);
  await expect(page.locator(".troubles")).toContainText("The last changes were brought back");
  await saved(page);
  await lose();
  await page.goto("#/this-device");
  await page.locator("#erase-all").click();
  await page.locator("#erase-now").click();
  await expect(page.locator("#heading")).toHaveText("Nothing is left");
  expect(await stores(page)).toBe(JSON.stringify([[], [], [], [], ""]));
});

test("a second tab with the same work is told of at once in both, and forgotten when it is closed", async ({ page, context }) => {
  await arrive(page, "en");
  await named(page, "In two tabs");
  const notice = (where) => where.locator(".troubles").getByText("This assessment is open in another tab too");
  await expect(notice(page)).toHaveCount(0);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(notice(second)).toBeVisible();
  await expect(notice(page)).toBeVisible();
  // What is changed in one is in the other that has changed nothing, and going on there is no conflict.
  await visit(second, "proposal");
  await fill(second, "proposal-title-en", "Changed in the second");
  await saved(second);
  await expect(page.locator("#heading")).toHaveText("Changed in the second");
  await visit(page, "proposal");
  await fill(page, "proposal-title-en", "Then in the first");
  await expect(second.locator("#proposal-title-en")).toHaveValue("Then in the first");
  await expect(page.locator("#app .notice-urgent")).toHaveCount(0);
  const third = await context.newPage();
  await third.goto(page.url());
  await expect(notice(third)).toBeVisible();
  await third.close();
  await expect(notice(page)).toBeVisible();
  // Other work there is no reason to warn of this.
  await named(second, "Another");
  await expect(notice(page)).toHaveCount(0);
  await expect(notice(second)).toHaveCount(0);
  const fourth = await context.newPage();
  await fourth.goto(page.url());
  await expect(notice(page)).toBeVisible();
  await fourth.close();
  await expect(notice(page)).toHaveCount(0);
});

test("the page says what no file holds, asks for a file after days, and is content with one", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-01T10:00:00"));
  await arrive(page, "en");
  await named(page, "To be filed");
  await expect(page.locator("#file-state")).toContainText("Not saved as a file yet.");
  const due = page.locator(".save .save-file");
  await expect(due).toHaveCount(0);
  await page.clock.setFixedTime(new Date("2026-11-06T10:00:00"));
  await page.reload();
  await expect(page.locator(".save")).toContainText("1 change is in no file.");
  await accessible(page, [".save .save-file"]);
  const file = await download(page, () => due.click());
  expect(readFileSync(file.path, "utf8")).toContain("To be filed");
  await expect(due).toHaveCount(0);
  await expect(page.locator(".file-saved")).toHaveText("The file of 6 November 2026 holds all of it.");
  await visit(page, "proposal");
  await fill(page, "proposal-title-en", "To be filed again");
  await saved(page);
  await visit(page, "");
  await expect(page.locator(".file-saved")).toHaveText("1 change since the file of 6 November 2026.");
  await expect(page.locator("#file-state")).toContainText(/The browser (may clear|has said)/);
});

test("earlier versions are there after a reload: taken back one by one, or gone back to in two presses, and erased with the work", async ({ page }) => {
  await arrive(page, "en");
  await named(page, "First title");
  const work = page.url();
  const title = async (words) => {
    await visit(page, "proposal");
    await fill(page, "proposal-title-en", words);
    await saved(page);
    await expect(page.locator("#save-state")).not.toContainText("Saving");
  };
  await title("Second title");
  await title("Third title");
  const field = page.locator("#proposal-title-en");
  const undo = page.locator(".save").getByRole("button", { name: "Undo" });
  await page.reload();
  await undo.click();
  await expect(field).toHaveValue("Second title");
  await page.locator("#redo").click();
  await expect(field).toHaveValue("Third title");
  await undo.click();
  await undo.click();
  await expect(field).toHaveValue("First title");
  await saved(page);
  await visit(page, "versions");
  await expect(page.locator("#versions > li")).not.toHaveCount(0);
  await accessible(page, ["#versions"]);
  const third = page.locator("#versions > li").filter({ hasText: "Third title" }).first();
  await third.getByRole("button").click();
  await expect(page.locator("#heading")).toHaveText("Third title");
  await undo.click();
  await expect(page.locator("#heading")).toHaveText("First title");
  // In the bin they wait with it; erased they are gone.
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const key = new URL(work).hash.split("/")[1];
  await expect.poll(databases).toContain(`impact-history ${key}`);
  await page.goto("#/");
  await page.getByRole("button", { name: "Put “First title” in the bin" }).click();
  await page.locator(".bin summary").click();
  await page.getByRole("button", { name: "Erase “First title” for good" }).click();
  await page.locator("#told button").first().click();
  await expect.poll(databases).not.toContain(`impact-history ${key}`);
});

test("a file that is let fall on the first screen opens as one that was chosen", async ({ page }) => {
  await arrive(page, "en");
  const text = readFileSync(new URL("../../policies/br-marco-civil/assessment.json", import.meta.url), "utf8");
  const fall = async (name, content) => {
    const dataTransfer = await page.evaluateHandle(
      ([name, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], name));
        return transfer;
      },
      [name, content],
    );
    await page.dispatchEvent("#examples", "drop", { dataTransfer });
  };
  await fall("letter.pdf", "%PDF-1.7");
  await expect(page.locator("#problems")).toContainText("letter.pdf");
  await fall("dropped.json", text);
  await page.locator("#arrival-open").click();
  await expect(page.locator(".tasks")).toBeVisible();
  await expect(page.locator("#heading")).toContainText("Brazilian Civil Rights Framework");
});

test("a program that stops says so, gives what is kept, and reports nothing of the work", async ({ page }, info) => {
  await arrive(page, "fr");
  for (const title of [CANARY, "Two\u2028lines"]) await named(page, title);
  await expect(page.locator("#stopped")).toBeHidden();
  // Another error of the page is not the program's end.
  await page.evaluate(() => setTimeout(() => JSON.parse("{")));
  await page.evaluate(() => {
    const passing = Object.assign(new TypeError("Failed to fetch"), { stack: "at impact.wasm:wasm-function[1]:0x2" });
    Promise.reject(passing);
  });
  await page.waitForTimeout(100);
  await expect(page.locator("#stopped")).toBeHidden();
  // No more memory, in earnest: the program is asked for more than there is.
  await page.evaluate(async () => {
    const program = await (await import(document.getElementById("glue").href)).default();
    setTimeout(() => program.__wbindgen_malloc(0xffff0000, 1));
  });
  await expect(page.locator("#stopped")).toBeVisible();
  await expect(page.locator("#stopped")).toBeFocused();
  await expect(page.locator("#stopped h2")).toHaveText("La page s’est arrêtée sur une erreur");
  await accessible(page, ["#stopped button"]);
  await expect(page.locator("#stopped pre")).toContainText("RuntimeError");
  await expect(page.locator("#stopped pre")).toContainText("wasm-function[");
  await expect(page.locator("#stopped pre")).not.toContainText(CANARY);
  const all = await download(page, () => page.locator("#stopped button").first().click());
  expect(all.name).toBe("internet-impact.ndjson");
  const file = info.outputPath("kept.ndjson");
  writeFileSync(file, all.text);
  const checked = execFileSync(process.env.IMPACT, ["validate", file, "--format", "ndjson"], { encoding: "utf8" });
  expect(checked.trim().split("\n")).toHaveLength(2);
  await Promise.all([page.waitForEvent("load"), page.locator("#stopped button").last().click()]);
  await expect(page.locator("#heading")).toBeVisible();
  await page.goto("#/");
  await expect(page.locator("#stopped")).toBeHidden();
  await page.locator("#open-file").setInputFiles(file);
  // All of it is here.
  await expect(page.locator("#arrival")).toContainText("2 sont déjà ici, mot pour mot");
});

test("what is erased in one tab is gone from the others, however they stood", async ({ page, context }) => {
  await arrive(page, "en");
  await named(page, CANARY);
  const [writing, pasting, nothing] = [await context.newPage(), await context.newPage(), await context.newPage()];
  // One has a letter under way, one a law that is not taken, one keeps nothing.
  await writing.goto(page.url());
  await visit(writing, "proposal");
  await pasting.goto(page.url());
  await visit(pasting, "clauses");
  await pasting.locator("#paste").fill(`Article 1\n${CANARY} applies.`);
  await expect(pasting.locator(".preview > li")).toHaveCount(1);
  await nothing.goto("#/this-device");
  await Promise.all([nothing.waitForEvent("load"), nothing.locator("#keep-nothing").click()]);
  await expect(nothing.locator(".troubles .notice")).toBeVisible();
  await nothing.goto("#/");
  await expect(nothing.locator("#begin")).toBeVisible();
  await nothing.locator("#law").fill(CANARY);
  await nothing.locator("#begin").click();
  await expect(nothing.locator("#heading")).toHaveText(CANARY);
  await writing.locator("#proposal-title-en").press("End");
  await writing.keyboard.type(" under way");
  await page.goto("#/this-device");
  await page.locator("#erase-all").click();
  await page.locator("#erase-now").click();
  await expect(page.locator("#heading")).toHaveText("Nothing is left");
  for (const tab of [writing, pasting, nothing]) {
    await expect(tab.locator("#begin")).toBeVisible();
    await expect(tab.locator(".entries > li").filter({ has: tab.locator(".when") })).toHaveCount(0);
    await expect(tab.locator("body")).not.toContainText(CANARY);
    expect(tab.url()).not.toContain("#/a");
  }
  await page.waitForTimeout(1500);
  for (const tab of [page, writing, pasting, nothing]) expect(await stores(tab)).not.toContain(CANARY);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("impact/")))).toEqual([]);
});
