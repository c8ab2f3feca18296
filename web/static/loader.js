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

/** Keeps the page on the device once it is here. `worker.js` is the only script that this policy makes. */
async function stay() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  // From where this script lies: the page itself may lie deeper.
  const worker = new URL("../worker.js", import.meta.url).href;
  const policy = globalThis.trustedTypes?.createPolicy("worker", { createScriptURL: () => worker });
  const isFirst = !serviceWorker.controller;
  // What was fetched past the worker, also what is still on its way when it takes over, is asked for once more through
  // it, and comes out of the browser's cache.
  const asked = new Set();
  const ask = (name) => asked.has(name) || (asked.add(name) && fetch(name, { cache: "force-cache" }).catch(() => {}));
  const again = () => {
    const taken = performance.now();
    ask(location.href.split("#")[0]);
    const past = (list) => list.getEntries().forEach(({ name, startTime }) => startTime < taken && ask(name));
    new PerformanceObserver(past).observe({ type: "resource", buffered: true });
  };
  if (isFirst) serviceWorker.addEventListener("controllerchange", again, { once: true });
  await serviceWorker.register(policy?.createScriptURL("") ?? worker, { updateViaCache: "all" });
}

/** What is chosen, typed or pressed before the program is there: done, or in its place, when it has drawn the page. */
function remember() {
  const chosen = {};
  let pressed, written, focused;
  const isText = ({ type }) => type === "text";
  // Also what was typed before this script was there.
  written = [...document.querySelectorAll("#app input")].find((field) => isText(field) && field.value);
  focused = document.activeElement?.id;
  const heard = {
    click: ({ target }) => {
      pressed = target.closest?.("button[id]")?.id ?? pressed;
      if (target.id !== focused) focused = undefined;
    },
    change: ({ target }) => isText(target) || (chosen[target.id] = target),
    input: ({ target }) => isText(target) && (written = target),
    // As the program has it: the key that ends a name begins the work.
    keydown: ({ key, isComposing, target }) => key === "Enter" && !isComposing && isText(target) && (pressed = "begin"),
    focusin: ({ target }) => (focused = target.id),
  };
  for (const [kind, hear] of Object.entries(heard)) document.addEventListener(kind, hear);
  new MutationObserver((_, observer) => {
    if (part("app").dataset.composed !== undefined || !part("app").firstElementChild) return;
    observer.disconnect();
    for (const [kind, hear] of Object.entries(heard)) document.removeEventListener(kind, hear);
    if (written && part(written.id)) part(written.id).value = written.value;
    part(focused)?.focus();
    for (const { id, value, files } of Object.values(chosen)) {
      const field = part(id);
      if (!field) continue;
      // Only files say what a field for files holds.
      field[files ? "files" : "value"] = files ?? value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
    part(pressed)?.click();
  }).observe(part("app"), { attributeFilter: ["data-composed"], childList: true, subtree: true });
}

remember();
const failed = part("failed");
part("loading").hidden = false;
// Whoever says that it failed, we or the program: from then on nothing is loading.
new MutationObserver(() => part("loading")?.remove()).observe(failed, { attributeFilter: ["hidden"] });
const tell = (error) => {
  document.body.prepend(failed);
  failed.hidden = false;
  console.error(error);
};
// Without a worker the page works as before, with the network.
start().then(() => stay().catch(console.warn), tell);
