//! The sample office adds up to the figures its source gives.

#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

use app::setup::Protection;
use app::{BriefingTerms, Kind, Session, SystemHost, sample};
use secrecy::SecretString;
use serde_json::json;

fn open(dir: &std::path::Path) -> Session {
    let host = Box::new(SystemHost { today: "2017-07-31".parse().ok() });
    let protection =
        Protection { passphrase: SecretString::from("thuyen cam nui mua"), cost: vault::Argon2Cost::LEAST };
    sample::named("binh-lieu-2017").unwrap().begin(dir, &protection, host).unwrap().finish().unwrap()
}

#[test]
fn an_indicator_stands_in_the_quarter_as_it_was_typed() {
    let dir = tempfile::tempdir().unwrap();
    let mut session = open(dir.path());
    let draft = session.briefing_open("2017-Q2", &BriefingTerms::USUAL).unwrap();
    let tables = draft.sections.iter().flat_map(|section| &section.tables);
    let figures = tables.flat_map(|table| &table.figures);
    let figures = figures.filter(|figure| figure.label == "Hộ đạt gia đình văn hóa (chỉ tiêu mẫu)");
    let shown: Vec<&str> = figures.map(|figure| figure.shown.as_str()).collect();
    assert_eq!(shown, ["80", "76", "76"], "kế hoạch, trong kỳ, lũy kế; cùng kỳ is not known");
}

#[test]
fn every_screen_of_the_sample_has_something_to_show() {
    let dir = tempfile::tempdir().unwrap();
    let session = open(dir.path());
    let check = |kind: Kind, filters: serde_json::Value, expected: u32| {
        let query = serde_json::from_value(json!({ "filters": filters })).unwrap();
        let total = session.list(kind, &query).unwrap().total;
        assert_eq!(total, expected, "how many {kind:?} with {filters} there are");
    };
    check(Kind::Place, json!({ "level": "village" }), 104);
    check(Kind::Place, json!({ "level": "commune" }), 8);
    check(Kind::Subcommittee, json!({}), 4);
    check(Kind::Directive, json!({ "direction": "in" }), 30);
    check(Kind::Task, json!({ "status": "overdue" }), 2);
    check(Kind::Meeting, json!({ "minutes_state": "signed" }), 8);
    check(Kind::Activity, json!({ "series": "Ra quân “Ngày chủ nhật xanh”, tổng vệ sinh môi trường" }), 9);
}

#[test]
fn work_on_the_sample_s_last_day_doubts_no_clock() {
    let dir = tempfile::tempdir().unwrap();
    let mut session = open(dir.path());
    let saved = session.save(Kind::Person, json!({ "full_name": "Người Mẫu Hai" })).unwrap();
    assert_eq!(saved.notice, None, "the sample was entered on the last day it has records of");
}
