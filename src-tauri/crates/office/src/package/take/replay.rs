use super::super::{Package, PackageFault};
use super::Incoming;
use crate::{Error, Result, View};

/// Refuses a package when a newer one of its office spoke of any of its days, and another package under a number that was
/// taken. The same package may come again.
pub(super) fn refuse_older(view: &View<'_>, incoming: &Incoming<'_>) -> Result<()> {
    let manifest = incoming.manifest;
    let sql =
        "SELECT * FROM package WHERE partner = ?1 AND way = 'taken' AND number >= ?2 ORDER BY number DESC";
    let params = (incoming.partner.as_str(), manifest.number);
    let taken: Vec<Package> = view.query(sql, params)?;
    let stands_against = |taken: &&Package| {
        let same_days = taken.from_day <= manifest.bounds.to && manifest.bounds.from <= taken.to_day;
        if taken.number == manifest.number { taken.digest != manifest.digest } else { same_days }
    };
    match taken.iter().find(stands_against) {
        None => Ok(()),
        Some(newer) => {
            let fault = PackageFault::Older { number: manifest.number, taken: newer.number };
            Err(Error::PackageRefused(fault))
        }
    }
}
