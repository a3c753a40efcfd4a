use super::attend::{self, AttendanceInput, AttendanceState};
use super::conclude::{self, ConclusionInput};
use super::discuss::{self, AgendaInput, OpinionInput};
use super::{Meeting, MinutesState};
use crate::check::Checker;
use crate::store::Table;
use crate::{CountInput, Error, FieldCode, MeetingId, MeetingKindId, OrganisationId, PersonId, Result, Tx};
use serde::{Deserialize, Serialize};

/// A meeting as entered. Only its kind, its name and its day must be given.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Meeting`] and its lists, as typed.
pub struct MeetingInput {
    pub id: Option<MeetingId>,
    pub kind: Option<MeetingKindId>,
    pub name: String,
    pub day: Option<String>,
    pub starts_at: Option<String>,
    pub ends_at: Option<String>,
    pub venue: String,
    pub chair: Option<PersonId>,
    pub secretary: Option<PersonId>,
    pub lead: Option<OrganisationId>,
    pub documents: String,
    pub replaced_events: Option<CountInput>,
    pub minutes_symbol: String,
    pub note: String,
    pub attendance: Vec<AttendanceInput>,
    pub agenda: Vec<AgendaInput>,
    pub opinions: Vec<OpinionInput>,
    pub conclusions: Vec<ConclusionInput>,
}

/// Adds a meeting, or changes one whose minutes are not signed, with all its lists.
///
/// # Errors
/// [`Error::Invalid`] with every field refused; [`Error::Frozen`] when the minutes are signed; [`Error::InUse`] when a
/// conclusion that is left out has become a task.
pub fn save(tx: &mut Tx<'_>, input: &MeetingInput) -> Result<MeetingId> {
    let old = input.id.as_ref().map(|id| tx.get::<Meeting>(id)).transpose()?;
    old.as_ref().map_or(Ok(()), Meeting::refuse_signed)?;
    let id = input.id.clone().unwrap_or_else(|| MeetingId::new(tx.new_id()));
    let mut check = Checker::new(tx.today());
    check_references(&mut check, tx, input)?;
    let meeting = read_fields(&mut check, input, &id, old.as_ref());
    let attendance = attend::check(&mut check, tx, &id, &input.attendance)?;
    let agenda = discuss::check_agenda(&mut check, &id, &input.agenda);
    let opinions = discuss::check_opinions(&mut check, &id, &input.opinions);
    let conclusions = conclude::check(&mut check, tx, &id, &input.conclusions)?;
    check.finish()?;
    tx.put(&meeting.ok_or(Error::Internal("a checked meeting"))?)?;
    tx.put_children("meeting", id.as_str(), &attendance)?;
    tx.put_children("meeting", id.as_str(), &agenda)?;
    tx.put_children("meeting", id.as_str(), &opinions)?;
    tx.put_children("meeting", id.as_str(), &conclusions)?;
    Ok(id)
}

fn check_references(check: &mut Checker, tx: &Tx<'_>, input: &MeetingInput) -> Result<()> {
    if input.kind.is_none() {
        check.refuse("kind", FieldCode::Missing);
    }
    check.exists(tx, "kind", Table::MeetingKind, input.kind.as_ref())?;
    check.exists(tx, "chair", Table::Person, input.chair.as_ref())?;
    check.exists(tx, "secretary", Table::Person, input.secretary.as_ref())?;
    check.exists(tx, "lead", Table::Organisation, input.lead.as_ref())
}

fn read_fields(
    check: &mut Checker,
    input: &MeetingInput,
    id: &MeetingId,
    old: Option<&Meeting>,
) -> Option<Meeting> {
    let name = check.required_line("name", &input.name);
    let day = check.required_date("day", input.day.as_deref());
    let starts_at = check.time("starts_at", input.starts_at.as_deref());
    let ends_at = check.time("ends_at", input.ends_at.as_deref());
    if starts_at.as_ref().zip(ends_at.as_ref()).is_some_and(|(start, end)| end < start) {
        check.refuse("ends_at", FieldCode::Before("starts_at"));
    }
    let (venue, documents) = (check.line("venue", &input.venue), check.text("documents", &input.documents));
    let replaced_events = check.count("replaced_events", input.replaced_events.as_ref()).unwrap_or(0);
    let minutes_symbol = check.line("minutes_symbol", &input.minutes_symbol);
    let note = check.text("note", &input.note);
    Some(Meeting {
        id: id.clone(),
        kind: input.kind.clone()?,
        name,
        day: day?,
        starts_at,
        ends_at,
        venue,
        chair: input.chair.clone(),
        secretary: input.secretary.clone(),
        lead: input.lead.clone(),
        documents,
        replaced_events,
        minutes_state: minutes_state(input, old),
        minutes_symbol,
        signed_on: None,
        notice_symbol: String::new(),
        notice_date: None,
        note,
        deleted_at: None,
    })
}

/// Minutes begin with the first thing that only a meeting under way brings; once begun they stay begun.
fn minutes_state(input: &MeetingInput, old: Option<&Meeting>) -> MinutesState {
    let attended = input.attendance.iter().any(|row| row.state != AttendanceState::Invited);
    if attended || !input.opinions.is_empty() || !input.conclusions.is_empty() {
        return MinutesState::Draft;
    }
    old.map_or(MinutesState::None, |old| old.minutes_state)
}

/// Moves a meeting to the trash.
///
/// # Errors
/// [`Error::Frozen`] when its minutes are signed; [`Error::InUse`] when a conclusion of it has become a task.
pub fn remove(tx: &mut Tx<'_>, id: &MeetingId) -> Result<()> {
    tx.get::<Meeting>(id)?.refuse_signed()?;
    let conclusions = conclude::of(tx, id)?;
    conclude::refuse_orphans(tx, conclusions.iter().map(|conclusion| &conclusion.id))?;
    tx.trash(Table::Meeting, id)
}
