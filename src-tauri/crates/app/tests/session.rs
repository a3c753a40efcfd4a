//! A session from set-up to lock, as a host drives it.

#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

use app::setup::{self, Protection, SetUp};
use app::{Kind, Secret, Session, SystemHost, unlock};
use office::directive::Sequence;
use office::profile::LetterheadFamily;
use secrecy::SecretString;
use serde_json::{Value, json};
use std::path::Path;

const PASSPHRASE: &str = "thuyen cam nui mua";

fn host() -> Box<SystemHost> {
    Box::new(SystemHost { today: "2017-01-05".parse().ok() })
}

fn protection() -> Protection {
    Protection { passphrase: SecretString::from(PASSPHRASE), cost: vault::Argon2Cost::LEAST }
}

fn set_up() -> SetUp {
    serde_json::from_value(json!({
        "account_name": "Văn thư",
        "profile": {
            "valid_from": "1/1/2017", "name": "Cơ quan Khối huyện Mẫu", "short_name": "Cơ quan Khối",
            "abbreviation": "CQK", "level": "district", "committee": "Huyện ủy Mẫu",
            "addressee": "Thường trực Huyện ủy", "date_place": "Mẫu", "letterhead": "party",
            "superior_lines": "HUYỆN ỦY MẪU", "agency_lines": "CƠ QUAN KHỐI", "village_word": "thôn",
            "grouping": "subcommittee", "briefing_due_day": 25,
        },
        "organisations": [{ "name": "Mặt trận Tổ quốc", "short_name": "MTTQ", "membership": "member" }],
        "subcommittees": [{ "name": "Văn phòng" }],
        "signers": [{
            "person": { "full_name": "Người Mẫu Một" },
            "signer": { "title": "TRƯỞNG KHỐI" },
        }],
        "books": [{ "book": { "direction": "in", "name": "Sổ văn bản đến" }, "last_used": "10" }],
    }))
    .unwrap()
}

fn open(dir: &Path) -> Session {
    setup::begin(dir, &set_up(), &protection(), host()).unwrap().finish().unwrap()
}

fn book(session: &Session) -> String {
    let books = session.list(Kind::Book, &Default::default()).unwrap();
    books.rows[0]["id"].as_str().unwrap().to_owned()
}

fn letter(session: &Session) -> Value {
    json!({
        "book": book(session), "numbering": { "mode": "next" }, "day": "5/1/2017", "issuer": "Huyện ủy mẫu",
        "abstract": "Về việc tổng vệ sinh môi trường", "deadline": "2017-01-20",
    })
}

#[test]
fn a_directive_is_kept_changed_undone_and_found_again_after_unlocking() {
    let dir = tempfile::tempdir().unwrap();
    let mut session = open(dir.path());
    let saved = session.save(Kind::Directive, letter(&session)).unwrap();
    let changed = session
        .change(Kind::Directive, &saved.id, &json!({ "symbol": "12-CV/HU", "deadline": null }))
        .unwrap();
    assert_eq!(changed.operation, saved.operation + 1, "a change is an operation of its own");
    let shown = session.get(Kind::Directive, &saved.id).unwrap();
    assert_eq!(
        (&shown["number"], &shown["symbol"], &shown["deadline"]),
        (&json!(11), &json!("12-CV/HU"), &Value::Null),
        "the number follows the paper book, the patch touched what it names"
    );
    let same = session.change(Kind::Directive, &saved.id, &json!({})).unwrap();
    assert_eq!(same.operation, 0, "a record read and sent back unchanged is no operation");
    let undone = session.undo_last().unwrap();
    assert_eq!(undone.words, "sửa văn bản", "undo names what it took back");
    session.lock().unwrap();

    let secret = Secret::Passphrase(SecretString::from(PASSPHRASE));
    let session = unlock(dir.path(), &secret, None, host()).unwrap();
    let found =
        session.list(Kind::Directive, &serde_json::from_value(json!({ "q": "tong ve sinh" })).unwrap());
    assert_eq!(found.unwrap().total, 1, "what was saved is found without marks");
    let steps = session.history(Kind::Directive, &saved.id).unwrap();
    let told: Vec<_> = steps.iter().map(|step| (step.words.as_str(), step.account_name.as_str())).collect();
    assert_eq!(
        told,
        [("hoàn tác", "Văn thư"), ("sửa văn bản", "Văn thư"), ("thêm mới văn bản", "Văn thư")],
        "every step is kept, newest first, with what was done and by whom"
    );
}

#[test]
fn what_is_refused_says_where_and_stores_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let mut session = open(dir.path());
    let mut check = |patch: Value, code: &str, field: &str| {
        let mut input = letter(&session);
        input.as_object_mut().unwrap().extend(patch.as_object().unwrap().clone());
        let failure = session.save(Kind::Directive, input).unwrap_err();
        let fields: Vec<_> = failure.fields.iter().map(|refused| refused.field.as_str()).collect();
        assert_eq!((failure.code, fields.as_slice()), (code, [field].as_slice()), "saving with {patch}");
    };
    check(json!({ "abstract": "" }), "E_FIELD", "abstract");
    check(json!({ "day": "31/02/2017" }), "E_FIELD", "day");
    check(json!({ "pages": "1,234.5" }), "E_FIELD", "pages");
    check(json!({ "abstrakt": "x" }), "E_BAD_JSON", "abstrakt");
    check(json!({ "routings": [{ "lead": 3 }] }), "E_BAD_JSON", "routings[0].lead");
    let stored = session.list(Kind::Directive, &Default::default()).unwrap();
    assert_eq!(stored.total, 0, "nothing was half-saved");
}

#[test]
fn a_refused_set_up_leaves_no_office() {
    let dir = tempfile::tempdir().unwrap();
    let mut wrong = set_up();
    wrong.books[0].book.name = String::new();
    let refused = setup::begin(dir.path(), &wrong, &protection(), host()).err().map(|failure| failure.code);
    assert_eq!(refused, Some("E_FIELD"), "a book without a name is refused");
    assert!(setup::begin(dir.path(), &set_up(), &protection(), host()).is_ok(), "and set-up begins again");
}

#[test]
fn the_usual_set_up_makes_an_office() {
    let dir = tempfile::tempdir().unwrap();
    let usual = SetUp::usual().unwrap();
    let session = setup::begin(dir.path(), &usual, &protection(), host()).unwrap().finish().unwrap();
    let info = session.info().unwrap();
    assert_eq!(info.identity.short_name, "Cơ quan Khối", "the profile holds today");
    let count = |kind| info.records[kind];
    assert_eq!(
        (count("organisation"), count("subcommittee"), count("book"), count("directive")),
        (7, 4, 3, 0),
        "the office and its six members, four sub-committees, three books, nothing else"
    );
    let checked = session.check(app::Depth::Full).unwrap();
    assert!(checked.keys_whole && checked.database_read, "a new office is whole");
}

#[test]
fn what_a_first_run_begins_with_fits_itself() {
    let setup::UsualSetUp { set_up, document_types } = setup::usual().unwrap();
    let outgoing = set_up.books.iter().find(|book| book.book.name == "Sổ đăng ký văn bản đi").unwrap();
    assert_eq!(
        (set_up.profile.letterhead, outgoing.book.sequence),
        (Some(LetterheadFamily::Party), Sequence::PerType),
        "under the Party's letterhead each type has its own numbers (norms A.7)"
    );
    assert!(document_types.iter().any(|name| name == "Công văn"), "their types: {document_types:?}");
    assert!(
        !set_up.profile.recipients.contains("Như trên"),
        "a briefing names nobody above that this could point to"
    );
}
