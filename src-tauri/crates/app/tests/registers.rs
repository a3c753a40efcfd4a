//! A year of three hundred letters as a bound register, page by page.
#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{Action, Kind, PaperFormat, RegisterKind};
use serde_json::json;
use support::Desk;

const LETTERS: i64 = 300;

fn letters(desk: &mut Desk) {
    let book = desk.id_of(Kind::Book, "Sổ văn bản đến");
    let lead = desk.id_of(Kind::Organisation, "MTTQ");
    for at in 1..=LETTERS {
        let long = if at % 7 == 0 {
            " và báo cáo kết quả thực hiện về Thường trực Huyện ủy".repeat(6)
        } else {
            String::new()
        };
        let routing = json!({ "author": "Trưởng Khối", "day": "20/7/2017", "words": "Tham mưu", "lead": lead, "handed_over_on": "20/7/2017" });
        let letter = json!({
            "book": book, "numbering": { "mode": "next" }, "day": "20/7/2017", "issuer": "Ban Dân vận Tỉnh ủy",
            "symbol": format!("{at}-CV/TU"), "document_date": "18/7/2017",
            "abstract": format!("Về việc tổng vệ sinh môi trường đợt {at}{long}"), "routings": [routing],
        });
        let id = desk.save(Kind::Directive, letter);
        if at == 12 {
            let reason = json!({ "reason": "đóng dấu hai lần" });
            desk.session.act(Action::named(Kind::Directive, "cancel_number").unwrap(), &id, reason).unwrap();
        }
    }
}

#[test]
fn three_hundred_letters_make_a_book() {
    let mut desk = Desk::on("2017-07-20");
    letters(&mut desk);
    let print =
        |desk: &Desk, format| desk.session.print_register(RegisterKind::In, None, 2017, format).unwrap();
    let printed = print(&desk, PaperFormat::Pdf);
    assert_eq!(printed.lines, 300, "every number has its line, the cancelled one too");
    assert!((20..=60).contains(&printed.pages), "some ten lines fill a page: {} pages", printed.pages);
    assert_eq!(printed, print(&desk, PaperFormat::Pdf), "twice the same bytes");
    let copy = print(&desk, PaperFormat::Docx);
    assert!(copy.bytes.starts_with(b"PK"), "a Word file");
    let pdf = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(pdf.path(), &printed.bytes).unwrap();
    let read =
        std::process::Command::new("pdftotext").arg("-layout").arg(pdf.path()).arg("-").output().unwrap();
    let text = String::from_utf8(read.stdout).unwrap();
    let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
    assert_eq!(pages.len(), printed.pages, "as many pages as it says");
    for (at, page) in pages.iter().enumerate().skip(1).filter(|(_, page)| page.contains("20/07/2017  ")) {
        assert!(page.contains("(10)"), "the head stands on page {}", at + 1);
    }
    for at in 1..=LETTERS {
        let symbol = format!("{at}-CV/TU");
        let found = pages.iter().filter(|page| page.split_whitespace().any(|word| word == symbol)).count();
        assert_eq!(found, 1, "letter {at} stands on one page, whole");
    }
    let said = format!("Sổ này có {} trang, từ số 01 đến số 300", printed.pages);
    assert!(text.contains(&said), "the last page says “{said}”");
}
