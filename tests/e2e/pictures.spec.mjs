// Pictures people read: each with its figures as a table, and as a file that stands by itself.
import { readFileSync } from "node:fs";
import { expect, test } from "./site.mjs";
import { accessible, arrive, speak, visit } from "./walk.mjs";

/** Opens an example from the first page. */
async function example(page, index) {
  await page.goto("");
  await page.locator("#examples ~ ul button").nth(index).click();
  await page.locator(".tasks").waitFor();
}

async function file(page, act) {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("a picture has its figures as a table, and goes out as SVG and as PNG", async ({ page, complaints }) => {
  // A page without the policy of ours, which lets no text be parsed.
  const blank = await page.context().newPage();
  await arrive(page, "en");
  await example(page, 1);
  for (const [place, ids] of [["result", ["verdict", "map"]], ["why", ["stability"]]]) {
    await visit(page, place);
    for (const id of ids) {
      const picture = page.locator(`#picture-${id}`);
      const buttons = picture.locator(".actions button");
      const svg = await file(page, () => buttons.nth(0).click());
      expect(svg.name).toMatch(/^impact-brief-[a-z]+-\d{4}-\d\d-\d\d\.svg$/);
      const text = svg.bytes.toString("utf8");
      // By itself it is sound XML, with its words and its own look.
      const wrong = await blank.evaluate((text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent, text);
      expect(wrong).toBeUndefined();
      expect(text).toContain("<style>");
      const png = await file(page, () => buttons.nth(1).click());
      expect(png.name).toMatch(/\.png$/);
      expect(png.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
      expect(png.bytes.readUInt32BE(16)).toBe((360 + 32) * 2);
      await picture.locator("summary").click();
      await expect(picture.locator("tbody tr")).not.toHaveCount(0);
    }
    await accessible(page, ids.map((id) => `#picture-${id}`));
  }
  expect(complaints).toEqual([]);
});

test("two drafts stand side by side, from this device or from a file, and change places", async ({ page, complaints }) => {
  await arrive(page, "en");
  await example(page, 0);
  await example(page, 3);
  await visit(page, "compare");
  await page.locator(".entries button").first().click();
  await expect(page.locator("#overall")).not.toHaveText("");
  await expect(page.locator("#picture-drafts tbody tr")).toHaveCount(15);
  const before = await page.locator("#compared").innerText();
  await page.locator("#swap").click();
  await expect(page.locator("#compared")).not.toHaveText(before);
  await accessible(page, ["#compared", "#picture-drafts"]);
  // A file that is none says so, and takes nothing away.
  await page.locator("#other-file").setInputFiles({ name: "other.json", mimeType: "application/json", buffer: Buffer.from("[]") });
  await expect(page.locator("#compared .notice-urgent")).toBeVisible();
  await expect(page.locator("#picture-drafts")).toHaveCount(0);
  await speak(page, "fr");
  await expect(page.locator("#compared .notice-urgent")).toBeVisible();
  expect(complaints).toEqual([]);
});
