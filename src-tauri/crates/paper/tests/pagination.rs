//! Rules that hold for every document, tried on many.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use common::marks::{runs, text};
use common::{FONTS, sample};
use paper::layout::{Item, Page};
use paper::{
    Align, Block, Cell, Column, Document, Level, Orientation, Pages, PaperError, Profile, Row, Table, layout,
};
use proptest::prelude::*;

fn lay(document: &Document) -> Pages {
    layout(document, &FONTS).expect("lays out")
}

/// Body marks stay between the margins; only a page number stands above them.
#[track_caller]
fn check_margins(page: &Page) {
    let sheet = page.sheet;
    let (right, bottom) = (sheet.width - sheet.right + 0.6, sheet.text_bottom() + 0.6);
    for item in page.marks() {
        let [left, top, end, low] = match item {
            Item::Text(run) if run.y < sheet.top => continue,
            Item::Text(run) => [run.x, run.y - run.size * 0.7, run.x + run.width, run.y],
            Item::Rule { from, to, .. } => [from.0, from.1, to.0, to.1],
            Item::Shade { x, y, width, height, .. } => [*x, *y, x + width, y + height],
            Item::Picture { .. } => continue,
        };
        let inside = left >= sheet.left - 0.6 && end <= right && top >= sheet.top - 0.6 && low <= bottom;
        assert!(inside, "{item:?} stands outside the margins");
    }
}

/// Sentences of ordinary and of unbreakable words.
fn prose() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        8 => "[a-zđăâêôơưáàảãạếềểễệ]{1,8}",
        1 => "[A-ZĐ]{40,90}",
        1 => "[0-9]{1,3}/[0-9]{1,3}-[A-Z]{2}/[A-Z]{3}",
        1 => Just("\n".to_owned()),
    ];
    prop::collection::vec(word, 1..120).prop_map(|words| words.join(" "))
}

fn cells(columns: usize) -> impl Strategy<Value = Vec<Cell>> {
    let cell = prop_oneof![prose().prop_map(Cell::text), "[0-9.]{0,9}".prop_map(Cell::number)];
    prop::collection::vec(cell, columns)
}

fn table() -> impl Strategy<Value = Table> {
    prop::collection::vec(cells(3), 1..12).prop_map(|rows| Table {
        columns: vec![
            Column::new("TT", 8, Align::Center),
            Column::new("Nội dung", 60, Align::Left),
            Column::new("Số", 10, Align::Right),
        ],
        rows: rows.into_iter().map(Row::plain).collect(),
        ..Table::default()
    })
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        6 => prose().prop_map(|words| Block::Paragraph(paper::Paragraph::text(words))),
        2 => prose().prop_map(|words| sample::heading(Level::Two, "1", &words)),
        1 => table().prop_map(Block::Table),
        1 => Just(Block::PageBreak),
        1 => Just(Block::Chart(sample::chart())),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_stands_outside_the_margins(blocks in prop::collection::vec(block(), 0..14), wide: bool) {
        let orientation = if wide { Orientation::Landscape } else { Orientation::Portrait };
        let document = Document { blocks, orientation, ..sample::monthly(Profile::Party05) };
        for page in &lay(&document).pages {
            check_margins(page);
        }
    }

    #[test]
    fn a_closing_never_parts_and_holds_two_lines(lines in 1_usize..140, tail in 1_usize..6) {
        let filler: Vec<String> = (0..lines).map(|line| format!("Dòng mẫu {line}")).collect();
        let last: Vec<String> = (0..tail).map(|line| format!("Cuối {line}")).collect();
        let (filler, last) = (filler.join("\n"), last.join("\n"));
        let document =
            Document { closing: Some(sample::closing()), ..sample::plain(&[&filler, &last]) };
        let pages = lay(&document).pages;
        let page = pages.iter().find(|page| text(page).contains("Nơi nhận:")).expect("a closing");
        prop_assert!(text(page).contains("Cán bộ mẫu 1"), "the name stands on the page of the receivers");
        let lines = runs(page).filter(|run| run.text.starts_with("Dòng") || run.text.starts_with("Cuối"));
        prop_assert!(lines.count() >= 2, "two lines of the body stand with the closing");
    }

    #[test]
    fn no_line_of_a_paragraph_stands_alone(before in 0_usize..60, count in 2_usize..9) {
        let filler: Vec<String> = (0..before).map(|line| format!("Dòng {line}")).collect();
        let lines: Vec<String> = (0..count).map(|line| format!("Xét {line}")).collect();
        let pages = lay(&sample::plain(&[&filler.join("\n"), &lines.join("\n")])).pages;
        for page in &pages {
            let here = runs(page).filter(|run| run.text.starts_with("Xét")).count();
            prop_assert!(here != 1, "one line of {count} stands alone");
        }
    }
}

