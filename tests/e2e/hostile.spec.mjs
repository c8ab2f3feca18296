// Every hostile file, given to the page itself: told the same as by the command line, or opened, and never by half.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "./site.mjs";
import { arrive } from "./walk.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = process.env.IMPACT ?? `${root}/target/debug/impact`;

/** What the command line says of each file: name, and the first message, or nothing where it is let in. */
function told() {
  const done = spawnSync(program, ["validate", "tests/hostile", "--format", "ndjson", "--lang", "en"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
  return done.stdout.trim().split("\n").map((line) => JSON.parse(line)).map(({ file, problems }) => ({ file, first: problems.find(({ severity }) => severity === "error") }));
}

// Opening takes longest: all that is let in is opened in the long run alone.
const EACH = process.env.MATRIX === "all" ? 1 : 6;

test("every hostile file is told in the page as on the command line", async ({ page, complaints }) => {
  test.setTimeout(240_000);
  const files = told();
  expect(files.length).toBeGreaterThan(300);
  await arrive(page, "en");
  const different = [];
  let opened = 0;
  for (const { file, first } of files) {
    if (first === undefined && opened++ % EACH !== 0) continue;
    const name = file.split("/").at(-1);
    await page.locator("#open-file").setInputFiles({ name, mimeType: "application/json", buffer: readFileSync(`${root}/${file}`) });
    if (first === undefined) {
      await page.locator("#arrival-open").click();
      await page.locator(".tasks").waitFor();
      await page.goto("");
      await page.locator("#open-file").waitFor();
      continue;
    }
    // What a passphrase locks is asked for it, where the command line names the command that does.
    if (readFileSync(`${root}/${file}`).subarray(0, 22).toString() === "age-encryption.org/v1\n") {
      await expect(page.locator("#unlock-heading")).toHaveText(`Unlock: ${name}`);
      await page.locator("#unlock .quiet").click();
      continue;
    }
    // A newer format is told in both ways: looked at where enough of it can be read.
    const problems = page.locator("#problems, #arrival");
    await expect(problems).toContainText(name);
    if (!(await problems.innerText()).includes(first.message)) different.push([name, first.message, await problems.innerText()]);
  }
  expect(different.slice(0, 5)).toEqual([]);
  expect(await page.evaluate(() => window.polluted ?? Object.prototype.polluted)).toBeUndefined();
  expect(complaints).toEqual([]);
});
