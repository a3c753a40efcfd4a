//! The overlap desk as the hosts call it: what lies beside each other, one meeting for several, a list in pages.
#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{ActivityId, Beside, Kind, MeetingId, WorkKind, WorkRef};
use serde_json::{Value, json};
use support::Desk;

const TODAY: &str = "2017-07-20";

fn meeting(desk: &mut Desk, name: &str, hours: [&str; 2], venue: &str, called: &[&str]) -> String {
    let kind = desk.session.list(Kind::MeetingKind, &Default::default()).unwrap().rows[0]["id"].clone();
    let attendance: Value = called.iter().map(|name| json!({ "name": name })).collect();
    let input = json!({
        "kind": kind, "name": name, "day": "2017-07-25", "starts_at": hours[0], "ends_at": hours[1],
        "venue": venue, "attendance": attendance, "agenda": [{ "content": name }],
    });
    desk.save(Kind::Meeting, input)
}

fn letter(desk: &mut Desk, issuer: &str, matter: &str) -> WorkRef {
    let book = desk.id_of(Kind::Book, "Sổ văn bản đến");
    let input = json!({ "book": book, "numbering": { "mode": "next" }, "day": "2017-07-19", "issuer": issuer, "abstract": matter });
    WorkRef { kind: WorkKind::Directive, id: desk.save(Kind::Directive, input) }
}

fn names(found: &[Beside]) -> Vec<[&str; 2]> {
    found.iter().map(|pair| [pair.a.name.as_str(), pair.b.name.as_str()]).collect()
}

#[test]
fn the_same_people_or_room_at_the_same_hours_clash() {
    let mut desk = Desk::on(TODAY);
    meeting(&mut desk, "Giao ban", ["8h00", "9h30"], "Hội trường A", &["Người Mẫu Một"]);
    meeting(&mut desk, "Tập huấn", ["9h00", ""], "Hội trường a", &["Người Mẫu Hai"]);
    meeting(&mut desk, "Sơ kết", ["9h30", "10h00"], "Phòng B", &["Người Mẫu Hai"]);
    meeting(&mut desk, "Bàn việc", ["", ""], "Hội trường A", &["Người Mẫu Một"]);
    let found = desk.session.clashes().unwrap();
    assert_eq!(
        names(&found),
        [["Giao ban", "Tập huấn"], ["Tập huấn", "Sơ kết"]],
        "hours that only touch are no clash, an end that nobody gave is two hours on, no hour is none"
    );
    assert_eq!(found[0].words, ["cùng địa điểm"], "the room, however it is written");
    assert_eq!(found[1].words, ["cùng mời Người Mẫu Hai"], "the people");
    let pair = [found[0].a.work.clone(), found[0].b.work.clone()];
    desk.session.dismiss_overlaps(&pair).unwrap();
    assert_eq!(desk.session.clashes().unwrap().len(), 1, "what stays as it is is not shown again");
}

#[test]
fn one_village_asked_by_two_organisations_on_one_day_clashes() {
    let mut desk = Desk::on(TODAY);
    let kind = desk.session.list(Kind::ActivityKind, &Default::default()).unwrap().rows[0]["id"].clone();
    let mut village_of = |commune: &str| {
        let place = |desk: &mut Desk, input: Value| desk.save(Kind::Place, input);
        let commune = place(&mut desk, json!({ "level": "commune", "kind_word": "xã", "name": commune }));
        place(&mut desk, json!({ "level": "village", "kind_word": "thôn", "name": "1", "parent": commune }))
    };
    let (here, elsewhere) = (village_of("Mẫu"), village_of("Khác"));
    let mut plan = |name: &str, lead: &str, day: &str, place: &str| {
        let lead = desk.id_of(Kind::Organisation, lead);
        let input = json!({
            "kind": kind, "name": name, "from_day": day, "day": day, "lead": lead,
            "reach": "villages", "places": [place],
        });
        desk.save(Kind::Activity, input)
    };
    plan("Ra quân", "MTTQ", "2017-07-29", &here);
    plan("Hiến máu", "HND", "2017-07-29", &here);
    plan("Thăm hộ nghèo", "HND", "2017-07-29", &elsewhere);
    plan("Tập huấn", "HND", "2017-07-30", &here);
    let found = desk.session.clashes().unwrap();
    assert_eq!(found.len(), 1, "neither another day nor a village of that name elsewhere: {found:?}");
    assert_eq!(found[0].a.place.as_deref(), Some("thôn 1, xã Mẫu"), "named with its commune");
}

#[test]
fn one_joint_meeting_calls_everybody_once() {
    let mut desk = Desk::on(TODAY);
    let a = meeting(
        &mut desk,
        "Tập huấn giám sát",
        ["8h00", "11h00"],
        "Hội trường",
        &["Người Mẫu A", "Người Mẫu B"],
    );
    let b = meeting(
        &mut desk,
        "Tập huấn dân vận",
        ["14h00", "16h00"],
        "Hội trường",
        &["người mẫu b", "Người Mẫu C"],
    );
    let joinable = desk.session.joinable_occasions().unwrap();
    assert_eq!(names(&joinable), [["Tập huấn giám sát", "Tập huấn dân vận"]], "the two are proposed");
    let replaced = [MeetingId::new(&b), MeetingId::new(&a)];
    let proposal = desk.session.propose_joint(&replaced).unwrap();
    assert_eq!(proposal.invited, ["Người Mẫu A", "Người Mẫu B", "Người Mẫu C"], "the union, each once");
    assert_eq!(proposal.letters, 1, "one invitation less");
    assert_eq!(proposal.meeting.starts_at.as_deref(), Some("08:00"), "at the hour of the earliest");
    assert_eq!(proposal.meeting.agenda.len(), 2, "with both agendas");
    let input = json!({ "meeting": proposal.meeting, "replaced": replaced, "letters": proposal.letters });
    let joint = desk.session.join_meetings(input).unwrap();
    assert!(desk.session.joinable_occasions().unwrap().is_empty(), "nothing is left to be joined");
    assert_eq!(
        desk.session.get(Kind::Meeting, &joint.id).unwrap()["attendance"].as_array().unwrap().len(),
        3,
        "kept"
    );
    let saving =
        desk.session.overlap_saving("2017-07-01".parse().unwrap(), "2017-09-30".parse().unwrap()).unwrap();
    assert_eq!((saving.meetings_saved, saving.invitations_saved), (1, 1), "and told in the quarter");
}

