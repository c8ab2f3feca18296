//! What stands in no source, and what stands in every one.

use super::{Source, files, none};

fn rust() -> Vec<Source> {
    files(&["crates", "web", "tests"], ".rs")
}

/// Whether these letters stand in the line as a word of their own.
fn has_word(line: &str, word: &str) -> bool {
    let joins = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (&line[..at], &line[at + word.len()..]);
        !before.ends_with(joins) && !after.starts_with(joins)
    })
}

fn has_any_word(line: &str, words: &[&str]) -> bool {
    words.iter().any(|word| has_word(line, word))
}

fn has_any(line: &str, parts: &[&str]) -> bool {
    parts.iter().any(|part| line.contains(part))
}

/// No line of these sources breaks the law; every instance does.
#[track_caller]
fn nowhere(law: &str, sources: &[Source], breaks: impl Fn(&str) -> bool, instances: &[&str]) {
    for instance in instances {
        assert!(breaks(instance), "{law}: blind to {instance}");
    }
    // The laws quote what they forbid.
    let others = sources.iter().filter(|source| !source.path.starts_with("tests/it/architecture"));
    let lines = others
        .flat_map(|source| source.code().map(move |(number, line)| (&source.path, number, line)));
    let broken = lines.filter(|(_, _, line)| breaks(line));
    let places: Vec<String> =
        broken.map(|(path, number, line)| format!("{path}:{number}: {}", line.trim())).collect();
    none(law, &places);
}

#[test]
fn the_core_uses_no_float_no_clock_no_file_no_environment_and_no_random_order() {
    let breaks = |line: &str| {
        has_any_word(line, &["f32", "f64", "HashMap", "HashSet"])
            || has_any(
                line,
                &[
                    "std::fs",
                    "std::time",
                    "std::env",
                    "std::net",
                    "std::process",
                    "std::thread",
                    "env::var",
                    "println!",
                ],
            )
    };
    let instances = [
        "let x: f64 = 0;",
        "use std::fs;",
        "std::time::Instant::now()",
        "std::env::var(a)",
        "use std::collections::HashMap;",
    ];
    nowhere(
        "impact-core is a pure function",
        &files(&["crates/impact-core/src"], ".rs"),
        breaks,
        &instances,
    );
}

#[test]
fn text_brief_store_and_lock_read_no_file_no_clock_and_no_network() {
    let breaks = |line: &str| {
        has_any(
            line,
            &["std::fs", "std::time", "std::net", "std::process", "SystemTime", "Instant::now"],
        )
    };
    let sources = files(
        &[
            "crates/impact-text/src",
            "crates/impact-brief/src",
            "crates/impact-store/src",
            "crates/impact-lock/src",
        ],
        ".rs",
    );
    nowhere(
        "no input but arguments",
        &sources,
        breaks,
        &["use std::fs;", "let now = SystemTime::now();"],
    );
}

#[test]
fn nothing_but_the_server_of_xtask_opens_a_connection() {
    let mut sources = rust();
    sources.retain(|source| {
        !source.path.starts_with("crates/xtask/") && !source.path.starts_with("tests/")
    });
    let breaks = |line: &str| has_any(line, &["std::net", "TcpStream", "TcpListener", "UdpSocket"]);
    nowhere("no connection", &sources, breaks, &["use std::net::TcpStream;"]);
}

#[test]
fn browser_apis_are_named_in_the_folder_browser_only() {
    let mut sources = files(&["web/src"], ".rs");
    sources.retain(|source| !source.path.starts_with("web/src/browser"));
    let breaks = |line: &str| {
        // Starting a future is the runtime of the page, not an API of the browser.
        let line = line.replace("wasm_bindgen_futures::spawn_local", "");
        ["web_sys", "js_sys", "gloo", "wasm_bindgen", "JsValue", "JsCast"]
            .iter()
            .any(|name| line.contains(name))
    };
    let instances = [
        "use web_sys::Window;",
        "js_sys::Date::now()",
        "use gloo_timers::callback::Timeout;",
        "wasm_bindgen_futures::JsFuture::from(x)",
    ];
    nowhere("outside web/src/browser", &sources, breaks, &instances);
}

#[test]
fn the_page_asks_the_network_in_one_place() {
    let mut sources = files(&["web/src"], ".rs");
    sources.retain(|source| source.path != "web/src/browser/fetch.rs");
    let breaks = |line: &str| {
        has_any(line, &["fetch_with", "XmlHttpRequest", "WebSocket", "EventSource", "send_beacon"])
    };
    nowhere(
        "outside web/src/browser/fetch.rs",
        &sources,
        breaks,
        &["window.fetch_with_str(path)", "navigator.send_beacon(a)"],
    );
}

#[test]
fn no_address_of_the_web_stands_in_the_page() {
    let breaks = |line: &str| has_any(line, &["http://", "https://"]);
    nowhere(
        "relative addresses only",
        &files(&["web/src"], ".rs"),
        breaks,
        &["let url = \"https://example.org\";"],
    );
}

