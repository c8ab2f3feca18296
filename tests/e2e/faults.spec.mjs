// What browsers, clocks and strangers do to the page: docs/faults.md has the numbers.
import { expect, test } from "./site.mjs";
import { arrive, begin, download, fill, retitle, saved, visit } from "./walk.mjs";

const document_ = (more) => ({ format: "internet-impact-assessment", version: "1.0", language: "en", ...more });
const give = (page, name, content) =>
  page.locator("#open-file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)) });
const put = async (page, name, content) => {
  await give(page, name, content);
  await page.locator("#arrival-open").click();
};
const title = (page) => page.locator('[id="proposal-title-en"]');

test("8: a text that is too long is refused with its place, and kept with a word where it is typed", async ({ page }) => {
  await arrive(page, "en");
  await give(page, "long.json", document_({ plan: { issue: { en: "x".repeat(4_000_000) } } }));
  await expect(page.locator("#problems")).toContainText("/plan/issue/en");
  await begin(page);
  await visit(page, "plan");
  const long = "a word ".repeat(160_000);
  const field = page.locator("#plan-issue-en");
  await field.fill(long);
  await field.blur();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#plan-issue-en-error")).toContainText("divide it");
  await saved(page);
  await page.reload();
  await expect(field).toHaveValue(long);
  await field.fill("short");
  await field.blur();
  await expect(page.locator("#plan-issue-en-error")).toHaveCount(0);
});

test("13, 16: the content decides what a file is, and what a newer version added goes through an edit unharmed", async ({ page }) => {
  await arrive(page, "en");
  for (const name of ["a", "a.json.txt", "A.JSON", "a.exe"]) {
    await page.goto("#/");
    await put(page, name, document_({ proposal: { title: { en: `From ${name}` } } }));
    await expect(page.locator("#heading")).toHaveText(`From ${name}`);
  }
  await page.goto("#/");
  const added = { z: [1, 2.5e3, null, { "é": "x" }], a: "kept" };
  const newer = JSON.stringify(document_({ version: "1.7", added, proposal: { title: { en: "Newer" }, added } }));
  // As somebody wrote the number, which this language would write otherwise.
  await give(page, "newer.json", newer.replaceAll("2500", "2.5e3"));
  await expect(page.locator("#arrival")).toContainText("1.7");
  await expect(page.locator("#arrival li")).toHaveCount(3);
  await page.locator("#arrival-open").click();
  await expect(page.locator("#heading")).toHaveText("Newer");
  await visit(page, "proposal");
  await fill(page, "proposal-title-en", "Newer and edited");
  await saved(page);
  await visit(page, "");
  const { text } = await download(page, () => page.locator(".tasks ~ .actions button").click());
  expect(text).toContain("2.5e3");
  const written = JSON.parse(text);
  expect(written.proposal.title.en).toBe("Newer and edited");
  expect([written.added, written.proposal.added, written.version]).toEqual([added, added, "1.7"]);
});

test("17: a newer format is shown as far as it can be read, and nothing of it is kept", async ({ page, complaints }) => {
  await arrive(page, "en");
  const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
  const before = await kept();
  const newer = document_({ version: "2.0", proposal: { title: { en: "From tomorrow" } }, new_in_two: [1] });
  await give(page, "tomorrow.json", newer);
  await expect(page.locator("#arrival")).toContainText("2.0");
  await expect(page.locator("#arrival .brief")).toContainText("From tomorrow");
  await expect(page.locator("#arrival-open")).toHaveCount(0);
  await page.locator("#arrival-leave").click();
  await expect(page.locator("#arrival")).toHaveCount(0);
  await expect(page.locator("#open-file")).toBeFocused();
  // What says too little to this page is refused.
  await give(page, "far.json", { ...newer, clauses: { c1: "text" } });
  await expect(page.locator("#problems")).toContainText("2.0");
  expect(await kept()).toBe(before);
  expect(complaints).toEqual([]);
});

test("19: work that is here already can be gone to, kept beside, or replaced, and what was replaced comes back", async ({ page }) => {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "proposal");
  await fill(page, "proposal-title-en", "As it was");
  await saved(page);
  await visit(page, "");
  const { text } = await download(page, () => page.locator(".tasks ~ .actions button").click());
  const key = page.url();
  await page.goto("#/");
  await give(page, "same.json", text);
  await expect(page.locator("#arrival")).toContainText("word for word");
  await page.locator("#arrival-go").click();
  await expect(page).toHaveURL(key);
  // In another state.
  await page.goto("#/");
  const other = text.replace("As it was", "As a colleague has it");
  await give(page, "other.json", other);
  await expect(page.locator("#arrival")).toContainText("in another state");
  await page.locator("#differs-0 summary").click();
  await expect(page.locator("#differs-0")).toContainText("As a colleague has it");
  // It goes meanwhile: the file waits on, and says what is here now.
  await page.getByRole("button", { name: "Put “As it was” in the bin" }).click();
  await page.locator("#arrival-replace-0").click();
  await expect(page.locator("#arrival-replace-0")).toHaveCount(0);
  await expect(page.locator("#arrival-open")).toBeVisible();
  await page.locator("#told").getByRole("button").click();
  // Who goes elsewhere has left the file.
  await page.locator(".entries a").first().click();
  await expect(page.locator(".tasks")).toBeVisible();
  await page.goto("#/");
  await expect(page.locator("#open-file")).toBeVisible();
  await expect(page.locator("#arrival")).toHaveCount(0);
  await give(page, "other.json", other);
  await page.locator("#arrival-replace-0").click();
  await expect(page).toHaveURL(key);
  await expect(page.locator("#heading")).toHaveText("As a colleague has it");
  await saved(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("#heading")).toHaveText("As it was");
  await saved(page);
  // Beside it.
  await page.goto("#/");
  await give(page, "other.json", other);
  await page.locator("#arrival-open").click();
  await expect(page.locator("#heading")).toHaveText("As a colleague has it");
  expect(page.url()).not.toBe(key);
  // Of several in other states each can be replaced, and is told by its name.
  await page.goto("#/");
  await give(page, "third.json", text.replace("As it was", "As a third has it"));
  await expect(page.locator('[id^="arrival-replace-"]')).toHaveCount(2);
  await expect(page.locator('[id^="arrival-other-"]')).toContainText([/^As /, /^As /]);
});

