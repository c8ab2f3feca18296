// Work locked by a passphrase: the age format as another implementation of it reads and writes it, and what is left on the device.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { expect, test } from "./site.mjs";
import { accessible, arrive, begin, download, fill, saved, visit } from "./walk.mjs";

const passphrase = "vier Wörter über نص 42";
const canary = "canary-gateway-of-one";

/** Work with a title that must be found nowhere once it is locked. */
async function work(page) {
  await arrive(page, "en");
  await begin(page);
  await visit(page, "proposal");
  await fill(page, "proposal-title-en", canary);
  await saved(page);
  await page.locator(".trail a").click();
  await page.locator("#lock > summary").click();
}

async function write(page, first, second = first) {
  await page.locator("#passphrase").fill(first);
  await page.locator("#passphrase-again").fill(second);
}

/** Locks bytes as the other implementation does. */
async function locked(text, { secret = passphrase, work = 10 } = {}) {
  const age = new Encrypter();
  age.setPassphrase(secret);
  age.setScryptWorkFactor(work);
  return Buffer.from(await age.encrypt(text));
}

async function choose(page, bytes, name = "bill.json.age") {
  await page.locator("#open-file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
  await expect(page.locator("#unlock")).toBeFocused();
}

async function unlock(page, secret) {
  await page.locator("#unlock-passphrase").fill(secret);
  await page.locator("#unlock-open").click();
}

test("a file that the page locks is opened by age and by the command line, and holds the work word for word", async ({ page, complaints }, info) => {
  await work(page);
  // What is wrong with a passphrase is said at its field.
  await write(page, "too short");
  await page.locator("#lock-file").click();
  await expect(page.locator("#passphrase-error")).toContainText("twelve letters");
  await write(page, passphrase, `${passphrase} `);
  await page.locator("#lock-file").click();
  await expect(page.locator("#passphrase-error")).toHaveCount(0);
  await expect(page.locator("#passphrase-again-error")).toContainText("not the same");
  await accessible(page, ["#lock"]);
  await write(page, passphrase);
  const file = await download(page, () => page.locator("#lock-file").click());
  await expect(page.locator("#lock-told")).toContainText("downloads");
  expect(file.name).toMatch(/^[a-z-]+-\d{4}-\d\d-\d\d\.json\.age$/);
  const bytes = readFileSync(file.path);
  expect(bytes.subarray(0, 22).toString()).toBe("age-encryption.org/v1\n");
  expect(bytes.includes("canary")).toBe(false);
  // Another implementation, and the command line.
  const age = new Decrypter();
  age.addPassphrase(passphrase);
  const text = await age.decrypt(bytes, "text");
  expect(text).toContain(`"title": "${canary}"`);
  const [locked, secret] = [info.outputPath("bill.json.age"), info.outputPath("passphrase")];
  writeFileSync(locked, bytes);
  writeFileSync(secret, `${passphrase}\n`);
  expect(execFileSync(process.env.IMPACT, ["unlock", locked, "--passphrase-file", secret], { encoding: "utf8" })).toBe(text);
  // A proposed passphrase stands in both fields, and another one each time.
  const proposed = new Set();
  for (let time = 0; time < 3; time++) {
    await page.locator("#propose").click();
    await expect(page.locator("#proposed")).toHaveText(/^[a-z2-9]{4}(-[a-z2-9]{4}){4}$/);
    proposed.add(await page.locator("#proposed").textContent());
    expect(await page.locator("#passphrase").inputValue()).toBe(await page.locator("#passphrase-again").inputValue());
  }
  expect(proposed.size).toBeGreaterThan(1);
  expect(complaints).toEqual([]);
});

test("a locked file opens with its passphrase; what does not open says why, and nothing is taken in", async ({ page, complaints }) => {
  const text = readFileSync(new URL("../../policies/kr-interconnection/assessment.json", import.meta.url), "utf8");
  const whole = await locked(text);
  await arrive(page, "en");
  await choose(page, whole);
  await accessible(page, ["#unlock"]);
  await unlock(page, "vier Wörter");
  await expect(page.locator("#unlock-passphrase-error")).toContainText("does not open bill.json.age");
  await expect(page.locator("#unlock-passphrase")).toBeFocused();
  await unlock(page, passphrase);
  await expect(page.locator("#arrival-heading")).toContainText("bill.json");
  await page.locator("#arrival-open").click();
  await expect(page.locator("#heading")).toContainText("Telecommunications Business Act");
  await page.goto("#/");
  await expect(page.locator(".entries a")).toHaveCount(1);
  // One bit of what was locked, one of what locks it, a key instead of a passphrase, more work than a phone does.
  const [bent, wrapped, heavy] = [Buffer.from(whole), Buffer.from(whole), Buffer.from(String(whole.subarray(0, 200).toString("latin1")).replace(/(-> scrypt \S+) 10\n/, "$1 21\n"), "latin1")];
  bent[bent.length - 30] ^= 1;
  const line = whole.indexOf("\n", whole.indexOf("-> scrypt")) + 1;
  wrapped.write(wrapped[line] === 65 ? "B" : "A", line);
  const keyed = new Encrypter();
  keyed.addRecipient(await identityToRecipient(await generateX25519Identity()));
  for (const [bytes, says] of [
    [bent, "changed or cut"],
    [wrapped, "does not open"],
    [Buffer.from(await keyed.encrypt(text)), "locked for a key"],
    [heavy, "more work and memory"],
    [whole.subarray(0, 90), "not a locked file"],
  ]) {
    await choose(page, bytes);
    await unlock(page, passphrase);
    await expect(page.locator("#unlock-passphrase-error")).toContainText(says);
    await page.locator("#unlock .quiet").click();
    await expect(page.locator("#unlock")).toHaveCount(0);
    await expect(page.locator("#open-file")).toBeFocused();
  }
  // What was locked may be anything: the gate says what it is.
  await choose(page, await locked("PK\x03\x04 an archive"));
  await unlock(page, passphrase);
  await expect(page.locator("#problems")).toContainText("not an assessment");
  await expect(page.locator(".entries").first().locator("a")).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test("work that is kept only locked leaves no word of it on the device, and comes back by its passphrase", async ({ page }) => {
  await work(page);
  await write(page, passphrase);
  // What was pasted and not taken would go with the rest: first it is taken or cleared.
  await page.evaluate((name) => localStorage.setItem(name, "pasted"), await page.evaluate(() => `impact/${location.hash.split("/")[1]}/draft`));
  await page.locator("#lock-here").click();
  await expect(page.locator("#lock-told")).toContainText("pasted");
  await page.evaluate(() => localStorage.removeItem(`impact/${location.hash.split("/")[1]}/draft`));
  await page.locator("#lock-here").click();
  await expect(page.locator("#locked")).toContainText("Locked assessment 1");
  await expect(page.locator(".entries a")).toHaveCount(0);
  const found = () =>
    page.evaluate(async (canary) => {
      const hits = Object.entries(localStorage).filter(([name, text]) => name.includes(canary) || text.includes(canary)).map(([name]) => name);
      for (const { name } of await indexedDB.databases()) hits.push(name);
      return hits;
    }, canary);
  await expect.poll(found).toEqual([]);
  await page.reload();
  await expect.poll(found).toEqual([]);
  // Asked for by its number: it has no title to show.
  await page.locator("#locked .linklike").click();
  await expect(page.locator("#unlock")).toBeFocused();
  await unlock(page, passphrase);
  await page.locator("#arrival-open").click();
  await expect(page.locator("#heading")).toHaveText(canary);
  await saved(page);
  // Locked again it stands beside what was locked before: that may be of a copy, and is never replaced.
  await page.locator("#lock > summary").click();
  await write(page, "another passphrase");
  await page.locator("#lock-here").click();
  await expect(page.locator("#locked li")).toHaveCount(2);
  for (const [left, nth] of [[1, 0], [0, 0]]) {
    await page.locator("#locked li").nth(nth).locator(".quiet").click();
    await expect(page.locator("#locked-sure")).toBeFocused();
    // No is an answer.
    await page.locator("#locked-sure ~ .quiet").click();
    await expect(page.locator("#locked-sure")).toHaveCount(0);
    await expect(page.locator("#continue")).toBeFocused();
    await page.locator("#locked li").nth(nth).locator(".quiet").click();
    await page.locator("#locked-sure + button").click();
    await expect(page.locator("#locked li")).toHaveCount(left);
    await expect(page.locator("#continue")).toBeFocused();
  }
  const left = () => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("impact-locked")));
  expect(await left()).toEqual([]);
  // Erasing everything erases what is locked, and says so before.
  await work(page);
  await write(page, passphrase);
  await page.locator("#lock-here").click();
  await expect(page.locator("#locked li")).toHaveCount(1);
  await page.goto("#/this-device");
  await expect(page.locator("#device-locked")).toBeVisible();
  await page.locator("#erase-all").click();
  await page.locator("#erase-now").click();
  await expect.poll(left).toEqual([]);
});
