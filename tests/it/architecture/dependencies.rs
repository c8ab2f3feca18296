//! Which crate may depend on which, as cargo itself sees it.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::process::Command;

use impact_tests::root;
use serde_json::Value;

use super::{files, none};

/// What a crate may name.
struct May {
    name: &'static str,
    /// Crates of the workspace.
    inside: &'static [&'static str],
    /// Others, where those are counted too.
    outside: Option<&'static [&'static str]>,
}

const EVERY: [May; 11] = [
    May {
        name: "impact-core",
        inside: &[],
        outside: Some(&["json-event-parser", "serde", "sha2"]),
    },
    // What compiles the files is for builders; the page has none of it.
    May {
        name: "impact-text",
        inside: &[],
        outside: Some(&["fluent-syntax", "intl_pluralrules", "unic-langid"]),
    },
    May { name: "impact-brief", inside: &["impact-core", "impact-text"], outside: Some(&[]) },
    May { name: "impact-store", inside: &["impact-core"], outside: Some(&[]) },
    // It locks bytes and knows nothing of what they are.
    May {
        name: "impact-lock",
        inside: &[],
        outside: Some(&["base64", "chacha20poly1305", "hkdf", "hmac", "scrypt", "sha2", "zeroize"]),
    },
    May {
        name: "impact-cli",
        inside: &["impact-core", "impact-text", "impact-brief", "impact-lock"],
        outside: None,
    },
    May {
        name: "impact-wasm",
        inside: &["impact-core", "impact-text", "impact-brief"],
        outside: None,
    },
    May {
        name: "impact-web",
        inside: &["impact-core", "impact-text", "impact-brief", "impact-store", "impact-lock"],
        outside: None,
    },
    // It unpacks bytes and knows nothing of what they are.
    May {
        name: "impact-unpack",
        inside: &[],
        outside: Some(&["crc", "lzma-rust2", "ppmd-rust", "wasm-bindgen"]),
    },
    May { name: "xtask", inside: &["impact-core", "impact-text", "impact-web"], outside: None },
    May {
        name: "impact-tests",
        inside: &["impact-core", "impact-text", "impact-brief", "impact-cli"],
        outside: None,
    },
];

