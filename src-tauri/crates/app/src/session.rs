use crate::directives;
use crate::health::{AtWork, HealthReport};
use crate::overlaps::OverlapWatch;
use crate::permission::permits;
use crate::records::{self, Verbs};
use crate::{Error, Failure, Host, Kind, Permission, Result, Saved};
use chrono::NaiveDate;
use office::account::Account;
use office::{Done, ListQuery, Moment, Office, Op, Page, Tx, View};
use serde_json::Value;
use std::path::Path;
use vault::{NewCode, OfficeFolder, Unlocked};

/// An unlocked office and who is at the keyboard. Dropping it, or [`Session::lock`], lets go of the keys and the folder.
pub struct Session {
    pub(crate) office: Office,
    pub(crate) keys: Unlocked,
    // Goes before the folder, which keeps others out until the mark of work is gone.
    pub(crate) host: AtWork,
    pub(crate) folder: OfficeFolder,
    pub(crate) account: Account,
    /// The code of a new sheet that nobody typed back yet.
    pub(crate) new_code: Option<NewCode>,
    /// Every work read for comparing; none until somebody built it.
    pub(crate) watch: Option<OverlapWatch>,
    /// What the clerk should know of how the office was opened.
    pub(crate) notices: Vec<String>,
    /// What is known of the office's health; it names records, and so goes with the session.
    pub(crate) health: Option<HealthReport>,
}

impl Session {
    pub(crate) fn new(
        office: Office,
        keys: Unlocked,
        folder: OfficeFolder,
        host: Box<dyn Host>,
        account: Account,
    ) -> Self {
        let host = AtWork::begin(host, &folder);
        let (notices, health) = (Vec::new(), None);
        Self { office, keys, host, folder, account, new_code: None, watch: None, notices, health }
    }

    /// Who is at the keyboard.
    #[must_use]
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// What the account at the keyboard may do, the least first; a window leaves out what it may not.
    #[must_use]
    pub fn may(&self) -> Vec<Permission> {
        Permission::ALL.iter().copied().filter(|permission| permits(self.account.role, *permission)).collect()
    }

    /// The office's folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.root()
    }

    /// The civil day, as the host's clock has it.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.host.now().date()
    }

    /// Ends the session with everything written back and the keys forgotten.
    ///
    /// # Errors
    /// `E_DISK_FULL`, `E_DISK_GONE` and the like when the log cannot be written back; the data is safe in the log then.
    pub fn lock(self) -> Result<()> {
        Ok(self.office.close()?)
    }

    /// Adds a record, or changes the one whose id it names, from JSON shaped as that kind's input.
    ///
    /// # Errors
    /// `E_BAD_JSON`, `E_FIELD` with every field refused, `E_NOT_PERMITTED`, and what the kind's rules refuse.
    pub fn save(&mut self, kind: Kind, input: Value) -> Result<Saved> {
        let op = if input.get("id").is_some_and(|id| !id.is_null()) { Op::Change } else { Op::Add };
        self.write(kind, op, |verbs, tx| (verbs.save)(tx, input))
    }

    /// Changes some fields of a record by a merge patch: `null` empties a field, a list replaces the whole list.
    ///
    /// # Errors
    /// As [`Session::save`], and `E_NOT_FOUND`.
    pub fn change(&mut self, kind: Kind, id: &str, patch: &Value) -> Result<Saved> {
        self.write(kind, Op::Change, |verbs, tx| (verbs.change)(tx, id, patch))
    }

    /// Moves a record to the trash; says so when the number it had stays taken.
    ///
    /// # Errors
    /// `E_NOT_FOUND`, `E_RECORD_IN_USE`, `E_FROZEN`, `E_PERIOD_CLOSED`, `E_NOT_PERMITTED`.
    pub fn remove(&mut self, kind: Kind, id: &str) -> Result<Saved> {
        let mut notice = None;
        let saved = self.write(kind, Op::Remove, |verbs, tx| {
            notice = directives::kept_number(tx, kind, id)?;
            (verbs.remove)(tx, id).map(|()| id.to_owned())
        })?;
        Ok(Saved { notice: notice.or(saved.notice), ..saved })
    }

    /// A record with everything that hangs on it, its state as of today.
    ///
    /// # Errors
    /// `E_NOT_FOUND`.
    pub fn get(&self, kind: Kind, id: &str) -> Result<Value> {
        (kind.verbs().get)(&self.view(), id, self.today())
    }

    /// A page of a list; filters and columns to sort by are those of the kind.
    ///
    /// # Errors
    /// `E_FIELD` naming a filter or column the list does not have.
    pub fn list(&self, kind: Kind, query: &ListQuery) -> Result<Page<Value>> {
        (kind.verbs().list)(&self.view(), query, self.today())
    }

    /// A view of what is stored.
    pub(crate) fn view(&self) -> View<'_> {
        self.office.view()
    }

    /// Who does something, and when.
    pub(crate) fn moment(&self) -> Moment {
        Moment { now: self.host.now(), account: self.account.id.clone() }
    }

    /// Refuses what the account's role does not permit; for hosts, before they ask where a file is to go.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED` saying who may.
    pub fn require(&self, permission: Permission) -> Result<()> {
        if permits(self.account.role, permission) {
            Ok(())
        } else {
            Err(Error::NotPermitted(permission).into())
        }
    }

    /// Does one operation whole or not at all, once it is permitted.
    pub(crate) fn transact<T>(
        &mut self,
        permission: Permission,
        op: Op,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<Done<T>> {
        self.require(permission)?;
        let moment = self.moment();
        transact(&mut self.office, op, &moment, work)
    }

    fn write(
        &mut self,
        kind: Kind,
        op: Op,
        work: impl FnOnce(Verbs, &mut Tx<'_>) -> Result<String>,
    ) -> Result<Saved> {
        let notice = self.far_off_clock();
        let saved = self.transact(kind.permission(), op, |tx| work(kind.verbs(), tx)).map(records::saved)?;
        Ok(Saved { notice, ..saved })
    }
}

/// Does one operation whose work may also fail outside the office's own rules; nothing is stored then.
pub(crate) fn transact<T>(
    office: &mut Office,
    op: Op,
    moment: &Moment,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
) -> Result<Done<T>> {
    let mut refused = None;
    let done = office.transact(op, moment, |tx| work(tx).map_err(|failure| carried(&mut refused, failure)));
    done.map_err(|error| refused.unwrap_or_else(|| Failure::from(error)))
}

/// Does such an operation and takes it all back; what comes out is what would have come of it.
pub(crate) fn rehearse<T>(
    office: &mut Office,
    op: Op,
    moment: &Moment,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
) -> Result<T> {
    let mut refused = None;
    let done = office.rehearse(op, moment, |tx| work(tx).map_err(|failure| carried(&mut refused, failure)));
    done.map_err(|error| refused.unwrap_or_else(|| Failure::from(error)))
}

/// Sets a failure aside while the office gives up the operation for a reason of its own.
fn carried(refused: &mut Option<Failure>, failure: Failure) -> office::Error {
    *refused = Some(failure);
    office::Error::Internal("refused by a use-case")
}
