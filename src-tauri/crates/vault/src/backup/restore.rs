//! Taking a backup back: into a new generation of an office, or into an empty folder.
//!
//! What is built is no office until its caller has looked at it and finishes it; until then the one in force, if there is
//! one, is only read. Every byte is compared with the manifest on its way, since a stick that was whole a minute ago may be
//! failing now.

use std::io;
use std::path::{Path, PathBuf};

use super::error::{BackupError, FileDamage, FileFault};
use super::job::{Job, Watch};
use super::manifest::{KEYS, Manifest, Piece, SharedPiece, blobs_beside};
use super::name::LineageId;
use super::put::{Origin, digest, digest_next, pour, put};
use super::witness::require_answer;
use crate::blobs::BlobName;
use crate::copies;
use crate::draft::OfficeDraft;
use crate::error::Error;
use crate::files::Files;
use crate::folder::{BLOBS, OfficeFolder};
use crate::generation::{Generation, GenerationFolder};
use crate::hex::Hex;
use crate::io_fault::{AtPath, Operation};
use crate::keyfile::MOST_BYTES;
use crate::lineage::Descent;
use crate::random::Random;
use crate::renewal::Renewal;
use crate::room::require_room;
use crate::write::{beside, place_part, read_bounded, sync_folder};

/// Room left on the disk for what is done to the database afterwards, in bytes.
const SPARE: u64 = 16 << 20;

/// A backup on its way back.
#[derive(Debug, Clone, Copy)]
pub struct Taken<'a> {
    /// Its folder.
    pub folder: &'a Path,
    /// Its manifest, read and proven.
    pub manifest: &'a Manifest,
}

/// Which key file the restored office gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeysKept {
    /// That of the office in force, which has the same data key: today's passphrases go on.
    Todays,
    /// That of the backup: the passphrases of its day come back.
    OfTheBackup,
}

/// Builds a new generation from a backup, beside the one in force, which is closed. It begins a lineage of its own.
///
/// # Errors
/// [`Error::NoRoom`] before anything is begun, [`BackupError`]; the generation in force is untouched, and what was built is
/// removed.
pub fn restore_beside(
    files: &dyn Files,
    random: &mut dyn Random,
    office: OfficeFolder,
    taken: Taken<'_>,
    keys: KeysKept,
    watch: Watch<'_>,
) -> Result<Renewal, BackupError> {
    let descent = descent(random, taken, Some(office.generation()))?;
    let root = office.root().to_owned();
    require_room(files, &root, needed(files, &root, taken))?;
    office.build(files, |office, next| {
        let keys = match keys {
            KeysKept::Todays => copies::load(files, &office.generation_folder())?.bytes,
            KeysKept::OfTheBackup => keys_in(files, taken)?,
        };
        fill(&mut Job::new(files, watch, 2 * taken.manifest.clear().bytes()), &root, next, taken)?;
        copies::store(files, next, &keys)?;
        descent.write(files, next)
    })
}

/// Puts the database of a backup, and nothing else of it, under a name of its own. It stays encrypted.
///
/// # Errors
/// [`BackupError`]; nothing stands under the name then.
pub fn take_database(
    files: &dyn Files,
    taken: Taken<'_>,
    to: &Path,
    watch: Watch<'_>,
) -> Result<(), BackupError> {
    put_database(&mut Job::new(files, watch, 2 * taken.manifest.clear().database_bytes()), to, taken)
}

/// Builds an office from a backup in an empty folder, or over the remains of an attempt. Finish it once it was looked at.
///
/// # Errors
/// [`BackupError`], [`Error::FolderNotEmpty`]; there is no office then.
pub fn restore_into(
    files: &dyn Files,
    random: &mut dyn Random,
    dir: &Path,
    taken: Taken<'_>,
    watch: Watch<'_>,
) -> Result<OfficeDraft, BackupError> {
    let descent = descent(random, taken, None)?;
    let draft = OfficeDraft::begin(files, dir)?;
    let generation = draft.generation_folder();
    let filled = keys_in(files, taken).and_then(|keys| {
        require_room(files, dir, needed(files, dir, taken))?;
        fill(&mut Job::new(files, watch, 2 * taken.manifest.clear().bytes()), dir, &generation, taken)?;
        copies::store(files, &generation, &keys)?;
        descent.write(files, &generation)
    });
    match filled {
        Ok(()) => Ok(draft),
        Err(error) => {
            // What went wrong first is what has to be known; the remains can be built over.
            let _ = draft.abandon(files);
            Err(error)
        }
    }
}

fn descent(
    random: &mut dyn Random,
    taken: Taken<'_>,
    replaced: Option<Generation>,
) -> Result<Descent, BackupError> {
    let restored_from = Some(taken.manifest.clear().name);
    Ok(Descent { lineage: LineageId::fresh(random)?, restored_from, replaced })
}

fn fill(
    job: &mut Job<'_, '_>,
    root: &Path,
    generation: &GenerationFolder,
    taken: Taken<'_>,
) -> Result<(), BackupError> {
    // Bytes first: an attachment that nobody names yet does no harm.
    put_attachments(job, root, taken)?;
    put_database(job, &generation.db_path(), taken)
}

