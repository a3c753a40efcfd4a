//! Figures, overrides and the clerk's own words.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use briefing::{Block, Composed, Edits, Facts, Orphan, Override, Paragraph, ParagraphEdit, compose};
use common::{TEMPLATES, drafted, sample};
use office::{Mark, Quantity};
use proptest::prelude::*;

const ATTENDANCES: &str = "work/tt/chu-nhat-xanh/now/attendances";
const LINE: &str = "work/tt/chu-nhat-xanh";

fn paragraph<'c>(composed: &'c Composed, anchor: &str) -> &'c Paragraph {
    let found = composed.blocks().find_map(|block| match block {
        Block::Paragraph(paragraph) if paragraph.anchor == anchor => Some(paragraph),
        _ => None,
    });
    found.expect("the paragraph is there")
}

fn text(paragraph: &Paragraph) -> String {
    paragraph.runs.iter().map(|run| run.text.replace('\u{a0}', " ")).collect()
}

/// July with another number of attendances in its first line.
fn july_with(value: i64, mark: Mark) -> Facts {
    let mut facts = sample::july();
    let now = facts.work.groups[0].lines[0].now.as_mut().expect("July has work");
    now.counts[0].counted.quantity = Quantity { value, mark };
    facts
}

fn typed(value: i64) -> Edits {
    let typed =
        Override { drafted: 2250, value, mark: Mark::Nearly, reason: "Xã gửi bổ sung".to_owned() };
    Edits { overrides: [(ATTENDANCES.to_owned(), typed)].into(), ..Edits::default() }
}

#[test]
fn an_override_is_printed_and_shown_as_one() {
    let composed = compose(&sample::july(), &TEMPLATES, &typed(2400));
    let line = paragraph(&composed, LINE);
    assert!(
        text(line).contains("với gần 2.400 lượt người tham gia"),
        "the typed number is printed: {}",
        text(line)
    );
    assert!(
        text(line).contains("tăng khoảng 20%"),
        "what follows from it is reckoned from it: {}",
        text(line)
    );
    assert!(line.runs.iter().any(|run| run.overridden), "a draft marks the typed number");
    let figure = composed.figure(ATTENDANCES).expect("the figure is printed");
    assert_eq!(
        (figure.value, figure.drafted, figure.overridden),
        (2400, 2250, true),
        "both numbers are kept"
    );
    assert!(!figure.drafted_changed, "the records say what they said");
    let later = compose(&july_with(2251, Mark::Exact), &TEMPLATES, &typed(2400));
    assert!(later.figure(ATTENDANCES).expect("printed").drafted_changed, "a later change is flagged");
}

#[test]
fn an_edited_paragraph_keeps_its_words() {
    let before = drafted(&sample::july());
    let own = ParagraphEdit {
        text: "Lời của văn thư.".to_owned(),
        drafted: paragraph(&before, LINE).drafted.clone(),
    };
    let lost = ParagraphEdit { text: "Đoạn cũ.".to_owned(), drafted: String::new() };
    let paragraphs = [(LINE.to_owned(), own), ("work/tt/khong-con".to_owned(), lost)].into();
    let edits = Edits { paragraphs, ..Edits::default() };
    let same = compose(&sample::july(), &TEMPLATES, &edits);
    assert_eq!(text(paragraph(&same, LINE)), "Lời của văn thư.", "the clerk's words are printed");
    assert!(!paragraph(&same, LINE).drafted_changed, "nothing changed since");
    let orphan =
        Orphan::Paragraph { anchor: "work/tt/khong-con".to_owned(), text: "Đoạn cũ.".to_owned() };
    assert_eq!(same.orphans, [orphan], "words without a place are not lost in silence");
    let later = compose(&july_with(9, Mark::Exact), &TEMPLATES, &edits);
    assert_eq!(
        text(paragraph(&later, LINE)),
        "Lời của văn thư.",
        "new records do not touch the clerk's words"
    );
    assert!(paragraph(&later, LINE).drafted_changed, "but the change is shown");
}

#[test]
fn an_empty_edit_leaves_the_block_and_its_heading_out() {
    let check = |anchor: &str, section: &str| {
        let edit = ParagraphEdit::default();
        let edits = Edits { paragraphs: [(anchor.to_owned(), edit)].into(), ..Edits::default() };
        let composed = compose(&sample::july(), &TEMPLATES, &edits);
        let found = composed.sections.iter().find(|one| one.anchor == section).expect("the section is there");
        assert_eq!(found.number, None, "{section} has nothing to print without {anchor}");
        assert!(composed.orphans.is_empty(), "{anchor} has its place");
    };
    check("attendances", "section/attendance");
    check("difficulty/d1", "section/limits");
    check("own/hnd/von-vay", "section/own");
}

#[test]
fn words_written_by_the_clerk_alone_are_printed() {
    let edit = ParagraphEdit { text: "Nguyên nhân chủ quan.".to_owned(), drafted: String::new() };
    let paragraphs = [("written/limits_note".to_owned(), edit)].into();
    let composed = compose(&sample::july(), &TEMPLATES, &Edits { paragraphs, ..Edits::default() });
    assert_eq!(
        text(paragraph(&composed, "written/limits_note")),
        "Nguyên nhân chủ quan.",
        "they stand in their place"
    );
}

proptest! {
    #[test]
    fn numbers_in_the_text_are_the_facts(value in 1_i64..1_000_000, over in any::<bool>()) {
        let mark = if over { Mark::Over } else { Mark::Exact };
        let composed = drafted(&july_with(value, mark));
        let word = if over { "trên " } else { "" };
        let expected = format!(" với {word}{} lượt người tham gia", text::number(value));
        let said = text(paragraph(&composed, LINE));
        prop_assert!(said.contains(&expected), "{said} says {expected}");
        for figure in &composed.figures {
            prop_assert_eq!((figure.value, figure.mark), (figure.drafted, figure.drafted_mark), "{} is the fact", &figure.key);
        }
    }

    #[test]
    fn every_number_printed_is_bound(value in 1_i64..1_000_000) {
        let composed = drafted(&july_with(value, Mark::Exact));
        for key in composed.blocks().filter_map(|block| match block {
            Block::Paragraph(paragraph) => Some(&paragraph.runs),
            _ => None,
        }).flatten().filter_map(|run| run.figure.as_ref()) {
            prop_assert!(composed.figure(key).is_some(), "{} has its source", key);
        }
    }
}
