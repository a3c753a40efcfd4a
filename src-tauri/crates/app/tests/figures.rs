//! The values of an indicator, from a sheet of paper to the annex of a briefing.

#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{Action, BriefingTerms, Failure, Kind};
use office::BriefingId;
use serde_json::{Value, json};
use support::Desk;

/// An office with one indicator whose values are typed, in per cent with one decimal.
fn desk() -> (Desk, String) {
    let mut desk = Desk::on("2017-07-31");
    let input = json!({
        "name": "Gia đình văn hóa", "unit": "%", "decimals": 1, "adds_by": "last",
        "targets": [{ "year": 2017, "value": "80" }],
    });
    let id = desk.save(Kind::Indicator, input);
    (desk, id)
}

fn act(desk: &mut Desk, name: &str, id: &str, input: Value) -> Result<i64, Failure> {
    let action = Action::named(Kind::Indicator, name).unwrap();
    desk.session.act(action, id, input).map(|saved| saved.operation)
}

fn record(desk: &mut Desk, id: &str, values: &Value) -> Result<i64, Failure> {
    act(desk, "record_values", id, json!({ "values": values }))
}

/// Period and value of each, oldest first.
fn shown(desk: &Desk, id: &str) -> Vec<(String, i64)> {
    let record = desk.session.get(Kind::Indicator, id).unwrap();
    let of = |value: &Value| (value["period"].as_str().unwrap().to_owned(), value["value"].as_i64().unwrap());
    record["values"].as_array().unwrap().iter().map(of).collect()
}

#[test]
fn values_are_recorded_changed_and_taken_back() {
    let (mut desk, id) = desk();
    let sheet = json!([{ "period": "2017-Q1", "value": "74,5" }, { "period": "2017-Q2", "value": "76" }]);
    let operation = record(&mut desk, &id, &sheet).unwrap();
    let both = [("2017-Q1".to_owned(), 745), ("2017-Q2".to_owned(), 760)];
    assert_eq!(shown(&desk, &id), both, "each under the name of its period");
    assert_eq!(record(&mut desk, &id, &sheet).unwrap(), 0, "the same again changes nothing");

    record(&mut desk, &id, &json!([{ "period": "2017-Q2", "value": "76,4" }])).unwrap();
    assert_eq!(shown(&desk, &id)[1].1, 764, "a value given again replaces the one before");
    let record = desk.session.get(Kind::Indicator, &id).unwrap();
    act(&mut desk, "remove_value", &id, json!({ "value": record["values"][1]["id"] })).unwrap();
    assert_eq!(shown(&desk, &id), both[..1], "the other stays");
    assert!(operation > 0, "history has each step");
}

#[test]
fn a_refused_value_is_named_by_its_row() {
    let (mut desk, id) = desk();
    let mut check = |values: Value, expected: &[&str]| {
        let failure = record(&mut desk, &id, &values).unwrap_err();
        let fields: Vec<&str> = failure.fields.iter().map(|field| field.field.as_str()).collect();
        assert_eq!(fields, expected, "what is said of {values}");
        assert_eq!(shown(&desk, &id), [], "nothing is half-saved");
    };
    let first = json!({ "period": "2017-Q1", "value": "74,5" });
    check(json!([]), &["values"]);
    check(json!([first, { "period": "2017-Q2", "value": "74,55" }]), &["values[1].value"]);
    check(json!([first, { "value": "74,5" }]), &["values[1].period"]);
    check(json!([first, first]), &["values[1].period"]);
}

#[test]
fn a_number_typed_over_a_figure_that_is_gone_keeps_its_name() {
    let (mut desk, id) = desk();
    record(&mut desk, &id, &json!([{ "period": "2017-Q2", "value": "76" }])).unwrap();
    let briefing: BriefingId =
        desk.session.briefing_open("2017-Q2", &BriefingTerms::USUAL).unwrap().briefing.id;
    let key = format!("indicators/{id}/now");
    let typed =
        json!({ "figure": key, "drafted": 760, "value": 765, "mark": "about", "reason": "Xã bổ sung" });
    let typed = serde_json::from_value(typed).unwrap();
    desk.session.briefing_override(&briefing, &typed).unwrap();
    let value = desk.session.get(Kind::Indicator, &id).unwrap()["values"][0]["id"].clone();
    act(&mut desk, "remove_value", &id, json!({ "value": value })).unwrap();
    let lost = desk.session.briefing_get(&briefing).unwrap().warnings.lost_overrides;
    let lost = serde_json::to_value(lost).unwrap();
    let expected = json!([{
        "figure": key, "label": "Gia đình văn hóa", "value": 765, "mark": "about", "decimals": 1, "unit": "%",
    }]);
    assert_eq!(lost, expected, "it is named with its unit and its decimals");
}
