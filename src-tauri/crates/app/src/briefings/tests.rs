//! Every figure of the sample's briefings can be followed to its records, and they add up to it.

use super::BriefingTerms;
use super::composition::{Composition, load};
use crate::periods::key;
use crate::setup::Protection;
use crate::{Session, SystemHost, sample};
use ::briefing::facts::{Record, RecordKind};
use ::briefing::{Block, Composed, Figure};
use office::activity::{self, ActivityView, Measure, Reach};
use office::briefing::Briefing;
use office::figures::{get_indicator, values};
use office::period::PeriodKey;
use office::{ActivityId, IndicatorId, MeetingId, PlaceId, View, meeting, place};
use secrecy::SecretString;
use std::collections::BTreeSet;
use tempfile::TempDir;
use vault::Argon2Cost;

fn open() -> (TempDir, Session) {
    let folder = tempfile::tempdir().unwrap();
    let passphrase = SecretString::from("thuyen cam nui mua");
    let protection = Protection { passphrase, cost: Argon2Cost::LEAST };
    let host = Box::new(SystemHost { today: "2017-08-01".parse().ok() });
    let draft = sample::named("binh-lieu-2017").unwrap().begin(folder.path(), &protection, host).unwrap();
    (folder, draft.finish().unwrap())
}

fn activity(view: &View<'_>, record: &Record) -> ActivityView {
    assert_eq!(record.kind, RecordKind::Activity, "work is counted from activities: {record:?}");
    activity::get(view, &ActivityId::new(record.id.clone())).unwrap()
}

fn villages(view: &View<'_>, record: &Record) -> Vec<PlaceId> {
    let found = activity(view, record);
    let named: BTreeSet<PlaceId> = found.places.into_iter().map(|place| place.id).collect();
    let standing = place::villages_on(view, found.activity.day).unwrap().into_iter().map(|row| row.place);
    let reached = standing.filter(|village| match found.activity.reach {
        Reach::None => false,
        Reach::Villages => named.contains(&village.id),
        Reach::Communes => village.parent.as_ref().is_some_and(|commune| named.contains(commune)),
        Reach::District => true,
    });
    reached.map(|village| village.id).collect()
}

fn counted(view: &View<'_>, records: &[Record], measure: Measure) -> i64 {
    let counts = records.iter().flat_map(|record| activity(view, record).counts);
    counts.filter(|count| count.measure == measure).map(|count| count.value).sum()
}

/// What the records of a figure add up to.
fn total(view: &View<'_>, figure: &Figure) -> i64 {
    let records = &figure.source.records;
    let parts: Vec<&str> = figure.key.split('/').collect();
    let last = parts.last().unwrap().split(':').next().unwrap();
    let each = || i64::try_from(records.len()).unwrap();
    let of = |measure| counted(view, records, measure);
    match (parts[0], last) {
        ("meetings", "saved") => records.iter().map(|record| saved(view, record)).sum(),
        ("indicators", "target") => {
            get_indicator(view, &IndicatorId::new(parts[1])).unwrap().indicator.targets[0].value
        }
        ("indicators", _) => indicator(view, parts[1], records),
        ("attendances", _) | (_, "attendances") => of(Measure::Attendances),
        (_, "people") => of(Measure::People),
        (_, "women") => of(Measure::Women),
        (_, "households") => of(Measure::Households),
        (_, "sessions") => of(Measure::Sessions),
        (_, "money_raised") => of(Measure::MoneyRaised),
        (_, "money_given") => of(Measure::MoneyGiven),
        (_, "villages") => {
            let reached: BTreeSet<PlaceId> =
                records.iter().flat_map(|record| villages(view, record)).collect();
            i64::try_from(reached.len()).unwrap()
        }
        _ => each(),
    }
}

fn saved(view: &View<'_>, record: &Record) -> i64 {
    match record.kind {
        RecordKind::Meeting => {
            meeting::get(view, &MeetingId::new(record.id.clone())).unwrap().meeting.replaced_events
        }
        _ => activity(view, record).activity.replaced_events,
    }
}

fn indicator(view: &View<'_>, id: &str, records: &[Record]) -> i64 {
    let id = IndicatorId::new(id);
    match get_indicator(view, &id).unwrap().indicator.indicator.measure {
        Some(measure) => counted(view, records, measure),
        None => {
            let of = |record: &Record| {
                values(view, &id).unwrap().into_iter().find(|one| one.value.id == record.id)
            };
            records.iter().map(|record| of(record).unwrap().value.value).sum()
        }
    }
}

/// The briefing of a period that is over.
fn composed(view: &View<'_>, period: PeriodKey) -> Composed {
    let today = "2017-12-31".parse().unwrap();
    let first = BriefingTerms::USUAL.first(view, period, today).unwrap();
    Composition::fresh(view, &first).unwrap().composed
}

#[test]
fn every_figure_is_the_sum_of_its_records() {
    let (_folder, session) = open();
    let view = session.view();
    let check = |period: &str, at_least: usize| {
        let composed = composed(&view, key(period).unwrap());
        assert!(composed.figures.len() >= at_least, "{period} has only {} figures", composed.figures.len());
        for figure in &composed.figures {
            let Figure { key, drafted, .. } = figure;
            assert!(!figure.source.records.is_empty(), "{period}: {key} = {drafted} names its records");
            assert_eq!(total(&view, figure), *drafted, "{period}: the records of {key} add up to it");
        }
    };
    check("2017-07", 80);
    check("2017-Q2", 80);
}

#[test]
fn every_row_and_item_names_its_record() {
    let (_folder, session) = open();
    let view = session.view();
    for period in ["2017-07", "2017-Q2", "2017"] {
        let composed = composed(&view, key(period).unwrap());
        for block in composed.blocks() {
            match block {
                Block::Table(table) => {
                    let named = table.rows.iter().all(|row| !row.records.is_empty());
                    assert!(named, "{period}: every row of {} names its record", table.anchor);
                }
                Block::Paragraph(paragraph) => {
                    let area = paragraph.anchor.split('/').next().unwrap();
                    let is_record = ["situation", "difficulty", "proposal"].contains(&area);
                    let is_named = !paragraph.records.is_empty() || paragraph.anchor.ends_with("/none");
                    assert!(!is_record || is_named, "{period}: {} names its record", paragraph.anchor);
                }
                Block::Chart(_) => {}
            }
        }
    }
}

#[test]
fn a_copy_that_was_signed_before_frames_were_kept_takes_its_frame_from_the_records() {
    let (_folder, mut session) = open();
    let id = session.briefing_open("2017-07", &BriefingTerms::USUAL).unwrap().briefing.id;
    let view = session.view();
    let (stored, drawn) = load(&view, &id).unwrap();
    let mut fixed = drawn.fixed().unwrap();
    let check = |fixed: &serde_json::Value, case: &str| {
        let briefing = Briefing { figures: fixed.to_string(), ..stored.briefing.clone() };
        let read = Composition::signed(&view, &briefing).unwrap();
        assert_eq!(read.composed, drawn.composed, "{case}: the words");
        assert_eq!(read.frame, drawn.frame, "{case}: what stands around them");
    };
    check(&fixed, "as it is kept now");
    assert!(fixed.as_object_mut().unwrap().remove("frame").is_some(), "the frame is kept beside the words");
    check(&fixed, "as it was kept at first");
}
