//! The sample office adds up to the figures its source gives.

#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

use app::setup::Protection;
use app::{Kind, Session, SystemHost, sample};
use secrecy::SecretString;
use serde_json::json;

fn open(dir: &std::path::Path) -> Session {
    let host = Box::new(SystemHost { today: "2017-08-01".parse().ok() });
    let protection =
        Protection { passphrase: SecretString::from("thuyen cam nui mua"), cost: vault::Argon2Cost::LEAST };
    sample::named("binh-lieu-2017").unwrap().begin(dir, &protection, host).unwrap().finish().unwrap()
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
