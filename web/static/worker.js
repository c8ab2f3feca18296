// Keeps the page on the device, so that a second visit asks the network for nothing and works without one.
//
// A version is installed whole or not at all, only from the bytes that it names, and comes into use when nobody has the
// version before it open, or when the person says so: nothing changes under anyone's hands. What stands in double
// braces is filled in by `cargo xtask build`.

const VERSION = "{{version}}";
// The pages, and what a first visit needs: path, integrity, bytes on the way, whether a first visit needs it. A star in a
// path stands for how the integrity begins.
const FILES = {{files}};
// The file that lists all the others likewise; how many files and bytes there are in all.
const LIST = "{{list}}";
const [COUNT, BYTES] = [{{count}}, {{bytes}}];

const OURS = `impact ${registration.scope} `;
const at = (path) => new URL(path, registration.scope).href;
const hex = (letter) => letter.charCodeAt(0).toString(16).padStart(2, "0");
const begin = (integrity) => [...atob(integrity.slice(7)).slice(0, 8)].map(hex).join("");
const named = (files) => files.map((file) => [at(file[0].replace("*", begin(file[1]))), file]);
const known = new Map(named(FILES));
// The same file in another version: its name but for the hash of its content.
const stem = (url) => url.replace(/\.[0-9a-f]{16}(?=\.\w+$)/, "");
const ours = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));
const open = () => caches.open(OURS + VERSION);

/** A file whose name carries its hash is the same in every version. */
async function anywhere(url) {
  for (const name of await ours()) {
    const found = await (await caches.open(name)).match(url);
    if (found) return found;
  }
  return undefined;
}

async function keep(cache, url, integrity) {
  if (await cache.match(url)) return;
  const isHashed = stem(url) !== url;
  const here = isHashed ? await anywhere(url) : undefined;
  const response = here ?? (await fetch(url, { integrity, cache: isHashed ? "default" : "no-cache" }));
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  await cache.put(url, response);
}

let listed;
/** Every file of this version. The list is fetched when something is wanted that a first visit does not need. */
async function whole() {
  listed ??= (async () => {
    const [cache, url] = [await open(), at(LIST)];
    await keep(cache, url, known.get(url)[1]);
    return new Map([...known, ...named(await (await cache.match(url)).json())]);
  })();
  // What failed is tried again.
  listed.catch(() => (listed = undefined));
  return listed;
}

/** Whether a response is what this version names. A page bears no hash in its name: it may be that of a newer version. */
async function isNamed(response, url) {
  if (stem(url) !== url) return true;
  const hash = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return known.get(url)[1] === `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** What a first visit needs, and the successors of all that was here: what worked without a connection still does. */
async function install() {
  const before = new Set();
  for (const name of await ours()) {
    for (const { url } of await (await caches.open(name)).keys()) before.add(stem(url));
  }
  const cache = await open();
  const stems = new Set([...known.keys()].map(stem));
  const all = [...before].every((url) => stems.has(url)) ? known : await whole();
  const wanted = [...all].filter(([url, [, , , isFirst]]) => isFirst || before.has(stem(url)));
  await Promise.all(wanted.map(([url, [, integrity]]) => keep(cache, url, integrity)));
}

/** The version before stays for pages that were opened with it; older ones go. */
async function activate() {
  const old = (await ours()).filter((name) => name !== OURS + VERSION);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
  await clients.claim();
}

async function answer(event, url) {
  const cache = await open();
  const here = (await cache.match(url)) ?? (stem(url) === url ? undefined : await anywhere(url));
  if (here) return here;
  const response = await fetch(event.request);
  // Without room the page works as before; it only has to ask again next time.
  if (response.ok) event.waitUntil(store(cache, url, response.clone(), response.clone()).catch(() => {}));
  return response;
}

async function store(cache, url, response, seen) {
  const isOurs = known.has(url) || (await whole()).has(url);
  if (isOurs && (await isNamed(seen, url))) await cache.put(url, response);
}

/** `kept`, how many files are here, of how many, and how many bytes are missing. Nothing is fetched for that: a file that
 * is not in the list at hand says itself how long it was on the way. */
async function count(cache) {
  const all = (await listed?.catch(() => undefined)) ?? known;
  const kept = await cache.keys();
  const size = async ({ url }) => all.get(url)?.[2] ?? Number((await cache.match(url))?.headers.get("content-length") ?? 0);
  const sizes = await Promise.all(kept.map(size));
  return `kept ${kept.length} ${COUNT} ${Math.max(0, sizes.reduce((left, bytes) => left - bytes, BYTES))}`;
}

async function tell(client, message) {
  const cache = await open();
  try {
    if (message === "keep") {
      const wanted = [...(await whole())];
      // As many at once as a browser asks of one host; told after each lot, since counting takes its time too.
      for (let from = 0; from < wanted.length; from += 6) {
        await Promise.all(wanted.slice(from, from + 6).map(([url, [, integrity]]) => keep(cache, url, integrity)));
        client.postMessage(await count(cache));
      }
    }
  } catch {
    client.postMessage("failed");
  }
  client.postMessage(await count(cache));
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(skipWaiting());
  else event.waitUntil(tell(event.source, event.data));
});
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const plain = url.split(/[?#]/)[0];
  // A page has one address, with or without the name of its file.
  const folder = plain.replace(/index\.html$/, "");
  if (method === "GET" && known.has(folder) && stem(folder) === folder) {
    event.respondWith(answer(event, folder));
  } else if (method === "GET" && plain.startsWith(registration.scope) && stem(plain) !== plain) {
    event.respondWith(answer(event, plain));
  }
});