fn cargo(arguments: &[&str]) -> String {
    let program = env::var("CARGO").unwrap_or_else(|_| env!("CARGO").to_owned());
    let done = Command::new(program)
        .args(arguments)
        .args(["--locked", "--offline"])
        .current_dir(root())
        .output();
    let done = done.expect("cargo runs");
    assert!(
        done.status.success(),
        "cargo {arguments:?}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    String::from_utf8(done.stdout).expect("UTF-8")
}

/// What each crate of the workspace needs to be built and to run: not what its tests need.
fn needs() -> BTreeMap<String, Vec<String>> {
    let told = cargo(&["metadata", "--format-version", "1", "--no-deps"]);
    let told: Value = serde_json::from_str(&told).expect("JSON");
    let packages = told["packages"].as_array().expect("packages");
    let shipped = |package: &Value| {
        let all = package["dependencies"].as_array().expect("dependencies");
        let kept = all.iter().filter(|dependency| dependency["kind"].as_str() != Some("dev"));
        kept.map(|dependency| dependency["name"].as_str().expect("a name").to_owned()).collect()
    };
    packages
        .iter()
        .map(|package| (package["name"].as_str().expect("a name").to_owned(), shipped(package)))
        .collect()
}

fn strays(needs: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let ours: BTreeSet<&str> = needs.keys().map(String::as_str).collect();
    let mut strays = Vec::new();
    for (name, named) in needs {
        let Some(may) = EVERY.iter().find(|may| may.name == name) else {
            strays.push(format!(
                "{name} is a new crate: say in ARCHITECTURE.md and here what it may name"
            ));
            continue;
        };
        let (own, other): (Vec<&str>, Vec<&str>) =
            named.iter().map(String::as_str).partition(|needed| ours.contains(needed));
        let other = may.outside.map_or(Vec::new(), |known| {
            other.into_iter().filter(|needed| !known.contains(needed)).collect()
        });
        let own = own.into_iter().filter(|needed| !may.inside.contains(needed));
        strays.extend(own.chain(other).map(|needed| format!("{name} depends on {needed}")));
    }
    strays
}

#[test]
fn dependencies_point_inwards_only() {
    none("The arrows of ARCHITECTURE.md", &strays(&needs()));
}

#[test]
fn an_arrow_that_points_outwards_is_seen() {
    let breaks = [
        ("impact-core", "impact-text"),
        ("impact-core", "web-sys"),
        ("impact-text", "impact-core"),
        ("impact-text", "fluent-bundle"),
        ("impact-brief", "impact-store"),
        ("impact-brief", "serde_json"),
        ("impact-store", "impact-text"),
        ("impact-lock", "impact-core"),
        ("impact-lock", "getrandom"),
        ("impact-cli", "impact-web"),
        ("impact-cli", "impact-wasm"),
        ("impact-web", "impact-cli"),
        ("impact-web", "impact-wasm"),
        ("impact-wasm", "impact-web"),
        ("impact-wasm", "impact-cli"),
    ];
    for (from, to) in breaks {
        let mut broken = needs();
        broken.get_mut(from).unwrap_or_else(|| panic!("{from} is gone")).push(to.to_owned());
        assert!(strays(&broken).contains(&format!("{from} depends on {to}")), "{from} → {to}");
    }
}

/// Every crate that comes along with this one, features as it turns them on.
fn tree(of: &str, more: &[&str]) -> BTreeSet<String> {
    let arguments =
        [&["tree", "-p", of, "-e", "normal", "--prefix", "none", "-f", "{p}"], more].concat();
    let told = cargo(&arguments);
    told.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

#[track_caller]
fn without(tree: &BTreeSet<String>, unwanted: &[&str]) {
    assert!(tree.len() > 5, "a tree without branches: {tree:?}");
    let along: Vec<String> = unwanted
        .iter()
        .filter(|name| tree.contains(**name))
        .map(|name| (*name).to_owned())
        .collect();
    none("Comes along and must not", &along);
}

#[test]
fn the_page_carries_no_fluent_runtime_and_no_second_unicode_table() {
    let page = tree("impact-web", &["--target", "wasm32-unknown-unknown"]);
    without(
        &page,
        &[
            "fluent-syntax",
            "fluent-bundle",
            "intl_pluralrules",
            "unicode-normalization",
            "clap",
            "chrono",
            "regex",
        ],
    );
}

#[test]
fn the_command_line_carries_no_network_client_and_no_browser() {
    let command = tree("impact-cli", &[]);
    without(
        &command,
        &[
            "reqwest",
            "ureq",
            "hyper",
            "tokio",
            "rustls",
            "socket2",
            "web-sys",
            "js-sys",
            "yew",
            "wasm-bindgen",
        ],
    );
}

/// Dependencies that are given with their version, and no reason on the line before.
fn unreasoned(manifest: &str) -> Vec<String> {
    let (mut places, mut is_list, mut before) = (Vec::new(), false, "");
    for line in manifest.lines() {
        if line.starts_with('[') {
            is_list = line.ends_with("dependencies]");
        } else if let Some((name, given)) =
            line.split_once('=').filter(|_| is_list && !line.starts_with('#'))
        {
            let elsewhere = given.contains("path =")
                || given.contains("workspace = true")
                || name.contains(".workspace");
            if !elsewhere && !before.starts_with("# ") {
                places.push(name.trim().to_owned());
            }
        }
        before = line;
    }
    places
}

#[test]
fn every_dependency_has_its_reason_on_the_line_above() {
    let instance = "[dev-dependencies]\n# For this.\none = \"1\"\ntwo = { version = \"2\" }\nthree.workspace = true\n";
    assert_eq!(unreasoned(instance), ["two"]);
    let manifests = files(&["Cargo.toml", "crates", "web", "tests"], "Cargo.toml");
    let places: Vec<String> = manifests
        .iter()
        .flat_map(|manifest| {
            unreasoned(&manifest.text).into_iter().map(|name| format!("{}: {name}", manifest.path))
        })
        .collect();
    none("A dependency without a reason", &places);
}

#[test]
fn every_crate_keeps_the_lints_of_the_workspace() {
    let manifests = files(&["crates", "web", "tests"], "Cargo.toml");
    let without: Vec<String> = manifests
        .iter()
        .filter(|manifest| !manifest.text.contains("[lints]\nworkspace = true"))
        .map(|manifest| manifest.path.clone())
        .collect();
    none("[lints] workspace = true is missing", &without);
}
