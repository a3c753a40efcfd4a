//! What the head of the office reads: the sample's briefings, as files that any reader opens.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tests::desk::Desk;
use tests::pdf::{poppler, report_of};
use tests::word::said;

const POINTS_IN_MM: f64 = 72.0 / 25.4;
const JULY: &str = "lũy kế 7 tháng đầu năm";
const SECOND_QUARTER: &str = "lũy kế 6 tháng đầu năm";

#[test]
fn july_gives_running_totals_beside_its_own_share() {
    let text = report_of(&Desk::new().briefing("--month", "2017-07", "july.pdf"));
    for figure in ["104/104 thôn, bản, khu phố", "13.100 lượt người", "trên 170 lượt người", "gần 200"]
    {
        check_total(&text, JULY, figure);
    }
    check_share(&text, JULY, "1.100 lượt người", "13.100 lượt người");
    check_share(&text, JULY, "25 lượt người", "trên 170 lượt người");
    check_share(&text, JULY, "gần 70 công chức", "gần 200 công chức");
}

#[test]
fn the_second_quarter_gives_its_own() {
    let text = report_of(&Desk::new().briefing("--quarter", "2017-Q2", "quarter.pdf"));
    check_share(&text, SECOND_QUARTER, "6.500 lượt người", "12.000 lượt người");
    check_share(&text, SECOND_QUARTER, "trên 85 lượt người", "trên 145 lượt người");
    check_share(&text, SECOND_QUARTER, "70 công chức", "130 công chức");
    assert!(!text.contains("13.100"), "what came in July has no place in the second quarter");
}

#[test]
fn the_same_office_prints_the_same_bytes() {
    let desk = Desk::new();
    for (kind, period, ending) in
        [("--month", "2017-07", "pdf"), ("--quarter", "2017-Q2", "pdf"), ("--month", "2017-07", "docx")]
    {
        let [first, second] = ["first", "second"]
            .map(|name| fs::read(desk.briefing(kind, period, &format!("{name}.{ending}"))).expect("a file"));
        assert!(first == second, "{period} as {ending} must be the same bytes when printed again");
    }
}

#[test]
fn every_page_is_a_party_page() {
    let desk = Desk::new();
    check_pages(&desk.briefing("--month", "2017-07", "july.pdf"));
    check_pages(&desk.briefing("--quarter", "2017-Q2", "quarter.pdf"));
}

#[test]
fn fonts_travel_with_the_paper() {
    let desk = Desk::new();
    let pdf = desk.briefing("--month", "2017-07", "july.pdf");
    let listed = poppler("pdffonts", &[], &pdf);
    let fonts: Vec<&str> = listed.lines().skip(2).collect();
    assert!(!fonts.is_empty(), "the briefing must use fonts");
    for font in fonts {
        let flags: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
        assert_eq!(flags, ["yes", "yes", "yes"], "embedded, subset and readable as text: {font}");
    }
}

#[test]
fn no_share_is_told_that_nobody_counted() {
    let text = said(&Desk::new().briefing("--month", "2017-07", "july.docx"));
    assert!(text.contains("1.316 lượt người tham gia,"), "the people of all July: {text}");
    assert!(!text.contains("108 nữ"), "the women among 191 are no share of 1.316: {text}");
    for own in ["67 lượt người tham gia (trong đó 60 nữ)", "97 lượt người tham gia (trong đó 44 nữ)"]
    {
        assert!(text.contains(own), "where they were counted they are told, “{own}”: {text}");
    }
}

#[test]
fn july_plans_whatever_is_open() {
    let text = said(&Desk::new().briefing("--month", "2017-07", "july.docx"));
    let (_, plan) = text.split_once("NHIỆM VỤ TRỌNG TÂM THÁNG 8").expect("what August holds");
    let places = [
        "Tổng hợp kết quả phối hợp theo văn bản tháng 6 (mẫu)",
        "10/07/2017 (quá hạn)",
        "Tổng hợp kết quả phối hợp theo văn bản tháng 7 (mẫu)",
        "10/08/2017",
        "Chuẩn bị đợt ra quân “Ngày chủ nhật xanh” tháng 8 (mẫu)",
        "Giám sát thường xuyên việc thực hiện chế độ công chức, công vụ (mẫu)",
        "Thường xuyên",
    ]
    .map(|words| plan.find(words));
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "overdue, due, recurring: {places:?} in {plan}"
    );
    assert!(!plan.contains("30/09/2017"), "September's are not August's: {plan}");
}

