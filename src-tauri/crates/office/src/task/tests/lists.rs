use super::{add, step, survey};
use crate::directive::{DirectiveInput, NumberMode};
use crate::period::Bounds;
use crate::task::*;
use crate::testing::{Fixture, civil};
use crate::{DirectiveId, ListQuery, Op, OrganisationId, directive};

const ON: (i32, u32, u32) = (2017, 7, 21);

fn letter(fixture: &mut Fixture) -> DirectiveId {
    let input = DirectiveInput {
        book: Some(fixture.incoming.clone()),
        numbering: NumberMode::Next,
        day: Some("01/07/2017".into()),
        issuer: "Huyện ủy mẫu".into(),
        symbol: "12-CV/HU".into(),
        abstract_text: "Về việc rà soát hộ nghèo".into(),
        ..Default::default()
    };
    fixture.on((2017, 7, 1), Op::Add, |tx| directive::save(tx, &input)).expect("a letter")
}

/// Four tasks: an overdue one from a letter, one due in August, a recurring one and one of the farmers' own.
fn office() -> (Fixture, DirectiveId) {
    let mut fixture = Fixture::new();
    let letter = letter(&mut fixture);
    let from_letter = SourceInput {
        kind: SourceKind::Directive,
        directive: Some(letter.clone()),
        conclusion: None,
        programme_item: None,
        note: String::new(),
    };
    let coordinating = vec![OrganisationId::new("centre"), OrganisationId::new("farmers")];
    let farmers = Some(OrganisationId::new("farmers"));
    let tasks = [
        TaskInput { title: "A rà soát".into(), coordinating, sources: vec![from_letter], ..survey() },
        TaskInput { title: "B tổng vệ sinh".into(), due_on: Some("05/08/2017".into()), ..survey() },
        TaskInput { title: "C trực báo".into(), due_on: None, timing: Timing::Recurring, ..survey() },
        TaskInput { title: "D tập huấn".into(), lead: farmers, scope: Scope::Own, ..survey() },
    ];
    for task in tasks {
        let id = add(&mut fixture, &task).expect("a task");
        if task.scope == Scope::Own {
            let done =
                FinishInput { finished_on: Some("18/07/2017".into()), result: "Đã mở lớp".into() };
            step(&mut fixture, 19, |tx| report_finished(tx, &id, &done)).expect("finished");
        }
    }
    (fixture, letter)
}

#[test]
fn the_list_finds_filters_and_sorts() {
    let (fixture, letter) = office();
    let check = |query: serde_json::Value, expected: &str| {
        let query: ListQuery = serde_json::from_value(query).expect("a query");
        let page = list(&fixture.office.view(), &query, civil(ON.0, ON.1, ON.2)).expect("a page");
        let found: String = page.rows.iter().filter_map(|row| row.title.chars().next()).collect();
        assert_eq!(found, expected, "the tasks listed for {query:?}");
    };
    check(serde_json::json!({}), "ADBC");
    check(serde_json::json!({"q": "ra soat"}), "A");
    check(serde_json::json!({"sort": {"by": "title", "descending": true}}), "DCBA");
    check(serde_json::json!({"sort": {"by": "lead"}}), "ABCD");
    check(serde_json::json!({"filters": {"status": "overdue,recurring"}}), "AC");
    check(serde_json::json!({"filters": {"status": "awaiting_confirmation", "scope": "own"}}), "D");
    check(serde_json::json!({"filters": {"lead": "farmers"}}), "D");
    check(serde_json::json!({"filters": {"organisation": "farmers"}}), "AD");
    check(serde_json::json!({"filters": {"directive": letter}}), "A");
    check(serde_json::json!({"filters": {"due_from": "2017-08-01", "due_to": "2017-08-31"}}), "B");
}

#[test]
fn a_row_carries_names_and_delay() {
    let (fixture, _) = office();
    let rows = overdue(&fixture.office.view(), civil(ON.0, ON.1, ON.2)).expect("the overdue tasks");
    let told: Vec<String> = rows
        .iter()
        .map(|row| {
            let source = row.source_label.as_deref().unwrap_or("");
            format!("{} {} ({}) {} {source}", row.title, row.lead_name, row.coordinating, row.days_late)
        })
        .collect();
    assert_eq!(
        told,
        ["A rà soát front (farmers, centre) 1 12-CV/HU"],
        "what is overdue, by how much, from where"
    );
}

