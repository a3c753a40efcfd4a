//! The minutes of a meeting, mark by mark, and what they say in each state.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use briefing::{
    AssignedTask, ClockTime, ConclusionLine, Delegate, MinutesFacts, MinutesWords, Presence, Said,
    Supplement, TemplateError, Who, minutes_document,
};
use common::marks::plan;
use common::{fonts, sample};
use office::profile::LetterheadFamily;
use office::task::Timing;
use paper::layout::Page;
use paper::{layout, render_docx, render_pdf};
use std::path::PathBuf;

const WORDS: &str = include_str!("../../../../assets/templates/minutes/phrases.json");

fn words() -> MinutesWords {
    MinutesWords::load(WORDS).expect("packed words load")
}

fn who(name: &str, post: &str) -> Who {
    Who { name: name.to_owned(), post: post.to_owned() }
}

fn delegate(number: u32, post: &str, presence: Presence) -> Delegate {
    let who = who(&format!("Cán bộ mẫu {number}"), post);
    Delegate { who, presence, reason: String::new(), substitute: String::new() }
}

fn said(content: &str, by: &str) -> Said {
    Said { content: content.to_owned(), by: by.to_owned() }
}

fn task(title: &str, lead: &str, coordinating: &[&str]) -> AssignedTask {
    AssignedTask {
        title: title.to_owned(),
        lead: lead.to_owned(),
        coordinating: coordinating.iter().map(|&name| name.to_owned()).collect(),
        timing: Timing::Dated,
        due_on: Some(sample::day(2017, 7, 31)),
    }
}

/// A signed meeting of July 2017 with a bit of everything.
fn july() -> MinutesFacts {
    let excused =
        Delegate { reason: "đi công tác cơ sở".to_owned(), ..delegate(3, "", Presence::Excused) };
    let substituted =
        Delegate { substitute: "Cán bộ mẫu 9".to_owned(), ..delegate(4, "HND", Presence::Substituted) };
    let conclusion =
        |content: &str, tasks| ConclusionLine { content: content.to_owned(), is_without_task: false, tasks };
    let review = "Rà soát thôn, bản, khu phố chưa tham gia vệ sinh môi trường";
    MinutesFacts {
        office: sample::july().office,
        meeting: "Hội nghị giao ban tháng 7 năm 2017".to_owned(),
        day: sample::day(2017, 7, 3),
        start: Some(ClockTime { hour: 8, minute: 0 }),
        end: Some(ClockTime { hour: 10, minute: 30 }),
        venue: "Phòng họp Huyện ủy".to_owned(),
        documents: "Báo cáo tháng 6".to_owned(),
        chair: Some(who("Cán bộ mẫu 1", "Trưởng Khối")),
        secretary: Some(who("Cán bộ mẫu 8", "Văn thư")),
        symbol: "07-BB/CQK".to_owned(),
        signed_on: Some(sample::day(2017, 7, 4)),
        delegates: vec![
            delegate(1, "Trưởng Khối", Presence::Present),
            delegate(2, "Phó Trưởng Khối", Presence::Present),
            excused,
            substituted,
        ],
        agenda: vec![said("Đánh giá kết quả tháng 6", "Cán bộ mẫu 2"), said("Nhiệm vụ tháng 7", "")],
        opinions: vec![said("Đề nghị các xã gửi số liệu đúng hạn.\nCần có mẫu chung.", "Cán bộ mẫu 2")],
        conclusions: vec![
            conclusion(review, vec![task(review, "Hội Nông dân", &["MTTQ", "Hội CCB"])]),
            conclusion(
                "Hoàn thành số liệu tháng",
                vec![task("Tổng hợp số liệu tháng 7", "Cơ quan Khối", &[])],
            ),
            ConclusionLine {
                is_without_task: true, ..conclusion("Thống nhất dự thảo báo cáo", Vec::new())
            },
        ],
        supplement: None,
    }
}

fn supplement() -> MinutesFacts {
    let supplement = Supplement {
        number: 1,
        day: sample::day(2017, 7, 10),
        content: "Thành phần dự họp có thêm đồng chí Cán bộ mẫu 5.".to_owned(),
        reason: "ghi sót đại biểu".to_owned(),
    };
    MinutesFacts { supplement: Some(supplement), ..july() }
}

fn pages(facts: &MinutesFacts) -> Vec<Page> {
    layout(&minutes_document(facts, &words()), &fonts()).expect("lays out").pages
}

