//! Runs `giaoban-cli` on one office and says how it ended.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::{paths, start};

/// The command line, on one office.
#[derive(Clone, Debug)]
pub struct Cli {
    office: PathBuf,
    passphrase: String,
    today: Option<String>,
    entrance: Vec<String>,
}

/// How a call ended.
#[derive(Debug)]
pub struct Outcome {
    /// What was asked, for messages.
    pub asked: String,
    /// The exit code; -1 when a signal ended it.
    pub code: i32,
    /// What it printed for machines.
    pub stdout: String,
    /// What it told people.
    pub stderr: String,
}

impl Cli {
    /// On the office in this folder, with the tests' passphrase.
    #[must_use]
    pub fn on(office: &Path) -> Self {
        Self {
            office: office.to_owned(),
            passphrase: paths::PASSPHRASE.to_owned(),
            today: None,
            entrance: Vec::new(),
        }
    }

    /// A new sample office in this folder, seen on the sample's day.
    ///
    /// # Panics
    /// When the office cannot be made.
    pub fn sample(office: &Path) -> Self {
        let cli = Self::on(office).today(paths::SAMPLE_TODAY);
        cli.run(&["office", "new", &office.to_string_lossy(), "--sample", paths::SAMPLE]).done();
        cli
    }

    /// A new office in this folder with the usual books and organisations and no records.
    ///
    /// # Panics
    /// When the office cannot be made.
    pub fn empty(office: &Path) -> Self {
        let cli = Self::on(office).today(paths::SAMPLE_TODAY);
        cli.run(&["office", "new", &office.to_string_lossy()]).done();
        cli
    }

    /// With another passphrase.
    #[must_use]
    pub fn passphrase(mut self, passphrase: &str) -> Self {
        passphrase.clone_into(&mut self.passphrase);
        self
    }

    /// With this day, `YYYY-MM-DD`, standing for today.
    #[must_use]
    pub fn today(mut self, day: &str) -> Self {
        self.today = Some(day.to_owned());
        self
    }

    /// Where a medium is mounted that is nowhere else.
    #[cfg(target_os = "linux")]
    #[must_use]
    pub fn inside(mut self, medium: &crate::medium::Medium) -> Self {
        self.entrance = medium.entrance();
        self
    }

    /// Runs one command with nothing on its standard input.
    #[must_use]
    pub fn run(&self, arguments: &[&str]) -> Outcome {
        self.feed(arguments, b"")
    }

    /// Runs one command with a JSON value on its standard input.
    #[must_use]
    pub fn give(&self, arguments: &[&str], value: &Value) -> Outcome {
        self.feed(arguments, value.to_string().as_bytes())
    }

    /// Runs one command with these bytes on its standard input.
    ///
    /// # Panics
    /// When the program cannot be started.
    #[must_use]
    pub fn feed(&self, arguments: &[&str], input: &[u8]) -> Outcome {
        let mut child = start::spawn(&mut self.command(arguments)).expect("giaoban-cli starts");
        // A command that reads nothing closes its input early, and that is no fault of the test.
        let _ = child.stdin.take().expect("a piped input").write_all(input);
        let output = child.wait_with_output().expect("giaoban-cli ends");
        Outcome::of(arguments, &output)
    }

    /// Runs one command that asks: whenever it says a line that ends in a colon, `answer` is given that line and says
    /// what to type.
    ///
    /// # Panics
    /// When the program cannot be started or spoken to.
    #[must_use]
    pub fn talk(&self, arguments: &[&str], answer: impl FnMut(&str) -> String) -> Outcome {
        talk(&mut self.command(arguments), arguments, answer)
    }

    /// Runs one command with nothing on its standard input, bound by the permissions of files: an administrator
    /// otherwise writes everywhere.
    ///
    /// # Panics
    /// When the program cannot be started.
    #[must_use]
    pub fn run_bound(&self, arguments: &[&str]) -> Outcome {
        let program = self.command(arguments);
        let mut bound = Command::new("setpriv");
        bound.arg("--bounding-set=-dac_override,-dac_read_search").arg(program.get_program());
        bound.args(program.get_args());
        bound.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let output = start::output(bound.stdin(Stdio::null())).expect("setpriv of util-linux starts");
        Outcome::of(arguments, &output)
    }

    /// The program with these arguments, its office and its passphrase, not started yet.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let program = paths::program("giaoban-cli");
        let mut command = match self.entrance.split_first() {
            Some((entrance, arguments)) => {
                let mut command = Command::new(entrance);
                command.args(arguments).arg(program);
                command
            }
            None => Command::new(program),
        };
        command
            .env("GIAOBAN_OFFICE", &self.office)
            .env("GIAOBAN_PASSPHRASE", &self.passphrase)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        if let Some(today) = &self.today {
            command.args(["--today", today]);
        }
        command.args(arguments);
        command
    }
}

/// Runs a program that may ask, and answers whenever it says a line that ends in a colon.
pub(crate) fn talk(
    program: &mut Command,
    arguments: &[&str],
    mut answer: impl FnMut(&str) -> String,
) -> Outcome {
    let program = program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = start::spawn(program).expect("the program starts");
    let mut input = child.stdin.take().expect("a piped input");
    let mut said = String::new();
    for line in BufReader::new(child.stderr.take().expect("piped messages")).lines() {
        let line = line.expect("messages are text");
        if line.ends_with(':') {
            // A command that has gone reads nothing more, and its exit code tells why.
            let _ = writeln!(input, "{}", answer(&line));
        }
        said.push_str(&line);
        said.push('\n');
    }
    drop(input);
    let output = child.wait_with_output().expect("the program ends");
    Outcome { stderr: said, ..Outcome::of(arguments, &output) }
}

impl Outcome {
    pub(crate) fn of(arguments: &[&str], output: &Output) -> Self {
        Self {
            asked: format!("giaoban-cli {}", arguments.join(" ")),
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// The outcome of a call that must have succeeded.
    ///
    /// # Panics
    /// When it did not.
    #[track_caller]
    pub fn done(self) -> Self {
        assert_eq!(self.code, 0, "`{}` must succeed; it said: {}", self.asked, self.stderr);
        self
    }

    /// The outcome of a call that must have been refused with this exit code and stable error code.
    ///
    /// # Panics
    /// When it ended otherwise.
    #[track_caller]
    pub fn refused(self, code: i32, error: &str) -> Self {
        assert_eq!(self.code, code, "`{}` must end with {code}; it said: {}", self.asked, self.stderr);
        assert!(self.stderr.contains(error), "`{}` must name {error}; it said: {}", self.asked, self.stderr);
        self
    }

    /// What it printed, as JSON.
    ///
    /// # Panics
    /// When that is no JSON.
    #[must_use]
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("`{}` must print JSON ({error}): {}", self.asked, self.stdout))
    }
}
