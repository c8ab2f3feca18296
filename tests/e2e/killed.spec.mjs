// The browser is killed without warning, at random moments after the page has said "Saved": what it said is true.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { expect, test } from "./site.mjs";
import { fill, saved, visit } from "./walk.mjs";

const TIMES = Number(process.env.KILLS ?? 25);

/** Numbers that look random, from a seed: a run can be played again. */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test(`nothing is lost that was said to be saved, ${TIMES} kills long`, async ({ site }, info) => {
  test.setTimeout(TIMES * 12_000);
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  info.annotations.push({ type: "seed", description: String(seed) });
  console.log(`killing ${TIMES} times, SEED=${seed}`);
  const next = chance(seed);
  const folder = mkdtempSync(join(tmpdir(), "impact-killed-"));
  const { executablePath, args } = info.project.use.launchOptions;
  let [work, last] = [undefined, undefined];
  for (let kill = 0; kill <= TIMES; kill++) {
    const server = await chromium.launchPersistentContext(folder, { executablePath, args, serviceWorkers: "block" });
    const page = server.pages()[0] ?? (await server.newPage());
    if (work) {
      await page.goto(work);
      await expect(page.locator("#proposal-title-en"), `kill ${kill}, SEED=${seed}`).toHaveValue(last);
    }
    if (kill % 100 === 99) console.log(`${kill + 1} kills`);
    if (kill === TIMES) {
      await server.close();
      break;
    }
    // Every fifth time it is new work, of which the browser has not written down anything yet.
    if (kill % 5 === 0) {
      await page.goto(site.url);
      await page.locator("#language").selectOption("en");
      await page.locator("#law").fill(`New ${kill}`);
      await page.locator("#begin").click();
      await expect(page.locator(".tasks")).toBeVisible();
      await saved(page);
      await visit(page, "proposal");
      work = page.url();
    }
    last = `Title ${kill} ${Math.floor(next() * 1e9)}`;
    // "Saved" of before is not believed: a save has to begin first. It may be over before anybody looks.
    await page.evaluate(() => {
      const begins = (_, observer) => {
        if (document.getElementById("save-state")?.textContent !== "Saving…") return;
        window.begun = true;
        observer.disconnect();
      };
      window.begun = false;
      new MutationObserver(begins).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await fill(page, "proposal-title-en", last);
    await page.waitForFunction(() => window.begun);
    await saved(page);
    await page.waitForTimeout(next() * 200);
    const ended = new Promise((resolve) => server.once("close", resolve));
    // Every process of the browser that works in this folder; that none is there would be no kill.
    execFileSync("pkill", ["-KILL", "-f", folder]);
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});
