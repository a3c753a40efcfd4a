use super::super::Shipment;
use super::super::refused::of_row;
use super::Incoming;
use super::outcome::{Named, RowFate, TakenRow};
use crate::store::Table;
use crate::{ActivityId, Result, Tx, activity};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct Standing {
    id: String,
    title: String,
    day: NaiveDate,
}

/// Moves to the trash what came from the office for these days and is no longer in its package.
pub(super) fn take_out(
    tx: &mut Tx<'_>,
    incoming: &Incoming<'_>,
    shipment: &Shipment,
) -> Result<Vec<TakenRow>> {
    let tasks = shipment.tasks.iter().map(|one| one.id.as_str()).collect();
    let activities = shipment.activities.iter().map(|one| one.id.as_str()).collect();
    let documents = shipment.documents.iter().map(|one| one.id.as_str()).collect();
    let mut rows = Vec::new();
    for (table, sql, kept) in [
        (Table::Task, include_str!("gone_tasks.sql"), tasks),
        (Table::Activity, include_str!("gone_activities.sql"), activities),
        (Table::PartnerDocument, include_str!("gone_documents.sql"), documents),
    ] {
        rows.extend(of_table(tx, incoming, table, sql, &kept)?);
    }
    Ok(rows)
}

fn of_table(
    tx: &mut Tx<'_>,
    incoming: &Incoming<'_>,
    table: Table,
    sql: &str,
    kept: &BTreeSet<&str>,
) -> Result<Vec<TakenRow>> {
    let manifest = incoming.manifest;
    let (from, to) = (manifest.bounds.from.to_string(), manifest.bounds.to.to_string());
    let standing: Vec<Standing> = tx.query(sql, (incoming.partner.as_str(), from, to, manifest.number))?;
    let mut rows = Vec::new();
    for gone in standing.iter().filter(|standing| !kept.contains(standing.id.as_str())) {
        let named = Named { table, id: &gone.id, title: &gone.title, day: gone.day };
        let done = tx.attempt(|tx| match table {
            // An activity counts in its period, which may be closed.
            Table::Activity => activity::remove(tx, &ActivityId::new(gone.id.as_str())),
            _ => tx.trash(table, &gone.id),
        })?;
        rows.push(match of_row(done)? {
            Ok(()) => named.row(RowFate::Removed, None),
            Err(refusal) => named.row(RowFate::Refused, Some(refusal)),
        });
    }
    Ok(rows)
}
