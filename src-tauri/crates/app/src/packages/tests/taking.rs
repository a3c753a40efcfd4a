//! What a package brings, and what it leaves alone.

use super::super::PackageCounts;
use super::{Pair, code};
use crate::Kind;
use office::package::RowFate;
use office::{Mark, PartnerId, Quantity};
use serde_json::json;

/// A month in both offices; each of the commune's records is of another kind of arithmetic.
fn filled() -> Pair {
    let mut pair = Pair::new();
    let commune = &mut pair.commune;
    commune.activity("Ngày chủ nhật xanh", "2017-07-09", 120, json!({ "reach": "district" }));
    let nha = commune.id_of(Kind::Place, "Nà Ếch");
    commune.activity(
        "Nói chuyện pháp luật",
        "2017-07-16",
        45,
        json!({ "reach": "villages", "places": [nha] }),
    );
    commune.task("Sửa đường vào Khe Vằn", "2017-07-20");
    let finished = commune.task("Quyên góp sách", "2017-07-25");
    let finish = json!({ "finished_on": "2017-07-14", "result": "Được 40 quyển" });
    commune.act("finish", &finished, finish).unwrap();
    commune.letter("Kế hoạch tổng vệ sinh");
    let bloc = &mut pair.bloc;
    let places = [bloc.id_of(Kind::Place, "Nà Pò"), bloc.id_of(Kind::Place, "Nà Ếch")];
    bloc.activity("Hội nghị lồng ghép", "2017-07-18", 300, json!({ "reach": "villages", "places": places }));
    bloc.task("Kiểm tra các xã", "2017-07-28");
    pair
}

fn counts(new: usize, changed: usize, unchanged: usize, removed: usize, refused: usize) -> PackageCounts {
    PackageCounts { new, changed, unchanged, removed, refused }
}

#[test]
fn the_bloc_s_month_is_the_sum_of_both_offices_and_stays_so() {
    let mut pair = filled();
    let (theirs, ours) = (pair.commune.july(), pair.bloc.july());
    let package = pair.package();
    let report = pair.take(&package).unwrap();
    assert_eq!(report.counts, counts(5, 0, 0, 0, 0), "two activities, two tasks, a paper: {report:?}");
    let both = pair.bloc.july();
    assert_eq!(both.activities, theirs.activities + ours.activities, "each activity counts once");
    let over = |value| Some(Quantity { value, mark: Mark::Over });
    assert_eq!(both.attendances, over(120 + 45 + 300), "attendances add up and keep their mark");
    assert_eq!(both.tasks_given, theirs.tasks_given + ours.tasks_given, "so do the tasks given");
    assert_eq!(both.tasks_finished, theirs.tasks_finished + ours.tasks_finished, "and finished");
    assert_eq!(both.tasks_overdue, theirs.tasks_overdue + ours.tasks_overdue, "and overdue");
    assert_eq!((theirs.villages_reached, theirs.villages), (2, 2), "the commune reached its whole area");
    assert_eq!(
        (both.villages_reached, both.villages),
        (3, 3),
        "which is two villages of the bloc's three, once each"
    );
    assert_eq!(
        both.directives_out, ours.directives_out,
        "papers of the commune stand in no book of the bloc's"
    );
    let again = pair.take(&package).unwrap();
    assert_eq!(again.counts, counts(0, 0, 5, 0, 0), "taken twice, nothing is different: {again:?}");
    assert_eq!(again.operation, 0, "and nothing is written");
    assert_eq!(pair.bloc.july(), both, "the figures are the same");
}

#[test]
fn a_preview_says_what_taking_does_and_does_nothing() {
    let mut pair = filled();
    let package = pair.package();
    let before = pair.bloc.july();
    let seen = pair.bloc.session.preview_package(&package).unwrap();
    assert_eq!(pair.bloc.july(), before, "nothing is stored by looking");
    let taken = pair.take(&package).unwrap();
    assert_eq!((seen.counts, &seen.lines), (taken.counts, &taken.lines), "both tell the same");
    assert_eq!(seen.partner, "Ủy ban MTTQ xã Húc Động", "and from whom");
    let log = pair.bloc.session.package_log().unwrap();
    assert_eq!((log.len(), log[0].package.activities), (1, 2), "the log has it: {log:?}");
    let sent = pair.commune.session.package_log().unwrap();
    assert_eq!(
        sent[0].package.digest, log[0].package.digest,
        "and so has the sender's, of the same contents"
    );
}

