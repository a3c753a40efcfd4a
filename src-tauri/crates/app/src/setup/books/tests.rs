use crate::setup::{Protection, SetUp, begin};
use crate::{Argon2Cost, Kind, Result, Session, SystemHost};
use secrecy::SecretString;
use serde_json::{Value, json};

/// An office whose only book is this one.
fn office(book: Value) -> Result<Session> {
    let folder = tempfile::tempdir().unwrap();
    let protection =
        Protection { passphrase: SecretString::from("thuyen cam nui mua"), cost: Argon2Cost::LEAST };
    let mut set_up = SetUp::usual().unwrap();
    set_up.books = vec![serde_json::from_value(book).unwrap()];
    let host = Box::new(SystemHost { today: "2017-01-05".parse().ok() });
    begin(folder.path(), &set_up, &protection, host)?.finish()
}

/// An outgoing book on paper.
fn outgoing(sequence: &str, last_used: &Value, last_by_type: &Value) -> Value {
    let book = json!({ "direction": "out", "name": "Sổ văn bản đi", "sequence": sequence });
    json!({ "book": book, "last_used": last_used, "last_by_type": last_by_type })
}

/// The number the next document of a type gets.
fn next(session: &mut Session, type_name: &str) -> Value {
    let whole = office::ListQuery { limit: 500, ..Default::default() };
    let id_of = |kind, name: &str| {
        let rows = session.list(kind, &whole).unwrap().rows;
        rows.iter().find(|row| row["name"] == name).unwrap()["id"].clone()
    };
    let input = json!({
        "book": id_of(Kind::Book, "Sổ văn bản đi"), "document_type": id_of(Kind::DocumentType, type_name),
        "numbering": { "mode": "next" }, "day": "5/1/2017", "issuer": "Cơ quan Khối", "abstract": "Bản mẫu",
    });
    let saved = session.save(Kind::Directive, input).unwrap();
    session.get(Kind::Directive, &saved.id).unwrap()["number"].clone()
}

#[test]
fn every_series_goes_on_after_paper() {
    #[track_caller]
    fn check(book: Value, letter: i64, report: i64) {
        let mut session = office(book).unwrap();
        let given = [next(&mut session, "Công văn"), next(&mut session, "Báo cáo")];
        assert_eq!(given, [json!(letter), json!(report)], "no number on paper is given once more");
    }
    let letters = json!([{ "document_type": "Công văn", "last_used": "120" }]);
    check(outgoing("per_type", &Value::Null, &letters), 121, 1);
    check(outgoing("per_type", &Value::Null, &json!([])), 1, 1);
    check(outgoing("common", &json!(120), &json!([])), 121, 122);
    check(outgoing("common", &Value::Null, &json!([])), 1, 2);
}

#[test]
fn a_last_number_that_fits_no_series_is_refused() {
    #[track_caller]
    fn check(book: Value, expected: &[&str]) {
        let failure = office(book).err().unwrap();
        let fields: Vec<_> = failure.fields.iter().map(|refused| refused.field.as_str()).collect();
        assert_eq!((failure.code, fields.as_slice()), ("E_FIELD", expected), "each place is named");
    }
    let row = |document_type: &str, last_used: Value| json!({ "document_type": document_type, "last_used": last_used });
    check(outgoing("per_type", &json!(57), &json!([])), &["books[0].document_type"]);
    check(
        outgoing("common", &json!(57), &json!([row("Công văn", json!(3))])),
        &["books[0].last_by_type[0].document_type"],
    );
    let rows = json!([
        row("Công văn", json!(3)),
        row("Công văn", json!(4)),
        row("Không có loại này", json!(5)),
        row("Báo cáo", Value::Null),
    ]);
    let places = [
        "books[0].last_by_type[1].document_type",
        "books[0].last_by_type[2].document_type",
        "books[0].last_by_type[3].last_used",
    ];
    check(outgoing("per_type", &Value::Null, &rows), &places);
    check(
        outgoing("per_type", &Value::Null, &json!([row("Báo cáo", json!("1,234.5"))])),
        &["books[0].last_by_type[0].last_used"],
    );
}
