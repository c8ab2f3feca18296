// Streaming over 100,000 documents, and what else reads JSON on the same file: `node tests/benches/rivals.mjs [COUNT]`.
// Not a test: it prints times of this machine. What is not installed is said to be missing. Ajv and Python's jsonschema
// check the published schema, which is less than the gate does: no ids, no names, no rubric.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const count = Number(process.argv[2] ?? 100_000);
const run = (program, words) => execFileSync(program, words, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });

run("cargo", ["build", "--release", "--quiet", "-p", "impact-cli"]);
run("cargo", ["build", "--release", "--quiet", "-p", "impact-tests", "--example", "read_with_serde_json"]);
const folder = mkdtempSync(join(tmpdir(), "impact-rivals-"));
const file = join(folder, "documents.ndjson");
const lines = readFileSync(join(root, "tests/conformance/chance.ndjson"), "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
const documents = lines.filter(({ expect }) => expect.valid).map(({ text }) => JSON.stringify(JSON.parse(text)));
const to = openSync(file, "w");
for (let at = 0; at < count; at += 1000) {
  writeSync(to, Array.from({ length: Math.min(1000, count - at) }, (_, nth) => documents[(at + nth) % documents.length] + "\n").join(""));
}
const schema = join(root, "docs/assessment.v1.schema.json");
const python = join(folder, "check.py");
writeFileSync(python, `import json, sys
from jsonschema import Draft202012Validator
check = Draft202012Validator(json.load(open(sys.argv[1]))).is_valid
print(sum(check(json.loads(line)) for line in open(sys.argv[2], encoding="utf-8")))
`);
const ajv = join(folder, "check.mjs");
const ajvAt = process.env.AJV ?? join(root, "tests/e2e/node_modules/ajv");
writeFileSync(ajv, `import { createReadStream, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
const Ajv = createRequire(import.meta.url)(${JSON.stringify(ajvAt)} + "/dist/2020.js").default;
const check = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(process.argv[2], "utf8")));
let valid = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[3]) })) valid += check(JSON.parse(line));
console.log(valid);
`);
const impact = join(root, "target/release/impact");
const table = [
  ["serde_json into Value, one thread", join(root, "target/release/examples/read_with_serde_json"), [file], 1],
  ["impact score, all cores", impact, ["score", "--format", "ndjson", file], 1],
  ["impact validate, all cores", impact, ["validate", "--format", "ndjson", file], 1],
  ["impact sensitivity, all cores", impact, ["sensitivity", "--format", "ndjson", file], 1],
  ["jq empty", "jq", ["empty", file], 1],
  ["jq .proposal.title", "jq", ["-c", ".proposal.title", file], 1],
  ["Python jsonschema, a fiftieth", "python3", [python, schema, join(folder, "few.ndjson")], 50],
  ["Ajv", process.execPath, [ajv, schema, file], 1],
];
writeFileSync(join(folder, "few.ndjson"), documents.slice(0, Math.ceil(count / 50)).join("\n") + "\n");
console.log(`${count} documents, ${(readFileSync(file).length / 1e6).toFixed(0)} MB, ${cpus().length} cores`);
let measure;
for (const [name, program, words, part] of table) {
  if (name === "Ajv" && !existsSync(ajvAt)) {
    console.log(`${name.padEnd(36)} not installed; name its folder in AJV`);
    continue;
  }
  const began = process.hrtime.bigint();
  const { status, error } = spawnSync("/usr/bin/env", [program, ...words], { stdio: ["ignore", "ignore", "inherit"] });
  const took = (Number(process.hrtime.bigint() - began) / 1e9) * part;
  if (error || status !== 0) {
    console.log(`${name.padEnd(36)} failed or is not installed`);
    continue;
  }
  measure ??= took;
  console.log(`${name.padEnd(36)} ${took.toFixed(2).padStart(8)} s ${(count / took).toFixed(0).padStart(8)} documents a second  ${(took / measure).toFixed(2).padStart(6)} times serde_json`);
}
rmSync(folder, { recursive: true });
