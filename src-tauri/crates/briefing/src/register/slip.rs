//! The slip that goes round with one incoming letter: three parts, what is not known yet left white for the hand.

use paper::{
    Align, Block, Cell, Column, DateLine, Document, Heading, Letterhead, Level, Meta, NumberLine, Paragraph,
    ParagraphStyle, Row, Span, Table, TitleBlock,
};

use super::compose::urgency;
use super::words::{RegisterPhrase as P, padded};
use super::{RegisterWords, RoutingFact, SlipFacts};
use crate::template::Slots;

/// Lines left for a person's own words, and as many dots as fill one at fourteen points.
const WHITE_LINES: usize = 4;
const DOTS: usize = 130;
/// Rows left for those the work is given to.
const WHITE_ROWS: usize = 3;

/// The paper of a slip. Equal input gives an equal document.
pub fn slip_document(facts: &SlipFacts, words: &RegisterWords) -> Document {
    let kind = words.plain(P::SlipTitle);
    let day = Slots::default().text("day", text::short_date(facts.day));
    let subject = match facts.number {
        Some(number) => words.say(P::SlipSubject, &day.text("number", padded(number))),
        None => words.say(P::SlipUnnumbered, &day),
    };
    let meta = Meta {
        title: format!("{kind} {subject}"),
        author: facts.office.name.clone(),
        subject: facts.subject.clone(),
        date: facts.today,
    };
    let profile = facts.office.norm_on(facts.today);
    Document {
        letterhead: Some(letterhead(facts)),
        title: Some(TitleBlock::Named { kind, subject }),
        blocks: blocks(facts, words),
        ..Document::new(profile, meta)
    }
}

fn letterhead(facts: &SlipFacts) -> Letterhead {
    Letterhead {
        superior_lines: facts.office.superior_lines.clone(),
        agency_lines: facts.office.agency_lines.clone(),
        number: NumberLine::None,
        place: facts.office.date_place.clone(),
        date: DateLine::Full(facts.today),
        urgency: None,
    }
}

fn blocks(facts: &SlipFacts, words: &RegisterWords) -> Vec<Block> {
    let mut blocks = head(facts, words);
    blocks.push(heading(words, 1, P::SlipLeader));
    if facts.routings.is_empty() {
        blocks.extend(white_lines());
    }
    blocks.extend(facts.routings.iter().flat_map(|routing| routed(words, routing)));
    blocks.push(heading(words, 2, P::SlipUnit));
    blocks.push(assignments(words));
    blocks.push(date(words));
    blocks.push(heading(words, 3, P::SlipOfficer));
    if facts.handling_result.is_empty() {
        blocks.extend(white_lines());
    } else {
        let lines = facts.handling_result.lines().map(str::trim).filter(|line| !line.is_empty());
        blocks.extend(lines.map(|line| Block::Paragraph(Paragraph::text(line))));
    }
    blocks.push(date(words));
    blocks
}

/// What letter it is.
fn head(facts: &SlipFacts, words: &RegisterWords) -> Vec<Block> {
    let document = Slots::default()
        .maybe("type", facts.type_name.as_ref())
        .text("symbol", &facts.symbol)
        .maybe("date", facts.document_date.map(text::short_date))
        .text("issuer", &facts.issuer);
    let deadline = Slots::default().maybe("day", facts.deadline.map(text::short_date));
    let said = [
        words.say(P::SlipDocument, &document),
        words.say(P::SlipAbstract, &Slots::default().text("subject", facts.subject.trim_end_matches('.'))),
        words.say(P::SlipUrgency, &Slots::default().text("urgency", urgency(facts.urgency))),
        words.say(P::SlipDeadline, &deadline),
    ];
    let said = said.into_iter().filter(|said| !said.is_empty());
    said.map(|said| Block::Paragraph(Paragraph::text(said))).collect()
}

fn routed(words: &RegisterWords, routing: &RoutingFact) -> [Block; 2] {
    let slots = Slots::default()
        .text("author", &routing.author)
        .text("day", text::short_date(routing.day))
        .text("words", &routing.words);
    let until = routing.deadline.map(text::short_date).unwrap_or_default();
    let rows = routing.organisations.iter().map(|organisation| {
        let role = words.plain(if organisation.is_lead { P::SlipLead } else { P::SlipCoordinate });
        Row::plain(vec![Cell::text(&organisation.name), Cell::text(role), Cell::text(&until)])
    });
    let heads = [(P::SlipOrganisation, 80), (P::SlipRole, 45), (P::SlipUntil, 40)];
    [Block::Paragraph(Paragraph::text(words.say(P::SlipWords, &slots))), table(words, heads, rows.collect())]
}

fn assignments(words: &RegisterWords) -> Block {
    let white = || Row::plain(vec![Cell::text("\n"), Cell::empty(), Cell::empty()]);
    let heads = [(P::SlipPerson, 50), (P::SlipAssigned, 80), (P::SlipUntil, 35)];
    table(words, heads, std::iter::repeat_with(white).take(WHITE_ROWS).collect())
}

fn table(words: &RegisterWords, heads: [(P, u16); 3], rows: Vec<Row>) -> Block {
    let columns = heads.map(|(phrase, share)| Column::new(words.plain(phrase), share, Align::Left));
    Block::Table(Table { columns: columns.into(), rows, ..Table::default() })
}

fn heading(words: &RegisterWords, number: u32, phrase: P) -> Block {
    let number = Some(number.to_string());
    Block::Heading(Heading { level: Level::Two, number, text: words.plain(phrase), anchor: None })
}

fn white_lines() -> impl Iterator<Item = Block> {
    let line = || Paragraph {
        spans: vec![Span::plain(".".repeat(DOTS))],
        style: ParagraphStyle::Flush,
        anchor: None,
    };
    std::iter::repeat_with(move || Block::Paragraph(line())).take(WHITE_LINES)
}

fn date(words: &RegisterWords) -> Block {
    Block::Paragraph(Paragraph::note(words.plain(P::SlipDate)))
}
