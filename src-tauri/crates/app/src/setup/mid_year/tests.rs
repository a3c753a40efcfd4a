use super::*;
use crate::setup::{Protection, SetUp, begin};
use crate::{Argon2Cost, Failure, Kind, SystemHost};
use office::Quantity;
use office::activity::{Measure, MeasureKey, Only};
use office::figures::{past, running};
use office::period::{Cutoffs, PeriodKey};
use secrecy::SecretString;
use serde_json::json;

/// An office whose books begin on 1 July 2017, on that day.
fn office() -> Session {
    let folder = tempfile::tempdir().unwrap();
    let protection =
        Protection { passphrase: SecretString::from("thuyen cam nui mua"), cost: Argon2Cost::LEAST };
    let mut set_up = SetUp::usual().unwrap();
    set_up.profile.valid_from = Some("1/7/2017".into());
    let host = Box::new(SystemHost { today: "2017-07-01".parse().ok() });
    begin(folder.path(), &set_up, &protection, host).unwrap().finish().unwrap()
}

fn first(session: &Session, kind: Kind) -> Value {
    session.list(kind, &Default::default()).unwrap().rows[0]["id"].clone()
}

fn period(name: &str) -> PeriodKey {
    name.parse().unwrap()
}

/// What a clerk brings: 13.100 attendances since January, 12.000 in July a year ago, two tasks.
fn brought(session: &Session) -> Value {
    let (lead, kind) = (first(session, Kind::Organisation), first(session, Kind::ActivityKind));
    json!({
        "until": "30/6/2017",
        "running": [{ "activity_kind": kind, "measure": "attendances", "value": "13.100", "mark": "over" }],
        "last_year": [{ "period": "2016-07", "measure": "attendances", "value": 12_000 }],
        "tasks": [
            { "title": "Rà soát hương ước", "lead": lead, "due_on": "20/7/2017", "source": "Công văn số 12-CV/HU" },
            { "title": "Giám sát công vụ", "lead": lead, "due_on": "15/6/2017" },
            { "title": "Nắm tình hình", "lead": lead },
        ],
    })
}

#[test]
fn paper_is_carried_over_in_one_operation() {
    let mut session = office();
    let before = session.recent(1).unwrap()[0].operation;
    let input = brought(&session);
    let saved = session.bring_forward(input).unwrap();
    assert_eq!(saved.operation, before + 1, "everything is one operation");
    let july = Cutoffs::CALENDAR.bounds(period("2017-07"));
    let account = office::task::account(&session.view(), july).unwrap().whole;
    assert_eq!((account.dated.carried_over, account.dated.given), (2, 0), "both deadlines: chuyển kỳ trước");
    assert_eq!(account.undated.carried_over, 1, "and the task without a deadline");
    assert_eq!(account.dated.overdue, 2, "one was late before it came here, the other is by the month's end");

    let of = |measure| MeasureKey::plain(measure);
    let to_date = Cutoffs::CALENDAR.year_to_date(period("2017-07"));
    let totals = running(&session.view(), to_date, &Only::default()).unwrap();
    let total = totals.iter().find(|total| total.key == of(Measure::Attendances)).unwrap();
    assert_eq!(total.total.map(|total| total.value), Some(13_100), "lũy kế goes on from paper");
    let year_before = Cutoffs::CALENDAR.bounds(period("2016-07"));
    let year_before = past(&session.view(), year_before, &Only::default()).unwrap();
    assert_eq!(year_before[&of(Measure::Attendances)], Quantity::exact(12_000), "and so does cùng kỳ");

    session.undo_last().unwrap();
    assert_eq!(session.list(Kind::Task, &Default::default()).unwrap().total, 0, "undone whole");
}

#[test]
fn every_bad_row_is_named_and_nothing_is_stored() {
    let mut session = office();
    let mut input = brought(&session);
    input["running"][0]["value"] = json!("1,234.5");
    input["last_year"][0]["period"] = Value::Null;
    input["tasks"][0]["lead"] = Value::Null;
    input["tasks"][1]["due_on"] = json!("31/6/2017");
    let refused = |failure: Failure| failure.fields.into_iter().map(|field| field.field).collect::<Vec<_>>();
    assert_eq!(
        refused(session.bring_forward(input).unwrap_err()),
        ["running[0].value", "last_year[0].period", "tasks[0].lead", "tasks[1].due_on"],
        "all rows at once"
    );
    assert_eq!(session.list(Kind::Task, &Default::default()).unwrap().total, 0, "nothing is half-saved");
    assert_eq!(refused(session.bring_forward(json!({})).unwrap_err()), ["until"], "the day is needed");
}