#[test]
fn next_month_knows_its_tasks() {
    let (fixture, _) = office();
    let august = Bounds { from: civil(2017, 8, 1), to: civil(2017, 8, 31) };
    let rows = due_within(&fixture.office.view(), august, civil(ON.0, ON.1, ON.2)).expect("the tasks");
    let titles: Vec<&str> = rows.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["B tổng vệ sinh"], "only what falls due in August");
}

#[test]
fn what_lies_ahead_leaves_out_nothing_that_is_open() {
    let (mut fixture, _) = office();
    let given = |title: &str, timing, due: Option<&str>| TaskInput {
        title: title.into(),
        timing,
        due_on: due.map(str::to_owned),
        ..survey()
    };
    let tasks = [
        given("E không hạn", Timing::Undated, None),
        given("F cuối tháng này", Timing::Dated, Some("30/07/2017")),
        given("G tháng 9", Timing::Dated, Some("01/09/2017")),
    ];
    for task in tasks {
        add(&mut fixture, &task).expect("a task");
    }
    for task in [given("H nghỉ", Timing::Recurring, None), given("I nghỉ", Timing::Dated, Some("06/08/2017"))]
    {
        let id = add(&mut fixture, &task).expect("a task");
        let rest = PauseInput { from_day: Some("10/07/2017".into()), reason: "Chờ kinh phí".into() };
        step(&mut fixture, 10, |tx| pause(tx, &id, &rest)).expect("a pause");
    }
    let later =
        TaskInput { assigned_on: Some("02/09/2017".into()), ..given("K giao sau", Timing::Recurring, None) };
    fixture.on((2017, 9, 2), Op::Add, |tx| save(tx, &later)).expect("a task");
    let check = |until: (i32, u32, u32), on: u32, expected: &str| {
        let until = civil(until.0, until.1, until.2);
        let rows = ahead(&fixture.office.view(), until, civil(2017, 7, on)).expect("the tasks");
        let found: String = rows.iter().filter_map(|row| row.title.chars().next()).collect();
        assert_eq!(found, expected, "what is to be done until {until}, as {on} July knows it");
    };
    // A is overdue; F falls due before August begins; C recurs and E has no deadline.
    check((2017, 8, 31), 21, "AFBCE");
    check((2017, 9, 30), 21, "AFBGCKE");
    check((2017, 7, 20), 15, "ADCE");
}

#[test]
fn letters_are_followed_up() {
    let (mut fixture, _) = office();
    let july = Bounds { from: civil(2017, 7, 1), to: civil(2017, 7, 31) };
    let check = |fixture: &Fixture, kind, on: u32, expected: &[&str]| {
        let view = fixture.office.view();
        let rows = follow_up(&view, kind, july, civil(2017, 7, on)).expect("the tasks");
        let told: Vec<String> = rows
            .iter()
            .map(|row| format!("{} {:?}: {}", row.source_content, row.task.status, row.outcome))
            .collect();
        assert_eq!(told, expected, "what became of July's {kind:?} on {on} July");
    };
    check(&fixture, SourceKind::Directive, 2, &[]);
    check(&fixture, SourceKind::Directive, 4, &["Về việc rà soát hộ nghèo NotStarted: "]);
    let query = ListQuery { q: "rà soát".into(), ..Default::default() };
    let page = list(&fixture.office.view(), &query, civil(2017, 7, 4)).expect("a page");
    let note = ProgressInput { day: Some("05/07/2017".into()), note: "Đã rà soát 3 thôn".into() };
    step(&mut fixture, 6, |tx| progress(tx, &page.rows[0].id, &note)).expect("progress");
    check(&fixture, SourceKind::Directive, 6, &["Về việc rà soát hộ nghèo UnderWay: Đã rà soát 3 thôn"]);
    check(&fixture, SourceKind::Conclusion, 6, &[]);
}
