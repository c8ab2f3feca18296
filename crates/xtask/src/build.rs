//! `build`: the page as a folder of files that any static host can serve, the same bytes on every machine.

mod compress;
pub mod dist;
mod examples;
mod page;
mod paths;
mod questions;
mod short;
mod single;
mod split;
mod stick;
mod styles;
mod texts;
mod wasm;
mod weight;
mod worker;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::build::dist::{Asset, Dist};
use crate::failure::Failure;
use crate::headers;
use crate::workspace;

/// What the shell names, and what it lists for the page to fetch later.
struct Parts {
    styles: Asset,
    icon: Asset,
    manifest: Asset,
    loader: Asset,
    scripts: split::Scripts,
    /// Logical name → path.
    files: BTreeMap<String, String>,
}

/// Builds the bindings as a package, and gives its folder.
pub fn bindings() -> Result<PathBuf, Failure> {
    wasm::bindings()
}

/// Where the package stands once it is built.
pub fn package() -> PathBuf {
    wasm::package()
}

/// Builds the page into a folder, which it empties first.
pub fn build(out: &Path) -> Result<(), Failure> {
    let program = wasm::compile()?;
    println!("Composing the page");
    let mut dist = Dist::default();
    let mut files = texts::packs(&mut dist)?;
    files.extend(examples::copy(&mut dist)?);
    let icon = workspace::read_text("web/static/icon.svg")?;
    let icon = dist.hashed("assets", "icon", "svg", icon.into_bytes());
    let manifest = page::manifest(&icon.path)?;
    let mut parts = Parts {
        styles: dist.hashed("assets", "style", "css", styles::styles()?.into_bytes()),
        icon,
        manifest: dist.hashed("assets", "manifest", "webmanifest", manifest.into_bytes()),
        loader: dist.hashed(
            "assets",
            "loader",
            "js",
            [
                workspace::read_text("web/static/stopped.js")?,
                workspace::read_text("web/static/loader.js")?,
            ]
            .concat()
            .into_bytes(),
        ),
        scripts: program.place(&mut dist)?,
        files,
    };
    println!("Packing the page into one file");
    let single = single::single(&parts, &dist)?;
    parts.files.insert("single-file".to_owned(), single::PATH.to_owned());
    parts.files.insert("single-file-size".to_owned(), (single.len() / 1000).to_string());
    dist.plain(stick::PATH, stick::stick(&parts, &dist, &single)?);
    dist.plain(single::PATH, single);
    let script = workspace::read_text("web/static/questions.js")?.into_bytes();
    let script = dist.hashed("assets", "questions", "js", script);
    for (path, page) in questions::pages(&parts, &dist, &script)? {
        dist.plain(&path, page.into_bytes());
    }
    for (path, page) in page::pages(&parts, &dist)? {
        dist.plain(&path, page.into_bytes());
    }
    dist.plain("worker-off.js", workspace::read_text("web/static/worker-off.js")?.into_bytes());
    dist.plain("robots.txt", workspace::read_text("web/static/robots.txt")?.into_bytes());
    dist.plain("_headers", headers::headers_file().into_bytes());
    dist.plain(".htaccess", headers::htaccess().into_bytes());
    dist.plain("_nginx.conf", headers::nginx().into_bytes());
    // GitHub Pages would otherwise run its own generator over the files.
    dist.plain(".nojekyll", Vec::new());
    println!("Compressing {} files", dist.len());
    let mut packed = compress::compress(&dist)?;
    let worker = worker::worker(&parts, &mut dist, &mut packed)?;
    packed.insert(worker::PATH.to_owned(), compress::one(worker::PATH, &worker)?);
    dist.plain(worker::PATH, worker);
    dist.write(out, &packed)?;
    println!("Wrote {}\n", out.display());
    weight::weigh(&parts, &dist, &packed)
}
