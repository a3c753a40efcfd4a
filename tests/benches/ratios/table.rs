//! The table that is printed.

/// What a work is to reach.
#[derive(Clone, Copy)]
pub(crate) enum Goal {
    /// At least so many times faster than the peer.
    Faster(f64),
    /// At most so many times the peer's cost.
    Within(f64),
    /// At most so much, whatever others need.
    AtMost(f64),
    /// Printed to be known.
    Told,
}

/// One line of the table.
#[derive(Clone)]
pub(crate) enum Line {
    Measured { work: String, ours: f64, peer: Option<(String, f64)>, unit: &'static str, goal: Goal },
    Missing { work: String, why: String },
}

impl Line {
    /// A work against a peer's, in milliseconds.
    pub(crate) fn against(work: &str, ours: f64, peer: &str, theirs: f64, goal: Goal) -> Self {
        let peer = Some((peer.to_owned(), theirs));
        Self::Measured { work: work.to_owned(), ours, peer, unit: "ms", goal }
    }

    /// A work by itself, in milliseconds.
    pub(crate) fn alone(work: &str, ours: f64, goal: Goal) -> Self {
        Self::Measured { work: work.to_owned(), ours, peer: None, unit: "ms", goal }
    }

    /// What a work keeps in memory, in megabytes.
    pub(crate) fn memory(work: &str, megabytes: f64) -> Self {
        Self::Measured { work: work.to_owned(), ours: megabytes, peer: None, unit: "MB", goal: Goal::Told }
    }

    /// What could not be measured on this machine.
    pub(crate) fn missing(work: &str, why: &str) -> Self {
        Self::Missing { work: work.to_owned(), why: why.to_owned() }
    }
}

/// The middle one of several measurements.
pub(crate) fn middle(measured: &[f64]) -> f64 {
    let mut sorted = measured.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Prints the heads.
pub(crate) fn head() {
    println!(
        "\n{:<48} {:<24} {:>11} {:>11} {:>8}  {:<8}",
        "work", "against", "ours", "peer", "ratio", "goal"
    );
}

/// Prints lines under their heads, as soon as they are known: the whole table takes a while.
pub(crate) fn print(lines: &[Line]) {
    for line in lines {
        match line {
            Line::Measured { work, ours, peer, unit, goal } => {
                println!("{work:<48} {}", measured(*ours, peer.as_ref(), unit, *goal));
            }
            Line::Missing { work, why } => println!("{work:<48} not measured: {why}"),
        }
    }
}

fn measured(ours: f64, peer: Option<&(String, f64)>, unit: &str, goal: Goal) -> String {
    let (name, theirs) = peer.map_or(("-", f64::NAN), |(name, theirs)| (name.as_str(), *theirs));
    let ratio = if let Goal::Faster(_) = goal { theirs / ours } else { ours / theirs };
    let (wanted, met) = match goal {
        Goal::Faster(least) => (format!(">= {least}x"), Some(ratio >= least)),
        Goal::Within(most) => (format!("<= {most}x"), Some(ratio <= most)),
        Goal::AtMost(most) => (format!("<= {most:.0}"), Some(ours <= most)),
        Goal::Told => (String::new(), None),
    };
    let verdict = met.map_or("", |met| if met { "met" } else { "NOT MET" });
    let shown = |number: f64, text: String| if number.is_nan() { "-".to_owned() } else { text };
    let (theirs, ratio) =
        (shown(theirs, format!("{theirs:.1} {unit}")), shown(ratio, format!("{ratio:.2}x")));
    format!("{name:<24} {:>11} {theirs:>11} {ratio:>8}  {wanted:<8} {verdict}", format!("{ours:.1} {unit}"))
}
