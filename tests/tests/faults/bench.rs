//! An office that has been backed up twice and changed since, to be struck.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::{Value, json};
use tests::cli::Cli;
use tests::desk::Desk;
use tests::oracle::State;
use tests::{paths, start};
use vault::{
    Argon2Cost, ChosenPassphrase, NewPassphrase, OfficeFolder, OsFiles, OsRandom, Passphrase, Secret,
};

/// What the scan of the bench's letter holds.
pub(crate) fn scan() -> Vec<u8> {
    b"%PDF-1.4\n%%EOF\n".repeat(15_000)
}

/// The office, a folder that stands for a stick, a letter to enter and the recovery code, all in a folder of their own.
pub(crate) struct Bench {
    pub(crate) desk: Desk,
}

impl Bench {
    pub(crate) fn new() -> Self {
        Self { desk: Desk::kept(prepared()) }
    }

    pub(crate) fn cli(&self) -> &Cli {
        &self.desk.cli
    }

    pub(crate) fn stick(&self) -> PathBuf {
        self.desk.beside("stick")
    }

    /// A letter as JSON, in a file.
    pub(crate) fn letter(&self) -> String {
        text(&self.desk.beside("letter.json"))
    }

    /// The recovery code, in a file.
    pub(crate) fn code(&self) -> String {
        text(&self.desk.beside("code.txt"))
    }

    /// The folders of the backups on the stick, newest first.
    pub(crate) fn backups(&self) -> Vec<PathBuf> {
        let listed = self.cli().run(&["--json", "backup", "list", &text(&self.stick())]).done().json();
        let folders = listed.as_array().expect("a list").iter();
        folders.map(|backup| PathBuf::from(backup["folder"].as_str().expect("a folder"))).collect()
    }

    pub(crate) fn state(&self, case: &str) -> State {
        State::of(self.cli(), &self.stick(), case)
    }

    /// The folder of the generation in force.
    pub(crate) fn generation(&self) -> PathBuf {
        let current =
            fs::read_to_string(self.desk.office().join("CURRENT")).expect("the generation in force");
        self.desk.office().join(current.trim_end())
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.generation().join("office.db")
    }
}

pub(crate) fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Every file below a folder, in order.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { found.extend(files_below(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

/// Gives the only account another passphrase, of the least cost, as most tests do not test how slow guessing is.
pub(crate) fn give_passphrase(office: &Path, old: &str, new: &str) {
    start::undisturbed(|| change_passphrase(office, old, new));
}

fn change_passphrase(office: &Path, old: &str, new: &str) {
    let folder = OfficeFolder::open(&OsFiles, office).expect("an office");
    let old = Passphrase::typed(old);
    let keys = vault::unlock(&OsFiles, &folder, Secret::Passphrase(&old)).expect("its keys");
    let passphrase = ChosenPassphrase::choose(new, "").expect("a passphrase");
    let slot = keys.slot().clone();
    let new = NewPassphrase { slot: &slot, passphrase: &passphrase, cost: Argon2Cost::LEAST };
    vault::change_passphrase(&OsFiles, &mut OsRandom, &folder, &keys, &new).expect("another passphrase");
}

/// The bench all others are copied from. It stays under `target` until the next run, which waits for this one to end.
fn prepared() -> &'static Path {
    static PREPARED: OnceLock<(PathBuf, File)> = OnceLock::new();
    let (folder, _lock) = PREPARED.get_or_init(|| {
        let folder = paths::output("acceptance").join("faults");
        let lock = File::create(folder.with_extension("lock")).expect("a file to lock");
        lock.lock().expect("nobody else runs the faults of this bench");
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the bench of the last run is cleared away");
        }
        prepare().keep(&folder);
        (folder, lock)
    });
    folder
}

fn prepare() -> Desk {
    let desk = Desk::bare();
    let dir = text(&desk.office());
    let made = desk.cli.run(&["--json", "office", "new", &dir, "--sample", paths::SAMPLE]).done().json();
    fs::write(desk.beside("code.txt"), made["recovery_code"].as_str().expect("a code")).expect("the sheet");
    give_passphrase(&desk.office(), paths::PASSPHRASE, paths::PASSPHRASE);

    fs::write(desk.beside("letter.json"), desk.letter().to_string()).expect("a letter");
    fs::write(desk.beside("scan.pdf"), scan()).expect("a scan");
    let letter = desk.ask(&["directive", "add", "-"], &desk.letter());
    let id = letter["id"].as_str().expect("an id");
    let _ = desk.ask(&["directive", "attach", id, &text(&desk.beside("scan.pdf"))], &Value::Null);

    let stick = desk.beside("stick");
    fs::create_dir(&stick).expect("a stick");
    for title in ["Nhiệm vụ mẫu một", "Nhiệm vụ mẫu hai"] {
        let _ = desk.cli.run(&["backup", "create", &text(&stick)]).done();
        let task = json!({
            "title": title, "assigned_on": "3/7/2017", "due_on": "20/7/2017",
            "lead": desk.id_of("organisation", "Cơ quan Khối"),
        });
        let _ = desk.ask(&["task", "add", "-"], &task);
    }
    desk
}

/// A file of ours, changed by someone who knows how its checksum is made.
pub(crate) fn resealed(bytes: &[u8], change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut file: Value = serde_json::from_slice(bytes).expect("JSON");
    change(&mut file);
    file.as_object_mut().expect("an object").remove("checksum");
    file.sort_all_objects();
    let checksum = blake3::hash(file.to_string().as_bytes()).to_hex();
    file["checksum"] = json!(checksum.as_str());
    file.to_string().into_bytes()
}
