// The whole walk in three languages, one of them from right to left: from an empty page to a brief, and the command line says what the page said.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "./site.mjs";
import { accessible, arrive, begin, choose, criteria, download, fill, law, saved, speak, visit, workAddress } from "./walk.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

function impact(...words) {
  const [program, ...first] = process.env.IMPACT ? [process.env.IMPACT] : ["cargo", "run", "-q", "-p", "impact-cli", "--"];
  return execFileSync(program, [...first, ...words], { cwd: root, encoding: "utf8" });
}

const words = {
  en: { title: "Network Connection Bill", quote: "shall route all traffic from abroad through the gateway", benefit: "shall carry all lawful traffic alike", clause: "Article 2(1)", neutral: "Article 3" },
  fr: { title: "Projet de loi sur les raccordements", quote: "achemine le trafic venant de l’étranger par la passerelle", benefit: "achemine de la même manière tout trafic licite", clause: "Article 2, I", neutral: "Article 3" },
  ar: { title: "مشروع قانون توصيل الشبكات", quote: "يوجّه كل مشغّل الحركة الواردة من الخارج عبر البوابة", benefit: "ينقل كل مشغّل الحركة المشروعة كلها على قدم المساواة", clause: "المادة 2(1)", neutral: "المادة 3" },
};

for (const language of ["en", "fr", "ar"]) {
  const other = language === "en" ? "fr" : "en";

  test(`an assessment from the first word to the brief (${language})`, async ({ page, complaints }) => {
    test.setTimeout(240_000);
    const says = words[language];
    await arrive(page, language);
    await accessible(page, ["#begin", "#open-file", "#examples"]);
    await begin(page);
    await expect(page.locator(".tasks li")).toHaveCount(8);
    await accessible(page, [".tasks"]);

    await visit(page, "plan");
    await fill(page, `plan-issue-${language}`, says.title);
    await fill(page, `plan-beneficiaries-${language}`, says.title);
    await accessible(page, [`[id="plan-issue-${language}"]`]);

    await visit(page, "proposal");
    await fill(page, `proposal-title-${language}`, says.title);
    await fill(page, "proposal-jurisdiction", "XK");
    await page.locator("#proposal-kind").selectOption("bill");
    await choose(page, "coverage-whole");
    for (const part of await page.locator("main details > summary").all()) await part.click();
    await fill(page, "proposal-deadline", "2027-13");
    await expect(page.locator("#proposal-deadline-error")).toBeVisible();
    await fill(page, "proposal-deadline", "2027-03-01");
    await expect(page.locator("#proposal-deadline-error")).toHaveCount(0);
    await fill(page, `assessor-interest-${language}`, says.title);
    await accessible(page, [`[id="proposal-title-${language}"]`, "#coverage"]);

    await visit(page, "clauses");
    await fill(page, "paste", law(language));
    await page.locator("#take-clauses").click();
    await expect(page.locator(".law > .clause")).toHaveCount(5);
    await expect(page.locator(".law")).toContainText(says.quote);
    // The title and the purpose require nothing: they are set aside, with the reason.
    for (const nth of [0, 1]) {
      const aside = page.locator(".law > .clause").nth(nth);
      await aside.locator("input[type=checkbox]").uncheck();
      await aside.locator("input[id^=reason-]").fill(says.title);
      await aside.locator("input[id^=reason-]").blur();
    }
    await accessible(page, [".law > .clause"]);

    await visit(page, "scan");
    for (const criterion of criteria) {
      const seen = { CP3: "harm", CP5: "benefit", E3: "unclear" }[criterion] ?? "none";
      await choose(page, `scan-${criterion}-${seen}`);
    }
    await expect(page.locator(".counts")).toContainText("12");
    await accessible(page, ["#scan-CP1", "#scan-E10"]);
    await saved(page);

    // Half-way through the page is loaded again: nothing is lost.
    await page.reload();
    await expect(page.locator("#scan-CP3-harm")).toBeChecked();
    await visit(page, "result");
    await expect(page.locator("#verdict")).toBeVisible();

    await visit(page, "analysis/CP3");
    await page.locator("#read-all").click();
    await expect(page.locator(".law-read input:checked")).toHaveCount(3);
    await accessible(page, ["#read-all", ".guidance", "#add-harm"]);
    await page.locator(".findings a").first().click();
    await complete(page, language, { clause: says.clause, quote: says.quote, judged: { depth: "33", reach: "22", persistence: "22", pathway: "33" } });
    await page.locator("[id=source-add], #add-source").first().click();
    await accessible(page, ["#sentence", "#cite", "#evidence"]);
    await expect(page.locator("#sentence")).toContainText(says.clause);

    // Another language in the middle of it: the words that were written stay.
    await speak(page, other);
    await expect(page.locator("#sentence")).toContainText(says.clause);
    await speak(page, language);
    await expect(page.locator(`[id="statement-${language}"]`)).toHaveValue(/\S/);

    await visit(page, "analysis/CP5");
    await page.locator(".findings a").first().click();
    await complete(page, language, { clause: says.neutral, quote: says.benefit, judged: { depth: "23", reach: "22", persistence: "22", pathway: "33" } });

    // What is missing leads to where it is mended, and the way back leads here.
    await visit(page, "check");
    await accessible(page, [".checks"]);
    const open = await page.locator(".checks li").count();
    await page.locator(".checks a").first().click();
    await expect(page.locator(".checks")).toHaveCount(0);
    await page.goBack();
    await expect(page.locator(".checks li")).toHaveCount(open);

    // What was unclear in the scan is an effect of unclear direction: looked at again, it is a benefit.
    for (const criterion of criteria) {
      await visit(page, `analysis/${criterion}`);
      // The page of the condition before has the same parts.
      await expect(page.locator(".official .code").first()).toHaveText(criterion);
      if ((await page.locator(".law-read input:not(:checked)").count()) > 0) await page.locator("#read-all").click();
      await expect(page.locator(".law-read input:not(:checked)")).toHaveCount(0);
      await fill(page, `rationale-${language}`, `${says.clause}: ${says.title}`);
    }
    await visit(page, "analysis");
    await accessible(page, [".criteria"]);
    await visit(page, "grid");
    await accessible(page, [".grid"]);

    // Nothing is missing. What a critic would still ask is kept, to be held against the command line.
    await visit(page, "check");
    await expect(page.locator("#open-points")).toHaveCount(0);
    await accessible(page, [".lead", "#critic"]);
    const asked = await page.locator("#critic-asks li > p:first-child").evaluateAll((each) => each.map((asked) => asked.lastChild.textContent));
    expect(asked.length).toBeGreaterThan(0);

    await visit(page, "result");
    await page.locator("#add-recommendation").click();
    await page.locator("[id^=recommendation-text-]").first().fill(says.title);
    await page.locator("[id^=recommendation-text-]").first().blur();
    await accessible(page, ["#verdict", ".chart", "#carries", "#benefits"]);
    const verdict = await page.locator("#verdict").innerText();
    await visit(page, "why");
    await accessible(page, ["main h2"]);

    await visit(page, "brief");
    await expect(page.locator(".brief-whole .brief-1")).toContainText(says.title);
    for (const id of ["abstract", "methodology", "context", "effect-exist", "effect-thrive", "conclusion", "recommendations", "colophon"]) {
      await expect(page.locator(`#brief-${id}`)).toBeVisible();
    }
    await accessible(page, [".brief-whole .chart", ".brief-whole table"]);
    const html = await download(page, () => page.locator(".actions button").nth(1).click());
    expect(html.name).not.toContain("Network");
    expect(html.text).toContain(says.quote);
    expect(html.text).toContain("Content-Security-Policy");
    const markdown = await download(page, () => page.locator(".actions button").nth(2).click());
    expect(markdown.text).toContain("## ");

    const json = await download(page, () => page.locator(".save-file").first().click());
    expect(json.name).toMatch(/^[a-z0-9.-]+\.json$/);
    const scored = JSON.parse(impact("score", json.path, "--format", "json"));
    expect(JSON.parse(json.text).format).toBe("internet-impact-assessment");
    expect(impact("score", json.path, "--lang", language)).toContain(verdict);
    expect(scored.criteria.CP3.harm[0]).toBeGreaterThan(2);
    expect(scored.criteria.CP5.benefit[0]).toBeGreaterThan(0);
    expect(impact("brief", json.path, "--format", "html", "--lang", language)).toBe(html.text);
    expect(impact("fmt", "--check", json.path)).toBe("");
    const spaced = (text) => text.replaceAll(/\s+/g, " ").trim();
    for (const each of asked) expect(spaced(impact("lint", json.path, "--lang", language))).toContain(spaced(each));

    // Nothing of the work is in the address, the tab or the names of files.
    for (const told of [page.url(), await page.title(), html.name, markdown.name, json.name]) {
      expect(decodeURIComponent(told)).not.toContain(says.title.slice(0, 7));
    }
    expect(workAddress(page)).toMatch(/#\/[a-z0-9]{4,16}\/$/);
    expect(complaints).toEqual([]);
  });
}

async function complete(page, language, { clause, quote, judged }) {
  // An option is a number, and the heading of the clause behind a dash where it has one.
  const cited = page.locator("#cite option").filter({ hasText: new RegExp(`^${clause.replace(/[()]/g, "\\$&")}(?: –|$)`) });
  await page.locator("#cite").selectOption(await cited.getAttribute("value"));
  await page.locator("#cite-add").click();
  const field = page.locator("[id^=quote-]:not([id$=-hint])").first();
  await field.fill(quote);
  await field.blur();
  await fill(page, `statement-${language}`, quote);
  for (const [name, span] of Object.entries(judged)) await choose(page, `field-${name}-${span}`);
  await fill(page, `people-${language}`, quote);
  await choose(page, "evidence-1");
}
