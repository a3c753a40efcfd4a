use super::{loosely, strictly};
use crate::{Error, Misfit};
use office::CountInput;
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
struct Form {
    title: String,
    count: Option<CountInput>,
    word: Word,
    rows: Vec<Row>,
}

#[derive(Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    #[default]
    First,
    Second,
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Row {
    lead: String,
}

#[test]
fn a_misfit_is_found_at_its_place() {
    let check = |value: serde_json::Value, place: &str, expected: Misfit| {
        let found = strictly::<Form>(value.clone()).map_err(|error| match error {
            Error::BadJson { field, misfit } => (field, misfit),
            other => (other.to_string(), Misfit::WrongType),
        });
        assert_eq!(found, Err((place.to_owned(), expected)), "fitting {value}");
    };
    check(json!([]), "", Misfit::WrongType);
    check(json!({ "titel": "x" }), "titel", Misfit::UnknownField);
    check(json!({ "title": 3 }), "title", Misfit::WrongType);
    check(json!({ "title": null }), "title", Misfit::WrongType);
    check(json!({ "count": [] }), "count", Misfit::WrongType);
    check(json!({ "word": "third" }), "word", Misfit::UnknownWord);
    check(json!({ "word": 3 }), "word", Misfit::WrongType);
    check(json!({ "rows": {} }), "rows", Misfit::WrongType);
    check(json!({ "rows": [{ "lead": "a" }, {}] }), "rows[1].lead", Misfit::MissingField);
    check(json!({ "rows": [{ "lead": "a", "x": 1 }] }), "rows[0].x", Misfit::UnknownField);
    check(json!({ "rows": [{ "lead": 1 }] }), "rows[0].lead", Misfit::WrongType);
}

#[test]
fn what_a_form_does_not_know_is_dropped_when_asked() {
    let value = json!({
        "title": "t", "state": "open", "count": 3, "word": "second", "rows": [{ "lead": "a", "name": "b" }],
    });
    let expected = Form {
        title: "t".into(),
        count: Some(CountInput::Whole(3)),
        word: Word::Second,
        rows: vec![Row { lead: "a".into() }],
    };
    assert_eq!(loosely::<Form>(value).unwrap(), expected, "only what the form knows is left");
}
