//! Making a backup: attachments, database, keys, and the manifest last of all.

use std::collections::BTreeSet;
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::attachments::Shelves;
use super::error::BackupError;
use super::job::{Job, Watch};
use super::list::{Found, within};
use super::manifest::{Clear, FORMAT, KEYS, MANIFEST, Manifest, Piece, SharedPiece, piece_name};
use super::medium::{Medium, UNFINISHED, blobs_on, remove_backup, remove_unfinished};
use super::name::BackupName;
use super::number;
use super::put::{Origin, put};
use super::seal::Sealer;
use super::source::{Made, Source};
use crate::blobs::{Blobs, ContentDigest};
use crate::files::Files;
use crate::folder::OfficeFolder;
use crate::io_fault::{AtPath, Operation, fault};
use crate::lineage::Descent;
use crate::random::{Random, fresh};
use crate::unlock::Unlocked;
use crate::write::write_safely;

/// Left free on the medium for its own tables, in bytes.
const SPARE: u64 = 1 << 20;

/// Makes a backup in a folder that is there, and proves it. Earlier backups are not touched.
///
/// # Errors
/// [`BackupError`]. What stood on the medium before stands there alone then, as far as the medium still answers; where it
/// does not, what is left bears no manifest and the next backup removes it.
pub fn back_up(
    files: &dyn Files,
    random: &mut dyn Random,
    source: &Source<'_>,
    target: &Path,
    watch: Watch<'_>,
) -> Result<Made, BackupError> {
    if target.starts_with(source.office.root()) {
        return Err(BackupError::InsideOffice { path: target.to_owned() });
    }
    let descent = source.office.descent(files, random)?;
    let medium = Medium::prepare(files, target, source.keys.office())?;
    let mut attempt = Attempt { source, medium: &medium, descent, folder: None, brought: Vec::new() };
    let made = attempt.run(files, random, watch);
    if made.is_err() {
        attempt.take_back(files);
    }
    made
}

/// How many bytes a backup needs that are not on a medium yet; about, because the database is still being worked in.
pub fn estimate(
    files: &dyn Files,
    office: &OfficeFolder,
    keys: &Unlocked,
    attachments: &BTreeSet<ContentDigest>,
    target: &Path,
) -> u64 {
    let there = blobs_on(target, keys.office());
    let (_, missing) = weigh(files, &Blobs::of(office, keys), attachments, &there);
    files.size(&office.db_path()).unwrap_or(0) + missing + SPARE
}

/// The bytes of all attachments, and of those that are not on the medium.
fn weigh(files: &dyn Files, here: &Blobs, attachments: &BTreeSet<ContentDigest>, there: &Path) -> (u64, u64) {
    attachments.iter().fold((0, 0), |(all, missing), content| {
        let name = here.name(content);
        let size = files.size(&name.path_in(here.folder())).unwrap_or(0);
        let is_there = files.size(&name.path_in(there)).is_ok();
        (all + size, if is_there { missing } else { missing + size })
    })
}

/// A backup under way, with what it brought to the medium so far.
struct Attempt<'a> {
    source: &'a Source<'a>,
    medium: &'a Medium,
    descent: Descent,
    folder: Option<PathBuf>,
    brought: Vec<PathBuf>,
}

