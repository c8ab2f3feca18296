// Instructions that commands take on one typical document, counted by Valgrind's callgrind, less what starting takes.
// Unlike times they hardly differ from run to run: `node tests/benches/instructions.mjs` prints them beside what was
// recorded in instructions.txt, and with --record writes them there. Another compiler gives other counts.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const recorded = join(root, "tests/benches/instructions.txt");
const document = join(root, "policies/kr-interconnection/assessment.json");
execFileSync("cargo", ["build", "--release", "--quiet", "-p", "impact-cli"], { cwd: root, stdio: "inherit" });
const folder = mkdtempSync(join(tmpdir(), "impact-instructions-"));

function count(...words) {
  const valgrind = ["--tool=callgrind", `--callgrind-out-file=${join(folder, "out")}`, join(root, "target/release/impact"), ...words];
  const { stderr, error } = spawnSync("valgrind", valgrind, { encoding: "utf8", env: { ...process.env, RAYON_NUM_THREADS: "1", LANG: "C" } });
  if (error) throw new Error("Valgrind is not installed");
  return Number(/Collected : (\d+)/.exec(stderr)[1]);
}

const start = count("--version");
const lines = [`# ${execFileSync("rustc", ["--version"], { encoding: "utf8" }).trim()}; policies/kr-interconnection/assessment.json; thousands of instructions`];
for (const verb of ["validate", "score", "sensitivity", "lint"]) {
  lines.push(`${verb.padEnd(12)} ${String(Math.round((count(verb, document, "--format", "ndjson") - start) / 1000)).padStart(8)}`);
}
rmSync(folder, { recursive: true });
if (process.argv.includes("--record")) writeFileSync(recorded, lines.join("\n") + "\n");
console.log(lines.join("\n"));
if (existsSync(recorded)) console.log(`\nrecorded:\n${readFileSync(recorded, "utf8")}`);
