use super::head::{FORMAT, VERSION, Versioned};
use super::{BadPackage, Head, MOST_LINE, MOST_LINES, Record};
use office::package::Shipment;

/// Reads the lines of a package.
pub(in crate::packages) fn read(contents: &[u8]) -> Result<(Head, Shipment), BadPackage> {
    let whole = contents.strip_suffix(b"\n").ok_or(BadPackage::NoHead)?;
    let mut lines = whole.split(|byte| *byte == b'\n').zip(1..);
    let head = lines.next().map(|(line, _)| head(line)).ok_or(BadPackage::NoHead)??;
    let mut shipment = Shipment::default();
    for (line, number) in lines {
        if number > MOST_LINES || line.len() > MOST_LINE {
            return Err(BadPackage::TooLong(number));
        }
        match serde_json::from_slice(line).map_err(|_| BadPackage::Line(number))? {
            Record::Organisation(one) => shipment.organisations.push(one),
            Record::Task(one) => shipment.tasks.push(one),
            Record::Activity(one) => shipment.activities.push(one),
            Record::Document(one) => shipment.documents.push(one),
        }
    }
    if head.fits(&shipment) { Ok((head, shipment)) } else { Err(BadPackage::Counts) }
}

/// The version is asked first: a newer program may have put anything else in its line.
fn head(line: &[u8]) -> Result<Head, BadPackage> {
    if line.len() > MOST_LINE {
        return Err(BadPackage::TooLong(1));
    }
    let Versioned { format, version } = serde_json::from_slice(line).map_err(|_| BadPackage::NoHead)?;
    if format == FORMAT && version > VERSION {
        return Err(BadPackage::Newer(version));
    }
    if format != FORMAT || version != VERSION {
        return Err(BadPackage::NoHead);
    }
    let head: Head = serde_json::from_slice(line).map_err(|_| BadPackage::NoHead)?;
    if head.is_sane() { Ok(head) } else { Err(BadPackage::NoHead) }
}
