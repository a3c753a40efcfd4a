//! Does with an office what a window does, for `make bench`; one program, as every one links for a minute:
//!
//! - `works reads FOLDER TODAY MONTH TIMES` reads it as its first screen and its briefing do;
//! - `works takes-in FOLDER TODAY FILE TIMES` takes a register in from a file, and back again each time.
//!
//! The passphrase comes from `GIAOBAN_PASSPHRASE`. Each line says what was done and how many milliseconds it took in
//! process; deriving the key is a line of its own.

#![allow(clippy::print_stdout)] // This is how the bench reads it.

use std::env;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use app::{
    BriefingTerms, Failure, ImportFile, ImportKind, ImportOptions, PaperFormat, Secret, Session, Span,
    SystemHost, unlock,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [work, folder, today, what, times] = arguments.as_slice() else {
        return Err("works reads|takes-in FOLDER TODAY MONTH|FILE TIMES".into());
    };
    let secret = Secret::Passphrase(env::var("GIAOBAN_PASSPHRASE")?.into());
    let host = SystemHost { today: Some(today.parse()?) };
    let mut session = timed("unlock", || unlock(Path::new(folder), &secret, None, Box::new(host)))?;
    for _ in 0..times.parse::<u32>()? {
        match work.as_str() {
            "reads" => reads(&session, what)?,
            _ => takes_in(&mut session, Path::new(what))?,
        }
    }
    Ok(session.lock().map_err(|failure| told(&failure))?)
}

fn reads(session: &Session, month: &str) -> Result<(), String> {
    timed("dashboard", || session.dashboard(Span::Month))?;
    timed("briefing", || session.print_briefing(month, &BriefingTerms::USUAL, PaperFormat::Pdf)).map(drop)
}

fn takes_in(session: &mut Session, file: &Path) -> Result<(), String> {
    let imported = timed("import", || {
        let file = ImportFile::open(ImportKind::DirectivesIn, file)?;
        session.import(&file, &ImportOptions::default(), &mut |_| ControlFlow::Continue(()))
    })?;
    println!("records {}", imported.imported);
    session.undo_last().map(drop).map_err(|failure| told(&failure))
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
