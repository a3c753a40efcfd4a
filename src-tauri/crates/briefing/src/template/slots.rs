//! What a pattern is filled with.

use std::collections::BTreeMap;

use crate::Run;

/// Values by the name of their placeholder. Empty text counts as unknown, so that a pattern can leave it out.
#[derive(Debug, Clone, Default)]
pub(crate) struct Slots(BTreeMap<&'static str, Vec<Run>>);

impl Slots {
    /// Adds words.
    pub(crate) fn text(self, name: &'static str, text: impl Into<String>) -> Self {
        self.runs(name, vec![Run::plain(text)])
    }

    /// Adds words that may be missing.
    pub(crate) fn maybe(self, name: &'static str, text: Option<impl Into<String>>) -> Self {
        match text {
            Some(text) => self.text(name, text),
            None => self,
        }
    }

    /// Adds runs, figures among them.
    pub(crate) fn runs(mut self, name: &'static str, runs: Vec<Run>) -> Self {
        if runs.iter().any(|run| !run.text.is_empty()) {
            self.0.insert(name, runs);
        }
        self
    }

    /// Everything here, and what `others` has besides.
    pub(crate) fn or(mut self, others: &Slots) -> Self {
        for (name, runs) in &others.0 {
            self.0.entry(name).or_insert_with(|| runs.clone());
        }
        self
    }

    pub(super) fn get(&self, name: &str) -> Option<&[Run]> {
        self.0.get(name).map(Vec::as_slice)
    }
}
