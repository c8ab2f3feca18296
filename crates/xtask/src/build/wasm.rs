//! The program of the page, and the bindings: compiled for WebAssembly and given their JavaScript, with no path of
//! this machine in them.

use std::fs;
use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use crate::build::paths::Paths;
use crate::build::short;
use crate::build::split::{self, Program};
use crate::failure::Failure;
use crate::run;
use crate::workspace;

const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles the page's program.
pub fn compile() -> Result<Program, Failure> {
    let paths = Paths::of_this_machine()?;
    let compiled =
        cargo(&paths, "web", &["-p", "impact-web", "--bin", "impact-web"], "impact-web.wasm")?;
    let program = split::split(&compiled)?;
    for (_, wasm) in program.later.iter().chain([&(String::new(), program.wasm.clone())]) {
        paths.refuse_in(wasm)?;
    }
    refuse_evaluation(&program.glue)?;
    Ok(program)
}

/// Compiles the page's program in one piece: glue as a module, and program.
pub fn compile_whole() -> Result<(Vec<u8>, Vec<u8>), Failure> {
    let paths = Paths::of_this_machine()?;
    let what = ["-p", "impact-web", "--bin", "impact-web", "--features", "whole"];
    let (glue, wasm) = bind(&cargo(&paths, "web", &what, "impact-web.wasm")?)?;
    paths.refuse_in(&wasm)?;
    refuse_evaluation(&glue)?;
    Ok((glue, wasm))
}

/// Compiles what unpacks the page that is one file: glue as a script that makes `wasm_bindgen`, and program.
pub fn compile_unpacker() -> Result<(Vec<u8>, Vec<u8>), Failure> {
    let paths = Paths::of_this_machine()?;
    let compiled = cargo(&paths, "web", &["-p", "impact-unpack", "--lib"], "impact_unpack.wasm")?;
    let failed = |error| Failure::Content(format!("wasm-bindgen: {error:#}"));
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&compiled).out_name("unpack").typescript(false);
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.omit_default_module_path(true);
    let folder = workspace::target().join("xtask").join("unpack");
    bindgen.no_modules(true).and_then(|bindgen| bindgen.generate(&folder)).map_err(failed)?;
    let read =
        |name: &str| fs::read(folder.join(name)).map_err(Failure::at("read", &folder.join(name)));
    let (glue, wasm) = (read("unpack.js")?, read("unpack_bg.wasm")?);
    paths.refuse_in(&wasm)?;
    refuse_evaluation(&glue)?;
    Ok((glue, split::lean(&wasm).map_err(|error| Failure::Content(error.to_string()))?))
}

/// Where the package stands.
pub fn package() -> PathBuf {
    workspace::target().join("xtask").join("package")
}

/// Compiles the bindings as a package for Node.js, for bundlers and for a plain page, and gives its folder.
pub fn bindings() -> Result<PathBuf, Failure> {
    let paths = Paths::of_this_machine()?;
    let compiled = cargo(&paths, "bindings", &["-p", "impact-wasm", "--lib"], "impact_wasm.wasm")?;
    let package = package();
    // What an earlier build left must not pass for this one.
    let _ = fs::remove_dir_all(&package);
    for kind in ["node", "bundler", "web"] {
        let folder = package.join(kind);
        let mut bindgen = Bindgen::new();
        bindgen.input_path(&compiled).out_name("impact").typescript(true);
        bindgen.omit_default_module_path(false);
        bindgen.remove_name_section(true).remove_producers_section(true);
        let chosen = match kind {
            "node" => bindgen.nodejs(true),
            "bundler" => bindgen.bundler(true),
            _ => bindgen.web(true),
        };
        let made = chosen.and_then(|bindgen| bindgen.generate(&folder));
        made.map_err(|error| Failure::Content(format!("wasm-bindgen: {error:#}")))?;
        // What Node.js gets is CommonJS; the others are modules.
        let modules = if kind == "node" { "commonjs" } else { "module" };
        let told = folder.join("package.json");
        fs::write(&told, format!("{{ \"type\": \"{modules}\" }}\n"))
            .map_err(Failure::at("write", &told))?;
    }
    for name in ["package.json", "README.md"] {
        let from = workspace::root().join("crates/impact-wasm").join(name);
        fs::copy(&from, package.join(name)).map_err(Failure::at("copy", &from))?;
    }
    Ok(package)
}

