//! Compresses every file as far as it goes, for hosts that serve compressed files as they lie.
//!
//! The work is kept in the target folder by content, so that an edit costs the compression of what it changed.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

use crate::build::dist::{Dist, hash};
use crate::build::stick;
use crate::failure::Failure;
use crate::headers;
use crate::workspace;

/// Part of the name of the store: to be changed with the settings below.
const RECIPE: &str = "brotli 11, window 22; gzip 9";

/// A file compressed; nothing where that would not make it smaller.
pub struct Packed {
    /// With Brotli.
    pub brotli: Option<Vec<u8>>,
    /// With gzip.
    pub gzip: Option<Vec<u8>>,
}

/// Compresses every file.
pub fn compress(dist: &Dist) -> Result<BTreeMap<String, Packed>, Failure> {
    let store = store()?;
    // The largest first, so that no thread ends long after the others.
    let mut waiting: Vec<(&str, &[u8])> = dist.files().collect();
    waiting.sort_by_key(|(_, content)| content.len());
    let waiting = Mutex::new(waiting);
    let worker = || {
        let mut done = Vec::new();
        loop {
            let next = waiting.lock().expect("no worker panics while it holds the list").pop();
            let Some((path, content)) = next else { return Ok(done) };
            done.push((path.to_owned(), pack(&store, path, content)?));
        }
    };
    let count = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..count).map(|_| scope.spawn(worker)).collect();
        let mut packed = BTreeMap::new();
        for worker in workers {
            packed.extend(worker.join().expect("compressing does not panic")?);
        }
        Ok(packed)
    })
}

/// Compresses one file more.
pub fn one(path: &str, content: &[u8]) -> Result<Packed, Failure> {
    pack(&store()?, path, content)
}

/// The folder of what was compressed before, by these very compressors.
fn store() -> Result<PathBuf, Failure> {
    let made_with = hash(format!("{RECIPE}\n{}", workspace::read_text("Cargo.lock")?).as_bytes());
    let store = workspace::target().join("xtask").join("compressed").join(&made_with[..16]);
    fs::create_dir_all(&store).map_err(Failure::at("make", &store))?;
    Ok(store)
}

fn pack(store: &Path, path: &str, content: &[u8]) -> Result<Packed, Failure> {
    // What is for hosts is not served, and a zip is packed already.
    if headers::is_for_hosts(path) || path == stick::PATH {
        return Ok(Packed { brotli: None, gzip: None });
    }
    let name = hash(content);
    Ok(Packed {
        brotli: kept(&store.join(format!("{name}.br")), content, brotli)?,
        gzip: kept(&store.join(format!("{name}.gz")), content, gzip)?,
    })
}

fn kept(
    path: &Path,
    content: &[u8],
    pack: fn(&[u8]) -> io::Result<Vec<u8>>,
) -> Result<Option<Vec<u8>>, Failure> {
    let packed = match fs::read(path) {
        Ok(packed) => packed,
        Err(_) => {
            let packed = pack(content).map_err(Failure::at("compress for", path))?;
            // Written aside and renamed: a run that is broken off leaves no half file to be believed later.
            let aside = path.with_extension(format!("{:?}", thread::current().id()));
            fs::write(&aside, &packed).map_err(Failure::at("write", &aside))?;
            fs::rename(&aside, path).map_err(Failure::at("write", path))?;
            packed
        }
    };
    Ok(Some(packed).filter(|packed| packed.len() < content.len()))
}

fn brotli(content: &[u8]) -> io::Result<Vec<u8>> {
    let settings = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: content.len(),
        ..Default::default()
    };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut packed, &settings)?;
    Ok(packed)
}

/// With gzip, as browsers unpack it by themselves.
pub fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    // No name and no time in it: the same bytes on every machine.
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    writer.write_all(content)?;
    writer.finish()
}
