//! Meetings, counts and reports.

use crate::support::{by, day, due, issued, scorer};
use overlap::{
    Count, Index, Integration, Kind, Occasion, Same, Work, double_count, integration, same_report,
};
use std::collections::{BTreeMap, BTreeSet};

fn meeting(first: &str, place: &str, people: &[&str]) -> Occasion {
    Occasion {
        kind: Kind::Meeting,
        first: day(first),
        last: day(first),
        place: Some(place.to_owned()),
        people: people.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>(),
    }
}

fn integrate(a: (&Occasion, &str), b: (&Occasion, &str)) -> Option<Integration> {
    let scorer = scorer();
    let read = |text: &str| scorer.read(&Work { kind: Kind::Meeting, ..Work::directive(text) });
    let index = Index::<u8>::default();
    integration((a.0, &read(a.1)), (b.0, &read(b.1)), &scorer, &index.frequencies())
}

#[test]
fn meetings_of_the_same_days_and_people_can_be_one() {
    let one = meeting("2023-05-10", "Hội trường A", &["Xã 1", "Xã 2", "Xã 3"]);
    let other = meeting("2023-05-10", "hội trường a", &["Xã 2", "Xã 3"]);
    let found = integrate((&one, "Tập huấn công tác hòa giải"), (&other, "Triển khai hòa giải ở cơ sở"));
    let found = found.expect("they could be one");
    assert!(found.probability > 0.5, "likely: {}", found.probability);
    assert!(
        found.same.contains(&Same::Days { apart: 0 }) && found.same.contains(&Same::Place),
        "{:?}",
        found.same
    );
    let shared = Same::People { shared: vec!["Xã 2".to_owned(), "Xã 3".to_owned()] };
    assert!(found.same.contains(&shared), "those called twice are named: {:?}", found.same);
}

#[test]
fn meetings_with_nothing_in_common_but_days_are_not() {
    let one = meeting("2023-05-10", "Hội trường A", &["Xã 1"]);
    let stranger = meeting("2023-05-10", "Nhà văn hóa", &["Xã 4"]);
    assert_eq!(integrate((&one, "Hòa giải cơ sở"), (&stranger, "Tiêm phòng gia súc")), None, "only the day");
    let later = meeting("2023-05-20", "Hội trường A", &["Xã 1"]);
    assert_eq!(integrate((&one, "Hòa giải cơ sở"), (&later, "Hòa giải cơ sở")), None, "ten days later");
}

fn count(organisation: &str, first: &str, place: &str, people: f64) -> Count {
    Count {
        organisation: Some(organisation.to_owned()),
        occasion: Occasion { kind: Kind::Activity, ..meeting(first, place, &[]) },
        event: "Ra quân vệ sinh".to_owned(),
        numbers: BTreeMap::from([("lượt người".to_owned(), people)]),
    }
}

#[test]
fn one_event_counted_twice_is_noticed() {
    let front = count("MTTQ", "2023-05-14", "Khu 3", 120.0);
    let likely = |other: &Count| double_count(&front, other).map(|found| found.probability > 0.5);
    assert_eq!(likely(&count("LHPN", "2023-05-14", "khu 3", 115.0)), Some(true), "similar numbers");
    assert_eq!(likely(&count("LHPN", "2023-05-14", "Khu 3", 12.0)), Some(false), "numbers far apart");
    assert_eq!(likely(&count("LHPN", "2023-05-14", "Khu 4", 120.0)), None, "another place");
    assert_eq!(likely(&count("LHPN", "2023-05-21", "Khu 3", 120.0)), None, "another Sunday");
    assert_eq!(likely(&count("MTTQ", "2023-05-14", "Khu 3", 120.0)), None, "its own count, given again");
}

#[test]
fn letters_asking_for_one_report_are_found() {
    let scorer = scorer();
    let index = Index::<u8>::default();
    let asks =
        |organisation, text, until| scorer.read(&by(organisation, due(until, issued(text, "2023-05-02"))));
    let front = asks("MTTQ", "V/v báo cáo kết quả công tác hòa giải ở cơ sở", "2023-06-10");
    let check = |other, wanted: Option<bool>, why: &str| {
        let found = same_report(&front, &other, &scorer, &index.frequencies());
        assert_eq!(found.map(|found| found.suggest), wanted, "{why}");
    };
    let same = "Đề nghị cung cấp số liệu, báo cáo công tác hòa giải ở cơ sở";
    check(asks("STP", same, "2023-06-15"), Some(true), "the same report five days later");
    check(asks("STP", same, "2023-08-15"), None, "two months later");
    check(asks("STP", "V/v tuyên truyền hòa giải ở cơ sở", "2023-06-15"), None, "no report is asked for");
    check(asks("STP", "V/v báo cáo tình hình đuối nước", "2023-06-15"), None, "another subject");
}
