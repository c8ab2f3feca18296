//! The published vectors of the age format (C2SP, CCTV, `age/testdata`, as of npm's `cctv-age` 0.2.0; 0BSD, CC0 or
//! Unlicense), those without armour: a passphrase's, and of the others what tells that a file is none of ours.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use impact_lock::{Refused, Seed, Work, is_locked, lock, unlock};
use sha2::{Digest, Sha256};

/// A vector: what is said about it, and the file.
struct Vector {
    name: String,
    said: BTreeMap<String, String>,
    file: Vec<u8>,
}

fn vectors() -> Vec<Vector> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let files = std::fs::read_dir(folder).expect("the vectors are there");
    let mut all: Vec<_> = files.map(|file| read(&file.expect("it can be read").path())).collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

fn read(path: &Path) -> Vector {
    let bytes = std::fs::read(path).expect("it can be read");
    let end = bytes.windows(2).position(|two| two == b"\n\n").expect("its head ends");
    let head = std::str::from_utf8(&bytes[..end]).expect("its head is text");
    let said: BTreeMap<String, String> = head
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let mut file = bytes[end + 2..].to_vec();
    if said.contains_key("compressed") {
        let packed = std::mem::take(&mut file);
        flate2::read::ZlibDecoder::new(&packed[..]).read_to_end(&mut file).expect("it unpacks");
    }
    let name = path.file_name().expect("it has a name").to_string_lossy().into_owned();
    Vector { name, said, file }
}

/// What the vector expects, in the words of this crate.
fn is_as_expected(vector: &Vector, found: &Result<Vec<u8>, Refused>) -> bool {
    let hash = || found.as_ref().map(|bytes| format!("{:x}", Sha256::digest(bytes)));
    match vector.said["expect"].as_str() {
        "success" => hash().as_ref() == Ok(&vector.said["payload"]),
        "no match" => matches!(found, Err(Refused::Passphrase | Refused::ByKey)),
        "HMAC failure" | "payload failure" => found == &Err(Refused::Damaged),
        "header failure" => {
            matches!(found, Err(Refused::NotLocked | Refused::ByKey | Refused::TooMuchWork(_)))
        }
        other => panic!("{}: {other} is not known here", vector.name),
    }
}

#[test]
fn every_vector_with_a_passphrase_ends_as_the_format_says() {
    let with_passphrase: Vec<_> =
        vectors().into_iter().filter(|vector| vector.said.contains_key("passphrase")).collect();
    assert_eq!(with_passphrase.len(), 25);
    for vector in with_passphrase {
        let found = unlock(&vector.file, &vector.said["passphrase"], Work::MOST);
        assert!(is_as_expected(&vector, &found), "{}: {found:?}", vector.name);
    }
}

/// Their keys are no passphrases: what is locked for a key is told from what is broken, and neither opens.
#[test]
fn what_is_locked_for_a_key_is_never_opened() {
    for vector in vectors().iter().filter(|vector| !vector.said.contains_key("passphrase")) {
        let found = unlock(&vector.file, "", Work::MOST);
        let expected = if is_locked(&vector.file) && vector.name != "header_crlf" {
            Err(Refused::ByKey)
        } else {
            Err(Refused::NotLocked)
        };
        assert_eq!(found, expected, "{}", vector.name);
    }
}

/// The bodies of the other vectors stand behind headers for keys; each is put behind one for a passphrase, with its own key.
#[test]
fn every_body_of_the_published_vectors_opens_or_not_as_the_format_says() {
    let all = vectors();
    let bodies: Vec<_> = all.iter().filter(|vector| vector.name.starts_with("stream_")).collect();
    assert_eq!(bodies.len(), 28);
    for vector in bodies {
        let key = &vector.said["file key"];
        let byte = |at: usize| u8::from_str_radix(&key[at * 2..at * 2 + 2], 16);
        let seed = Seed(std::array::from_fn(|at| {
            if at < 16 { byte(at).expect("it is hexadecimal") } else { 0 }
        }));
        let empty = lock(b"", "passphrase", Work::new(1).expect("1 is a work"), &seed);
        // What stands behind its header: a nonce and the seal of nothing.
        let header = &empty[..empty.len() - 32];
        let seal = vector.file.windows(5).position(|five| five == b"\n--- ").expect("a seal") + 5;
        let end = vector.file[seal..].iter().position(|byte| *byte == b'\n').expect("a line");
        let file = [header, &vector.file[seal + end + 1..]].concat();
        let found = unlock(&file, "passphrase", Work::MOST);
        assert!(is_as_expected(vector, &found), "{}", vector.name);
    }
}
