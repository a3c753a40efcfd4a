//! Packages whose seal and signature are right and whose contents no program of ours would write.

use super::{Pair, code};
use crate::Kind;
use serde_json::{Value, json};

/// A pair of offices, the lines of a good package, and where in them its records stand.
struct Bench {
    pair: Pair,
    lines: Vec<Value>,
    ours: String,
}

impl Bench {
    fn new() -> Self {
        let mut pair = Pair::new();
        pair.commune.activity("Ngày chủ nhật xanh", "2017-07-09", 120, json!({ "reach": "district" }));
        pair.commune.task("Sửa đường", "2017-07-20");
        pair.commune.letter("Kế hoạch tổng vệ sinh");
        let ours = pair.bloc.activity("Của khối", "2017-07-18", 300, json!({}));
        let lines = pair.lines();
        Self { pair, lines, ours }
    }

    /// Takes the lines after an edit; whatever comes of it, a refusal leaves nothing behind.
    fn check(&mut self, case: &str, edit: impl FnOnce(&mut Vec<Value>), expected: &str) {
        let mut lines = self.lines.clone();
        edit(&mut lines);
        let contents: String = lines.iter().map(|line| format!("{line}\n")).collect();
        self.check_bytes(case, contents.as_bytes(), expected);
    }

    fn check_bytes(&mut self, case: &str, contents: &[u8], expected: &str) {
        let file = self.pair.sealed(contents);
        let before = self.pair.bloc.july();
        assert_eq!(code(self.pair.bloc.session.preview_package(&file)), expected, "{case}, looked at");
        assert_eq!(code(self.pair.take(&file)), expected, "{case}, taken");
        if expected != "done" {
            assert_eq!(self.pair.bloc.july(), before, "{case}: nothing is half-saved");
            assert_eq!(
                self.pair.bloc.session.package_log().unwrap(),
                [],
                "{case}: the log says nothing of it"
            );
        }
    }
}

/// The record of a kind in the lines.
fn the<'l>(lines: &'l mut [Value], kind: &str) -> &'l mut Value {
    lines.iter_mut().find_map(|line| line.get_mut(kind)).unwrap()
}

#[test]
fn the_first_line_is_as_we_write_it_or_nothing_is_read() {
    let mut bench = Bench::new();
    let head = |field: &'static str, value: Value| move |lines: &mut Vec<Value>| lines[0][field] = value;
    bench.check("a later version", head("version", json!(2)), "E_NEWER_VERSION");
    bench.check(
        "a later version with another head",
        |l| l[0] = json!({ "format": "giaoban-package", "version": 9 }),
        "E_NEWER_VERSION",
    );
    bench.check("no version", head("version", json!(0)), "E_PACKAGE_DAMAGED");
    bench.check("another format", head("format", json!("other")), "E_PACKAGE_DAMAGED");
    bench.check("a field more", head("extra", json!(1)), "E_PACKAGE_DAMAGED");
    bench.check("number 0", head("number", json!(0)), "E_PACKAGE_DAMAGED");
    bench.check("a number beyond all", head("number", json!(1e300)), "E_PACKAGE_DAMAGED");
    bench.check(
        "days backwards",
        head("period", json!({ "from": "2017-07-31", "to": "2017-07-01" })),
        "E_PACKAGE_DAMAGED",
    );
    bench.check(
        "no such day",
        head("period", json!({ "from": "2017-02-31", "to": "2017-07-01" })),
        "E_PACKAGE_DAMAGED",
    );
    bench.check("for another office", head("to", json!("another")), "E_PACKAGE_DAMAGED");
    bench.check(
        "from another office",
        head("from", json!({ "office": "another", "name": "" })),
        "E_PACKAGE_DAMAGED",
    );
    bench.check("a record less than it says", |l| drop(l.pop()), "E_PACKAGE_DAMAGED");
    bench.check("no head", |l| drop(l.remove(0)), "E_PACKAGE_DAMAGED");
}

#[test]
fn lines_are_records_within_bounds() {
    let mut bench = Bench::new();
    let good: String = bench.lines.iter().map(|line| format!("{line}\n")).collect();
    bench.check_bytes("nothing", b"", "E_PACKAGE_DAMAGED");
    bench.check_bytes("an empty line", b"\n", "E_PACKAGE_DAMAGED");
    bench.check_bytes("no end of line", good.trim_end().as_bytes(), "E_PACKAGE_DAMAGED");
    bench.check_bytes("an empty line more", format!("{good}\n").as_bytes(), "E_PACKAGE_DAMAGED");
    bench.check_bytes("zero bytes", format!("{good}\0\n").as_bytes(), "E_PACKAGE_DAMAGED");
    bench.check_bytes("not UTF-8", &[good.as_bytes(), b"\xff\n"].concat(), "E_PACKAGE_DAMAGED");
    bench.check_bytes(
        "a line without end",
        format!("{good}{}\n", "x".repeat(300_000)).as_bytes(),
        "E_PACKAGE_DAMAGED",
    );
    bench.check_bytes(
        "lines without end",
        format!("{good}{}", "1\n".repeat(300_000)).as_bytes(),
        "E_PACKAGE_DAMAGED",
    );
    bench.check_bytes(
        "brackets without end",
        format!("{good}{}\n", "[".repeat(100_000)).as_bytes(),
        "E_PACKAGE_DAMAGED",
    );
    bench.check("an unknown record", |l| l.push(json!({ "account": {} })), "E_PACKAGE_DAMAGED");
    bench.check("a record and more", |l| l[1]["task"] = json!({}), "E_PACKAGE_DAMAGED");
    bench.check("an unknown field", |l| the(l, "activity")["note"] = json!("x"), "E_PACKAGE_DAMAGED");
    bench.check(
        "a missing field",
        |l| drop(the(l, "task").as_object_mut().unwrap().remove("lead")),
        "E_PACKAGE_DAMAGED",
    );
    bench.check("an unknown word", |l| the(l, "task")["timing"] = json!("never"), "E_PACKAGE_DAMAGED");
}

