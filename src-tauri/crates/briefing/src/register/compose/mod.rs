//! A register as a document for `paper`: cover, one long table, what is missing from it, two signatures.

mod cells;
mod columns;
mod ending;

pub(super) use cells::urgency;
pub(super) use columns::column;

use office::register::RegisterKind;
use paper::{
    Block, Closing, ColumnNumbers, Cover, Document, LeftSide, Meta, Orientation, Row, Signature, Table,
};

use super::words::{RegisterPhrase as P, padded};
use super::{RegisterFacts, RegisterWords};
use crate::template::Slots;

/// The paper of a register that says of itself that it has so many pages. Equal input gives an equal document.
pub fn register_document(facts: &RegisterFacts, words: &RegisterWords, pages: usize) -> Document {
    let dated = ending::closed_on(facts).unwrap_or(facts.today);
    let title = words.plain(match facts.kind {
        RegisterKind::In => P::TitleIn,
        RegisterKind::Out => P::TitleOut,
        RegisterKind::Follow => P::TitleFollow,
    });
    let subtitle = subtitle(facts, words);
    let meta = Meta {
        title: format!("{title} - {subtitle}"),
        author: facts.office.name.clone(),
        subject: facts.register.name.clone(),
        date: dated,
    };
    let mut blocks = vec![Block::Cover(cover(facts, words, title, subtitle)), table(facts, words)];
    blocks.extend(ending::blocks(facts, words, pages));
    Document {
        orientation: Orientation::Landscape,
        blocks,
        closing: Some(closing(facts, words)),
        ..Document::new(facts.office.norm_on(dated), meta)
    }
}

fn subtitle(facts: &RegisterFacts, words: &RegisterWords) -> String {
    match facts.term_from.filter(|_| facts.register.period_key.starts_with("term")) {
        Some(from) => words.say(P::Term, &Slots::default().text("day", text::short_date(from))),
        None => words.say(P::Year, &Slots::default().text("year", &facts.register.period_key)),
    }
}

fn cover(facts: &RegisterFacts, words: &RegisterWords, title: String, subtitle: String) -> Cover {
    let days = facts.lines.iter().map(|line| line.day);
    let days = days.clone().min().zip(days.max());
    let days = days.map(|(from, to)| {
        Slots::default().text("from", text::short_date(from)).text("to", text::short_date(to))
    });
    let book = Slots::default().text("name", &facts.register.name);
    let lines = [
        (text::fold(&facts.register.name) != text::fold(&title)).then(|| words.say(P::CoverBook, &book)),
        days.map(|days| words.say(P::CoverDays, &days)),
        numbers(facts).map(|numbers| words.say(P::CoverNumbers, &numbers)),
        Some(words.plain(P::CoverVolume)),
    ];
    Cover {
        superior_lines: facts.office.superior_lines.clone(),
        agency_lines: facts.office.agency_lines.clone(),
        title,
        subtitle,
        lines: lines.into_iter().flatten().collect(),
    }
}

/// The numbers the book spans; nothing for one in which each type has its own.
fn numbers(facts: &RegisterFacts) -> Option<Slots> {
    let [series] = facts.register.series.as_slice() else { return None };
    let (first, last) = series.first.zip(series.last)?;
    Some(Slots::default().text("from", padded(first)).text("to", padded(last)))
}

/// The lines under the norm's numbered heads; in a book that numbers each type apart, every type under its name.
fn table(facts: &RegisterFacts, words: &RegisterWords) -> Block {
    let mut rows = Vec::new();
    for run in facts.lines.chunk_by(|one, next| one.type_key == next.type_key) {
        let type_name =
            run.first().filter(|line| !line.type_key.is_empty()).and_then(|line| line.type_name.as_ref());
        rows.extend(type_name.map(Row::group));
        rows.extend(run.iter().map(|line| cells::row(facts, words, line)));
    }
    if rows.is_empty() {
        rows.push(Row::group(words.plain(P::Empty)));
    }
    Block::Table(Table {
        columns: facts.columns.iter().map(|column| columns::column(facts.kind, words, *column)).collect(),
        column_numbers: ColumnNumbers::Shown,
        rows,
        ..Table::default()
    })
}

/// Whoever keeps the book at the left, the head of the office at the right.
fn closing(facts: &RegisterFacts, words: &RegisterWords) -> Closing {
    let keeper = Signature { authority: None, position: words.plain(P::Keeper), name: String::new() };
    let right = match &facts.head {
        Some(head) => Signature {
            authority: Some(head.authority.trim().to_owned()).filter(|authority| !authority.is_empty()),
            position: head.title.clone(),
            name: head.name.clone(),
        },
        None => Signature { authority: None, position: words.plain(P::Head), name: String::new() },
    };
    Closing { left: LeftSide::Signature(keeper), right }
}
