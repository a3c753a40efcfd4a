use paper::{
    Align, Block, Cell, Column, DateLine, Document, Letterhead, Meta, NumberLine, Paragraph, Row, Span,
    Table, TitleBlock,
};

use super::words::PackagePhrase as P;
use super::{FingerprintFacts, PackageWords};
use crate::template::Slots;

/// The page with an office's fingerprint. Equal input gives an equal document.
pub fn fingerprint_document(facts: &FingerprintFacts, words: &PackageWords) -> Document {
    let office = &facts.office;
    let slots = Slots::default().text("office", &office.name);
    let (kind, subject) = (words.say(P::Title, &slots), words.say(P::Subject, &slots));
    let meta = Meta {
        title: format!("{kind} {subject}"),
        author: office.name.clone(),
        subject: subject.clone(),
        date: facts.today,
    };
    let paragraph = |phrase| Block::Paragraph(Paragraph::text(words.say(phrase, &slots)));
    let note = |phrase| Block::Paragraph(Paragraph::note(words.say(phrase, &slots)));
    Document {
        letterhead: Some(Letterhead {
            superior_lines: office.superior_lines.clone(),
            agency_lines: office.agency_lines.clone(),
            number: NumberLine::None,
            place: office.date_place.clone(),
            date: DateLine::Full(facts.today),
            urgency: None,
        }),
        title: Some(TitleBlock::Named { kind, subject }),
        blocks: vec![
            paragraph(P::Purpose),
            groups(facts, words),
            paragraph(P::How),
            paragraph(P::Mismatch),
            paragraph(P::Renewed),
            note(P::Given),
            note(P::Compared),
        ],
        ..Document::new(office.norm_on(facts.today), meta)
    }
}

/// The groups with their numbers, to be read aloud one by one.
fn groups(facts: &FingerprintFacts, words: &PackageWords) -> Block {
    let head = |phrase, share| Column::new(words.say(phrase, &Slots::default()), share, Align::Center);
    let row = |(group, number): (&str, usize)| {
        Row::plain(vec![Cell::text(number.to_string()), Cell::Text(vec![Span::bold(group)])])
    };
    Block::Table(Table {
        columns: vec![head(P::Number, 30), head(P::Group, 60)],
        rows: facts.fingerprint.split(' ').zip(1..).map(row).collect(),
        ..Table::default()
    })
}
