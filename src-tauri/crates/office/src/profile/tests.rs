use super::*;
use crate::period::Cutoffs;
use crate::testing::{Fixture, civil};
use crate::{CountInput, Error, Op, ProfileId, Result};

fn district() -> ProfileInput {
    ProfileInput {
        valid_from: Some("01/01/2017".into()),
        name: "Cơ quan tham mưu, giúp việc chung Khối MTTQ và các đoàn thể chính trị - xã hội huyện Mẫu"
            .into(),
        short_name: "Cơ quan Khối".into(),
        abbreviation: "CQK".into(),
        level: Some(Level::District),
        committee: "Huyện ủy Mẫu".into(),
        addressee: "Thường trực Huyện ủy".into(),
        date_place: "Mẫu".into(),
        letterhead: Some(LetterheadFamily::Party),
        superior_lines: "HUYỆN ỦY MẪU".into(),
        agency_lines: "CƠ QUAN KHỐI MTTQ\r\n  VÀ CÁC ĐOÀN THỂ CT-XH\n\n".into(),
        village_word: "thôn, bản, khu phố".into(),
        grouping: Some(Grouping::Subcommittee),
        briefing_due_day: Some(CountInput::Whole(25)),
        ..Default::default()
    }
}

fn add(fixture: &mut Fixture, input: &ProfileInput) -> Result<ProfileId> {
    fixture.on((2017, 1, 5), Op::Add, |tx| save(tx, input))
}

#[test]
fn what_is_left_empty_gets_its_custom() {
    let mut fixture = Fixture::new();
    let id = add(&mut fixture, &district()).expect("a profile");
    let profile = get(&fixture.office.view(), &id).expect("the profile");
    assert_eq!(profile.symbol_suffix, "CQK", "symbols end in the abbreviation");
    assert_eq!(profile.cutoffs(), Cutoffs::CALENDAR, "periods follow the calendar");
    assert_eq!(
        profile.agency_lines, "CƠ QUAN KHỐI MTTQ\nVÀ CÁC ĐOÀN THỂ CT-XH",
        "the name breaks where it was broken, without empty lines"
    );
}

#[test]
fn every_broken_rule_is_named() {
    let mut fixture = Fixture::new();
    add(&mut fixture, &district()).expect("a profile");
    let mut check = |change: fn(&mut ProfileInput), expected: &str| {
        let mut input = ProfileInput { valid_from: Some("01/07/2025".into()), ..district() };
        change(&mut input);
        let refused = match add(&mut fixture, &input) {
            Err(Error::Invalid(fields)) => {
                fields.iter().map(|field| format!("{} {:?}", field.field, field.code)).collect()
            }
            other => vec![format!("{other:?}")],
        };
        assert_eq!(refused.join("; "), expected, "what is refused");
    };
    check(|input| input.valid_from = Some("01/01/2017".into()), "valid_from Twice");
    check(|input| input.level = None, "level Missing");
    check(|input| input.letterhead = None, "letterhead Missing");
    check(|input| input.grouping = None, "grouping Missing");
    check(|input| input.agency_lines = " \n ".into(), "agency_lines Missing");
    check(|input| input.agency_lines = "A\nB\nC\nD\nE".into(), "agency_lines TooLarge { max: 4 }");
    check(|input| input.superior_lines = "A".repeat(81), "superior_lines TooLong { max: 80 }");
    check(|input| input.month_cutoff = Some(CountInput::Whole(29)), "month_cutoff TooLarge { max: 28 }");
    check(|input| input.year_cutoff = Some(CountInput::Text("0".into())), "year_cutoff NotAllowed");
    check(|input| input.briefing_due_day = None, "briefing_due_day Missing");
}

#[test]
fn a_day_has_the_latest_profile_begun_by_then() {
    let mut fixture = Fixture::new();
    let refused = as_of(&fixture.office.view(), civil(2017, 1, 1)).expect_err("nothing is set up");
    assert!(matches!(refused, Error::NotFound { kind: "profile", .. }), "it is said so: {refused}");
    let first = add(&mut fixture, &district()).expect("the district's profile");
    let commune = ProfileInput {
        valid_from: Some("01/07/2025".into()),
        short_name: "UBMTTQ xã".into(),
        level: Some(Level::Commune),
        month_cutoff: Some(CountInput::Whole(15)),
        ..district()
    };
    let second = add(&mut fixture, &commune).expect("the commune's profile");
    let check = |day, expected: &ProfileId| {
        let found = as_of(&fixture.office.view(), day).expect("a profile").id;
        assert_eq!(&found, expected, "the profile of {day}");
    };
    check(civil(2016, 12, 31), &first);
    check(civil(2017, 1, 1), &first);
    check(civil(2025, 6, 30), &first);
    check(civil(2025, 7, 1), &second);
    fixture.on((2025, 7, 2), Op::Remove, |tx| remove(tx, &second)).expect("a later version goes");
    let refused = fixture.on((2025, 7, 2), Op::Remove, |tx| remove(tx, &first)).expect_err("the last stays");
    assert!(matches!(refused, Error::WrongState { .. }), "papers always have a letterhead: {refused}");
}

#[test]
fn a_setting_keeps_its_type() {
    const ZOOM: setting::Key<u32> = setting::Key::new("zoom");
    let mut fixture = Fixture::new();
    assert_eq!(setting::get(&fixture.office.view(), &ZOOM).expect("a read"), None, "nothing was put yet");
    fixture.on((2017, 1, 5), Op::Change, |tx| setting::put(tx, &ZOOM, &125)).expect("a setting");
    fixture.on((2017, 1, 5), Op::Change, |tx| setting::put(tx, &ZOOM, &150)).expect("a setting");
    assert_eq!(setting::get(&fixture.office.view(), &ZOOM).expect("a read"), Some(150), "the last one holds");
}
