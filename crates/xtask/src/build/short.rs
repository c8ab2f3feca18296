//! Shorter names between the program and its JavaScript, which nobody calls but the two of them: a first visit waits for
//! each of their letters. What a minifier would do beyond that is not worth its weight here.

use std::collections::BTreeSet;

use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ImportSection, RawSection};
use wasmparser::{Import, Parser, Payload};

/// Gives the two their names for each other, and lets the JavaScript begin its lines at the margin.
///
/// # Errors
/// What cannot be read of the program, in words.
pub fn shorten(glue: &str, wasm: &[u8]) -> Result<(String, Vec<u8>), String> {
    let names: Vec<String> = imported(glue, wasm)?.into_iter().collect();
    let mut shorter = at_the_margin(glue);
    for (index, name) in names.iter().enumerate() {
        shorter = shorter.replace(name.as_str(), &short(index));
    }
    let rename = |name: &str| names.iter().position(|known| known == name).map(short);
    Ok((shorter, renamed(wasm, rename)?))
}

fn short(index: usize) -> String {
    format!("_{index}")
}

/// The names that the program imports from the JavaScript: each with a hash, so that none is a part of another word.
fn imported(glue: &str, wasm: &[u8]) -> Result<BTreeSet<String>, String> {
    let mut names = BTreeSet::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::ImportSection(section) = payload.map_err(told)? else { continue };
        for import in section.into_imports() {
            let Import { name, .. } = import.map_err(told)?;
            let hash = name.rsplit('_').next().unwrap_or_default();
            let is_hashed = hash.len() == 16 && hash.chars().all(|digit| digit.is_ascii_hexdigit());
            if is_hashed && glue.contains(name) {
                names.insert(name.to_owned());
            }
        }
    }
    Ok(names)
}

/// The program with other names for what it imports.
fn renamed(wasm: &[u8], rename: impl Fn(&str) -> Option<String>) -> Result<Vec<u8>, String> {
    let mut module = wasm_encoder::Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.map_err(told)?;
        if let Payload::ImportSection(section) = payload {
            let mut imports = ImportSection::new();
            for import in section.into_imports() {
                let mut import = import.map_err(told)?;
                let name = rename(import.name);
                import.name = name.as_deref().unwrap_or(import.name);
                RoundtripReencoder.parse_import(&mut imports, import).map_err(told)?;
            }
            module.section(&imports);
        } else if let Some((id, range)) = payload.as_section() {
            let at =
                |place: u64| usize::try_from(place).expect("a module in memory has such places");
            module.section(&RawSection { id, data: &wasm[at(range.start)..at(range.end)] });
        }
    }
    Ok(module.finish())
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// JavaScript without the spaces that its lines begin with; as it is where a text may run over several lines.
fn at_the_margin(glue: &str) -> String {
    let ends_within = |line: &str| line.matches('`').count() % 2 == 1;
    if glue.lines().any(ends_within) {
        return glue.to_owned();
    }
    glue.lines().map(str::trim_start).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{at_the_margin, shorten};
    use wasm_encoder::{EntityType, ImportSection, Module, TypeSection};

    fn program(names: &[&str]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for name in names {
            imports.import("./impact_bg.js", name, EntityType::Function(0));
        }
        let mut module = Module::new();
        module.section(&types).section(&imports);
        module.finish()
    }

    #[test]
    fn both_sides_know_each_other_by_the_same_new_names_and_the_rest_keeps_its_own() {
        let old = ["__wbg_focus_00112233445566aa", "__wbg_focus_00112233445566ab", "plain"];
        let glue = "const imports = {\n    __wbg_focus_00112233445566ab: b,\n    __wbg_focus_00112233445566aa: a,\n    plain: c,\n};\n";
        let (shorter, wasm) = shorten(glue, &program(&old)).expect("a program");
        assert_eq!(shorter, "const imports = {\n_1: b,\n_0: a,\nplain: c,\n};");
        assert_eq!(wasm, program(&["_0", "_1", "plain"]));
    }

    #[test]
    fn a_text_over_several_lines_keeps_its_spaces() {
        let glue = "a = `one\n    two`;\n";
        assert_eq!(at_the_margin(glue), glue);
    }
}
