//! Reads an office as its first screen and its briefing do, for `make bench`: `reads FOLDER TODAY MONTH TIMES`.
//!
//! The passphrase comes from `GIAOBAN_PASSPHRASE`. Each line says what was read and how many milliseconds it took in
//! process; deriving the key is a line of its own.

#![allow(clippy::print_stdout)] // This is how the bench reads it.

use std::env;
use std::path::Path;
use std::time::Instant;

use app::{Failure, PaperFormat, Secret, Span, SystemHost, unlock};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, today, month, times] = arguments.as_slice() else {
        return Err("reads FOLDER TODAY MONTH TIMES".into());
    };
    let secret = Secret::Passphrase(env::var("GIAOBAN_PASSPHRASE")?.into());
    let host = SystemHost { today: Some(today.parse()?) };
    let session = timed("unlock", || unlock(Path::new(folder), &secret, None, Box::new(host)))?;
    for _ in 0..times.parse::<u32>()? {
        timed("dashboard", || session.dashboard(Span::Month))?;
        timed("briefing", || session.print_briefing(month, None, PaperFormat::Pdf))?;
    }
    Ok(session.lock().map_err(|failure| told(&failure))?)
}

fn timed<T>(what: &str, work: impl FnOnce() -> Result<T, Failure>) -> Result<T, String> {
    let began = Instant::now();
    let done = work().map_err(|failure| told(&failure))?;
    println!("{what} {}", began.elapsed().as_secs_f64() * 1000.0);
    Ok(done)
}

/// A failure in the words a clerk would read.
fn told(failure: &Failure) -> String {
    format!("{}: {}", failure.code, failure.message)
}
