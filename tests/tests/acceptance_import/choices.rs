//! What the clerk decides: rows that are unsure, columns that nobody named.

use super::{REGISTER, dry, fates, put};
use serde_json::{Value, json};
use tests::desk::Desk;
use tests::sheet::csv;

#[test]
fn what_is_unsure_waits_for_the_clerk() {
    let desk = Desk::new();
    let file = put(
        &desk,
        "so.csv",
        csv(&[
            REGISTER,
            "5/9/16|1|UBND xã mẫu|||Kế hoạch một (mẫu)|||",
            "6/9/16|2|UBND xã mẫu|||Kế hoạch hai (mẫu)|||",
            "31/02/2016|3|UBND xã mẫu|||Kế hoạch ba (mẫu)|||",
            "7/9/2016|4|UBND xã mẫu|||Kế hoạch bốn (mẫu)|||",
            "8/9|5|UBND xã mẫu|||Kế hoạch năm (mẫu)|||",
        ])
        .as_bytes(),
    );
    let check = |choices: Value, expected: [&str; 5]| {
        let choices = put(&desk, "chon.json", choices.to_string().as_bytes());
        let found = dry(&desk, "directives-in", &file, &["--choices", &choices]).done().json();
        assert_eq!(fates(&found)[1..], expected, "with {choices}");
    };
    let asked = "2 ask two_digit_year";
    check(json!({}), [asked, "3 ask two_digit_year", "4 refuse no_such_day", "5 new", "6 ask year_missing"]);
    check(
        json!({ "choices": { "2": "accept", "5": "skip", "4": { "correct": { "arrival_date": "28/02/2016" } } } }),
        ["2 new", "3 ask two_digit_year", "4 new", "5 skip chosen", "6 ask year_missing"],
    );
    check(
        json!({ "accepted": ["two_digit_year"] }),
        ["2 new", "3 new", "4 refuse no_such_day", "5 new", "6 ask year_missing"],
    );
    let wrong = put(&desk, "sai.json", br#"{ "choice": {} }"#);
    let _ = dry(&desk, "directives-in", &file, &["--choices", &wrong]).refused(3, "E_BAD_JSON");
}

#[test]
fn a_mapping_is_remembered_for_its_header() {
    let desk = Desk::new();
    let lines = ["Hôm nào|Của ai|Chuyện gì", "5/9/2016|UBND xã mẫu|Kế hoạch (mẫu)"];
    let file = put(&desk, "la.csv", csv(&lines).as_bytes());
    let _ = dry(&desk, "directives-in", &file, &[]).refused(3, "E_IMPORT_NO_HEADER");
    let mapping = json!({ "arrival_date": "A", "issuer": "B", "abstract": "C" });
    let mapping = put(&desk, "cot.json", mapping.to_string().as_bytes());
    let imported = desk.ask(&["import", "directives-in", &file, "--mapping", &mapping], &Value::Null);
    assert_eq!(imported["imported"], 1, "the clerk says what the columns mean: {imported}");
    let next = csv(&[lines[0], "6/9/2016|UBND xã mẫu|Báo cáo (mẫu)"]);
    let next = dry(&desk, "directives-in", &put(&desk, "la-2.csv", next.as_bytes()), &[]).done().json();
    assert_eq!(fates(&next)[1], "2 new", "and need not say it again: {next}");
}
