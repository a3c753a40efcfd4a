//! Every kind of record through the same verbs: what is shown can be sent back, and nothing changes by it.

#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

use app::setup::{Protection, SetUp, begin};
use app::{Action, Argon2Cost, Kind, ListQuery, Session, SystemHost};
use secrecy::SecretString;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// An office, and a record of each kind by its name.
struct Desk {
    session: Session,
    ids: BTreeMap<&'static str, String>,
    _folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let passphrase = SecretString::from("thuyen cam nui mua");
        let protection = Protection { passphrase, cost: Argon2Cost::LEAST };
        let host = Box::new(SystemHost { today: "2017-07-31".parse().ok() });
        let draft = begin(folder.path(), &SetUp::usual().unwrap(), &protection, host).unwrap();
        let mut desk = Self { session: draft.finish().unwrap(), ids: BTreeMap::new(), _folder: folder };
        for kind in Kind::ALL {
            let page = desk.session.list(*kind, &ListQuery::default()).unwrap();
            if let Some(row) = page.rows.last() {
                desk.ids.insert(kind.name(), row["id"].as_str().unwrap().to_owned());
            }
        }
        desk.fill();
        desk
    }

    fn id(&self, kind: &str) -> &str {
        &self.ids[kind]
    }

    fn add(&mut self, kind: Kind, input: Value) {
        let saved =
            self.session.save(kind, input).map_err(|failure| format!("{kind:?}: {failure:?}")).unwrap();
        self.ids.insert(kind.name(), saved.id);
    }

    fn fill(&mut self) {
        let book = self.session.list(Kind::Book, &ListQuery::default()).unwrap().rows[0]["id"].clone();
        let lead =
            self.session.list(Kind::Organisation, &ListQuery::default()).unwrap().rows[0]["id"].clone();
        let other = self.id("organisation").to_owned();
        self.add(
            Kind::Person,
            json!({ "full_name": "Người Mẫu Một", "posts": [{ "title": "Trưởng khối" }] }),
        );
        self.add(Kind::Signer, json!({ "title": "TRƯỞNG KHỐI", "person": self.id("person") }));
        self.add(Kind::Place, json!({ "level": "commune", "kind_word": "xã", "name": "Mẫu" }));
        self.add(
            Kind::Place,
            json!({ "level": "village", "kind_word": "thôn", "name": "Một", "parent": self.id("place") }),
        );
        self.add(Kind::TaskGroup, json!({ "name": "Nhóm một" }));
        self.add(Kind::Directive, json!({
            "book": book, "numbering": { "mode": "next" }, "day": "3/7/2017", "issuer": "Huyện ủy mẫu", "abstract": "Một",
            "routings": [{ "day": "3/7/2017", "lead": lead, "coordinating": [other] }],
        }));
        let first = self.id("directive").to_owned();
        self.add(
            Kind::Directive,
            json!({
                "book": book, "day": "4/7/2017", "issuer": "Huyện ủy mẫu", "abstract": "Hai", "pages": 3,
                "relations": [{ "other": first, "kind": "replies_to" }],
            }),
        );
        self.add(
            Kind::Programme,
            json!({ "name": "Chương trình", "year": 2017, "items": [{ "content": "Một việc" }] }),
        );
        self.add(Kind::Task, json!({
            "title": "Tổng vệ sinh", "lead": lead, "coordinating": [other], "assigned_on": "3/7/2017", "due_on": "20/7/2017",
            "responsible": self.id("person"), "sources": [{ "kind": "directive", "directive": first }],
        }));
        self.add(Kind::Meeting, json!({
            "kind": self.id("meeting_kind"), "name": "Giao ban", "day": "5/7/2017", "starts_at": "7:30",
            "attendance": [{ "person": self.id("person"), "state": "present" }], "agenda": [{ "content": "Kết quả" }],
            "opinions": [{ "speaker": "Một người", "content": "Nhất trí" }],
            "conclusions": [{ "content": "Làm ngay" }, { "content": "Ghi nhận", "no_task": true }],
        }));
        self.add(Kind::Activity, json!({
            "kind": self.id("activity_kind"), "name": "Ngày chủ nhật xanh", "from_day": "2/7/2017", "day": "2/7/2017",
            "lead": lead, "coordinating": [other], "reach": "villages", "places": [self.id("place")],
            "counts": [{ "measure": "attendances", "value": "1.310", "mark": "over" }],
        }));
        self.add(Kind::SituationNote, json!({ "day": "2/7/2017", "content": "Ổn định" }));
        self.add(Kind::Difficulty, json!({ "day": "2/7/2017", "content": "Thiếu kinh phí" }));
        self.add(
            Kind::Proposal,
            json!({ "day": "2/7/2017", "content": "Bổ sung", "sent_to": "Huyện ủy mẫu" }),
        );
        self.add(
            Kind::OpeningFigure,
            json!({
                "from_day": "1/1/2017", "to_day": "30/6/2017", "activity_kind": self.id("activity_kind"),
                "measure": "attendances", "value": 5000,
            }),
        );
        self.add(Kind::Holiday, json!({ "day": "2/9/2017", "name": "Quốc khánh" }));
        self.add(Kind::Campaign, json!({ "names": "Chủ nhật xanh\ntổng vệ sinh" }));
        self.add(
            Kind::Indicator,
            json!({
                "name": "Gia đình văn hóa", "unit": "%", "decimals": 1, "adds_by": "last",
                "targets": [{ "year": 2017, "value": "82,5" }],
            }),
        );
    }
}

#[test]
fn a_record_sent_back_as_it_is_shown_changes_nothing() {
    let mut desk = Desk::new();
    for kind in Kind::ALL {
        let id = desk.ids.get(kind.name()).unwrap_or_else(|| panic!("a {kind:?}")).clone();
        let before = desk.session.get(*kind, &id).unwrap();
        let changed = desk.session.change(*kind, &id, &json!({}));
        let changed =
            changed.map_err(|failure| format!("{kind:?}: {failure:?} {:?}", failure.fields)).unwrap();
        let after = desk.session.get(*kind, &id).unwrap();
        assert_eq!(after, before, "a {kind:?} is what it was");
        assert_eq!(changed.operation, 0, "a {kind:?} that did not change leaves no trace");
    }
}

#[test]
fn a_field_no_kind_knows_is_refused_by_every_kind() {
    let mut desk = Desk::new();
    for kind in Kind::ALL {
        let id = desk.ids[kind.name()].clone();
        let patch = json!({ "no_such_field": 1 });
        for failure in [desk.session.change(*kind, &id, &patch), desk.session.save(*kind, patch.clone())] {
            let code = failure.map_err(|failure| failure.code);
            assert_eq!(
                code.map(|saved| saved.id),
                Err("E_BAD_JSON"),
                "a {kind:?} refuses a field it does not know"
            );
        }
    }
}

#[test]
fn every_action_refuses_what_it_does_not_know() {
    let mut desk = Desk::new();
    for action in Action::ALL {
        let failure = desk.session.act(action, "nowhere", json!({ "no_such_field": 1 })).unwrap_err();
        assert_eq!(
            failure.code, "E_BAD_JSON",
            "{} of {:?} refuses a field it does not know",
            action.name, action.kind
        );
    }
}