test("21, 26: what is typed is letters, on every page and in print", async ({ page, complaints }) => {
  await arrive(page, "en");
  await begin(page);
  const odd = `<img src=x onerror="document.title='hit'"></script>]]>{{7*7}}&#x3c; \u202eabc`;
  await visit(page, "proposal");
  const fields = await page.locator("main input[type=text]:visible, main textarea:visible").evaluateAll((all) => all.map(({ id }) => id));
  expect(fields.length).toBeGreaterThan(1);
  for (const id of fields) await fill(page, id, odd);
  await visit(page, "clauses");
  await page.locator("#paste").fill(`Article 1\n${odd}`);
  await page.locator("#take-clauses").click();
  await visit(page, "scan");
  await page.locator("#scan-CP1-harm").check();
  await visit(page, "finding/f1");
  for (const id of ["statement-en", "people-en"]) await fill(page, id, odd);
  await saved(page);
  for (const place of ["", "proposal", "clauses", "finding/f1", "criterion/CP1", "result", "why", "check", "brief"]) {
    await visit(page, place);
    for (const media of ["screen", "print"]) {
      await page.emulateMedia({ media });
      expect(await page.locator("main img, main script, [onerror]").count(), place).toBe(0);
    }
    await page.emulateMedia({ media: null });
  }
  // In the brief the words stand, without the mark that turns the direction of what follows.
  const brief = await page.locator("main").innerText();
  expect(brief).toContain("<img src=x onerror=");
  expect(brief).not.toContain("\u202e");
  await visit(page, "");
  // On the page they keep it, and it turns nothing outside of their own place.
  expect(await page.locator("#heading > bdi").textContent()).toContain("\u202e");
  expect(await page.title()).not.toContain("hit");
  expect(complaints).toEqual([]);
});

