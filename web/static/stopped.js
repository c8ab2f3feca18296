// When the program has stopped with an error it can be asked nothing any more. This says so, gives what local storage
// keeps, and a report that says nothing of the work; it stands before the loader, and asks nothing of the program.

/** All work that is kept, a line each: the page opens such a file, and so does the command line. Of what is damaged, the
 *  record before; what is pasted and not taken into any work is not among it. */
const kept = () => {
  // A record is a line with its checksum, and a text in which line breaks only make it easier to read.
  const text = (name) => {
    const record = localStorage.getItem(name) ?? "";
    const text = record.slice(record.indexOf("\n") + 1).replaceAll("\n", " ");
    try {
      return JSON.parse(text) && `${text}\n`;
    } catch {
      return "";
    }
  };
  const keys = Object.keys(localStorage).flatMap((name) => /^(impact\/.*\/)now$/.exec(name)?.[1] ?? []);
  return keys.map((key) => text(`${key}now`) || text(`${key}before`)).join("");
};

/** Where in the program it happened; no message, since that may have words of the work in it. */
const report = ({ name, stack } = {}) => {
  const { dataset } = document.documentElement;
  const program = document.getElementById("program")?.href.split("/").pop() ?? "one file";
  const places = String(stack).match(/wasm-function\[\d+\](:0x[0-9a-f]+)?/g) ?? [];
  return [name, dataset.stopped, program, navigator.userAgent, ...places.slice(0, 20)].filter(Boolean).join("\n");
};

/** A trap, a stack that ran out, or what Rust calls a panic. Other errors pass through the program too, and end nothing. */
const isEnd = (reason) => {
  const isDeep = reason instanceof RangeError && /wasm/.test(reason.stack);
  return isDeep || "stopped" in document.documentElement.dataset || reason instanceof WebAssembly.RuntimeError;
};

const onStop = ({ error, reason = error }) => {
  const stopped = document.getElementById("stopped");
  if (!stopped?.hidden || typeof WebAssembly !== "object" || !isEnd(reason)) return;
  const [save, reload] = stopped.querySelectorAll("button");
  let work = "";
  try {
    work = kept();
  } catch {
    // Storage that cannot be read keeps nothing.
  }
  save.hidden = work === "";
  save.onclick = () => {
    const address = URL.createObjectURL(new Blob([work], { type: "application/x-ndjson" }));
    Object.assign(document.createElement("a"), { href: address, download: save.dataset.file }).click();
  };
  reload.onclick = () => location.reload();
  stopped.querySelector("pre").textContent = report(reason ?? undefined);
  stopped.hidden = false;
  stopped.focus();
};
for (const kind of ["error", "unhandledrejection"]) addEventListener(kind, onStop);

