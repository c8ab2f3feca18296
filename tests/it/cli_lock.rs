//! `impact lock` and `impact unlock`: what was locked comes back byte for byte or not at all, and nothing is written over.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::program::{program, run};

const PASSPHRASE: &str = "quatre mots bien à moi";

fn fixture(name: &str) -> PathBuf {
    impact_tests::root().join("tests/fixtures/locked").join(name)
}

/// A folder with a passphrase in a file, as an editor leaves it.
struct Folder {
    folder: TempDir,
}

impl Folder {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder for this test");
        let made = Self { folder };
        fs::write(made.path("passphrase"), format!("{PASSPHRASE}\r\nnot this line\n"))
            .expect("writable");
        made
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, verb: &str, file: &Path, output: Option<&Path>) -> crate::program::Run {
        let secret = self.path("passphrase");
        let mut arguments = vec![verb.into(), file.to_owned(), "--passphrase-file".into(), secret];
        arguments.extend(output.into_iter().flat_map(|path| ["--output".into(), path.to_owned()]));
        run(arguments)
    }
}

#[test]
fn what_is_locked_comes_back_byte_for_byte_and_replaces_nothing() {
    let folder = Folder::new();
    let source = impact_tests::root().join("policies/kr-interconnection/assessment.json");
    let (locked, back) = (folder.path("bill.json.age"), folder.path("back.json"));
    let done = folder.run("lock", &source, Some(&locked));
    assert_eq!((done.code, done.errors.as_str()), (0, ""), "{done:?}");
    let file = fs::read(&locked).expect("written");
    assert!(file.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    assert!(!file.windows(9).any(|nine| nine == b"proposal\""));
    let done = folder.run("unlock", &locked, Some(&back));
    assert_eq!((done.code, done.errors.as_str()), (0, ""), "{done:?}");
    assert_eq!(fs::read(&back).expect("written"), fs::read(&source).expect("there"));
    // Neither writes over what is there, and each lock is another file.
    for (verb, from, to) in [("lock", &source, &locked), ("unlock", &locked, &back)] {
        let before = fs::read(to).expect("there");
        assert_eq!(folder.run(verb, from, Some(to)).code, 2, "{verb}");
        assert_eq!(fs::read(to).expect("there"), before, "{verb}");
    }
    let another = folder.path("another.age");
    assert_eq!(folder.run("lock", &source, Some(&another)).code, 0);
    assert_ne!(fs::read(&another).expect("written"), file);
}

#[test]
fn standard_output_takes_both() {
    let folder = Folder::new();
    let done = folder.run("unlock", &fixture("by-age-1.1.1.age"), None);
    assert_eq!((done.code, done.errors.as_str()), (0, ""), "{done:?}");
    assert_eq!(done.output, fs::read_to_string(fixture("open.json")).expect("there"));
    let locked = program()
        .args(["lock", "tests/fixtures/locked/open.json", "--passphrase-file"])
        .arg(folder.path("passphrase"))
        .output()
        .expect("the program was built");
    assert!(locked.stdout.starts_with(b"age-encryption.org/v1\n"));
    fs::write(folder.path("piped.age"), locked.stdout).expect("writable");
    assert_eq!(folder.run("unlock", &folder.path("piped.age"), None).output, done.output);
}

/// Each way not to open has a message of its own, and gives nothing out.
#[test]
fn what_does_not_open_says_why_and_gives_nothing() {
    let folder = Folder::new();
    let whole = fs::read(fixture("by-age-1.1.1.age")).expect("there");
    let write = |name: &str, bytes: &[u8]| {
        fs::write(folder.path(name), bytes).expect("writable");
        folder.path(name)
    };
    let mut bent = whole.clone();
    *bent.last_mut().expect("it has bytes") ^= 1;
    let heavy = String::from_utf8_lossy(&whole[..100]).replacen(" 18\n", " 22\n", 1).into_bytes();
    assert!(heavy.windows(4).any(|four| four == b" 22\n"));
    let heavy = [heavy, whole[100..].to_vec()].concat();
    let cases = [
        (fixture("for-a-key.age"), "locked for a key"),
        (write("bent.age", &bent), "changed or cut"),
        (write("cut.age", &whole[..whole.len() - 1]), "changed or cut"),
        (write("heavy.age", &heavy), "more work and memory"),
        (write("start.age", &whole[..60]), "not a locked file"),
        (fixture("open.json"), "not a locked file"),
        (fixture("armoured.age"), "not a locked file"),
        (folder.path("missing.age"), "no such file"),
    ];
    for (file, says) in cases {
        let done = folder.run("unlock", &file, None);
        assert_eq!((done.code, done.output.as_str()), (2, ""), "{file:?}");
        assert!(done.errors.contains(says), "{file:?}: {}", done.errors);
    }
    fs::write(folder.path("passphrase"), "quatre mots\n").expect("writable");
    let done = folder.run("unlock", &fixture("by-age-1.1.1.age"), Some(&folder.path("out.json")));
    assert_eq!(done.code, 2);
    assert!(done.errors.contains("does not open"), "{}", done.errors);
    assert!(!folder.path("out.json").exists());
}

#[test]
fn a_passphrase_is_never_guessed_and_what_is_locked_is_an_assessment() {
    let folder = Folder::new();
    let locked = folder.path("x.age");
    // Nobody is at a terminal here, and none is asked on standard input.
    let done =
        run(["lock".as_ref(), fixture("open.json").as_os_str(), "-o".as_ref(), locked.as_os_str()]);
    assert_eq!(done.code, 2);
    assert!(done.errors.contains("--passphrase-file"), "{}", done.errors);
    fs::write(folder.path("passphrase"), "\nsecond line").expect("writable");
    let done = folder.run("lock", &fixture("open.json"), Some(&locked));
    assert!(done.code == 2 && done.errors.contains("passphrase is empty"), "{done:?}");
    fs::write(folder.path("passphrase"), [0xFF, 0xFE]).expect("writable");
    assert_eq!(folder.run("lock", &fixture("open.json"), Some(&locked)).code, 2);
    fs::write(folder.path("passphrase"), PASSPHRASE).expect("writable");
    let done = folder.run("lock", &folder.path("passphrase"), Some(&locked));
    assert_eq!(done.code, 1, "{done:?}");
    assert!(!locked.exists());
}

/// Other commands name a locked file for what it is.
#[test]
fn a_locked_file_is_known_by_every_command() {
    for name in ["by-age-1.1.1.age", "for-a-key.age", "armoured.age"] {
        let done = run(["validate".as_ref(), fixture(name).as_os_str()]);
        assert_eq!(done.code, 1);
        let told = [done.output, done.errors].concat();
        assert!(told.contains("not-an-assessment"), "{name}: {told}");
        assert!(told.contains("locked by a passphrase or a key"), "{name}: {told}");
        assert!(told.contains("impact unlock"), "{name}: {told}");
    }
}
