//! Each way of writing that must find a record, on one small office.

use super::{Hit, SearchQuery, SearchReach};
use crate::testing::{Fixture, seed};
use crate::{Op, View};
use proptest::prelude::*;
use serde_json::{Value, json};

seed!(Letter, Directive);
seed!(Duty, Task);
seed!(Taken, ImportRow);
seed!(Routed, Routing);

/// What is typed into the register, and the number it got.
const LETTERS: [(&str, i64, &str, &str, &str, &str); 7] = [
    ("a1", 12, "05-BC/HU", "Huyện ủy Bình Liêu", "Báo cáo tổng vệ sinh môi trường", "2017-09-05"),
    ("a2", 13, "12/BC-MTTQ-BTT", "Ủy ban Mặt trận", "Hội nghị hiệp thương quý 3", "2017-09-06"),
    ("a3", 120, "30/2020/NĐ-CP", "Chính phủ", "Nghị định về công tác văn thư", "2020-03-05"),
    (
        "a4",
        121,
        "125/UBND-VP",
        "Ủy ban nhân dân huyện",
        "V/v đường hoa xã Đồng Văn, ngày 12/5/2017",
        "2017-05-02",
    ),
    ("a5", 122, "07-KH/HU", "Huyện uỷ", "Kế hoạch mua máy", "2017-06-01"),
    ("a6", 123, "08-KH/HU", "Huyện uỷ", "Kế hoạch cho các cháu đến thăm má", "2017-06-02"),
    ("a7", 124, "", "Hội Phụ nữ", "Hoà giải ở cơ sở: mở lớp, khoẻ để xây dựng", "2017-06-03"),
];

fn letter(
    (id, number, symbol, issuer, title, day): (&str, i64, &str, &str, &str, &str),
    book: &str,
) -> Letter {
    Letter(json!({
        "id": id, "book": book, "direction": "in", "number": number, "type_key": "", "period_key": "2017",
        "number_state": "issued", "cancel_reason": null, "day": day, "issuer": issuer, "issuer_organisation": null,
        "symbol": symbol, "document_date": "2017-01-31", "document_type": null, "abstract": title,
        "urgency": "normal", "pages": null, "copies": null, "recipients": "", "signer": "", "deadline": null,
        "subcommittee": null, "task_group": null, "first_received_by": null, "drafted_for": "office",
        "handled_on": null, "handling_result": "", "paper_place": "", "note": "", "deleted_at": null,
    }))
}

fn duty(id: &str, title: &str) -> Duty {
    Duty(json!({
        "id": id, "title": title, "scope": "own", "lead": "front", "subcommittee": null, "task_group": null,
        "responsible": null, "assigned_on": "2017-07-03", "start_on": null, "due_on": "2017-10-20", "timing": "dated",
        "breakthrough": false, "product": "", "result": "", "finished_on": null, "confirmed_on": null,
        "cancelled_on": null, "cancel_reason": "", "note": "", "deleted_at": null,
    }))
}

fn office() -> Fixture {
    let mut fixture = Fixture::new();
    let book = fixture.incoming.to_string();
    let filled = fixture.on((2017, 7, 3), Op::Add, |tx| {
        tx.put(&duty("t1", "Tổng vệ sinh trước Tết"))?;
        LETTERS.iter().try_for_each(|one| tx.put(&letter(*one, &book)))?;
        tx.put(&Taken(json!({ "id": "i1", "table_name": "directive", "row_id": "a1", "file": "cũ.xlsx",
            "sheet": "2017", "source_row": 7 })))
    });
    filled.expect("records");
    fixture
}

fn search(view: &View<'_>, q: &str) -> Vec<Hit> {
    let query = SearchQuery { q: q.to_owned(), ..SearchQuery::default() };
    view.search(&query).expect("a search").rows
}

fn ids(hits: &[Hit]) -> Vec<&str> {
    hits.iter().map(|hit| hit.id.as_str()).collect()
}

