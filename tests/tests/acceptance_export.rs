//! Lists go out as spreadsheets, and come back through the import as what they were.

use serde_json::{Value, json};
use tests::desk::Desk;

const KINDS: [&str; 6] = ["directives-in", "directives-out", "tasks", "activities", "people", "places"];

#[test]
fn every_list_comes_back_as_what_it_was() {
    let desk = Desk::new();
    for (kind, ending) in KINDS.into_iter().flat_map(|kind| [(kind, "xlsx"), (kind, "csv")]) {
        let file = desk.beside(&format!("{kind}.{ending}"));
        let file = file.to_string_lossy();
        let rows = desk.ask(&["export", kind, &file], &Value::Null)["rows"].as_u64().expect("a count");
        assert!(rows > 0, "the sample has {kind}");
        let seen = desk.ask(&["import", kind, &file, "--dry-run"], &Value::Null);
        assert_eq!(seen["file"]["header_row"], 1, "{kind}.{ending}: the head is recognised");
        let all = seen["rows"].as_array().expect("rows");
        let others: Vec<_> = all[1..].iter().filter(|row| row["fate"] != "duplicate").collect();
        assert!(others.is_empty(), "{kind}.{ending}: every row is known again, except {others:?}");
        assert_eq!(all.len() as u64, rows + 1, "{kind}.{ending}: one row for each record");
    }
}

#[test]
fn an_empty_office_takes_the_registers_of_another() {
    let (from, to) = (Desk::new(), Desk::empty());
    for (kind, table) in [("directives-in", "in"), ("directives-out", "out")] {
        let file = from.beside(&format!("{kind}.xlsx"));
        let file = file.to_string_lossy();
        let rows = from.ask(&["export", kind, &file, "--filter", "year=2017"], &Value::Null)["rows"].clone();
        let imported = to.ask(&["import", kind, &file], &Value::Null);
        assert!(imported["imported"].as_u64() > Some(0), "{kind}: {imported}");
        let filter = format!("direction={table}");
        let listed = to.ask(&["directive", "list", "--filter", &filter], &Value::Null);
        assert_eq!(listed["total"], imported["imported"], "{kind}: what came in is listed");
        assert!(imported["imported"].as_u64() <= rows.as_u64(), "{kind}: and no more than went out");
    }
}

#[test]
fn what_looks_like_a_formula_stays_text() {
    let desk = Desk::new();
    let mut letter = desk.letter();
    letter["abstract"] = json!("=HYPERLINK(\"x\") (mẫu)");
    let _ = desk.ask(&["directive", "add", "-"], &letter);
    let file = desk.beside("so.csv");
    let _ = desk.ask(&["export", "directives-in", &file.to_string_lossy(), "--q", "HYPERLINK"], &Value::Null);
    let text = std::fs::read_to_string(&file).expect("the file");
    assert!(text.contains("\"'=HYPERLINK(\"\"x\"\") (mẫu)\""), "no program runs it: {text}");
}

#[test]
fn an_ending_nobody_knows_is_refused() {
    let desk = Desk::new();
    let file = desk.beside("so.pdf");
    let _ = desk.give(&["export", "tasks", &file.to_string_lossy()], &Value::Null).refused(2, "E_USAGE");
    assert!(!file.exists(), "nothing is written");
}
