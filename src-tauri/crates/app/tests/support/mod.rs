//! A small office on 20 July 2017, built through the same door the hosts use.
#![allow(clippy::unwrap_used, dead_code)] // A test stops at the first surprise, and each binary uses its own part.

pub(crate) mod disk;

use app::setup::{self, Protection, SetUp};
use app::{Kind, Secret, Session, SystemHost, unlock};
use secrecy::SecretString;
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "thuyen cam nui mua";

/// An open office and the folder it lies in.
pub(crate) struct Desk {
    pub(crate) session: Session,
    folder: TempDir,
}

impl Desk {
    /// An office whose day is `today`.
    pub(crate) fn on(today: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let passphrase = SecretString::from(PASSPHRASE);
        let protection = Protection { passphrase, cost: vault::Argon2Cost::LEAST };
        let draft = setup::begin(folder.path(), &set_up(), &protection, host(today)).unwrap();
        Self { session: draft.finish().unwrap(), folder }
    }

    /// The same office, opened again on another day.
    pub(crate) fn again_on(self, today: &str) -> Self {
        let Self { session, folder } = self;
        session.lock().unwrap();
        let secret = Secret::Passphrase(SecretString::from(PASSPHRASE));
        Self { session: unlock(folder.path(), &secret, None, host(today)).unwrap(), folder }
    }

    /// Locks the office and leaves its folder.
    pub(crate) fn locked(self) -> TempDir {
        self.session.lock().unwrap();
        self.folder
    }

    /// The same office with nobody in it.
    pub(crate) fn closed(self) -> Locked {
        self.session.lock().unwrap();
        Locked { folder: self.folder }
    }

    /// Copies the files of the office to another folder, the lock aside.
    pub(crate) fn copy_to(&self, folder: &Path) {
        copy_folder(self.folder.path(), folder);
    }

    /// A copy of the office, opened on another day.
    pub(crate) fn copied_on(&self, today: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        self.copy_to(folder.path());
        let secret = Secret::Passphrase(SecretString::from(PASSPHRASE));
        Self { session: unlock(folder.path(), &secret, None, host(today)).unwrap(), folder }
    }

    /// Whether a file of that name lies in the office's folder.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.folder.path().join(name).exists()
    }

    /// Saves a record; returns its id.
    pub(crate) fn save(&mut self, kind: Kind, input: Value) -> String {
        self.session.save(kind, input).unwrap().id
    }

    /// The id of the record of a kind that has these words in one of its fields.
    pub(crate) fn id_of(&self, kind: Kind, words: &str) -> String {
        let rows = self.session.list(kind, &Default::default()).unwrap().rows;
        let named = |row: &&Value| row.as_object().unwrap().values().any(|value| value == words);
        rows.iter().find(named).unwrap()["id"].as_str().unwrap().to_owned()
    }

    /// Registers a letter with a pasted file.
    pub(crate) fn attached(&mut self, file: &[u8]) {
        let book = self.id_of(Kind::Book, "in");
        let input = json!({
            "book": book, "numbering": { "mode": "next" }, "day": "20/7/2017", "issuer": "Huyện ủy",
            "abstract": "Họp",
        });
        let letter = self.save(Kind::Directive, input);
        self.session.attach_pasted(&letter, &[file]).unwrap();
    }

    /// Saves an activity of July 2017 led by the Front.
    pub(crate) fn activity(&mut self, name: &str, day: &str, attendances: i64) -> String {
        let kind = self.session.list(Kind::ActivityKind, &Default::default()).unwrap().rows[0]["id"].clone();
        let counts = json!([{ "measure": "attendances", "value": attendances, "mark": "over" }]);
        let lead = self.id_of(Kind::Organisation, "MTTQ");
        let input = json!({ "kind": kind, "name": name, "from_day": day, "day": day, "lead": lead, "counts": counts });
        self.save(Kind::Activity, input)
    }
}

/// An office that nobody has open.
pub(crate) struct Locked {
    folder: TempDir,
}

impl Locked {
    /// Its folder.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The same files in another folder.
    pub(crate) fn copied(&self) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy_folder(self.folder.path(), folder.path());
        Self { folder }
    }

    /// Opens it on a day.
    pub(crate) fn unlocked_on(self, today: &str) -> Desk {
        let secret = Secret::Passphrase(SecretString::from(PASSPHRASE));
        Desk { session: unlock(self.folder.path(), &secret, None, host(today)).unwrap(), folder: self.folder }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn host(today: &str) -> Box<SystemHost> {
    Box::new(SystemHost { today: today.parse().ok() })
}

fn set_up() -> SetUp {
    serde_json::from_value(json!({
        "account_name": "Văn thư",
        "profile": {
            "valid_from": "1/1/2017", "name": "Cơ quan Khối huyện Mẫu", "short_name": "Cơ quan Khối",
            "abbreviation": "CQK", "level": "district", "committee": "Huyện ủy Mẫu",
            "addressee": "Thường trực Huyện ủy", "date_place": "Mẫu", "letterhead": "party",
            "superior_lines": "HUYỆN ỦY MẪU", "agency_lines": "CƠ QUAN KHỐI", "symbol_suffix": "CQK",
            "village_word": "thôn", "recipients": "- Thường trực Huyện ủy\n- Lưu Văn phòng",
            "grouping": "subcommittee", "briefing_due_day": 25,
        },
        "organisations": [
            { "name": "Ủy ban Mặt trận Tổ quốc", "short_name": "MTTQ", "membership": "member" },
            { "name": "Hội Nông dân", "short_name": "HND", "membership": "member" },
        ],
        "subcommittees": [{ "name": "Văn phòng" }],
        "signers": [{ "person": { "full_name": "Người Mẫu Một" }, "signer": { "title": "TRƯỞNG KHỐI" } }],
        "books": [
            { "book": { "direction": "in", "name": "Sổ văn bản đến" } },
            { "book": { "direction": "out", "name": "Sổ văn bản đi" }, "last_used": 11 },
        ],
    }))
    .unwrap()
}
