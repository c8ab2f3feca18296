//! Splits the compiled program where the page says so: what a first visit needs, and what is fetched when work is opened.
//!
//! The parts share one memory, and functions of either call those of the other; a small script links them. Names carry
//! hashes only in the end, since glue and link script name each other.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};
use wasm_encoder::RawSection;
use wasm_split_cli_support::{Options, transform};
use wasmparser::{Parser, Payload};

use crate::build::dist::{Asset, Dist, hash};
use crate::build::wasm;
use crate::failure::Failure;
use crate::workspace;

/// The program as a browser loads it.
pub struct Program {
    /// The JavaScript module that the browser's functions go through.
    pub glue: Vec<u8>,
    /// The script that fetches what was split off.
    pub link: String,
    /// What a first visit needs.
    pub wasm: Vec<u8>,
    /// What was split off: name in the link script, and content.
    pub later: Vec<(String, Vec<u8>)>,
}

/// Names before they carry hashes: as the two scripts call each other and what was split off.
const GLUE: &str = "./impact.js";
const LINK: &str = "./link.js";

/// Splits a program as it came from the compiler, and gives the first part its JavaScript.
pub fn split(compiled: &Path) -> Result<Program, Failure> {
    let failed = |error: String| Failure::Content(format!("splitting the program: {error}"));
    let input = fs::read(compiled).map_err(Failure::at("read", compiled))?;
    let folder = workspace::target().join("xtask").join("split");
    // The chunks of an earlier build must not be taken for those of this one.
    if folder.is_dir() {
        fs::remove_dir_all(&folder).map_err(Failure::at("empty", &folder))?;
    }
    let first = folder.join("main.wasm");
    let mut options = Options::new(&input);
    options.output_dir = &folder;
    options.main_out_path = &first;
    options.link_name = LINK;
    options.main_module = GLUE;
    let made = transform(options).map_err(|error| failed(format!("{error:#}")))?;
    let mut later = Vec::new();
    for path in made.split_modules {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let whole = fs::read(&path).map_err(Failure::at("read", &path))?;
        let lean = lean(&whole).map_err(|error| failed(error.to_string()))?;
        later.push((format!("./{name}"), lean));
    }
    later.sort();
    let link = folder.join(LINK);
    let link = fs::read_to_string(&link).map_err(Failure::at("read", &link))?;
    let (glue, wasm) = wasm::bind(&first)?;
    Ok(Program { glue, link, wasm, later })
}

/// A module without its custom sections: names and relocations are for tools.
pub fn lean(module: &[u8]) -> Result<Vec<u8>, wasmparser::BinaryReaderError> {
    let mut lean = wasm_encoder::Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        if matches!(payload, Payload::CustomSection(_)) {
            continue;
        }
        if let Some((id, range)) = payload.as_section() {
            let at = |end: u64| usize::try_from(end).expect("a module in memory has such places");
            lean.section(&RawSection { id, data: &module[at(range.start)..at(range.end)] });
        }
    }
    Ok(lean.finish())
}

/// What the shell names of the program.
pub struct Scripts {
    /// The glue.
    pub glue: Asset,
    /// Path of the link script, which the glue asks for.
    pub link: String,
    /// The first part.
    pub wasm: Asset,
    /// Paths of what is fetched later.
    pub later: Vec<String>,
}

impl Program {
    /// Adds the files, each under a name that carries a hash and with its integrity where it is fetched.
    pub fn place(self, dist: &mut Dist) -> Result<Scripts, Failure> {
        let (mut glue, mut link) = (String::from_utf8_lossy(&self.glue).into_owned(), self.link);
        let mut later = Vec::new();
        for (name, content) in self.later {
            let integrity = format!("sha384-{}", STANDARD.encode(Sha384::digest(&content)));
            let stem = name.trim_start_matches("./").trim_end_matches(".wasm").replace('_', "-");
            let asset = dist.hashed("assets", &stem, "wasm", content);
            let fetched = format!("fetch(new URL(\"{name}\", import.meta.url))");
            let file = asset.path.trim_start_matches("assets/");
            let checked = format!(
                "fetch(new URL(\"./{file}\", import.meta.url), {{ integrity: \"{integrity}\" }})"
            );
            link = replaced(&link, &fetched, &checked)?;
            later.push(asset.path);
        }
        // The two name each other, so neither can be named by its own content alone: both are named by what they say
        // before they carry names.
        let both = &hash([glue.as_str(), &link].concat().as_bytes())[..16];
        // Only where a file is asked for: the program knows the link script by its old name.
        let from = |name: &str| format!("from \"{name}\"");
        glue = replaced(&glue, &from(LINK), &from(&format!("./link.{both}.js")))?;
        link = replaced(&link, &from(GLUE), &from(&format!("./impact.{both}.js")))?;
        Ok(Scripts {
            glue: dist.named(&format!("assets/impact.{both}.js"), glue.into_bytes()),
            link: dist.named(&format!("assets/link.{both}.js"), link.into_bytes()).path,
            wasm: dist.hashed("assets", "impact", "wasm", self.wasm),
            later,
        })
    }
}

/// Replaces what must be there: a tool that writes otherwise than we think stops the build.
fn replaced(script: &str, name: &str, by: &str) -> Result<String, Failure> {
    if script.contains(name) {
        return Ok(script.replace(name, by));
    }
    Err(Failure::Content(format!("the page's JavaScript does not name {name}")))
}
