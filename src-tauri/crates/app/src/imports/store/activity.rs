use super::note::Note;
use super::task::Coordinating;
use super::{Sheet, typed};
use crate::imports::ImportKind;
use crate::imports::known::{Area, Known};
use crate::messages::sheets::{OTHER_KIND, PLACES, SESSION, heading};
use exchange::{Activity, Field};
use office::activity::{ActivityCountInput, ActivityInput, Measure, Reach, save};
use office::store::Table;
use office::{CountInput, Mark, PlaceId, Result, Tx};
use text::{Approximation, Places, fold};

/// An activity with its counts. Places the office does not know one by one stay a number of places.
pub(super) fn store(
    tx: &mut Tx<'_>,
    known: &mut Known,
    sheet: &Sheet,
    record: &Activity,
) -> Result<(Table, String)> {
    let kind = known.activity_kind(tx, record.kind.as_deref().unwrap_or(OTHER_KIND), SESSION)?;
    let coordinating = Coordinating::of(known, &record.coordinating);
    let area = record.reach.as_ref().zip(record.date_to).and_then(|(reach, day)| known.area(reach, day));
    let mut counts = counts(sheet, record);
    let mut note = Note::new(ImportKind::Activities, record.note.as_ref());
    note.keep(Field::Coordinating, coordinating.unknown.as_deref());
    if let (None, Some(written)) = (&area, &record.reach) {
        counts.extend(record.places.map(|places| number_of_places(written, places)));
        note.keep(Field::Places, names(written).as_deref());
    }
    let (reach, places) = reach(area);
    let input = ActivityInput {
        kind: Some(kind),
        name: record.name.clone().unwrap_or_default(),
        from_day: typed(record.date_from),
        day: typed(record.date_to),
        lead: record.lead.as_deref().and_then(|lead| known.organisation(lead)),
        coordinating: coordinating.known,
        reach,
        places,
        counts,
        note: note.text(),
        ..ActivityInput::default()
    };
    save(tx, &input).map(|id| (Table::Activity, id.to_string()))
}

fn reach(area: Option<Area>) -> (Reach, Vec<PlaceId>) {
    match area {
        None => (Reach::None, Vec::new()),
        Some(Area::Whole) => (Reach::District, Vec::new()),
        Some(Area::Communes(communes)) => (Reach::Communes, communes),
        Some(Area::Villages(villages)) => (Reach::Villages, villages),
    }
}

fn counts(sheet: &Sheet, record: &Activity) -> Vec<ActivityCountInput> {
    let exact = Approximation::Exact;
    let counted = [
        (Measure::Sessions, record.sessions, exact),
        (Measure::Attendances, record.attendances, record.approximation),
        (Measure::Women, record.women, exact),
        (money_measure(&sheet.money_heading), record.money, record.money_approximation),
    ];
    let count = |(measure, value, approximation): (Measure, Option<i64>, Approximation)| {
        Some(ActivityCountInput {
            measure: Some(measure),
            value: Some(CountInput::Whole(value?)),
            mark: mark(approximation),
            ..ActivityCountInput::default()
        })
    };
    counted.into_iter().filter_map(count).collect()
}

/// Money was given where its heading says so, otherwise raised.
fn money_measure(heading: &str) -> Measure {
    let heading = fold(heading);
    let given = ["ho tro", "trao", "tang", "tri gia", "chi "].iter().any(|word| heading.contains(word));
    if given && !heading.contains("van dong") { Measure::MoneyGiven } else { Measure::MoneyRaised }
}

fn number_of_places(written: &Places, places: i64) -> ActivityCountInput {
    let word = match written {
        Places::Counted { word, .. } | Places::Listed { word, .. } => word.as_str(),
        Places::Whole { .. } => "",
    };
    ActivityCountInput {
        measure: Some(Measure::Other),
        label: heading(ImportKind::Activities, Field::Places).to_owned(),
        unit: if word.is_empty() { PLACES.to_owned() } else { word.to_owned() },
        value: Some(CountInput::Whole(places)),
        mark: Mark::Exact,
    }
}

fn names(written: &Places) -> Option<String> {
    match written {
        Places::Listed { names, .. } => Some(names.join(", ")),
        Places::Whole { area } => Some(area.clone()),
        Places::Counted { .. } => None,
    }
}

fn mark(approximation: Approximation) -> Mark {
    match approximation {
        Approximation::Exact => Mark::Exact,
        Approximation::Over => Mark::Over,
        Approximation::Nearly => Mark::Nearly,
        Approximation::About => Mark::About,
    }
}
