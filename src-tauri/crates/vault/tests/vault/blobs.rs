//! Sealed attachments: what comes back, what is noticed, and what a failing disk leaves.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use vault::{
    BlobDamage, BlobError, Blobs, ContentDigest, DiskTrouble, Files, Listing, OfficeFolder, OsFiles,
};

use crate::faults::walk;
use crate::support::{OLD, Sample, unlock_with};

/// The size of a chunk and of what stands around it, as the format fixes them.
const CHUNK: usize = 65_536;
const SEALED: usize = CHUNK + 16;
const HEADER: usize = 44;

fn blobs(folder: &OfficeFolder) -> Blobs {
    Blobs::of(folder, &unlock_with(folder, OLD).unwrap())
}

/// Bytes that differ from chunk to chunk.
fn contents(size: usize) -> Vec<u8> {
    (0..size).map(|at| u8::try_from((at / 7 + at / CHUNK) % 251).unwrap()).collect()
}

fn path_of(folder: &OfficeFolder, blobs: &Blobs, digest: &ContentDigest) -> PathBuf {
    let name = blobs.name(digest).to_string();
    folder.blobs_path().join(&name[..2]).join(name)
}

/// An outcome in a word, for tables.
fn outcome<T>(result: Result<T, BlobError>) -> String {
    match result {
        Ok(_) => "whole".to_owned(),
        Err(BlobError::Damaged { damage, .. }) => format!("{damage:?}"),
        Err(error) => format!("{error:?}").split([' ', '(']).next().unwrap_or_default().to_owned(),
    }
}

#[test]
fn contents_come_back_whatever_their_size() {
    let sample = Sample::new();
    let folder = sample.open();
    let blobs = blobs(&folder);
    for size in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 2 * CHUNK + 1, 5 * CHUNK + 3] {
        let plain = contents(size);
        let digest = blobs.store(&OsFiles, &plain).unwrap();
        assert_eq!(digest, ContentDigest::of(&plain), "{size} bytes are known by their digest");
        assert!(*blobs.read(&OsFiles, &digest).unwrap() == plain, "{size} bytes come back as they were");
        assert_eq!(
            blobs.check(&OsFiles, &digest).unwrap(),
            size as u64,
            "the check tells the size of {size}"
        );
    }
}

#[test]
fn the_same_contents_are_kept_once() {
    let sample = Sample::new();
    let folder = sample.open();
    let blobs = blobs(&folder);
    let digest = blobs.store(&OsFiles, b"a letter").unwrap();
    let before = fs::read(path_of(&folder, &blobs, &digest)).unwrap();
    assert_eq!(blobs.store(&OsFiles, b"a letter").unwrap(), digest, "the digest is the same the second time");
    let listing = blobs.list(&OsFiles).unwrap();
    let expected = Listing { blobs: vec![blobs.name(&digest)], ..Listing::default() };
    assert_eq!(listing, expected, "one file, and nothing left beside it");
    let after = fs::read(path_of(&folder, &blobs, &digest)).unwrap();
    assert_eq!(after, before, "sealing is repeatable, so a backup knows the file again");
}

#[test]
fn neither_names_nor_bytes_tell_of_the_contents() {
    let sample = Sample::new();
    let folder = sample.open();
    let blobs = blobs(&folder);
    let plain = b"BIEN BAN HOP ".repeat(10_000);
    let digest = blobs.store(&OsFiles, &plain).unwrap();
    let path = path_of(&folder, &blobs, &digest);
    assert!(!path.to_string_lossy().contains(&digest.to_string()), "the plain digest is no file name");
    let sealed = fs::read(path).unwrap();
    assert!(!sealed.windows(8).any(|window| window == b"BIEN BAN"), "no plain byte lies on disk");
    let other = Sample::new();
    let elsewhere = self::blobs(&other.open()).name(&digest);
    assert_eq!(elsewhere, blobs.name(&digest), "the seeded sample has the same keys, so the same name");
}

