//! Folders of the machine that compiles, kept out of what it compiles: the same source gives the same bytes everywhere.

use std::env;
use std::fs;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::run;
use crate::workspace;

/// Folders of this machine, and the names that stand for them in the program's own messages.
pub struct Paths {
    renamed: Vec<(PathBuf, String)>,
}

impl Paths {
    /// Those of this machine.
    pub fn of_this_machine() -> Result<Self, Failure> {
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

    /// What to tell the compiler.
    pub fn flags(&self) -> Vec<String> {
        self.renamed
            .iter()
            .map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display()))
            .collect()
    }

    /// Refuses a program that names a folder of the machine it was compiled on.
    pub fn refuse_in(&self, wasm: &[u8]) -> Result<(), Failure> {
        let home = env::home_dir().filter(|home| home.as_os_str().len() > 1);
        for path in self.renamed.iter().map(|(path, _)| path).chain(&home) {
            // With what follows in a path: a short name alone may be part of any word.
            let start = path.join("");
            let start = start.as_os_str().as_encoded_bytes();
            if wasm.windows(start.len()).any(|window| window == start) {
                return Err(Failure::Content(format!(
                    "the compiled page names the folder {} of this machine",
                    path.display()
                )));
            }
        }
        Ok(())
    }
}