#[test]
fn a_newer_package_changes_what_changed_there() {
    let mut pair = filled();
    let first = pair.package();
    pair.take(&first).unwrap();
    let green = pair.commune.id_of(Kind::Activity, "Ngày chủ nhật xanh");
    let talk = pair.commune.id_of(Kind::Activity, "Nói chuyện pháp luật");
    let session = &mut pair.commune.session;
    let counted = json!({ "counts": [{ "measure": "attendances", "value": 125, "mark": "exact" }] });
    session.change(Kind::Activity, &green, &counted).unwrap();
    session.remove(Kind::Activity, &talk).unwrap();
    pair.commune.task("Đón đoàn kiểm tra", "2017-08-05");
    let second = pair.package();
    let report = pair.take(&second).unwrap();
    assert_eq!(report.counts, counts(1, 1, 3, 1, 0), "one of each, three as they were: {report:?}");
    assert_eq!(pair.bloc.july().activities, 2, "what is gone there counts no more here");
    assert_eq!(code(pair.take(&first)), "E_PACKAGE_OLD", "the package before it is refused now");
    assert_eq!(pair.take(&second).unwrap().operation, 0, "the newest may come again");
}

#[test]
fn one_undo_takes_a_package_back() {
    let mut pair = filled();
    let before = pair.bloc.july();
    let package = pair.package();
    pair.take(&package).unwrap();
    let undone = pair.bloc.session.undo_last().unwrap();
    assert_eq!(undone.words, "nhận gói số liệu", "the operation has a name");
    assert_eq!(pair.bloc.july(), before, "all of it is gone");
    assert_eq!(pair.bloc.session.package_log().unwrap(), [], "from the log, too");
    assert_eq!(pair.take(&package).unwrap().counts.new, 5, "and it may be taken again");
    let made = pair.commune.session.undo_last();
    assert_eq!(code(made), "E_CANNOT_UNDO", "a package that was made may be on its way");
}

#[test]
fn what_came_from_another_office_is_that_office_s() {
    let mut pair = filled();
    let package = pair.package();
    pair.take(&package).unwrap();
    let bloc = &mut pair.bloc;
    let (activity, task) =
        (bloc.id_of(Kind::Activity, "Ngày chủ nhật xanh"), bloc.id_of(Kind::Task, "Sửa đường vào Khe Vằn"));
    let lead = bloc.id_of(Kind::Organisation, "Hội Liên hiệp Phụ nữ (Ủy ban MTTQ xã Húc Động)");
    let check = |what: &str, answer: crate::Result<crate::Saved>| {
        let refused = answer.unwrap_err();
        assert_eq!(refused.code, "E_OWNED_ELSEWHERE", "{what}: {refused:?}");
        assert!(refused.message.contains("Ủy ban MTTQ xã Húc Động"), "{what} says whose it is: {refused}");
    };
    check("changed", bloc.session.change(Kind::Activity, &activity, &json!({ "name": "Khác" })));
    check("counted anew", bloc.session.change(Kind::Activity, &activity, &json!({ "counts": [] })));
    check("removed", bloc.session.remove(Kind::Activity, &activity));
    check("finished", bloc.act("finish", &task, json!({ "result": "Xong" })));
    check("its progress", bloc.act("progress", &task, json!({ "note": "Đang làm" })));
    check("renamed", bloc.session.change(Kind::Organisation, &lead, &json!({ "name": "Khác" })));
    // Our own records may still point to it.
    bloc.activity("Của khối", "2017-07-30", 5, json!({ "task": task }));
}

