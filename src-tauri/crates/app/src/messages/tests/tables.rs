//! The tables of names are whole: each field, state, step and kind that the office knows has its words.

use super::super::{field_names, fields, names};
use std::path::{Path, PathBuf};

/// What the seams write down of themselves: each name in quotes or each public field, found in the sources.
fn sources(folder: &Path) -> String {
    let mut text = String::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text.push_str(&sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            text.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    text
}

fn office_sources() -> String {
    let folder: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", "office", "src"].iter().collect();
    sources(&folder)
}

/// The words in quotes that follow a beginning, such as `state: "`.
fn quoted_after<'s>(sources: &'s str, beginning: &str) -> Vec<&'s str> {
    sources.split(beginning).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn a_place_is_named_with_rows_counted_from_one() {
    let check = |field: &str, expected: &str| {
        assert_eq!(fields::place(field), expected, "the place of {field}");
    };
    check("abstract", "Trích yếu");
    check("routings[2].lead", "Bút phê, dòng 3: đơn vị chủ trì");
    check("coordinating[0]", "Đơn vị phối hợp, dòng 1");
}

#[test]
fn every_field_of_every_request_has_a_name() {
    let mut found = 0;
    for request in office_sources().split("pub struct ").skip(1) {
        let name = request.split(|c: char| !c.is_alphanumeric()).next().unwrap();
        if !["Input", "Details", "Query"].iter().any(|end| name.ends_with(end)) {
            continue;
        }
        let body = request.split("\n}").next().unwrap();
        for field in body.lines().filter_map(|line| line.trim().strip_prefix("pub ")?.split(':').next()) {
            let field = if field == "abstract_text" { "abstract" } else { field };
            let known = field_names::FIELDS.iter().any(|(name, _)| *name == field);
            assert!(known, "{name} has a field {field}, which the table of names lacks");
            found += 1;
        }
    }
    assert!(found > 200, "the scan found {found} fields, too few to have read the requests");
}

#[test]
fn every_state_step_and_kind_has_a_name() {
    let sources = office_sources();
    let check = |table: &[(&str, &str)], beginning: &str| {
        for word in quoted_after(&sources, beginning) {
            assert!(table.iter().any(|(name, _)| *name == word), "{beginning}{word} has no name in words");
        }
    };
    check(names::STATES, "state: \"");
    check(names::STEPS, "step: \"");
    check(names::FROZEN, "why: \"");
    check(names::KINDS, "kind: \"");
    check(names::KINDS, "used_by: \"");
}

#[test]
fn tables_are_in_order_and_without_repeats() {
    assert!(
        field_names::FIELDS.is_sorted_by(|(a, _), (b, _)| a < b),
        "field names stand in the alphabet's order"
    );
}
