//! Positions to the millimetre, as norms A.2, A.3 and A.4 give them.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use common::marks::{MM, find, level_rules, runs};
use common::{FONTS, sample};
use paper::layout::Page;
use paper::{Document, Emphasis, LinePitch, Paragraph, Profile, layout};

fn pages(document: &Document) -> Vec<Page> {
    layout(document, &FONTS).expect("sample lays out").pages
}

#[track_caller]
fn check(what: &str, got_mm: f32, want_mm: f32, slack_mm: f32) {
    assert!((got_mm - want_mm).abs() <= slack_mm, "{what}: {got_mm:.2} mm where the norm wants {want_mm} mm");
}

#[test]
fn sheet_and_margins_of_party_paper() {
    let page = &pages(&sample::monthly(Profile::Party36))[0];
    for (what, got, want) in [
        ("width", page.sheet.width, 210.0),
        ("height", page.sheet.height, 297.0),
        ("left margin", page.sheet.left, 30.0),
        ("right margin", page.sheet.right, 15.0),
        ("top margin", page.sheet.top, 20.0),
        ("bottom margin", page.sheet.bottom, 20.0),
        ("text width", page.sheet.text_width(), 165.0),
    ] {
        check(what, got / MM, want, 0.001);
    }
}

#[test]
fn party_title_is_15_point_bold_over_a_rule_of_its_own_length() {
    let page = &pages(&sample::monthly(Profile::Party36))[0];
    let title = find(page, "ĐẢNG CỘNG SẢN VIỆT NAM");
    assert_eq!((title.size, title.emphasis), (15.0, Emphasis::Bold), "size and face of the title");
    check("title", title.width / MM, 72.9, 0.1);
    let rule = level_rules(page)[0];
    check("rule under the title", rule[2], title.width / MM, 0.001);
    check("left end of the rule", rule[0], title.x / MM, 0.001);
    check("base line of the superior", find(page, "HUYỆN UỶ").y / MM, title.y / MM, 0.001);
    let center = (title.x + title.width / 2.0) / MM;
    check("middle of the right half", center, 30.0 + 75.0 + 45.0, 0.1);
}

#[test]
fn page_numbers_are_centred_on_the_text_from_the_second_page() {
    let pages = pages(&sample::monthly(Profile::Party36));
    assert!(runs(&pages[0]).all(|run| run.text != "1"), "the first page bears no number");
    let number = runs(&pages[1]).last().expect("the number is drawn last");
    assert_eq!(number.text, "2", "the second page is numbered");
    assert_eq!((number.size, number.emphasis), (14.0, Emphasis::Regular), "size and face of the number");
    check("middle of the number", (number.x + number.width / 2.0) / MM, 112.5, 0.05);
    check("base line of the number", number.y / MM, 13.4, 0.15);
}

#[test]
fn number_and_date_share_a_line_under_star_and_rule() {
    let page = &pages(&sample::monthly(Profile::Party36))[0];
    let (star, number, date) = (find(page, "*"), find(page, "Số 07-BC/CQK"), find(page, "Bình Liêu, ngày"));
    assert_eq!(date.text, "Bình Liêu, ngày 31 tháng 7 năm 2017", "the date line");
    assert_eq!(date.emphasis, Emphasis::Italic, "the date is italic");
    check("date against number", date.y / MM, number.y / MM, 0.001);
    assert!(star.y < number.y, "the star stands above the number");
}

#[test]
fn abstract_hyphens_and_kind_are_centred_over_the_text() {
    let page = &pages(&sample::monthly(Profile::Party36))[0];
    for (text, size, emphasis) in [
        ("BÁO CÁO", 16.0, Emphasis::Bold),
        ("kết quả công tác tháng 7", 14.0, Emphasis::Bold),
        ("-----", 14.0, Emphasis::Regular),
    ] {
        let run = find(page, text);
        assert_eq!((run.size, run.emphasis), (size, emphasis), "size and face of {text:?}");
        check(text, (run.x + run.width / 2.0) / MM, 112.5, 0.05);
    }
}

#[test]
fn body_lines_stand_exactly_at_the_pitch_and_the_first_is_indented() {
    let long = "Cơ quan Khối tiếp tục phối hợp với các tổ chức thành viên tuyên truyền, vận động. ".repeat(4);
    for pitch in [18, 20, 22] {
        let line_pitch = LinePitch::points(pitch).expect("within the norm");
        let page = &pages(&Document { line_pitch, ..sample::plain(&[&long]) })[0];
        let lines: Vec<_> = runs(page).collect();
        check("first-line indent", (lines[0].x - page.sheet.left) / MM, 10.0, 0.01);
        check("left edge of the second line", lines[1].x / MM, 30.0, 0.01);
        let right = (lines[1].x + lines[1].width) / MM;
        check("right edge of a justified line", right, 195.0, 0.05);
        let distance = lines[2].y - lines[1].y;
        assert!((distance - f32::from(pitch)).abs() < 0.01, "lines stand {distance} points apart");
        assert_eq!(lines[1].size, 14.0, "body size");
    }
    assert_eq!(LinePitch::points(17), None, "a pitch below the norm is refused");
    assert_eq!(LinePitch::points(23), None, "a pitch above the norm is refused");
}