/// The bytes of a backup that are not here yet, as attachments mostly are, and some to spare.
fn needed(files: &dyn Files, root: &Path, taken: Taken<'_>) -> u64 {
    let clear = taken.manifest.clear();
    let is_here = |blob: &&SharedPiece| {
        let path = BlobName::from_bytes(blob.name.0).path_in(&root.join(BLOBS));
        files.size(&path).is_ok_and(|size| size == blob.piece.size)
    };
    clear.bytes() - clear.blobs.iter().filter(is_here).map(|blob| blob.piece.size).sum::<u64>() + SPARE
}

fn put_attachments(job: &mut Job<'_, '_>, root: &Path, taken: Taken<'_>) -> Result<(), BackupError> {
    let (from, to) = (blobs_beside(taken.folder), root.join(BLOBS));
    for blob in &taken.manifest.clear().blobs {
        let name = BlobName::from_bytes(blob.name.0);
        let (source, target) = (name.path_in(&from), name.path_in(&to));
        if is_there(job, &target, &blob.piece)? {
            continue;
        }
        let shelf = to.join(name.shelf());
        job.files.create_folder(&shelf).at(Operation::CreateFolder, &shelf)?;
        let mut bytes = open(job.files, taken, &source)?;
        let put = put(job, &mut Origin { path: &source, bytes: bytes.as_mut() }, u64::MAX, &target)?;
        let right = refuse_other(taken, &source, &put, &blob.piece);
        if right.is_err() {
            // Nothing wrong stays under an attachment's name.
            let _ = job.files.remove(&target);
        }
        right?;
    }
    Ok(sync_folder(job.files, &to)?)
}

fn is_there(job: &mut Job<'_, '_>, path: &Path, piece: &Piece) -> Result<bool, BackupError> {
    match digest(job, path) {
        Ok(found) => Ok(found == *piece),
        Err(BackupError::Io(_)) => Ok(false),
        Err(other) => Err(other),
    }
}

/// Puts the database together under its name. Nothing of it stays anywhere when that fails: it is a whole office.
fn put_database(job: &mut Job<'_, '_>, to: &Path, taken: Taken<'_>) -> Result<(), BackupError> {
    let part = beside(to);
    let joined = join_pieces(job, &part, taken).and_then(|()| read_back(job, &part, taken));
    place_part(job.files, &part, to, joined)
}

fn join_pieces(job: &mut Job<'_, '_>, part: &Path, taken: Taken<'_>) -> Result<(), BackupError> {
    let mut sink = job.files.create(part).at(Operation::Create, part)?;
    for (path, piece) in taken.manifest.clear().pieces(taken.folder) {
        let mut bytes = open(job.files, taken, &path)?;
        let found =
            pour(job, &mut Origin { path: &path, bytes: bytes.as_mut() }, u64::MAX, sink.as_mut(), part)?;
        refuse_other(taken, &path, &found, piece)?;
    }
    Ok(sink.sync().at(Operation::Sync, part)?)
}

/// Reads the whole back against each of its pieces.
fn read_back(job: &mut Job<'_, '_>, part: &Path, taken: Taken<'_>) -> Result<(), BackupError> {
    job.files.forget(part).at(Operation::Forget, part)?;
    let mut written = job.files.open(part).at(Operation::Read, part)?;
    for piece in &taken.manifest.clear().database {
        let mut from = Origin { path: part, bytes: written.as_mut() };
        if digest_next(job, &mut from, piece.size)? != *piece {
            return Err(Error::ReadBackDiffers { path: part.to_owned() }.into());
        }
    }
    Ok(())
}

fn keys_in(files: &dyn Files, taken: Taken<'_>) -> Result<Vec<u8>, BackupError> {
    let path = taken.folder.join(KEYS);
    let bytes = read_bounded(files, &path, MOST_BYTES)?;
    let found = Piece { size: bytes.len() as u64, digest: Hex(*blake3::hash(&bytes).as_bytes()) };
    refuse_other(taken, &path, &found, &taken.manifest.clear().keys)?;
    Ok(bytes)
}

fn open(files: &dyn Files, taken: Taken<'_>, path: &Path) -> Result<Box<dyn io::Read>, BackupError> {
    match files.open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            require_answer(files, taken.folder)?;
            Err(damaged(taken, path, FileDamage::Missing))
        }
        opened => Ok(opened.at(Operation::Read, path)?),
    }
}

fn refuse_other(taken: Taken<'_>, path: &Path, found: &Piece, expected: &Piece) -> Result<(), BackupError> {
    if found == expected { Ok(()) } else { Err(damaged(taken, path, FileDamage::Altered)) }
}

fn damaged(taken: Taken<'_>, path: &Path, damage: FileDamage) -> BackupError {
    let fault = FileFault { path: PathBuf::from(path), damage };
    BackupError::Damaged { path: taken.folder.to_owned(), faults: vec![fault] }
}
