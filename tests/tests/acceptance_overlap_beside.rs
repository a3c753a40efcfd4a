//! What lies beside each other in the calendar, through the command line: meetings held as one, clashes, events counted
//! once, and what that saved.

use serde_json::{Value, json};
use tests::desk::Desk;
use tests::pdf::words_of;

/// A meeting to come, with the people it calls.
fn meeting(desk: &Desk, name: &str, hours: (&str, &str, &str), venue: &str, called: &[&str]) -> Value {
    let (day, starts_at, ends_at) = hours;
    let attendance: Vec<Value> =
        called.iter().map(|name| json!({ "name": name, "state": "invited", "reason": "" })).collect();
    json!({
        "kind": desk.id_of("meeting_kind", "Hội nghị lồng ghép"), "name": name, "day": day, "starts_at": starts_at,
        "ends_at": ends_at, "venue": venue, "attendance": attendance,
    })
}

fn added(desk: &Desk, kind: &str, record: &Value) -> String {
    desk.ask(&[kind, "add", "-"], record)["id"].as_str().expect("an id").to_owned()
}

/// The pairs of a list that hold a record, each as what the two have in common.
fn pairs_with(desk: &Desk, list: &str, id: &str) -> Vec<Value> {
    let pairs = desk.ask(&["overlap", list], &Value::Null);
    let mut pairs = pairs.as_array().expect("pairs").clone();
    pairs.retain(|pair| [&pair["a"], &pair["b"]].iter().any(|one| one["work"]["id"] == id));
    pairs
}

/// Two conferences of one week about one matter, for the same people in the same hall.
fn two_conferences(desk: &Desk) -> [String; 2] {
    let called = ["Cán bộ mẫu 1", "Cán bộ mẫu 2", "Cán bộ mẫu 3"];
    let one = |name, day| {
        added(
            desk,
            "meeting",
            &meeting(desk, name, (day, "7:30", "11:00"), "Hội trường huyện (mẫu)", &called),
        )
    };
    [
        one("Hội nghị tập huấn công tác dân vận khéo cho cán bộ thôn (mẫu)", "15/8/2017"),
        one("Tập huấn công tác dân vận khéo cho cán bộ thôn, bản (mẫu)", "16/8/2017"),
    ]
}

#[test]
fn two_conferences_become_a_joint_one_and_the_saving_is_told() {
    let desk = Desk::new();
    let [a, b] = two_conferences(&desk);
    let [pair] = &pairs_with(&desk, "joinable", &a)[..] else { panic!("the two are shown once") };
    assert!(pair["probability"].as_f64().is_some_and(|p| (0.5..=1.0).contains(&p)), "{pair}");
    let same: Vec<&str> = pair["same"].as_array().expect("reasons").iter().filter_map(reason).collect();
    for expected in ["days", "place", "people"] {
        assert!(same.contains(&expected), "what they share is said, {expected} too: {pair}");
    }

    let before = desk.total("meeting");
    let joint = meeting(
        &desk,
        "Hội nghị tập huấn lồng ghép (mẫu)",
        ("15/8/2017", "7:30", "11:00"),
        "Hội trường huyện (mẫu)",
        &["Cán bộ mẫu 1"],
    );
    let join = json!({ "meeting": joint, "replaced": [a, b], "letters": 12, "money": "4.500.000" });
    let id = desk.ask(&["overlap", "join", "-"], &join)["id"].clone();
    let shown = desk.ask(&["meeting", "show", id.as_str().expect("an id")], &Value::Null);
    assert_eq!(shown["replaced_events"], 1, "one meeting fewer is held: {shown}");
    assert_eq!(count(&desk.total("meeting")), count(&before) - 1, "two went, one came");
    assert_eq!(pairs_with(&desk, "joinable", &a), Vec::<Value>::new(), "and nobody is asked again");

    let saving = desk.ask(&["overlap", "saving", "--from", "2017-08-01", "--to", "2017-08-31"], &Value::Null);
    for (figure, value) in [("meetings_saved", 1), ("invitations_saved", 12), ("money_saved", 4_500_000)] {
        assert_eq!(saving[figure], value, "{figure}: {saving}");
    }
    let other = desk.ask(&["overlap", "saving", "--from", "2017-09-01", "--to", "2017-09-30"], &Value::Null);
    assert_eq!(other["meetings_saved"], 0, "and in no other month: {other}");

    let undone = desk.ask(&["undo"], &Value::Null);
    assert_eq!(undone["words"], "gộp việc trùng", "undo names it");
    assert_eq!(desk.total("meeting"), before, "and both conferences stand again");
    assert_eq!(pairs_with(&desk, "joinable", &a).len(), 1, "waiting to be joined");
}

