// The page as one file: offered by the page, it runs from a folder, without a server, and asks nobody for anything.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "./site.mjs";
import { accessible, begin, fill, saved, speak, visit } from "./walk.mjs";

test("the page is one file that runs from a folder and asks nobody", async ({ page, context }) => {
  await page.goto("");
  const link = page.locator("section[aria-labelledby=single-file] a");
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("internet-impact.html");
  const folder = mkdtempSync(join(tmpdir(), "impact-single-"));
  const file = join(folder, "taken along.html");
  copyFileSync(await download.path(), file);
  expect(statSync(file).size).toBeLessThanOrEqual(900 * 1024);

  // There are no other pages beside it to be sent to.
  expect(readFileSync(file, "utf16le")).not.toMatch(/href="(?:\.\.\/)?[a-z]{2}\//);

  const other = await context.newPage();
  const wrong = [];
  other.on("request", (request) => !/^(?:file|blob|data):/.test(request.url()) && wrong.push(request.url()));
  other.on("pageerror", (error) => wrong.push(String(error)));
  other.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  await other.goto(pathToFileURL(file).href);
  await other.locator("#begin").waitFor();
  await accessible(other, ["#begin"]);
  await expect(other.locator("#single-file")).toHaveCount(0);
  await begin(other);
  await visit(other, "proposal");
  await fill(other, "proposal-title-en", "Read from a stick");
  await saved(other);
  await other.reload();
  await expect(other.locator('[id="proposal-title-en"]')).toHaveValue("Read from a stick");
  // Every language and every guide is inside.
  await speak(other, "ar");
  await expect(other.locator("html")).toHaveAttribute("dir", "rtl");
  await visit(other, "analysis/CP3");
  await expect(other.locator(".guidance")).toBeVisible();
  await visit(other, "brief");
  await expect(other.locator(".brief-whole")).toBeVisible();
  await other.goto(pathToFileURL(file).href);
  await other.locator("#examples ~ ul button").nth(2).click();
  await other.locator(".tasks").waitFor();
  expect(wrong).toEqual([]);
  rmSync(folder, { recursive: true });
});
