//! One answer: a file of the folder that is served, or a line that says there is none.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tiny_http::{Header, Method, Request, Response};

use crate::headers;
use crate::workspace;

/// Answers a request.
pub fn answer(folder: &Path, request: Request) {
    let accepted = header(&request, "Accept-Encoding").unwrap_or_default();
    let reply = match request.method() {
        Method::Get | Method::Head => find(folder, request.url(), &accepted),
        _ => Reply::plain(405, "Only GET and HEAD are answered here.\n"),
    };
    let mut response = Response::from_data(reply.content).with_status_code(reply.status);
    // A length rather than pieces: browsers then know how much is to come.
    response = response.with_chunked_threshold(usize::MAX);
    for (name, value) in headers::security().into_iter().chain(reply.headers) {
        let line = Header::from_bytes(name, value).expect("our own headers are well-formed");
        response.add_header(line);
    }
    // The browser may have gone away; that concerns nobody else.
    let _ = request.respond(response);
}

struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    content: Vec<u8>,
}

impl Reply {
    fn plain(status: u16, text: &str) -> Self {
        let headers =
            [("Content-Type", headers::content_type(".txt")), ("Cache-Control", "no-store")];
        let headers = headers.map(|(name, value)| (name, value.to_owned())).to_vec();
        Self { status, headers, content: text.as_bytes().to_vec() }
    }
}

/// The file at an address. Only what a listing of the folder names is ever opened: an address is compared with names,
/// and never made into a path.
fn find(folder: &Path, url: &str, accepted: &str) -> Reply {
    let Ok(files) = workspace::files(folder) else {
        return Reply::plain(500, "The folder cannot be read.\n");
    };
    let files: BTreeMap<_, _> = files.into_iter().collect();
    let asked = url.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    let name = if asked.is_empty() || asked.ends_with('/') {
        format!("{asked}index.html")
    } else {
        asked.to_owned()
    };
    let Some(plain) = files.get(&name).filter(|_| !headers::is_for_hosts(&name)) else {
        return Reply::plain(404, "There is no such file here.\n");
    };
    let packed = [("br", "br"), ("gzip", "gz")].into_iter().find_map(|(coding, ending)| {
        let path = files.get(&format!("{name}.{ending}")).filter(|_| accepts(accepted, coding))?;
        Some((coding, path))
    });
    let mut headers = vec![
        ("Content-Type", headers::content_type(&name).to_owned()),
        ("Cache-Control", headers::cache_control(&name).to_owned()),
        ("Vary", "Accept-Encoding".to_owned()),
    ];
    headers.extend(headers::besides(&name).map(|(name, value)| (name, value.to_owned())));
    headers.extend(packed.map(|(coding, _)| ("Content-Encoding", coding.to_owned())));
    match fs::read(packed.map_or(plain, |(_, path)| path)) {
        Ok(content) => Reply { status: 200, headers, content },
        Err(_) => Reply::plain(500, "The file cannot be read.\n"),
    }
}

/// Whether an `Accept-Encoding` takes this coding: named, and not with a weight of nothing.
fn accepts(accepted: &str, coding: &str) -> bool {
    accepted.split(',').any(|part| {
        let mut words = part.split(';').map(str::trim);
        let is_named = words.next().is_some_and(|name| name.eq_ignore_ascii_case(coding));
        let is_refused = words
            .any(|word| word.strip_prefix("q=").is_some_and(|weight| weight.parse() == Ok(0.0)));
        is_named && !is_refused
    })
}

fn header(request: &Request, name: &'static str) -> Option<String> {
    request
        .headers()
        .iter()
        .find(|header| header.field.equiv(name))
        .map(|header| header.value.to_string())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{accepts, find};

    #[test]
    fn a_coding_is_sent_only_to_those_who_take_it() {
        assert!(accepts("gzip, deflate, br;q=0.9", "br"));
        assert!(!accepts("gzip, br;q=0", "br"));
        assert!(!accepts("brotli", "br"));
        assert!(!accepts("", "gzip"));
    }

    #[test]
    fn no_address_leads_out_of_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert_eq!(find(&folder, "/main.rs?x", "").status, 200);
        for url in [
            "/../Cargo.toml",
            "/build/../../Cargo.toml",
            "//etc/passwd",
            "/%2e%2e/Cargo.toml",
            "/..%5cCargo.toml",
        ] {
            assert_eq!(find(&folder, url, "").status, 404, "{url}");
        }
    }
}
