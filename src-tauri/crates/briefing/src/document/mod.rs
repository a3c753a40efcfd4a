//! A composed briefing as a document for `paper`: letterhead, title, body, signature, annexes.
//!
//! This is the only place that knows both halves; nothing here may choose words or count.

mod body;

use std::num::NonZeroU32;

use chrono::{Datelike, NaiveDate};
use paper::{
    Annex, Closing, DateLine, Document, LeftSide, Letterhead, Meta, NumberLine, Orientation, Profile,
    Recipients, Signature, TitleBlock,
};

use crate::template::{Phrase, Slots};
use crate::{Composed, Facts, Templates};

/// Where the paper stands on its way to the stamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// `Dự thảo lần n`; number and day are blank and typed-over figures are marked.
    Draft {
        /// Which draft.
        round: NonZeroU32,
    },
    /// The copy the head signs: number and day are written by hand.
    ForSignature,
    /// Issued: number and date are taken.
    Issued {
        /// Number and symbol: `12-BC/CQK`.
        symbol: String,
        /// The date it was issued.
        date: NaiveDate,
    },
}

/// The document to be printed. Equal input gives an equal document.
pub fn document(composed: &Composed, facts: &Facts, templates: &Templates, stage: &Stage) -> Document {
    let profile = Profile::for_date(facts.office.letterhead, facts.document_date);
    let meta = Meta {
        title: format!("{} {}", composed.kind, composed.subject),
        author: facts.office.name.clone(),
        subject: composed.subject.clone(),
        date: date(facts, stage),
    };
    Document {
        stage: match stage {
            Stage::Draft { round } => paper::Stage::Draft { round: Some(*round) },
            Stage::ForSignature | Stage::Issued { .. } => paper::Stage::Official,
        },
        letterhead: Some(letterhead(composed, facts, stage)),
        title: Some(TitleBlock::Named { kind: composed.kind.clone(), subject: composed.subject.clone() }),
        blocks: body::sections(composed),
        closing: Some(closing(facts)),
        annexes: annexes(composed, facts, templates, stage),
        ..Document::new(profile, meta)
    }
}

fn date(facts: &Facts, stage: &Stage) -> NaiveDate {
    match stage {
        Stage::Issued { date, .. } => *date,
        Stage::Draft { .. } | Stage::ForSignature => facts.document_date,
    }
}

fn letterhead(composed: &Composed, facts: &Facts, stage: &Stage) -> Letterhead {
    let office = &facts.office;
    let day = facts.document_date;
    let (number, date) = match stage {
        Stage::Issued { symbol, date } => (NumberLine::Taken(symbol.clone()), DateLine::Full(*date)),
        Stage::Draft { .. } | Stage::ForSignature => (
            NumberLine::Blank(symbol_rest(composed, facts)),
            DateLine::BlankDay { month: day.month(), year: day.year() },
        ),
    };
    Letterhead {
        superior_lines: office.superior_lines.clone(),
        agency_lines: office.agency_lines.clone(),
        number,
        place: office.date_place.clone(),
        date,
        urgency: None,
    }
}

/// What stands after the number of a briefing.
pub fn symbol_rest(composed: &Composed, facts: &Facts) -> String {
    facts.office.symbol_rest(&composed.abbreviation)
}

fn closing(facts: &Facts) -> Closing {
    let recipients = Recipients { items: facts.office.recipients.clone() };
    let left = if recipients.items.is_empty() { LeftSide::Empty } else { LeftSide::Recipients(recipients) };
    let right = match &facts.signer {
        Some(signer) => Signature {
            authority: Some(signer.authority.trim().to_owned()).filter(|authority| !authority.is_empty()),
            position: signer.title.clone(),
            name: signer.name.clone(),
        },
        None => Signature { authority: None, position: String::new(), name: String::new() },
    };
    Closing { left, right }
}

fn annexes(composed: &Composed, facts: &Facts, templates: &Templates, stage: &Stage) -> Vec<Annex> {
    let reference = reference(composed, facts, templates, stage);
    let annexes = composed.annexes.iter().filter(|annex| annex.blocks.iter().any(crate::Block::is_printed));
    annexes
        .map(|annex| Annex {
            label: annex.label.clone(),
            title: annex.title.clone(),
            reference: reference.clone(),
            orientation: if annex.landscape { Orientation::Landscape } else { Orientation::Portrait },
            blocks: body::blocks(composed, &annex.blocks),
        })
        .collect()
}

/// `(Kèm theo Báo cáo số …, ngày … của …)`; number and date only once they are taken.
fn reference(composed: &Composed, facts: &Facts, templates: &Templates, stage: &Stage) -> Option<String> {
    let slots = Slots::default().text("kind", &composed.kind).text("agency", &facts.office.short_name);
    let slots = match stage {
        Stage::Issued { symbol, date } => {
            slots.text("symbol", symbol).text("date", text::citation_date(*date))
        }
        Stage::Draft { .. } | Stage::ForSignature => slots,
    };
    let runs = templates.pattern(Phrase::AnnexReference).say(&slots)?;
    Some(runs.into_iter().map(|run| run.text).collect())
}