#[test]
fn a_heading_never_ends_a_page() {
    for lines in 30..42 {
        let filler: Vec<String> = (0..lines).map(|line| format!("Dòng {line}")).collect();
        let mut document = sample::plain(&[&filler.join("\n")]);
        document.blocks.push(sample::heading(Level::One, "II", "Hạn chế"));
        document.blocks.push(Block::Paragraph(paper::Paragraph::text("Một câu theo sau.")));
        let pages = lay(&document).pages;
        let page = pages.iter().find(|page| text(page).contains("II- HẠN CHẾ")).expect("a heading");
        assert!(text(page).contains("Một câu"), "after {lines} lines the heading stays with its text");
    }
}

#[test]
fn no_document_ends_with_a_blank_page() {
    for rows in 1..80 {
        let mut document = sample::plain(&[]);
        document.blocks = vec![Block::Table(sample::tasks(rows)), Block::PageBreak];
        let pages = lay(&document).pages;
        let last = pages.last().expect("a page");
        assert!(last.items.len() > 1, "after {rows} rows no page bears its number alone");
    }
}

#[test]
fn heads_repeat_and_rows_stay_whole() {
    let document = Document { blocks: vec![Block::Table(sample::tasks(60))], ..sample::plain(&[]) };
    let pages = lay(&document).pages;
    assert!(pages.len() > 2, "the table runs over pages");
    for page in &pages {
        assert_eq!(text(page).matches("Thời hạn").count(), 1, "each page has the head once");
        let (starts, ends) = (text(page).matches("Việc mẫu số").count(), text(page).matches("quân").count());
        assert_eq!(starts, ends, "each row begins and ends on one page");
    }
}

#[test]
fn sums_and_group_names_do_not_stand_alone() {
    for lines in 20..40 {
        let filler: Vec<String> = (0..lines).map(|line| format!("Dòng {line}")).collect();
        let mut document = sample::plain(&[&filler.join("\n")]);
        document.blocks.push(Block::Table(sample::figures()));
        for page in &lay(&document).pages {
            let words = text(page);
            let group = words.contains("Dân chủ, pháp luật") == words.contains("Tư vấn pháp luật");
            assert!(group, "after {lines} lines the group's name stays with its row");
            let sum = words.contains("Tổng lượt người") == words.contains("Tư vấn pháp luật");
            assert!(sum, "after {lines} lines the sum stays with its row");
        }
    }
}

#[test]
fn a_row_taller_than_a_page_is_continued() {
    let words = "nội dung rất dài ".repeat(600);
    let table = Table {
        columns: vec![Column::new("Nội dung", 1, Align::Left), Column::new("Số", 1, Align::Right)],
        rows: vec![Row::plain(vec![Cell::text(&words), Cell::number("1")])],
        ..Table::default()
    };
    let pages = lay(&Document { blocks: vec![Block::Table(table)], ..sample::plain(&[]) }).pages;
    assert!(pages.len() >= 3, "the row runs over pages");
    let printed: usize = pages.iter().map(|page| text(page).matches("rất").count()).sum();
    assert_eq!(printed, 600, "and loses nothing");
}

#[test]
fn long_texts_end_in_time_and_inside_the_margins() {
    for words in ["a".repeat(10_000), "thôn ".repeat(2_000), "MTTQ-".repeat(2_000), "ơ\u{301}".repeat(5_000)]
    {
        let pages = lay(&sample::plain(&[&words])).pages;
        pages.iter().for_each(check_margins);
        let letters: usize = pages.iter().flat_map(runs).map(|run| run.text.chars().count()).sum();
        assert!(letters >= 5_000, "every letter of {:?}… is set", &words[..8]);
    }
}

#[test]
fn a_row_of_another_shape_is_an_error() {
    let row = Row::plain(vec![Cell::text("một")]);
    let table = Table { rows: vec![row], ..sample::tasks(0) };
    let error = layout(&Document { blocks: vec![Block::Table(table)], ..sample::plain(&[]) }, &FONTS);
    assert_eq!(error, Err(PaperError::RowShape { row: 1, expected: 5, found: 1 }), "the row is named");
    let bare = Document { blocks: vec![Block::Table(Table::default())], ..sample::plain(&[]) };
    assert_eq!(layout(&bare, &FONTS), Err(PaperError::NoColumns), "a table needs columns");
}

#[test]
fn an_annex_starts_a_page_and_may_lie_on_its_side() {
    let pages = lay(&sample::monthly(Profile::Party36)).pages;
    let annex =
        pages.iter().find(|page| text(page).starts_with("PHỤ LỤC 1")).expect("an annex on a new page");
    assert!(annex.sheet.width > annex.sheet.height, "its sheet lies on its side");
}
