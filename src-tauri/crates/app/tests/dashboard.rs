//! What the first screen says of a small office.

#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

mod support;

use app::{Kind, Span};
use serde_json::{Value, json};
use support::Desk;

/// An office on 20 July 2017 with a little of everything.
fn desk() -> Desk {
    let mut desk = Desk::on("2017-07-20");
    let (incoming, lead) = (desk.id_of(Kind::Book, "Sổ văn bản đến"), desk.id_of(Kind::Organisation, "HND"));
    for (day, handled_on) in
        [("5/6/2017", None), ("3/7/2017", Some("4/7/2017")), ("18/7/2017", None), ("20/7/2017", None)]
    {
        desk.save(
            Kind::Directive,
            json!({
                "book": incoming, "numbering": { "mode": "next" }, "day": day, "issuer": "Huyện ủy Mẫu",
                "abstract": format!("Thư ngày {day}"), "handled_on": handled_on,
            }),
        );
    }
    let outgoing = desk.id_of(Kind::Book, "Sổ văn bản đi");
    desk.save(
        Kind::Directive,
        json!({ "book": outgoing, "day": "19/7/2017", "issuer": "Cơ quan Khối", "abstract": "Công văn đôn đốc" }),
    );
    for (title, due_on) in [("Trễ", "10/7/2017"), ("Hôm nay", "20/7/2017"), ("Cuối tháng", "31/7/2017")]
    {
        desk.save(
            Kind::Task,
            json!({ "title": title, "lead": lead, "assigned_on": "3/7/2017", "due_on": due_on }),
        );
    }
    let kind = desk.session.list(Kind::MeetingKind, &Default::default()).unwrap().rows[0]["id"].clone();
    for (name, day, starts_at) in
        [("Chiều", "20/7/2017", "14:00"), ("Sáng", "20/7/2017", "7:30"), ("Hôm qua", "19/7/2017", "8:00")]
    {
        desk.save(
            Kind::Meeting,
            json!({ "kind": kind, "name": name, "day": day, "starts_at": starts_at, "venue": "Hội trường" }),
        );
    }
    desk.activity("Tháng trước", "15/6/2017", 100);
    desk.activity("Cuối tháng trước", "25/6/2017", 1000);
    desk.activity("Tháng này", "15/7/2017", 120);
    desk
}

fn names(rows: &Value, field: &str) -> Vec<String> {
    rows.as_array().unwrap().iter().map(|row| row[field].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_first_screen_counts_a_span_beside_as_many_days_before() {
    let desk = desk();
    let shown = |span| serde_json::to_value(desk.session.dashboard(span).unwrap()).unwrap();
    let month = shown(Span::Month);
    let check = |dashboard: &Value, pointer: &str, expected: Value| {
        assert_eq!(dashboard.pointer(pointer).unwrap(), &expected, "{pointer}");
    };
    check(&month, "/period", json!("2017-07"));
    check(&month, "/period_ends", json!("2017-07-31"));
    check(&month, "/before/to", json!("2017-06-20"));
    check(&month, "/now/directives_in", json!(3));
    check(&month, "/now/directives_handled", json!(1));
    check(&month, "/now/directives_waiting", json!(2));
    check(&month, "/now/directives_drafts", json!(1));
    check(&month, "/before/directives_in", json!(1));
    check(&month, "/now/tasks_given", json!(3));
    check(&month, "/now/tasks_overdue", json!(1));
    check(&month, "/now/activities", json!(1));
    check(&month, "/now/attendances", json!({ "value": 120, "mark": "over" }));
    check(&month, "/before/attendances", json!({ "value": 100, "mark": "over" }));
    check(&month, "/organisations/0/short_name", json!("MTTQ"));
    check(&month, "/organisations/0/now/value", json!(120));
    check(&month, "/organisations/1/now", Value::Null);
    let year = shown(Span::Year);
    check(&year, "/now/attendances/value", json!(1220));
    check(&year, "/before/directives_in", json!(0));
    check(&year, "/before/attendances", Value::Null);
}

#[test]
fn the_first_screen_lists_the_work_of_the_day() {
    let desk = desk();
    let shown = serde_json::to_value(desk.session.dashboard(Span::Month).unwrap()).unwrap();
    let counters = json!({
        "directives_unrouted": 3, "directives_overdue": 0, "directives_unnumbered": 1,
        "tasks_overdue": 1, "tasks_due_soon": 1,
    });
    assert_eq!(shown["counters"], counters, "numbers beside the names of the areas");
    assert_eq!(names(&shown["overdue"], "title"), ["Trễ"], "overdue tasks");
    assert_eq!(shown["overdue"][0]["days_late"], 10, "with the days they are late");
    assert_eq!(names(&shown["due_soon"], "title"), ["Hôm nay"], "tasks due within three days");
    assert_eq!(names(&shown["work"]["tasks"], "title"), ["Hôm nay"], "tasks due today");
    assert_eq!(names(&shown["work"]["meetings"], "name"), ["Sáng", "Chiều"], "the day as it runs");
    assert_eq!(names(&shown["meetings"], "name"), ["Sáng", "Chiều"], "yesterday's meeting is not next");
    let handover = names(&shown["work"]["handover"]["rows"], "abstract");
    assert_eq!(handover, ["Thư ngày 5/6/2017", "Thư ngày 18/7/2017"], "letters that waited a working day");
    let briefing = &shown["briefing"];
    let due = (&briefing["period"], &briefing["due_on"], &briefing["days_left"], &briefing["state"]);
    assert_eq!(due, (&json!("2017-07"), &json!("2017-07-25"), &json!(5), &Value::Null), "the next briefing");
}
