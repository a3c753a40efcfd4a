//! How common a word is, and therefore how little it says.

use crate::read::Gram;
use crate::term::TermMap;

/// The shipped table counts as this many abstracts: an office of one month relies on it, one of ten years
/// hardly notices it.
const COLD_ABSTRACTS: f64 = 200.0;
/// A word in one of a thousand abstracts says all a word can say; rarer ones no more, or a slip of the pen
/// would outweigh a campaign's name.
const RAREST: f64 = 0.001;
/// Raises contrast: what stands in a tenth of all abstracts says next to nothing.
const CONTRAST: i32 = 2;

/// Weights of words, from the office's own records blended with the shipped table.
#[derive(Debug, Clone, Copy)]
pub struct Frequencies<'a> {
    pub(super) abstracts: usize,
    pub(super) postings: &'a TermMap<Vec<u32>>,
}

impl Frequencies<'_> {
    /// What a word says, from 0 to 1.
    pub(crate) fn weight(&self, gram: Gram) -> f64 {
        let own = self.postings.get(&gram.term).map_or(0, Vec::len);
        let share = (as_f64(own) + COLD_ABSTRACTS * gram.share) / (as_f64(self.abstracts) + COLD_ABSTRACTS);
        (share.ln() / RAREST.ln()).clamp(0.0, 1.0).powi(CONTRAST)
    }
}

#[expect(clippy::cast_precision_loss, reason = "a register has fewer than 2^52 abstracts")]
fn as_f64(count: usize) -> f64 {
    count as f64
}
