//! The service worker: `web/static/worker.js` with the list of all files, by which the page stays on the device.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::build::Parts;
use crate::build::compress::Packed;
use crate::build::dist::{Dist, hash};
use crate::failure::Failure;
use crate::headers;
use crate::workspace;

/// Where it stands: beside the page, since it looks after all that lies below it.
pub const PATH: &str = "worker.js";

/// The finished worker.
pub fn worker(
    parts: &Parts,
    dist: &Dist,
    packed: &BTreeMap<String, Packed>,
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
    // The pages by the addresses at which they are asked for: hosts send `index.html` elsewhere.
    let page = |path: &str| path.strip_suffix("index.html").map(ToOwned::to_owned);
    let kept = |path: &&str| page(path).is_some() || headers::is_kept_for_ever(path);
    let rows = dist.files().filter(|(path, _)| kept(path)).map(|(path, content)| {
        let address = page(path).map_or(path.to_owned(), |folder| ["./", &folder].concat());
        let digest = Sha256::digest(content);
        let integrity = STANDARD.encode(digest);
        // The hash in a name begins the integrity beside it: said twice it would be a tenth of this file.
        let address = address.replace(&[".", &hash(content)[..16], "."].concat(), ".*.");
        let bytes = packed[path].brotli.as_ref().map_or(content.len(), Vec::len);
        let is_first = u8::from(first.contains(&path));
        // Paths are of letters, digits and `/ - .`, so that nothing needs an escape.
        format!("[\"{address}\",\"sha256-{integrity}\",{bytes},{is_first}]")
    });
    let files = format!("[\n{}\n]", rows.collect::<Vec<_>>().join(",\n"));
    let template = workspace::read_text("web/static/worker.js")?;
    let version = &hash([template.as_str(), &files].concat().as_bytes())[..16];
    Ok(template.replace("{{version}}", version).replace("{{files}}", &files).into_bytes())
}