impl Attempt<'_> {
    fn run(
        &mut self,
        files: &dyn Files,
        random: &mut dyn Random,
        watch: Watch<'_>,
    ) -> Result<Made, BackupError> {
        let found = within(files, self.medium.folder())?;
        remove_unfinished(files, &found, &self.source.office.lineages(files)?)?;
        let stick = self.medium.name(files, random)?;
        let snapshot = self.source.snapshot;
        let bytes = files.size(snapshot).at(Operation::Read, snapshot)?;
        let here = Blobs::of(self.source.office, self.source.keys);
        let (blobs, missing) = weigh(files, &here, self.source.attachments, &self.medium.blobs());
        self.require_room(files, bytes + missing)?;

        let mut job = Job::new(files, watch, 2 * (bytes + blobs));
        let name = self.next_name(files, &found);
        let folder = self.begin(files, name)?;
        let (blobs, absent) = self.put_attachments(&mut job)?;
        let clear = Clear {
            format: FORMAT,
            least_reader: FORMAT,
            office: self.source.keys.office().clone(),
            key: self.source.keys.key().clone(),
            name,
            parent: self.parent(files),
            app_version: self.source.about.app_version.clone(),
            schema: self.source.about.schema,
            made_at: self.source.about.made_at.clone(),
            database: self.put_database(&mut job, bytes, &folder)?,
            keys: self.put_keys(&mut job, &folder)?,
            blobs,
        };
        self.finish(files, random, &clear, &folder)?;
        Ok(Made { folder, clear, stick, absent })
    }

    /// The folder of a backup that is being made. One that is there already is somebody else's, and is not taken.
    fn begin(&mut self, files: &dyn Files, name: BackupName) -> Result<PathBuf, BackupError> {
        let folder = self.medium.folder().join(name.to_string());
        match files.list(&folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(fault(error, Operation::List, &folder).into()),
            Ok(_) => {
                let taken = io::ErrorKind::AlreadyExists.into();
                return Err(fault(taken, Operation::CreateFolder, &folder).into());
            }
        }
        self.folder = Some(folder.clone());
        files.create_folder(&folder).at(Operation::CreateFolder, &folder)?;
        write_safely(files, &folder.join(UNFINISHED), b"")?;
        Ok(folder)
    }

    /// The manifest, last of all: with its rename the folder is a backup.
    fn finish(
        &self,
        files: &dyn Files,
        random: &mut dyn Random,
        clear: &Clear,
        folder: &Path,
    ) -> Result<(), BackupError> {
        self.medium.sync(files)?;
        let key = self.source.keys.backup_key();
        let sealer = Sealer { key: &key, nonce: fresh(random)? };
        let bytes = Manifest::write(clear, &self.source.about.private, &sealer)?;
        // From here on it is as quick to finish as to stop.
        let mut goes_on = |_| ControlFlow::Continue(());
        let mut job = Job::new(files, &mut goes_on, 0);
        let path = folder.join(MANIFEST);
        put(&mut job, &mut Origin { path: &path, bytes: &mut bytes.as_slice() }, u64::MAX, &path)?;
        // A finished backup that kept its marker is a finished backup.
        let _ = files.remove(&folder.join(UNFINISHED));
        Ok(())
    }

    fn put_database(
        &self,
        job: &mut Job<'_, '_>,
        bytes: u64,
        folder: &Path,
    ) -> Result<Vec<Piece>, BackupError> {
        let path = self.source.snapshot;
        let mut source = job.files.open(path).at(Operation::Read, path)?;
        let mut from = Origin { path, bytes: source.as_mut() };
        let count = bytes.div_ceil(self.source.largest_file).max(1);
        (0..usize::try_from(count).unwrap_or(usize::MAX))
            .map(|at| put(job, &mut from, self.source.largest_file, &folder.join(piece_name(at))))
            .collect()
    }

    fn put_keys(&self, job: &mut Job<'_, '_>, folder: &Path) -> Result<Piece, BackupError> {
        let bytes = crate::copies::load(job.files, &self.source.office.generation_folder())?.bytes;
        let path = self.source.office.keys_path();
        put(job, &mut Origin { path: &path, bytes: &mut bytes.as_slice() }, u64::MAX, &folder.join(KEYS))
    }

    fn put_attachments(
        &mut self,
        job: &mut Job<'_, '_>,
    ) -> Result<(Vec<SharedPiece>, Vec<ContentDigest>), BackupError> {
        let here = Blobs::of(self.source.office, self.source.keys);
        let there = Blobs::at(self.medium.blobs(), self.source.keys);
        let mut shelves = Shelves { here: &here, there: &there, brought: Vec::new() };
        let (mut pieces, mut absent) = (Vec::new(), Vec::new());
        let mut trouble = Ok(());
        for content in self.source.attachments {
            match shelves.bring(job, content) {
                Ok(Some(piece)) => pieces.push(piece),
                Ok(None) => absent.push(*content),
                Err(error) => {
                    trouble = Err(error);
                    break;
                }
            }
        }
        self.brought = shelves.brought;
        trouble.map(|()| (pieces, absent))
    }

    fn require_room(&self, files: &dyn Files, bytes: u64) -> Result<(), BackupError> {
        let (path, needed) = (self.medium.target(), bytes + SPARE);
        match files.room(path).at(Operation::Room, path)? {
            Some(free) if free < needed => Err(BackupError::NoRoom { path: path.to_owned(), needed, free }),
            _ => Ok(()),
        }
    }

    /// A name that no backup had, of this copy of the office or of another that uses the medium.
    fn next_name(&self, files: &dyn Files, found: &[Found]) -> BackupName {
        let origin = self.descent.restored_from.map_or(0, |name| name.sequence);
        let known = self.source.office.backup_log(files).highest().max(origin);
        BackupName { lineage: self.descent.lineage, sequence: number::next(known, found) }
    }

    fn parent(&self, files: &dyn Files) -> Option<BackupName> {
        let last = self.source.office.backup_log(files).last;
        last.filter(|name| name.lineage == self.descent.lineage).or(self.descent.restored_from)
    }

    /// Leaves the medium as it was found, as far as it still answers.
    fn take_back(&self, files: &dyn Files) {
        if let Some(folder) = &self.folder {
            let _ = remove_backup(files, folder);
        }
        for path in &self.brought {
            let _ = files.remove(path);
            let _ = path.parent().map(|shelf| files.remove_folder(shelf));
        }
        self.medium.leave(files);
    }
}