#[test]
fn a_joint_meeting_is_proposed_and_taken_as_it_is() {
    let desk = Desk::new();
    let [a, b] = two_conferences(&desk);
    let proposed = desk.ask(&["overlap", "propose", &b, &a], &Value::Null);
    assert_eq!(proposed["meeting"]["day"], "2017-08-15", "on the day of the earlier one: {proposed}");
    let called = proposed["meeting"]["attendance"].as_array().expect("those invited");
    assert_eq!((called.len(), &proposed["letters"]), (3, &json!(3)), "everybody once, three letters less");
    let id = desk.ask(&["overlap", "join", "-"], &proposed)["id"].clone();
    let shown = desk.ask(&["meeting", "show", id.as_str().expect("an id")], &Value::Null);
    assert_eq!(shown["replaced_events"], 1, "what is proposed can be held: {shown}");
    let _ = desk.give(&["overlap", "propose", &a, "none"], &Value::Null).refused(3, "E_NOT_FOUND");
}

#[test]
fn a_joint_meeting_needs_what_it_joins() {
    let desk = Desk::new();
    let [a, _] = two_conferences(&desk);
    let joint = meeting(&desk, "Hội nghị lồng ghép (mẫu)", ("15/8/2017", "7:30", "11:00"), "", &[]);
    let before = desk.total("meeting");
    let check = |replaced: Value, why: &str| {
        let join = json!({ "meeting": joint, "replaced": replaced });
        let _ = desk.give(&["overlap", "join", "-"], &join).refused(3, "E_FIELD");
        assert_eq!(desk.total("meeting"), before, "{why}: nothing is half-done");
    };
    check(json!([]), "no meeting");
    check(json!([a]), "one meeting alone");
    check(json!([a, a]), "one meeting twice");
    check(json!([a, "none"]), "a meeting that is not there");
}

#[test]
fn what_cannot_be_at_once_is_a_clash() {
    let desk = Desk::new();
    let plan = |name: &str, hours, venue: &str, called: &[&str]| {
        added(&desk, "meeting", &meeting(&desk, name, hours, venue, called))
    };
    let hall = "Hội trường huyện (mẫu)";
    let morning = plan("Họp tổ công tác (mẫu)", ("20/9/2017", "8:00", "10:00"), hall, &["Cán bộ mẫu 1"]);
    let room = plan(
        "Kiểm tra quỹ (mẫu)",
        ("20/9/2017", "9:30", "11:00"),
        "hoi truong huyen (mau)",
        &["Cán bộ mẫu 9"],
    );
    let people =
        plan("Tiếp công dân (mẫu)", ("20/9/2017", "8:30", "9:00"), "Phòng tiếp dân (mẫu)", &["Cán bộ mẫu 1"]);
    let after = plan("Giao lưu văn nghệ (mẫu)", ("20/9/2017", "11:00", "12:00"), hall, &["Cán bộ mẫu 1"]);
    let next_day = plan("Ôn tập (mẫu)", ("21/9/2017", "8:00", "10:00"), hall, &["Cán bộ mẫu 1"]);
    let check = |id: &str, expected: &[&str], why: &str| {
        let found = pairs_with(&desk, "clashes", id);
        let same: Vec<&str> = found
            .iter()
            .flat_map(|pair| pair["same"].as_array().expect("reasons"))
            .filter_map(reason)
            .collect();
        assert_eq!(same, expected, "{why}: {found:?}");
    };
    check(&room, &["place"], "one hall at the same hours, however it is written");
    check(&people, &["people"], "one person at the same hours");
    check(&after, &[], "one after the other");
    check(&next_day, &[], "the same hours of another day");
    assert_eq!(pairs_with(&desk, "clashes", &morning).len(), 2, "each pair stands for itself");
}

