//! `serve`: builds the page and shows it on this machine only, with the headers and the compression of a real host; what
//! is saved of its texts meanwhile is built anew.

mod answer;
mod watch;

use std::io::{self, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use tiny_http::Server;

use crate::build;
use crate::failure::Failure;

const DEFAULT_PORT: u16 = 8080;

/// How many further ports are tried when the default one is taken.
const FURTHER: u16 = 100;

/// As many requests as a browser makes at once of one host.
const THREADS: usize = 6;

/// How often the server is nudged. Of connections that a browser opens in one moment, its pool of threads may leave one in
/// the queue while each thread has another that stays open, and the page waits for ever. Whoever connects when no thread is
/// free makes a new one, and that takes what is queued.
const NUDGED_EVERY: Duration = Duration::from_millis(100);

/// What to serve.
#[derive(Debug)]
pub struct Request {
    /// The folder to build into and to serve.
    pub out: PathBuf,
    /// The port asked for: that one or none.
    pub port: Option<u16>,
    /// Whether to build first.
    pub build: bool,
}

/// Serves until it is stopped.
pub fn serve(request: &Request) -> Result<(), Failure> {
    // Taken before the build, so that a port that is not to be had is known at once.
    let listener = listen(request.port)?;
    if request.build {
        build::build(&request.out)?;
    } else if !request.out.join("index.html").is_file() {
        return Err(Failure::Content(format!(
            "there is no page in {}: `cargo xtask build` makes it",
            request.out.display()
        )));
    }
    let address = listener
        .local_addr()
        .map_err(|error| Failure::Io { tried: "name the port".to_owned(), error })?;
    let unusable =
        |error| Failure::Io { tried: "serve".to_owned(), error: io::Error::other(error) };
    let server = Server::from_listener(listener, None).map_err(unusable)?;
    println!("\nServing {}; Ctrl+C ends it. The page is at", request.out.display());
    println!("http://{address}/");
    // Whoever reads this from a pipe waits for the address.
    io::stdout()
        .flush()
        .map_err(|error| Failure::Io { tried: "say the address".to_owned(), error })?;
    thread::scope(|scope| {
        scope.spawn(|| {
            loop {
                thread::sleep(NUDGED_EVERY);
                // Where it does not answer there is nobody to nudge.
                drop(TcpStream::connect(address));
            }
        });
        if request.build {
            scope.spawn(|| watch::watch(&request.out));
        }
        for _ in 0..THREADS {
            scope.spawn(|| {
                for asked in server.incoming_requests() {
                    answer::answer(&request.out, asked);
                }
            });
        }
    });
    Ok(())
}

fn listen(asked: Option<u16>) -> Result<TcpListener, Failure> {
    let on = |port: u16| TcpListener::bind(("127.0.0.1", port));
    match asked {
        Some(port) => {
            on(port).map_err(|error| Failure::Io { tried: format!("serve on port {port}"), error })
        }
        None => {
            let mut ports = DEFAULT_PORT..=DEFAULT_PORT + FURTHER;
            let free = ports.find_map(|port| on(port).ok());
            free.ok_or_else(|| {
                Failure::Usage(format!(
                    "no port from {DEFAULT_PORT} on is free; ask for one with --port"
                ))
            })
        }
    }
}
