//! Whatever way a clerk writes it, `search` finds it, best first, and says where.

use serde_json::{Value, json};
use tests::desk::Desk;

fn search(desk: &Desk, query: &str) -> Vec<Value> {
    let found = desk.ask(&["search", query], &Value::Null);
    found.as_array().expect("a list of hits").clone()
}

/// The desk with one letter, and its id.
fn desk_with_a_letter() -> (Desk, String) {
    let desk = Desk::new();
    let mut letter = desk.letter();
    letter["symbol"] = json!("05 - BC/HU");
    letter["issuer"] = json!("Huyện uỷ Hoà Thắng");
    letter["abstract"] = json!("Về việc rà soát đường hoa khu phố");
    letter["document_date"] = json!("29/6/2017");
    let saved = desk.ask(&["directive", "add", "-"], &letter);
    let id = saved["id"].as_str().expect("an id").to_owned();
    (desk, id)
}

#[test]
fn a_letter_is_found_in_any_spelling() {
    let (desk, id) = desk_with_a_letter();
    for (query, field) in [
        ("ra soat duong hoa", "abstract"),
        ("ĐƯỜNG HOA", "abstract"),
        ("đươ\u{300}ng hoa kh", "abstract"),
        ("huyện ủy hòa", "issuer"),
        ("5bc hu", "symbol"),
        ("05-BC/HU", "symbol"),
        ("Số: 05/BC-HU", "symbol"),
        ("29/6/2017", "document_date"),
        ("29.06.2017", "document_date"),
    ] {
        let hits = search(&desk, query);
        let hit =
            hits.iter().find(|hit| hit["id"] == *id).unwrap_or_else(|| panic!("{query} finds it: {hits:?}"));
        assert_eq!(hit["field"], field, "{query} says where: {hit}");
        assert_eq!(hit["kind"], "directive", "and of which kind it is");
        assert_eq!(hit["title"], "Về việc rà soát đường hoa khu phố", "and how it is called");
        assert_eq!(hit["source_row"], Value::Null, "nothing was taken in from a file");
        assert!(hit["number"].is_i64() && !hit["matches"].as_array().expect("places").is_empty(), "{hit}");
    }
    let number = desk.ask(&["directive", "show", &id], &Value::Null)["number"].clone();
    let by_number = search(&desk, &format!("số {number}"));
    let first: Vec<&Value> = by_number.iter().take_while(|hit| hit["number"] == number).collect();
    assert!(first.iter().any(|hit| hit["id"] == *id), "its number is enough, first of all: {by_number:?}");
}

#[test]
fn a_letter_is_found_by_what_its_routing_says() {
    let desk = Desk::new();
    let mut letter = desk.letter();
    let front = desk.id_of("organisation", "Cơ quan Khối");
    letter["routings"] =
        json!([{ "day": "3/7/2017", "lead": front, "words": "Giao bộ phận dân vận xử lý gấp" }]);
    let saved = desk.ask(&["directive", "add", "-"], &letter);
    let hits = search(&desk, "bo phan dan van xu ly");
    let hit = hits.iter().find(|hit| hit["id"] == saved["id"]).expect("the letter");
    assert_eq!(hit["field"], "routing_words", "it says that the words are the routing's: {hit}");
    assert_eq!(hit["direction"], "in", "and in which register the letter stands");
    let listed = desk.ask(&["directive", "list", "--q", "bộ phận dân vận xử lý"], &Value::Null);
    assert_eq!(listed["rows"][0]["id"], saved["id"], "the list finds it as well");
}

#[test]
fn records_of_every_kind_are_found_and_the_trash_is_not() {
    let (desk, id) = desk_with_a_letter();
    let kinds = |query: &str| -> Vec<String> {
        let hits = search(&desk, query);
        hits.iter().map(|hit| hit["kind"].as_str().expect("a kind").to_owned()).collect()
    };
    assert!(kinds("tuyen truyen").contains(&"activity_kind".to_owned()), "catalogues are found");
    assert!(kinds("so dang ky").contains(&"book".to_owned()), "and books");
    let _ = desk.cli.run(&["directive", "remove", &id]).done();
    assert!(kinds("ra soat duong hoa khu pho").is_empty(), "what was thrown away is not found");
    let limited = desk.ask(&["search", "a", "--limit", "2"], &Value::Null);
    assert_eq!(limited.as_array().map(Vec::len), Some(2), "no more than asked for");
    assert!(search(&desk, "?!").is_empty(), "signs alone find nothing");
}
