use office::account::Role;

/// What a use-case asks to be allowed. Each includes the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Permission {
    /// See records, history and papers.
    Read,
    /// Add, change and remove records, undo, keep drafts.
    Write,
    /// Close and open periods; issue, replace and withdraw briefings.
    Issue,
    /// Change the office itself: profile, books, signers, accounts.
    Administer,
}

/// Whether an account of this role may do it. Roles are not encryption: every account's passphrase opens all data.
#[must_use]
pub(crate) fn permits(role: Role, permission: Permission) -> bool {
    let most = match role {
        Role::Admin => Permission::Administer,
        Role::Clerk => Permission::Issue,
        Role::Leader | Role::Viewer => Permission::Read,
    };
    permission <= most
}

#[cfg(test)]
mod tests {
    use super::{Permission, permits};
    use office::account::Role;

    #[test]
    fn each_role_may_do_what_it_is_there_for() {
        let check = |role, expected: [bool; 4]| {
            let all = [Permission::Read, Permission::Write, Permission::Issue, Permission::Administer];
            assert_eq!(all.map(|permission| permits(role, permission)), expected, "what {role:?} may do");
        };
        check(Role::Admin, [true, true, true, true]);
        check(Role::Clerk, [true, true, true, false]);
        check(Role::Leader, [true, false, false, false]);
        check(Role::Viewer, [true, false, false, false]);
    }
}
