//! The window's types as committed are those of the code. With `GIAOBAN_WRITE_TYPES` set they are written instead.

#![cfg(feature = "ts")]
#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let read = entries.map(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        (name, std::fs::read_to_string(entry.path()).unwrap())
    });
    read.collect()
}

#[test]
fn the_committed_types_are_those_of_the_code() {
    let committed: PathBuf = [env!("CARGO_MANIFEST_DIR"), "../../../ui/src/ipc/bindings"].iter().collect();
    let fresh = tempfile::tempdir().unwrap();
    app::export(fresh.path()).unwrap();
    if std::env::var_os("GIAOBAN_WRITE_TYPES").is_some() {
        let _ = std::fs::remove_dir_all(&committed);
        app::export(&committed).unwrap();
    }
    let (fresh, committed) = (files(fresh.path()), files(&committed));
    assert_eq!(
        fresh.keys().collect::<Vec<_>>(),
        committed.keys().collect::<Vec<_>>(),
        "every type has its file and no file is left over; write them anew with GIAOBAN_WRITE_TYPES=1"
    );
    for (name, text) in fresh {
        assert_eq!(committed[&name], text, "{name} is out of step; write it anew with GIAOBAN_WRITE_TYPES=1");
    }
}
