use super::*;
use crate::testing::Fixture;
use crate::{AccountId, Error, Moment, Op, Result};

#[test]
fn an_account_has_its_own_name_and_slot() {
    let mut fixture = Fixture::new();
    let mut check = |name: &str, role, slot: &str, expected: &str| {
        let input = AccountInput { name: name.into(), role, slot: slot.into() };
        let refused = match fixture.on((2017, 1, 5), Op::Add, |tx| add(tx, &input)) {
            Ok(_) => "added".to_owned(),
            Err(Error::Invalid(fields)) => {
                let fields = fields.iter().map(|field| format!("{} {:?}", field.field, field.code));
                fields.collect::<Vec<_>>().join("; ")
            }
            Err(other) => other.to_string(),
        };
        assert_eq!(refused, expected, "adding {name:?} with the slot {slot:?}");
    };
    check("Văn thư", Some(Role::Clerk), "slot-1", "added");
    check("", None, "", "name Missing; slot Missing; role Missing");
    check("VĂN THƯ", Some(Role::Viewer), "slot-1", "name Twice; slot Twice");
    check("Trưởng khối", Some(Role::Leader), "slot-2", "added");
    let accounts = list(&fixture.office.view()).expect("the accounts");
    let roles: Vec<Role> = accounts.iter().map(|account| account.role).collect();
    assert_eq!(roles, [Role::Clerk, Role::Leader], "both stand, in the order they were added");
    let found = get(&fixture.office.view(), &accounts[1].id).expect("the account");
    assert_eq!(found, accounts[1], "an account is found by its id");
}

/// An office with an administrator `a` and a clerk `b`.
fn two() -> (Fixture, AccountId, AccountId) {
    let mut fixture = Fixture::new();
    let mut add = |name: &str, role, slot: &str| {
        let input = AccountInput { name: name.into(), role: Some(role), slot: slot.into() };
        fixture.on((2017, 1, 5), Op::KeepAccounts, |tx| add(tx, &input)).expect("an account")
    };
    let (a, b) = (add("Quản trị", Role::Admin, "a"), add("Văn thư", Role::Clerk, "b"));
    (fixture, a, b)
}

fn told(result: Result<()>) -> String {
    match result {
        Ok(()) => "done".to_owned(),
        Err(Error::WrongState { state, step, .. }) => format!("{step}: {state}"),
        Err(Error::Invalid(fields)) => format!("{} {:?}", fields[0].field, fields[0].code),
        Err(other) => other.to_string(),
    }
}

#[test]
fn the_last_administrator_stays_one() {
    let (mut fixture, a, b) = two();
    let mut role =
        |id: &AccountId, role| told(fixture.on((2017, 1, 6), Op::KeepAccounts, |tx| set_role(tx, id, role)));
    assert_eq!(role(&a, Role::Clerk), "change_role: only_admin", "nobody would be left to administer");
    assert_eq!(role(&a, Role::Admin), "done", "staying one is fine");
    assert_eq!(role(&b, Role::Admin), "done", "a second administrator");
    assert_eq!(role(&a, Role::Viewer), "done", "lets the first go");
    assert_eq!(role(&b, Role::Leader), "change_role: only_admin", "and is then the last");
    let remove_last = fixture.on((2017, 1, 6), Op::KeepAccounts, |tx| remove(tx, &b));
    assert_eq!(told(remove_last), "remove_account: only_admin", "who cannot be removed either");
}

#[test]
fn names_stay_apart_when_changed() {
    let (mut fixture, a, b) = two();
    let mut name =
        |id: &AccountId, to: &str| told(fixture.on((2017, 1, 6), Op::KeepAccounts, |tx| rename(tx, id, to)));
    assert_eq!(name(&b, "QUẢN TRỊ"), "name Twice", "capitals make no other name");
    assert_eq!(name(&b, "  "), "name Missing", "nobody is called nothing");
    assert_eq!(name(&b, "VĂN THƯ"), "done", "one's own name may be written otherwise");
    assert_eq!(name(&a, "Trưởng phòng"), "done", "another name");
    assert_eq!(name(&b, "Quản trị"), "done", "a name that was given up is free");
}

