//! Makes the register, through the one door for writes.

use crate::words::{date, title};
use chrono::NaiveDate;
use office::directive::{BookInput, Direction, NumberReset, Sequence, save_book};
use office::store::{Row, Table};
use office::{AccountId, BookId, Entropy, Moment, Office, Op, Result, Tx};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::path::Path;

/// The key of an office that holds nothing of anybody.
pub(crate) const KEY: [u8; 32] = [7; 32];
/// So many are letters; more of them would only make the file great.
const LETTERS: u64 = 100_000;
const AT_ONCE: u64 = 50_000;

/// Bytes that count upwards.
pub(crate) struct Counter(pub(crate) u64);

impl Entropy for Counter {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0 += 1;
        let ordered = self.0.to_be_bytes();
        bytes.iter_mut().rev().zip(ordered.iter().rev()).for_each(|(byte, next)| *byte = *next);
    }
}

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct Letter(Value);

impl Row for Letter {
    const TABLE: Table = Table::Directive;
}

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct Note(Value);

impl Row for Note {
    const TABLE: Table = Table::SituationNote;
}

/// A new office with so many documents.
pub(crate) fn fill(file: &Path, documents: u64) -> Result<()> {
    let partly = file.with_extension("part");
    let _ = std::fs::remove_file(&partly);
    let mut office = Office::create(&partly, &KEY, Box::new(Counter(0)))?;
    let now = NaiveDate::from_ymd_opt(2026, 10, 31).unwrap_or_default().and_time(chrono::NaiveTime::MIN);
    let moment = Moment { now, account: AccountId::new("bench") };
    let book = office.transact(Op::SetUp, &moment, book)?.value;
    for first in (0..documents).step_by(usize::try_from(AT_ONCE).unwrap_or(1)) {
        office.transact(Op::Add, &moment, |tx| {
            (first..documents.min(first + AT_ONCE)).try_for_each(|number| put(tx, number, &book))
        })?;
    }
    office.close()?;
    std::fs::rename(&partly, file).map_err(|_| office::Error::Internal("the file was made and is gone"))
}

fn book(tx: &mut Tx<'_>) -> Result<BookId> {
    let input = BookInput {
        id: None,
        direction: Direction::In,
        name: "Sổ đến".to_owned(),
        reset: NumberReset::Year,
        term_from: None,
        sequence: Sequence::Common,
        position: 0,
    };
    save_book(tx, &input)
}

fn put(tx: &mut Tx<'_>, number: u64, book: &BookId) -> Result<()> {
    let (day, month, year) = date(number);
    let day = format!("{year}-{month:02}-{day:02}");
    let (id, title) = (format!("d{number:07}"), title(number));
    if number >= LETTERS {
        return tx.put(&Note(json!({
            "id": id, "day": day, "content": title, "weight": "ordinary", "organisation": null, "place": null,
            "deleted_at": null,
        })));
    }
    tx.put(&Letter(json!({
        "id": id, "book": book.as_str(), "direction": "in", "number": number + 1, "type_key": "", "period_key": "all",
        "number_state": "issued", "cancel_reason": null, "day": day, "issuer": format!("Huyện ủy số {}", number % 40),
        "issuer_organisation": null, "symbol": format!("{}-BC/HU", number % 900 + 1), "document_date": day,
        "document_type": null, "abstract": title, "urgency": "normal", "pages": null, "copies": null,
        "recipients": "", "signer": "", "deadline": day, "subcommittee": null, "task_group": null,
        "first_received_by": null, "drafted_for": "office", "handled_on": (!number.is_multiple_of(10)).then_some(&day),
        "handling_result": "", "paper_place": "", "note": "", "deleted_at": null,
    })))
}
