//! The figures and tables of a briefing as a workbook: each figure with what it counts, its unit, its mark and the
//! records it was drawn from, so that another program can go on from where the paper ends.

use super::composition::Composition;
use crate::messages::{briefing_sheets as words, kind_name, sheets::approximate};
use crate::{Error, Result};
use ::briefing::facts::Record;
use ::briefing::{Block, Cell, Composed, Figure, Run};
use chrono::NaiveDate;
use exchange::{Column, Entry, Table, write_workbook};
use office::View;
use office::summary::{Titled, titles};
use std::collections::BTreeMap;

/// Titles longer than this say no more of a record in a list.
const LONGEST_TITLE: usize = 300;

type Titles = BTreeMap<(office::store::Table, String), Titled>;

/// The workbook of a composition; `made_on` is the day it bears.
pub(super) fn workbook(view: &View<'_>, composition: &Composition, made_on: NaiveDate) -> Result<Vec<u8>> {
    let composed = &composition.composed;
    let records = composed.figures.iter().flat_map(|figure| &figure.source.records);
    let titles = titles(view, records.map(|record| (record.kind.table(), record.id.as_str())))?;
    let mut sheets = vec![figures(composed, &titles)];
    sheets.extend(
        composed.blocks().filter(|block| block.is_printed()).filter_map(|block| table(composed, block)),
    );
    sheets.push(sources(composed, &titles));
    Ok(write_workbook(&sheets, made_on).map_err(Error::from)?)
}

/// Every figure the paper prints, one a row.
fn figures(composed: &Composed, titles: &Titles) -> Table {
    let rows = places(composed).into_iter().filter_map(|(place, key)| {
        let figure = composed.figure(key)?;
        let source = &figure.source;
        Some(vec![
            text(place),
            text(&source.what),
            amount(figure, figure.value),
            text(&figure.unit),
            text(approximate(figure.mark)),
            text(&figure.shown),
            Entry::Day(source.from),
            Entry::Day(source.to),
            if figure.overridden { amount(figure, figure.drafted) } else { Entry::Empty },
            Entry::Number(i64::try_from(source.records.len()).unwrap_or(i64::MAX)),
            text(&first_title(&source.records, titles)),
        ])
    });
    Table { name: words::FIGURES.to_owned(), columns: columns(words::FIGURE_COLUMNS), rows: rows.collect() }
}

/// The record a figure was drawn from, and how many others.
fn first_title(records: &[Record], titles: &Titles) -> String {
    let Some(first) = records.first() else { return String::new() };
    let title = titles.get(&place_of(first)).map(|titled| shortened(&titled.title)).unwrap_or_default();
    match records.len() {
        1 => title,
        all => words::and_others(&title, all - 1),
    }
}

/// Every record behind every figure, one a row.
fn sources(composed: &Composed, titles: &Titles) -> Table {
    let of_figure = |figure: &Figure| -> Vec<Vec<Entry>> {
        let row = |record: &Record| {
            let titled = titles.get(&place_of(record));
            vec![
                text(&figure.source.what),
                text(&figure.shown),
                text(&::text::capitalise_first(kind_name(record.kind.table().name()))),
                text(titled.map_or("", |titled| &titled.symbol)),
                titled.and_then(|titled| titled.day).map_or(Entry::Empty, Entry::Day),
                text(&titled.map(|titled| shortened(&titled.title)).unwrap_or_default()),
            ]
        };
        figure.source.records.iter().map(row).collect()
    };
    let rows = composed.figures.iter().flat_map(of_figure).collect();
    Table { name: words::SOURCES.to_owned(), columns: columns(words::SOURCE_COLUMNS), rows }
}

/// A table of the paper as it is printed, its numbers and days typed.
fn table(composed: &Composed, block: &Block) -> Option<Table> {
    let Block::Table(table) = block else { return None };
    let column =
        |column: &::briefing::Column| Column { heading: column.header.clone(), width: column.share.max(8) };
    let row = |row: &::briefing::Row| row.cells.iter().map(|cell| entry(composed, cell)).collect();
    Some(Table {
        name: table.caption.clone().unwrap_or_else(|| heading(composed, block.anchor())),
        columns: table.columns.iter().map(column).collect(),
        rows: table.rows.iter().map(row).collect(),
    })
}

/// A cell: a figure printed as a bare number is a number, a day is a day, all else is text.
fn entry(composed: &Composed, cell: &Cell) -> Entry {
    let shown: String = cell.runs.iter().map(|run| run.text.as_str()).collect();
    let figure = match cell.runs.as_slice() {
        [Run { figure: Some(key), .. }] => composed.figure(key),
        _ => None,
    };
    let is_bare = |figure: &&Figure| ::text::Decimal::new(figure.value, figure.decimals).to_string() == shown;
    if let Some(figure) = figure.filter(is_bare) {
        return amount(figure, figure.value);
    }
    let is_ordinal = shown.len() < 6 && !shown.is_empty() && shown.bytes().all(|byte| byte.is_ascii_digit());
    match (NaiveDate::parse_from_str(&shown, "%d/%m/%Y"), shown.parse()) {
        (Ok(day), _) => Entry::Day(day),
        (_, Ok(number)) if is_ordinal => Entry::Number(number),
        _ => text(&shown),
    }
}

/// A figure's value with the digits it is printed with.
fn amount(figure: &Figure, value: i64) -> Entry {
    match figure.decimals {
        0 => Entry::Number(value),
        decimals => Entry::Decimal { units: value, decimals },
    }
}

/// Where each figure is printed first, by the heading over it.
fn places(composed: &Composed) -> Vec<(&str, &str)> {
    let body = composed.sections.iter().map(|section| (section.title.as_str(), &section.blocks));
    let annexes = composed.annexes.iter().map(|annex| (annex.title.as_str(), &annex.blocks));
    let mut places: Vec<(&str, &str)> = Vec::new();
    for (heading, blocks) in body.chain(annexes) {
        places.extend(blocks.iter().flat_map(Block::figure_keys).map(|key| (heading, key)));
    }
    let mut seen = std::collections::BTreeSet::new();
    places.retain(|(_, key)| seen.insert(*key));
    places
}

/// The heading that a block stands under.
fn heading(composed: &Composed, anchor: &str) -> String {
    let body = composed.sections.iter().map(|section| (&section.title, &section.blocks));
    let annexes = composed.annexes.iter().map(|annex| (&annex.title, &annex.blocks));
    let mut all = body.chain(annexes);
    let found = all.find(|(_, blocks)| blocks.iter().any(|block| block.anchor() == anchor));
    found.map(|(heading, _)| heading.clone()).unwrap_or_default()
}

fn place_of(record: &Record) -> (office::store::Table, String) {
    (record.kind.table(), record.id.clone())
}

fn shortened(title: &str) -> String {
    let line = title.replace('\n', " ");
    match line.char_indices().nth(LONGEST_TITLE) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

fn text(words: &str) -> Entry {
    // A space that no line breaks at is for the eye; another program would not find the words.
    if words.is_empty() { Entry::Empty } else { Entry::Text(words.replace('\u{a0}', " ")) }
}

fn columns(named: &[(&str, u16)]) -> Vec<Column> {
    named.iter().map(|(heading, width)| Column { heading: (*heading).to_owned(), width: *width }).collect()
}
