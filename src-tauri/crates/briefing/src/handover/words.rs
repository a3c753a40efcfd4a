use office::account::Role;

use crate::template::{Pattern, Slots, TemplateError, patterns, phrases};

phrases! { HandoverPhrase;
    Kind = "title.kind" [],
    Subject = "title.subject" [],
    Today = "opening.today" ["day", "office"],
    Giver = "opening.giver" ["name"],
    Receiver = "opening.receiver" ["name"],
    Agreed = "opening.agreed" ["day"],
    BookHeading = "book.heading" [],
    BookName = "book.name" [],
    BookPeriod = "book.period" [],
    BookLast = "book.last" [],
    BookGaps = "book.gaps" [],
    BookCancelled = "book.cancelled" [],
    BookUnnumbered = "book.unnumbered" [],
    BookSeries = "book.series" ["book", "type"],
    BookTerm = "book.term" ["period"],
    BookGap = "book.gap" ["book", "number", "from", "to", "reason"],
    BookCancelledNumber = "book.cancelled_number" ["book", "number", "reason"],
    TaskHeading = "task.heading" ["count", "late"],
    TaskNone = "task.none" [],
    TaskNumber = "task.number" [],
    TaskTitle = "task.title" [],
    TaskLead = "task.lead" [],
    TaskDue = "task.due" [],
    TaskLate = "task.late" [],
    TaskDays = "task.days" ["days"],
    LetterHeading = "letter.heading" ["count"],
    LetterNone = "letter.none" [],
    LetterNumber = "letter.number" [],
    LetterDocument = "letter.document" [],
    LetterSaid = "letter.said" ["type", "symbol", "date", "issuer", "subject"],
    LetterLead = "letter.lead" [],
    LetterDeadline = "letter.deadline" [],
    OwedHeading = "owed.heading" ["count"],
    OwedNone = "owed.none" [],
    OwedDocument = "owed.document" [],
    OwedSaid = "owed.said" ["type", "symbol", "date", "subject"],
    OwedRecipient = "owed.recipient" [],
    OwedDue = "owed.due" [],
    StickHeading = "stick.heading" [],
    StickNone = "stick.none" [],
    StickPlace = "stick.place" [],
    StickMade = "stick.made" [],
    StickAge = "stick.age" [],
    StickDays = "stick.days" ["days"],
    StickToday = "stick.today" [],
    StickUnknown = "stick.unknown" [],
    StickWith = "stick.with" [],
    AccountHeading = "account.heading" [],
    AccountName = "account.name" [],
    AccountRole = "account.role" [],
    Admin = "account.admin" [],
    Clerk = "account.clerk" [],
    Leader = "account.leader" [],
    Viewer = "account.viewer" [],
    Sheet = "account.sheet" ["day"],
    Secret = "account.secret" [],
    Copies = "end.copies" [],
    GiverSigns = "signature.giver" [],
    ReceiverSigns = "signature.receiver" [],
}

/// The words of the record (`assets/templates/handover/phrases.json`), checked whole when they are read.
#[derive(Debug, Clone)]
pub struct HandoverWords {
    patterns: Vec<Pattern>,
}

impl HandoverWords {
    /// Reads and checks the file.
    ///
    /// # Errors
    /// [`TemplateError`] names the phrase and what is wrong with it.
    pub fn load(source: &str) -> Result<Self, TemplateError> {
        let patterns = patterns("handover/phrases.json", source, HandoverPhrase::DECLARED, &[])?;
        Ok(Self { patterns })
    }

    /// Says a phrase; empty when something it needs is not known.
    pub(super) fn say(&self, phrase: HandoverPhrase, slots: &Slots) -> String {
        let said = self.patterns[phrase as usize].say(slots).unwrap_or_default();
        said.into_iter().map(|run| run.text).collect()
    }

    /// Says a phrase that is given nothing.
    pub(super) fn plain(&self, phrase: HandoverPhrase) -> String {
        self.say(phrase, &Slots::default())
    }

    /// A role in words.
    pub(super) fn role(&self, role: Role) -> String {
        self.plain(match role {
            Role::Admin => HandoverPhrase::Admin,
            Role::Clerk => HandoverPhrase::Clerk,
            Role::Leader => HandoverPhrase::Leader,
            Role::Viewer => HandoverPhrase::Viewer,
        })
    }
}
