//! The scorer: tables to read with, weights to weigh with, and what the clerk's answers changed.

use crate::compare::{self, Evidence, Feature, Gate, Match, Reason, SharedPhrase};
use crate::index::Frequencies;
use crate::learn::{Answer, Learned, Verdict};
use crate::read::Reading;
use crate::{TableError, Tables, Weights, When, Work};
use chrono::{Days, NaiveDate};

/// What an office may set for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Works issued further apart than this many days are never one.
    pub issued_within_days: u32,
    /// Deadlines at most this many days apart let works be issued twice as far apart.
    pub due_together_days: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { issued_within_days: 183, due_together_days: 31 }
    }
}

/// Compares works. The same scorer gives the same answer in either order of its arguments.
#[derive(Debug, Clone)]
pub struct Scorer {
    tables: Tables,
    weights: Weights,
    settings: Settings,
    learned: Learned,
}

impl Scorer {
    /// The scorer as it is shipped, before any answer.
    ///
    /// # Errors
    /// Only if the build is damaged.
    pub fn shipped() -> Result<Self, TableError> {
        Ok(Self::new(Tables::shipped(&[])?, Weights::shipped()?, Settings::default()))
    }

    /// A scorer of these parts, before any answer.
    pub fn new(tables: Tables, weights: Weights, settings: Settings) -> Self {
        Self { tables, weights, settings, learned: Learned::default() }
    }

    /// The same scorer after these answers and no others.
    #[must_use]
    pub fn taught(self, answers: &[Answer]) -> Self {
        Self { learned: Learned::from_answers(answers, &self.weights), ..self }
    }

    /// Reads a work for comparing.
    pub fn read(&self, work: &Work) -> Reading {
        Reading::new(work, &self.tables)
    }

    /// What parts two works for certain, if anything.
    pub fn gate(&self, a: &Reading, b: &Reading) -> Option<Gate> {
        let dismissed = self.learned.is_dismissed(a, b).then_some(Gate::Dismissed);
        dismissed.or_else(|| compare::gate(a, b, &self.settings))
    }

    /// How likely two works are one, and why; or what parts them.
    ///
    /// # Errors
    /// The gate that stands between them.
    pub fn compare(&self, a: &Reading, b: &Reading, frequencies: &Frequencies<'_>) -> Result<Match, Gate> {
        if let Some(gate) = self.gate(a, b) {
            return Err(gate);
        }
        let evidence = self.evidence(a, b, frequencies);
        let probability = self.probability(&evidence);
        let mut reasons = compare::reasons(a, b, &self.tables, frequencies);
        reasons.extend(self.learned_name(a, b));
        Ok(Match { probability, suggest: probability >= self.weights.threshold, reasons, evidence })
    }

    /// What the clerk said of this pair, as it is kept and learned from.
    pub fn answer(
        &self,
        a: &Reading,
        b: &Reading,
        frequencies: &Frequencies<'_>,
        verdict: Verdict,
    ) -> Answer {
        Answer::new(a, b, &self.evidence(a, b, frequencies), verdict)
    }

    /// From this probability on a match is shown.
    pub fn threshold(&self) -> f64 {
        self.weights.threshold
    }

    /// The weights it judges by: the shipped ones, moved by the clerk's answers.
    pub fn weights(&self) -> &Weights {
        self.learned.weights(&self.weights)
    }

    /// Outside these days the gate on dates parts whatever was issued; inside it may still.
    pub(crate) fn window(&self, date: When) -> (NaiveDate, NaiveDate) {
        let days = Days::new(2 * u64::from(self.settings.issued_within_days));
        let first = date.first().checked_sub_days(days).unwrap_or(NaiveDate::MIN);
        (first, date.last().checked_add_days(days).unwrap_or(NaiveDate::MAX))
    }

    pub(crate) fn evidence(&self, a: &Reading, b: &Reading, frequencies: &Frequencies<'_>) -> Evidence {
        let mut evidence = compare::evidence(a, b, &self.tables, &self.settings, frequencies);
        if self.learned.linked_names(a, b).is_some() {
            evidence.set(Feature::Campaign, 1.0);
            evidence.set(Feature::OtherCampaign, 0.0);
        }
        evidence
    }

    pub(crate) fn probability(&self, evidence: &Evidence) -> f64 {
        self.weights().probability(evidence)
    }

    /// Whether a work names this kind of doing, by its id in the table of actions.
    pub(crate) fn names_action(&self, reading: &Reading, id: &str) -> bool {
        let listed = self.tables.actions.iter().position(|action| action.id == id);
        listed.is_some_and(|at| reading.actions >> at & 1 == 1)
    }

    /// A work without the words that name this kind of doing: what it is about.
    pub(crate) fn subject(&self, reading: &Reading, id: &str) -> Reading {
        let named = self.tables.action_terms(id);
        let mut subject = reading.clone();
        subject.words.retain(|gram| !named.contains(&gram.term));
        subject.pairs.retain(|gram| !named.contains(&gram.term));
        subject
    }

    fn learned_name(&self, a: &Reading, b: &Reading) -> Option<Reason> {
        let (mine, yours) = self.learned.linked_names(a, b)?;
        Some(Reason::LearnedName { at: SharedPhrase { a: mine.span, b: yours.span } })
    }
}
