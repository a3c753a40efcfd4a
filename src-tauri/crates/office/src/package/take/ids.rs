//! Whether a package speaks of its sender's records alone, in its own days. A sender whose program is ours cannot break
//! one of these rules, so nothing of such a package is taken.

use super::super::{PackageFault, SentOrganisation, SentTask, Shipment, owner_of};
use super::Incoming;
use crate::organisation::Membership;
use crate::store::Table;
use crate::{Error, OrganisationId, Result, View};
use std::collections::{BTreeMap, BTreeSet};

/// Longest id in bytes; a UUID takes 36.
const LONGEST_ID: usize = 64;

/// Refuses the whole package when a record is not its sender's to send.
pub(super) fn check(view: &View<'_>, incoming: &Incoming<'_>, shipment: &Shipment) -> Result<()> {
    own(view, incoming, Table::Organisation, shipment.organisations.iter().map(|one| one.id.as_str()))?;
    own(view, incoming, Table::Task, shipment.tasks.iter().map(|one| one.id.as_str()))?;
    own(view, incoming, Table::Activity, shipment.activities.iter().map(|one| one.id.as_str()))?;
    own(view, incoming, Table::PartnerDocument, shipment.documents.iter().map(|one| one.id.as_str()))?;
    days(incoming, shipment)?;
    let named: BTreeMap<_, _> = shipment.organisations.iter().map(|one| (&one.id, one)).collect();
    for task in &shipment.tasks {
        let id = task.id.as_str();
        leads(&named, Table::Task, id, &task.lead, &task.coordinating)?;
    }
    for activity in &shipment.activities {
        let id = activity.id.as_str();
        leads(&named, Table::Activity, id, &activity.lead, &activity.coordinating)?;
    }
    Ok(())
}

fn refuse(fault: PackageFault) -> Result<()> {
    Err(Error::PackageRefused(fault))
}

/// Every id once, of a form that ids have, and of a record that is not here yet or came from the same office.
fn own<'s>(
    view: &View<'_>,
    incoming: &Incoming<'_>,
    table: Table,
    ids: impl Iterator<Item = &'s str>,
) -> Result<()> {
    let (kind, mut seen) = (table.name(), BTreeSet::new());
    for id in ids {
        if !is_id(id) {
            return refuse(PackageFault::BadId(kind));
        }
        if !seen.insert(id) {
            return refuse(PackageFault::Twice { kind, id: id.to_owned() });
        }
        let owner = owner_of(view, table, id)?;
        let is_theirs = match owner {
            Some(owner) => owner == *incoming.partner,
            None => view.row(table, id)?.is_none(),
        };
        if !is_theirs {
            return refuse(PackageFault::NotItsOwn { kind, id: id.to_owned() });
        }
    }
    Ok(())
}

/// Ids of list rows are made of their record's id and a slash; an id with a slash could pass for one.
fn is_id(id: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !id.is_empty() && id.len() <= LONGEST_ID && id.bytes().all(plain)
}

/// What is missing from a package's days is taken for gone, so what is in it must lie there.
fn days(incoming: &Incoming<'_>, shipment: &Shipment) -> Result<()> {
    let bounds = incoming.manifest.bounds;
    let outside = |kind, id: &str| PackageFault::OutsideDays { kind, id: id.to_owned() };
    if let Some(one) = shipment.activities.iter().find(|one| !bounds.contains(one.day)) {
        return refuse(outside("activity", one.id.as_str()));
    }
    if let Some(one) = shipment.documents.iter().find(|one| !bounds.contains(one.day)) {
        return refuse(outside("partner_document", one.id.as_str()));
    }
    let ended = |one: &SentTask| one.finished_on.or(one.cancelled_on);
    let is_outside =
        |one: &&SentTask| one.assigned_on > bounds.to || ended(one).is_some_and(|ended| ended < bounds.from);
    match shipment.tasks.iter().find(is_outside) {
        Some(one) => refuse(outside("task", one.id.as_str())),
        None => Ok(()),
    }
}

/// A record is led by the office that sends it or one of its members, and names nobody the package does not know.
fn leads(
    named: &BTreeMap<&OrganisationId, &SentOrganisation>,
    table: Table,
    id: &str,
    lead: &OrganisationId,
    coordinating: &[OrganisationId],
) -> Result<()> {
    let led = named.get(lead).is_some_and(|lead| lead.membership != Membership::Outside);
    if led && coordinating.iter().all(|one| named.contains_key(one)) {
        return Ok(());
    }
    refuse(PackageFault::NoLead { kind: table.name(), id: id.to_owned() })
}
