use super::note::Note;
use super::typed;
use crate::imports::ImportKind;
use crate::imports::known::Known;
use crate::imports::known::normal::is_no_symbol;
use exchange::Directive;
use office::directive::{Direction, DirectiveInput, NumberMode, save};
use office::store::Table;
use office::{CountInput, Result, Tx};

/// A line of a register keeps the number that was stamped; without one it is entered without a number.
pub(super) fn store(
    tx: &mut Tx<'_>,
    known: &mut Known,
    kind: ImportKind,
    record: &Directive,
) -> Result<(Table, String)> {
    let is_outgoing = kind == ImportKind::DirectivesOut;
    let direction = if is_outgoing { Direction::Out } else { Direction::In };
    let day = if is_outgoing { record.document_date } else { record.arrival_date };
    let own = day.filter(|_| is_outgoing).and_then(|day| known.profile(day)).map(|own| own.name.clone());
    let issuer = record.issuer.clone().or(own).unwrap_or_default();
    let document_type = match &record.document_type {
        Some(written) => Some(known.document_type(tx, written)?),
        None => None,
    };
    let input = DirectiveInput {
        book: Some(known.book(direction)?),
        numbering: record
            .number
            .map_or(NumberMode::Later, |number| NumberMode::Stamped(CountInput::Whole(number))),
        day: typed(day),
        issuer_organisation: known.organisation(&issuer),
        issuer,
        symbol: record.symbol.clone().filter(|symbol| !is_no_symbol(symbol)).unwrap_or_default(),
        document_date: typed(record.document_date.filter(|_| !is_outgoing)),
        document_type,
        abstract_text: record.abstract_text.clone().unwrap_or_default(),
        copies: record.copies.map(CountInput::Whole),
        recipients: record.recipient.clone().unwrap_or_default(),
        signer: record.signer.clone().unwrap_or_default(),
        deadline: typed(record.due_date),
        note: Note::new(kind, record.note.as_ref()).text(),
        // A row with a stamp in its text is asked about first; one that came this far was answered for.
        secrecy_answered: true,
        ..DirectiveInput::default()
    };
    save(tx, &input).map(|id| (Table::Directive, id.to_string()))
}