#[test]
fn whatever_is_done_to_a_sealed_file_is_noticed() {
    let check = |case: &str, spoil: &dyn Fn(&mut Vec<u8>), expected: &str| {
        let sample = Sample::new();
        let folder = sample.open();
        let blobs = blobs(&folder);
        let plain = contents(3 * CHUNK);
        let digest = blobs.store(&OsFiles, &plain).unwrap();
        let path = path_of(&folder, &blobs, &digest);
        let mut sealed = fs::read(&path).unwrap();
        spoil(&mut sealed);
        fs::write(&path, sealed).unwrap();
        assert_eq!(outcome(blobs.check(&OsFiles, &digest)), expected, "a file that was {case}");
        assert_eq!(outcome(blobs.read(&OsFiles, &digest)), expected, "reading a file that was {case}");
        blobs.store(&OsFiles, &plain).unwrap();
        assert_eq!(outcome(blobs.check(&OsFiles, &digest)), "whole", "{case}: storing it again heals it");
    };
    let chunk = |at: usize| HEADER + at * SEALED..HEADER + (at + 1) * SEALED;
    check("left alone", &|_| (), "whole");
    check("emptied", &|file| file.clear(), "NotSealed");
    check("cut off within the header", &|file| file.truncate(HEADER - 1), "NotSealed");
    check("cut off after the header", &|file| file.truncate(HEADER), "Altered");
    check("cut off within a chunk", &|file| file.truncate(HEADER + SEALED + 99), "Altered");
    check("cut off after a chunk", &|file| file.truncate(HEADER + 2 * SEALED), "Altered");
    check("cut off by a byte", &|file| file.truncate(file.len() - 1), "Altered");
    check("extended by a byte", &|file| file.push(0), "Altered");
    check("extended by its last chunk", &|file| file.extend_from_within(chunk(2)), "Altered");
    check("robbed of a chunk", &|file| drop(file.drain(chunk(1))), "Altered");
    check("put in another order", &|file| file[HEADER..HEADER + 2 * SEALED].rotate_left(SEALED), "Altered");
    check("flipped in a bit of the contents", &|file| file[HEADER + SEALED + 7] ^= 4, "Altered");
    check("flipped in a bit of a tag", &|file| file[HEADER + SEALED - 1] ^= 1, "Altered");
    check("renamed in its header", &|file| file[20] ^= 1, "Foreign");
    check("given another magic", &|file| file[0] = b'P', "NotSealed");
    check("marked as newer", &|file| file[8] = 2, "NewerFormat");
    check("overwritten with zeros", &|file| file.fill(0), "NotSealed");
}

#[test]
fn one_file_in_the_place_of_another_is_foreign() {
    let sample = Sample::new();
    let folder = sample.open();
    let blobs = blobs(&folder);
    let (a, b) = (blobs.store(&OsFiles, b"to A").unwrap(), blobs.store(&OsFiles, b"to B").unwrap());
    fs::copy(path_of(&folder, &blobs, &a), path_of(&folder, &blobs, &b)).unwrap();
    assert_eq!(outcome(blobs.check(&OsFiles, &b)), "Foreign", "the file of A stands where B's was");
    let renamed = |mut bytes: Vec<u8>| {
        let name = blobs.name(&b).to_string();
        let byte = |at: usize| u8::from_str_radix(&name[2 * at..2 * at + 2], 16).unwrap();
        (0..32).for_each(|at| bytes[12 + at] = byte(at));
        bytes
    };
    let forged = renamed(fs::read(path_of(&folder, &blobs, &a)).unwrap());
    fs::write(path_of(&folder, &blobs, &b), forged).unwrap();
    assert_eq!(outcome(blobs.check(&OsFiles, &b)), "Altered", "a forged header does not open it either");
    assert_eq!(outcome(blobs.check(&OsFiles, &a)), "whole", "A is not touched by that");
}

#[test]
fn what_is_not_there_is_missing() {
    let sample = Sample::new();
    let folder = sample.open();
    let blobs = blobs(&folder);
    let digest = ContentDigest::of(b"never stored");
    assert_eq!(outcome(blobs.check(&OsFiles, &digest)), "Missing", "nothing was stored");
    fs::remove_dir_all(folder.blobs_path()).unwrap();
    assert_eq!(outcome(blobs.open(&OsFiles, &digest)), "Missing", "the whole folder is gone");
    assert_eq!(blobs.list(&OsFiles).unwrap(), Listing::default(), "and so nothing is listed");
    blobs.store(&OsFiles, b"never stored").unwrap();
    assert_eq!(outcome(blobs.check(&OsFiles, &digest)), "whole", "storing makes the folder again");
}

#[test]
fn what_nobody_uses_is_told_from_the_rest() {
    let sample = Sample::new();
    let folder = sample.open();
    let blobs = blobs(&folder);
    let [kept, unused] = [b"kept", b"gone"].map(|bytes| blobs.store(&OsFiles, bytes).unwrap());
    let part = path_of(&folder, &blobs, &kept).with_extension("part");
    let strange = folder.blobs_path().join("ab.txt");
    fs::write(&part, b"half").unwrap();
    fs::write(&strange, b"a stranger's").unwrap();
    let in_use = BTreeSet::from([kept]);
    let found = blobs.orphans(&OsFiles, &in_use).unwrap();
    assert_eq!(found, [blobs.name(&unused)], "neither what is used nor what no writing finished");
    let listed = blobs.list(&OsFiles).unwrap();
    assert_eq!((listed.parts, listed.strangers), (vec![part], vec![strange]), "those are told apart");
}

