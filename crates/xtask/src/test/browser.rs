//! The programs that the browser journeys need: found, installed where that can be done, and otherwise asked for.

use std::env;
use std::path::Path;

use crate::failure::Failure;
use crate::run;

/// A browser to drive: the one that `$CHROMIUM` names, or one of the system's.
pub fn chromium() -> Result<String, Failure> {
    if let Ok(path) = env::var("CHROMIUM") {
        if Path::new(&path).is_file() {
            return Ok(path);
        }
        return Err(Failure::Usage(format!("$CHROMIUM names {path}, and there is no such file")));
    }
    find("Chromium", &["chromium", "chromium-browser", "google-chrome"], &["chromium"])
}

/// The first version of Node.js that Playwright runs on.
const NODE: u32 = 20;

/// Node's package manager, with a Node.js that is new enough beside it.
pub fn npm() -> Result<String, Failure> {
    let npm = find("Node.js with npm", &["npm"], &["nodejs", "npm"])?;
    let version = run::output(run::program("node").arg("--version"))?;
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse::<u32>().ok());
    if major.is_some_and(|major| major >= NODE) {
        return Ok(npm);
    }
    let remedy =
        "a newer one, from the packages of your system or from https://nodejs.org".to_owned();
    Err(Failure::Missing { what: format!("Node.js {NODE} or later (this is {version})"), remedy })
}

/// Finds a program by one of its names; where it is missing and Debian's packages can be had, it is installed.
fn find(what: &str, names: &[&str], packages: &[&str]) -> Result<String, Failure> {
    if let Some(path) = run::find(names) {
        return Ok(path.to_string_lossy().into_owned());
    }
    let missing = || Failure::Missing {
        what: format!("{what} ({})", names.join(", ")),
        remedy: format!(
            "apt-get install {}   (as root; on other systems the package of that name)",
            packages.join(" ")
        ),
    };
    let is_root = run::output(run::program("id").arg("-u")).is_ok_and(|id| id == "0");
    if !is_root || run::find(&["apt-get"]).is_none() {
        return Err(missing());
    }
    println!("{what} is not there: installing it from Debian's packages");
    run::run(run::program("apt-get").arg("update"))?;
    let mut install = run::program("apt-get");
    run::run(
        install.args(["install", "-y"]).args(packages).env("DEBIAN_FRONTEND", "noninteractive"),
    )?;
    run::find(names).map(|path| path.to_string_lossy().into_owned()).ok_or_else(missing)
}
