// The page starts, under its own policy, with what the shell promises.
import { fileURLToPath } from "node:url";
import { expect, test } from "./site.mjs";
import { arrive, begin, saved } from "./walk.mjs";

/** Lets the program come only when the answer is called. */
async function hold(page) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/impact.*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test("the page starts and complains of nothing", async ({ page, complaints }) => {
  const answer = await page.goto("");
  expect(answer.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  await expect(page.locator("#loading")).toHaveCount(0);
  await expect(page.locator("#failed")).toBeHidden();
  await expect(page.locator("h1")).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test("each file is fetched once", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("");
  await expect(page.locator("#loading")).toHaveCount(0);
  expect(asked.length).toBe(new Set(asked).size);
});

test("a program that cannot be had is said to be missing, and the text stays", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("");
  await expect(page.locator("#failed")).toBeVisible();
  await expect(page.locator("#loading")).toHaveCount(0);
  await expect(page.locator("h1")).toBeVisible();
});

test("a program that was tampered with is not run", async ({ page }) => {
  await page.route("**/*.wasm", async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    body[body.length - 1] ^= 1;
    await route.fulfill({ response: answer, body });
  });
  await page.goto("");
  await expect(page.locator("#failed")).toBeVisible();
  await expect(page.locator("#loading")).toHaveCount(0);
  await expect(page.locator("h1")).toBeVisible();
});

test("the page in one language speaks it, and does what was asked of it before its program was there", async ({ page, complaints }) => {
  const release = await hold(page);
  await page.goto("fr/");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.locator("h1")).toContainText("Internet");
  await page.locator("#begin").click();
  release();
  await expect(page.locator(".tasks")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.locator(".tasks li")).toHaveCount(8);
  expect(complaints).toEqual([]);
});

test("what is chosen, typed or pressed too early is done when it can be, each beside the others", async ({ page }) => {
  const file = fileURLToPath(new URL("../../policies/br-marco-civil/assessment.json", import.meta.url));
  const name = (words) => page.locator("#law").pressSequentially(words);
  const speaks = (language) => expect(page.locator("html")).toHaveAttribute("lang", language);
  for (const [early, then] of [
    [() => page.locator("#examples-kr-interconnection").click(), () => expect(page.locator(".tasks")).toBeVisible()],
    [() => page.locator("#language").selectOption("ru"), () => speaks("ru")],
    [() => page.locator("#open-file").setInputFiles(file), () => expect(page.locator("#arrival-open")).toBeVisible()],
    // The focus alone, without a letter.
    [() => page.locator("#law").focus(), () => expect(page.locator("#law")).toBeFocused()],
    // A name, and then a language; a language, and then a name that is left.
    [async () => { await name("Loi 1"); await page.locator("#language").selectOption("ru"); }, async () => { await speaks("ru"); await expect(page.locator("#law")).toHaveValue("Loi 1"); }],
    [async () => { await page.locator("#language").selectOption("ar"); await name("Loi 2"); await page.keyboard.press("Tab"); }, async () => { await speaks("ar"); await expect(page.locator("#law")).toHaveValue("Loi 2"); }],
    [async () => { await name("Loi 3"); await page.locator("#begin").click(); }, () => expect(page.locator("#heading")).toHaveText("Loi 3")],
    [async () => { await name("Loi 4"); await page.keyboard.press("Enter"); }, () => expect(page.locator("#heading")).toHaveText("Loi 4")],
  ]) {
    const release = await hold(page);
    await page.goto("es/");
    await early();
    release();
    await expect(page.locator("#app")).not.toHaveAttribute("data-composed");
    await then();
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.evaluate(() => localStorage.clear());
  }
});

test("the name of the law that is typed while the program comes begins the work, and is kept with it", async ({ page }) => {
  const release = await hold(page);
  await page.goto("fr/");
  await page.locator("#law").pressSequentially("Loi 05-");
  release();
  await expect(page.locator("#app")).not.toHaveAttribute("data-composed");
  await expect(page.locator("#law")).toBeFocused();
  await page.keyboard.type("20 ");
  await expect(page.locator("#law")).toHaveValue("Loi 05-20 ");
  await page.keyboard.press("Enter");
  await expect(page.locator("#heading")).toHaveText("Loi 05-20");
  await saved(page);
  await page.reload();
  await expect(page.locator("#heading")).toHaveText("Loi 05-20");
});

test("what was pressed on the way to kept work presses nothing there, then or later", async ({ page }) => {
  await arrive(page, "fr");
  await begin(page);
  await saved(page);
  const work = page.url();
  const release = await hold(page);
  await page.goto("about:blank");
  await page.goto(work.replace("#", "fr/#"));
  await page.locator("#begin").click();
  release();
  await expect(page.locator(".tasks")).toBeVisible();
  await page.evaluate(() => (location.hash = "#/"));
  await expect(page.locator("#begin")).toBeVisible();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => location.hash)).toBe("#/");
});

test("a page in one language stays in it for whoever was on another before, unless they chose that one", async ({ page }) => {
  await page.goto("");
  await page.locator("#begin").waitFor();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("fr/");
  await page.locator("#begin").waitFor();
  await expect(page.locator("#app")).not.toHaveAttribute("data-composed");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await page.locator("#language").selectOption("pt");
  await expect(page.locator("html")).toHaveAttribute("lang", "pt");
  await page.reload();
  await expect(page.locator("#app")).not.toHaveAttribute("data-composed");
  await expect(page.locator("html")).toHaveAttribute("lang", "pt");
});

test("of two languages chosen quickly the last is spoken, whichever comes first", async ({ page }) => {
  await page.goto("");
  await page.locator("#begin").waitFor();
  await page.route("**/text/fr/*", async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await page.locator("#language").selectOption("fr");
  await page.locator("#language").selectOption("ru");
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await page.waitForTimeout(1_000);
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await expect(page.locator("#language")).toHaveValue("ru");
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [language, direction] of [["en", "ltr"], ["fr", "ltr"], ["es", "ltr"], ["pt", "ltr"], ["ru", "ltr"], ["ar", "rtl"]]) {
    test(`the first screen can be read (${language})`, async ({ page }) => {
      await page.goto(`${language}/`);
      await expect(page.locator("html")).toHaveAttribute("dir", direction);
      await expect(page.locator("h1")).toBeVisible();
      await expect(page.locator("#examples ~ ul button")).toHaveCount(4);
      // Six languages, and the questions that need no program.
      await expect(page.locator("noscript a")).toHaveCount(7);
      await expect(page.locator("#loading")).toBeHidden();
      // Nothing runs out of the page before its program is there either.
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }

  test("the page can be read and says what it lacks", async ({ page }) => {
    await page.goto("");
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator("noscript p").first()).toBeVisible();
    await expect(page.locator("#loading")).toBeHidden();
    await expect(page.locator("#failed")).toBeHidden();
  });
});

test("a choice that is made the moment its question is there counts", async ({ page }) => {
  await page.addInitScript(() => {
    const choose = () => {
      const option = document.querySelector('[id="scan-CP1-harm"]');
      if (!option || window.chosen) return;
      window.chosen = true;
      option.click();
    };
    new MutationObserver(choose).observe(document, { childList: true, subtree: true });
  });
  await arrive(page, "en");
  await begin(page);
  await page.evaluate(() => (location.hash += "scan"));
  await expect(page.locator(".counts")).toContainText("harm 1");
});
