//! Each gate, and beside it a pair that it lets through.

use crate::support::{campaign_pair, compare, compare_with, due, issued, scorer};
use overlap::{Gate, Index, Kind, Verdict, Work};

const PLAN: &str = "Kế hoạch tổ chức Tuần lễ khuyến đọc ở trường học";

#[track_caller]
fn check(a: &Work, b: &Work, gate: Option<Gate>) {
    assert_eq!(compare(a, b).err(), gate, "{:?} and {:?}", a.text, b.text);
    assert_eq!(compare(b, a).err(), gate, "the other way round: {:?} and {:?}", b.text, a.text);
}

#[track_caller]
fn check_texts(a: &str, b: &str, gate: Option<Gate>) {
    check(&issued(a, "2021-03-01"), &issued(b, "2021-03-10"), gate);
}

#[test]
fn works_far_apart_are_never_one() {
    check(&issued(PLAN, "2021-03-01"), &issued(PLAN, "2021-09-15"), Some(Gate::IssuedApart));
    check(&issued(PLAN, "2021-03-01"), &issued(PLAN, "2021-08-20"), None);
    check(&issued(PLAN, "2021"), &issued(PLAN, "2021-09-15"), None);
    check(&issued(PLAN, "2021"), &issued(PLAN, "2022"), Some(Gate::IssuedApart));
    check(&issued(PLAN, "2021-03-01"), &Work::directive(PLAN), None);
}

#[test]
fn a_common_deadline_lets_them_lie_further_apart() {
    let (early, late) = (issued(PLAN, "2021-03-01"), issued(PLAN, "2021-11-15"));
    check(&due("2021-12-20", early.clone()), &due("2021-12-31", late.clone()), None);
    check(&due("2021-06-30", early), &due("2021-12-31", late), Some(Gate::IssuedApart));
}

#[test]
fn other_years_part() {
    check_texts("Tết trồng cây năm 2021", "Tết trồng cây năm 2022", Some(Gate::OtherYear));
    check_texts("Tết trồng cây Xuân Tân Sửu", "Tết trồng cây năm 2021", None);
    check_texts("Tết trồng cây Xuân Tân Sửu", "Tết trồng cây Xuân Nhâm Dần", Some(Gate::OtherYear));
    check_texts("Sơ kết năm 2020, nhiệm vụ năm 2021", "Nhiệm vụ năm 2021", None);
    check_texts("Thi hành Bộ luật Lao động năm 2012", "Thi hành Bộ luật Lao động năm 2021", None);
}

#[test]
fn other_terms_anniversaries_and_periods_part() {
    check_texts("Đại hội nhiệm kỳ 2020 - 2025", "Đại hội nhiệm kỳ 2025 - 2030", Some(Gate::OtherTerm));
    check_texts("Kỳ họp Quốc hội khóa XIV", "Kỳ họp Quốc hội khóa XV", Some(Gate::OtherTerm));
    check_texts(
        "Kỷ niệm 90 năm Ngày truyền thống ngành",
        "Kỷ niệm 91 năm Ngày truyền thống ngành",
        Some(Gate::OtherAnniversary),
    );
    check_texts("Lịch trực tháng 3/2021", "Lịch trực tháng 4/2021", Some(Gate::OtherPeriod));
    check_texts("Số liệu quý I", "Số liệu quý II", Some(Gate::OtherPeriod));
    check_texts("Giao ban tuần 12", "Giao ban tuần 13", Some(Gate::OtherPeriod));
    check_texts("Kết quả 6 tháng", "Kết quả 9 tháng", Some(Gate::OtherPeriod));
    check_texts("Lịch trực tháng 3/2021", "Lịch trực ngày 15/3", None);
}

#[test]
fn a_report_is_not_its_plan() {
    let report = Work { document_type: Some("Báo cáo".to_owned()), ..issued(PLAN, "2021-03-10") };
    check(&issued(PLAN, "2021-03-01"), &report, Some(Gate::ReportAndPlan));
    check_texts(PLAN, "Báo cáo kết quả Tuần lễ khuyến đọc ở trường học", Some(Gate::ReportAndPlan));
    let asked = Work {
        document_type: Some("Công văn".to_owned()),
        ..issued("V/v báo cáo kết quả", "2021-03-10")
    };
    check(&issued(PLAN, "2021-03-01"), &asked, None);
}

#[test]
fn its_own_reply_or_replacement_is_no_overlap() {
    let order = Work { symbol: Some("12-KH/MTTQ".to_owned()), ..issued(PLAN, "2021-03-01") };
    for words in ["V/v trả lời", "Thay thế", "Về việc đính chính", "Thu hồi"] {
        let reply = issued(&format!("{words} Kế hoạch số 12-KH/MTTQ về Tuần lễ khuyến đọc"), "2021-03-10");
        check(&order, &reply, Some(Gate::Chained));
    }
    check(&order, &issued("Thực hiện Kế hoạch số 12-KH/MTTQ về Tuần lễ khuyến đọc", "2021-03-10"), None);
}

#[test]
fn linked_works_are_not_found() {
    let scorer = scorer();
    let (a, b) = campaign_pair();
    let mut index = Index::default();
    index.add("a", &a, &scorer);
    let asked = scorer.read(&b);
    assert_eq!(index.query(&asked, &scorer, 3, 0.5, |_| false).len(), 1, "the partner is found");
    assert!(
        index.query(&asked, &scorer, 3, 0.5, |key| *key == "a").is_empty(),
        "unless it is linked already"
    );
}

#[test]
fn books_that_do_not_mix_are_not_compared() {
    let of = |kind| Work { kind, ..issued(PLAN, "2021-03-01") };
    check(&of(Kind::Directive), &of(Kind::Task), None);
    check(&of(Kind::Meeting), &of(Kind::Activity), None);
    check(&of(Kind::Directive), &of(Kind::Meeting), Some(Gate::OtherKind));
    check(&of(Kind::Task), &of(Kind::Activity), Some(Gate::OtherKind));
}

#[test]
fn what_was_dismissed_stays_dismissed() {
    let (a, b) = campaign_pair();
    let shipped = scorer();
    let index = Index::<&str>::default();
    let (mine, yours) = (shipped.read(&a), shipped.read(&b));
    let answer = shipped.answer(&mine, &yours, &index.frequencies(), Verdict::Different);
    let taught = shipped.taught(&[answer]);
    assert_eq!(compare_with(&taught, &a, &b).err(), Some(Gate::Dismissed), "the pair itself");
    let next =
        |work: &Work| Work { text: work.text.replace("2023", "2024"), date: None, due: None, ..work.clone() };
    assert_eq!(
        compare_with(&taught, &next(&a), &next(&b)).err(),
        Some(Gate::Dismissed),
        "the same next year"
    );
}
