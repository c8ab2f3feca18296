// Typing in a finding's statement is as fast as in a plain text area of the same page, on a CPU four times slower.
import { expect, test } from "./site.mjs";
import { arrive, visit } from "./walk.mjs";

const LETTERS = 200;
const ROUNDS = 3;

test("200 letters in the statement cost what they cost in a plain text area", async ({ page }) => {
  test.setTimeout(180_000);
  await arrive(page, "en");
  await page.locator("#examples ~ ul button").nth(1).click();
  await page.locator(".tasks").waitFor();
  await visit(page, "finding/f1");
  const statement = page.locator('[id="statement-en"]');
  await statement.waitFor();
  const bare = await page.context().newPage();
  await bare.setContent("<!DOCTYPE html><title>plain</title><textarea rows=3 cols=60></textarea>");
  for (const either of [page, bare]) {
    const session = await either.context().newCDPSession(either);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  const measured = { plain: [], statement: [] };
  // In turns, so that whatever else the machine does falls on both.
  for (let round = 0; round < ROUNDS; round++) {
    await bare.bringToFront();
    measured.plain.push(...(await timed(bare, bare.locator("textarea"))));
    await page.bringToFront();
    measured.statement.push(...(await timed(page, statement)));
  }
  const p95 = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.95)];
  const [plain, own] = [p95(measured.plain), p95(measured.statement)];
  console.log(`typing, p95 of ${LETTERS * ROUNDS} letters at a quarter of the speed: plain ${plain.toFixed(1)} ms, statement ${own.toFixed(1)} ms, ratio ${(own / plain).toFixed(2)}`);
  expect(own).toBeLessThanOrEqual(plain * 1.3);
});

/** From each key to the frame that shows it. */
async function timed(page, field) {
  await field.focus();
  await page.evaluate(() => {
    window.times = [];
    window.listening?.abort();
    window.listening = new AbortController();
    const shown = (event) => {
      const start = event.timeStamp;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.times.push(performance.now() - start);
        channel.port2.postMessage(0);
      });
    };
    document.activeElement.addEventListener("keydown", shown, { signal: window.listening.signal });
  });
  for (let letter = 0; letter < LETTERS; letter++) {
    await page.keyboard.press(letter % 6 === 5 ? "Space" : "abcdefghij"[letter % 10]);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(600);
  return page.evaluate(() => window.times);
}