#[test]
fn whatever_way_it_is_written_it_is_found() {
    let fixture = office();
    let check = |q: &str, expected: &[&str]| {
        assert_eq!(ids(&search(&fixture.office.view(), q)), expected, "what {q:?} finds, best first");
    };
    // Marks, case and normal forms.
    check("tong ve sinh", &["a1", "t1"]);
    check("TỔNG VỆ SINH", &["a1", "t1"]);
    check("to\u{302}\u{309}ng ve\u{323}\u{302} si", &["a1", "t1"]);
    check("dong van", &["a4"]);
    check("đồng văn", &["a4"]);
    check("ma", &["a6", "a5", "a2"]);
    check("má", &["a6", "a5", "a2"]);
    check("máy", &["a5"]);
    check("hiep thu", &["a2"]);
    // The two places of a tone mark.
    check("hòa giải", &["a7"]);
    check("hoà giải", &["a7"]);
    check("huyện ủy", &["a6", "a5", "a1", "a4"]);
    // Words of several fields, in any order.
    check("moi truong binh lieu", &["a1"]);
    // Symbols in any spelling.
    for q in ["05-BC/HU", "5bc hu", "05bchu", "5 bc hu", "Số: 05 - BC/HU", "05–bc/hu", "số 5-BC/H"] {
        check(q, &["a1"]);
    }
    check("Số: 12/BC-MTTQ-BTT", &["a2"]);
    check("30/2020/nd", &["a3"]);
    check("125 ubnd", &["a4"]);
    // Numbers: those called so first.
    check("số 12", &["a1", "a2", "a4"]);
    check("121", &["a4"]);
    // Days and months, of any field and in the text.
    check("5/9/2017", &["a1"]);
    check("05.09.2017", &["a1"]);
    check("2017-09-05", &["a1"]);
    check("ngày 5-9-2017", &["a1"]);
    check("12/5/2017", &["a4"]);
    check("9/2017", &["a2", "a1"]);
    check("tháng 9/2017 hội nghị", &["a2"]);
    check("20/10/2017", &["t1"]);
    // Nothing.
    check("", &[]);
    check(" -/ ", &[]);
    check("31/02/2017", &[]);
    check("\"ve\" OR *", &[]);
}

#[test]
fn a_hit_says_what_it_is_and_where_it_matches() {
    let fixture = office();
    let check = |q: &str, field: &str, marked: &[&str]| {
        let hits = search(&fixture.office.view(), q);
        let hit = hits.first().unwrap_or_else(|| panic!("{q:?} finds something"));
        let units: Vec<u16> = hit.snippet.encode_utf16().collect();
        let passages =
            hit.matches.iter().map(|at| String::from_utf16(&units[at.start as usize..at.end as usize]));
        let passages: Vec<String> = passages.collect::<Result<_, _>>().expect("whole letters");
        assert_eq!(
            (hit.field.as_str(), passages),
            (field, marked.iter().map(ToString::to_string).collect()),
            "{q:?}"
        );
    };
    check("ve sinh", "abstract", &["vệ", "sinh"]);
    check("binh lieu", "issuer", &["Bình", "Liêu"]);
    check("5bc hu", "symbol", &["05-BC/HU"]);
    check("120", "number", &["120"]);
    check("5/9/2017", "day", &["05/09/2017"]);
    check("1/2017", "document_date", &["31/01/2017"]);
    check("12/5/2017", "abstract", &["12/5/2017"]);
    let hit = &search(&fixture.office.view(), "vệ sinh môi trường")[0];
    assert_eq!((hit.number, hit.source_row, hit.symbol.as_str()), (Some(12), Some(7), "05-BC/HU"), "{hit:?}");
    assert_eq!(hit.title_matches.len(), 4, "the title shows the match too");
}

#[test]
fn a_letter_is_found_by_the_words_of_its_routings() {
    let mut fixture = office();
    let found = |fixture: &Fixture, q: &str| -> Vec<(String, String)> {
        let hits = search(&fixture.office.view(), q);
        hits.into_iter().map(|hit| (hit.id, hit.field)).collect()
    };
    let routed = |id: &str, position: i64, words: &str| {
        Routed(json!({ "id": id, "directive": "a2", "position": position, "author": "", "day": "2017-09-06",
            "words": words, "lead": "front", "deadline": null, "handed_over_on": null }))
    };
    let add = fixture.on((2017, 9, 6), Op::Route, |tx| {
        tx.put(&routed("r1", 0, "Ban Tuyên giáo tham mưu"))?;
        tx.put(&routed("r2", 1, "Phối hợp với Công an xã"))
    });
    add.expect("two routings");
    let letter = || vec![("a2".to_owned(), "routing_words".to_owned())];
    assert_eq!(found(&fixture, "tuyen giao"), letter(), "the first routing finds the letter");
    assert_eq!(found(&fixture, "công an"), letter(), "the second as well");
    assert_eq!(found(&fixture, "tham muu hiep thuong").len(), 1, "with words of the letter's own");
    let none: &[Routed] = &[];
    let taken = fixture.on((2017, 9, 7), Op::Change, |tx| tx.put_children("directive", "a2", none));
    taken.expect("no routings");
    assert_eq!(found(&fixture, "tuyen giao"), [], "a routing taken back finds nothing");
    assert_eq!(found(&fixture, "hiep thuong")[0].0, "a2", "the letter itself is still found");
}

