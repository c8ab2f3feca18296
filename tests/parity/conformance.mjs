// The conformance corpus held against the bindings: the same module in Node.js and in a browser. It knows no file and
// no assertion library; it gives what differs, and how much was asked.

/** A value without the version of the engine, as text: what is compared byte for byte. */
function told({ engine_version, ...result }) {
  return JSON.stringify(result);
}

function problems(found) {
  return JSON.stringify(found.map(({ code, pointer }) => [code, pointer]));
}

/**
 * @param engine the bindings
 * @param files texts of the corpus by name: worked, edges, chance, together
 * @returns {{ asked: number, different: string[] }}
 */
export function conformance(engine, files) {
  const lines = (name) => files[name].trimEnd().split("\n").map((line) => JSON.parse(line));
  const texts = new Map();
  const different = [];
  let asked = 0;
  const hold = (id, what, found, expected) => {
    asked++;
    if (found !== expected) different.push(`${id} ${what}\n  found    ${found}\n  expected ${expected}`);
  };
  for (const { id, text, expect } of ["worked", "edges", "chance"].flatMap(lines)) {
    texts.set(id, text);
    const { valid, problems: found } = engine.validate(text, "en");
    hold(id, "valid", valid, expect.valid);
    hold(id, "problems", problems(found), JSON.stringify(expect.problems));
    if (!expect.valid) continue;
    hold(id, "score", told(engine.score(text)), JSON.stringify(expect.score));
    hold(id, "sensitivity", told(engine.sensitivity(text)), JSON.stringify(expect.sensitivity));
    hold(id, "vector", engine.vector(text), expect.vector);
    hold(id, "vector read", JSON.stringify(engine.readVector(expect.vector).verdict), JSON.stringify(expect.score.verdict));
  }
  for (const { compare, panel, expect } of lines("together")) {
    const of = (ids) => ids.map((id) => texts.get(id));
    let found = null;
    try {
      // What assessors wrote is no part of the corpus.
      const { minority, ...members } = panel ? engine.panel(of(panel)) : engine.compare(...of(compare));
      found = members;
    } catch (thrown) {
      if (!/^(different-rubrics|unknown-rubric): /.test(thrown)) throw thrown;
    }
    hold(panel ?? compare, panel ? "panel" : "compare", JSON.stringify(found), JSON.stringify(expect));
  }
  return { asked, different };
}
