use std::sync::atomic::{AtomicUsize, Ordering};

/// How much of a walk is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// The first, the last, and some between.
    Sample,
    /// Every step.
    Whole,
}

/// Counts what was tried, and says how much is to be.
#[derive(Debug)]
pub(crate) struct Tally {
    form: Form,
    counts: [AtomicUsize; TRIALS.len()],
    tried: AtomicUsize,
}

/// What is tried.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Trial {
    Kill,
    Pull,
    Full,
    Flip,
    Cut,
    Race,
}

/// After how many trials the whole form says how far it is.
const TOLD: usize = 100;

const TRIALS: [&str; 6] = ["kills", "pulls", "full disks", "flips", "cuts", "races"];

impl Tally {
    /// `GIAOBAN_FAULTS=all` walks every step.
    pub(crate) fn of_the_environment() -> Self {
        let is_whole = std::env::var("GIAOBAN_FAULTS").is_ok_and(|form| form == "all");
        let form = if is_whole { Form::Whole } else { Form::Sample };
        Self { form, counts: Default::default(), tried: AtomicUsize::default() }
    }

    pub(crate) fn count(&self, trial: Trial) {
        self.counts[trial as usize].fetch_add(1, Ordering::Relaxed);
        let tried = 1 + self.tried.fetch_add(1, Ordering::Relaxed);
        // Some cases take half an hour; whoever waits sees that it goes on.
        if self.form == Form::Whole && tried.is_multiple_of(TOLD) {
            println!("... {tried} tried so far");
        }
    }

    /// The steps of a walk that are tried, counted from 1: all of them, or so many spread over it.
    pub(crate) fn steps(&self, of: usize, sample: usize) -> Vec<usize> {
        if self.form == Form::Whole || of <= sample {
            return (1..=of).collect();
        }
        (0..sample).map(|at| 1 + at * (of - 1) / (sample - 1).max(1)).collect()
    }

    /// How often something that goes by chance is tried.
    pub(crate) fn times(&self, sample: usize, whole: usize) -> usize {
        if self.form == Form::Whole { whole } else { sample }
    }

    /// Says what was tried and what was lost.
    pub(crate) fn tell(&self, cases: usize, failed: &[&str]) {
        let counted = TRIALS.iter().zip(&self.counts);
        let tried: Vec<_> =
            counted.map(|(name, count)| format!("{} {name}", count.load(Ordering::Relaxed))).collect();
        println!("\n{cases} cases of faults; tried: {}", tried.join(", "));
        match failed {
            [] => println!("lost: nothing"),
            failed => println!("FAILED: {}", failed.join(", ")),
        }
    }
}
