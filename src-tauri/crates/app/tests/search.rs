//! What a clerk finds by typing: every record that has words, and nothing that lies in the trash.

#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{Kind, ListQuery, SearchQuery};
use serde_json::json;
use support::Desk;

fn found(desk: &Desk, words: &str) -> Vec<String> {
    let query = SearchQuery { q: words.into(), ..SearchQuery::default() };
    desk.session.search(&query).unwrap().rows.into_iter().map(|found| found.kind).collect()
}

#[test]
fn records_and_catalogues_are_found_with_or_without_marks() {
    let mut desk = Desk::on("2017-07-31");
    desk.save(
        Kind::Programme,
        json!({ "name": "Chương trình công tác năm", "year": 2017, "items": [{ "content": "Rà soát hương ước" }] }),
    );
    let check = |words: &str, kind: Kind, part: &str| {
        let first = found(&desk, words).into_iter().next();
        assert_eq!(first.as_deref(), Some(part), "{words} is found as {part}");
        let query = ListQuery { q: words.into(), ..ListQuery::default() };
        let listed = desk.session.list(kind, &query).unwrap().total;
        let expected = u32::from(kind.name() == part);
        assert_eq!(listed, expected, "the list of {kind:?} narrows by {words}");
    };
    check("chuong trinh cong tac nam", Kind::Programme, "programme");
    check("hương ước", Kind::Programme, "programme_item");
    check("TRƯỞNG KHỐI", Kind::Signer, "signer");
    check("nghị quyết", Kind::DocumentType, "document_type");
    check("so van ban di", Kind::Book, "book");
}

#[test]
fn lists_without_an_index_obey_their_box() {
    let mut desk = Desk::on("2017-07-31");
    desk.save(
        Kind::Indicator,
        json!({ "name": "Hộ nghèo được giúp đỡ", "unit": "hộ", "adds_by": "sum", "decimals": 0 }),
    );
    let lists = |desk: &Desk, kind: Kind, words: &str| {
        let query = ListQuery { q: words.into(), ..ListQuery::default() };
        desk.session.list(kind, &query).unwrap().total
    };
    assert_eq!(lists(&desk, Kind::Indicator, "ngheo duoc gi"), 1, "an indicator by words without marks");
    assert_eq!(lists(&desk, Kind::Indicator, "nghèo khó"), 0, "every word must be there");
    let books = lists(&desk, Kind::Book, "");
    assert!(books > lists(&desk, Kind::Book, "văn bản đi"), "books narrow too");
}

#[test]
fn a_part_is_not_found_while_its_whole_is_in_the_trash() {
    let mut desk = Desk::on("2017-07-31");
    let kind = desk.session.list(Kind::MeetingKind, &ListQuery::default()).unwrap().rows[0]["id"].clone();
    let meeting = json!({
        "kind": kind, "name": "Giao ban", "day": "5/7/2017", "conclusions": [{ "content": "Rà soát hương ước" }],
    });
    let meeting = desk.save(Kind::Meeting, meeting);
    let programme =
        json!({ "name": "Chương trình", "year": 2017, "items": [{ "content": "Giám sát công vụ" }] });
    let programme = desk.save(Kind::Programme, programme);
    for (kind, id, words, part) in [
        (Kind::Meeting, meeting, "huong uoc", "meeting_conclusion"),
        (Kind::Programme, programme, "cong vu", "programme_item"),
    ] {
        assert_eq!(found(&desk, words), [part], "it is found while its {kind:?} stands");
        desk.session.remove(kind, &id).unwrap();
        assert_eq!(found(&desk, words), [""; 0], "it goes to the trash with its {kind:?}");
        desk.session.undo_last().unwrap();
        assert_eq!(found(&desk, words), [part], "and comes back with it");
    }
}
