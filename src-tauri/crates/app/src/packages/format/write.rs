use super::{Head, Record};
use crate::{Error, Result};
use office::package::Shipment;
use serde::Serialize;

/// The lines of a package.
pub(in crate::packages) fn write(head: &Head, shipment: Shipment) -> Result<Vec<u8>> {
    let mut lines = Vec::new();
    put(&mut lines, head)?;
    let organisations = shipment.organisations.into_iter().map(Record::Organisation);
    let tasks = shipment.tasks.into_iter().map(Record::Task);
    let activities = shipment.activities.into_iter().map(Record::Activity);
    let documents = shipment.documents.into_iter().map(Record::Document);
    for record in organisations.chain(tasks).chain(activities).chain(documents) {
        put(&mut lines, &record)?;
    }
    Ok(lines)
}

fn put(lines: &mut Vec<u8>, value: &impl Serialize) -> Result<()> {
    serde_json::to_writer(&mut *lines, value).map_err(|_| Error::Fault)?;
    lines.push(b'\n');
    Ok(())
}
