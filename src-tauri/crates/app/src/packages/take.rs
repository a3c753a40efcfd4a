use super::open::Opened;
use super::shown::{PackageLog, PackageReport};
use crate::session::rehearse;
use crate::{Permission, Result, Session};
use office::package::{self, PartnerDocument};
use office::{Op, PartnerId};
use std::collections::BTreeMap;
use std::path::Path;

impl Session {
    /// What taking a package would do. Nothing is stored.
    ///
    /// # Errors
    /// `E_NOT_A_PACKAGE`, `E_PACKAGE_NOT_FOR_US`, `E_PACKAGE_DAMAGED`, `E_PACKAGE_FORGED`, `E_PACKAGE_UNKNOWN_SENDER`,
    /// `E_PACKAGE_UNTRUSTED`, `E_PACKAGE_OLD`, `E_PACKAGE_FOREIGN_ROW`, `E_PACKAGE_BROKEN`, `E_NEWER_VERSION`,
    /// `E_NOT_PERMITTED`.
    pub fn preview_package(&mut self, file: &Path) -> Result<PackageReport> {
        self.require(Permission::Write)?;
        let Opened { partner, manifest, shipment } = self.open_package(file)?;
        let moment = self.moment();
        let taking = rehearse(&mut self.office, Op::TakePackage, &moment, |tx| {
            Ok(package::take(tx, &partner, &manifest, &shipment)?)
        })?;
        Ok(PackageReport::of(&partner, &manifest, taking))
    }

    /// Takes a package in, in one operation that one undo takes back.
    ///
    /// # Errors
    /// As [`Session::preview_package`]; nothing is stored then.
    pub fn take_package(&mut self, file: &Path) -> Result<PackageReport> {
        self.require(Permission::Write)?;
        let Opened { partner, manifest, shipment } = self.open_package(file)?;
        let done = self.transact(Permission::Write, Op::TakePackage, |tx| {
            Ok(package::take(tx, &partner, &manifest, &shipment)?)
        })?;
        let report = PackageReport::of(&partner, &manifest, done.value);
        let tables = done.tables.into_iter().map(str::to_owned).collect();
        Ok(PackageReport { operation: done.operation, tables, ..report })
    }

    /// Every package made or taken here, the newest first.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn package_log(&self) -> Result<Vec<PackageLog>> {
        let names: BTreeMap<PartnerId, String> =
            package::list(&self.view())?.into_iter().map(|partner| (partner.id, partner.name)).collect();
        let shown = |package: package::Package| PackageLog {
            partner_name: names.get(&package.partner).cloned().unwrap_or_default(),
            package,
        };
        Ok(package::log(&self.view())?.into_iter().map(shown).collect())
    }

    /// The papers of a partner, the newest first.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn partner_documents(&self, partner: &PartnerId) -> Result<Vec<PartnerDocument>> {
        Ok(package::documents(&self.view(), partner)?)
    }
}
