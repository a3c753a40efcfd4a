use super::super::*;
use super::{draft, issue_on, july, office, read, sign};
use crate::directive::NumberMode;
use crate::period::{Bounds, Cutoffs, PeriodKey, require_open};
use crate::testing::{Fixture, broken, civil};
use crate::{BriefingId, Error, Op, Result, SignerId};
use chrono::NaiveDate;
use serde_json::json;

fn change(fixture: &mut Fixture, id: &BriefingId, details: &BriefingDetails) -> Result<()> {
    fixture.on((2017, 7, 29), Op::DraftBriefing, |tx| revise(tx, id, details, Cutoffs::CALENDAR))
}

fn details() -> BriefingDetails {
    BriefingDetails {
        document_date: Some("31/07/2017".into()),
        signer: Some(SignerId::new("deputy")),
        ..Default::default()
    }
}

fn dated(date: &str) -> BriefingDetails {
    BriefingDetails { document_date: Some(date.into()), ..details() }
}

/// July's briefing dated 20 July and issued on the last of the month.
fn issued_early(fixture: &mut Fixture) -> BriefingId {
    let id = draft(fixture);
    change(fixture, &id, &dated("20/07/2017")).expect("a date inside the month");
    sign(fixture, &id);
    issue_on(fixture, &id, NumberMode::Next, "31/07/2017").expect("an issued briefing");
    id
}

fn usual(fixture: &Fixture, period: &str) -> (NaiveDate, NaiveDate) {
    let period: PeriodKey = period.parse().expect("a period");
    let Bounds { from, to } = usual_days(&fixture.office.view(), period, Cutoffs::CALENDAR).expect("days");
    (from, to)
}

#[test]
fn the_date_the_days_and_the_signer_are_chosen_on_the_draft_alone() {
    let mut fixture = office();
    let id = draft(&mut fixture);
    let mut check = |wrong: BriefingDetails, expected: &str| {
        assert_eq!(broken(change(&mut fixture, &id, &wrong)), expected, "what is refused of {wrong:?}");
    };
    check(BriefingDetails::default(), "document_date Missing");
    check(dated("30/06/2017"), "document_date Before(\"from_day\")");
    check(BriefingDetails { to_day: Some("30/06/2017".into()), ..details() }, "to_day Before(\"from_day\")");
    check(BriefingDetails { signer: Some(SignerId::new("nobody")), ..details() }, "signer Unknown");

    let own = BriefingDetails {
        from_day: Some("21/06/2017".into()),
        to_day: Some("25/07/2017".into()),
        ..details()
    };
    change(&mut fixture, &id, &own).expect("days of its own");
    let found = read(&fixture, &id).briefing;
    assert_eq!(found.bounds(), Bounds { from: civil(2017, 6, 21), to: civil(2017, 7, 25) }, "as typed");
    assert_eq!(found.signer, Some(SignerId::new("deputy")), "the deputy signs");
    change(&mut fixture, &id, &details()).expect("days left empty");
    let found = read(&fixture, &id).briefing;
    assert_eq!(
        found.bounds(),
        Bounds { from: civil(2017, 7, 1), to: civil(2017, 7, 31) },
        "the period's own"
    );
    sign(&mut fixture, &id);
    assert_eq!(
        read(&fixture, &id).briefing.signer,
        Some(SignerId::new("deputy")),
        "who signed is who was printed"
    );
    let late = change(&mut fixture, &id, &details());
    assert!(matches!(late, Err(Error::WrongState { step: "revise", .. })), "the copy bears them: {late:?}");
}

#[test]
fn a_copy_without_a_signer_is_not_printed() {
    let mut fixture = office();
    let id = draft(&mut fixture);
    change(&mut fixture, &id, &BriefingDetails { signer: None, ..details() }).expect("nobody signs yet");
    let printed =
        fixture.on((2017, 7, 30), Op::PrintBriefing, |tx| print_signing_copy(tx, &id, &json!({})).map(drop));
    assert_eq!(broken(printed), "signer Missing", "the name belongs on the copy");
}

