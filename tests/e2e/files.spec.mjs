// Files from elsewhere: a sound one opens as a copy, any other is refused with its place, and the open work is untouched.
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "./site.mjs";
import { accessible, arrive, begin, download, fill, saved, visit } from "./walk.mjs";

const policies = new URL("../../policies/", import.meta.url);
const example = (name) => readFileSync(new URL(`${name}/assessment.json`, policies), "utf8");
const first = readdirSync(policies, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)[0];

async function give(page, name, text) {
  await page.locator("#open-file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

const broken = [
  ["cut off", (text) => text.slice(0, text.length / 2), /\d/],
  ["a key twice", (text) => text.replace('"language": "en"', '"language": "en",\n  "language": "fr"'), /language/],
  ["a judgement out of range", (text) => text.replace(/"depth": \[\s*\d/, '"depth": [9'), /\d/],
  ["an unknown criterion", (text) => text.replace(/"criterion": "CP\d"/, '"criterion": "CP9"'), /CP9/],
  ["a web page", () => "<!DOCTYPE html><title>no</title>", /./],
  ["other JSON", () => '{"hello": 1}', /format/],
  ["nothing", () => "", /./],
];

test("a file that is not sound is refused with its place, and the work stays", async ({ page, complaints }) => {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "plan");
  await fill(page, "plan-issue-en", "must stay");
  await saved(page);
  const before = await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
  for (const [name, spoil, told] of broken) {
    await page.goto("");
    await page.locator("#open-file").waitFor();
    await give(page, `${name}.json`, spoil(example(first)));
    await expect(page.locator("#problems"), name).toContainText(told);
    await expect(page.locator("#problems"), name).toContainText(`${name}.json`);
    expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort())), name).toBe(before);
  }
  await accessible(page, ["#problems"]);
  expect(complaints).toEqual([]);
});

test("a file beyond the limit is refused by its size", async ({ page }) => {
  await arrive(page, "en");
  await give(page, "large.json", " ".repeat(6 * 1024 * 1024));
  await expect(page.locator("main .notice-urgent")).toContainText("large.json");
});

test("a sound file opens as a copy and goes out as it came", async ({ page, complaints }) => {
  for (const name of readdirSync(policies, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)) {
    await page.goto("");
    await page.locator("#open-file").waitFor();
    await give(page, "colleague.json", example(name));
    await page.locator("#arrival-open").click();
    await page.locator(".tasks").waitFor();
    const out = await download(page, () => page.locator(".save-file").click());
    expect(out.text, name).toBe(example(name));
  }
  expect(complaints).toEqual([]);
});

test("every example opens from the first page with its result", async ({ page, complaints }) => {
  await arrive(page, "en");
  const count = await page.locator("#examples ~ ul button").count();
  expect(count).toBe(4);
  for (let index = 0; index < count; index++) {
    await page.goto("");
    await page.locator("#examples ~ ul button").nth(index).click();
    await page.locator(".tasks").waitFor();
    await visit(page, "result");
    await expect(page.locator("#verdict")).not.toHaveText("");
  }
  expect(complaints).toEqual([]);
});

test("a file without names goes out beside the one that has them", async ({ page, complaints }) => {
  const named = { ...JSON.parse(example(first)), authors: [{ name: "Ada Ode" }], assessor: { name: "B. Ude", interest: { en: "Ada Ode is paid by an operator." } } };
  await arrive(page, "en");
  await give(page, "named.json", JSON.stringify(named));
  await page.locator("#arrival-open").click();
  await page.locator(".tasks").waitFor();
  await visit(page, "brief");
  const out = await download(page, () => page.locator(".save-nameless").click());
  expect(out.text).not.toMatch(/Ode|Ude/);
  expect(JSON.parse(out.text).assessor).toEqual({ interest: { en: "▇▇▇ is paid by an operator." } });
  // What is kept here has its names still.
  const whole = await download(page, () => page.locator(".save-file").first().click());
  expect(whole.text).toContain("Ada Ode");
  expect(complaints).toEqual([]);
});
