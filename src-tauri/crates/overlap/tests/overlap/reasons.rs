//! Each reason, with the passages it shows.

use crate::support::{by, campaign_pair, compare, due, issued};
use overlap::{Reason, Work};

fn reasons(a: &Work, b: &Work) -> Vec<Reason> {
    compare(a, b).expect("no gate parts them").reasons
}

#[track_caller]
fn check(a: &str, b: &str, reason: &Reason) {
    let found = reasons(&issued(a, "2023-02-01"), &issued(b, "2023-02-11"));
    assert!(found.contains(reason), "{a:?} and {b:?} share {reason:?}, found {found:?}");
}

#[test]
fn a_quoted_name_is_shown_in_both() {
    let (a, b) = campaign_pair();
    let at = reasons(&a, &b).into_iter().find_map(|reason| match reason {
        Reason::SameName { at } => Some(at),
        _ => None,
    });
    let at = at.expect("both quote the name");
    assert_eq!(
        (at.a.of(&a.text), at.b.of(&b.text)),
        ("Ngày hội trồng cây", "Ngày hội trồng cây"),
        "without marks"
    );
}

#[test]
fn shared_passages_are_shown_in_both_as_typed() {
    let a = issued("Phòng, chống bệnh bạch hầu ở vùng cao", "2023-02-01");
    let b = issued("V/v PHÒNG CHỐNG BỆNH BẠCH HẦU trong trường học", "2023-02-11");
    let phrases = reasons(&a, &b).into_iter().find_map(|reason| match reason {
        Reason::SamePhrases { phrases } => Some(phrases),
        _ => None,
    });
    let first = phrases.expect("they share a passage")[0];
    assert_eq!(first.a.of(&a.text), "Phòng, chống bệnh bạch hầu", "in the first, its comma included");
    assert_eq!(first.b.of(&b.text), "PHÒNG CHỐNG BỆNH BẠCH HẦU", "in the second, as typed");
    let units = first.a.utf16(&a.text);
    assert_eq!((units.start, units.end), (0, 26), "counted as a window counts");
}

#[test]
fn two_names_of_one_campaign_are_a_reason() {
    let a = issued("Ra quân Chủ nhật xanh tháng 5", "2023-05-01");
    let b = issued("V/v tổng vệ sinh đường làng, ngõ xóm", "2023-05-03");
    let found = compare(&a, &b).expect("no gate parts them");
    let campaign = found.reasons.iter().any(
        |reason| matches!(reason, Reason::SameCampaign { campaign, at } if campaign == "clean" && at.b.of(&b.text) == "tổng vệ sinh"),
    );
    assert!(campaign, "the dictionary joins them: {:?}", found.reasons);
}

#[test]
fn what_both_name_is_a_reason() {
    check(
        "Thực hiện Nghị quyết số 23-NQ/TU ngày 05/6/2022",
        "Quán triệt Nghị quyết 23-NQ/TU",
        &Reason::SameAct { symbol: "23nqtu".to_owned() },
    );
    check("Hội xuân Quý Mão", "Hội xuân năm 2023", &Reason::SameYears { years: vec![2023] });
    check("Nhiệm kỳ 2020-2025", "nhiệm kỳ 2020 - 2025", &Reason::SameTerm { first: 2020, last: 2025 });
    check("Kỷ niệm 93 năm Ngày thành lập", "93 năm ngày thành lập", &Reason::SameAnniversary { years: 93 });
    check("Lễ giỗ Tổ 10/3", "Mít tinh 10/3/2023", &Reason::SameDay { month: 3, day: 10 });
    check("Tập huấn kỹ năng", "Mở lớp tập huấn", &Reason::SameAction { action: "training".to_owned() });
    check("Giám sát thu quỹ", "Thu quỹ khu phố", &Reason::OtherAction { action: "supervise".to_owned() });
}

#[test]
fn circumstances_are_reasons() {
    let (a, b) = campaign_pair();
    let found = reasons(&a, &b);
    for reason in [Reason::OtherOrganisation, Reason::IssuedApart { days: 10 }, Reason::DueApart { days: 4 }]
    {
        assert!(found.contains(&reason), "{reason:?} is said, found {found:?}");
    }
    let filed = |work: Work| Work {
        topic: Some("Môi trường".to_owned()),
        target_group: Some("Nhân dân".to_owned()),
        place: Some("Khu 2".to_owned()),
        ..work
    };
    let found = reasons(&filed(by("MTTQ", a)), &filed(by("mttq", due("2023-03-01", b))));
    for reason in [Reason::SameOrganisation, Reason::SameTopic, Reason::SameTargetGroup, Reason::SamePlace] {
        assert!(found.contains(&reason), "{reason:?} is said, found {found:?}");
    }
}

#[test]
fn jobs_of_one_election_are_not_one_work() {
    let organisations = |a, b| compare(&by("A", issued(a, "2026-02-01")), &by("B", issued(b, "2026-02-05")));
    let told =
        organisations("Tuyên truyền bầu cử tại thôn", "Tuyên truyền bầu cử trong đoàn viên").expect("open");
    let watched = organisations("Tuyên truyền bầu cử tại thôn", "Giám sát bầu cử tại thôn").expect("open");
    assert!(
        told.probability > watched.probability + 0.2,
        "{} against {}",
        told.probability,
        watched.probability
    );
    assert!(!watched.suggest, "supervision is another job");
}
