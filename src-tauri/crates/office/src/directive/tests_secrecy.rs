//! What bears a stamp of secrecy does not get in, and what slipped in gets out.

use super::*;
use crate::store::{SearchQuery, Table};
use crate::testing::{Fixture, at, broken};
use crate::{DirectiveId, Error, Op, OrganisationId, Result};

const SECRET: &str = "Phương án diễn tập khu vực phòng thủ";

fn letter(fixture: &Fixture, about: &str) -> DirectiveInput {
    DirectiveInput {
        book: Some(fixture.incoming.clone()),
        numbering: NumberMode::Next,
        day: Some("05/01/2017".into()),
        issuer: "Huyện ủy Mẫu".into(),
        abstract_text: about.into(),
        ..Default::default()
    }
}

fn add(fixture: &mut Fixture, input: &DirectiveInput) -> Result<DirectiveId> {
    fixture.on((2017, 1, 5), Op::Add, |tx| save(tx, input))
}

fn stamped(result: Result<DirectiveId>) -> String {
    let Err(Error::Stamped(fields)) = result else { return format!("{result:?}") };
    let fields: Vec<_> = fields.iter().map(|field| format!("{} {:?}", field.field, field.code)).collect();
    fields.join("; ")
}

#[test]
fn a_stamp_in_any_text_is_refused_until_it_was_asked_about() {
    let mut fixture = Fixture::new();
    let mut check = |change: fn(&mut DirectiveInput), expected: &str| {
        let mut input = letter(&fixture, "Kế hoạch");
        change(&mut input);
        assert_eq!(stamped(add(&mut fixture, &input)), expected, "what is refused");
    };
    check(|input| input.abstract_text = "TỐI MẬT. Kế hoạch".into(), "abstract Secret(\"TỐI MẬT\")");
    check(|input| input.symbol = "12-KH/HU (MẬT)".into(), "symbol Secret(\"MẬT\")");
    check(
        |input| {
            input.note = "đóng dấu TUYỆT MẬT".into();
            input.routings = vec![RoutingInput {
                day: Some("06/01/2017".into()),
                words: "Văn bản MẬT, giao trực tiếp".into(),
                lead: Some(OrganisationId::new("front")),
                ..Default::default()
            }];
        },
        "note Secret(\"TUYỆT MẬT\"); routings[0].words Secret(\"MẬT\")",
    );
    let rows: i64 = fixture
        .office
        .view()
        .conn
        .query_row("SELECT count(*) FROM directive", [], |row| row.get(0))
        .expect("a count");
    assert_eq!(rows, 0, "nothing of what was refused is stored");
}

#[test]
fn what_was_answered_is_saved_and_not_asked_about_again() {
    let mut fixture = Fixture::new();
    let mut input = letter(&fixture, "Mở lớp dạy nuôi ong LẤY MẬT");
    input.secrecy_answered = true;
    let id = add(&mut fixture, &input).expect("an answered letter");
    let changed = DirectiveInput {
        id: Some(id.clone()),
        note: "đã sửa".into(),
        secrecy_answered: false,
        ..input.clone()
    };
    add(&mut fixture, &changed).expect("text that stands is not asked about again");
    let worse = DirectiveInput { note: "MẬT".into(), ..changed };
    assert_eq!(stamped(add(&mut fixture, &worse)), "note Secret(\"MẬT\")", "new text is");
    let ordinary = letter(&fixture, "KẾ HOẠCH BẢO VỆ BÍ MẬT NHÀ NƯỚC; đổi mật khẩu");
    add(&mut fixture, &ordinary).expect("an ordinary heading is no stamp");
}

#[test]
fn a_number_is_held_only_where_the_office_allows_it() {
    let mut fixture = Fixture::new();
    let input = ReserveInput {
        book: Some(fixture.incoming.clone()),
        day: Some("05/01/2017".into()),
        numbering: NumberMode::Next,
    };
    let refused = fixture.on((2017, 1, 5), Op::Add, |tx| reserve(tx, &input, "(Đăng ký riêng)"));
    assert!(matches!(refused, Err(Error::WrongState { state, .. }) if state == "off"), "it is off at first");
    let rules = rules::RegisterRulesInput { holds_numbers: true, ..Default::default() };
    fixture.on((2017, 1, 5), Op::Change, |tx| rules::save(tx, &rules)).expect("rules");
    let id =
        fixture.on((2017, 1, 5), Op::Add, |tx| reserve(tx, &input, "(Đăng ký riêng)")).expect("a number");
    let line: Directive = fixture.office.view().get(&id).expect("the line");
    assert_eq!((line.number, line.abstract_text.as_str()), (Some(1), "(Đăng ký riêng)"), "number and words");
    let outgoing = ReserveInput { book: Some(fixture.outgoing.clone()), ..input };
    let refused = fixture.on((2017, 1, 5), Op::Add, |tx| reserve(tx, &outgoing, "(Đăng ký riêng)"));
    assert_eq!(broken(refused), "book NotAllowed", "only letters that came in");
}

