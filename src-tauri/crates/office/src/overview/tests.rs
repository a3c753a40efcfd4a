use super::*;
use crate::directive::{self, DirectiveInput, NumberMode, RoutingInput, Urgency};
use crate::period::Bounds;
use crate::testing::{Fixture, civil, seed};
use crate::{Op, OrganisationId};
use serde_json::json;

seed!(ProfileSeed, Profile);
seed!(BriefingSeed, Briefing);

const JULY: fn() -> Bounds = || Bounds { from: civil(2017, 7, 1), to: civil(2017, 7, 31) };

fn letter(fixture: &mut Fixture, day: &str, change: impl FnOnce(&mut DirectiveInput)) {
    let mut input = DirectiveInput {
        book: Some(fixture.incoming.clone()),
        numbering: NumberMode::Next,
        day: Some(day.into()),
        issuer: "Huyện ủy mẫu".into(),
        abstract_text: format!("Thư đến ngày {day}"),
        ..Default::default()
    };
    change(&mut input);
    fixture.on((2017, 7, 31), Op::Add, |tx| directive::save(tx, &input)).expect("a letter");
}

fn routed(input: &mut DirectiveInput, handed_over_on: Option<&str>) {
    input.routings = vec![RoutingInput {
        day: input.day.clone(),
        lead: Some(OrganisationId::new("front")),
        handed_over_on: handed_over_on.map(str::to_owned),
        ..Default::default()
    }];
}

#[test]
fn directives_of_a_month_add_up_by_what_became_of_them() {
    let mut fixture = Fixture::new();
    letter(&mut fixture, "30/06/2017", |_| ());
    letter(&mut fixture, "03/07/2017", |input| input.handled_on = Some("10/07/2017".into()));
    letter(&mut fixture, "04/07/2017", |input| input.handled_on = Some("02/08/2017".into()));
    letter(&mut fixture, "05/07/2017", |input| routed(input, None));
    letter(&mut fixture, "06/07/2017", |input| input.deadline = Some("20/07/2017".into()));
    let outgoing_book = fixture.outgoing.clone();
    for numbering in [NumberMode::Next, NumberMode::Later] {
        letter(&mut fixture, "07/07/2017", |input| {
            input.book = Some(outgoing_book.clone());
            input.numbering = numbering;
        });
    }
    let view = fixture.office.view();
    let expected = Incoming { total: 4, handled: 1, under_way: 1, waiting: 1, overdue: 1 };
    assert_eq!(incoming(&view, JULY()).expect("a count"), expected, "July, as it stood on 31 July");
    let expected = Outgoing { total: 2, issued: 1, drafts: 1 };
    assert_eq!(outgoing(&view, JULY()).expect("a count"), expected, "issued and drafted apart");
    let check = |day: (u32, u32), unrouted: u32| {
        let expected = Pending { unrouted, overdue: 1, unnumbered: 1 };
        let found = pending(&view, civil(2017, day.0, day.1)).expect("a count");
        assert_eq!(found, expected, "what waits on {day:?}, whenever it came");
    };
    check((7, 31), 2);
    check((8, 2), 1);
}

#[test]
fn a_letter_is_to_be_handed_over_by_the_next_working_day() {
    let mut fixture = Fixture::new();
    let friday = "21/07/2017";
    letter(&mut fixture, friday, |input| input.symbol = "1".into());
    letter(&mut fixture, friday, |input| {
        input.symbol = "2".into();
        input.urgency = Urgency::Flash;
    });
    letter(&mut fixture, friday, |input| {
        input.symbol = "3".into();
        routed(input, Some("24/07/2017"));
    });
    letter(&mut fixture, friday, |input| input.handled_on = Some(friday.into()));
    let view = fixture.office.view();
    let check = |day: u32, expected: &[&str]| {
        let found = handover(&view, civil(2017, 7, day), 10).expect("a list");
        let symbols: Vec<_> = found.rows.iter().map(|row| row.symbol.as_str()).collect();
        assert_eq!(symbols, expected, "what waits on {day} July");
        assert_eq!(found.total as usize, expected.len(), "and how many");
    };
    check(20, &[]);
    check(21, &["2"]);
    check(24, &["2"]);
    check(25, &["2", "1"]);
    let first = handover(&view, civil(2017, 7, 25), 1).expect("a list");
    assert_eq!((first.rows.len(), first.total), (1, 2), "a short list says how long it would be");
}

fn profile(due_day: u32, month_cutoff: u32) -> ProfileSeed {
    ProfileSeed(json!({
        "id": "profile", "valid_from": "2017-01-01", "name": "Khối mẫu", "short_name": "Khối", "abbreviation": "K",
        "level": "district", "committee": "Huyện ủy mẫu", "addressee": "Thường trực Huyện ủy", "date_place": "Mẫu",
        "letterhead": "party", "superior_lines": "HUYỆN ỦY MẪU", "agency_lines": "CƠ QUAN KHỐI", "symbol_suffix": "CQK",
        "village_word": "thôn", "recipients": "- Lưu", "grouping": "subcommittee", "month_cutoff": month_cutoff,
        "quarter_cutoff": 1, "half_cutoff": 1, "year_cutoff": 1, "briefing_due_day": due_day, "deleted_at": null
    }))
}

fn briefing_of_july(state: &str) -> BriefingSeed {
    BriefingSeed(json!({
        "id": "july", "kind": "month", "period_key": "2017-07", "from_day": "2017-07-01", "to_day": "2017-07-31",
        "document_date": "2017-07-31", "state": state, "draft_number": 1, "number": null, "symbol": "",
        "directive": null, "signer": null, "signed_on": null, "issued_on": null, "figures": "{}",
        "paper_digest": null, "supersedes": null, "supersedes_by": null, "withdrawn_on": null, "withdraw_reason": "",
        "deleted_at": null
    }))
}

#[test]
fn the_next_briefing_is_the_earliest_still_to_be_handed_in() {
    let check = |seed: (u32, u32), state: Option<&str>, today: (u32, u32), expected: (&str, (u32, u32))| {
        let mut fixture = Fixture::new();
        let seeded = fixture.on((2017, 7, 1), Op::SetUp, |tx| {
            tx.put(&profile(seed.0, seed.1))?;
            state.map_or(Ok(()), |state| tx.put(&briefing_of_july(state)))
        });
        seeded.expect("a profile");
        let found = next_briefing(&fixture.office.view(), civil(2017, today.0, today.1));
        let found = found.expect("a deadline");
        let due_on = civil(2017, expected.1.0, expected.1.1);
        assert_eq!(
            (found.period.to_string().as_str(), found.due_on),
            (expected.0, due_on),
            "due day and cut-off {seed:?}, July {state:?}, on {today:?}"
        );
        assert_eq!(found.days_left, (due_on - civil(2017, today.0, today.1)).num_days(), "days to it");
    };
    check((25, 1), None, (7, 20), ("2017-07", (7, 25)));
    check((25, 1), None, (7, 28), ("2017-07", (7, 25)));
    check((25, 1), None, (8, 1), ("2017-08", (8, 25)));
    check((25, 1), Some("draft"), (8, 1), ("2017-07", (7, 25)));
    check((25, 1), Some("issued"), (7, 28), ("2017-08", (8, 25)));
    check((5, 1), None, (8, 2), ("2017-07", (8, 5)));
    check((31, 1), None, (6, 10), ("2017-06", (6, 30)));
    check((18, 15), None, (7, 10), ("2017-07", (7, 18)));
    check((18, 15), None, (7, 16), ("2017-07", (7, 18)));
}