#[test]
fn only_the_days_counted_are_locked_and_the_next_briefing_begins_after_them() {
    let mut fixture = office();
    let id = issued_early(&mut fixture);
    let found = read(&fixture, &id).briefing;
    assert_eq!(
        (found.to_day, found.document_date),
        (civil(2017, 7, 20), civil(2017, 7, 31)),
        "what it counted is kept"
    );
    let view = fixture.office.view();
    let refused = require_open(&view, civil(2017, 7, 20));
    assert!(
        matches!(refused, Err(Error::PeriodClosed { .. })),
        "the last day counted is locked: {refused:?}"
    );
    assert_eq!(require_open(&view, civil(2017, 7, 21)).expect("an open day"), None, "the day after is open");
    let july_21 = civil(2017, 7, 21);
    let check = |period: &str, expected: (NaiveDate, NaiveDate)| {
        assert_eq!(usual(&fixture, period), expected, "the days of {period}");
    };
    check("2017-08", (july_21, civil(2017, 8, 31)));
    check("2017-09", (civil(2017, 9, 1), civil(2017, 9, 30)));
    check("2017-Q3", (civil(2017, 7, 1), civil(2017, 9, 30)));
    let august =
        BriefingInput { period: "2017-08".into(), document_date: Some("31/08/2017".into()), ..july() };
    let august = fixture.on((2017, 8, 28), Op::DraftBriefing, |tx| create(tx, &august, Cutoffs::CALENDAR));
    let august = read(&fixture, &august.expect("August's draft")).briefing;
    assert_eq!(august.from_day, july_21, "nothing falls between the two");
}

#[test]
fn no_day_is_told_by_two_briefings() {
    let mut fixture = office();
    let id = draft(&mut fixture);
    let own = BriefingDetails { to_day: Some("03/08/2017".into()), ..dated("03/08/2017") };
    change(&mut fixture, &id, &own).expect("days into August");
    sign(&mut fixture, &id);
    issue_on(&mut fixture, &id, NumberMode::Next, "03/08/2017").expect("an issued briefing");
    assert_eq!(
        usual(&fixture, "2017-08"),
        (civil(2017, 8, 4), civil(2017, 8, 31)),
        "August goes on from there"
    );
}

#[test]
fn days_that_were_told_are_refused_to_every_other_briefing_of_the_kind() {
    let mut fixture = office();
    let begin = |fixture: &mut Fixture, period: &str, from: Option<&str>, to: Option<&str>| {
        let (from_day, to_day) = (from.map(str::to_owned), to.map(str::to_owned));
        let document_date = Some("31/08/2017".into());
        let input = BriefingInput { period: period.into(), from_day, to_day, document_date, ..july() };
        fixture.on((2017, 8, 28), Op::DraftBriefing, |tx| create(tx, &input, Cutoffs::CALENDAR))
    };
    let august = begin(&mut fixture, "2017-08", None, None).expect("August's draft, begun before July ended");
    let id = draft(&mut fixture);
    let own = BriefingDetails {
        from_day: Some("21/06/2017".into()),
        to_day: Some("03/08/2017".into()),
        ..dated("03/08/2017")
    };
    change(&mut fixture, &id, &own).expect("July tells of days of its neighbours");
    sign(&mut fixture, &id);
    issue_on(&mut fixture, &id, NumberMode::Next, "03/08/2017").expect("an issued briefing");

    let told = "Reported { from: 2017-06-21, to: 2017-08-03 }";
    let late = begin(&mut fixture, "2017-06", None, Some("21/06/2017"));
    assert_eq!(broken(late), format!("to_day {told}"), "the last day of June's is July's first");
    let early = begin(&mut fixture, "2017-09", Some("03/08/2017"), None);
    assert_eq!(broken(early), format!("from_day {told}"), "the first day of September's is July's last");
    assert_eq!(
        usual(&fixture, "2017-06"),
        (civil(2017, 6, 1), civil(2017, 6, 20)),
        "June's ends before July's"
    );
    assert_eq!(
        usual(&fixture, "2017-08"),
        (civil(2017, 8, 4), civil(2017, 8, 31)),
        "August's begins after July's"
    );
    begin(&mut fixture, "2017-06", None, None).expect("and is begun with the days that are left");
    begin(&mut fixture, "2017-Q3", None, None).expect("a quarter tells of its months again");

    let kept = BriefingDetails::of(&read(&fixture, &august).briefing);
    change(&mut fixture, &august, &kept).expect("a draft overtaken can still be opened");
    let printed =
        fixture.on((2017, 8, 31), Op::PrintBriefing, |tx| print_signing_copy(tx, &august, &json!({})));
    assert_eq!(broken(printed), format!("from_day {told}"), "but not be printed for signature");
}

