use crate::template::{Pattern, Slots, TemplateError, patterns, phrases};

phrases! { RegisterPhrase;
    TitleIn = "title.in" [],
    TitleOut = "title.out" [],
    TitleFollow = "title.follow" [],
    Year = "title.year" ["year"],
    Term = "title.term" ["day"],

    CoverBook = "cover.book" ["name"],
    CoverDays = "cover.days" ["from", "to"],
    CoverNumbers = "cover.numbers" ["from", "to"],
    CoverVolume = "cover.volume" [],

    ArrivedOn = "column.arrived_on" [],
    ArrivalNumber = "column.arrival_number" [],
    Issuer = "column.issuer" [],
    Symbol = "column.symbol" [],
    OutSymbol = "column.out_symbol" [],
    DocumentDate = "column.document_date" [],
    OutDocumentDate = "column.out_document_date" [],
    Abstract = "column.abstract" [],
    OutAbstract = "column.out_abstract" [],
    Receiver = "column.receiver" [],
    HandedOverOn = "column.handed_over_on" [],
    Signature = "column.signature" [],
    Note = "column.note" [],
    Signer = "column.signer" [],
    Recipients = "column.recipients" [],
    FileCopy = "column.file_copy" [],
    Copies = "column.copies" [],
    Document = "column.document" [],
    Deadline = "column.deadline" [],
    AddedDeadline = "column.added_deadline" [],
    Progress = "column.progress" [],
    Reply = "column.reply" [],
    Urgency = "column.urgency" [],
    File = "column.file" [],

    CellAbstract = "cell.abstract" ["type", "subject"],
    CellDocument = "cell.document" ["type", "symbol", "date", "issuer"],
    CellReceiver = "cell.receiver" ["leads", "coordinating"],
    CellCancelled = "cell.cancelled" ["note", "reason"],

    Waiting = "progress.waiting" [],
    UnderWay = "progress.under_way" [],
    Overdue = "progress.overdue" [],
    Handled = "progress.handled" ["date", "result"],

    Empty = "ending.empty" [],
    Cancelled = "ending.cancelled" ["count"],
    NoCancelled = "ending.no_cancelled" [],
    CancelledNumber = "ending.cancelled_number" ["type", "number", "reason"],
    Gaps = "ending.gaps" ["count"],
    NoGaps = "ending.no_gaps" [],
    Gap = "ending.gap" ["type", "number", "from", "to", "reason"],
    TrashedGap = "ending.trashed_gap" ["type", "number", "reason"],
    Open = "ending.open" ["day"],
    Closed = "ending.closed" ["day", "note"],
    Pages = "ending.pages" ["pages", "spans"],
    PagesAlone = "ending.pages_alone" ["pages"],
    Span = "ending.span" ["type", "from", "to"],
    NoSpan = "ending.no_span" [],

    Keeper = "signature.keeper" [],
    Head = "signature.head" [],

    SlipTitle = "slip.title" [],
    SlipSubject = "slip.subject" ["number", "day"],
    SlipUnnumbered = "slip.unnumbered" ["day"],
    SlipDocument = "slip.document" ["type", "symbol", "date", "issuer"],
    SlipAbstract = "slip.abstract" ["subject"],
    SlipUrgency = "slip.urgency" ["urgency"],
    SlipDeadline = "slip.deadline" ["day"],
    SlipLeader = "slip.leader" [],
    SlipUnit = "slip.unit" [],
    SlipOfficer = "slip.officer" [],
    SlipWords = "slip.words" ["author", "day", "words"],
    SlipOrganisation = "slip.organisation" [],
    SlipRole = "slip.role" [],
    SlipLead = "slip.lead" [],
    SlipCoordinate = "slip.coordinate" [],
    SlipUntil = "slip.until" [],
    SlipPerson = "slip.person" [],
    SlipAssigned = "slip.assigned" [],
    SlipDate = "slip.date" [],
}

/// The words of registers and slips (`assets/templates/register/phrases.json`), checked whole when they are read.
#[derive(Debug, Clone)]
pub struct RegisterWords {
    patterns: Vec<Pattern>,
}

impl RegisterWords {
    /// Reads and checks the file.
    ///
    /// # Errors
    /// [`TemplateError`] names the phrase and what is wrong with it.
    pub fn load(source: &str) -> Result<Self, TemplateError> {
        let patterns = patterns("register/phrases.json", source, RegisterPhrase::DECLARED, &[])?;
        Ok(Self { patterns })
    }

    /// Says a phrase; empty when something it needs is not known.
    pub(super) fn say(&self, phrase: RegisterPhrase, slots: &Slots) -> String {
        let said = self.patterns[phrase as usize].say(slots).unwrap_or_default();
        said.into_iter().map(|run| run.text).collect()
    }

    /// Says a phrase that is given nothing.
    pub(super) fn plain(&self, phrase: RegisterPhrase) -> String {
        self.say(phrase, &Slots::default())
    }
}

/// A number of a book as it is stamped: `01` to `09` with the zero (norms A.2).
pub(super) fn padded(number: i64) -> String {
    format!("{number:02}")
}