#[test]
fn an_event_reported_twice_is_counted_once() {
    let mut desk = Desk::on(TODAY);
    let kind = desk.session.list(Kind::ActivityKind, &Default::default()).unwrap().rows[0]["id"].clone();
    let place = desk.save(Kind::Place, json!({ "kind_word": "xã", "name": "Mẫu", "level": "commune" }));
    let mut report = |lead: &str, day: &str, attendances: i64| {
        let lead = desk.id_of(Kind::Organisation, lead);
        let input = json!({
            "kind": kind, "name": "Ra quân", "from_day": day, "day": day, "lead": lead, "reach": "communes", "places": [place],
            "counts": [{ "measure": "attendances", "value": attendances, "mark": "exact" }],
        });
        desk.save(Kind::Activity, input)
    };
    let kept = report("MTTQ", "2017-07-10", 1200);
    let dropped = report("HND", "2017-07-10", 1150);
    report("HND", "2017-07-14", 1200);
    let found = desk.session.double_counts().unwrap();
    assert_eq!(found.len(), 1, "the same day, place and kind, and numbers alike: {found:?}");
    assert!(
        found[0].words.contains(&"số liệu gần nhau: 1.200 và 1.150 lượt người".to_owned())
            || found[0].words.contains(&"số liệu gần nhau: 1.150 và 1.200 lượt người".to_owned()),
        "why: {:?}",
        found[0].words
    );
    desk.session.count_once(&ActivityId::new(&kept), &ActivityId::new(&dropped)).unwrap();
    assert!(desk.session.double_counts().unwrap().is_empty(), "nobody is asked again");
}

#[test]
fn the_list_is_told_in_pages_and_follows_every_decision() {
    let mut desk = Desk::on(TODAY);
    let campaigns = ["Giọt hồng biên cương", "Ngày hội trồng cây", "Mái ấm tình thương"];
    let pairs: Vec<[WorkRef; 2]> = campaigns
        .iter()
        .map(|name| {
            let first = letter(&mut desk, "Huyện đoàn mẫu", &format!("V/v tổ chức “{name}” năm 2017"));
            [first, letter(&mut desk, "Hội Phụ nữ mẫu", &format!("Kế hoạch hưởng ứng “{name}” năm 2017"))]
        })
        .collect();
    let all = desk.session.overlap_groups(0, usize::MAX).unwrap();
    assert_eq!((all.total, all.groups.len()), (3, 3), "three campaigns wait");
    let page = desk.session.overlap_groups(1, 1).unwrap();
    assert_eq!((page.total, &page.groups[..]), (3, &all.groups[1..2]), "a page is a part of the list");
    desk.session.dismiss_overlaps(&pairs[0]).unwrap();
    assert_eq!(desk.session.overlap_groups(0, 9).unwrap().total, 2, "a decision takes its group away");
    desk.session.undo_last().unwrap();
    assert_eq!(desk.session.overlap_groups(0, 9).unwrap().total, 3, "and undoing it brings it back");
    desk.session.remove(Kind::Directive, &pairs[1][0].id).unwrap();
    assert_eq!(desk.session.overlap_groups(0, 9).unwrap().total, 2, "a letter in the trash waits no more");
    letter(&mut desk, "Hội Nông dân mẫu", "Phát động “Ngày hội trồng cây” năm 2017");
    let late = desk.session.overlap_groups(0, 9).unwrap();
    assert_eq!(late.total, 3, "a late arrival finds its partner");
    let mut desk = desk.again_on("2018-03-20");
    assert_eq!(desk.session.overlap_groups(0, 9).unwrap().total, 0, "half a year on nothing waits");
}

#[test]
fn a_letter_and_its_reply_or_replacement_are_no_overlap() {
    for kind in ["replies_to", "replaces", "corrects"] {
        let mut desk = Desk::on(TODAY);
        let first = letter(&mut desk, "Huyện đoàn mẫu", "V/v tổ chức “Giọt hồng biên cương” năm 2017");
        let book = desk.id_of(Kind::Book, "Sổ văn bản đến");
        let input = json!({
            "book": book, "numbering": { "mode": "next" }, "day": "2017-07-19", "issuer": "Hội Phụ nữ mẫu",
            "abstract": "V/v tổ chức “Giọt hồng biên cương” năm 2017",
            "relations": [{ "kind": kind, "other": first.id }],
        });
        desk.save(Kind::Directive, input);
        assert_eq!(desk.session.overlap_groups(0, 9).unwrap().total, 0, "{kind} is about its letter");
    }
}
