//! Template files are refused whole when anything in them is wrong.
#![allow(clippy::expect_used)] // Helpers of tests may fail loudly, as tests do.

mod common;

use briefing::facts::{MeetingFacts, Named};
use briefing::{Facts, SyntaxFault, TemplateError, TemplateFiles, Templates};
use common::{FILES, drafted, sample, says};
use office::period::{PeriodKey, PeriodKind};

fn check(phrases: &str, expected: &TemplateError) {
    let found = Templates::load(TemplateFiles { phrases, ..FILES }).err();
    assert_eq!(found.as_ref(), Some(expected), "the fault is named");
}

#[test]
fn a_faulty_phrase_is_refused_at_load() {
    let with = |from: &str, to: &str| {
        assert!(FILES.phrases.contains(from), "{from} is in the file");
        FILES.phrases.replacen(from, to, 1)
    };
    let key = || "work.sessions".to_owned();
    let words = r#""sessions": "{value}~{word}""#;
    check(
        &with(words, r#""sessions": "{value}~{lead}""#),
        &TemplateError::UnknownSlot { key: key(), slot: "lead".to_owned() },
    );
    check(
        &with(words, r#""sessions": "{value}~[{word}""#),
        &TemplateError::Syntax { key: key(), fault: SyntaxFault::OpenGroup, at: 8 },
    );
    check(&with(words, r#""session": """#), &TemplateError::Missing { key: key() });
    check(
        &with(words, &format!(r#"{words}, "buoi": "x""#)),
        &TemplateError::Unknown { key: "work.buoi".to_owned() },
    );
}

#[test]
fn a_faulty_skeleton_is_refused_at_load() {
    let load = |month: &str| Templates::load(TemplateFiles { month, ..FILES }).err();
    let twice = FILES.month.replace("\"direction\"", "\"results\"");
    let named = TemplateError::NamedTwice { file: "month.json", name: "results".to_owned() };
    assert_eq!(load(&twice), Some(named), "two sections of one name would share an anchor");
    let unknown = FILES.month.replace("\"meetings\"", "\"parties\"");
    assert!(matches!(load(&unknown), Some(TemplateError::Json { .. })), "a block nobody can fill is refused");
    let slot = FILES.month.replace("{next_year}", "{nextyear}");
    assert!(matches!(load(&slot), Some(TemplateError::Json { .. })), "a title uses what it is given");
}

#[test]
fn every_kind_of_period_has_its_title() {
    let check = |kind, part, expected: &str| {
        let key = PeriodKey::new(kind, 2017, part).expect("a period");
        let said = says(&drafted(&sample::of(key)));
        assert_eq!(said.lines().nth(1), Some(expected), "the abstract of {key}");
    };
    let check_month = |month, expected: &str| check(PeriodKind::Month, month, expected);
    check_month(2, "kết quả công tác tháng 02, nhiệm vụ trọng tâm tháng 3 năm 2017");
    check_month(12, "kết quả công tác tháng 12 năm 2017, nhiệm vụ trọng tâm tháng 01 năm 2018");
    check(PeriodKind::Quarter, 2, "kết quả công tác quý II, nhiệm vụ trọng tâm quý III năm 2017");
    check(PeriodKind::Half, 1, "kết quả công tác 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2017");
    check(
        PeriodKind::NineMonths,
        1,
        "kết quả công tác 9 tháng đầu năm, nhiệm vụ trọng tâm 3 tháng cuối năm 2017",
    );
    check(PeriodKind::Year, 1, "kết quả công tác năm 2017, phương hướng, nhiệm vụ năm 2018");
}

/// What is said of one meeting of a kind.
fn meeting_of(kind: &str) -> String {
    let kinds = vec![Named { id: "k".to_owned(), name: kind.to_owned(), count: sample::counted("m", 1) }];
    let meetings = MeetingFacts { kinds, ..MeetingFacts::default() };
    let said = says(&drafted(&Facts { meetings, ..sample::july() }));
    let line = said.lines().find(|line| line.starts_with("Đã tổ chức ")).map(str::to_owned);
    line.unwrap_or_default()
}

#[test]
fn every_shipped_kind_of_meeting_is_counted_with_one_word() {
    let shipped = include_str!("../../../../assets/catalogues/default.json");
    let shipped: serde_json::Value = serde_json::from_str(shipped).expect("the packed catalogues");
    let kinds = shipped["meeting_kinds"].as_array().expect("kinds of meetings");
    let said: Vec<String> =
        kinds.iter().map(|kind| meeting_of(kind["name"].as_str().expect("a name"))).collect();
    let expected = [
        "cuộc họp Trưởng khối với Phó khối, Trưởng tiểu ban và Văn phòng",
        "cuộc họp toàn thể cán bộ Cơ quan Khối",
        "cuộc giao ban tháng với Thường trực cấp ủy",
        "cuộc giao ban quý với Thường trực cấp ủy",
        "cuộc giao ban Mặt trận Tổ quốc với các tổ chức chính trị - xã hội",
        "hội nghị Ủy ban Mặt trận Tổ quốc",
        "hội nghị sơ kết 6 tháng",
        "hội nghị tổng kết năm",
        "hội nghị phản biện xã hội",
        "hội nghị giám sát",
        "hội nghị tiếp xúc, đối thoại với Nhân dân",
        "hội nghị lồng ghép",
        "cuộc họp khác",
    ]
    .map(|words| format!("Đã tổ chức 1 {words}."));
    assert_eq!(said, expected, "kinds that begin with a word for counting take no second one");
}

#[test]
fn a_word_for_counting_ends_where_a_word_ends() {
    let check = |kind: &str, expected: &str| {
        assert_eq!(meeting_of(kind), format!("Đã tổ chức 1 {expected}."), "one meeting of the kind {kind}");
    };
    check("Đại hội", "đại hội");
    check("Lễ kỷ niệm", "lễ kỷ niệm");
    check("Kỳ họp bất thường", "kỳ họp bất thường");
    check("Kỷ niệm ngày truyền thống", "cuộc kỷ niệm ngày truyền thống");
    check("Tọa đàm", "cuộc tọa đàm");
}
