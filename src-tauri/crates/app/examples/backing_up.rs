//! Backs an office up, checks it and restores it, for `make bench`: `backing_up FOLDER TODAY [TARGET]`.
//!
//! The passphrase comes from `GIAOBAN_PASSPHRASE`. Each line says what was done and how many milliseconds it took; without
//! a target only unlocking and checking are. A second backup follows a day's work, which stays in the office.

#![allow(clippy::print_stdout)] // This is how the bench reads it.

use std::env;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use app::{BackupProgress, BackupStage, Depth, Failure, Kind, RestoreRequest, Secret, Session, SystemHost};
use serde_json::json;

/// What is entered in a day.
const DAYS_WORK: usize = 30;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, today, target @ ..] = arguments.as_slice() else {
        return Err("backing_up FOLDER TODAY [TARGET]".into());
    };
    let secret = Secret::Passphrase(env::var("GIAOBAN_PASSPHRASE")?.into());
    let host = SystemHost { today: Some(today.parse()?) };
    let unlock = || app::unlock(Path::new(folder), &secret, None, Box::new(host));
    let mut session = timed("unlock", unlock)?;
    if let [target] = target {
        let target = Path::new(target);
        let folder = backed_up(&mut session, target, "copy")?;
        work_a_day(&mut session, today).map_err(|failure| told(&failure))?;
        backed_up(&mut session, target, "second")?;
        let into = target.join("restored");
        let request = RestoreRequest {
            backup: Path::new(&folder),
            into: &into,
            secret: &secret,
            secret_then: None,
            account: None,
        };
        timed("restore", || app::restore(&request, Box::new(host), &mut |_| ControlFlow::Continue(())))?;
    }
    timed("check", || session.check(Depth::Full))?;
    Ok(session.lock().map_err(|failure| told(&failure))?)
}

/// Makes a backup, whose snapshot is a line of its own.
fn backed_up(session: &mut Session, target: &Path, name: &str) -> Result<String, String> {
    let (began, mut copying) = (Instant::now(), None);
    let mut watch = |at: BackupProgress| {
        if at.stage == BackupStage::Copying {
            copying.get_or_insert_with(Instant::now);
        }
        ControlFlow::Continue(())
    };
    let done = session.back_up(target, &mut watch).map_err(|failure| told(&failure))?;
    let copying = copying.unwrap_or(began);
    println!("{name}_snapshot {}", (copying - began).as_secs_f64() * 1000.0);
    println!("{name} {}", copying.elapsed().as_secs_f64() * 1000.0);
    Ok(done.folder)
}

fn work_a_day(session: &mut Session, today: &str) -> Result<(), Failure> {
    let lead = session.list(Kind::Organisation, &Default::default())?.rows[0]["id"].clone();
    for at in 0..DAYS_WORK {
        let title = format!("Việc của một ngày {at}");
        session.save(
            Kind::Task,
            json!({ "title": title, "assigned_on": today, "due_on": today, "lead": lead }),
        )?;
    }
    Ok(())
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
