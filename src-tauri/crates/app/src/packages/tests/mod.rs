//! Two offices and a stick between them.

mod fuzz;
mod hostile;
mod taking;

use super::{PackageReport, PackageRequest, TrustInput};
use crate::setup::{Protection, SetUp, begin};
use crate::{Action, Argon2Cost, Failure, Kind, ListQuery, Result, Saved, Session, SystemHost};
use office::PartnerId;
use secrecy::SecretString;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// An office on the last day of July 2017.
struct Desk {
    session: Session,
    folder: TempDir,
}

impl Desk {
    fn new(name: &str, office: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let protection =
            Protection { passphrase: SecretString::from("thuyen cam nui mua"), cost: Argon2Cost::LEAST };
        let host = Box::new(SystemHost { today: "2017-07-31".parse().ok() });
        let draft = begin(&folder.path().join("office"), &set_up(name, office), &protection, host).unwrap();
        Self { session: draft.finish().unwrap(), folder }
    }

    fn save(&mut self, kind: Kind, input: Value) -> String {
        self.session.save(kind, input).map_err(|refused| format!("{refused:?}")).unwrap().id
    }

    /// The id of the record of a kind that has these words in one of its fields.
    fn id_of(&self, kind: Kind, words: &str) -> String {
        let rows = self.session.list(kind, &ListQuery::default()).unwrap().rows;
        let named = |row: &&Value| row.as_object().unwrap().values().any(|value| value == words);
        rows.iter().find(named).unwrap_or_else(|| panic!("{kind:?} {words}"))["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// A commune with villages of these names.
    fn commune(&mut self, name: &str, villages: &[&str]) {
        let commune = self.save(Kind::Place, json!({ "level": "commune", "kind_word": "xã", "name": name }));
        for village in villages {
            let input =
                json!({ "level": "village", "kind_word": "thôn", "name": village, "parent": commune });
            self.save(Kind::Place, input);
        }
    }

    fn activity(&mut self, name: &str, day: &str, attendances: i64, more: Value) -> String {
        let kind =
            self.session.list(Kind::ActivityKind, &ListQuery::default()).unwrap().rows[0]["id"].clone();
        let lead = self.id_of(Kind::Organisation, "HPN");
        let counts = json!([
            { "measure": "sessions", "value": 1 },
            { "measure": "attendances", "value": attendances, "mark": "over" },
        ]);
        let mut input = json!({ "kind": kind, "name": name, "from_day": day, "day": day, "lead": lead, "counts": counts });
        merge(&mut input, more);
        self.save(Kind::Activity, input)
    }

    fn task(&mut self, title: &str, due: &str) -> String {
        let lead = self.id_of(Kind::Organisation, "HPN");
        let input = json!({ "title": title, "lead": lead, "assigned_on": "2017-07-03", "due_on": due });
        self.save(Kind::Task, input)
    }

    fn letter(&mut self, about: &str) -> String {
        let book = self.id_of(Kind::Book, "Sổ văn bản đi");
        let numbering = json!({ "mode": "next" });
        let input = json!({
            "book": book, "numbering": numbering, "day": "2017-07-12", "issuer": "Cơ quan mẫu", "abstract": about,
        });
        self.save(Kind::Directive, input)
    }

    /// Does something to a task.
    fn act(&mut self, name: &str, id: &str, input: Value) -> Result<Saved> {
        let action = Action::ALL.iter().find(|one| one.kind == Kind::Task && one.name == name).unwrap();
        self.session.act(action, id, input)
    }

    /// What the first screen says of July.
    fn july(&self) -> crate::Figures {
        self.session.dashboard(crate::Span::Month).unwrap().now
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

fn merge(into: &mut Value, more: Value) {
    let (Value::Object(into), Value::Object(more)) = (into, more) else { return };
    into.extend(more);
}

/// A commune's office and the bloc's, which trust each other.
struct Pair {
    commune: Desk,
    bloc: Desk,
}

impl Pair {
    fn new() -> Self {
        let mut pair = Self {
            commune: Desk::new("Ủy ban MTTQ xã Húc Động", "MTTQ Húc Động"),
            bloc: Desk::new("Cơ quan Khối huyện Bình Liêu", "Cơ quan Khối"),
        };
        introduce(&mut pair.commune, &mut pair.bloc);
        introduce(&mut pair.bloc, &mut pair.commune);
        pair.commune.commune("Húc Động", &["Nà Ếch", "Khe Vằn"]);
        pair.bloc.commune("Húc Động", &["Nà Ếch", "Khe Vằn"]);
        pair.bloc.commune("Hoành Mô", &["Nà Pò"]);
        pair
    }

    /// The commune's package of July.
    fn package(&mut self) -> PathBuf {
        let bloc = PartnerId::new(self.bloc.session.keys.office().as_str());
        let request =
            PackageRequest { partner: &bloc, period: "2017-07", folder: self.commune.folder.path() };
        PathBuf::from(self.commune.session.make_package(&request).unwrap().file)
    }

    fn take(&mut self, package: &Path) -> Result<PackageReport> {
        self.bloc.session.take_package(package)
    }

    /// What the commune's package says, in lines.
    fn lines(&mut self) -> Vec<Value> {
        let package = self.package();
        let sealed = std::fs::read(package).unwrap();
        let opened = self.bloc.session.keys.package_keys().open(&sealed).unwrap();
        let lines = opened.contents.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        lines.map(|line| serde_json::from_slice(line).unwrap()).collect()
    }

    /// Any contents, signed by the commune and sealed for the bloc.
    fn sealed(&mut self, contents: &[u8]) -> PathBuf {
        let to = self.bloc.session.keys.package_keys().public();
        let sealed =
            self.commune.session.keys.package_keys().seal(&mut vault::OsRandom, &to, contents).unwrap();
        let path = self.commune.file("made-by-hand.gbgoi");
        std::fs::write(&path, sealed).unwrap();
        path
    }
}

/// Lets `knows` trust `known` by its card and its paper.
fn introduce(known: &mut Desk, knows: &mut Desk) {
    let card = known.file("the.json");
    std::fs::write(&card, known.session.package_card_file().unwrap()).unwrap();
    let fingerprint = known.session.package_card().unwrap().fingerprint;
    let input = TrustInput { fingerprint, name: String::new() };
    knows.session.trust_partner(&card, &input).unwrap();
}

fn code<T: std::fmt::Debug>(answer: Result<T>) -> &'static str {
    answer.err().map_or("done", |refused: Failure| refused.code)
}

fn set_up(name: &str, short_name: &str) -> SetUp {
    serde_json::from_value(json!({
        "account_name": "Quản trị",
        "profile": {
            "valid_from": "1/1/2017", "name": name, "short_name": short_name, "abbreviation": "CQ",
            "level": "district", "committee": "Huyện ủy Mẫu", "addressee": "Thường trực Huyện ủy",
            "date_place": "Mẫu", "letterhead": "party", "superior_lines": "HUYỆN ỦY MẪU",
            "agency_lines": "CƠ QUAN", "symbol_suffix": "CQ", "village_word": "thôn",
            "recipients": "- Lưu Văn phòng", "grouping": "subcommittee", "briefing_due_day": 25,
        },
        "organisations": [
            { "name": "Hội Liên hiệp Phụ nữ", "short_name": "HPN", "membership": "member" },
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
