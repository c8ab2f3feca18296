// Typing in a finding's statement is as fast as in a plain text area of the same page, on a CPU four times slower.
import { expect, test } from "./site.mjs";
import { arrive, visit } from "./walk.mjs";

// A trace takes a picture of the whole page with every letter, which would be what is measured.
test.use({ trace: "off" });

const STATEMENT = '[id="statement-en"]';
const LETTERS = 100;
// The pages take turns every few letters, so that what else the machine does meanwhile falls on all of them.
const TURN = 25;
const ROUNDS = 5;
const ALLOWED = 1.3;

test("letters in the statement cost what they cost in a plain text area", async ({ page }) => {
  test.setTimeout(300_000);
  await arrive(page, "en");
  await page.locator("#examples ~ ul button").nth(1).click();
  await page.locator(".tasks").waitFor();
  await visit(page, "finding/f1");
  await page.locator(STATEMENT).waitFor();
  // The same page as it stands, without its program: what is left is a plain text area in a plain page.
  const still = (await page.content()).replace(/<(script|link)\b(?![^>]*stylesheet)[^>]*>(?:[^<]*<\/script>)?/g, "");
  const plain = await page.context().newPage();
  await plain.route("**/plain", (route) => route.fulfill({ contentType: "text/html", body: still }));
  await plain.goto("plain");
  expect(await plain.evaluate(() => [document.scripts.length, document.styleSheets.length])).toEqual([0, 1]);
  await plain.locator(STATEMENT).fill(await page.locator(STATEMENT).inputValue());
  // And one with nothing else at all, to be told.
  const empty = await page.context().newPage();
  await empty.setContent('<!DOCTYPE html><title>empty</title><textarea id="statement-en" rows=3 cols=60></textarea>');
  for (const each of [plain, page, empty]) {
    const session = await each.context().newCDPSession(each);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await watch(each);
  }
  // Of each page the quietest round: other work can only add to a time, so a further round can only bring it nearer the truth.
  const quietest = new Map();
  const alone = (await round([empty])).get(empty);
  for (let left = ROUNDS; left > 0; left--) {
    for (const [each, time] of await round([plain, page])) quietest.set(each, Math.min(time, quietest.get(each) ?? time));
    if (quietest.get(page) <= quietest.get(plain) * ALLOWED) break;
  }
  const [own, same] = [quietest.get(page), quietest.get(plain)];
  console.log(`typing at a quarter of the speed, p95 of ${LETTERS} letters: ${own.toFixed(1)} ms in the statement, ${same.toFixed(1)} ms in the same page without program (ratio ${(own / same).toFixed(2)}), ${alone.toFixed(1)} ms in an empty page`);
  expect(own).toBeLessThanOrEqual(same * ALLOWED);
});

const p95 = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)];

/** The p95 of each page, of as many letters in each. */
async function round(pages) {
  const times = new Map(pages.map((each) => [each, []]));
  for (let typed = 0; typed < LETTERS; typed += TURN) {
    for (const each of pages) times.get(each).push(...(await typeSome(each)));
  }
  return new Map(pages.map((each) => [each, p95(times.get(each))]));
}

/** Lets a page note how long it takes from each key to the frame that shows it. */
async function watch(page) {
  await page.locator(STATEMENT).evaluate((field) => {
    window.times = [];
    field.addEventListener("keydown", (event) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          window.times.push(performance.now() - event.timeStamp);
          window.seen?.();
        };
        channel.port2.postMessage(0);
      });
    });
  });
}

/** A letter is typed when the one before is seen, as people do; otherwise a slow machine measures its queue. */
async function typeSome(page) {
  await page.bringToFront();
  await page.locator(STATEMENT).focus();
  await page.evaluate(() => (window.times = []));
  for (let letter = 1; letter <= TURN; letter++) {
    await page.keyboard.press(letter % 6 === 5 ? "Space" : "abcdefghij"[letter % 10]);
    await page.evaluate((count) => new Promise((seen) => (window.times.length >= count ? seen() : (window.seen = seen))), letter);
    await page.waitForTimeout(30);
  }
  return page.evaluate(() => window.times);
}
