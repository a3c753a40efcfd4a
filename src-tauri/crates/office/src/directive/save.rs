use super::book::Book;
use super::number::{self, NumberMode};
use super::relate::{self, RelationInput};
use super::route::{self, RoutingInput};
use super::{Direction, Directive, DraftedFor, NumberState, Urgency, secrecy, symbol};
use crate::check::Checker;
use crate::delivery::{self, DeliveryInput};
use crate::register;
use crate::store::Table;
use crate::{
    BookId, CountInput, DirectiveId, DocumentTypeId, Error, FieldCode, OrganisationId, Result,
    SubcommitteeId, TaskGroupId, Tx,
};
use serde::{Deserialize, Serialize};

/// A directive as entered. Only the book, the day, the issuer and the abstract must be given.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Directive`], as typed.
pub struct DirectiveInput {
    pub id: Option<DirectiveId>,
    pub book: Option<BookId>,
    pub numbering: NumberMode,
    pub day: Option<String>,
    pub issuer: String,
    pub issuer_organisation: Option<OrganisationId>,
    pub symbol: String,
    pub document_date: Option<String>,
    pub document_type: Option<DocumentTypeId>,
    #[serde(rename = "abstract")]
    pub abstract_text: String,
    pub urgency: Urgency,
    pub pages: Option<CountInput>,
    pub copies: Option<CountInput>,
    pub recipients: String,
    pub signer: String,
    pub deadline: Option<String>,
    pub subcommittee: Option<SubcommitteeId>,
    pub task_group: Option<TaskGroupId>,
    pub first_received_by: Option<OrganisationId>,
    pub drafted_for: DraftedFor,
    pub handled_on: Option<String>,
    pub handling_result: String,
    pub paper_place: String,
    pub note: String,
    pub routings: Vec<RoutingInput>,
    pub relations: Vec<RelationInput>,
    /// Whether someone with the paper in hand said that it bears no stamp of state secrecy; asked only when the text calls
    /// for it, and not stored.
    pub secrecy_answered: bool,
    pub deliveries: Vec<DeliveryInput>,
}

/// Registers a directive, or changes one; a number once taken stays.
///
/// # Errors
/// [`Error::Invalid`] with every field refused; [`Error::DuplicateNumber`] naming the holder; [`Error::Frozen`] when its
/// number was cancelled; [`Error::Stamped`] when a stamp of state secrecy stands in the text and was not asked about;
/// [`Error::BookClosed`] when it would change what a closed book says.
pub fn save(tx: &mut Tx<'_>, input: &DirectiveInput) -> Result<DirectiveId> {
    let old = input.id.as_ref().map(|id| tx.get::<Directive>(id)).transpose()?;
    refuse_frozen(old.as_ref())?;
    secrecy::refuse_stamped(tx, input, old.as_ref())?;
    let id = input.id.clone().unwrap_or_else(|| DirectiveId::new(tx.new_id()));
    let mut check = Checker::new(tx.today());
    let book = book_of(tx, &mut check, input, old.as_ref())?;
    let day = check.required_date("day", input.day.as_deref());
    check_references(&mut check, tx, input)?;
    let ids: Vec<String> = input.routings.iter().map(|_| tx.new_id()).collect();
    let mut ids = ids.into_iter();
    let routings =
        route::check(&mut check, tx, &id, &input.routings, day, || ids.next().unwrap_or_default())?;
    relate::check(&mut check, tx, &id, &input.relations)?;
    let direction = book.as_ref().map(|book| book.direction);
    let deliveries = delivery::check(&mut check, tx, &id, direction, &input.deliveries)?;
    let directive = read_fields(&mut check, input, id, book.as_ref(), old.as_ref());
    check.finish()?;
    let (Some(mut directive), Some(book)) = (directive, book) else {
        return Err(Error::Internal("a checked directive"));
    };
    register::refuse_rewriting(tx, old.as_ref(), &directive)?;
    number::assign(tx, &book, &mut directive, &input.numbering)?;
    symbol::complete(tx, &mut directive, old.as_ref())?;
    tx.put(&directive)?;
    route::store(tx, &directive.id, &routings)?;
    relate::store(tx, &directive.id, &input.relations)?;
    delivery::store(tx, &directive.id, &deliveries)?;
    Ok(directive.id)
}

fn refuse_frozen(old: Option<&Directive>) -> Result<()> {
    match old {
        Some(old) if old.number_state == NumberState::Cancelled => {
            Err(Error::Frozen { kind: "directive", id: old.id.to_string(), why: "cancelled" })
        }
        _ => Ok(()),
    }
}

