//! The command `impact`: everything it does is in the library, so that the tests can build the same program.

use std::process::ExitCode;

fn main() -> ExitCode {
    impact_cli::run(std::env::args_os().collect())
}
