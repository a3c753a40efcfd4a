//! Letters registered twice are named, and symbols propose what they say.

use super::*;
use crate::testing::{Fixture, civil};
use crate::{DirectiveId, Op};

fn add(fixture: &mut Fixture, issuer: &str, symbol: &str, written: &str, about: &str) -> DirectiveId {
    let input = DirectiveInput {
        book: Some(fixture.incoming.clone()),
        numbering: NumberMode::Next,
        day: Some("06/09/2017".into()),
        issuer: issuer.into(),
        symbol: symbol.into(),
        document_date: (!written.is_empty()).then(|| written.to_owned()),
        abstract_text: about.into(),
        ..Default::default()
    };
    fixture.on((2017, 9, 6), Op::Add, |tx| save(tx, &input)).expect("a letter")
}

fn found(fixture: &Fixture, query: &TwinQuery) -> Vec<(Likeness, Option<i64>, bool)> {
    let twins = twins(&fixture.office.view(), query, civil(2017, 9, 10)).expect("an answer");
    twins.into_iter().map(|twin| (twin.likeness, twin.number, twin.deleted_at.is_some())).collect()
}

fn query(issuer: &str, symbol: &str, written: &str, about: &str) -> TwinQuery {
    TwinQuery {
        issuer: issuer.into(),
        symbol: symbol.into(),
        document_date: Some(written.into()),
        abstract_text: about.into(),
        ..Default::default()
    }
}

#[test]
fn the_same_letter_is_found_in_any_spelling_and_in_the_trash() {
    let mut fixture = Fixture::new();
    let _ = add(&mut fixture, "Huyện ủy Mẫu", "05-CV/HU", "05/09/2017", "Về việc tổng vệ sinh môi trường");
    let gone = add(&mut fixture, "Tổ chức front", "30/KH-MTTQ", "01/09/2017", "Kế hoạch giám sát");
    fixture.on((2017, 9, 7), Op::Remove, |tx| remove(tx, &gone)).expect("to the trash");
    #[track_caller]
    fn check(fixture: &Fixture, asked: &TwinQuery, expected: &[(Likeness, Option<i64>, bool)], why: &str) {
        assert_eq!(found(fixture, asked), expected, "{why}");
    }
    let first = [(Likeness::Symbol, Some(1), false)];
    for symbol in ["05-CV/HU", "5 - cv/hu", "Số: 05-CV/HU", "5/CV-HU"] {
        check(
            &fixture,
            &query("huyện uỷ  mẫu", symbol, "5/9/2017", ""),
            &first,
            "the symbol in another spelling",
        );
    }
    check(
        &fixture,
        &query("Huyện ủy Mẫu", "05-CV/HU", "6/9/2017", ""),
        &[],
        "another date is another letter",
    );
    check(&fixture, &query("Huyện ủy Mẫu", "05-CV/HU", "", ""), &first, "a date not typed yet tells nothing");
    check(
        &fixture,
        &query("Tỉnh ủy Mẫu", "05-CV/HU", "5/9/2017", ""),
        &[],
        "another issuer has numbers of its own",
    );
    check(&fixture, &query("Huyện ủy Mẫu", "", "", ""), &[], "nothing typed is like nothing");
    let trash = [(Likeness::Symbol, Some(2), true)];
    check(
        &fixture,
        &query("FRONT", "30/KH-MTTQ", "1/9/2017", ""),
        &trash,
        "by another name, and in the trash",
    );
    check(&fixture, &query("không có", "30/KH-MTTQ", "1/9/2017", ""), &[], "an issuer nobody knows");
}

