//! Taking a package in: all that is right of it, or nothing when its sender could not have made it so.

mod activities;
mod documents;
mod gone;
mod ids;
mod known;
mod organisations;
mod outcome;
mod replay;
mod tasks;

pub use outcome::{RowFate, TakenRow, Taking};

use super::log::{LoggedPackage, logged};
use super::{Manifest, Package, PackageWay, Partner, Shipment};
use crate::{PartnerId, Result, Tx};
use known::Known;

/// A package of a trusted office on its way in.
pub(super) struct Incoming<'p> {
    pub(super) partner: &'p PartnerId,
    /// What the office is called here.
    pub(super) partner_name: &'p str,
    pub(super) manifest: &'p Manifest,
}

/// Takes a package in. Records come under their own ids: new ones are added, known ones changed where they differ, and
/// those of its days that the package no longer has go to the trash. What breaks a rule here stays outside with the reason.
///
/// # Errors
/// [`crate::Error::PackageRefused`] when it is older than one that was taken, or speaks of what is not its sender's.
pub fn take(tx: &mut Tx<'_>, partner: &Partner, manifest: &Manifest, shipment: &Shipment) -> Result<Taking> {
    let incoming = Incoming { partner: &partner.id, partner_name: &partner.name, manifest };
    replay::refuse_older(tx, &incoming)?;
    ids::check(tx, &incoming, shipment)?;
    let mut known = Known::new(organisations::take(tx, &incoming, &shipment.organisations)?);
    let mut rows = Vec::new();
    for task in &shipment.tasks {
        rows.push(tasks::take(tx, &incoming, &mut known, task)?);
    }
    for activity in &shipment.activities {
        rows.push(activities::take(tx, &incoming, &mut known, activity)?);
    }
    for document in &shipment.documents {
        rows.push(documents::take(tx, &incoming, document)?);
    }
    rows.extend(gone::take_out(tx, &incoming, shipment)?);
    let row = logged(tx, &LoggedPackage { partner: &partner.id, manifest, shipment }, PackageWay::Taken);
    if tx.find::<Package>(&row.id)?.is_none() {
        tx.put(&row)?;
    }
    Ok(Taking { rows })
}
