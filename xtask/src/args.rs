//! The command line.

use anyhow::{Context, Result, bail};

use crate::browsers::Engine;

pub const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N]    build the page, serve it on this machine, rebuild on change; with --hosts, the examples of embedding
  check               formatting, lints (native and wasm) and native tests: the fast loop
  test [-- ARGS]      native tests, the site's sizes, and the browser tests in three engines; with --engine chromium,
                      firefox or webkit, in that one; ARGS go to the browser tests
  shots               pictures of every view in each engine: the record that the tests compare with, and docs/shots.jpg
  trees               what a screen reader is told of every view: the record that the tests compare with, tests/trees
  dist [--record]     the release in dist/, with its sizes; --record accepts them as the new record
";

#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Help,
    Serve { port: Option<u16>, hosts: bool },
    Check,
    Test { engines: Vec<Engine>, passed_on: Vec<String> },
    Shots,
    Trees,
    Dist { record: bool },
}

pub fn parse(mut args: impl Iterator<Item = String>) -> Result<Command> {
    let command = match args.next().as_deref() {
        None | Some("help" | "--help" | "-h") => return Ok(Command::Help),
        Some("serve") => serve(&mut args)?,
        Some("check") => Command::Check,
        Some("test") => test(&mut args)?,
        Some("shots") => Command::Shots,
        Some("trees") => Command::Trees,
        Some("dist") => Command::Dist { record: record(&mut args)? },
        Some(other) => bail!("no command is called {other:?}\n\n{HELP}"),
    };
    match args.next() {
        Some(extra) => unknown(&extra),
        None => Ok(command),
    }
}

fn serve(args: &mut impl Iterator<Item = String>) -> Result<Command> {
    let (mut port, mut hosts) = (None, false);
    while let Some(arg) = args.next() {
        match &*arg {
            "--hosts" => hosts = true,
            "--port" => {
                let number = args.next().context("--port needs a number, such as --port 8080")?;
                port = Some(number.parse().with_context(|| format!("{number:?} is no port: 0 to 65535"))?);
            }
            other => return unknown(other),
        }
    }
    Ok(Command::Serve { port, hosts })
}

fn record(args: &mut impl Iterator<Item = String>) -> Result<bool> {
    match args.next().as_deref() {
        None => Ok(false),
        Some("--record") => Ok(true),
        Some(other) => unknown(other),
    }
}

fn test(args: &mut impl Iterator<Item = String>) -> Result<Command> {
    let mut engines = Vec::new();
    let mut passed_on = Vec::new();
    while let Some(arg) = args.next() {
        match &*arg {
            "--engine" => engines.push(Engine::named(&args.next().context("--engine needs a name")?)?),
            "--" => passed_on = args.collect(),
            other => bail!("{other:?}: what is meant for the browser tests comes after --"),
        }
    }
    if engines.is_empty() {
        engines = Engine::ALL.to_vec();
    }
    Ok(Command::Test { engines, passed_on })
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
        assert_eq!(parsed("serve").unwrap(), Command::Serve { port: None, hosts: false });
        assert_eq!(parsed("serve --port 9000").unwrap(), Command::Serve { port: Some(9000), hosts: false });
        assert_eq!(parsed("serve --hosts --port 1").unwrap(), Command::Serve { port: Some(1), hosts: true });
        assert_eq!(parsed("check").unwrap(), Command::Check);
        assert_eq!(parsed("shots").unwrap(), Command::Shots);
        assert_eq!(parsed("trees").unwrap(), Command::Trees);
        let all = Engine::ALL.to_vec();
        assert_eq!(parsed("test").unwrap(), Command::Test { engines: all.clone(), passed_on: vec![] });
        let passed_on = vec!["leaves".to_owned(), "--nocapture".to_owned()];
        let each = Command::Test { engines: all, passed_on: passed_on.clone() };
        assert_eq!(parsed("test -- leaves --nocapture").unwrap(), each);
        let one = Command::Test { engines: vec![Engine::Firefox], passed_on };
        assert_eq!(parsed("test --engine firefox -- leaves --nocapture").unwrap(), one);
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
            ("test --engine", "--engine"),
            ("test --engine safari", "safari"),
            ("dist --recrod", "--recrod"),
        ] {
            let problem = format!("{:#}", parsed(line).unwrap_err());
            assert!(problem.contains(culprit), "{line}: {problem}");
        }
    }
}
