//! The command line.

use anyhow::{Context, Result, bail};

pub const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N]    build the page, serve it on this machine, rebuild on change
  check               formatting, lints (native and wasm) and native tests: the fast loop
  test [-- ARGS]      native tests, the site's sizes, and the browser tests; ARGS go to the browser tests
  dist [--record]     the release in dist/, with its sizes; --record accepts them as the new record
";

#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Help,
    Serve { port: Option<u16> },
    Check,
    Test { passed_on: Vec<String> },
    Dist { record: bool },
}

pub fn parse(mut args: impl Iterator<Item = String>) -> Result<Command> {
    let command = match args.next().as_deref() {
        None | Some("help" | "--help" | "-h") => return Ok(Command::Help),
        Some("serve") => Command::Serve { port: port(&mut args)? },
        Some("check") => Command::Check,
        Some("test") => Command::Test { passed_on: passed_on(&mut args)? },
        Some("dist") => Command::Dist { record: record(&mut args)? },
        Some(other) => bail!("no command is called {other:?}\n\n{HELP}"),
    };
    match args.next() {
        Some(extra) => unknown(&extra),
        None => Ok(command),
    }
}

fn port(args: &mut impl Iterator<Item = String>) -> Result<Option<u16>> {
    match args.next().as_deref() {
        None => Ok(None),
        Some("--port") => {
            let port = args.next().context("--port needs a number, such as --port 8080")?;
            let port = port.parse().with_context(|| format!("{port:?} is no port: 0 to 65535"))?;
            Ok(Some(port))
        }
        Some(other) => unknown(other),
    }
}

fn record(args: &mut impl Iterator<Item = String>) -> Result<bool> {
    match args.next().as_deref() {
        None => Ok(false),
        Some("--record") => Ok(true),
        Some(other) => unknown(other),
    }
}

fn passed_on(args: &mut impl Iterator<Item = String>) -> Result<Vec<String>> {
    match args.next().as_deref() {
        None => Ok(Vec::new()),
        Some("--") => Ok(args.collect()),
        Some(other) => bail!("{other:?}: what is meant for the browser tests comes after --"),
    }
}

fn unknown<T>(arg: &str) -> Result<T> {
    bail!("this command knows no {arg:?}\n\n{HELP}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn every_command_is_understood() {
        assert_eq!(parsed("").unwrap(), Command::Help);
        assert_eq!(parsed("serve").unwrap(), Command::Serve { port: None });
        assert_eq!(parsed("serve --port 9000").unwrap(), Command::Serve { port: Some(9000) });
        assert_eq!(parsed("check").unwrap(), Command::Check);
        assert_eq!(parsed("test").unwrap(), Command::Test { passed_on: vec![] });
        let passed_on = vec!["leaves".to_owned(), "--nocapture".to_owned()];
        assert_eq!(parsed("test -- leaves --nocapture").unwrap(), Command::Test { passed_on });
        assert_eq!(parsed("dist --record").unwrap(), Command::Dist { record: true });
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for (line, culprit) in [
            ("sevre", "sevre"),
            ("serve --prot 1", "--prot"),
            ("serve --port", "--port"),
            ("serve --port 70000", "70000"),
            ("serve --port 1 2", "\"2\""),
            ("check now", "now"),
            ("test leaves", "leaves"),
            ("dist --recrod", "--recrod"),
        ] {
            let problem = format!("{:#}", parsed(line).unwrap_err());
            assert!(problem.contains(culprit), "{line}: {problem}");
        }
    }
}