#[test]
fn forty_lines_fill_a_page_at_18_points() {
    let lines: Vec<String> = (1..=41).map(|line| format!("Dòng {line}")).collect();
    let text = lines.join("\n");
    let pages = pages(&sample::plain(&[&text]));
    assert_eq!(
        runs(&pages[0]).count(),
        39,
        "the fortieth line waits for the last, which may not stand alone"
    );
    assert_eq!(pages[1].items.len(), 3, "two lines and the number stand on the second page");
}

#[test]
fn signature_follows_the_party_norm() {
    let pages = pages(&sample::monthly(Profile::Party36));
    let page = pages.iter().find(|page| runs(page).any(|run| run.text == "Nơi nhận:")).expect("a closing");
    let (authority, position) = (find(page, "K/T TRƯỞNG KHỐI"), find(page, "PHÓ TRƯỞNG KHỐI"));
    let (name, label) = (find(page, "Cán bộ mẫu 1"), find(page, "Nơi nhận:"));
    assert_eq!(authority.emphasis, Emphasis::Bold, "authority is bold");
    assert_eq!(position.emphasis, Emphasis::Regular, "position is not bold");
    assert_eq!(name.emphasis, Emphasis::Bold, "name is bold");
    assert_eq!((label.size, label.emphasis), (14.0, Emphasis::Regular), "receivers' head is upright");
    check("both halves start on one line", label.y / MM, authority.y / MM, 0.01);
    assert!((name.y - position.y) / MM >= 30.0, "hand and stamp have 30 mm");
    let underlined = level_rules(page).iter().any(|rule| (rule[2] - label.width / MM).abs() < 0.01);
    assert!(underlined, "the receivers' head is underlined");
    assert_eq!(find(page, "- Thường trực").size, 12.0, "receivers are set in 12 points");
}

#[test]
fn state_paper_differs_where_the_decree_says() {
    let pages = pages(&sample::front());
    let first = &pages[0];
    let motto = find(first, "Độc lập - Tự do - Hạnh phúc");
    let national = find(first, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    assert_eq!((national.size, motto.size), (12.0, 13.0), "title and motto are paired in size");
    check("national title at 12 points", national.width / MM, 88.3, 0.2);
    let ruled = level_rules(first).iter().any(|rule| (rule[2] - motto.width / MM).abs() < 0.01);
    assert!(ruled, "the rule is as long as the motto");
    assert!(runs(first).any(|run| run.text == "Số: 12/BC-MTTQ-BTT"), "the number has its colon");
    assert!(runs(first).any(|run| run.text.starts_with("Kết quả")), "the abstract begins with a capital");
    assert!(runs(first).all(|run| run.text != "-----"), "no hyphens under the abstract");
    let last = pages.last().expect("a page");
    assert_eq!(find(last, "CHỦ TỊCH").emphasis, Emphasis::Bold, "position is bold");
    assert_eq!(find(last, "Nơi nhận:").emphasis, Emphasis::BoldItalic, "receivers' head is bold italic");
}

#[test]
fn a_long_place_makes_the_right_column_grow() {
    let mut document = sample::monthly(Profile::Party36);
    let mut head = sample::letterhead();
    head.place = "Thị trấn Quảng Hà".into();
    document.letterhead = Some(head);
    let page = &pages(&document)[0];
    let date = find(page, "Thị trấn Quảng Hà, ngày");
    check("right end of the date", (date.x + date.width) / MM, 195.0, 1.0);
    assert!(find(page, "CƠ QUAN KHỐI MTTQ").x >= page.sheet.left, "the agency stays inside the margin");
}

#[test]
fn anchors_are_found_on_their_page() {
    let mut document = sample::plain(&[]);
    let filler = "Nội dung mẫu. ".repeat(300);
    document.blocks = vec![
        paper::Block::Paragraph(Paragraph::text(filler).anchored("first")),
        paper::Block::Paragraph(Paragraph::text("Đoạn cuối.").anchored("last")),
    ];
    let laid = layout(&document, &FONTS).expect("lays out");
    let places: Vec<_> = laid.anchors.iter().map(|place| (place.anchor.0.as_str(), place.page)).collect();
    assert_eq!(places, [("first", 1), ("last", 2)], "each anchor has its page");
    check("first anchor", laid.anchors[0].y_mm, 20.0, 0.01);
}

#[test]
fn youth_union_paper_has_its_own_title_and_margin() {
    let page = &pages(&sample::youth())[0];
    check("right margin", page.sheet.right / MM, 20.0, 0.001);
    let title = find(page, "ĐOÀN TNCS HỒ CHÍ MINH");
    assert_eq!((title.size, title.emphasis), (15.0, Emphasis::Bold), "size and face of the title");
    check("title", title.width / MM, 68.2, 0.2);
    assert!(runs(page).any(|run| run.text == "***"), "three stars stand under the agency");
    assert!(runs(page).any(|run| run.text == "Số: 12-BC/ĐTN"), "the number has its colon");
}

#[test]
fn the_abstract_of_a_letter_is_small_and_under_its_number() {
    let page = &pages(&sample::letter())[0];
    let (number, subject) = (find(page, "Số 21-CV/CQK"), find(page, "về việc"));
    assert_eq!((subject.size, subject.emphasis), (12.0, Emphasis::Italic), "size and face of the abstract");
    assert!(subject.y > number.y, "the abstract stands under the number");
    assert!(subject.x + subject.width < page.sheet.left + 75.0 * MM, "and stays in its column");
    let frame = level_rules(page).iter().filter(|rule| (rule[2] - 46.0).abs() < 0.01).count();
    assert_eq!(frame, 2, "the urgency is framed");
}
