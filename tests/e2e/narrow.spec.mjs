// At 320 px, which is 400 % zoom on a small desk, nothing runs out of the page sideways; what is wide scrolls by itself.
import { expect, test } from "./site.mjs";
import { arrive, visit } from "./walk.mjs";

const places = ["", "plan", "proposal", "clauses", "scan", "analysis", "grid", "analysis/CP3", "finding/f1", "check", "result", "why", "brief"];

for (const language of ["en", "fr"]) {
  test(`nothing runs out of a page of 320 px (${language})`, async ({ page, complaints }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await arrive(page, language);
    await fits(page, "start");
    await page.locator("#examples ~ ul button").nth(1).click();
    await page.locator(".tasks").waitFor();
    for (const place of places) {
      await visit(page, place);
      await fits(page, place);
    }
    expect(complaints).toEqual([]);
  });
}

test("with letters of twice the size nothing runs out of a phone's page, and the bar leaves the page its room", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => addEventListener("DOMContentLoaded", () => (document.documentElement.style.fontSize = "200%")));
  await arrive(page, "fr");
  await page.locator("#examples ~ ul button").nth(1).click();
  await page.locator(".tasks").waitFor();
  for (const place of places) {
    await visit(page, place);
    await fits(page, place);
    await expect(page.locator(".bar"), place).toHaveCSS("position", "static");
  }
});

async function fits(page, place) {
  const { inside, whole } = await page.evaluate(() => ({ inside: document.documentElement.clientWidth, whole: document.documentElement.scrollWidth }));
  expect(whole, place).toBeLessThanOrEqual(inside);
}

/**
 * A language that nobody speaks: every English word with marks on its letters and longer by two fifths, so that what is
 * not translated is seen, and what has no room for a long language is too. `u0001` to `u0005` mark the parts of a message.
 */
function pseudo(text, direction) {
  const marked = { a: "á", e: "ê", i: "î", o: "ö", u: "ü", A: "Á", E: "Ê", O: "Ö" };
  const words = (plain) => plain.replaceAll(/[aeiouAEO]/g, (letter) => marked[letter]).replaceAll(/\p{L}{5,}/gu, (word) => word + "~".repeat(Math.ceil(word.length * 0.4)));
  const [head, ...rows] = text.split("\n");
  const row = (line) => {
    const [id, said] = [line.slice(0, line.indexOf("\t")), line.slice(line.indexOf("\t") + 1)];
    if (!line.includes("\t") || /^(?:language-|translation-)|\.(?:judged|status)$/.test(id)) return id === "language-direction" ? `${id}\t${direction}` : line;
    // Names of variables and keys of variants stand behind marks and stay.
    return `${id}\t${said.replaceAll(/(\u0001[^\u0002\u0003]*|\u0003[^\u0004]*)|([^\u0001-\u0005]+)/g, (_, kept, plain) => kept ?? words(plain))}`;
  };
  return [head, ...rows.map(row)].join("\n");
}

for (const direction of ["ltr", "rtl"]) {
  test(`long words run out of no page, and every word is translated (${direction})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.route(/\/text\/en\/.*\.txt$/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: pseudo(await answer.text(), direction) });
    });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto("");
    await page.locator("#begin").waitFor();
    await expect(page.locator("html")).toHaveAttribute("dir", direction);
    await expect(page.locator("#begin")).toContainText("~");
    await page.locator("#examples ~ ul button").nth(3).click();
    await page.locator(".tasks").waitFor();
    for (const place of ["", "plan", "proposal", "clauses", "scan", "analysis", "analysis/CP3", "finding/f1", "check", "result", "why", "amend", "compare", "projector", "brief"]) {
      await visit(page, place);
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), place).toBeLessThanOrEqual(0);
      // What a button or a heading of ours says has its marks; codes, numbers and other people's words have none.
      const plain = await page.locator("main button, main h1, main h2, main legend, main label").evaluateAll((each) => each.map((one) => one.innerText.trim()).filter((said) => /^[A-Za-z ]{12,}$/.test(said) && !/[~áêîöü]/.test(said)));
      expect(plain, place).toEqual([]);
    }
    // What is still being fetched ends with the page.
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });
}