#[test]
fn what_breaks_a_rule_here_stays_outside_with_the_reason() {
    let mut pair = filled();
    pair.commune.commune("Húc Động mới", &["Thôn lạ"]);
    let strange = pair.commune.id_of(Kind::Place, "Thôn lạ");
    let reach = json!({ "reach": "villages", "places": [strange] });
    pair.commune.activity("Ở nơi chưa biết", "2017-07-20", 10, reach);
    let package = pair.package();
    let report = pair.take(&package).unwrap();
    let why: Vec<_> = report.lines.iter().filter(|line| line.fate == RowFate::Refused).collect();
    assert_eq!(report.counts, counts(4, 0, 0, 0, 2), "it, and what reached the whole commune: {report:?}");
    let named = |line: &&super::super::PackageLine| line.why.contains("thôn Thôn lạ, xã Húc Động mới");
    assert_eq!(why.iter().copied().filter(named).count(), 2, "the village is named: {why:?}");
    pair.bloc.commune("Húc Động mới", &["Thôn lạ"]);
    let later = pair.take(&package).unwrap();
    assert_eq!(
        later.counts,
        counts(2, 0, 4, 0, 0),
        "once it is known the same package brings them: {later:?}"
    );
}

#[test]
fn a_closed_month_stays_as_it_was() {
    let mut pair = filled();
    pair.bloc.session.close_period("2017-07").unwrap();
    let package = pair.package();
    let report = pair.take(&package).unwrap();
    assert_eq!(report.counts.refused, 2, "both activities lie in it: {report:?}");
    assert!(report.lines[0].why.contains("2017-07"), "the period is named: {:?}", report.lines[0]);
    assert_eq!(pair.bloc.july().activities, 1, "its figures are those that were closed");
}

#[test]
fn an_office_sends_its_own_records_only() {
    let mut pair = filled();
    let package = pair.package();
    pair.take(&package).unwrap();
    let commune = PartnerId::new(pair.commune.session.keys.office().as_str());
    let request =
        super::PackageRequest { partner: &commune, period: "2017-07", folder: pair.bloc.folder.path() };
    let made = pair.bloc.session.make_package(&request).unwrap();
    assert_eq!(
        (made.activities, made.tasks, made.documents),
        (1, 1, 0),
        "what it took is not its to hand on"
    );
    let back = pair.commune.session.take_package(made.file.as_ref()).unwrap();
    assert_eq!(back.counts.refused, 1, "the commune does not know the village of another: {back:?}");
}

#[test]
fn the_same_records_on_the_same_day_say_the_same() {
    let mut pair = filled();
    let said = |pair: &mut Pair| {
        let mut lines = pair.lines();
        lines[0]["number"] = json!(0);
        lines
    };
    assert_eq!(said(&mut pair), said(&mut pair), "but for the number, two packages are alike to the byte");
}

#[test]
fn only_trusted_offices_are_heard() {
    let mut pair = filled();
    let package = pair.package();
    let commune = PartnerId::new(pair.commune.session.keys.office().as_str());
    pair.bloc.session.stop_partner(&commune).unwrap();
    assert_eq!(code(pair.take(&package)), "E_PACKAGE_UNTRUSTED", "an office that is trusted no more");
    let card = pair.commune.file("the.json");
    let wrong = super::TrustInput { fingerprint: "0000 0000".to_owned(), name: String::new() };
    assert_eq!(code(pair.bloc.session.trust_partner(&card, &wrong)), "E_FINGERPRINT", "another fingerprint");
    let own = pair.bloc.file("own.json");
    std::fs::write(&own, pair.bloc.session.package_card_file().unwrap()).unwrap();
    assert_eq!(code(pair.bloc.session.read_card(&own)), "E_OWN_CARD", "its own card");
    assert_eq!(code(pair.bloc.session.read_card(&package)), "E_NOT_A_CARD", "some other file");
    let mut stranger = Pair::new();
    let to = pair.bloc.session.keys.package_keys().public();
    let sealed = stranger.commune.session.keys.package_keys().seal(&mut vault::OsRandom, &to, b"{}").unwrap();
    let path = pair.commune.file("stranger.gbgoi");
    std::fs::write(&path, sealed).unwrap();
    assert_eq!(code(pair.take(&path)), "E_PACKAGE_UNKNOWN_SENDER", "an office nobody introduced");
    assert_eq!(code(stranger.take(&package)), "E_PACKAGE_NOT_FOR_US", "a package for another office");
}
