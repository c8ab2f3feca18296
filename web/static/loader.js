// Starts the page's program. It stands apart from the generated glue so that it still runs, and says so, when the
// glue or the program cannot be had: until the program is there, the page keeps the text it came with.

const part = (id) => document.getElementById(id);

async function start() {
  if (typeof WebAssembly !== "object") throw new Error("this browser runs no WebAssembly");
  const { href, integrity } = part("program");
  // Both at once; the integrity of the glue is that of its modulepreload link.
  const [glue, program] = await Promise.all([import(part("glue").href), fetch(href, { integrity })]);
  if (!program.ok) throw new Error(`${program.status} ${href}`);
  await glue.default({ module_or_path: program });
}

part("loading").hidden = false;
start().then(
  () => part("loading").remove(),
  (error) => {
    part("loading").hidden = true;
    part("failed").hidden = false;
    console.error(error);
  },
);