#[test]
fn one_event_of_two_reports_is_counted_once() {
    let desk = Desk::new();
    let report = |lead: &str, people: i64| {
        let mut activity = desk.activity();
        activity["name"] = json!(format!("Ra quân dọn vệ sinh ở Hoành Mô, {lead} báo cáo (mẫu)"));
        activity["from_day"] = json!("22/7/2017");
        activity["day"] = json!("22/7/2017");
        activity["lead"] = json!(desk.id_of("organisation", lead));
        activity["reach"] = json!("communes");
        activity["places"] = json!([desk.id_of("place", "Hoành Mô")]);
        activity["counts"] = json!([{ "measure": "attendances", "value": people, "mark": "exact" }]);
        added(&desk, "activity", &activity)
    };
    let (kept, dropped) = (report("Mặt trận Tổ quốc", 120), report("Hội Nông dân", 118));
    let far = report("Hội Phụ nữ", 12);
    let [pair] = &pairs_with(&desk, "counts", &dropped)[..] else { panic!("the two reports are shown once") };
    assert_eq!(
        (&pair["a"]["first"], &pair["b"]["first"]),
        (&json!("2017-07-22"), &json!("2017-07-22")),
        "{pair}"
    );
    assert_eq!(pairs_with(&desk, "counts", &far), Vec::<Value>::new(), "other numbers are another event");

    let before = desk.total("activity");
    let done = desk.ask(&["overlap", "count-once", &kept, &dropped], &Value::Null);
    assert_eq!(done["id"], json!(kept), "the one that is kept is named");
    assert_eq!(count(&desk.total("activity")), count(&before) - 1, "the other is gone");
    let shown = desk.ask(&["activity", "show", &kept], &Value::Null);
    assert_eq!(shown["coordinating"][0]["name"], "Hội Nông dân", "its lead coordinates: {shown}");
    assert_eq!(shown["counts"][0]["value"], 120, "its own number stands");
    assert_eq!(pairs_with(&desk, "counts", &kept), Vec::<Value>::new(), "and nobody is asked again");

    let _ = desk.ask(&["undo"], &Value::Null);
    assert_eq!(desk.total("activity"), before, "undo brings the other back");
    assert_eq!(pairs_with(&desk, "counts", &kept).len(), 1, "and asks again");
    let _ = desk.give(&["overlap", "count-once", &kept, "none"], &Value::Null).refused(3, "E_NOT_FOUND");
    let _ = desk.give(&["overlap", "count-once", &kept, &kept], &Value::Null).refused(3, "E_FIELD");
}

#[test]
fn figures_of_earlier_years_are_typed_and_taken_away() {
    let desk = Desk::new();
    let (front, farmers) =
        (desk.id_of("organisation", "Mặt trận Tổ quốc"), desk.id_of("organisation", "Hội Nông dân"));
    let line = |year: i32, organisation: &str, measure: &str, value: Value| json!({ "year": year, "organisation": organisation, "measure": measure, "value": value });
    let typed = json!([
        line(2015, &front, "directives", json!("1.250")),
        line(2015, &front, "reports", json!(96)),
        line(2015, &farmers, "conferences", json!(14)),
        line(2016, &front, "directives", json!(410)),
    ]);
    let kept = desk.ask(&["overlap", "yearly", "-"], &typed);
    assert_eq!(figures(&kept), [(2015, 14), (2015, 96), (2015, 1_250), (2016, 410)], "all are kept: {kept}");
    let table = desk.ask(&["overlap", "yearly", "--year", "2017"], &Value::Null);
    let years = table["years"].as_array().expect("years");
    assert_eq!(years.first(), Some(&json!(2015)), "the table begins with the years typed: {table}");
    assert_eq!(years.last(), Some(&json!(2017)), "and ends with the one asked about");
    let lines = table["lines"].as_array().expect("lines");
    let of_front = |line: &&Value| line["organisation"] == json!(front) && line["measure"] == "directives";
    let cells = &lines.iter().find(of_front).expect("a line of the Front")["cells"];
    assert_eq!(cells[0], json!({ "value": 1250, "is_typed": true }), "typed figures are told apart");
    let changed = json!([
        line(2015, &front, "directives", json!(1_200)),
        line(2016, &front, "directives", Value::Null)
    ]);
    let kept = desk.ask(&["overlap", "yearly", "-"], &changed);
    assert_eq!(
        figures(&kept),
        [(2015, 14), (2015, 96), (2015, 1_200)],
        "one is changed, one taken away: {kept}"
    );
    let paper = desk.briefing("--year", "2017", "nam.pdf");
    let words = words_of(&paper, &[]);
    for said in ["Văn bản, báo cáo, hội nghị và nhiệm vụ qua các năm", "Mặt trận Tổ quốc 2015 1.200 96 - -"]
    {
        assert!(words.contains(said), "the year's briefing says “{said}”: {words}");
    }
    assert!(!words.contains("So sánh trước và sau"), "what only some had before is not compared");
    let refused = |bad: Value| {
        let _ = desk.give(&["overlap", "yearly", "-"], &json!([bad])).refused(3, "E_FIELD");
    };
    refused(line(1789, &front, "directives", json!(1)));
    refused(line(2015, "none", "directives", json!(1)));
    refused(line(2015, &front, "directives", json!(-1)));
    assert_eq!(
        figures(&desk.ask(&["overlap", "yearly", "-"], &json!([]))).len(),
        3,
        "what is refused changes nothing"
    );
}

/// Year and value of each figure, in order.
fn figures(kept: &Value) -> Vec<(i64, i64)> {
    let mut all: Vec<_> = kept
        .as_array()
        .expect("figures")
        .iter()
        .map(|one| (count(&one["year"]), count(&one["value"])))
        .collect();
    all.sort_unstable();
    all
}

fn reason(same: &Value) -> Option<&str> {
    same["same"].as_str()
}

fn count(value: &Value) -> i64 {
    value.as_i64().expect("a count")
}
