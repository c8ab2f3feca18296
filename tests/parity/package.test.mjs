// The package as its README shows it: the example is run as it stands, by the name of the package, in Node.js.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(join(root, "crates/impact-wasm/README.md"), "utf8");

test("the example of the README runs and prints what it says", () => {
  const blocks = [...readme.matchAll(/```(js|text)\n([\s\S]*?)```/g)].map(([, kind, text]) => ({ kind, text }));
  const [example, printed] = blocks;
  assert.deepEqual([example.kind, printed.kind], ["js", "text"]);
  assert.ok(example.text.trim().split("\n").length <= 10, "ten lines");
  const folder = mkdtempSync(join(tmpdir(), "impact-package-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(process.env.IMPACT_PACKAGE, join(folder, "node_modules", "internet-impact"), "dir");
    copyFileSync(join(root, "policies/kr-interconnection/assessment.json"), join(folder, "assessment.json"));
    writeFileSync(join(folder, "example.mjs"), example.text);
    const output = execFileSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" });
    assert.equal(output, printed.text);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("everything that the package exports is there, and every function has its type", () => {
  const { exports } = JSON.parse(readFileSync(join(process.env.IMPACT_PACKAGE, "package.json"), "utf8"));
  const paths = JSON.stringify(exports).match(/\.\/[a-z/.]+\.(?:js|d\.ts)/g);
  assert.ok(paths.length >= 6);
  for (const path of paths) assert.ok(readFileSync(join(process.env.IMPACT_PACKAGE, path), "utf8").length > 0, path);
  for (const kind of ["node", "bundler", "web"]) {
    const types = readFileSync(join(process.env.IMPACT_PACKAGE, kind, "impact.d.ts"), "utf8");
    for (const name of ["validate", "score", "explain", "sensitivity", "amend", "compare", "panel", "lint", "vector", "readVector", "migrate", "rubrics", "format", "brief"]) {
      assert.match(types, new RegExp(`export function ${name}\\(`), `${kind} ${name}`);
    }
    assert.match(types, /explain\(text: string \| Uint8Array, criterion\?: Criterion\)/, kind);
    assert.doesNotMatch(types, /export function (?!init)\w+\(.*\bany\b/, `${kind}: a result without a type`);
  }
});
