//! The hand-over record, mark by mark, and what it says of an office with nothing in it.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use briefing::{
    BookFact, HandoverFacts, HandoverRequest, HandoverWords, SeriesFact, StickFact, TemplateError,
    handover_record,
};
use common::marks::plan;
use common::{fonts, sample};
use office::AccountId;
use office::account::{Account, Role};
use office::register::{CancelledNumber, Gap};
use office::{DirectiveId, OrganisationId, TaskId};
use paper::{layout, render_docx, render_pdf};
use std::path::PathBuf;

const WORDS: &str = include_str!("../../../../assets/templates/handover/phrases.json");

fn words() -> HandoverWords {
    HandoverWords::load(WORDS).expect("packed words load")
}

/// An office that has just begun: one empty book, one account.
fn empty() -> HandoverFacts {
    HandoverFacts {
        office: sample::july().office,
        request: HandoverRequest {
            today: sample::day(2017, 7, 20),
            giver: String::new(),
            receiver: String::new(),
            sticks: Vec::new(),
            sheet_made_on: None,
        },
        books: vec![book("Sổ văn bản đến", vec![series(None)])],
        tasks: Vec::new(),
        letters: Vec::new(),
        owed: Vec::new(),
        accounts: vec![account("Văn thư", Role::Admin)],
    }
}

fn book(name: &str, series: Vec<SeriesFact>) -> BookFact {
    BookFact { name: name.to_owned(), period: "2017".to_owned(), is_by_term: false, series, unnumbered: 0 }
}

fn series(last: Option<i64>) -> SeriesFact {
    SeriesFact { type_name: None, last, gaps: Vec::new(), cancelled: Vec::new() }
}

fn account(name: &str, role: Role) -> Account {
    let (id, name, slot) = (AccountId::new(name), name.to_owned(), String::new());
    Account { id, name, slot, role, is_one_time: false, deleted_at: None }
}

fn task(title: &str, days_late: i64) -> office::task::TaskRow {
    office::task::TaskRow {
        id: TaskId::new(title),
        title: title.to_owned(),
        scope: Default::default(),
        lead: OrganisationId::new("o"),
        lead_name: "Hội Nông dân".to_owned(),
        coordinating: String::new(),
        subcommittee_name: None,
        responsible_name: None,
        assigned_on: sample::day(2017, 7, 3),
        timing: office::task::Timing::Dated,
        due_on: Some(sample::day(2017, 7, 15)),
        finished_on: None,
        status: office::task::TaskStatus::Overdue,
        days_late,
        is_breakthrough: false,
        source_kind: None,
        source_label: None,
    }
}

fn letter() -> office::directive::DirectiveRow {
    office::directive::DirectiveRow {
        id: DirectiveId::new("d"),
        direction: office::directive::Direction::In,
        number: Some(41),
        number_state: office::directive::NumberState::Issued,
        day: sample::day(2017, 7, 10),
        issuer: "Huyện ủy Mẫu".to_owned(),
        symbol: "12-CV/HU".to_owned(),
        document_date: Some(sample::day(2017, 7, 8)),
        type_name: Some("Công văn".to_owned()),
        abstract_text: "Về việc tổng vệ sinh môi trường".to_owned(),
        urgency: Default::default(),
        deadline: Some(sample::day(2017, 7, 25)),
        lead_name: Some("Văn phòng".to_owned()),
        state: office::directive::DirectiveState::UnderWay,
        task_count: 0,
        is_handed_late: false,
        is_incomplete: false,
    }
}

