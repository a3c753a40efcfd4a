use super::card::keys_of;
use super::format::{Head, Period, Sender, write};
use crate::session::transact;
use crate::{Error, Permission, Result, Session, save_file};
use office::package::{self, LoggedPackage, Manifest, Partner, PartnerState, Shipment};
use office::period::{Bounds, PeriodKey};
use office::{Op, PartnerId, View, profile};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// What is to be sent, and to whom.
#[derive(Debug, Clone)]
pub struct PackageRequest<'r> {
    /// The office it is for.
    pub partner: &'r PartnerId,
    /// The period, such as `2017-07`.
    pub period: &'r str,
    /// The folder the file is written to.
    pub folder: &'r Path,
}

/// A package that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MadePackage {
    /// The file.
    pub file: String,
    /// Its number among those for this office.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub number: i64,
    /// How many activities are in it.
    pub activities: usize,
    /// How many tasks.
    pub tasks: usize,
    /// How many documents.
    pub documents: usize,
    /// The operation's number in history.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub operation: i64,
}

impl Session {
    /// Makes a package of a period for an office that is trusted: signed by us, sealed for it alone.
    ///
    /// # Errors
    /// `E_NOT_FOUND`, `E_NOT_A_PERIOD`, `E_PACKAGE_UNTRUSTED`, `E_PACKAGE_TOO_LARGE`, `E_NOT_PERMITTED`, and the disk's own
    /// trouble; the log says nothing of it then.
    pub fn make_package(&mut self, request: &PackageRequest<'_>) -> Result<MadePackage> {
        self.require(Permission::Issue)?;
        let bounds = bounds_of(&self.view(), request.period)?;
        let partner = trusted(&self.view(), request.partner)?;
        let (moment, today, keys) = (self.moment(), self.today(), self.keys.package_keys());
        let Self { office, host, .. } = self;
        let done = transact(office, Op::MakePackage, &moment, |tx| {
            let shipment = package::compose(tx, bounds)?;
            let number = package::next_number(tx, &partner.id)?;
            let name = profile::as_of(tx, today)?.name;
            let sender = Sender { office: keys.office().as_str().to_owned(), name };
            let period = Period { from: bounds.from, to: bounds.to };
            let head = Head::new(sender, partner.id.to_string(), number, (period, today), &shipment);
            let lines = write(&head, shipment.clone())?;
            let digest = blake3::hash(&lines).to_hex().to_string();
            let manifest = Manifest { number, bounds, made_on: today, digest };
            package::keep_sent(
                tx,
                &LoggedPackage { partner: &partner.id, manifest: &manifest, shipment: &shipment },
            )?;
            let sealed = keys.seal(host.as_mut(), &keys_of(&partner)?, &lines)?;
            let file = request.folder.join(file_name(keys.office().as_str(), &manifest));
            save_file(host.as_ref(), &file, &sealed)?;
            Ok(made(&file, number, &shipment))
        })?;
        Ok(MadePackage { operation: done.operation, ..done.value })
    }
}

fn made(file: &Path, number: i64, shipment: &Shipment) -> MadePackage {
    MadePackage {
        file: file.display().to_string(),
        number,
        activities: shipment.activities.len(),
        tasks: shipment.tasks.len(),
        documents: shipment.documents.len(),
        operation: 0,
    }
}

/// An office for which something may be sealed.
fn trusted(view: &View<'_>, id: &PartnerId) -> Result<Partner> {
    let partner = package::get(view, id)?;
    match partner.state {
        PartnerState::Trusted => Ok(partner),
        PartnerState::Stopped => Err(Error::StoppedPartner(partner.name).into()),
    }
}

fn bounds_of(view: &View<'_>, period: &str) -> Result<Bounds> {
    let key: PeriodKey = period.parse().map_err(|_| Error::NotAPeriod(period.to_owned()))?;
    Ok(profile::period_bounds(view, key)?)
}

/// Short and plain, as every stick keeps it; offices that share a stick do not meet in it.
fn file_name(office: &str, manifest: &Manifest) -> PathBuf {
    let (from, to) = (manifest.bounds.from.format("%Y%m%d"), manifest.bounds.to.format("%Y%m%d"));
    let office: String = office.chars().filter(char::is_ascii_alphanumeric).collect();
    let office = &office[office.len().saturating_sub(8)..];
    PathBuf::from(format!("GoiSoLieu-{office}-{from}-{to}-so-{}.gbgoi", manifest.number))
}