#[test]
fn a_long_text_is_shown_around_its_match() {
    let mut fixture = office();
    let long = format!("{}cần tìm{}", "chữ đầu ".repeat(60), " chữ cuối".repeat(60));
    fixture.on((2017, 7, 4), Op::Add, |tx| tx.put(&duty("t2", &long))).expect("a task");
    let hit = &search(&fixture.office.view(), "can tim")[0];
    assert!(
        hit.snippet.starts_with("…chữ") || hit.snippet.starts_with("…đầu"),
        "cut at a word: {}",
        hit.snippet
    );
    assert!(hit.snippet.ends_with('…') && hit.snippet.chars().count() < 210, "and not long: {}", hit.snippet);
    assert_eq!(hit.matches.len(), 2, "with its match");
}

#[test]
fn beyond_the_cap_everything_can_be_asked_for() {
    let mut fixture = office();
    let filled = fixture.on((2017, 7, 4), Op::Add, |tx| {
        (0..600).try_for_each(|at| tx.put(&duty(&format!("m{at:03}"), &format!("Việc hàng ngày {at}"))))
    });
    filled.expect("tasks");
    let view = fixture.office.view();
    let page = |reach, offset| {
        let query = SearchQuery { q: "hang ngay".to_owned(), limit: 100, offset, reach };
        view.search(&query).expect("a search")
    };
    let newest = page(SearchReach::Newest, 0);
    assert_eq!((newest.total, newest.more, newest.rows.len()), (500, true, 100), "the newest are looked at");
    let last = page(SearchReach::All, 500);
    assert_eq!((last.total, last.more, last.rows.len()), (600, false, 100), "all can be paged through");
    assert_eq!(last.rows[99].id, "m000", "to the oldest");
}

#[test]
fn the_trash_is_not_searched() {
    let mut fixture = office();
    let gone = fixture.on((2017, 7, 4), Op::Remove, |tx| {
        let mut row = duty("t1", "Tổng vệ sinh trước Tết");
        row.0["deleted_at"] = Value::from("2017-07-04T08:00:00");
        tx.put(&row)
    });
    gone.expect("a task thrown away");
    assert_eq!(ids(&search(&fixture.office.view(), "tong ve sinh")), ["a1"], "it is not found any more");
}

/// Ways of writing the same words.
fn rewritten(words: &str, way: usize) -> String {
    match way {
        0 => text::fold(words),
        1 => words.to_uppercase(),
        2 => text::modern_tone(words),
        3 => text::place_tones(words, text::TonePlacement::OnFirstVowel),
        4 => format!("  {}…", words.replace(' ', "  ")),
        _ => words.to_lowercase(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn no_way_of_writing_loses_what_the_words_find(picks in prop::collection::vec((0..7_usize, 0..12_usize, 1..4_usize, 1..9_usize, 0..6_usize), 12)) {
        let fixture = office();
        let view = fixture.office.view();
        for (which, from, count, cut, way) in picks {
            let (id, _, _, _, title, _) = LETTERS[which];
            let words: Vec<&str> = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
            let from = from.min(words.len() - 1);
            let mut typed: Vec<String> = words[from..words.len().min(from + count)].iter().map(ToString::to_string).collect();
            if let Some(last) = typed.last_mut() {
                *last = last.chars().take(cut).collect();
            }
            let typed = rewritten(&typed.join(" "), way);
            prop_assert!(ids(&search(&view, &typed)).contains(&id), "{:?} must find {:?}", typed, title);
        }
    }
}