#[test]
fn a_package_speaks_of_its_sender_s_records_alone() {
    let mut bench = Bench::new();
    let (ours, lead) = (bench.ours.clone(), bench.pair.bloc.id_of(Kind::Organisation, "HND"));
    bench.check("an id of ours", |l| the(l, "activity")["id"] = json!(ours), "E_PACKAGE_FOREIGN_ROW");
    bench.check(
        "an organisation of ours",
        |l| the(l, "organisation")["id"] = json!(lead),
        "E_PACKAGE_FOREIGN_ROW",
    );
    bench.check("an id with a slash", |l| the(l, "task")["id"] = json!("a/0"), "E_PACKAGE_BROKEN");
    bench.check("an id without end", |l| the(l, "task")["id"] = json!("a".repeat(65)), "E_PACKAGE_BROKEN");
    bench.check("an empty id", |l| the(l, "document")["id"] = json!(""), "E_PACKAGE_BROKEN");
    bench.check("led by us", |l| the(l, "activity")["lead"] = json!(lead), "E_PACKAGE_BROKEN");
    bench.check(
        "coordinated by nobody",
        |l| the(l, "task")["coordinating"] = json!(["nobody"]),
        "E_PACKAGE_BROKEN",
    );
    bench.check(
        "led from outside",
        |l| the(l, "organisation")["membership"] = json!("outside"),
        "E_PACKAGE_BROKEN",
    );
    bench.check("of another month", |l| the(l, "activity")["day"] = json!("2017-08-01"), "E_PACKAGE_BROKEN");
    bench.check(
        "a paper of another month",
        |l| the(l, "document")["day"] = json!("2017-06-30"),
        "E_PACKAGE_BROKEN",
    );
    bench.check(
        "a task to come",
        |l| the(l, "task")["assigned_on"] = json!("2017-08-01"),
        "E_PACKAGE_BROKEN",
    );
    bench.check(
        "a record twice",
        |l| {
            let twice = l.last().cloned().unwrap();
            l.push(twice);
            l[0]["counts"]["documents"] = json!(2);
        },
        "E_PACKAGE_BROKEN",
    );
}

#[test]
fn a_third_office_s_records_are_not_the_sender_s() {
    let mut bench = Bench::new();
    let mut third = super::Desk::new("Ủy ban MTTQ xã Hoành Mô", "MTTQ Hoành Mô");
    super::introduce(&mut third, &mut bench.pair.bloc);
    super::introduce(&mut bench.pair.bloc, &mut third);
    let theirs = third.activity("Của xã thứ ba", "2017-07-10", 10, json!({}));
    let bloc = office::PartnerId::new(bench.pair.bloc.session.keys.office().as_str());
    let request = super::PackageRequest { partner: &bloc, period: "2017-07", folder: third.folder.path() };
    let package = third.session.make_package(&request).unwrap();
    bench.pair.take(package.file.as_ref()).unwrap();
    let mut lines = bench.lines.clone();
    the(&mut lines, "activity")["id"] = json!(theirs);
    let contents: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let file = bench.pair.sealed(contents.as_bytes());
    assert_eq!(
        code(bench.pair.take(&file)),
        "E_PACKAGE_FOREIGN_ROW",
        "one office does not write in another's name"
    );
}

#[test]
fn values_no_form_would_take_keep_a_record_outside() {
    let mut bench = Bench::new();
    let mut check = |case: &str, kind: &str, field: &str, value: Value| {
        let mut lines = bench.lines.clone();
        the(&mut lines, kind)[field] = value;
        let contents: String = lines.iter().map(|line| format!("{line}\n")).collect();
        let file = bench.pair.sealed(contents.as_bytes());
        let report = bench.pair.bloc.session.preview_package(&file).unwrap();
        assert_eq!(report.counts.refused, 1, "{case}: {report:?}");
        assert!(!report.lines[0].why.is_empty(), "{case} has its reason: {:?}", report.lines[0]);
    };
    check("no name", "activity", "name", json!(" "));
    check("a name without end", "activity", "name", json!("x".repeat(501)));
    check("a name that rings", "activity", "name", json!("a\u{7}b"));
    check(
        "a negative count",
        "activity",
        "counts",
        json!([{ "measure": "people", "label": "", "unit": "", "value": -1, "mark": "exact" }]),
    );
    check(
        "villages as a count",
        "activity",
        "counts",
        json!([{ "measure": "villages", "label": "", "unit": "", "value": 1, "mark": "exact" }]),
    );
    check("days backwards", "activity", "from_day", json!("2017-07-30"));
    check(
        "a village nobody knows",
        "activity",
        "villages",
        json!([{ "commune": "xã X", "village": "thôn Y" }]),
    );
    check("a deadline without a day", "task", "due_on", json!(null));
    check("due before it was given", "task", "due_on", json!("2017-07-01"));
    check("confirmed and not finished", "task", "confirmed_on", json!("2017-07-10"));
    check("of another century", "task", "start_on", json!("0001-01-01"));
    check("a stamp of secrecy", "document", "abstract", json!("Văn bản TUYỆT MẬT"));
}
