//! The few options that the commands take, read by hand: a tool that everybody compiles first stays small.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::str::FromStr;

use crate::failure::Failure;
use crate::workspace;

/// Options by name that no command has taken yet.
#[derive(Debug)]
pub struct Arguments {
    options: BTreeMap<String, Option<String>>,
}

impl Arguments {
    /// Reads `--name value`, `--name=value` and `--name`.
    pub fn read(words: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let mut options = BTreeMap::new();
        let mut words = words.peekable();
        while let Some(word) = words.next() {
            let Some(option) = word.strip_prefix("--") else {
                return Err(Failure::Usage(format!(
                    "`{word}` is not an option; see `cargo xtask help`"
                )));
            };
            let (name, value) = match option.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (option, words.next_if(|next| !next.starts_with("--"))),
            };
            options.insert(name.to_owned(), value);
        }
        Ok(Self { options })
    }

    /// What an option says.
    pub fn text(&mut self, name: &str) -> Option<String> {
        self.options.remove(name).flatten()
    }

    /// The folder to build into or to serve.
    pub fn out(&mut self) -> PathBuf {
        let asked = self.options.remove("out").flatten().map(PathBuf::from);
        asked.unwrap_or_else(|| workspace::root().join("dist"))
    }

    /// The port to serve on, if one was asked for.
    pub fn port(&mut self) -> Result<Option<u16>, Failure> {
        self.number("port", "a number from 0 to 65535")
    }

    /// How many seconds each target of the fuzzer is tried, if that was asked.
    pub fn fuzz_seconds(&mut self) -> Result<Option<u32>, Failure> {
        self.number("fuzz-seconds", "a number of seconds")
    }

    fn number<N: FromStr>(&mut self, name: &str, what: &str) -> Result<Option<N>, Failure> {
        let Some(value) = self.options.remove(name) else { return Ok(None) };
        let number = value.as_deref().and_then(|value| value.parse().ok());
        number.map(Some).ok_or_else(|| Failure::Usage(format!("--{name} takes {what}")))
    }

    /// Whether an option without a value was given.
    pub fn flag(&mut self, name: &str) -> bool {
        // With a value it is left over, and refused by `finish`.
        self.options.remove_entry(name).is_some_and(|(name, value)| match value {
            None => true,
            value @ Some(_) => {
                self.options.insert(name, value);
                false
            }
        })
    }

    /// Refuses what the command did not take.
    pub fn finish(self, command: &str) -> Result<(), Failure> {
        match self.options.into_keys().next() {
            None => Ok(()),
            Some(name) => Err(Failure::Usage(format!(
                "`{command}` does not take `--{name}` so; see `cargo xtask help`"
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    fn read(line: &str) -> Arguments {
        Arguments::read(line.split_whitespace().map(str::to_owned)).expect("options only")
    }

    #[test]
    fn a_value_may_stand_apart_or_behind_an_equals_sign() {
        assert_eq!(read("--port 81").port().expect("a number"), Some(81));
        assert_eq!(read("--port=0 --no-build").port().expect("a number"), Some(0));
        assert!(read("--port=x").port().is_err());
    }

    #[test]
    fn what_no_command_takes_is_refused() {
        assert!(read("--fast").finish("test").is_err());
        let mut arguments = read("--no-build yes");
        assert!(!arguments.flag("no-build"));
        assert!(arguments.finish("serve").is_err());
    }
}
