//! Runs `giaoban-cli` under strace, so that one of its system calls goes wrong.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::cli::{self, Cli, Outcome};
use crate::start;

/// The calls whose order decides what survives. Some machines have only the newer one of two.
pub const CALLS: [&str; 11] = [
    "pwrite64",
    "write",
    "fsync",
    "fdatasync",
    "ftruncate",
    "rename",
    "renameat",
    "unlink",
    "unlinkat",
    "mkdir",
    "mkdirat",
];

/// What goes wrong at a system call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// The program is killed before the call is done.
    Killed,
    /// The disk is full.
    Full,
    /// The medium answers no more.
    Pulled,
}

/// Which call goes wrong, the first counted 1.
#[derive(Clone, Copy, Debug)]
pub struct Struck<'a> {
    /// The system call.
    pub call: &'a str,
    /// The how many-th of it.
    pub at: usize,
    /// What happens then.
    pub stroke: Stroke,
}

impl std::fmt::Display for Struck<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} at {} {}", self.stroke, self.call, self.at)
    }
}

impl Struck<'_> {
    fn inject(&self) -> String {
        let Self { call, at, stroke } = self;
        // A program that can write no more can tell no more either.
        let on = if *call == "write" { "" } else { "+" };
        match stroke {
            Stroke::Killed => format!("inject={call}:signal=KILL:when={at}"),
            Stroke::Full => format!("inject={call}:error=ENOSPC:when={at}{on}"),
            Stroke::Pulled => format!("inject={call}:error=EIO:when={at}{on}"),
        }
    }
}

/// Whether this machine lets a program be traced.
#[must_use]
pub fn can_trace() -> bool {
    let traced = start::output(Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]));
    traced.is_ok_and(|output| output.status.success())
}

impl Cli {
    /// Runs a command, one of whose system calls goes wrong. What it asks is answered as [`Cli::talk`] does.
    ///
    /// # Panics
    /// When strace cannot be started.
    #[must_use]
    pub fn struck(
        &self,
        arguments: &[&str],
        struck: Struck<'_>,
        answer: impl FnMut(&str) -> String,
    ) -> Outcome {
        let filter = format!("trace={}", struck.call);
        let inject = struck.inject();
        self.under(&["-o", "/dev/null", "-e", &filter, "-e", &inject], arguments, answer)
    }

    /// Runs a command, one of whose system calls is tampered with as strace words it.
    ///
    /// # Panics
    /// When strace cannot be started.
    #[must_use]
    pub fn injected(&self, arguments: &[&str], call: &str, inject: &str) -> Outcome {
        let filter = format!("trace={call}");
        self.under(&["-o", "/dev/null", "-e", &filter, "-e", inject], arguments, nothing)
    }

    /// Runs a command and writes its system calls of these names to a file.
    ///
    /// # Panics
    /// When strace cannot be started.
    #[must_use]
    pub fn logged(&self, arguments: &[&str], calls: &[&str], log: &Path) -> Outcome {
        self.logged_in_talk(arguments, calls, log, nothing)
    }

    fn logged_in_talk(
        &self,
        arguments: &[&str],
        calls: &[&str],
        log: &Path,
        answer: impl FnMut(&str) -> String,
    ) -> Outcome {
        let optional: Vec<String> = calls.iter().map(|call| format!("?{call}")).collect();
        let (filter, log) = (format!("trace={}", optional.join(",")), log.to_string_lossy());
        self.under(&["-y", "-o", &log, "-e", &filter], arguments, answer)
    }

    /// Runs a command and counts those of its system calls that change something. What it asks is answered as
    /// [`Cli::talk`] does.
    ///
    /// # Panics
    /// When it cannot be traced.
    #[must_use]
    pub fn counted(
        &self,
        arguments: &[&str],
        answer: impl FnMut(&str) -> String,
    ) -> (Outcome, BTreeMap<String, usize>) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let log = folder.path().join("calls");
        let outcome = self.logged_in_talk(arguments, &CALLS, &log, answer);
        let mut counts = BTreeMap::new();
        for line in fs::read_to_string(&log).expect("the calls").lines() {
            let called = line.split_once('(').and_then(|(before, _)| before.split_whitespace().last());
            if let Some(call) = called.filter(|call| CALLS.contains(call)) {
                *counts.entry(call.to_owned()).or_default() += 1;
            }
        }
        (outcome, counts)
    }

    fn under(&self, options: &[&str], arguments: &[&str], answer: impl FnMut(&str) -> String) -> Outcome {
        let program = self.command(arguments);
        let mut traced = Command::new("strace");
        traced.args(["-f", "-qq"]).args(options).arg(program.get_program()).args(program.get_args());
        traced.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
        cli::talk(&mut traced, arguments, answer)
    }
}

/// The answers of who is asked nothing.
#[must_use]
pub fn nothing(question: &str) -> String {
    panic!("nothing answers “{question}”")
}