#[test]
fn storing_leaves_the_whole_file_or_none() {
    let sample = Sample::new();
    let keys = unlock_with(&sample.open(), OLD).unwrap();
    let plain = contents(CHUNK + 5);
    walk(8, |files, renames, case| {
        let dir = sample.copy();
        let folder = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let blobs = Blobs::of(&folder, &keys);
        let stored = blobs.store(files, &plain);
        if let Err(error) = &stored {
            let BlobError::Io(fault) = error else { panic!("{case}: a disk fault must stay one: {error}") };
            assert!(matches!(fault.trouble, DiskTrouble::Full | DiskTrouble::Other), "{case}: {fault}");
        }
        files.cut_power(renames);

        let digest = ContentDigest::of(&plain);
        let found = outcome(blobs.check(&OsFiles, &digest));
        assert!(["whole", "Missing"].contains(&found.as_str()), "{case}: never half a file: {found}");
        assert!(stored.is_err() || found == "whole", "{case}: an acknowledged file stands");
        again(&blobs, &plain, case);
    });
}

#[test]
fn storing_beside_a_damaged_file_never_makes_it_worse() {
    let sample = Sample::new();
    let plain = contents(CHUNK + 5);
    let keys = unlock_with(&sample.open(), OLD).unwrap();
    let digest = spoil(&sample.open(), &plain);
    walk(8, |files, renames, case| {
        let dir = sample.copy();
        let folder = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let blobs = Blobs::of(&folder, &keys);
        let stored = blobs.store(files, &plain);
        files.cut_power(renames);
        let found = outcome(blobs.check(&OsFiles, &digest));
        assert!(stored.is_err() || found == "whole", "{case}: an acknowledged file stands, not {found}");
        again(&blobs, &plain, case);
    });
}

fn spoil(folder: &OfficeFolder, plain: &[u8]) -> ContentDigest {
    let blobs = blobs(folder);
    let digest = blobs.store(&OsFiles, plain).unwrap();
    fs::write(path_of(folder, &blobs, &digest), b"noise").unwrap();
    digest
}

/// After whatever happened, the same contents can be stored, read, and nothing but parts lies beside them.
fn again(blobs: &Blobs, plain: &[u8], case: &str) {
    let files: &dyn Files = &OsFiles;
    let digest = blobs.store(files, plain).unwrap_or_else(|error| panic!("{case}: trying again: {error}"));
    assert!(*blobs.read(files, &digest).unwrap() == plain, "{case}: the second try is whole");
    let listing = blobs.list(files).unwrap();
    assert_eq!(listing.blobs, [blobs.name(&digest)], "{case}: one file for one content");
    assert_eq!(listing.parts, [] as [PathBuf; 0], "{case}: the part became the file");
    assert_eq!(listing.strangers, [] as [PathBuf; 0], "{case}: nothing strange is left");
}

#[test]
fn damage_is_told_from_trouble_with_the_disk() {
    let sample = Sample::new();
    let folder = sample.open();
    let blobs = blobs(&folder);
    let digest = blobs.store(&OsFiles, b"a letter").unwrap();
    walk(1, |files, _, case| {
        let found = outcome(blobs.check(files, &digest));
        assert!(["whole", "Io"].contains(&found.as_str()), "{case}: a disk's trouble is no damage: {found}");
    });
    let shown = BlobError::Damaged { path: "x".into(), damage: BlobDamage::Altered }.to_string();
    assert_eq!(shown, "x is damaged: its seal is broken", "for the log");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sizes_around_chunks_come_back(chunks in 0_usize..3, offset in -3_isize..4, byte in any::<u8>()) {
        let size = (chunks * CHUNK).saturating_add_signed(offset);
        let sample = Sample::new();
        let folder = sample.open();
        let blobs = blobs(&folder);
        let plain = vec![byte; size];
        let digest = blobs.store(&OsFiles, &plain).unwrap();
        prop_assert!(*blobs.read(&OsFiles, &digest).unwrap() == plain, "{size} bytes of {byte}");
        let expected = HEADER + size + 16 * size.div_ceil(CHUNK).max(1);
        let sealed = fs::metadata(path_of(&folder, &blobs, &digest)).unwrap().len();
        prop_assert_eq!(sealed, expected as u64, "the file holds header, contents and tags, no more");
    }
}
