//! The program of the page: compiled for WebAssembly and given its JavaScript, with no path of this machine in it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use crate::failure::Failure;
use crate::run;
use crate::workspace;

const TARGET: &str = "wasm32-unknown-unknown";

/// The program in the two files that a browser loads.
pub struct Program {
    /// The JavaScript module that the browser's functions go through.
    pub glue: Vec<u8>,
    /// The program itself.
    pub wasm: Vec<u8>,
}

/// Compiles the page's program.
pub fn compile() -> Result<Program, Failure> {
    add_target()?;
    println!("Compiling the page for {TARGET}");
    let paths = Paths::of_this_machine()?;
    let mut command = run::cargo();
    command.args([
        "build",
        "--locked",
        "--profile",
        "web",
        "--target",
        TARGET,
        "-p",
        "impact-web",
        "--bin",
        "impact-web",
    ]);
    // In place of any other flags there may be: the same source must give the same bytes everywhere.
    command.env("CARGO_ENCODED_RUSTFLAGS", paths.flags().join("\x1f")).env_remove("RUSTFLAGS");
    run::run(&mut command)?;
    let compiled = workspace::target().join(TARGET).join("web").join("impact-web.wasm");
    let program = bind(&compiled)?;
    paths.refuse_in(&program.wasm)?;
    refuse_evaluation(&program.glue)?;
    Ok(program)
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

/// What the wasm-bindgen command would do, at the version that Cargo.lock names.
fn bind(compiled: &Path) -> Result<Program, Failure> {
    let failed = |what: String| Failure::Content(format!("wasm-bindgen: {what}"));
    let folder = workspace::target().join("xtask").join("bindgen");
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).out_name("impact").typescript(false);
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
    Ok(Program { glue: read("impact.js")?, wasm: read("impact_bg.wasm")? })
}

/// Folders of this machine, and the names that stand for them in the program's own messages.
struct Paths {
    renamed: Vec<(PathBuf, String)>,
}

impl Paths {
    fn of_this_machine() -> Result<Self, Failure> {
        let about = run::output(run::program("rustc").arg("-vV"))?;
        let commit = about
            .lines()
            .find_map(|line| line.strip_prefix("commit-hash: "))
            .unwrap_or("unknown")
            .to_owned();
        let sysroot =
            PathBuf::from(run::output(run::program("rustc").args(["--print", "sysroot"]))?);
        let home = env::home_dir().unwrap_or_default();
        let cargo = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
        // The last that fits a path renames it.
        let mut renamed =
            vec![(workspace::root(), "/impact".to_owned()), (cargo.clone(), "/cargo".to_owned())];
        let registry = cargo.join("registry").join("src");
        if registry.is_dir() {
            for entry in fs::read_dir(&registry).map_err(Failure::at("list", &registry))?.flatten()
            {
                renamed.push((entry.path(), "/crates".to_owned()));
            }
        }
        renamed.push((sysroot.clone(), "/rust".to_owned()));
        // The name that the standard library was compiled under: the same with or without its sources installed.
        renamed.push((sysroot.join("lib/rustlib/src/rust"), format!("/rustc/{commit}")));
        Ok(Self { renamed })
    }

    fn flags(&self) -> Vec<String> {
        self.renamed
            .iter()
            .map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display()))
            .collect()
    }

    /// Refuses a program that names a folder of the machine it was compiled on.
    fn refuse_in(&self, wasm: &[u8]) -> Result<(), Failure> {
        let home = env::home_dir().filter(|home| home.as_os_str().len() > 1);
        for path in self.renamed.iter().map(|(path, _)| path).chain(&home) {
            let name = path.as_os_str().as_encoded_bytes();
            if wasm.windows(name.len()).any(|window| window == name) {
                return Err(Failure::Content(format!(
                    "the compiled page names the folder {} of this machine",
                    path.display()
                )));
            }
        }
        Ok(())
    }
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
