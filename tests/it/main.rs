//! What crosses crates: the command line as a shell sees it, the published schemas, the words of every problem, the
//! laws of the architecture.

mod architecture;
mod cli;
mod cli_amend;
mod cli_analysis;
mod cli_faults;
mod cli_files;
mod cli_invalid;
mod cli_lock;
mod cli_migrate;
mod cli_redact;
mod cli_score;
mod cli_streams;
mod conformance;
mod diagnostics;
mod golden;
mod hostile;
mod kept_inputs;
mod lint;
mod program;
mod schema;
