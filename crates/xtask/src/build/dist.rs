//! The files of the page, named by their content, and written all at once when every one of them is made.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

use crate::build::compress::Packed;
use crate::failure::Failure;

/// A file that the shell names.
pub struct Asset {
    /// Its path from the page.
    pub path: String,
    /// What `integrity` says of it.
    pub integrity: String,
}

/// Path → content of every file.
#[derive(Default)]
pub struct Dist {
    files: BTreeMap<String, Vec<u8>>,
}

impl Dist {
    /// Adds a file whose name carries the hash of its content, so that it may be kept for ever.
    pub fn hashed(&mut self, folder: &str, name: &str, extension: &str, content: Vec<u8>) -> Asset {
        let path = format!("{folder}/{name}.{}.{extension}", &hash(&content)[..16]);
        self.named(&path, content)
    }

    /// Adds a file whose name carries a hash already.
    pub fn named(&mut self, path: &str, content: Vec<u8>) -> Asset {
        let integrity = format!("sha384-{}", STANDARD.encode(Sha384::digest(&content)));
        self.files.insert(path.to_owned(), content);
        Asset { path: path.to_owned(), integrity }
    }

    /// Adds a file by a name that others rely on.
    pub fn plain(&mut self, path: &str, content: Vec<u8>) {
        self.files.insert(path.to_owned(), content);
    }

    /// The content of a file that was added.
    pub fn content(&self, path: &str) -> &[u8] {
        &self.files[path]
    }

    /// Every path and content, in order.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, content)| (path.as_str(), content.as_slice()))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Empties the folder and writes every file, and beside it the compressed ones.
    pub fn write(&self, out: &Path, packed: &BTreeMap<String, Packed>) -> Result<(), Failure> {
        empty(out)?;
        for (path, content) in self.files() {
            write(out, path, content)?;
            let packed = &packed[path];
            for (ending, content) in [("br", &packed.brotli), ("gz", &packed.gzip)] {
                if let Some(content) = content {
                    write(out, &format!("{path}.{ending}"), content)?;
                }
            }
        }
        Ok(())
    }
}

/// SHA-256 in hexadecimal digits.
pub fn hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn write(out: &Path, path: &str, content: &[u8]) -> Result<(), Failure> {
    let path = out.join(path);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Failure::at("make", folder))?;
    }
    fs::write(&path, content).map_err(Failure::at("write", &path))
}

/// Empties a folder that we wrote before; a mistyped `--out` must not cost anyone their files.
fn empty(out: &Path) -> Result<(), Failure> {
    if !out.exists() {
        return Ok(());
    }
    let is_ours = out.join(".nojekyll").is_file() && out.join("_headers").is_file();
    let is_empty = fs::read_dir(out).map_err(Failure::at("list", out))?.next().is_none();
    if !is_ours && !is_empty {
        return Err(Failure::Content(format!(
            "{} holds other files: not emptied, nothing written",
            out.display()
        )));
    }
    fs::remove_dir_all(out).map_err(Failure::at("empty", out))
}
