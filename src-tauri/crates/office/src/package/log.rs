use super::{Manifest, Package, PackageWay, Shipment};
use crate::profile::setting::{self, Key};
use crate::{PackageId, PartnerId, Result, Tx, View};
use chrono::{NaiveDate, NaiveTime};

/// The highest number that a package may bear of which a restored office knows nothing.
const MAY_BE_GIVEN: Key<i64> = Key::new("package_numbers_given");

/// So many numbers are passed over when the clock says nothing of use.
const PASSED_OVER: i64 = 100;

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

/// The number the next package for an office bears: higher than that of every one made for it. Numbers are never given
/// back.
///
/// # Errors
/// Only when the database fails.
pub fn next_number(view: &View<'_>, partner: &PartnerId) -> Result<i64> {
    let sql = "SELECT coalesce(max(number), 0) FROM package WHERE partner = ?1 AND way = 'sent'";
    let last: i64 = view.conn.query_row(sql, [partner.as_str()], |row| row.get(0))?;
    Ok(last.max(may_be_given(view)?) + 1)
}

/// Passes over every number that an office may have given which the one that takes its place never heard of, since other
/// offices take no number twice.
///
/// How many those are is written nowhere, and the same state may come back several times. So numbers go on from the moment
/// of the restore, in seconds since 2017: no office made a package in every one of them. A clock that was set back may
/// still give a number again that was given in the time that is to come by it.
///
/// # Errors
/// Only when the database fails.
pub fn pass_over_numbers(tx: &mut Tx<'_>) -> Result<()> {
    let sql = "SELECT coalesce(max(number), 0) FROM package WHERE way = 'sent'";
    let last: i64 = tx.conn.query_row(sql, [], |row| row.get(0))?;
    let known = last.max(may_be_given(tx)?);
    let first_day = NaiveDate::from_ymd_opt(2017, 1, 1).unwrap_or_default().and_time(NaiveTime::MIN);
    let seconds = (tx.moment().now - first_day).num_seconds();
    setting::put(tx, &MAY_BE_GIVEN, &seconds.max(known + PASSED_OVER))
}

fn may_be_given(view: &View<'_>) -> Result<i64> {
    Ok(setting::get(view, &MAY_BE_GIVEN)?.unwrap_or(0))
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

#[cfg(test)]
mod tests {
    use super::{PASSED_OVER, next_number, pass_over_numbers};
    use crate::testing::Fixture;
    use crate::{Op, PartnerId};

    #[test]
    fn an_office_that_came_back_repeats_no_number() {
        let partner = PartnerId::new("xa");
        let first_after = |fixture: &mut Fixture, day| {
            fixture.on(day, Op::Restore, pass_over_numbers).expect("numbers are passed over");
            next_number(&fixture.office.view(), &partner).expect("a number")
        };
        let (mut once, mut again) = (Fixture::new(), Fixture::new());
        assert_eq!(next_number(&once.office.view(), &partner).expect("a number"), 1, "the first of all");
        let first = first_after(&mut once, (2017, 7, 5));
        assert!(first > PASSED_OVER, "none that may be given already: {first}");
        let second = first_after(&mut again, (2017, 7, 6));
        assert_eq!(second - first, 86_400, "the same state, back a day later, goes on behind what was given");
        assert_eq!(first_after(&mut once, (2016, 1, 1)), first + PASSED_OVER, "also by a clock set back");
    }
}
