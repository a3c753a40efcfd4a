//! Case 18: another key for the whole office, struck on its way. The office has the old key or the new one, whole.

use std::path::PathBuf;

use tests::recovery_sheet::typed;
use tests::traced::{CALLS, Stroke};

use crate::Skipped;
use crate::bench::{Bench, text};
use crate::tally::Tally;
use crate::walk::{Work, walk};

fn work() -> Work {
    Work {
        answer: |bench, question| typed(question, &sheet(bench)),
        ..Work::new(|bench| ["office", "rekey", "--out", &text(&sheet(bench))].map(str::to_owned).into())
    }
}

/// Where the sheet of the new code is printed, to be typed back.
fn sheet(bench: &Bench) -> PathBuf {
    bench.desk.beside("phieu.pdf")
}

pub(crate) fn killed(tally: &Tally) -> Result<(), Skipped> {
    walk(&work(), Stroke::Killed, &CALLS, &[], tally)
}

/// No write is made to fail here: it may be the question, which then nobody answers.
pub(crate) fn full(tally: &Tally) -> Result<(), Skipped> {
    walk(&work(), Stroke::Full, &["pwrite64"], &[7], tally)?;
    walk(&work(), Stroke::Pulled, &["fsync"], &[7], tally)
}
