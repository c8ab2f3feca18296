// A save comes in three turns of the browser. What happens between the second, which writes, and the third, which tells
// the desk, is played here by holding the third.
import { createHash } from "node:crypto";
import { expect, test } from "./site.mjs";
import { begin, fill, saved, visit } from "./walk.mjs";

/** From `hold` on, the turn that follows the next write of some work waits for `letGo`. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const [later, put] = [window.setTimeout.bind(window), Storage.prototype.setItem];
    let [armed, hasWritten] = [undefined, false];
    window.held = [];
    window.hold = (key) => (armed = `impact/${key}/now`);
    window.letGo = () => window.held.splice(0).forEach((turn) => turn());
    Storage.prototype.setItem = function (name, value) {
      put.call(this, name, value);
      if (name !== armed) return;
      hasWritten = true;
      queueMicrotask(() => (hasWritten = false));
    };
    window.setTimeout = (turn, wait, ...rest) => {
      if (!hasWritten || wait !== 0) return later(turn, wait, ...rest);
      [armed, hasWritten] = [undefined, false];
      window.held.push(turn);
      return 0;
    };
  });
});

async function work(page, law) {
  await page.goto("");
  await page.locator("#begin").waitFor();
  await page.locator("#law").fill(law);
  await begin(page);
  await saved(page);
  return new URL(page.url()).hash.split("/")[1];
}

const isHeld = (page) => page.waitForFunction(() => window.held.length > 0);
const record = (page, key) => page.evaluate((key) => localStorage.getItem(`impact/${key}/now`), key);

test("lost work that is found before a save is told makes no conflict of it", async ({ page }) => {
  const lost = await work(page, "Lost");
  const open = await work(page, "Open");
  await page.evaluate((key) => ["now", "before"].forEach((part) => localStorage.removeItem(`impact/${key}/${part}`)), lost);
  await visit(page, "proposal");
  await page.evaluate((key) => window.hold(key), open);
  await fill(page, "proposal-title-en", "Open, changed");
  await isHeld(page);
  await page.evaluate((key) => (location.hash = `#/${key}/`), lost);
  await expect(page.locator("#heading")).toContainText("Lost");
  await page.evaluate(() => window.letGo());
  await page.evaluate((key) => (location.hash = `#/${key}/`), open);
  await expect(page.locator("#heading")).toContainText("Open, changed");
  await saved(page);
  await expect(page.locator(".troubles .notice-urgent")).toHaveCount(0);
});

test("what another tab saved is still asked about when a later save is told", async ({ page, context }) => {
  const key = await work(page, "Here");
  await visit(page, "proposal");
  const [head, ...lines] = (await record(page, key)).split("\n");
  const [revision, at] = [Number(head.split(" ")[1]) + 1, Math.floor(Date.now() / 1000)];
  const kept = `${at}\n${lines.join("\n").replace("Here", "Words of the other tab")}`;
  const sum = createHash("sha256").update(`${revision}\n${kept}`).digest("hex");
  // The other tab has kept its words as the same revision, and nobody else gets into the database until it is done.
  const other = await context.newPage();
  await other.goto("robots.txt");
  await other.evaluate(
    ([name, at, value]) =>
      new Promise((resolve) => {
        indexedDB.open(name, 1).onsuccess = ({ target: { result } }) => {
          const store = result.transaction("versions", "readwrite").objectStore("versions");
          store.put(value, at).onsuccess = resolve;
          const wait = () => window.isDone || (store.get("").onsuccess = wait);
          wait();
        };
      }),
    [`impact-history ${key}`, `${String(revision).padStart(16, "0")} ${at}`, `impact-record-1 ${revision} ${sum}\n${kept}`],
  );
  await fill(page, "proposal-title-en", "Mine, first");
  // After three seconds without an answer it counts as saved.
  await expect.poll(async () => (await record(page, key)).includes("Mine, first")).toBe(true);
  await saved(page);
  await page.evaluate((key) => window.hold(key), key);
  await fill(page, "proposal-title-en", "Mine, second");
  await isHeld(page);
  await other.evaluate(() => (window.isDone = true));
  const asked = page.locator(".troubles .notice-urgent");
  await expect(asked).toBeVisible();
  await page.evaluate(() => window.letGo());
  await page.waitForTimeout(1000);
  await expect(asked).toBeVisible();
  await expect(page.locator("#save-state")).not.toContainText(/\d:\d\d/);
});
