//! Reading a backup without restoring it: every list as a workbook, every record as a line of JSON, every issued briefing
//! and every file as it came.
//!
//! What stands in the folder afterwards is not encrypted. It is for the day when this program is not at hand.

use super::make::BackupWatch;
use super::restore::put_back;
use super::take::RestoreRequest;
use crate::imports::ImportKind;
use crate::{BriefingCopy, Host, Kind, Result, Secret, Session, SheetFormat, save_file, unlock};
use office::briefing::BriefingRow;
use office::{ListQuery, attachment};
use serde::Serialize;
use std::path::Path;
use vault::Files;

/// The office while it is read, inside the folder; gone afterwards.
const STAGE: &str = ".office";

/// What came out of a backup.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ExportedBackup {
    /// The files with their rows.
    pub lists: Vec<ExportedList>,
    /// How many issued briefings came out, byte for byte as they were issued.
    pub papers: u32,
    /// How many attachments came out.
    pub attachments: u32,
    /// Attachments that are not whole in the backup, by their names.
    pub absent: Vec<String>,
}

/// One list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ExportedList {
    /// The file's name.
    pub file: String,
    /// How many rows it has.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub rows: usize,
}

/// Writes what a backup holds into an empty folder, in the clear.
///
/// # Errors
/// As [`restore`](super::restore) into an empty folder. The folder may then hold part of it.
pub fn export_backup(
    backup: &Path,
    out: &Path,
    secret: &Secret,
    host: Box<dyn Host>,
    watch: BackupWatch<'_>,
) -> Result<ExportedBackup> {
    let files = host.files();
    refuse_occupied(files.as_ref(), out)?;
    let stage = out.join(STAGE);
    let request = RestoreRequest { backup, into: &stage, secret, secret_then: None, account: None };
    let exported = put_back(&request, host, watch).and_then(|(_, host)| {
        let session = unlock(&stage, secret, None, host)?;
        let exported = session.write_out(out);
        session.lock()?;
        exported
    });
    remove_all(files.as_ref(), &stage);
    exported
}

impl Session {
    fn write_out(&self, out: &Path) -> Result<ExportedBackup> {
        let mut exported = ExportedBackup::default();
        for kind in ImportKind::ALL {
            let sheet = self.export(kind, &ListQuery::default(), SheetFormat::Xlsx)?;
            let file = format!("{}.xlsx", kind.word());
            save_file(self.host.as_ref(), &out.join(&file), &sheet.bytes)?;
            exported.lists.push(ExportedList { file, rows: sheet.rows });
        }
        for kind in Kind::ALL {
            let (lines, rows) = self.lines_of(*kind)?;
            let file = format!("{}.jsonl", kind.name());
            save_file(self.host.as_ref(), &out.join(&file), &lines)?;
            exported.lists.push(ExportedList { file, rows });
        }
        self.write_papers(out, &mut exported)?;
        self.write_attachments(out, &mut exported)?;
        Ok(exported)
    }

    /// Every briefing that was issued, withdrawn ones too: they stand in other offices' files.
    fn write_papers(&self, out: &Path, exported: &mut ExportedBackup) -> Result<()> {
        let folder = out.join("briefings");
        let query = ListQuery { limit: u32::MAX, ..ListQuery::default() };
        let left_the_office = |row: &BriefingRow| row.issued_on.is_some();
        for row in self.briefing_list(&query)?.rows.into_iter().filter(left_the_office) {
            self.make_folder(&folder)?;
            let paper = self.briefing_render(&row.id, BriefingCopy::Issued)?;
            exported.papers += 1;
            // A period may have a paper that was replaced and the one in its place.
            let name = format!("{:03} {}.pdf", exported.papers, row.period_key);
            save_file(self.host.as_ref(), &folder.join(name), &paper.bytes)?;
        }
        Ok(())
    }

    /// Every record of a kind with all that hangs on it.
    pub(crate) fn lines_of(&self, kind: Kind) -> Result<(Vec<u8>, usize)> {
        let (mut lines, mut rows) = (Vec::new(), 0);
        loop {
            let offset = u32::try_from(rows).unwrap_or(u32::MAX);
            let page = self.list(kind, &ListQuery { offset, limit: 1000, ..ListQuery::default() })?;
            for row in &page.rows {
                let whole = row["id"].as_str().map(|id| self.get(kind, id)).transpose()?;
                lines.extend(whole.as_ref().unwrap_or(row).to_string().into_bytes());
                lines.push(b'\n');
            }
            rows += page.rows.len();
            if page.rows.is_empty() || rows >= usize::try_from(page.total).unwrap_or(usize::MAX) {
                return Ok((lines, rows));
            }
        }
    }

    fn write_attachments(&self, out: &Path, exported: &mut ExportedBackup) -> Result<()> {
        let folder = out.join("attachments");
        let held = attachment::all(&self.view())?;
        for (at, held) in held.iter().filter(|held| held.attachment.deleted_at.is_none()).enumerate() {
            match self.attachment(held.attachment.id.as_str()) {
                Ok(file) => {
                    self.make_folder(&folder)?;
                    // Two letters may have a file of one name.
                    let name = format!("{:05} {}", at + 1, file.name);
                    save_file(self.host.as_ref(), &folder.join(name), &file.bytes)?;
                    exported.attachments += 1;
                }
                Err(failure) if failure.exit == crate::ExitClass::Damaged => {
                    exported
                        .absent
                        .push(format!("{} {}", held.symbol, held.attachment.title).trim().to_owned());
                }
                Err(failure) => return Err(failure),
            }
        }
        Ok(())
    }

    fn make_folder(&self, folder: &Path) -> Result<()> {
        let made = self.host.files().create_folder(folder);
        Ok(made.map_err(|error| vault::IoFault::of(error, vault::Operation::CreateFolder, folder))?)
    }
}

/// Only what an earlier try left may stand in the folder.
pub(crate) fn refuse_occupied(files: &dyn Files, out: &Path) -> Result<()> {
    let found = files.list(out).unwrap_or_default().into_iter().find(|name| name != STAGE);
    match found {
        Some(found) => Err(vault::Error::FolderNotEmpty { path: out.to_owned(), found }.into()),
        None => Ok(()),
    }
}

/// Removes what was staged, as far as the disk lets it: everything in it is still sealed.
fn remove_all(files: &dyn Files, folder: &Path) {
    for name in files.list(folder).unwrap_or_default() {
        let path = folder.join(name);
        if files.remove(&path).is_err() {
            remove_all(files, &path);
        }
    }
    let _ = files.remove_folder(folder);
}
