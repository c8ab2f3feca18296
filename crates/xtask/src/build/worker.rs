//! The service worker: `web/static/worker.js` with the list of its files, by which the page stays on the device.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::build::Parts;
use crate::build::compress::{self, Packed};
use crate::build::dist::{Dist, hash};
use crate::failure::Failure;
use crate::headers;
use crate::workspace;

/// Where it stands: beside the page, since it looks after all that lies below it.
pub const PATH: &str = "worker.js";

/// The finished worker, and the file that lists all that a first visit does not need: most of the page, and named by its
/// hash, so that it is fetched when something of it is.
pub fn worker(
    parts: &Parts,
    dist: &mut Dist,
    packed: &mut BTreeMap<String, Packed>,
) -> Result<Vec<u8>, Failure> {
    let first = [
        "index.html",
        &parts.styles.path,
        &parts.loader.path,
        &parts.scripts.glue.path,
        &parts.scripts.link,
        &parts.scripts.wasm.path,
        &parts.manifest.path,
    ];
    let lists = |path: &&str| {
        let is_page = address_of_page(path).is_some();
        (is_page || headers::is_kept_for_ever(path), is_page || first.contains(path))
    };
    let row = |path: &str, dist: &Dist, packed: &BTreeMap<String, Packed>| {
        let content = dist.content(path);
        let digest = Sha256::digest(content);
        let integrity = STANDARD.encode(digest);
        let address = address_of_page(path).unwrap_or(path.to_owned());
        // The hash in a name begins the integrity beside it: said twice it would be a tenth of this file.
        let address = address.replace(&[".", &hash(content)[..16], "."].concat(), ".*.");
        let bytes = packed[path].brotli.as_ref().map_or(content.len(), Vec::len);
        let is_first = u8::from(first.contains(&path));
        // Paths are of letters, digits and `/ - .`, so that nothing needs an escape.
        format!("[\"{address}\",\"sha256-{integrity}\",{bytes},{is_first}]")
    };
    let all: Vec<String> = dist.files().map(|(path, _)| path.to_owned()).collect();
    let of = |wanted: (bool, bool)| all.iter().filter(move |path| lists(&path.as_str()) == wanted);
    let rows = |paths: Vec<&String>, dist: &Dist, packed: &BTreeMap<String, Packed>| {
        let rows: Vec<String> = paths.into_iter().map(|path| row(path, dist, packed)).collect();
        format!("[\n{}\n]", rows.join(",\n"))
    };
    let rest = rows(of((true, false)).collect(), dist, packed);
    let list = dist.hashed("assets", "files", "json", rest.into_bytes());
    packed.insert(list.path.clone(), compress::one(&list.path, dist.content(&list.path))?);
    let here = rows(of((true, true)).chain([&list.path]).collect(), dist, packed);
    let kept = || all.iter().filter(|path| lists(&path.as_str()).0).chain([&list.path]);
    let weight =
        |path: &String| packed[path].brotli.as_ref().map_or(dist.content(path).len(), Vec::len);
    let template = workspace::read_text("web/static/worker.js")?;
    let version = &hash([template.as_str(), &here].concat().as_bytes())[..16];
    Ok(template
        .replace("{{version}}", version)
        .replace("{{files}}", &here)
        .replace("{{list}}", &list.path)
        .replace("{{count}}", &kept().count().to_string())
        .replace("{{bytes}}", &kept().map(weight).sum::<usize>().to_string())
        .into_bytes())
}

/// The address at which a page is asked for: hosts send `index.html` elsewhere.
fn address_of_page(path: &str) -> Option<String> {
    path.strip_suffix("index.html").map(|folder| ["./", folder].concat())
}
