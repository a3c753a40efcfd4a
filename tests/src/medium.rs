//! Media that end: a file system in memory of so many bytes, in a namespace of its own.
//!
//! Whoever holds one proves that it is not the disk of the machine, and that it cannot grow.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use tempfile::TempDir;

use crate::start;

/// A medium of a few megabytes, gone when this is dropped. It is there only in its own namespace, which
/// [`Cli::inside`](crate::cli::Cli::inside) enters; from outside it is seen at another path.
#[derive(Debug)]
pub struct Medium {
    place: TempDir,
    seen: PathBuf,
    shell: Child,
    orders: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Medium {
    /// A medium of so many KiB; `Err` says why this machine gives none.
    ///
    /// # Errors
    /// Where namespaces or mounts are not for this user.
    ///
    /// # Panics
    /// When what was mounted is the machine's own disk, or larger than asked for.
    pub fn of_kib(size: u64) -> Result<Self, &'static str> {
        const NONE: &str = "this machine mounts nothing for a test";
        let place = tempfile::tempdir().expect("a temporary folder");
        let mut shell = Command::new("unshare");
        shell.args(["-Urm", "sh"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut shell = start::spawn(&mut shell).map_err(|_| NONE)?;
        let (orders, answers) = (shell.stdin.take().ok_or(NONE)?, shell.stdout.take().ok_or(NONE)?);
        // What is mounted in the shell's namespace is reached through it from outside.
        let inside = PathBuf::from(format!("/proc/{}/root", shell.id()));
        let seen = inside.join(place.path().strip_prefix("/").map_err(|_| NONE)?);
        let mut medium = Self { place, seen, shell, orders, answers: BufReader::new(answers) };
        let mount = format!("mount -t tmpfs -o size={size}k,mode=700 tmpfs '{}'", medium.mounted());
        if !medium.order(&mount) || fs::read_dir(&medium.seen).is_err() {
            return Err(NONE);
        }
        medium.prove(size);
        Ok(medium)
    }

    /// Where it is mounted, for programs in its namespace.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.place.path()
    }

    /// Where it is seen from outside.
    #[must_use]
    pub fn seen(&self) -> &Path {
        &self.seen
    }

    /// What a command begins with to run in its namespace.
    pub(crate) fn entrance(&self) -> Vec<String> {
        let target = self.shell.id().to_string();
        ["nsenter", "--target", &target, "--user", "--mount", "--preserve-credentials"]
            .map(str::to_owned)
            .into()
    }

    /// From now on nothing can be written to it.
    ///
    /// # Panics
    /// When it stays writable.
    pub fn lock(&mut self) {
        let order = format!("mount -o remount,ro '{}'", self.mounted());
        assert!(self.order(&order), "the medium is made read-only");
        assert!(fs::write(self.seen.join("x"), b"x").is_err(), "nothing can be written to it");
    }

    /// Takes up all the room but so many bytes.
    ///
    /// # Panics
    /// When it cannot be filled.
    pub fn fill_but(&self, spare: usize) {
        let filler = self.seen.join("filler");
        let mut file = fs::File::create(&filler).expect("a file that fills");
        while file.write_all(&[0; 4096]).is_ok() {}
        let kept = file.metadata().expect("its size").len().saturating_sub(spare as u64);
        file.set_len(kept).expect("a little room");
    }

    fn mounted(&self) -> String {
        self.place.path().display().to_string()
    }

    fn order(&mut self, order: &str) -> bool {
        let asked = writeln!(self.orders, "{order} && echo done || echo refused");
        let mut answer = String::new();
        asked.is_ok() && self.answers.read_line(&mut answer).is_ok() && answer == "done\n"
    }

    fn prove(&self, size: u64) {
        let device = |path: &Path| fs::metadata(path).expect("a file system").dev();
        assert_ne!(device(&self.seen), device(Path::new("/")), "a test never fills the machine's disk");
        assert_ne!(device(&self.seen), device(&std::env::temp_dir()), "nor where temporary files lie");
        let told =
            start::output(Command::new("stat").args(["-f", "-c", "%b %S"]).arg(&self.seen)).expect("stat");
        let told = String::from_utf8_lossy(&told.stdout).into_owned();
        let bytes: u64 =
            told.split_whitespace().map(|part| part.parse::<u64>().unwrap_or(u64::MAX)).product();
        assert!(bytes <= size * 1024, "the medium ends after {size} KiB: {told}");
    }
}

impl Drop for Medium {
    fn drop(&mut self) {
        let _ = self.shell.kill();
        let _ = self.shell.wait();
    }
}
