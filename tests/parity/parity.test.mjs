// The same input gives the same bytes, native and WASM: the command line against the bindings, on every file that there
// is and on documents made from them by changes drawn from a fixed seed. `cargo xtask test` names both programs.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bindings = createRequire(import.meta.url)(`${process.env.IMPACT_PACKAGE}/node/impact.js`);
const files = (folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith(".json")).map((name) => join(root, folder, name));
const policies = readdirSync(join(root, "policies"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(root, "policies", entry.name, "assessment.json"));
// What only the command line opens: facts about a proposal are no assessment.
const assessments = [...policies, ...files("tests/fixtures/valid").filter((path) => !path.includes("facts-about"))];
const text = (path) => readFileSync(path, "utf8");

function impact(...words) {
  return execFileSync(process.env.IMPACT, words, { encoding: "utf8", maxBuffer: 1 << 26 });
}

test("the tables are the same", () => {
  const told = impact("--version");
  assert.ok(told.includes(bindings.rubricSha256()), told);
  assert.ok(told.includes(bindings.engineVersion()), told);
});

test("the verdict of every assessment is the same, as text and as an object", () => {
  assert.ok(assessments.length > 8);
  for (const path of assessments) {
    const native = impact("score", path, "--format", "json");
    assert.equal(bindings.scoreText(text(path)), native, path);
    assert.deepEqual(bindings.score(text(path)), JSON.parse(native), path);
  }
});

test("explanation, sensitivity, comparison and panel are the same", () => {
  for (const path of assessments) {
    for (const verb of ["explain", "sensitivity"]) {
      assert.deepEqual(bindings[verb](text(path)), JSON.parse(impact(verb, path, "--format", "json")), `${verb} ${path}`);
    }
    for (const language of bindings.languages()) {
      const { hits } = JSON.parse(impact("lint", path, "--format", "json", "--lang", language));
      assert.deepEqual(bindings.lint(text(path), language), hits, path);
    }
    assert.deepEqual(bindings.explain(text(path), "E4"), JSON.parse(impact("explain", path, "E4", "--format", "json")), path);
    for (const other of policies) {
      const native = spawnSync(process.env.IMPACT, ["compare", path, other, "--format", "json"], { encoding: "utf8" });
      if (native.status === 0) {
        assert.deepEqual(bindings.compare(text(path), text(other)), JSON.parse(native.stdout), `${path} ${other}`);
      } else {
        assert.throws(() => bindings.compare(text(path), text(other)), (thrown) => /^(different-rubrics|unknown-rubric): [0-9a-f]{64}/.test(thrown), path);
      }
    }
  }
  for (const path of policies) {
    const [clause, finding] = [JSON.parse(text(path)).clauses[0].id, JSON.parse(text(path)).findings[0].id];
    const changes = [{ strike_clause: clause }, { strike_finding: finding }, { finding, field: "depth", value: [1, 2] }];
    const native = impact("amend", path, "--strike", clause, "--without", finding, "--judge", `${finding}.depth=1-2`, "--format", "json");
    assert.deepEqual(bindings.amend(text(path), changes), JSON.parse(native), path);
    assert.throws(() => bindings.amend(text(path), [{ strike_clause: "nowhere" }]), (thrown) => thrown === "unknown-id: nowhere");
    assert.throws(() => bindings.amend(text(path), [{ finding, field: "depth", value: [3, 1] }]), (thrown) => thrown === "not-a-change");
    assert.throws(() => bindings.amend(text(path), [{ strike_clause: clause, finding }]), (thrown) => thrown === "not-a-change");
    assert.throws(() => bindings.amend(text(path), [{ strike: clause }]), (thrown) => thrown === "not-a-change");
    const line = impact("vector", path).trim();
    assert.equal(bindings.vector(text(path)), line);
    assert.deepEqual(bindings.readVector(line), JSON.parse(impact("vector", line, "--format", "json")));
  }
  assert.throws(() => bindings.readVector("no vector at all"), (thrown) => thrown === "vector-malformed");
  for (let count = 1; count <= policies.length; count++) {
    const members = policies.slice(0, count);
    assert.deepEqual(bindings.panel(members.map(text)), JSON.parse(impact("panel", ...members, "--format", "json")), `${count}`);
  }
  assert.throws(() => bindings.panel([]), (thrown) => thrown === "no-rows");
});

test("every hostile file is told the same", () => {
  const told = spawnSync(process.env.IMPACT, ["validate", join(root, "tests/hostile"), "--format", "ndjson"], { encoding: "utf8", maxBuffer: 1 << 26 });
  const lines = told.stdout.trim().split("\n").map((line) => JSON.parse(line));
  assert.ok(lines.length >= 300);
  for (const { file, ...native } of lines) {
    assert.deepEqual(bindings.validate(new Uint8Array(readFileSync(file)), "en"), native, file);
  }
});

test("moving to a version of the rubric is the same, and so is the moved file", () => {
  const newest = bindings.rubrics().at(-1);
  assert.equal(newest.sha256, bindings.rubricSha256());
  for (const path of assessments) {
    const { text: moved, ...told } = bindings.migrate(text(path), newest.version);
    assert.deepEqual(told, JSON.parse(impact("migrate", path, "--to", newest.version, "--format", "json")), path);
    assert.deepEqual(bindings.migrate(text(path)), { text: moved, ...told }, path);
    const native = spawnSync(process.env.IMPACT, ["migrate", "-", "--write"], { input: text(path), encoding: "utf8" });
    assert.equal(moved, native.stdout, path);
  }
  assert.throws(() => bindings.migrate(text(policies[0]), "0.0.9"), (thrown) => thrown === "unknown-rubric: 0.0.9");
});

test("a document goes in as text or as bytes, and bytes that are no text are refused with their place", () => {
  for (const path of policies) {
    const bytes = new Uint8Array(readFileSync(path));
    assert.equal(bindings.scoreText(bytes), bindings.scoreText(text(path)), path);
    assert.deepEqual(bindings.compare(bytes, text(path)), bindings.compare(text(path), bytes), path);
    assert.deepEqual(bindings.panel([bytes, text(path)]), bindings.panel([text(path), bytes]), path);
    assert.equal(bindings.migrate(bytes).text, bindings.format(bytes), path);
  }
  const [problem] = bindings.validate(new Uint8Array([0x7b, 0x0a, 0x22, 0xff, 0x22]), "en").problems;
  assert.deepEqual([problem.code, problem.line, problem.column], ["not-utf8", 2, 2]);
});

test("what is no string is a TypeError, and the next call works", () => {
  const [path] = policies;
  for (const wrong of [{}, 5, undefined, null, [123, 125], new ArrayBuffer(2)]) {
    for (const call of [
      () => bindings.score(wrong),
      () => bindings.validate(wrong, "en"),
      () => bindings.validate(text(path), wrong),
      () => bindings.migrate(wrong),
      () => bindings.explain(wrong),
      () => bindings.compare(text(path), wrong),
      () => bindings.panel(wrong),
      () => bindings.panel([wrong]),
      () => bindings.brief(text(path), wrong, "en"),
      () => bindings.readVector(wrong),
    ]) {
      assert.throws(call, TypeError, `${wrong}`);
    }
  }
  assert.throws(() => bindings.explain(text(path), 5), TypeError);
  assert.throws(() => bindings.lint(text(path), "xx"), (thrown) => thrown === "unknown-language: xx");
  assert.throws(() => bindings.brief(text(path), "html", ""), (thrown) => thrown === "unknown-language: ");
  assert.deepEqual(bindings.validate(text(path), "fr-CA"), bindings.validate(text(path), "fr"));
  assert.throws(() => bindings.explain(text(path), "XX"), (thrown) => thrown === "unknown-criterion: XX");
  assert.deepEqual(bindings.explain(text(path), undefined), bindings.explain(text(path)));
});

test("the form on disk is the same", () => {
  for (const path of assessments) {
    const native = spawnSync(process.env.IMPACT, ["fmt", "-"], { input: text(path), encoding: "utf8" });
    assert.equal(bindings.format(text(path)), native.stdout, path);
  }
});

test("the brief of every assessment is the same in every format and language", () => {
  for (const path of assessments) {
    for (const language of bindings.languages()) {
      for (const kind of ["html", "md"]) {
        const native = impact("brief", path, "--format", kind, "--lang", language);
        assert.equal(bindings.brief(text(path), kind, language), native, `${path} ${kind} ${language}`);
      }
    }
  }
});

test("every problem is told the same, and what is refused throws it", () => {
  const invalid = files("tests/fixtures/invalid").filter((path) => !path.includes("facts-about") && isText(path));
  assert.ok(invalid.length > 20);
  for (const path of [...invalid, ...assessments]) {
    for (const language of bindings.languages()) {
      const native = spawnSync(process.env.IMPACT, ["validate", path, "--format", "json", "--lang", language], { encoding: "utf8" });
      const { file, ...told } = JSON.parse(native.stdout);
      assert.equal(file.endsWith(".json"), true);
      assert.deepEqual(bindings.validate(text(path), language), told, `${path} ${language}`);
    }
  }
  for (const path of invalid) {
    assert.throws(() => bindings.score(text(path)), (thrown) => thrown.valid === false && thrown.problems.length > 0, path);
  }
});

test("400 documents made by chance score the same", () => {
  const folder = mkdtempSync(join(tmpdir(), "impact-parity-"));
  try {
    const draw = chance(20261125);
    for (let index = 0; index < 400; index++) {
      const made = changed(JSON.parse(text(policies[index % policies.length])), draw);
      writeFileSync(join(folder, `${String(index).padStart(3, "0")}.json`), JSON.stringify(made));
    }
    const lines = impact("score", folder, "--format", "ndjson").trimEnd().split("\n");
    assert.equal(lines.length, 400);
    const verdicts = new Set();
    for (const line of lines) {
      const { file, ...native } = JSON.parse(line);
      assert.deepEqual(bindings.score(text(file)), native, file);
      verdicts.add(native.headline);
    }
    // Documents that all score alike would prove little.
    assert.ok(verdicts.size > 12, [...verdicts].join("\n"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** JavaScript's strings cannot hold what is no Unicode. */
function isText(path) {
  return Buffer.from(text(path)).equals(readFileSync(path));
}

/** Numbers from 0 to below a limit, the same in every run (mulberry32). */
function chance(seed) {
  return (limit) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Other judgements, directions, evidence and searches; a file with them is still an assessment. */
function changed(document, draw) {
  for (const finding of document.findings) {
    for (const field of ["depth", "reach", "persistence", "pathway"]) {
      const [lo, other] = [1 + draw(3), 1 + draw(3)];
      if (draw(2)) finding[field] = [Math.min(lo, other), Math.max(lo, other)];
    }
    if (draw(4) === 0) finding.direction = ["harm", "benefit", "either"][draw(3)];
    if (draw(4) === 0) finding.evidence = draw(4);
    if (draw(6) === 0) finding.contested = draw(2);
    if (draw(8) === 0) finding.clauses = [];
  }
  for (const record of Object.values(document.criteria)) {
    if (draw(12) === 0) record.examined = record.examined?.slice(1);
    if (draw(12) === 0) record.review = 1 + draw(3);
    if (draw(16) === 0) record.disagreement = 1;
    if (record.examined === undefined) delete record.examined;
  }
  if (draw(3) === 0) document.proposal.coverage = { kind: "whole" };
  return document;
}
