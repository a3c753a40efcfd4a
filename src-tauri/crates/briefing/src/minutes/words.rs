use super::compose::Written;
use crate::template::{Pattern, Slots, TemplateError, patterns, phrases};

phrases! { MinutesPhrase;
    Kind = "title.kind" [],
    SupplementKind = "title.supplement_kind" [],
    Abbreviation = "title.abbreviation" [],
    Subject = "title.subject" ["meeting"],
    SupplementSubject = "title.supplement_subject" ["number", "meeting", "day"],

    Clock = "head.clock" ["hour", "minute"],
    Time = "head.time" ["start", "day"],
    Venue = "head.venue" ["venue"],
    Chair = "head.chair" ["name", "post"],
    Secretary = "head.secretary" ["name", "post"],
    Documents = "head.documents" ["documents"],

    SectionAttendance = "sections.attendance" [],
    SectionAgenda = "sections.agenda" [],
    SectionOpinions = "sections.opinions" [],
    SectionConclusions = "sections.conclusions" [],

    Present = "attendance.present" ["count", "all"],
    Nobody = "attendance.nobody" ["all"],
    Substituted = "attendance.substituted" ["count"],
    Excused = "attendance.excused" ["count"],
    Absent = "attendance.absent" ["count"],
    Invited = "attendance.invited" ["count"],
    DelegateLine = "attendance.delegate" ["name", "post", "substitute", "reason"],
    NoDelegates = "attendance.none" [],

    AgendaItem = "agenda.item" ["content", "presenter"],
    NoAgenda = "agenda.none" [],
    Opinion = "opinions.item" ["speaker", "content"],
    NoOpinions = "opinions.none" [],

    Task = "conclusions.task" ["title", "lead", "coordinating", "due"],
    SameTask = "conclusions.same_task" ["lead", "coordinating", "due"],
    Recurring = "conclusions.recurring" [],
    Undated = "conclusions.undated" [],
    NoTask = "conclusions.no_task" [],
    NoConclusions = "conclusions.none" [],

    Closed = "end.closed" ["end"],
    ClosedUnknown = "end.unknown" [],

    SupplementOpening = "supplement.opening" ["symbol", "meeting", "day", "signed"],
    SupplementReason = "supplement.reason" ["reason"],
    SupplementContent = "supplement.content" [],
    SupplementClosed = "supplement.closed" [],

    SignsLeft = "signature.secretary" [],
    SignsRight = "signature.chair" [],
}

/// The words of minutes (`assets/templates/minutes/phrases.json`), checked whole when they are read.
#[derive(Debug, Clone)]
pub struct MinutesWords {
    patterns: Vec<Pattern>,
}

impl MinutesWords {
    /// Reads and checks the file.
    ///
    /// # Errors
    /// [`TemplateError`] names the phrase and what is wrong with it.
    pub fn load(source: &str) -> Result<Self, TemplateError> {
        let patterns = patterns("minutes/phrases.json", source, MinutesPhrase::DECLARED, &[])?;
        Ok(Self { patterns })
    }

    /// Says a phrase; empty when something it needs is not known.
    pub(super) fn say(&self, phrase: MinutesPhrase, slots: &Slots) -> Written {
        let said = self.patterns[phrase as usize].say(slots).unwrap_or_default();
        Written(said.into_iter().map(|run| run.text).collect())
    }

    /// Says a phrase that is given nothing.
    pub(super) fn plain(&self, phrase: MinutesPhrase) -> String {
        self.say(phrase, &Slots::default()).0
    }
}