/// The chosen book. A numbered directive stays in the book its number is from.
fn book_of(
    tx: &Tx<'_>,
    check: &mut Checker,
    input: &DirectiveInput,
    old: Option<&Directive>,
) -> Result<Option<Book>> {
    let Some(id) = &input.book else {
        check.refuse("book", FieldCode::Missing);
        return Ok(None);
    };
    check.exists(tx, "book", Table::Book, Some(id))?;
    if !check.is_clean() {
        return Ok(None);
    }
    if old.is_some_and(|old| old.number.is_some() && old.book != *id) {
        check.refuse("book", FieldCode::ConflictsWith("number"));
    }
    tx.get(id).map(Some)
}

fn check_references(check: &mut Checker, tx: &Tx<'_>, input: &DirectiveInput) -> Result<()> {
    check.exists(tx, "issuer_organisation", Table::Organisation, input.issuer_organisation.as_ref())?;
    check.exists(tx, "document_type", Table::DocumentType, input.document_type.as_ref())?;
    check.exists(tx, "subcommittee", Table::Subcommittee, input.subcommittee.as_ref())?;
    check.exists(tx, "task_group", Table::TaskGroup, input.task_group.as_ref())?;
    check.exists(tx, "first_received_by", Table::Organisation, input.first_received_by.as_ref())
}

fn read_fields(
    check: &mut Checker,
    input: &DirectiveInput,
    id: DirectiveId,
    book: Option<&Book>,
    old: Option<&Directive>,
) -> Option<Directive> {
    let day = check.date("day", input.day.as_deref());
    let document_date = check.date("document_date", input.document_date.as_deref());
    let deadline = check.date("deadline", input.deadline.as_deref());
    let handled_on = check.date("handled_on", input.handled_on.as_deref());
    let incoming = book.is_some_and(|book| book.direction == Direction::In);
    if incoming && document_date.zip(day).is_some_and(|(written, arrived)| arrived < written) {
        check.refuse("day", FieldCode::Before("document_date"));
    }
    if handled_on.zip(day).is_some_and(|(handled, day)| handled < day) {
        check.refuse("handled_on", FieldCode::Before("day"));
    }
    let read = Directive {
        id,
        direction: book.map_or(Direction::In, |book| book.direction),
        number: old.and_then(|old| old.number),
        type_key: book.map(|book| book.type_key(input.document_type.as_ref())).unwrap_or_default(),
        period_key: book.zip(day).map(|(book, day)| book.period_key(day)).unwrap_or_default(),
        number_state: old.map_or(NumberState::None, |old| old.number_state),
        cancel_reason: None,
        day: day.unwrap_or_default(),
        issuer: check.required_line("issuer", &input.issuer),
        issuer_organisation: input.issuer_organisation.clone(),
        symbol: check.line("symbol", &input.symbol),
        document_date,
        document_type: input.document_type.clone(),
        abstract_text: check.required_text("abstract", &input.abstract_text),
        urgency: input.urgency,
        pages: check.count("pages", input.pages.as_ref()),
        copies: check.count("copies", input.copies.as_ref()),
        recipients: check.text("recipients", &input.recipients),
        signer: check.line("signer", &input.signer),
        deadline,
        subcommittee: input.subcommittee.clone(),
        task_group: input.task_group.clone(),
        first_received_by: input.first_received_by.clone(),
        drafted_for: input.drafted_for,
        handled_on,
        handling_result: check.text("handling_result", &input.handling_result),
        paper_place: check.line("paper_place", &input.paper_place),
        note: check.text("note", &input.note),
        deleted_at: None,
        // Last, so that a missing book does not hide what else is missing.
        book: input.book.clone()?,
    };
    keep_sequence(check, &read, old);
    Some(read)
}

/// A number belongs to its year (or term) and type; a change of either would leave a hole there.
fn keep_sequence(check: &mut Checker, read: &Directive, old: Option<&Directive>) {
    let Some(old) = old.filter(|old| old.number.is_some()) else { return };
    if old.period_key != read.period_key {
        check.refuse("day", FieldCode::ConflictsWith("number"));
    }
    if old.type_key != read.type_key {
        check.refuse("document_type", FieldCode::ConflictsWith("number"));
    }
}

/// Moves a directive to the trash. Its number stays taken.
///
/// # Errors
/// [`Error::InUse`] when a task names it as its source; [`Error::IsBriefing`] for an issued briefing;
/// [`Error::BookClosed`] when its number stands in a closed book.
pub fn remove(tx: &mut Tx<'_>, id: &DirectiveId) -> Result<()> {
    number::refuse_briefing(tx, id)?;
    let directive: Directive = tx.get(id)?;
    if directive.number.is_some() {
        register::require_open(tx, &directive.book, &directive.period_key)?;
    }
    let used: bool = tx.conn.query_row(include_str!("is_used.sql"), [id.as_str()], |row| row.get(0))?;
    if used {
        return Err(Error::InUse { kind: "directive", id: id.to_string(), used_by: "task" });
    }
    tx.trash(Table::Directive, id)
}
