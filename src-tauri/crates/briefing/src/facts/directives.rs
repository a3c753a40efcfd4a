//! Papers in and out, and meetings held.

use chrono::NaiveDate;

use super::Counted;

/// A name and how many bear it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The id of the named thing; it makes the figure's key.
    pub id: String,
    /// The name.
    pub name: String,
    /// How many.
    pub count: Counted,
}

/// One stream of papers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Flow {
    /// In the period.
    pub now: Counted,
    /// From the year's first day.
    pub year: Counted,
    /// In the period, by type of document.
    pub types: Vec<Named>,
}

/// A paper worth naming.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// Its record.
    pub id: String,
    /// `Kế hoạch`.
    pub document_type: String,
    /// `12-KH/CQK`; empty while it has no number.
    pub symbol: String,
    /// Its date.
    pub date: Option<NaiveDate>,
    /// What it is about.
    pub subject: String,
}

/// Papers of the period. Those drafted for the committee are counted apart from the office's own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DirectiveFacts {
    /// Received.
    pub received: Flow,
    /// Issued by the office.
    pub issued: Flow,
    /// Drafted for the Party committee.
    pub drafted: Flow,
    /// Received, past their deadline and not handled on the period's last day.
    pub overdue: Counted,
    /// Recipients of the office's papers that owed an answer past its day on the period's last day.
    pub silent: Counted,
    /// The papers to be named one by one.
    pub cited: Vec<Citation>,
}

/// Meetings of the period.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeetingFacts {
    /// Held, by kind.
    pub kinds: Vec<Named>,
    /// Conclusions reached.
    pub conclusions: Counted,
    /// Separate meetings and events saved by joining them.
    pub saved: Counted,
}

/// Papers of several issuers that asked for one thing, the tasks of the period that answer them, and what that saved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MergedFacts {
    /// The papers.
    pub papers: Counted,
    /// The tasks.
    pub tasks: Counted,
    /// Reports that were asked for twice and are given once.
    pub reports: Counted,
    /// Invitations that were not sent because meetings were held as one.
    pub invitations: Counted,
    /// What that saved, in đồng.
    pub money: Counted,
    /// Letters against tasks; empty where nothing was merged.
    pub answered: AnsweredFacts,
}

/// The letters of one issuer and the tasks that answer them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnsweredLine {
    /// The issuer, short.
    pub issuer: String,
    /// The letters received.
    pub letters: Counted,
    /// The tasks, each once.
    pub tasks: Counted,
}

/// Letters received in the period against the tasks that answer them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnsweredFacts {
    /// By issuer, the most letters first.
    pub lines: Vec<AnsweredLine>,
    /// All letters.
    pub letters: Counted,
    /// All tasks, each once though several issuers asked for it.
    pub tasks: Counted,
}