#[test]
fn no_text_is_made_into_markup() {
    let breaks = |line: &str| {
        let line = line.to_ascii_lowercase();
        has_any(
            &line,
            &[
                "innerhtml",
                "inner_html",
                "outerhtml",
                "outer_html",
                "from_html_unchecked",
                "insert_adjacent_html",
                "insertadjacenthtml",
                "document.write",
                "parsefromstring",
            ],
        )
    };
    let mut sources = files(&["web/src", "crates/impact-brief/src"], ".rs");
    sources.extend(files(&["web/static"], ".js"));
    sources.extend(files(&["index.html"], ".html"));
    nowhere(
        "text stays text",
        &sources,
        breaks,
        &["element.set_inner_html(x)", "Html::from_html_unchecked(x)", "a.innerHTML = b"],
    );
}

#[test]
fn the_scripts_of_the_page_make_no_code_out_of_text() {
    let breaks = |line: &str| {
        let timed =
            ["setTimeout(", "setInterval("].iter().flat_map(|call| line.split(call).skip(1));
        has_any(line, &["eval(", "new Function", "javascript:"])
            || timed.into_iter().any(|rest| rest.trim_start().starts_with(['"', '\'', '`']))
    };
    let mut sources = files(&["web/static"], ".js");
    sources.extend(files(&["index.html"], ".html"));
    nowhere(
        "no code out of text",
        &sources,
        breaks,
        &["eval(a)", "setTimeout(\"a()\", 1)", "new Function(a)"],
    );
}

#[test]
fn no_word_for_a_person_is_a_literal_of_the_page() {
    // A space or a dot between two messages is no word; a colon is one, since French sets it apart.
    let is_word = |c: char| c.is_alphabetic() || [':', ';', '?', '!', '«', '»'].contains(&c);
    let breaks = |line: &str| {
        let starts = [">{ \"", "}{ \"", ">\""].iter().flat_map(|start| line.split(start).skip(1));
        let alone = line.trim_start().strip_prefix("{ \"");
        let literals = starts.chain(alone).filter_map(|rest| rest.split('"').next());
        literals.into_iter().any(|literal| literal.contains(is_word))
    };
    let instances =
        ["<p>{ \"Hello\" }</p>", "{ \"Hello\" }", "<p>\"Hello\"</p>", "{ a }{ \": \" }{ b }"];
    nowhere("words are Fluent messages", &files(&["web/src"], ".rs"), breaks, &instances);
}

#[test]
fn no_unsafe_and_nothing_left_to_be_written() {
    let breaks = |line: &str| {
        let dangers = [
            "unsafe {",
            "unsafe fn",
            "unsafe impl",
            "unsafe trait",
            "unsafe extern",
            "(unsafe_code",
        ];
        has_any(line, &dangers) || has_any_word(line, &["todo!", "unimplemented!", "dbg!"])
    };
    let instances = [
        "unsafe { a() }",
        "pub unsafe fn a()",
        "todo!()",
        "unimplemented!()",
        "#[allow(unsafe_code)]",
    ];
    nowhere("no unsafe, no gap", &rust(), breaks, &instances);
}

#[test]
fn names_are_imported_one_by_one() {
    let breaks = |line: &str| {
        let globs = line.trim_end().split("::*").skip(1);
        globs.into_iter().any(|rest| rest.is_empty() || rest.starts_with([';', ',', '}']))
    };
    nowhere(
        "no glob",
        &rust(),
        breaks,
        &["use a::*;", "use a::{b::*, c};", "pub use proptest::prelude::*;"],
    );
}

#[test]
fn no_folder_and_no_file_is_a_drawer_for_everything() {
    let drawers = ["util", "utils", "common", "helper", "helpers", "misc", "prelude", "shared"];
    let is_drawer = |path: &str| {
        path.split('/').any(|part| drawers.contains(&part.strip_suffix(".rs").unwrap_or(part)))
    };
    assert!(is_drawer("web/src/utils/a.rs") && is_drawer("web/src/helpers.rs"));
    let places: Vec<String> =
        rust().into_iter().map(|source| source.path).filter(|path| is_drawer(path)).collect();
    none("a name that says nothing", &places);
}

#[test]
fn every_source_begins_by_saying_why_it_is_there() {
    let places: Vec<String> = rust()
        .into_iter()
        .filter(|source| !source.text.starts_with("//! "))
        .map(|source| source.path)
        .collect();
    none("the first line is //!", &places);
}

/// Longer than this, a file is two files.
const LINES: usize = 400;

#[test]
fn no_source_is_longer_than_400_lines() {
    let long = rust()
        .into_iter()
        .map(|source| (source.text.lines().count(), source.path))
        .filter(|(lines, _)| *lines > LINES);
    let places: Vec<String> = long.map(|(lines, path)| format!("{path}: {lines} lines")).collect();
    none("longer than 400 lines", &places);
}
