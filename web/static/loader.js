// Starts the page's program. It stands apart from the generated glue so that it still runs, and says so, when the
// glue or the program cannot be had: until the program takes over, the page keeps the text it came with.

const part = (id) => document.getElementById(id);

async function start() {
  if (typeof WebAssembly !== "object") throw new Error("this browser runs no WebAssembly");
  const { href, integrity } = part("program");
  // Both at once; the integrity of the glue is that of its modulepreload link.
  const [glue, program] = await Promise.all([import(part("glue").href), fetch(href, { integrity })]);
  if (!program.ok) throw new Error(`${program.status} ${href}`);
  await glue.default({ module_or_path: program });
}

const failed = part("failed");
part("loading").hidden = false;
// Whoever says that it failed, we or the program: from then on nothing is loading.
new MutationObserver(() => part("loading")?.remove()).observe(failed, { attributeFilter: ["hidden"] });
start().catch((error) => {
  failed.hidden = false;
  console.error(error);
});