#[test]
fn a_removed_account_is_named_in_history_alone() {
    let (mut fixture, a, b) = two();
    fixture.on((2017, 1, 6), Op::KeepAccounts, |tx| remove(tx, &b)).expect("removed");
    let names = |accounts: Vec<Account>| accounts.into_iter().map(|account| account.name).collect::<Vec<_>>();
    let view = fixture.office.view();
    assert_eq!(names(list(&view).expect("the accounts")), ["Quản trị"], "it opens nothing any more");
    assert_eq!(names(every(&view).expect("all")), ["Quản trị", "Văn thư"], "what it did keeps its name");
    let again = AccountInput { name: "Văn thư".into(), role: Some(Role::Clerk), slot: "b".into() };
    let same_slot = fixture.on((2017, 1, 7), Op::KeepAccounts, |tx| add(tx, &again).map(drop));
    assert_eq!(told(same_slot), "slot Twice", "its slot is never given again");
    let own = Moment { now: crate::testing::at(2017, 1, 8).now, account: a.clone() };
    let second = AccountInput { name: "Hai".into(), role: Some(Role::Admin), slot: "c".into() };
    fixture.on((2017, 1, 8), Op::KeepAccounts, |tx| add(tx, &second)).expect("another administrator");
    let refused = fixture.office.transact(Op::KeepAccounts, &own, |tx| remove(tx, &a)).map(drop);
    assert_eq!(told(refused), "remove_account: at_keyboard", "nobody removes the account they work with");
}

#[test]
fn a_passphrase_is_the_owners_until_somebody_else_sets_it() {
    let (mut fixture, a, _) = two();
    let one_time = |fixture: &Fixture| get(&fixture.office.view(), &a).expect("the account").is_one_time;
    assert!(!one_time(&fixture), "who set up the office chose their own");
    fixture.on((2017, 1, 6), Op::KeepAccounts, |tx| chosen_by_another(tx, &a)).expect("set for them");
    assert!(one_time(&fixture), "it waits for one of their own");
    fixture.on((2017, 1, 7), Op::KeepAccounts, |tx| chosen_by_owner(tx, &a)).expect("set by them");
    assert!(!one_time(&fixture), "and waits no more");
}

#[test]
fn what_was_done_to_accounts_is_not_undone() {
    let (mut fixture, a, _) = two();
    let refused = fixture.office.undo_last(&crate::testing::at(2017, 1, 6)).map(drop);
    assert!(matches!(refused, Err(Error::CannotUndo { .. })), "a slot cannot be brought back: {refused:?}");
    let tables = fixture.office.view().tables_of(3).expect("an operation");
    assert_eq!(tables, [crate::store::Table::Account], "and its tables can be asked for");
    assert!(get(&fixture.office.view(), &a).is_ok(), "it stands");
}

#[test]
fn the_office_says_when_it_is_locked() {
    let mut fixture = Fixture::new();
    assert_eq!(idle_minutes(&fixture.office.view()).expect("a number"), 20, "unless somebody said otherwise");
    let mut set = |typed: &str| {
        let typed = crate::CountInput::Text(typed.into());
        told(fixture.on((2017, 1, 6), Op::Change, |tx| set_idle_minutes(tx, &typed)))
    };
    assert_eq!(set("0"), "minutes NotAllowed", "never is no time");
    assert_eq!(set(""), "minutes Missing", "nor is nothing");
    assert!(set("241").starts_with("minutes"), "half a working day is the most");
    assert_eq!(set("5"), "done", "five minutes");
    assert_eq!(idle_minutes(&fixture.office.view()).expect("a number"), 5, "hold from then on");
}

#[test]
fn the_accounts_of_another_copy_take_the_place_of_these() {
    let (mut fixture, a, b) = two();
    let other = |id: &str, name: &str, role, deleted_at: Option<&str>| Account {
        id: AccountId::new(id),
        name: name.into(),
        slot: format!("slot of {id}"),
        role,
        is_one_time: false,
        deleted_at: deleted_at.map(Into::into),
    };
    let todays = [
        other(a.as_str(), "Quản trị", Role::Clerk, Some("2017-01-06T08:00:00")),
        other("c", "Người mới", Role::Admin, None),
    ];
    fixture.on((2017, 1, 7), Op::Restore, |tx| carry_over(tx, &todays)).expect("carried over");
    let view = fixture.office.view();
    assert_eq!(list(&view).expect("the accounts"), [todays[1].clone()], "those of the other copy get in");
    let all = every(&view).expect("all");
    let names: Vec<&str> = all.iter().map(|account| account.name.as_str()).collect();
    assert_eq!(names, ["Quản trị", "Văn thư", "Người mới"], "history names the others all the same");
    assert!(get(&view, &b).is_err(), "one that only this copy knew is removed");
}
