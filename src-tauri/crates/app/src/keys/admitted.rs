//! Who opens the office under its new key: those at hand with their passphrase, the others with one that is made for them.

use super::{OneTimePassphrase, RekeyRequest};
use crate::setup::suggest_passphrase;
use crate::{Error, Host, Result, Secret};
use office::account::{self, Account};
use office::profile;
use office::{AccountId, Office};
use secrecy::{ExposeSecret, SecretString};
use vault::{Admitted, ChosenPassphrase, Files, OfficeFolder, Passphrase, SlotId, Unlocked, prove};

/// One account, and what opens it from now on.
struct Admission {
    id: AccountId,
    name: String,
    slot: SlotId,
    by: By,
}

enum By {
    /// What was typed as its passphrase of today.
    Today(Passphrase),
    /// A passphrase that was made for it, in words and as it is accepted.
    OneTime(SecretString, ChosenPassphrase),
}

/// Every account of the office.
pub(super) struct Admissions(Vec<Admission>);

impl Admissions {
    /// Looks at each account that has a slot, and makes passphrases for those nobody typed one for.
    pub(super) fn of(
        office: &Office,
        keys: &Unlocked,
        request: &RekeyRequest<'_>,
        host: &mut dyn Host,
    ) -> Result<Self> {
        let accounts = account::list(&office.view())?;
        let is_known = |name: &String| accounts.iter().any(|account| account.name == *name);
        if let Some((name, _)) = request.others.iter().find(|(name, _)| !is_known(name)) {
            return Err(Error::UnknownAccount(name.clone()).into());
        }
        let has_slot =
            |account: &&Account| keys.accounts().iter().any(|slot| slot.slot.as_str() == account.slot);
        let office_name = profile::as_of(&office.view(), host.now().date())?.name;
        let mut admissions = Vec::new();
        for account in accounts.iter().filter(has_slot) {
            let by = match typed(account, keys, request) {
                Some(passphrase) => By::Today(passphrase),
                None => one_time(host, &office_name)?,
            };
            let (id, name) = (account.id.clone(), account.name.clone());
            admissions.push(Admission { id, name, slot: SlotId::new(&account.slot)?, by });
        }
        Ok(Self(admissions))
    }

    /// Each with the passphrase proven where it is today's.
    pub(super) fn admitted(&self, files: &dyn Files, folder: &OfficeFolder) -> Result<Vec<Admitted<'_>>> {
        self.0.iter().map(|admission| admission.admitted(files, folder)).collect()
    }

    /// Those who did not choose the passphrase they get.
    pub(super) fn strangers(&self) -> impl Iterator<Item = &AccountId> {
        self.0.iter().filter(|one| matches!(one.by, By::OneTime(..))).map(|one| &one.id)
    }

    /// The passphrases that were made.
    pub(super) fn one_time(&self) -> Vec<OneTimePassphrase> {
        let made = |admission: &Admission| match &admission.by {
            By::Today(_) => None,
            By::OneTime(words, _) => Some(OneTimePassphrase {
                account: admission.name.clone(),
                passphrase: words.expose_secret().to_owned(),
            }),
        };
        self.0.iter().filter_map(made).collect()
    }
}

impl Admission {
    fn admitted(&self, files: &dyn Files, folder: &OfficeFolder) -> Result<Admitted<'_>> {
        match &self.by {
            By::OneTime(_, chosen) => Ok(Admitted::Gets(&self.slot, chosen)),
            By::Today(passphrase) => match prove(files, folder, &self.slot, passphrase) {
                Ok(proven) => Ok(Admitted::Keeps(proven)),
                Err(vault::Error::WrongPassphrase) => Err(Error::WrongPassphraseOf(self.name.clone()).into()),
                Err(other) => Err(other.into()),
            },
        }
    }
}

/// What was typed as the passphrase of an account: its own when it asks, or the one it was asked for.
fn typed(account: &Account, keys: &Unlocked, request: &RekeyRequest<'_>) -> Option<Passphrase> {
    let own = match request.secret {
        Secret::Passphrase(typed) if account.slot == keys.slot().as_str() => Some(typed),
        _ => None,
    };
    let other = request.others.iter().find(|(name, _)| *name == account.name).map(|(_, typed)| typed);
    own.or(other).map(|typed| Passphrase::typed(typed.expose_secret()))
}

fn one_time(host: &mut dyn Host, office_name: &str) -> Result<By> {
    let words = suggest_passphrase(host)?;
    let chosen = ChosenPassphrase::choose(words.expose_secret(), office_name)?;
    Ok(By::OneTime(words, chosen))
}
