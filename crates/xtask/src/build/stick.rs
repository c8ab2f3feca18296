//! A folder to unzip on a stick: the page as one file, what to do with it in every language, and the worked examples.

use std::io::{Cursor, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use crate::build::Parts;
use crate::build::dist::Dist;
use crate::failure::Failure;
use crate::workspace;

/// Its name beside the page.
pub const PATH: &str = "internet-impact.zip";

/// The folder, zipped; the same bytes whenever and wherever it is made.
pub fn stick(parts: &Parts, dist: &Dist, single: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut files = vec![
        ("internet-impact.html".to_owned(), single.to_vec()),
        ("READ ME.txt".to_owned(), read_me()?.into_bytes()),
    ];
    for (name, path) in parts.files.iter().filter(|(name, _)| name.starts_with("examples/")) {
        files.push((format!("{name}.json"), dist.content(path).to_vec()));
    }
    for licence in ["LICENSE-APACHE", "LICENSE-CONTENT.md", "LICENSE-MIT"] {
        files.push((licence.to_owned(), workspace::read_text(licence)?.into_bytes()));
    }
    zipped(&files).map_err(|error| Failure::Content(format!("zipping: {error}")))
}

/// Files in one folder, zipped. Nothing in it tells when or where that was done.
fn zipped(files: &[(String, Vec<u8>)]) -> ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .system(System::Unix);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(format!("Internet Impact/{name}"), options)?;
        zip.write_all(content)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// What to do, in every language, one below the other.
fn read_me() -> Result<String, Failure> {
    let folder = workspace::root().join("web/stick");
    let texts = workspace::files(&folder)?.into_iter().filter(|(name, _)| name.ends_with(".txt"));
    let texts = texts.map(|(name, _)| workspace::read_text(&format!("web/stick/{name}")));
    let texts: Vec<String> = texts.collect::<Result<_, _>>()?;
    // With a mark in front and the line ends of the oldest editor that may open it.
    Ok(["\u{FEFF}", &texts.join("\n----\n\n").replace('\n', "\r\n")].concat())
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use zip::ZipArchive;

    use super::{read_me, zipped};

    #[test]
    fn what_is_unzipped_is_what_was_zipped_and_twice_the_same() {
        let files = [("a.txt".to_owned(), b"one".to_vec()), ("b/c".to_owned(), vec![0; 5000])];
        let zip = zipped(&files).expect("zips");
        assert_eq!(zip, zipped(&files).expect("zips again"));
        let mut archive = ZipArchive::new(Cursor::new(zip)).expect("a zip");
        assert_eq!(archive.len(), files.len());
        for (name, content) in files {
            let mut file = archive.by_name(&format!("Internet Impact/{name}")).expect("is there");
            let mut read = Vec::new();
            file.read_to_end(&mut read).expect("reads");
            assert_eq!(read, content, "{name}");
        }
    }

    #[test]
    fn every_language_is_told_what_to_do() {
        let languages = impact_text::languages().len();
        let told = read_me().expect("the texts are there");
        assert_eq!(told.matches("internet-impact.html").count(), languages);
        assert_eq!(told.matches("\r\n----\r\n").count(), languages - 1);
    }
}
