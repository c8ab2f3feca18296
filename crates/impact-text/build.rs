//! Lists the files of words, so that adding a language is adding a folder and touches no Rust.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root =
        PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where the crate is"));
    let content = root.join("content");
    println!("cargo::rerun-if-changed=build.rs");
    if env::var_os("CARGO_FEATURE_EMBED").is_none() {
        // The page has its words beside it: its program stays as it is when one of them changes.
        return Ok(());
    }
    println!("cargo::rerun-if-changed=content");
    let mut files = Vec::new();
    walk(&content, &mut files)?;
    files.sort();
    let mut out = String::from("const SOURCES: &[Source] = &[\n");
    for file in files {
        let inside = file.strip_prefix(&content).expect("found in there").with_extension("");
        let name: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        let (language, name) = (name[0].to_string(), name[1..].join("/"));
        let path = file.display().to_string();
        let reviewer = match name == "language" {
            true => format!(", {:?}", reviewer(&content, &language)?),
            false => String::new(),
        };
        writeln!(
            out,
            "    Source {{ language: {language:?}, name: {name:?}, text: concat!(include_str!({path:?}){reviewer}) }},"
        )
        .expect("a string takes all that is written");
    }
    out.push_str("];\n");
    let target = PathBuf::from(env::var_os("OUT_DIR").expect("cargo says where to write"));
    fs::write(target.join("sources.rs"), out)
}

/// The message that says who reviewed a translation; empty where nobody did. English is what the others are made from.
fn reviewer(content: &Path, language: &str) -> io::Result<String> {
    let name = match language {
        "en" => "English".to_owned(),
        _ => {
            let told = fs::read_to_string(content.join(language).join("translation.txt"))?;
            let line = told.lines().find_map(|line| line.strip_prefix("reviewed-by:"));
            line.unwrap_or_default().trim().to_owned()
        }
    };
    Ok(format!("translation-reviewer = {{ {name:?} }}\n"))
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    Ok(())
}
