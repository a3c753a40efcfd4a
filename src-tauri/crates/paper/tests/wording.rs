//! What the norms change in words: end marks, separators, numbers, dates, drafts.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use common::marks::{runs, text as words_of};
use common::{FONTS, sample};
use paper::layout::Item;
use paper::{
    Block, Closing, DateLine, Document, Emphasis, FontFault, FontFiles, Fonts, LetterheadFamily, NumberLine,
    PaperError, Paragraph, Profile, Span, layout,
};

fn printed(document: &Document) -> String {
    let laid = layout(document, &FONTS).expect("lays out");
    laid.pages.iter().map(words_of).collect::<Vec<_>>().join(" ")
}

#[test]
fn profiles_change_on_the_day_of_the_new_guidance() {
    for (family, day, want) in [
        (LetterheadFamily::Party, (2016, 1, 8), Profile::Party36),
        (LetterheadFamily::Party, (2026, 5, 26), Profile::Party36),
        (LetterheadFamily::Party, (2026, 5, 27), Profile::Party05),
        (LetterheadFamily::State, (2026, 5, 27), Profile::State),
        (LetterheadFamily::Youth, (2013, 10, 29), Profile::Youth),
    ] {
        let date = sample::date(day.0, day.1, day.2);
        assert_eq!(Profile::for_date(family, date), want, "norm of {family:?} on {date}");
    }
}

#[test]
fn the_last_sentence_is_closed_as_each_norm_wants() {
    for (profile, written, want) in [
        (Profile::Party36, "Hết việc", "Hết việc./."),
        (Profile::Party36, "Hết việc.", "Hết việc./."),
        (Profile::Party36, "Hết việc./.", "Hết việc./."),
        (Profile::Party05, "Hết việc./.", "Hết việc."),
        (Profile::Party05, "Hết việc;", "Hết việc."),
        (Profile::State, "Hết việc.", "Hết việc./."),
    ] {
        let document = Document {
            profile,
            blocks: vec![Block::Paragraph(Paragraph::text(written))],
            closing: Some(sample::closing()),
            ..sample::plain(&[])
        };
        let all = printed(&document);
        assert!(all.starts_with(&format!("{want} ")), "{profile:?} closes {written:?} as {want:?}: {all}");
    }
}

#[test]
fn an_unsigned_body_keeps_its_own_end() {
    assert_eq!(printed(&sample::plain(&["Hết việc"])), "Hết việc", "no mark is added without a signature");
}

#[test]
fn receivers_are_separated_as_each_norm_wants() {
    for (profile, first, last) in [
        (Profile::Party36, "- Cơ quan Khối tỉnh,", "- Lưu Văn phòng Khối."),
        (Profile::Party05, "- Cơ quan Khối tỉnh;", "- Lưu Văn phòng Khối."),
        (Profile::State, "- Cơ quan Khối tỉnh;", "- Lưu Văn phòng Khối."),
    ] {
        let document = Document { profile, ..sample::plain(&["Hết"]) };
        let all = printed(&Document { closing: Some(sample::closing()), ..document });
        assert!(all.contains(first) && all.contains(last), "{profile:?} separates receivers: {all}");
    }
}

#[test]
fn number_lines_follow_the_family() {
    for (profile, number, want) in [
        (Profile::Party05, NumberLine::Taken("07-BC/CQK".into()), Some("Số 07-BC/CQK")),
        (Profile::State, NumberLine::Taken("12/BC-MTTQ-BTT".into()), Some("Số: 12/BC-MTTQ-BTT")),
        (Profile::Party36, NumberLine::None, None),
    ] {
        assert_eq!(profile.number_words(&number).as_deref(), want, "number line of {profile:?}");
    }
    let blank = Profile::Party36.number_words(&NumberLine::Blank("-BC/CQK".into())).expect("a line");
    assert!(blank.starts_with("Số\u{a0}") && blank.ends_with("-BC/CQK"), "white space for the number");
}

#[test]
fn date_lines_follow_the_rule_of_zeros() {
    for ((year, month, day), want) in [
        ((2026, 2, 5), "Bình Liêu, ngày 05 tháng 02 năm 2026"),
        ((2018, 1, 20), "Bình Liêu, ngày 20 tháng 01 năm 2018"),
        ((2017, 3, 9), "Bình Liêu, ngày 09 tháng 3 năm 2017"),
        ((2017, 12, 31), "Bình Liêu, ngày 31 tháng 12 năm 2017"),
    ] {
        let words = DateLine::Full(sample::date(year, month, day)).words("Bình Liêu");
        assert_eq!(words, want, "date line");
    }
}

