//! A composed briefing as a document for `paper`: letterhead, title, body, signature, annexes.
//!
//! This is the only place that knows both halves; nothing here may choose words or count.

mod body;

use std::num::NonZeroU32;

use chrono::{Datelike, NaiveDate};
use paper::{
    Annex, Closing, DateLine, Document, LeftSide, Letterhead, Meta, NumberLine, Orientation, Recipients,
    Signature, TitleBlock,
};

use crate::facts::norm_on;
use crate::template::{Phrase, Slots};
use crate::{Composed, Frame, Templates};

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
pub fn document(composed: &Composed, frame: &Frame, templates: &Templates, stage: &Stage) -> Document {
    let profile = norm_on(frame.letterhead, frame.dated);
    let meta = Meta {
        title: format!("{} {}", composed.kind, composed.subject),
        author: frame.office.clone(),
        subject: composed.subject.clone(),
        date: date(frame, stage),
    };
    Document {
        stage: match stage {
            Stage::Draft { round } => paper::Stage::Draft { round: Some(*round) },
            Stage::ForSignature | Stage::Issued { .. } => paper::Stage::Official,
        },
        letterhead: Some(letterhead(frame, stage)),
        title: Some(TitleBlock::Named { kind: composed.kind.clone(), subject: composed.subject.clone() }),
        blocks: body::sections(composed),
        closing: Some(closing(frame)),
        annexes: annexes(composed, frame, templates, stage),
        ..Document::new(profile, meta)
    }
}

fn date(frame: &Frame, stage: &Stage) -> NaiveDate {
    match stage {
        Stage::Issued { date, .. } => *date,
        Stage::Draft { .. } | Stage::ForSignature => frame.dated,
    }
}

fn letterhead(frame: &Frame, stage: &Stage) -> Letterhead {
    let day = frame.dated;
    let (number, date) = match stage {
        Stage::Issued { symbol, date } => (NumberLine::Taken(symbol.clone()), DateLine::Full(*date)),
        Stage::Draft { .. } | Stage::ForSignature => (
            NumberLine::Blank(frame.symbol_rest.clone()),
            DateLine::BlankDay { month: day.month(), year: day.year() },
        ),
    };
    Letterhead {
        superior_lines: frame.superior_lines.clone(),
        agency_lines: frame.agency_lines.clone(),
        number,
        place: frame.place.clone(),
        date,
        urgency: None,
    }
}

fn closing(frame: &Frame) -> Closing {
    let recipients = Recipients { items: frame.recipients.clone() };
    let left = if recipients.items.is_empty() { LeftSide::Empty } else { LeftSide::Recipients(recipients) };
    let right = match &frame.signer {
        Some(signer) => Signature {
            authority: Some(signer.authority.trim().to_owned()).filter(|authority| !authority.is_empty()),
            position: signer.title.clone(),
            name: signer.name.clone(),
        },
        None => Signature { authority: None, position: String::new(), name: String::new() },
    };
    Closing { left, right }
}

fn annexes(composed: &Composed, frame: &Frame, templates: &Templates, stage: &Stage) -> Vec<Annex> {
    let reference = reference(composed, frame, templates, stage);
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
fn reference(composed: &Composed, frame: &Frame, templates: &Templates, stage: &Stage) -> Option<String> {
    let slots = Slots::default().text("kind", &composed.kind).text("agency", &frame.agency);
    let slots = match stage {
        Stage::Issued { symbol, date } => {
            slots.text("symbol", symbol).text("date", text::citation_date(*date))
        }
        Stage::Draft { .. } | Stage::ForSignature => slots,
    };
    let runs = templates.pattern(Phrase::AnnexReference).say(&slots)?;
    Some(runs.into_iter().map(|run| run.text).collect())
}
