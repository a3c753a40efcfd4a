use office::delivery::{Asked, OwedDelivery};

use super::ReminderFacts;
use crate::template::{Pattern, Slots, TemplateError, patterns, phrases};

phrases! { ReminderPhrase;
    LetterTitle = "letter.title" [],
    Abbreviation = "letter.abbreviation" [],
    LetterSubject = "letter.subject" [],
    LetterOpening = "letter.opening" ["office", "today"],
    Paper = "letter.paper" ["document", "debtors"],
    Debtor = "letter.debtor" ["recipient", "asked", "due"],
    LetterRequest = "letter.request" ["office", "by"],
    AsAbove = "letter.as_above" [],

    SlipTitle = "slip.title" [],
    SlipSubject = "slip.subject" ["today"],
    SlipTo = "slip.to" ["recipient"],
    SlipOpening = "slip.opening" ["office"],
    Number = "slip.number" [],
    DocumentHead = "slip.document" [],
    AskedHead = "slip.asked" [],
    DueHead = "slip.due" [],
    LateHead = "slip.late" [],
    Days = "slip.days" ["days"],
    SlipRequest = "slip.request" ["office", "by"],

    Document = "said.document" ["type", "symbol", "date", "subject"],
    Acknowledge = "said.acknowledge" [],
    Report = "said.report" [],
}

/// The words of reminders (`assets/templates/reminder/phrases.json`), checked whole when they are read.
#[derive(Debug, Clone)]
pub struct ReminderWords {
    patterns: Vec<Pattern>,
}

impl ReminderWords {
    /// Reads and checks the file.
    ///
    /// # Errors
    /// [`TemplateError`] names the phrase and what is wrong with it.
    pub fn load(source: &str) -> Result<Self, TemplateError> {
        let patterns = patterns("reminder/phrases.json", source, ReminderPhrase::DECLARED, &[])?;
        Ok(Self { patterns })
    }

    /// Says a phrase; empty when something it needs is not known.
    pub(super) fn say(&self, phrase: ReminderPhrase, slots: &Slots) -> String {
        let said = self.patterns[phrase as usize].say(slots).unwrap_or_default();
        said.into_iter().map(|run| run.text).collect()
    }

    /// Says a phrase that is given nothing.
    pub(super) fn plain(&self, phrase: ReminderPhrase) -> String {
        self.say(phrase, &Slots::default())
    }

    /// The paper that asked.
    pub(super) fn document(&self, owed: &OwedDelivery) -> String {
        let slots = Slots::default()
            .maybe("type", owed.type_name.as_ref())
            .text("symbol", &owed.symbol)
            .text("date", text::short_date(owed.document_date.unwrap_or(owed.day)))
            .text("subject", owed.abstract_text.trim_end_matches('.'));
        self.say(ReminderPhrase::Document, &slots)
    }

    /// What it asked for.
    pub(super) fn asked(&self, asked: Asked) -> String {
        match asked {
            Asked::Nothing => String::new(),
            Asked::Acknowledge => self.plain(ReminderPhrase::Acknowledge),
            Asked::Report => self.plain(ReminderPhrase::Report),
        }
    }
}

/// What every sentence may name: the office, today and the new day.
pub(super) fn common(facts: &ReminderFacts) -> Slots {
    Slots::default()
        .text("office", &facts.office.short_name)
        .text("today", text::short_date(facts.today))
        .maybe("by", facts.answer_by.map(text::short_date))
}
