use super::*;
use crate::testing::{Fixture, broken, civil};
use crate::{Op, Result};

fn day_off(fixture: &mut Fixture, day: &str, worked: bool) -> Result<()> {
    let input = HolidayInput { day: Some(day.into()), name: "Tết".into(), worked, ..Default::default() };
    fixture.on((2017, 1, 5), Op::Add, |tx| save(tx, &input).map(drop))
}

#[test]
fn weekends_and_holidays_are_stepped_over() {
    let mut fixture = Fixture::new();
    for day in ["01/09/2017", "04/09/2017"] {
        day_off(&mut fixture, day, false).expect("a day off");
    }
    day_off(&mut fixture, "09/09/2017", true).expect("a Saturday that is worked");
    let workdays = Workdays::read(&fixture.office.view()).expect("working days");
    let check = |after: (u32, u32), count: u32, expected: (u32, u32)| {
        let reached = workdays.after(civil(2017, after.0, after.1), count);
        assert_eq!(
            reached,
            Some(civil(2017, expected.0, expected.1)),
            "{count} working days after {after:?}"
        );
    };
    check((8, 29), 1, (8, 30));
    // Thursday, then a Friday off, a weekend and a Monday off.
    check((8, 31), 1, (9, 5));
    check((8, 31), 0, (8, 31));
    // Friday, then the Saturday that is worked.
    check((9, 8), 1, (9, 9));
    check((9, 8), 2, (9, 11));
    assert_eq!(workdays.on_or_after(civil(2017, 9, 2)), Some(civil(2017, 9, 5)), "a Saturday moves on");
    assert_eq!(workdays.on_or_after(civil(2017, 9, 5)), Some(civil(2017, 9, 5)), "a working day stays");
}

#[test]
fn a_day_stands_once_in_the_table() {
    let mut fixture = Fixture::new();
    day_off(&mut fixture, "02/09/2017", false).expect("a day off");
    assert_eq!(broken(day_off(&mut fixture, "2/9/2017", true)), "day Twice", "the same day again");
    let fixed = [
        FixedHoliday { month: 1, day: 1, name: "Tết Dương lịch".into() },
        FixedHoliday { month: 9, day: 2, name: "Quốc khánh".into() },
    ];
    fixture.on((2017, 1, 5), Op::Add, |tx| add_fixed(tx, 2017, &fixed)).expect("the fixed days");
    let page = list(&fixture.office.view(), &crate::ListQuery::default()).expect("a page");
    let days: Vec<String> = page.rows.iter().map(|row| format!("{} {}", row.day, row.name)).collect();
    assert_eq!(days, ["2017-09-02 Tết", "2017-01-01 Tết Dương lịch"], "what the office has stays as it is");
}

#[test]
fn a_deadline_is_proposed_by_the_office_s_rule() {
    use crate::directive::rules::{self, DayCount, RegisterRulesInput};
    let mut fixture = Fixture::new();
    day_off(&mut fixture, "04/09/2017", false).expect("a day off");
    let propose = |fixture: &Fixture, month, day| {
        let proposed = rules::propose_deadline(&fixture.office.view(), civil(2017, month, day));
        proposed.expect("an answer").map(|day| day.to_string())
    };
    assert_eq!(propose(&fixture, 8, 23), None, "without a rule there is none");
    let mut check = |days: i64, count, arrival: (u32, u32), expected: &str| {
        let input =
            RegisterRulesInput { days: Some(crate::CountInput::Whole(days)), count, ..Default::default() };
        fixture.on((2017, 1, 5), Op::Change, |tx| rules::save(tx, &input)).expect("a rule");
        let proposed = propose(&fixture, arrival.0, arrival.1);
        assert_eq!(proposed.as_deref(), Some(expected), "{days} days ({count:?}) after {arrival:?}");
    };
    check(10, DayCount::Calendar, (8, 21), "2017-08-31");
    // The tenth day is a Saturday, and the Monday after it is a holiday.
    check(10, DayCount::Calendar, (8, 23), "2017-09-05");
    check(5, DayCount::Working, (8, 30), "2017-09-07");
    let wrong = RegisterRulesInput { days: Some(crate::CountInput::Whole(0)), ..Default::default() };
    let refused = fixture.on((2017, 1, 5), Op::Change, |tx| rules::save(tx, &wrong));
    assert_eq!(broken(refused), "days NotAllowed", "no days are no time limit");
}
