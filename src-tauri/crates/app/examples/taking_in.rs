//! Takes a register in from a file, for `make bench`: `taking_in FOLDER TODAY FILE TIMES`.
//!
//! The passphrase comes from `GIAOBAN_PASSPHRASE`. Each line is how many milliseconds the records took to be read, checked,
//! stored and indexed; each time they are taken back before the next.

#![allow(clippy::print_stdout)] // This is how the bench reads it.

use std::env;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use app::{Failure, ImportFile, ImportKind, ImportOptions, Secret, SystemHost, unlock};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, today, file, times] = arguments.as_slice() else {
        return Err("taking_in FOLDER TODAY FILE TIMES".into());
    };
    let secret = Secret::Passphrase(env::var("GIAOBAN_PASSPHRASE")?.into());
    let host = SystemHost { today: Some(today.parse()?) };
    let mut session = unlock(Path::new(folder), &secret, None, Box::new(host)).map_err(|no| told(&no))?;
    for _ in 0..times.parse::<u32>()? {
        let began = Instant::now();
        let file = ImportFile::open(ImportKind::DirectivesIn, Path::new(file)).map_err(|no| told(&no))?;
        let mut watch = |_| ControlFlow::Continue(());
        let imported =
            session.import(&file, &ImportOptions::default(), &mut watch).map_err(|no| told(&no))?;
        println!("import {}", began.elapsed().as_secs_f64() * 1000.0);
        println!("records {}", imported.imported);
        session.undo_last().map_err(|no| told(&no))?;
    }
    Ok(session.lock().map_err(|no| told(&no))?)
}

/// A failure in the words a clerk would read.
fn told(failure: &Failure) -> String {
    format!("{}: {}", failure.code, failure.message)
}
