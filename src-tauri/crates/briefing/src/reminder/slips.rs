use office::delivery::OwedDelivery;
use paper::{
    Align, Block, Cell, Column, DateLine, Document, Letterhead, Meta, NumberLine, Paragraph, ParagraphStyle,
    Profile, Row, Span, Table, TitleBlock,
};

use super::words::{ReminderPhrase as P, common};
use super::{ReminderFacts, ReminderWords};
use crate::template::Slots;

/// Phiếu nhắc việc: a page for each recipient with what it owes.
pub fn reminder_slips(facts: &ReminderFacts, words: &ReminderWords) -> Document {
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
        blocks: blocks(facts, words),
        ..Document::new(Profile::for_date(office.letterhead, facts.today), meta)
    }
}

/// The first recipient stands under the letterhead, every other one begins a page under the slip's name.
fn blocks(facts: &ReminderFacts, words: &ReminderWords) -> Vec<Block> {
    let centered = |span| {
        let style = ParagraphStyle::Centered;
        Block::Paragraph(Paragraph { spans: vec![span], style, anchor: None })
    };
    let mut blocks = Vec::new();
    for (at, recipient) in facts.recipients().into_iter().enumerate() {
        if at > 0 {
            blocks.push(Block::PageBreak);
            blocks.push(centered(Span::bold(words.plain(P::SlipTitle).to_uppercase())));
        }
        let to = words.say(P::SlipTo, &Slots::default().text("recipient", recipient));
        blocks.push(centered(Span::plain(to)));
        blocks.push(Block::Paragraph(Paragraph::text(words.say(P::SlipOpening, &common(facts)))));
        let owed = facts.owed.iter().filter(|owed| owed.recipient == recipient);
        blocks.push(table(facts, words, owed));
        blocks.push(Block::Paragraph(Paragraph::text(words.say(P::SlipRequest, &common(facts)))));
    }
    blocks
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