fn text(facts: &MinutesFacts) -> String {
    let lines: Vec<String> = pages(facts).iter().map(plan).collect();
    let words = |line: &str| line.split_whitespace().skip(4).collect::<Vec<_>>().join(" ");
    lines.concat().lines().map(words).collect::<Vec<_>>().join(" ")
}

fn check_golden(name: &str, facts: &MinutesFacts) {
    let got: String =
        pages(facts).iter().enumerate().map(|(at, page)| format!("[{}]\n{}", at + 1, plan(page))).collect();
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "golden", name].iter().collect();
    if std::env::var_os("GOLDEN_WRITE").is_some() {
        std::fs::write(&path, &got).expect("golden file is writable");
    }
    let want = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(got, want, "{name}: every mark stands where it stood");
}

#[test]
fn minutes_stand_as_they_always_stood() {
    check_golden("minutes.txt", &july());
    check_golden("supplement.txt", &supplement());
}

#[test]
fn the_same_minutes_give_the_same_bytes_and_a_word_copy() {
    let document = minutes_document(&july(), &words());
    let pdf = render_pdf(&document, &fonts()).expect("a PDF");
    assert_eq!(pdf.bytes, render_pdf(&document, &fonts()).expect("a PDF").bytes, "byte for byte");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(folder.join("minutes.pdf"), &pdf.bytes).expect("the target folder is writable");
    let docx = render_docx(&document).expect("a Word copy");
    std::fs::write(folder.join("minutes.docx"), docx).expect("the target folder is writable");
}

#[test]
fn each_state_says_what_is_known() {
    let draft = || MinutesFacts { signed_on: None, symbol: String::new(), ..july() };
    let check = |facts: &MinutesFacts, says: &str| {
        let text = text(facts);
        assert!(text.contains(says), "the minutes say {says:?}:\n{text}");
    };
    check(&draft(), "Dự thảo");
    check(&draft(), "-BB/CQK");
    assert!(!text(&july()).contains("Dự thảo"), "signed minutes bear no mark of the workshop");
    check(&july(), "Cuộc họp kết thúc hồi 10 giờ 30 phút cùng ngày./.");
    check(&MinutesFacts { end: None, ..july() }, "Cuộc họp kết thúc cùng ngày./.");
    check(&july(), "bắt đầu từ 8 giờ, ngày 03 tháng 7 năm 2017.");
    check(&MinutesFacts { start: None, ..july() }, "Thời gian: ngày 03 tháng 7 năm 2017.");
    let invited = july().delegates.into_iter().map(|one| Delegate { presence: Presence::Invited, ..one });
    let before = MinutesFacts { delegates: invited.collect(), ..july() };
    check(&before, "Chưa điểm danh 4 đồng chí:");
    assert!(!text(&before).contains("Có mặt"), "before the roll is called nobody is counted");
    let absent = MinutesFacts { delegates: vec![delegate(3, "", Presence::Absent)], ..july() };
    check(&absent, "Có mặt 0/1 đồng chí. Vắng không có lý do 1 đồng chí:");
    let empty = MinutesFacts { opinions: Vec::new(), conclusions: Vec::new(), agenda: Vec::new(), ..july() };
    check(&empty, "Không có ý kiến phát biểu.");
    check(&empty, "Không có kết luận.");
    let recurring = AssignedTask { timing: Timing::Recurring, due_on: None, ..task("Trực", "MTTQ", &[]) };
    let mut often = july();
    often.conclusions[0].tasks = vec![recurring];
    check(&often, "+ Trực: MTTQ chủ trì; thời hạn: thường xuyên.");
}

#[test]
fn state_paper_has_its_own_letterhead() {
    let mut front = july();
    front.office.letterhead = LetterheadFamily::State;
    front.symbol.clear();
    let text = text(&front);
    assert!(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), "the national title: {text}");
    assert!(text.contains("/BB-CQK"), "a slash in the symbol: {text}");
}

#[test]
fn a_faulty_phrase_is_refused_at_load() {
    let broken = WORDS
        .replace("\"closed\": \"Cuộc họp kết thúc hồi {end}", "\"closed\": \"Cuộc họp kết thúc hồi {ends}");
    assert_eq!(
        MinutesWords::load(&broken).err(),
        Some(TemplateError::UnknownSlot { key: "end.closed".to_owned(), slot: "ends".to_owned() }),
        "the phrase and its slot are named"
    );
}
