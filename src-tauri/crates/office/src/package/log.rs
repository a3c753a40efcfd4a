use super::{Manifest, Package, PackageWay, Shipment};
use crate::{PackageId, PartnerId, Result, Tx, View};

/// A package to be written down.
#[derive(Debug)]
pub struct LoggedPackage<'p> {
    /// The other office.
    pub partner: &'p PartnerId,
    /// What it is.
    pub manifest: &'p Manifest,
    /// What is in it.
    pub shipment: &'p Shipment,
}

/// The number the next package for an office bears: one more than every one made for it. Numbers are never given back.
///
/// # Errors
/// Only when the database fails.
pub fn next_number(view: &View<'_>, partner: &PartnerId) -> Result<i64> {
    let sql = "SELECT coalesce(max(number), 0) + 1 FROM package WHERE partner = ?1 AND way = 'sent'";
    Ok(view.conn.query_row(sql, [partner.as_str()], |row| row.get(0))?)
}

/// Writes down a package that was made here.
///
/// # Errors
/// When its number is taken already.
pub fn keep_sent(tx: &mut Tx<'_>, sent: &LoggedPackage<'_>) -> Result<()> {
    let row = logged(tx, sent, PackageWay::Sent);
    tx.put(&row)
}

/// The row of a package in the log.
pub(super) fn logged(tx: &Tx<'_>, package: &LoggedPackage<'_>, way: PackageWay) -> Package {
    let LoggedPackage { partner, manifest, shipment } = *package;
    let count = |rows: usize| i64::try_from(rows).unwrap_or(i64::MAX);
    Package {
        id: id(partner, way, manifest.number),
        partner: partner.clone(),
        way,
        number: manifest.number,
        from_day: manifest.bounds.from,
        to_day: manifest.bounds.to,
        made_on: manifest.made_on,
        logged_on: tx.today(),
        digest: manifest.digest.clone(),
        activities: count(shipment.activities.len()),
        tasks: count(shipment.tasks.len()),
        documents: count(shipment.documents.len()),
    }
}

/// The id of a package in the log: it is there once, however often it is taken.
fn id(partner: &PartnerId, way: PackageWay, number: i64) -> PackageId {
    let way = match way {
        PackageWay::Sent => "sent",
        PackageWay::Taken => "taken",
    };
    PackageId::new(format!("{way}/{partner}/{number}"))
}

/// Every package made or taken here, the newest first.
///
/// # Errors
/// Only when the database fails.
pub fn log(view: &View<'_>) -> Result<Vec<Package>> {
    view.query("SELECT * FROM package ORDER BY logged_on DESC, rowid DESC", [])
}