#[test]
fn nearly_the_same_abstract_is_found_and_what_comes_every_month_is_not() {
    let mut fixture = Fixture::new();
    let about = "Báo cáo kết quả công tác dân vận tháng 8 năm 2017 và nhiệm vụ trọng tâm tháng 9";
    let id = add(&mut fixture, "Huyện ủy Mẫu", "", "", about);
    #[track_caller]
    fn check(fixture: &Fixture, about: &str, expected: usize) {
        let asked = TwinQuery { day: Some("10/9/2017".into()), ..query("Huyện ủy Mẫu", "", "", about) };
        assert_eq!(found(fixture, &asked).len(), expected, "how many are like {about:?}");
    }
    check(&fixture, about, 1);
    check(&fixture, "BAO CAO ket qua công tác dân vận tháng 8 năm 2017 và nhiệm vụ trọng tâm tháng 9.", 1);
    check(&fixture, "Báo cáo kết quả công tác dân vận tháng 8 năm 2017, nhiệm vụ trọng tâm tháng 9", 1);
    check(&fixture, "Báo cáo kết quả công tác dân vận tháng 9 năm 2017 và nhiệm vụ trọng tâm tháng 10", 0);
    check(&fixture, "Báo cáo kết quả công tác tuyên giáo", 0);
    let later = TwinQuery { day: Some("10/10/2018".into()), ..query("Huyện ủy Mẫu", "", "", about) };
    assert_eq!(found(&fixture, &later), [], "a letter of another year");
    let itself = TwinQuery { except: Some(id), ..query("Huyện ủy Mẫu", "", "", about) };
    assert_eq!(found(&fixture, &itself), [], "a letter is no twin of itself");
}

#[test]
fn twins_are_found_by_an_index() {
    let fixture = Fixture::new();
    let view = fixture.office.view();
    for sql in [include_str!("twins/of_issuer.sql"), include_str!("twins/known_issuers.sql")] {
        let mut statement = view.conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).expect("a plan");
        let params = ["", "", "", ""];
        let params = rusqlite::params_from_iter(params.iter().take(statement.parameter_count()));
        let steps: Vec<String> = statement
            .query_map(params, |row| row.get(3))
            .expect("steps")
            .collect::<rusqlite::Result<_>>()
            .expect("steps");
        let walks = steps.iter().any(|step| step.starts_with("SCAN directive") && !step.contains("INDEX"));
        assert!(!walks, "the register is not read whole: {steps:?}");
    }
}

#[test]
fn a_symbol_proposes_its_type_and_its_issuer() {
    use crate::catalogue::{self, DocumentType, DocumentTypeInput};
    let mut fixture = Fixture::new();
    let types = [
        ("Quyết định", "QĐ", "QĐ"),
        ("Quy định", "QĐ", "QyĐ"),
        ("Báo cáo", "BC", "BC"),
        ("Công văn", "CV", ""),
    ];
    let ids: Vec<_> = types
        .iter()
        .map(|(name, party, state)| {
            let input = DocumentTypeInput {
                name: (*name).into(),
                party_abbreviation: (*party).into(),
                state_abbreviation: (*state).into(),
                ..Default::default()
            };
            fixture
                .on((2017, 1, 2), Op::Add, |tx| catalogue::save::<DocumentType>(tx, &input))
                .expect("a type")
        })
        .collect();
    let _ = add(&mut fixture, "Huyện ủy Mẫu", "03-TB/HU", "01/09/2017", "Thông báo");
    let check = |written: &str, expected: &[usize], issuer: Option<&str>, organisation: Option<&str>| {
        let proposed = propose(&fixture.office.view(), written).expect("an answer");
        let expected: Vec<_> = expected.iter().map(|at| ids[*at].clone()).collect();
        assert_eq!(proposed.document_types, expected, "the types of {written}");
        assert_eq!(proposed.issuer.as_deref(), issuer, "the issuer of {written}");
        let proposed = proposed.issuer_organisation.as_ref().map(crate::OrganisationId::as_str);
        assert_eq!(proposed, organisation, "the organisation of {written}");
    };
    check("12-BC/HU", &[2], Some("Huyện ủy Mẫu"), None);
    check("12 - BC/HU", &[2], Some("Huyện ủy Mẫu"), None);
    check("Số: 12/BC-FRONT-BTT", &[2], Some("Tổ chức front"), Some("front"));
    check("125/FARMERS-VP", &[3], Some("Tổ chức farmers"), Some("farmers"));
    check("15-QĐ/HU", &[0, 1], Some("Huyện ủy Mẫu"), None);
    check("15/QĐ-UBND", &[0], None, None);
    check("30/2020/NĐ-CP", &[], None, None);
    check("không số", &[], None, None);
}
