use super::{SHEET_MADE_ON, print_sheet};
use crate::{Error, Permission, Result, Secret, Session};
use ::briefing::SheetOrder;
use office::Op;
use office::profile::setting;
use serde::Serialize;
use vault::{Group, NewCode, renew_recovery};
use zeroize::Zeroizing;

/// A new code, shown and printed; it opens nothing yet.
#[derive(Serialize)]
pub struct DrawnSheet {
    /// Its groups, in order.
    pub recovery_groups: Vec<String>,
    /// The groups to be typed back from paper, by their number on it, counted from 1.
    pub ask_groups: [usize; 3],
}

impl Session {
    /// Draws the code of a new sheet. The old sheet holds until part of the new one was typed back.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`; `E_OTHER_ACCOUNT` and what unlocking refuses when the secret is not that of the person at the
    /// keyboard.
    pub fn draw_sheet(&mut self, secret: &Secret) -> Result<DrawnSheet> {
        self.require(Permission::Administer)?;
        self.confirm(secret)?;
        let code = NewCode::draw(self.host.as_mut())?;
        let drawn = DrawnSheet {
            recovery_groups: code.code().printed().split(' ').map(str::to_owned).collect(),
            ask_groups: code.asked().map(Group::ordinal),
        };
        self.new_code = Some(code);
        Ok(drawn)
    }

    /// The new sheet as PDF, as often as it is wanted.
    ///
    /// # Errors
    /// `E_NO_NEW_SHEET` when none was drawn since the office was unlocked; what else keeps it off paper.
    pub fn print_new_sheet(&self) -> Result<Zeroizing<Vec<u8>>> {
        let code = self.new_code.as_ref().ok_or(Error::NoNewSheet)?;
        print_sheet(&self.view(), self.today(), SheetOrder::Replacing, code.code())
    }

    /// Puts the new sheet in place of the old one, once the groups asked were typed back. Backups made until now open with
    /// the old sheet and go on doing so.
    ///
    /// # Errors
    /// `E_RECOVERY_CODE_MISTYPED` naming the group, after which it can be tried again; `E_NO_NEW_SHEET`,
    /// `E_NOT_PERMITTED`; the disk's own trouble, after which the old sheet holds.
    pub fn confirm_sheet(&mut self, typed: &str) -> Result<()> {
        self.require(Permission::Administer)?;
        let code = self.new_code.as_ref().ok_or(Error::NoNewSheet)?;
        let on_paper = code.typed_back(typed)?;
        let files = self.host.files();
        renew_recovery(files.as_ref(), self.host.as_mut(), &self.folder, &self.keys, on_paper)?;
        self.new_code = None;
        let today = self.today();
        // The sheet is in force, whatever the history can still take.
        let _ = self.transact(Permission::Administer, Op::RenewSheet, |tx| {
            Ok(setting::put(tx, &SHEET_MADE_ON, &today)?)
        });
        Ok(())
    }

    /// Thinks better of a new sheet; the old one holds.
    pub fn drop_sheet(&mut self) {
        self.new_code = None;
    }
}
