//! The worked examples, byte for byte as they lie in `policies/`, for the page to open.

use std::collections::BTreeMap;
use std::fs;

use crate::build::dist::Dist;
use crate::failure::Failure;
use crate::workspace;

/// Logical name → path of every example.
pub fn copy(dist: &mut Dist) -> Result<BTreeMap<String, String>, Failure> {
    let mut files = BTreeMap::new();
    let policies = workspace::root().join("policies");
    let found = if policies.is_dir() { workspace::files(&policies)? } else { Vec::new() };
    for (name, path) in found {
        let Some(folder) = name.strip_suffix("/assessment.json") else { continue };
        if !folder.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
            return Err(Failure::Content(format!(
                "policies/{folder}: only a-z, 0-9 and - may stand in the name of a policy"
            )));
        }
        let content = fs::read(&path).map_err(Failure::at("read", &path))?;
        files.insert(
            format!("examples/{folder}"),
            dist.hashed("examples", folder, "json", content).path,
        );
    }
    Ok(files)
}
