//! One piece of work, as the register holds it. Everything but the text may be unknown.

use crate::When;
use chrono::NaiveDate;

/// What a piece of work is in the office's books.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Kind {
    /// A letter, incoming, outgoing or drafted (văn bản).
    #[default]
    Directive,
    /// A task (nhiệm vụ).
    Task,
    /// A meeting or conference (cuộc họp, hội nghị).
    Meeting,
    /// An activity among the people (hoạt động).
    Activity,
}

/// What is compared: a directive's abstract, a task's objective, the subject of a meeting or an activity.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Work {
    /// Which book it stands in.
    pub kind: Kind,
    /// The abstract (trích yếu) or objective, as it was typed.
    pub text: String,
    /// Who issued it: a name or a code, the same for all of one organisation.
    pub organisation: Option<String>,
    /// The type of document, such as “Kế hoạch” or “Báo cáo”.
    pub document_type: Option<String>,
    /// Its number and symbol, such as “12-KH/MTTQ”.
    pub symbol: Option<String>,
    /// When it was issued or given.
    pub date: Option<When>,
    /// The last day for doing it.
    pub due: Option<NaiveDate>,
    /// The field of work it was filed under.
    pub topic: Option<String>,
    /// Whom it is about.
    pub target_group: Option<String>,
    /// Where it happens.
    pub place: Option<String>,
}

impl Work {
    /// A directive of which only the text is known.
    pub fn directive(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}
