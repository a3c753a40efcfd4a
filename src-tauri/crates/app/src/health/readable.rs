//! What can still be read of a damaged office, written out in the clear.

use crate::backups::refuse_occupied;
use crate::imports::ImportKind;
use crate::messages::labels::health as words;
use crate::{ExitClass, ExportedList, Kind, Result, Session, SheetFormat, save_file};
use office::ListQuery;
use serde::Serialize;
use std::path::Path;

/// What came out of an office that may be damaged.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ExportedReadable {
    /// The files with their rows.
    pub lists: Vec<ExportedList>,
    /// Lists that could not be read, by what they hold.
    pub unread: Vec<String>,
}

impl Session {
    /// Writes every list that can still be read into an empty folder, as workbooks and as lines of JSON. None of it is
    /// encrypted. A list that is damaged is left out and named.
    ///
    /// # Errors
    /// `E_FOLDER_NOT_EMPTY`, `E_NOT_PERMITTED`, and the disk's own trouble with the folder.
    pub fn export_readable(&self, out: &Path) -> Result<ExportedReadable> {
        self.require(crate::Permission::Administer)?;
        refuse_occupied(self.host.files().as_ref(), out)?;
        let mut exported = ExportedReadable::default();
        for kind in ImportKind::ALL {
            let sheet = self.export(kind, &ListQuery::default(), SheetFormat::Xlsx);
            let list = sheet.map(|sheet| (sheet.bytes, sheet.rows));
            self.keep_list(out, &format!("{}.xlsx", kind.word()), kind.word(), list, &mut exported)?;
        }
        for kind in Kind::ALL {
            let lines = self.lines_of(*kind);
            self.keep_list(out, &format!("{}.jsonl", kind.name()), kind.words(), lines, &mut exported)?;
        }
        Ok(exported)
    }

    fn keep_list(
        &self,
        out: &Path,
        file: &str,
        holds: &str,
        list: Result<(Vec<u8>, usize)>,
        exported: &mut ExportedReadable,
    ) -> Result<()> {
        match list {
            Ok((bytes, rows)) => {
                save_file(self.host.as_ref(), &out.join(file), &bytes)?;
                exported.lists.push(ExportedList { file: file.to_owned(), rows });
                Ok(())
            }
            Err(failure) if failure.exit == ExitClass::Damaged => {
                exported.unread.push(format!("{holds} ({})", words::NOT_READ));
                Ok(())
            }
            Err(failure) => Err(failure),
        }
    }
}
