// The page on the device: a second visit asks the network for nothing, works without one, and a newer version waits
// until it is wanted.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, serve, test } from "./site.mjs";
import { accessible, begin, fill, saved, speak, visit } from "./walk.mjs";

test.use({ serviceWorkers: "allow" });

const built = fileURLToPath(new URL("../../dist", import.meta.url));

/** A copy of the built page that a test may change, served by itself. */
async function copy({ under = "" } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "impact-offline-"));
  // Under a path of a site that has a page of its own.
  for (const place of new Set(["", under])) cpSync(built, join(folder, place), { recursive: true });
  let site = await serve({ out: folder });
  return {
    folder,
    get url() {
      return site.url + under;
    },
    stop: () => site.stop(),
    start: async () => (site = await serve({ out: folder, port: site.port })),
    end: async () => {
      await site.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

const requests = new WeakMap();
test.beforeEach(({ context }) => {
  const asked = [];
  requests.set(context, asked);
  context.on("request", (request) => asked.push(request));
});

/** Waits until nothing is on its way any more, and the worker holds what the page has asked for so far. */
async function kept(page) {
  const asked = requests.get(page.context());
  for (let seen = -1; seen < asked.length; await page.waitForTimeout(200)) {
    seen = asked.length;
    await Promise.all(asked.map((request) => request.response()));
  }
  await page.waitForFunction(async () => {
    if (!navigator.serviceWorker.controller) return false;
    const asked = performance.getEntriesByType("resource").map(({ name }) => name.split(/[?#]/)[0]);
    const here = await Promise.all(asked.filter((name) => /\.[0-9a-f]{16}\.\w+$/.test(name)).map((name) => caches.match(name)));
    return here.every(Boolean) && Boolean(await caches.match("./"));
  });
}

/**
 * The browser looks for another worker once a day, past its own cache. It may have been looking already when the other
 * one was put in its place, and then answers with what it found before: so it looks until what must follow has followed.
 */
async function aDayLater(page, follows) {
  const session = await page.context().newCDPSession(page);
  await expect(async () => {
    await session.send("Network.clearBrowserCache");
    // The worker that leaves may be gone before this has an answer.
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => {}));
    await follows();
  }).toPass({ timeout: 30_000 });
}

test("a second visit asks the network for nothing, and what was opened works without one", async ({ page }) => {
  const site = await copy();
  await page.goto(site.url);
  await begin(page);
  await kept(page);
  await site.stop();
  await page.goto("about:blank");
  const asked = requests.get(page.context());
  asked.length = 0;
  await page.goto(site.url);
  await page.locator("#begin").waitFor();
  // Nobody is there: whatever asks the network fails.
  const outside = [];
  for (const request of asked) if (!(await request.response())) outside.push(request.url());
  expect(asked.length).toBeGreaterThan(6);
  expect(outside).toEqual([]);
  // New work without a connection, and it is kept.
  await begin(page);
  await visit(page, "proposal");
  await fill(page, "proposal-title-en", "A law read on the train");
  await saved(page);
  await page.reload();
  await expect(page.locator('[id="proposal-title-en"]')).toHaveValue("A law read on the train");
  // What never was here is said to be missing, and nothing breaks.
  await page.goto(site.url);
  await page.locator("#language").selectOption("fr");
  await expect(page.locator(".troubles .notice-urgent")).toBeVisible();
  await site.end();
});

test("the page in one language works without a connection too, once it was opened", async ({ page }) => {
  const site = await copy();
  await page.goto(site.url + "fr/");
  await begin(page);
  await kept(page);
  await page.waitForFunction(() => caches.match(location.href.split("#")[0]));
  await site.stop();
  await page.goto("about:blank");
  await page.goto(site.url + "fr/");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await begin(page);
  await expect(page.locator(".tasks")).toBeVisible();
  await site.end();
});

test("the whole page is kept when that is asked for: every language, guide and example", async ({ page }) => {
  const site = await copy({ under: "tools/impact/" });
  await page.goto(site.url);
  await kept(page);
  await page.locator("#keep-page").waitFor();
  // Asked for without a connection it is told, and can be asked for again; the focus is never lost.
  await site.stop();
  await page.locator("#keep-page").press("Enter");
  await expect(page.locator("section[aria-labelledby=offline] .notice-urgent")).toBeVisible();
  await expect(page.locator("#offline-state")).toBeFocused();
  await site.start();
  await page.locator("#keep-page").press("Enter");
  // Some hundred and fifty files.
  await expect(page.locator("#offline-state[data-kept=all]")).toBeFocused({ timeout: 30_000 });
  await accessible(page, ["#offline-state"]);
  await site.stop();
  await page.goto("about:blank");
  await page.goto(site.url);
  await page.locator("#begin").waitFor();
  await speak(page, "fr");
  await expect(page.locator("#offline-state[data-kept=all]")).toBeVisible();
  await page.locator("#examples ~ ul button").nth(1).click();
  await page.locator(".tasks").waitFor();
  await visit(page, "analysis/CP3");
  await expect(page.locator("#heading")).toBeVisible();
  await visit(page, "brief");
  await expect(page.locator(".brief, article").first()).toBeVisible();
  await site.end();
});

test("a version that cannot be had whole is not installed, and the page goes on", async ({ page, complaints }) => {
  const site = await copy();
  const worker = join(site.folder, "worker.js");
  const sound = readFileSync(worker, "utf8");
  for (const ending of ["", ".br", ".gz"]) rmSync(worker + ending, { force: true });
  // One file of it is not what the worker names.
  writeFileSync(worker, sound.replace(/(\["\.\/",)"sha256-[^"]+"/, `$1"sha256-${createHash("sha256").update("other").digest("base64")}"`));
  await page.goto(site.url);
  await begin(page);
  // It began, since there is a cache, and it was given up: nothing is installed, installing or in charge.
  const state = async () => {
    const { installing, waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
    return [(await caches.keys()).length, [installing, waiting, active, navigator.serviceWorker.controller].filter(Boolean).length];
  };
  await expect.poll(() => page.evaluate(state)).toEqual([1, 0]);
  // The next visit tries again.
  writeFileSync(worker, sound);
  await page.goto("about:blank");
  await page.goto(site.url);
  await kept(page);
  // The browser complains of the file that is another: that is the point here.
  complaints.length = 0;
  await site.end();
});

test("a newer version waits until it is wanted, and what was kept stays kept", async ({ page }) => {
  const site = await copy();
  await page.goto(site.url);
  await kept(page);
  await page.locator("#keep-page").click();
  await expect(page.locator("#offline-state[data-kept=all]")).toBeVisible({ timeout: 30_000 });
  await begin(page);
  await visit(page, "proposal");
  await fill(page, "proposal-title-en", "Typed before");
  await saved(page);

  // Another version: the page has another word in it.
  const index = join(site.folder, "index.html");
  const newer = readFileSync(index, "utf8").replace("<title>", "<title>Newer: ");
  const hash = createHash("sha256").update(newer).digest("base64");
  const worker = join(site.folder, "worker.js");
  const changed = readFileSync(worker, "utf8")
    .replace(/\["\.\/","sha256-[^"]+"/, `["./","sha256-${hash}"`)
    .replace(/VERSION = "\w+"/, 'VERSION = "0123456789abcdef"');
  for (const path of [index, worker]) for (const ending of [".br", ".gz"]) rmSync(path + ending, { force: true });
  writeFileSync(index, newer);
  writeFileSync(worker, changed);
  await aDayLater(page, () => expect(page.locator("#use-update")).toBeVisible({ timeout: 2_000 }));
  // Nobody was asked, so nothing changed: the old version goes on, over a reload too.
  await page.locator('[id="proposal-title-en"]').fill("Typed while it waited");
  await page.reload();
  await expect(page.locator('[id="proposal-title-en"]')).toHaveValue("Typed while it waited");
  await page.locator("#use-update").click();
  await page.waitForFunction(async () => (await caches.keys()).some((name) => name.endsWith("0123456789abcdef")));
  await expect(page.locator("#use-update")).toHaveCount(0);
  await expect(page.locator('[id="proposal-title-en"]')).toHaveValue("Typed while it waited");
  // All of it is there in the new version too, without a connection.
  await site.stop();
  await page.goto("about:blank");
  await page.goto(site.url);
  await expect(page.locator("#offline-state[data-kept=all]")).toBeVisible();
  await site.end();
});

test("what takes the page off the device takes all of it", async ({ page }) => {
  const site = await copy();
  await page.goto(site.url);
  await kept(page);
  const worker = join(site.folder, "worker.js");
  for (const ending of [".br", ".gz"]) rmSync(worker + ending, { force: true });
  writeFileSync(worker, readFileSync(join(site.folder, "worker-off.js")));
  const left = () => page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]);
  await aDayLater(page, () => expect.poll(left, { timeout: 2_000 }).toEqual([0, 0]));
  await page.reload();
  await page.locator("#begin").waitFor();
  await site.end();
});
