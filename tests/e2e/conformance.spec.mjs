// The conformance corpus in WebAssembly in the browser, from the package's build for a plain page.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

const root = fileURLToPath(new URL("../..", import.meta.url));
const types = { js: "text/javascript", mjs: "text/javascript", wasm: "application/wasm", ndjson: "text/plain; charset=utf-8" };

test("every document and every question of the corpus is answered in Chromium as expected", async ({ page }) => {
  test.setTimeout(180_000);
  const packed = process.env.IMPACT_PACKAGE ?? `${root}/target/xtask/package`;
  await page.route("http://corpus.test/**", (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/") return route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><title>corpus</title>" });
    const file = path.startsWith("/web/") ? packed + path : `${root}/tests${path}`;
    return route.fulfill({ contentType: types[path.split(".").pop()], body: readFileSync(file) });
  });
  await page.goto("http://corpus.test/");
  const { asked, different } = await page.evaluate(async () => {
    const engine = await import("/web/impact.js");
    await engine.default();
    const { conformance } = await import("/parity/conformance.mjs");
    const text = async (name) => [name, await (await fetch(`/conformance/${name}.ndjson`)).text()];
    return conformance(engine, Object.fromEntries(await Promise.all(["worked", "edges", "chance", "together"].map(text))));
  });
  expect(different.slice(0, 5)).toEqual([]);
  expect(asked).toBeGreaterThan(10_000);
});