/// A letter with a routing, changed once, so that its words stand in the record, the index and several revisions.
fn slipped_in(fixture: &mut Fixture) -> DirectiveId {
    let mut input = letter(fixture, SECRET);
    input.routings = vec![RoutingInput {
        day: Some("06/01/2017".into()),
        words: SECRET.into(),
        lead: Some(OrganisationId::new("front")),
        coordinating: vec![OrganisationId::new("farmers")],
        ..Default::default()
    }];
    let id = add(fixture, &input).expect("a letter");
    let changed = DirectiveInput { id: Some(id.clone()), note: SECRET.into(), routings: Vec::new(), ..input };
    fixture.on((2017, 1, 6), Op::Change, |tx| save(tx, &changed)).expect("a change");
    id
}

/// How many cells of any table hold the words.
fn traces(fixture: &Fixture) -> Vec<String> {
    let view = fixture.office.view();
    let sql = "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name NOT LIKE 'search_text%' AND m.name NOT LIKE 'sqlite_%'";
    let mut statement = view.conn.prepare(sql).expect("tables");
    let columns: Vec<(String, String)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .expect("columns")
        .collect::<rusqlite::Result<_>>()
        .expect("columns");
    let holds = |(table, column): &(String, String)| {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE instr({column}, ?1) > 0)");
        view.conn.query_row(&sql, [SECRET], |row| row.get::<_, bool>(0)).expect("an answer")
    };
    columns.into_iter().filter(holds).map(|(table, column)| format!("{table}.{column}")).collect()
}

#[test]
fn what_slipped_in_leaves_its_number_and_the_reason() {
    let mut fixture = Fixture::new();
    let id = slipped_in(&mut fixture);
    assert!(!traces(&fixture).is_empty(), "the words stand in records and history");
    let left = fixture
        .on((2017, 2, 1), Op::Expunge, |tx| expunge(tx, &id, "văn bản mật nhập nhầm", "(Đã xóa nội dung)"))
        .expect("expunged");
    assert_eq!(left.entered_on.to_string(), "2017-01-05", "backups since then may hold it");
    assert_eq!(traces(&fixture), Vec::<String>::new(), "no table holds the words any more");
    let view = fixture.office.view();
    let line: Directive = view.get(&id).expect("the line of the book");
    assert_eq!((line.number, line.number_state), (Some(1), NumberState::Cancelled), "the number stays taken");
    assert_eq!(line.cancel_reason.as_deref(), Some("văn bản mật nhập nhầm"), "with the reason");
    let found = view
        .search(&SearchQuery { q: "dien tap khu vuc".into(), ..SearchQuery::default() })
        .expect("a search");
    assert_eq!(found.rows.len(), 0, "search does not find it");
    let history = view.row_history(Table::Directive, id.as_str()).expect("history");
    assert_eq!(history.len(), 3, "that it was entered, changed and expunged stays");
    let again = fixture.on((2017, 2, 1), Op::Expunge, |tx| expunge(tx, &id, "lần nữa", "(…)"));
    assert!(matches!(again, Err(Error::Frozen { why: "expunged", .. })), "once is enough");
    let undone = fixture.office.undo_last(&at(2017, 2, 2));
    assert!(matches!(undone, Err(Error::CannotUndo { .. })), "there is no way back");
}

#[test]
fn one_without_a_number_goes_and_one_in_the_trash_is_reached() {
    let mut fixture = Fixture::new();
    let draft = DirectiveInput { numbering: NumberMode::Later, ..letter(&fixture, SECRET) };
    let draft = add(&mut fixture, &draft).expect("a letter without a number");
    let gone = slipped_in(&mut fixture);
    fixture.on((2017, 1, 7), Op::Remove, |tx| remove(tx, &gone)).expect("to the trash");
    for id in [&draft, &gone] {
        let refused = fixture.on((2017, 2, 1), Op::Expunge, |tx| expunge(tx, id, " ", "(…)")).map(drop);
        assert_eq!(broken(refused), "reason Missing", "a reason is asked for");
        fixture.on((2017, 2, 1), Op::Expunge, |tx| expunge(tx, id, "nhập nhầm", "(…)")).expect("expunged");
        assert!(fixture.office.view().get::<Directive>(id).is_err(), "it stays in the trash");
    }
    assert_eq!(traces(&fixture), Vec::<String>::new(), "no table holds the words any more");
}

#[test]
fn history_lets_nothing_else_be_changed() {
    let mut fixture = Fixture::new();
    let id = slipped_in(&mut fixture);
    let other = letter(&fixture, "Kế hoạch khác");
    let other = add(&mut fixture, &other).expect("another letter");
    fixture.on((2017, 2, 1), Op::Expunge, |tx| expunge(tx, &id, "nhập nhầm", "(…)")).expect("expunged");
    let mut check = |sql: &str, id: &DirectiveId| {
        let refused = fixture.on((2017, 2, 2), Op::Change, |tx| Ok(tx.conn.execute(sql, [id.as_str()])?));
        let refused = refused.expect_err("history is never changed").to_string();
        assert!(refused.contains("history is never changed"), "{sql} is refused: {refused}");
    };
    check("UPDATE revision SET after = '{}' WHERE row_id = ?1", &other);
    check("UPDATE revision SET after = '{\"note\": \"\"}' WHERE row_id = ?1", &id);
    check("UPDATE revision SET operation = 1 WHERE row_id = ?1", &id);
    check("DELETE FROM revision WHERE row_id = ?1", &id);
    check("UPDATE expunged SET reason = 'khác' WHERE row_id = ?1", &id);
    check("DELETE FROM expunged WHERE row_id = ?1", &id);
}
