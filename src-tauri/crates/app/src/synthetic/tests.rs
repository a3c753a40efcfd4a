use super::{Plan, Yearly, synthesize};
use crate::setup::Protection;
use crate::{Depth, Kind, Session, Span, SystemHost};
use chrono::NaiveDate;
use secrecy::SecretString;
use serde_json::Value;
use tempfile::TempDir;
use vault::Argon2Cost;

const SMALL: Yearly = Yearly { directives: 60, activities: 36, tasks: 36, meetings: 12 };

/// A small office of two years, and the folder it lies in.
fn office(seed: u64) -> (TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let passphrase = SecretString::from("thuyen cam nui mua");
    let protection = Protection { passphrase, cost: Argon2Cost::LEAST };
    let plan = Plan { years: 2, seed, yearly: SMALL };
    let host = SystemHost { today: NaiveDate::from_ymd_opt(2026, 10, 31) };
    let session = synthesize(folder.path(), &plan, &protection, Box::new(host)).unwrap().finish().unwrap();
    (folder, session)
}

/// Every row of the registers, ids included.
fn registers(session: &Session) -> Vec<(Kind, Vec<Value>)> {
    let kinds = [Kind::Directive, Kind::Meeting, Kind::Task, Kind::Activity, Kind::Difficulty];
    let whole = office::ListQuery { limit: 500, ..Default::default() };
    kinds.map(|kind| (kind, session.list(kind, &whole).unwrap().rows)).into()
}

#[test]
fn it_is_an_office_like_any_other() {
    let (_folder, session) = office(1);
    let checked = session.check(Depth::Full).unwrap();
    assert!(checked.keys_whole && checked.database_read, "an office made of chance is whole");
    let records = session.info().unwrap().records;
    let expected = [("directive", 120), ("activity", 72), ("task", 72), ("meeting", 24), ("place", 112)];
    for (kind, expected) in expected {
        assert_eq!(records[kind], expected, "two years hold so many of {kind}");
    }
    let now = session.dashboard(Span::Month).unwrap().now;
    assert!(now.activities > 0, "the last month ends today");
    assert!(now.tasks_given > now.tasks_finished, "some work still stands open");
    let briefing =
        session.print_briefing("2026-10", &crate::BriefingTerms::USUAL, crate::PaperFormat::Pdf).unwrap();
    assert!(briefing.starts_with(b"%PDF"), "its briefing prints");
}

#[test]
fn the_seed_alone_decides_what_it_holds() {
    let ((_one, first), (_two, again), (_three, other)) = (office(7), office(7), office(8));
    let (first, again, other) = (registers(&first), registers(&again), registers(&other));
    for ((kind, rows), (_, same)) in first.iter().zip(&again) {
        assert!(!rows.is_empty(), "there are records of the kind {}", kind.name());
        assert_eq!(rows, same, "the same seed gives the same {}, ids included", kind.name());
    }
    assert_ne!(first, other, "another seed gives another office");
}