#[test]
fn changing_one_record_changes_the_sentence() {
    let desk = Desk::new();
    let name = "Tổng vệ sinh môi trường thứ Bảy, Chủ nhật hằng tuần trong tháng 7";
    let id = desk.id_of("activity", name);
    let counts = json!({ "counts": [{ "measure": "attendances", "value": "1.250" }] });
    assert_eq!(desk.ask(&["activity", "set", &id, "-"], &counts)["id"], json!(id), "the activity is changed");
    let text = report_of(&desk.briefing("--month", "2017-07", "july.pdf"));
    check_share(&text, JULY, "1.250 lượt người", "13.250 lượt người");
    assert!(!text.contains("13.100"), "the old total is nowhere any more");
    let _ = desk.ask(&["undo"], &Value::Null);
    let text = report_of(&desk.briefing("--month", "2017-07", "again.pdf"));
    check_share(&text, JULY, "1.100 lượt người", "13.100 lượt người");
}

/// The figure stands in a sentence behind the words that call it a running total.
fn check_total(text: &str, since: &str, figure: &str) {
    let found = sentences(text)
        .any(|sentence| sentence.split_once(since).is_some_and(|(_, total)| total.contains(figure)));
    assert!(found, "“{figure}” must stand in a sentence behind “{since}”: {text}");
}

/// One sentence gives the period's own share first and the running total after it.
fn check_share(text: &str, since: &str, own: &str, total: &str) {
    let found = sentences(text).any(|sentence| {
        sentence
            .split_once(since)
            .is_some_and(|(before, after)| before.contains(own) && after.contains(total))
    });
    assert!(found, "one sentence must give “{own}”, then “{since}” and “{total}”: {text}");
}

/// A stop ends a sentence when a space follows; the stop in 13.100 does not.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(". ")
}

/// A4, nothing in the margins, the page's number from the second page on.
fn check_pages(pdf: &Path) {
    let boxes = poppler("pdftotext", &["-bbox"], pdf);
    let pages: Vec<&str> = boxes.split("<page ").skip(1).collect();
    assert!(pages.len() > 1, "{} must have several pages", pdf.display());
    for (index, page) in pages.iter().enumerate() {
        check_page(index + 1, page);
    }
}

fn check_page(number: usize, page: &str) {
    let (width, height) = (attribute(page, "width"), attribute(page, "height"));
    near(width.min(height), 210.0, &format!("page {number} has the short side of A4"));
    near(width.max(height), 297.0, &format!("page {number} has the long side of A4"));
    // A wide table, such as the annex of a quarter, lies on a page turned on its side.
    if width < height {
        check_upright(number, page);
    }
}

fn check_upright(number: usize, page: &str) {
    let (above, body): (Vec<_>, Vec<_>) = words(page).partition(|word| word.bottom < 20.0);
    let left = body.iter().map(|word| word.left).fold(f64::INFINITY, f64::min);
    near(left, 30.0, &format!("page {number} has its left margin"));
    for word in &body {
        assert!(word.right <= 195.3, "page {number}: “{}” stands in the right margin", word.text);
        assert!(word.bottom <= 277.3, "page {number}: “{}” stands in the lower margin", word.text);
    }
    let texts: BTreeSet<&str> = above.iter().map(|word| word.text).collect();
    if number == 1 {
        assert!(texts.is_empty(), "the first page carries no number, but {texts:?}");
        return;
    }
    assert_eq!(
        texts,
        BTreeSet::from([number.to_string().as_str()]),
        "page {number} carries its number alone"
    );
    near(
        f64::midpoint(above[0].left, above[0].right),
        112.5,
        &format!("the number of page {number} is centred"),
    );
}

/// Where a word stands, in millimetres from the upper left corner.
struct Word<'p> {
    text: &'p str,
    left: f64,
    right: f64,
    bottom: f64,
}

fn words(page: &str) -> impl Iterator<Item = Word<'_>> {
    page.split("<word ").skip(1).map(|word| Word {
        text: word.split(['>', '<']).nth(1).expect("a word's text"),
        left: attribute(word, "xMin"),
        right: attribute(word, "xMax"),
        bottom: attribute(word, "yMax"),
    })
}

fn attribute(element: &str, name: &str) -> f64 {
    let value = element.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
    value.and_then(|points| points.parse::<f64>().ok()).expect("a measure in points") / POINTS_IN_MM
}

#[track_caller]
fn near(measured: f64, wanted: f64, what: &str) {
    assert!((measured - wanted).abs() < 0.3, "{what}: {measured:.2} mm, not {wanted:.2} mm");
}