const databases = {
  "refuses to open": () => (IDBFactory.prototype.open = () => { throw new DOMException("no", "UnknownError"); }),
  "never answers": () => (IDBFactory.prototype.open = () => new EventTarget()),
  "is of a newer page": () => {
    const { open } = IDBFactory.prototype;
    // Made as a newer page would have it, before this page asks for it.
    IDBFactory.prototype.open = function (name) {
      const request = open.call(this, name, 7);
      request.addEventListener("success", () => request.result.close());
      return open.call(this, name, 1);
    };
  },
  "closes at every step": () => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...words) {
      this.close();
      return transaction.apply(this, words);
    };
  },
};
for (const [what, spoil] of Object.entries(databases)) {
  test(`35, 36, 37: a second store that ${what} costs nothing that is said to be saved`, async ({ page }) => {
    await page.addInitScript(spoil);
    await arrive(page, "en");
    await begin(page);
    await visit(page, "proposal");
    for (const words of ["First", "Second"]) await retitle(page, words);
    await page.reload();
    await expect(title(page)).toHaveValue("Second");
    await visit(page, "versions");
    await visit(page, "");
    const { text } = await download(page, () => page.locator(".tasks ~ .actions button").click());
    expect(text).toContain("Second");
  });
}

for (const name of ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED", "UnknownError"]) {
  test(`34: storage that is full (${name}) is told, nothing is called saved, and the browser asks before the page is left`, async ({ page }) => {
    await arrive(page, "en");
    await begin(page);
    await visit(page, "proposal");
    await saved(page);
    await page.evaluate((name) => (Storage.prototype.setItem = () => { throw new DOMException("full", name); }), name);
    await fill(page, "proposal-title-en", "Nowhere to go");
    await expect(page.locator("#app .notice-urgent")).toBeVisible();
    await expect(page.locator("#save-state")).not.toContainText(/\d{1,2}:\d{2}/);
    const asked = page.waitForEvent("dialog");
    const leaving = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await leaving;
    await expect(title(page)).toHaveValue("Nowhere to go");
    const { text } = await download(page, () => page.locator("#app .notice-urgent button").first().click());
    expect(text).toContain("Nowhere to go");
  });
}

test("40: where the browser blocks every store the page works and says that it keeps nothing", async ({ page }) => {
  await page.addInitScript(() => {
    const blocked = { get() { throw new DOMException("blocked", "SecurityError"); } };
    for (const store of ["localStorage", "sessionStorage", "indexedDB", "caches"]) Object.defineProperty(window, store, blocked);
    Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined });
  });
  await arrive(page, "en");
  await begin(page);
  await expect(page.locator(".troubles .notice")).toBeVisible();
  await visit(page, "proposal");
  await fill(page, "proposal-title-en", "In memory");
  await visit(page, "");
  await expect(page.locator("#heading")).toHaveText("In memory");
  const { text } = await download(page, () => page.locator(".tasks ~ .actions button").click());
  expect(text).toContain("In memory");
});

test("42: revisions decide what is newest, whatever the clock says", async ({ page }) => {
  await page.addInitScript(() => {
    const now = Date.now;
    Date.now = () => now() + Number(sessionStorage.getItem("shift") ?? 0);
  });
  await arrive(page, "en");
  await begin(page);
  await visit(page, "proposal");
  const day = 86_400_000;
  for (const [words, days] of [["In 2045", 7000], ["In 2020", -2500], ["Today", 0]]) {
    await page.evaluate((shift) => sessionStorage.setItem("shift", String(shift)), days * day);
    await retitle(page, words);
    await page.reload();
    await expect(title(page)).toHaveValue(words);
  }
  await visit(page, "versions");
  for (const words of ["In 2045", "In 2020"]) await expect(page.locator("main")).toContainText(words);
});

test("48: what was typed last is printed, and a brief from right to left is not cut", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await arrive(page, "ar");
  await begin(page);
  await visit(page, "proposal");
  const words = "كلمات أخيرة ".repeat(40).trim();
  await page.locator('[id="proposal-title-ar"]').fill(words);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".so-far")).toContainText(words, { timeout: 400 });
  await visit(page, "brief");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 700, height: 1000 });
  const cut = await page.evaluate(() => [...document.querySelectorAll("main *")].filter((part) => part.getBoundingClientRect().width && (part.getBoundingClientRect().left < -1 || part.getBoundingClientRect().right > innerWidth + 1)).map((part) => part.outerHTML.slice(0, 80)));
  expect(cut).toEqual([]);
});
