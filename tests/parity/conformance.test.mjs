// The conformance corpus in WebAssembly under Node.js; `tests/e2e/conformance.spec.mjs` asks the same in Chromium.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { conformance } from "./conformance.mjs";

test("every document and every question of the corpus is answered as expected", () => {
  const engine = createRequire(import.meta.url)(`${process.env.IMPACT_PACKAGE}/node/impact.js`);
  const names = ["worked", "edges", "chance", "together"];
  const files = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(`../conformance/${name}.ndjson`, import.meta.url), "utf8")]));
  const { asked, different } = conformance(engine, files);
  assert.deepEqual(different.slice(0, 5), []);
  assert.ok(asked > 10_000, `${asked} asked`);
  console.log(`${asked} answers are as expected`);
});