#[test]
fn a_draft_counts_itself_and_shows_typed_figures() {
    let document = sample::draft();
    let laid = layout(&document, &FONTS).expect("lays out");
    let shades = |pages: &paper::Pages| {
        pages.pages[0].marks().filter(|item| matches!(item, Item::Shade { .. })).count()
    };
    assert!(runs(&laid.pages[0]).any(|run| run.text == "Dự thảo lần 3"), "the draft is counted");
    assert_eq!(shades(&laid), 1, "one figure was typed over");
    let official = layout(&sample::monthly(Profile::Party36), &FONTS).expect("lays out");
    assert_eq!(shades(&official), 0, "an official copy shows no such mark");
}

#[test]
fn a_missing_glyph_is_named() {
    let error = layout(&sample::plain(&["Chào mừng 🎉 đại hội"]), &FONTS).expect_err("no emoji in the fonts");
    let PaperError::MissingGlyph { ch, context } = error else { panic!("a missing glyph, not {error}") };
    assert_eq!((ch, context.as_str()), ('🎉', "🎉"), "the character and the word around it");
}

#[test]
fn decomposed_text_is_set_like_composed_text() {
    let composed = printed(&sample::plain(&["Đường về thôn Nà Ếch"]));
    let decomposed = printed(&sample::plain(&["Đường về thôn Nà Ếch"]));
    assert_eq!(composed, decomposed, "NFD input prints as NFC");
}

#[test]
fn a_letterhead_line_that_cannot_fit_is_an_error() {
    let mut head = sample::letterhead();
    head.agency_lines = vec!["CƠ QUAN KHỐI MẶT TRẬN TỔ QUỐC VÀ CÁC ĐOÀN THỂ CHÍNH TRỊ - XÃ HỘI".into()];
    let document = Document { letterhead: Some(head.clone()), ..sample::plain(&[]) };
    let error = layout(&document, &FONTS).expect_err("the line is wider than its half");
    let PaperError::LetterheadTooWide { line, excess_mm } = error else { panic!("too wide, not {error}") };
    assert_eq!(line, head.agency_lines[0], "the line is named");
    assert!(excess_mm > 10.0, "and by how much: {excess_mm}");
}

#[test]
fn a_closing_taller_than_a_page_is_an_error() {
    let items = (0..80).map(|at| format!("Nơi nhận mẫu {at}")).collect();
    let left = paper::LeftSide::Recipients(paper::Recipients { items });
    let closing = Closing { left, ..sample::closing() };
    let error = layout(&Document { closing: Some(closing), ..sample::plain(&["Hết"]) }, &FONTS);
    assert_eq!(error, Err(PaperError::TooTall(paper::Part::Closing)), "the closing is named");
}

#[test]
fn damaged_fonts_are_refused_by_name() {
    let good = common::font_files();
    let files = FontFiles { italic: b"not a font".as_slice().into(), ..good };
    let error = Fonts::load(files).expect_err("the italic is no font");
    let want = PaperError::Font { face: Emphasis::Italic, fault: FontFault::Unreadable };
    assert_eq!(error, want, "the damaged face is named");
}

#[test]
fn symbols_are_not_parted_at_hyphens() {
    let spans: Vec<Span> = (0..40).map(|_| Span::plain("văn bản số 12-BC/CQK ngày ")).collect();
    let document = Document { blocks: vec![Block::Paragraph(Paragraph::body(spans))], ..sample::plain(&[]) };
    let laid = layout(&document, &FONTS).expect("lays out");
    for run in runs(&laid.pages[0]) {
        assert!(!run.text.ends_with("12-") && !run.text.ends_with("BC/"), "{:?} parts a symbol", run.text);
    }
}

#[test]
fn every_character_the_text_rules_let_through_can_be_printed() {
    let allowed: Vec<String> = (' '..='\u{ffff}')
        .filter(|&ch| text::unprintable(ch.encode_utf8(&mut [0; 4])).is_none())
        .map(String::from)
        .collect();
    assert!(allowed.len() > 500, "the repertoire holds {} characters", allowed.len());
    for emphasis in [Emphasis::Regular, Emphasis::Bold, Emphasis::Italic, Emphasis::BoldItalic] {
        for ch in &allowed {
            let spans = vec![Span { emphasis, ..Span::plain(ch) }];
            let blocks = vec![Block::Paragraph(Paragraph::body(spans))];
            let laid = layout(&Document { blocks, ..sample::plain(&[]) }, &FONTS);
            assert!(laid.is_ok(), "{ch:?} has a glyph in {emphasis:?}");
        }
    }
}
