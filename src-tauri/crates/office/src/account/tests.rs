use super::*;
use crate::testing::Fixture;
use crate::{Error, Op};

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
