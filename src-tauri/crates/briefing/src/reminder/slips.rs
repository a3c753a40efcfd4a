use office::delivery::OwedDelivery;
use paper::{
    Align, Block, Cell, Column, DateLine, Document, Letterhead, Meta, NumberLine, Paragraph, ParagraphStyle,
    Row, Span, Table, TitleBlock,
};

use super::words::{ReminderPhrase as P, common};
use super::{ReminderFacts, ReminderWords};
use crate::template::Slots;

/// Phiếu nhắc việc: for each recipient a slip of its own with what it owes, under the office's letterhead, as each is
/// torn off and handed over by itself.
pub fn reminder_slips(facts: &ReminderFacts, words: &ReminderWords) -> Vec<Document> {
    facts.recipients().into_iter().map(|recipient| slip(facts, words, recipient)).collect()
}

fn slip(facts: &ReminderFacts, words: &ReminderWords, recipient: &str) -> Document {
    let office = &facts.office;
    let (kind, subject) = (words.plain(P::SlipTitle), words.say(P::SlipSubject, &common(facts)));
    let meta = Meta {
        title: format!("{kind} {subject}"),
        author: office.name.clone(),
        subject: subject.clone(),
        date: facts.today,
    };
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
        blocks: blocks(facts, words, recipient),
        ..Document::new(office.norm_on(facts.today), meta)
    }
}

fn blocks(facts: &ReminderFacts, words: &ReminderWords, recipient: &str) -> Vec<Block> {
    let to = words.say(P::SlipTo, &Slots::default().text("recipient", recipient));
    let owed = facts.owed.iter().filter(|owed| owed.recipient == recipient);
    vec![
        Block::Paragraph(Paragraph {
            spans: vec![Span::plain(to)],
            style: ParagraphStyle::Centered,
            anchor: None,
        }),
        Block::Paragraph(Paragraph::text(words.say(P::SlipOpening, &common(facts)))),
        table(facts, words, owed),
        Block::Paragraph(Paragraph::text(words.say(P::SlipRequest, &common(facts)))),
    ]
}

fn table<'o>(
    facts: &ReminderFacts,
    words: &ReminderWords,
    owed: impl Iterator<Item = &'o OwedDelivery>,
) -> Block {
    let column = |phrase, share, align| Column::new(words.plain(phrase), share, align);
    let rows = owed.enumerate().map(|(at, owed)| {
        let late = owed.due_on.map(|due_on| (facts.today - due_on).num_days()).filter(|days| *days > 0);
        let late = late.map(|days| words.say(P::Days, &Slots::default().text("days", days.to_string())));
        Row::plain(vec![
            Cell::text((at + 1).to_string()),
            Cell::text(words.document(owed)),
            Cell::text(words.asked(owed.asked)),
            Cell::text(owed.due_on.map(text::short_date).unwrap_or_default()),
            Cell::text(late.unwrap_or_default()),
        ])
    });
    Block::Table(Table {
        columns: vec![
            column(P::Number, 10, Align::Center),
            column(P::DocumentHead, 85, Align::Left),
            column(P::AskedHead, 24, Align::Left),
            column(P::DueHead, 25, Align::Center),
            column(P::LateHead, 21, Align::Center),
        ],
        rows: rows.collect(),
        ..Table::default()
    })
}
