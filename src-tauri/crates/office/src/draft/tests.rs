use super::*;
use crate::testing::{Fixture, at, plain};

fn form(id: Option<DraftId>, body: &str) -> DraftInput {
    DraftInput { id, form: "directive".into(), record: None, body: body.into() }
}

#[test]
fn a_draft_survives_a_restart_and_is_truly_dropped() {
    let mut fixture = Fixture::new();
    let moment = at(2017, 1, 5);
    let before = fixture.office.view().recent_operations(9).expect("history").len();
    let id = fixture.office.put_draft(&form(None, r#"{"abstract":"Về việc"}"#), &moment).expect("a draft");
    let body = r#"{"abstract":"Về việc tổng vệ sinh"}"#;
    fixture.office.put_draft(&form(Some(id.clone()), body), &moment).expect("more of it");
    let mut fixture = fixture.reopened();
    let drafts = fixture.office.drafts(&moment.account).expect("the drafts");
    let bodies: Vec<&str> = drafts.iter().map(|draft| draft.body.as_str()).collect();
    assert_eq!(bodies, [body], "the last keystroke is there after a restart");
    let overwrites = fixture.office.writer.pragma_query_value(None, "secure_delete", |row| row.get(0));
    assert_eq!(overwrites, Ok(1), "what goes is overwritten where it stood");
    fixture.office.drop_draft(&id, &moment.account).expect("the draft is dropped");
    assert!(fixture.office.drafts(&moment.account).expect("the drafts").is_empty(), "nothing is left");
    let after = fixture.office.view().recent_operations(9).expect("history").len();
    assert_eq!(after, before, "and history never heard of it");
}

#[test]
fn forgotten_drafts_leave_no_byte_behind() {
    // In the clear, so that every byte of the file can be looked at.
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plain.db");
    let copy = plain(&path);
    copy.execute_batch("CREATE TABLE draft (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;")
        .expect("a table");
    for words in 1..200 {
        let body = "thrown away ".repeat(words * 7);
        copy.execute("INSERT INTO draft (body) VALUES (?1)", [body]).expect("a draft");
    }
    let stands = || {
        let bytes = std::fs::read(&path).expect("the file");
        bytes.windows(6).any(|bytes| bytes == b"thrown")
    };
    assert!(stands(), "they stand in the file, on pages of their own where they are long");
    forget_all(&copy).expect("they go");
    assert!(!stands(), "and no word of them is left on any page");
}

#[test]
fn a_draft_is_its_account_s_own() {
    let mut fixture = Fixture::new();
    let (mine, other) = (at(2017, 1, 5), Moment { account: AccountId::new("other"), ..at(2017, 1, 5) });
    let id = fixture.office.put_draft(&form(None, "{}"), &mine).expect("a draft");
    let refused = fixture.office.put_draft(&form(Some(id.clone()), "[]"), &other).expect_err("not theirs");
    assert!(matches!(refused, Error::NotFound { kind: "draft", .. }), "they do not see it: {refused}");
    fixture.office.drop_draft(&id, &other.account).expect("nothing happens");
    assert!(fixture.office.drafts(&other.account).expect("the drafts").is_empty(), "theirs are none");
    assert_eq!(fixture.office.drafts(&mine.account).expect("the drafts").len(), 1, "mine still stands");
}

#[test]
fn only_a_form_of_some_size_is_kept() {
    let mut fixture = Fixture::new();
    let mut check = |body: &str, expected: Option<FieldCode>| {
        let refused = match fixture.office.put_draft(&form(None, body), &at(2017, 1, 5)) {
            Err(Error::Invalid(fields)) => fields.into_iter().next().map(|field| field.code),
            _ => None,
        };
        assert_eq!(refused, expected, "what is refused of {} bytes", body.len());
    };
    check("{}", None);
    check("{", Some(FieldCode::NotAllowed));
    check("", Some(FieldCode::NotAllowed));
    check(r#"{"abstract":"Kế hoạch MẬT"}"#, Some(FieldCode::Secret("MẬT")));
    check(&format!("\"{}\"", "a".repeat(MOST_BYTES - 2)), None);
    check(&format!("\"{}\"", "a".repeat(MOST_BYTES - 1)), Some(FieldCode::TooLong { max: MOST_BYTES }));
}