/// An office in the middle of its work.
fn busy() -> HandoverFacts {
    let gap =
        |from, to, reason: Option<&str>| Gap { from, to, reason: reason.map(str::to_owned), trashed: None };
    let incoming = SeriesFact {
        gaps: vec![gap(7, 7, None), gap(12, 14, Some("Nhảy số khi đóng dấu."))],
        cancelled: vec![CancelledNumber {
            id: DirectiveId::new("c"),
            number: 30,
            reason: "Vào sổ hai lần".to_owned(),
        }],
        ..series(Some(41))
    };
    let letters = SeriesFact { type_name: Some("Công văn".to_owned()), ..series(Some(18)) };
    let reports = SeriesFact { type_name: Some("Báo cáo".to_owned()), ..series(Some(6)) };
    let outgoing = BookFact { unnumbered: 2, ..book("Sổ văn bản đi", vec![letters, reports]) };
    let stick = |place: &str, days| StickFact {
        place: place.to_owned(),
        made_on: Some(sample::day(2017, 7, 20)),
        days,
    };
    HandoverFacts {
        request: HandoverRequest {
            giver: "Người Mẫu Một".to_owned(),
            receiver: "Người Mẫu Hai".to_owned(),
            sticks: vec![stick("/media/USB-XANH", Some(0)), stick("/media/USB-DO", Some(9))],
            sheet_made_on: Some(sample::day(2017, 7, 19)),
            today: sample::day(2017, 7, 20),
        },
        books: vec![book("Sổ văn bản đến", vec![incoming]), outgoing],
        tasks: vec![task("Rà soát thôn chưa tham gia vệ sinh môi trường", 5), task("Tổng hợp số liệu", 0)],
        letters: vec![letter()],
        accounts: vec![account("Văn thư", Role::Admin), account("Trưởng Khối", Role::Leader)],
        ..empty()
    }
}

fn pages(facts: &HandoverFacts) -> Vec<String> {
    let laid = layout(&handover_record(facts, &words()), &fonts()).expect("lays out");
    laid.pages.iter().map(plan).collect()
}

/// All words of the record.
fn text(facts: &HandoverFacts) -> String {
    let words = |line: &str| line.split_whitespace().skip(4).collect::<Vec<_>>().join(" ");
    pages(facts).concat().lines().map(words).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_record_stands_as_it_always_stood() {
    let pages = pages(&busy());
    let got: String = pages.iter().enumerate().map(|(at, page)| format!("[{}]\n{page}", at + 1)).collect();
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "golden", "handover.txt"].iter().collect();
    if std::env::var_os("GOLDEN_WRITE").is_some() {
        std::fs::write(&path, &got).expect("golden file is writable");
    }
    let want = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(got, want, "every mark stands where it stood");
}

#[test]
fn the_record_says_what_is_handed_over() {
    let check = |facts: &HandoverFacts, says: &str| {
        let text = text(facts);
        assert!(text.contains(says), "the record says {says:?}:\n{text}");
    };
    check(&busy(), "số trống 7, chưa ghi lý do.");
    check(&busy(), "số trống từ 12 đến 14, Nhảy số khi đóng dấu.");
    check(&busy(), "số 30 đã hủy, Vào sổ hai lần.");
    check(&busy(), "Nhiệm vụ chưa xong (2, trong đó 1 quá hạn)");
    check(&busy(), "lập ngày 19/07/2017");
    check(&busy(), "Người Mẫu Hai");
    check(&empty(), "Không có nhiệm vụ nào chưa xong.");
    check(&empty(), "Máy này chưa lập bản sao lưu nào.");
    check(&empty(), "lập khi thiết lập phần mềm");
    check(&empty(), "đồng chí ……");
}

#[test]
fn the_same_record_gives_the_same_bytes_and_a_word_copy() {
    let document = handover_record(&busy(), &words());
    let pdf = render_pdf(&document, &fonts()).expect("a PDF");
    assert_eq!(pdf.bytes, render_pdf(&document, &fonts()).expect("a PDF").bytes, "byte for byte");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(folder.join("handover.pdf"), &pdf.bytes).expect("the target folder is writable");
    let docx = render_docx(&document).expect("a Word copy");
    std::fs::write(folder.join("handover.docx"), docx).expect("the target folder is writable");
}

#[test]
fn a_faulty_phrase_is_refused_at_load() {
    let broken = WORDS.replace("{book}: số {number} đã hủy", "{book}: số {numbers} đã hủy");
    assert_eq!(
        HandoverWords::load(&broken).err(),
        Some(TemplateError::UnknownSlot {
            key: "book.cancelled_number".to_owned(),
            slot: "numbers".to_owned()
        }),
        "the phrase and its slot are named"
    );
}
