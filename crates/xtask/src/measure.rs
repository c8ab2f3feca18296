//! `measure`: what the built page costs its visitors, beside the same page without scripts and beside plain fields.

use std::env;

use crate::build;
use crate::failure::Failure;
use crate::run;
use crate::test::browser;
use crate::workspace;

/// Builds the page, then measures it, on a machine that should do nothing else.
pub fn measure() -> Result<(), Failure> {
    build::build(&workspace::root().join("dist"))?;
    let npm = browser::npm()?;
    let chromium = browser::chromium()?;
    let quietly = ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
    for folder in ["tests/e2e", "tests/measure"] {
        let mut command = run::program(&npm);
        run::run(command.args(quietly).current_dir(workspace::root().join(folder)))?;
    }
    let server = env::current_exe()
        .map_err(|error| Failure::Io { tried: "find this program".to_owned(), error })?;
    let mut command = run::program("node");
    command.arg("measure.mjs").current_dir(workspace::root().join("tests/measure"));
    run::run(command.env("CHROMIUM", chromium).env("XTASK", server))
}
