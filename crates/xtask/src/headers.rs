//! The HTTP headers of the page, in one place for `_headers`, for our own server and for the page's own `<meta>`.

/// What the page may load and do: its own files, and nothing else.
///
/// `'wasm-unsafe-eval'` lets WebAssembly be compiled and nothing more: neither `eval` nor `new Function`.
/// `trusted-types worker`: the one address of a script that is made is that of `worker.js`, by the loader, which is the
/// first to make that policy and so the last. wasm-bindgen's glue and Yew, as we use them, make no HTML out of text.
/// There is no `upgrade-insecure-requests`: every address in the page is relative, so there is nothing to upgrade.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
     base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types worker";

/// The policy for `<meta>`, for hosts that cannot set headers.
pub fn policy_in_page() -> &'static str {
    POLICY
}

/// The policy of the page that is one file: its own script and what that unpacks, and no address at all.
pub fn policy_of_single(script: &str) -> String {
    format!(
        "default-src 'none'; script-src 'sha256-{script}' 'strict-dynamic' 'wasm-unsafe-eval'; img-src data: blob:; \
         base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types unpacked"
    )
}

/// The headers that every answer carries. Framing can be forbidden by a header only.
pub fn security() -> Vec<(&'static str, String)> {
    let fixed = [
        ("Strict-Transport-Security", "max-age=31536000"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ];
    let policy = ("Content-Security-Policy", format!("{POLICY}; frame-ancestors 'none'"));
    std::iter::once(policy).chain(fixed.map(|(name, value)| (name, value.to_owned()))).collect()
}

const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_FIRST: &str = "no-cache";

/// The worker keeps the page; asked for once a day, so that a second visit asks for nothing at all.
const WORKER: &str = "worker.js";
const ONCE_A_DAY: &str = "max-age=86400";

/// Folders in which every name carries the hash of its content.
const HASHED: [&str; 3] = ["assets/", "text/", "examples/"];

/// Whether the name of a file carries the hash of its content.
pub fn is_kept_for_ever(path: &str) -> bool {
    HASHED.iter().any(|folder| path.contains(folder))
}

/// The page that is one file is there to be saved: under the policy of the others it would not run.
pub const SAVED: &str = "internet-impact.html";
const DISPOSITION: (&str, &str) = ("Content-Disposition", "attachment");

/// What the answer for one file carries besides.
pub fn besides(path: &str) -> Option<(&'static str, &'static str)> {
    (path.rsplit('/').next() == Some(SAVED)).then_some(DISPOSITION)
}

/// How long a file may be kept: for ever when its name carries its hash.
pub fn cache_control(path: &str) -> &'static str {
    match path {
        _ if is_kept_for_ever(path) => FOR_EVER,
        _ if path.rsplit('/').next() == Some(WORKER) => ONCE_A_DAY,
        _ => ASK_FIRST,
    }
}

/// Whether a file is there for the host and not for visitors.
pub fn is_for_hosts(path: &str) -> bool {
    path.starts_with(['_', '.']) || path.ends_with(".br") || path.ends_with(".gz")
}

/// The type of a file, by its ending.
pub fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        // It says its encoding itself.
        "html" if path.rsplit('/').next() == Some(SAVED) => "text/html",
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "zip" => "application/zip",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// The file `_headers`, as Netlify and Cloudflare Pages read it.
pub fn headers_file() -> String {
    let security = security()
        .into_iter()
        .map(|(name, value)| format!("  {name}: {value}\n"))
        .collect::<String>();
    let kept = HASHED.map(|folder| format!("/{folder}*\n  Cache-Control: {FOR_EVER}\n")).concat();
    let pages = impact_text::languages().into_iter().map(|language| format!("/{language}/"));
    let pages = pages.chain(["/".to_owned()]).flat_map(|page| [page.clone() + "index.html", page]);
    let asked: String =
        pages.map(|path| format!("{path}\n  Cache-Control: {ASK_FIRST}\n")).collect();
    let (name, value) = DISPOSITION;
    format!(
        "/*\n{security}{kept}{asked}/{WORKER}\n  Cache-Control: {ONCE_A_DAY}\n/{SAVED}\n  Cache-Control: {ASK_FIRST}\n  {name}: {value}\n"
    )
}

/// The same for Apache.
pub fn htaccess() -> String {
    let set = |name: &str, value: &str| format!("Header always set {name} \"{value}\"\n");
    let security: String = security().iter().map(|(name, value)| set(name, value)).collect();
    let hashed = r"\.[0-9a-f]{16}\.\w+$";
    [
        "# Needs mod_headers and mod_mime; `AllowOverride FileInfo`.\n",
        &security,
        &set("Cache-Control", ASK_FIRST),
        &format!("<FilesMatch \"{hashed}\">\n{}</FilesMatch>\n", set("Cache-Control", FOR_EVER)),
        &format!("<Files \"{WORKER}\">\n{}</Files>\n", set("Cache-Control", ONCE_A_DAY)),
        &format!("<Files \"{SAVED}\">\n{}</Files>\n", set(DISPOSITION.0, DISPOSITION.1)),
        "AddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\nAddType text/javascript .js\n",
        "AddDefaultCharset utf-8\n",
    ]
    .concat()
}

/// The same for nginx, to be included in a `server` block.
pub fn nginx() -> String {
    let add = |name: &str, value: &str| format!("    add_header {name} \"{value}\" always;\n");
    let security: String = security().iter().map(|(name, value)| add(name, value)).collect();
    // A block that sets a header takes none over from outside: each says all of them.
    let block = |place: &str, cache: &str| {
        let besides = besides(place).map(|(name, value)| add(name, value)).unwrap_or_default();
        format!("location {place} {{\n{security}{}{besides}}}\n", add("Cache-Control", cache))
    };
    [
        "# nginx knows .wasm as application/wasm from 1.21.3 on; .webmanifest goes into mime.types.\ngzip_static on;\n",
        &block(r#"~ "\.[0-9a-f]{16}\.\w+$""#, FOR_EVER),
        &block(&format!("= /{WORKER}"), ONCE_A_DAY),
        &block(&format!("= /{SAVED}"), ASK_FIRST),
        &block("/", ASK_FIRST),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::{POLICY, cache_control, headers_file, htaccess, nginx, security};

    #[test]
    fn the_policy_allows_nothing_unsafe_but_compiling_webassembly() {
        let unsafe_words: Vec<&str> =
            POLICY.split([' ', ';']).filter(|word| word.contains("unsafe")).collect();
        assert_eq!(unsafe_words, ["'wasm-unsafe-eval'"]);
        assert!(!POLICY.contains("  "), "{POLICY}");
    }

    #[test]
    fn hosts_and_our_own_server_send_the_same_headers() {
        let file = headers_file();
        for (name, value) in security() {
            assert!(file.contains(&format!("  {name}: {value}\n")), "{name}");
            assert!(
                htaccess().contains(&format!("Header always set {name} \"{value}\"\n")),
                "{name}"
            );
            let nginx = nginx();
            let told = format!("add_header {name} \"{value}\" always;");
            assert_eq!(nginx.matches(&told).count(), nginx.matches("location ").count(), "{name}");
        }
    }

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        assert!(cache_control("assets/app.0011223344556677.js").contains("immutable"));
        assert_eq!(cache_control("index.html"), "no-cache");
        assert_eq!(cache_control("robots.txt"), "no-cache");
        assert_eq!(cache_control("tools/worker.js"), "max-age=86400");
    }
}
