//! Works of the vault on a whole office, while an operation on a file fails, the disk fills or the program dies. They run
//! in this process, through the seam of files; what they leave is judged by the one oracle, on the command line.
//!
//! `vault/tests` walks every operation on offices of a few bytes, so that `make test` samples them here.

#[path = "../../../src-tauri/crates/vault/tests/vault/faulty_files.rs"]
#[allow(dead_code, reason = "the vault's own tests need more of it")]
mod faulty_files;

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use serde_json::json;
use tests::cli::Outcome;
use tests::oracle::{KILLED, Oracle};
use tests::{paths, start};
use vault::{
    About, BackupError, ContentDigest, Files, KeysKept, OfficeFolder, OsFiles, OsRandom, Passphrase, Secret,
    Source, Taken, Unlocked,
};

use crate::Skipped;
use crate::bench::{Bench, scan};
use crate::restoring::newest;
use crate::tally::{Tally, Trial};
use faulty_files::{Fault, FaultyFiles, Renames};

/// A work of the vault; everything it opens is closed when it ends.
type Work = fn(&Bench, &dyn Files) -> Result<(), BackupError>;

const FAULTS: [(Fault, Renames, Trial); 4] = [
    (Fault::FailsOnce, Renames::Kept, Trial::Pull),
    (Fault::FullFromHere, Renames::Kept, Trial::Full),
    (Fault::Dies, Renames::Kept, Trial::Kill),
    (Fault::Dies, Renames::Lost, Trial::Kill),
];

/// How many operations of each walk are sampled.
const SAMPLE: usize = 3;

pub(crate) fn backing_up(tally: &Tally) -> Result<(), Skipped> {
    walk(back_up, tally);
    Ok(())
}

pub(crate) fn restoring(tally: &Tally) -> Result<(), Skipped> {
    walk(restore, tally);
    Ok(())
}

pub(crate) fn renewing(tally: &Tally) -> Result<(), Skipped> {
    walk(renew, tally);
    Ok(())
}

fn walk(work: Work, tally: &Tally) {
    let (calm, files) = (Bench::new(), FaultyFiles::new(Fault::FailsOnce, usize::MAX));
    let before = calm.state("before");
    start::undisturbed(|| work(&calm, &files)).expect("nothing is in the way");
    let oracle = Oracle { before, after: calm.state("after") };
    for (fault, renames, trial) in FAULTS {
        for step in tally.steps(files.count(), SAMPLE) {
            strike(work, &FaultyFiles::new(fault, step - 1), renames, &oracle);
            tally.count(trial);
        }
    }
}

fn strike(work: Work, files: &FaultyFiles, renames: Renames, oracle: &Oracle) {
    let bench = Bench::new();
    let done = start::undisturbed(|| work(&bench, files));
    files.cut_power(renames);
    let case = format!("{files:?}, renames {renames:?}: {done:?}");
    // The vault has no words for people, so that whatever did not succeed counts as killed.
    let code = if done.is_ok() { 0 } else { KILLED };
    let outcome = Outcome { asked: case.clone(), code, stdout: String::new(), stderr: String::new() };
    oracle.judge(&bench.state(&case), &outcome, &case);
}

fn opened(bench: &Bench) -> (OfficeFolder, Unlocked) {
    let office = OfficeFolder::open(&OsFiles, &bench.desk.office()).expect("an office");
    let passphrase = Passphrase::typed(paths::PASSPHRASE);
    let keys = vault::unlock(&OsFiles, &office, Secret::Passphrase(&passphrase)).expect("its keys");
    (office, keys)
}

/// The database of an office that is closed is its own snapshot.
fn back_up(bench: &Bench, files: &dyn Files) -> Result<(), BackupError> {
    let (office, keys) = opened(bench);
    let private = json!({
        "office": "Cơ quan Khối xã Mẫu", "account": "Văn thư", "records": {}, "operation": 3,
        "operation_at": "2017-07-03T09:00:00",
    });
    let source = Source {
        office: &office,
        keys: &keys,
        snapshot: &office.db_path(),
        attachments: &BTreeSet::from([ContentDigest::of(&scan())]),
        about: About {
            app_version: "0.1.0".to_owned(),
            schema: 4,
            made_at: "2017-07-20T16:00:00".to_owned(),
            private: private.to_string(),
        },
        largest_file: vault::LARGEST_FILE,
    };
    vault::back_up(files, &mut OsRandom, &source, &bench.stick(), &mut to_the_end).map(drop)
}

fn restore(bench: &Bench, files: &dyn Files) -> Result<(), BackupError> {
    let (office, backup) = (opened(bench).0, newest(bench));
    let manifest = vault::verify(&OsFiles, &backup, &mut to_the_end)?;
    let taken = Taken { folder: &backup, manifest: &manifest };
    let kept = KeysKept::Todays;
    let renewal = vault::restore_beside(files, &mut OsRandom, office, taken, kept, &mut to_the_end)?;
    Ok(renewal.finish(files).map(drop)?)
}

/// What an upgrade does before it changes its copy.
fn renew(bench: &Bench, files: &dyn Files) -> Result<(), BackupError> {
    Ok(opened(bench).0.renew(files)?.finish(files).map(drop)?)
}

fn to_the_end(_: vault::Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}