/// Compiles one crate for WebAssembly; gives the path of what came out.
fn cargo(paths: &Paths, profile: &str, what: &[&str], name: &str) -> Result<PathBuf, Failure> {
    add_target()?;
    println!("Compiling {} for {TARGET}", what[1]);
    let mut command = run::cargo();
    command.args(["build", "--locked", "--profile", profile, "--target", TARGET]).args(what);
    // In place of any other flags there may be: the same source must give the same bytes everywhere.
    // Relocations tell the splitter which function needs which.
    let flags = [paths.flags(), vec!["-Clink-arg=--emit-relocs".to_owned()]].concat();
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f")).env_remove("RUSTFLAGS");
    run::run(&mut command)?;
    Ok(workspace::target().join(TARGET).join(profile).join(name))
}

/// Adds the target to the toolchain if it is not there.
fn add_target() -> Result<(), Failure> {
    let libraries =
        run::output(run::program("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(&libraries).is_dir() {
        return Ok(());
    }
    println!("This Rust toolchain cannot compile for {TARGET} yet: adding that with rustup");
    if run::find(&["rustup"]).is_none() {
        let remedy = format!(
            "the packages of your system, or rustup from https://rustup.rs and `rustup target add {TARGET}`"
        );
        return Err(Failure::Missing { what: format!("Rust's library for {TARGET}"), remedy });
    }
    run::run(run::program("rustup").args(["target", "add", TARGET]))
}

/// What the wasm-bindgen command would do, at the version that Cargo.lock names: glue and program.
pub fn bind(compiled: &Path) -> Result<(Vec<u8>, Vec<u8>), Failure> {
    let failed = |what: String| Failure::Content(format!("wasm-bindgen: {what}"));
    let folder = workspace::target().join("xtask").join("bindgen");
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).out_name("impact").typescript(false);
    bindgen.keep_lld_exports(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    let generated = bindgen.web(true).and_then(Bindgen::generate_output);
    let mut output = generated.map_err(|error| failed(format!("{error:#}")))?;
    let inline =
        output.snippets().iter().filter(|(_, pieces)| !pieces.is_empty()).map(|(owner, _)| owner);
    let foreign: Vec<&str> =
        inline.chain(output.local_modules().keys()).map(String::as_str).collect();
    if !foreign.is_empty() {
        let owners = foreign.join(", ");
        return Err(failed(format!(
            "a crate brings JavaScript of its own, which the page has no place for: {owners}"
        )));
    }
    output.emit(&folder).map_err(|error| failed(format!("{error:#}")))?;
    let read =
        |name: &str| fs::read(folder.join(name)).map_err(Failure::at("read", &folder.join(name)));
    let wasm = split::lean(&read("impact_bg.wasm")?).map_err(|error| failed(error.to_string()))?;
    let glue = String::from_utf8_lossy(&read("impact.js")?).into_owned();
    let (glue, wasm) = short::shorten(&glue, &wasm).map_err(failed)?;
    Ok((glue.into_bytes(), wasm))
}

/// Refuses glue that makes code out of text, which the page's policy forbids.
fn refuse_evaluation(glue: &[u8]) -> Result<(), Failure> {
    let glue = String::from_utf8_lossy(glue);
    match ["eval(", "new Function"].into_iter().find(|call| glue.contains(call)) {
        None => Ok(()),
        Some(call) => Err(Failure::Content(format!(
            "the page's JavaScript has `{call}` in it, which its policy forbids"
        ))),
    }
}
