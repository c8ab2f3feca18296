// Starts the page that is one file: unpacks what it carries, and answers from there whatever the page asks for. It asks
// nobody else. `cargo xtask build` puts the unpacker before this script, and allows the two by their hash.

const part = (id) => document.getElementById(id);

/** Two bytes a letter; before one that no page may hold as it is stands U+0080, and its highest bit is turned. */
function letters(id) {
  const { textContent: text, dataset } = part(id);
  const bytes = new Uint8Array(2 * text.length);
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index);
    if (code === 0x80) code = text.charCodeAt(++index) ^ 0x8000;
    bytes[at++] = code & 255;
    bytes[at++] = code >> 8;
  }
  return bytes.subarray(0, dataset.bytes);
}

async function start() {
  const squeezed = letters("unpacker");
  const unpacker = new Response(new Blob([squeezed]).stream().pipeThrough(new DecompressionStream("gzip")));
  await wasm_bindgen({ module_or_path: await unpacker.arrayBuffer() });
  const program = wasm_bindgen.unpack(letters("packed"), 1 << 25);
  const archive = wasm_bindgen.unpack_words(letters("archive"), 1 << 25);
  const end = archive.indexOf(10);
  if (end < 0 || program.length === 0) throw new Error("this file is damaged: get it again");
  const text = (bytes) => new TextDecoder().decode(bytes);
  const files = new Map();
  for (const [path, from, length] of JSON.parse(text(archive.subarray(0, end)))) {
    files.set(path, archive.subarray(end + 1 + from, end + 1 + from + length));
  }
  part("packed").remove();
  part("archive").remove();
  const style = new CSSStyleSheet();
  style.replaceSync(text(files.get("style.css")));
  document.adoptedStyleSheets = [style];
  globalThis.fetch = async (path) => (files.has(path) ? new Response(files.get(path)) : new Response(null, { status: 404 }));
  // A script that a script of ours puts here is allowed as that one is; an import of it would not be. It starts itself.
  const glue = [files.get("program.js"), "\n__wbg_init({ module_or_path: globalThis.program() }).catch(globalThis.program);"];
  const address = URL.createObjectURL(new Blob(glue, { type: "text/javascript" }));
  const policy = globalThis.trustedTypes?.createPolicy("unpacked", { createScriptURL: () => address });
  globalThis.program = (error) => {
    if (error) tell(error);
    return program;
  };
  const script = document.createElement("script");
  script.type = "module";
  script.onerror = () => tell(new Error("the program was not started"));
  script.src = policy?.createScriptURL("") ?? address;
  document.body.append(script);
}

const tell = (error) => {
  document.body.prepend(part("failed"));
  part("failed").hidden = false;
  console.error(error);
};
part("loading").hidden = false;
const failed = part("failed");
new MutationObserver(() => part("loading")?.remove()).observe(failed, { attributeFilter: ["hidden"] });
start().catch(tell);