#[test]
fn the_usual_days_leave_out_what_any_other_briefing_told() {
    let mut fixture = office();
    let id = draft(&mut fixture);
    let own = BriefingDetails {
        from_day: Some("11/05/2017".into()),
        to_day: Some("09/09/2017".into()),
        ..dated("09/09/2017")
    };
    change(&mut fixture, &id, &own).expect("July tells of the months around it");
    sign(&mut fixture, &id);
    issue_on(&mut fixture, &id, NumberMode::Next, "09/09/2017").expect("an issued briefing");
    let check = |period: &str, expected: (NaiveDate, NaiveDate)| {
        assert_eq!(usual(&fixture, period), expected, "the days of {period}");
    };
    check("2017-05", (civil(2017, 5, 1), civil(2017, 5, 10)));
    check("2017-06", (civil(2017, 6, 1), civil(2017, 6, 30)));
    check("2017-09", (civil(2017, 9, 10), civil(2017, 9, 30)));
    check("2017-Q3", (civil(2017, 7, 1), civil(2017, 9, 30)));
}

#[test]
fn a_copy_taken_back_has_its_own_end_again() {
    let mut fixture = office();
    let id = draft(&mut fixture);
    change(&mut fixture, &id, &dated("20/07/2017")).expect("a date inside the month");
    sign(&mut fixture, &id);
    assert_eq!(
        read(&fixture, &id).briefing.counted().to,
        civil(2017, 7, 20),
        "the copy counts until its date"
    );
    fixture.on((2017, 7, 31), Op::DraftBriefing, |tx| back_to_draft(tx, &id)).expect("back to draft");
    let kept = BriefingDetails::of(&read(&fixture, &id).briefing);
    let last = BriefingDetails { document_date: Some("31/07/2017".into()), ..kept };
    change(&mut fixture, &id, &last).expect("the last day");
    assert_eq!(read(&fixture, &id).briefing.counted().to, civil(2017, 7, 31), "nothing of the month is lost");
}

#[test]
fn a_correction_has_the_days_of_what_it_corrects() {
    let mut fixture = office();
    let id = issued_early(&mut fixture);
    let new = fixture.on((2017, 8, 5), Op::DraftBriefing, |tx| {
        supersede(tx, &id, SupersedesBy::Corrects, Some("05/08/2017"))
    });
    let new = new.expect("a correction");
    change(&mut fixture, &new, &dated("05/08/2017")).expect("days left empty");
    assert_eq!(read(&fixture, &new).briefing.to_day, civil(2017, 7, 20), "not a day of the next one's");
}

#[test]
fn a_draft_says_when_days_have_passed_that_it_does_not_count() {
    let mut fixture = office();
    let id = draft(&mut fixture);
    change(&mut fixture, &id, &dated("20/07/2017")).expect("a date inside the month");
    let check = |fixture: &Fixture, today: NaiveDate, expected: Option<NaiveDate>| {
        assert_eq!(read(fixture, &id).briefing.falls_short(today), expected, "on {today}");
    };
    check(&fixture, civil(2017, 7, 20), None);
    check(&fixture, civil(2017, 7, 21), Some(civil(2017, 7, 20)));
    check(&fixture, civil(2017, 9, 1), Some(civil(2017, 7, 20)));
    sign(&mut fixture, &id);
    check(&fixture, civil(2017, 9, 1), None);
}

#[test]
fn days_told_by_a_briefing_that_was_replaced_are_told_by_its_successor_alone() {
    let mut fixture = office();
    let id = draft(&mut fixture);
    let own = BriefingDetails { to_day: Some("03/08/2017".into()), ..dated("03/08/2017") };
    change(&mut fixture, &id, &own).expect("days into August");
    sign(&mut fixture, &id);
    issue_on(&mut fixture, &id, NumberMode::Next, "03/08/2017").expect("an issued briefing");
    let new = fixture.on((2017, 8, 5), Op::DraftBriefing, |tx| {
        supersede(tx, &id, SupersedesBy::Replaces, Some("05/08/2017"))
    });
    let new = new.expect("a briefing in its place");
    let check = |fixture: &Fixture, from: NaiveDate| {
        assert_eq!(usual(fixture, "2017-08").0, from, "where August begins");
    };
    let whole = BriefingDetails { to_day: Some("31/07/2017".into()), ..dated("05/08/2017") };
    change(&mut fixture, &new, &whole).expect("July's own days");
    check(&fixture, civil(2017, 8, 4));
    sign(&mut fixture, &new);
    issue_on(&mut fixture, &new, NumberMode::Next, "05/08/2017").expect("issued in its place");
    check(&fixture, civil(2017, 8, 1));
}
