use office::account::Role;
use serde::Serialize;

/// What a use-case asks to be allowed. Each includes the ones before it, but for the approval, which is the leaders' alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// See records, history and papers.
    Read,
    /// Say something about a record: a directive's routing (bút phê), a note of progress on a task.
    Comment,
    /// Approve a briefing or send it back.
    Approve,
    /// Add, change and remove records, undo, make backups.
    Write,
    /// Close and open periods; issue, replace and withdraw briefings.
    Issue,
    /// Change the office itself: profile, books, signers, accounts.
    Administer,
}

impl Permission {
    /// Every permission, the least first.
    pub const ALL: &[Permission] = &[
        Permission::Read,
        Permission::Comment,
        Permission::Approve,
        Permission::Write,
        Permission::Issue,
        Permission::Administer,
    ];
}

/// Every role, the one that may most first.
const ROLES: [Role; 4] = [Role::Admin, Role::Clerk, Role::Leader, Role::Viewer];

/// Whether an account of this role may do it. Roles are not encryption: every account's passphrase opens all data.
#[must_use]
pub(crate) fn permits(role: Role, permission: Permission) -> bool {
    if permission == Permission::Approve {
        return role == Role::Leader;
    }
    let most = match role {
        Role::Admin => Permission::Administer,
        Role::Clerk => Permission::Issue,
        Role::Leader => Permission::Comment,
        Role::Viewer => Permission::Read,
    };
    permission <= most
}

/// The roles that may do it, the one that may most first.
pub(crate) fn who_may(permission: Permission) -> impl Iterator<Item = Role> {
    ROLES.into_iter().filter(move |role| permits(*role, permission))
}

#[cfg(test)]
mod tests {
    use super::{Permission, permits};
    use office::account::Role;

    #[test]
    fn each_role_may_do_what_it_is_there_for() {
        let check = |role, expected: [bool; 6]| {
            let found: Vec<bool> =
                Permission::ALL.iter().map(|permission| permits(role, *permission)).collect();
            assert_eq!(found, expected, "what {role:?} may do");
        };
        check(Role::Admin, [true, true, false, true, true, true]);
        check(Role::Clerk, [true, true, false, true, true, false]);
        check(Role::Leader, [true, true, true, false, false, false]);
        check(Role::Viewer, [true, false, false, false, false, false]);
    }
}
