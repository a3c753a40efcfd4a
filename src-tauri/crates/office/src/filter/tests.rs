use super::*;
use crate::Op;
use crate::testing::{Fixture, at, broken};

fn keep(fixture: &mut Fixture, list: &str, name: &str, query: &str) -> Result<SavedFilterId> {
    let input = SavedFilterInput { list: list.into(), name: name.into(), query: query.into() };
    fixture.on((2017, 1, 5), Op::Add, |tx| save(tx, &input))
}

#[test]
fn a_filter_is_kept_by_its_name_for_one_list_and_one_account() {
    let mut fixture = Fixture::new();
    let second = keep(&mut fixture, "directive.in", "Ủy ban", "{\"q\": \"a\"}").expect("a filter");
    let first = keep(&mut fixture, "directive.in", "Đoàn", "{}").expect("a filter");
    let _ = keep(&mut fixture, "task", "Ủy ban", "{}").expect("a filter of another list");
    let again = keep(&mut fixture, "directive.in", "Ủy ban", "{\"q\": \"b\"}").expect("the same name");
    assert_eq!(again, second, "the same name is the same filter");
    let clerk = AccountId::new("clerk");
    let kept = of(&fixture.office.view(), &clerk, "directive.in").expect("filters");
    let kept: Vec<_> = kept.iter().map(|filter| (&filter.id, filter.query.as_str())).collect();
    assert_eq!(kept, [(&first, "{}"), (&second, "{\"q\": \"b\"}")], "in the order of the alphabet");
    let other = of(&fixture.office.view(), &AccountId::new("leader"), "directive.in").expect("filters");
    assert_eq!(other, [], "another account has its own");

    let mut stranger = at(2017, 1, 6);
    stranger.account = AccountId::new("leader");
    let refused = fixture.office.transact(Op::Remove, &stranger, |tx| remove(tx, &first));
    assert!(matches!(refused, Err(Error::NotFound { .. })), "and does not drop those of others");
    fixture.on((2017, 1, 6), Op::Remove, |tx| remove(tx, &first)).expect("dropped");
    assert_eq!(of(&fixture.office.view(), &clerk, "directive.in").expect("filters").len(), 1, "one is left");
}

#[test]
fn what_is_no_filter_is_refused() {
    let mut fixture = Fixture::new();
    let mut check = |list: &str, name: &str, query: &str, expected: &str| {
        assert_eq!(broken(keep(&mut fixture, list, name, query)), expected, "what is refused");
    };
    check("", " ", "{}", "list Missing; name Missing");
    check("task", "a", "{", "query NotAllowed");
    check("task", "a", &format!("\"{}\"", "x".repeat(4_096)), "query TooLong { max: 4096 }");
}
