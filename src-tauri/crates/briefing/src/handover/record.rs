use office::account::Account;
use paper::{
    Align, Block, Cell, Closing, DateLine, Document, Heading, LeftSide, Letterhead, Level, List, ListItem,
    Marker, Meta, NumberLine, Paragraph, Row, Signature, Span, Table, TitleBlock,
};

use super::words::HandoverPhrase as P;
use super::{HandoverFacts, HandoverWords, StickFact, books, work};
use crate::template::Slots;

/// A column: its head, its part of the width, how its text stands.
#[derive(Clone, Copy)]
pub(super) struct Column(pub(super) P, pub(super) u16, pub(super) Align);

/// The paper of a hand-over. Equal input gives an equal document.
pub fn handover_record(facts: &HandoverFacts, words: &HandoverWords) -> Document {
    let (office, today) = (&facts.office, facts.request.today);
    let (kind, subject) = (words.plain(P::Kind), words.plain(P::Subject));
    let meta = Meta {
        title: format!("{kind} {subject}"),
        author: office.name.clone(),
        subject: subject.clone(),
        date: today,
    };
    Document {
        letterhead: Some(Letterhead {
            superior_lines: office.superior_lines.clone(),
            agency_lines: office.agency_lines.clone(),
            number: NumberLine::None,
            place: office.date_place.clone(),
            date: DateLine::Full(today),
            urgency: None,
        }),
        title: Some(TitleBlock::Named { kind, subject }),
        blocks: blocks(facts, words),
        closing: Some(closing(facts, words)),
        ..Document::new(office.norm_on(today), meta)
    }
}

pub(super) fn table(words: &HandoverWords, columns: &[Column], rows: Vec<Row>) -> Block {
    let column =
        |Column(phrase, share, align): &Column| paper::Column::new(words.plain(*phrase), *share, *align);
    Block::Table(Table { columns: columns.iter().map(column).collect(), rows, ..Table::default() })
}

fn blocks(facts: &HandoverFacts, words: &HandoverWords) -> Vec<Block> {
    let count = |count: usize| Slots::default().text("count", count.to_string());
    let late = work::late(&facts.tasks).to_string();
    let mut blocks = opening(facts, words);
    blocks.push(heading(1, words.plain(P::BookHeading)));
    blocks.extend(books::blocks(&facts.books, words));
    blocks.push(heading(2, words.say(P::TaskHeading, &count(facts.tasks.len()).text("late", late))));
    blocks.push(or_none(&facts.tasks, work::tasks, P::TaskNone, words));
    blocks.push(heading(3, words.say(P::LetterHeading, &count(facts.letters.len()))));
    blocks.push(or_none(&facts.letters, work::letters, P::LetterNone, words));
    blocks.push(heading(4, words.say(P::OwedHeading, &count(facts.owed.len()))));
    blocks.push(or_none(&facts.owed, work::owed, P::OwedNone, words));
    blocks.push(heading(5, words.plain(P::StickHeading)));
    blocks.push(or_none(&facts.request.sticks, sticks, P::StickNone, words));
    blocks.push(said(words.plain(P::StickWith)));
    blocks.push(heading(6, words.plain(P::AccountHeading)));
    blocks.push(accounts(&facts.accounts, words));
    let made_on = Slots::default().maybe("day", facts.request.sheet_made_on.map(text::short_date));
    blocks.push(said(words.say(P::Sheet, &made_on)));
    blocks.push(said(words.plain(P::Secret)));
    blocks.push(said(words.plain(P::Copies)));
    blocks
}

fn opening(facts: &HandoverFacts, words: &HandoverWords) -> Vec<Block> {
    let slots = Slots::default()
        .text("day", text::short_date(facts.request.today))
        .text("office", &facts.office.short_name);
    let named = |phrase, name: &str| {
        let said = words.say(phrase, &Slots::default().text("name", name));
        ListItem { spans: vec![Span::plain(said)], anchor: None }
    };
    let people = vec![named(P::Giver, &facts.request.giver), named(P::Receiver, &facts.request.receiver)];
    vec![
        said(words.say(P::Today, &slots)),
        Block::List(List { marker: Marker::Dash, items: people }),
        said(words.say(P::Agreed, &slots)),
    ]
}

fn sticks(sticks: &[StickFact], words: &HandoverWords) -> Block {
    let columns = [
        Column(P::StickPlace, 85, Align::Left),
        Column(P::StickMade, 45, Align::Center),
        Column(P::StickAge, 35, Align::Center),
    ];
    let age = |days: Option<i64>| match days {
        None => words.plain(P::StickUnknown),
        Some(0) => words.plain(P::StickToday),
        Some(days) => words.say(P::StickDays, &Slots::default().text("days", days.to_string())),
    };
    let row = |stick: &StickFact| {
        Row::plain(vec![
            Cell::text(&stick.place),
            Cell::text(stick.made_on.map(text::short_date).unwrap_or_default()),
            Cell::text(age(stick.days)),
        ])
    };
    table(words, &columns, sticks.iter().map(row).collect())
}

fn accounts(accounts: &[Account], words: &HandoverWords) -> Block {
    let columns = [Column(P::AccountName, 100, Align::Left), Column(P::AccountRole, 65, Align::Left)];
    let row =
        |account: &Account| Row::plain(vec![Cell::text(&account.name), Cell::text(words.role(account.role))]);
    table(words, &columns, accounts.iter().map(row).collect())
}

/// A table, or that there is nothing to put in it.
fn or_none<T>(
    rows: &[T],
    table: impl Fn(&[T], &HandoverWords) -> Block,
    none: P,
    words: &HandoverWords,
) -> Block {
    if rows.is_empty() { said(words.plain(none)) } else { table(rows, words) }
}

fn closing(facts: &HandoverFacts, words: &HandoverWords) -> Closing {
    let signature = |phrase, name: &str| Signature {
        authority: None,
        position: words.plain(phrase),
        name: name.to_owned(),
    };
    Closing {
        left: LeftSide::Signature(signature(P::GiverSigns, &facts.request.giver)),
        right: signature(P::ReceiverSigns, &facts.request.receiver),
    }
}

fn heading(number: u32, text: String) -> Block {
    Block::Heading(Heading { level: Level::Two, number: Some(number.to_string()), text, anchor: None })
}

fn said(said: String) -> Block {
    Block::Paragraph(Paragraph::text(said))
}
