//! The sums of one line of work as words: sessions, villages, people, and what came of it.

use office::Quantity;
use office::period::Bounds;

use crate::Run;
use crate::facts::{Counted, Measure, MeasuredCount, Tally};
use crate::template::{Phrase, Slots};

use super::draft::{Draft, joined};
use super::figure::{Form, Spec};

/// A tally with the name it is registered under.
pub(super) struct Said<'t> {
    /// Beginning of the keys, such as `work/sc-1/kind-2/now`.
    pub(super) prefix: String,
    /// What the line is about.
    pub(super) what: &'t str,
    pub(super) tally: &'t Tally,
    pub(super) span: Bounds,
}

impl Said<'_> {
    /// The key of a sum.
    pub(super) fn key(&self, count: &MeasuredCount) -> String {
        let detail = [count.label.as_str(), count.unit.as_str()].map(text::fold).join(" ");
        let detail = detail.split_whitespace().collect::<Vec<_>>().join("-");
        let measure = measure_key(count.measure);
        let mark = if detail.is_empty() { "" } else { ":" };
        format!("{}/{measure}{mark}{detail}", self.prefix)
    }
}

/// Everything a sentence about a tally may use.
pub(super) fn slots(draft: &mut Draft<'_>, said: &Said<'_>) -> Slots {
    Slots::default()
        .runs("sessions", sessions(draft, said))
        .runs("events", events(draft, said))
        .runs("villages", villages(draft, said))
        .runs("people", people(draft, said))
        .runs("gains", gains(draft, said))
}

fn sessions(draft: &mut Draft<'_>, said: &Said<'_>) -> Vec<Run> {
    let unnamed = draft.word(Phrase::UnitSessions);
    let each = said.tally.sessions.iter().filter_map(|(word, counted)| {
        let word = if word.is_empty() { &unnamed } else { word };
        let key = format!("{}/sessions:{}", said.prefix, text::fold(word).replace(' ', "-"));
        let value = register(draft, said, key, counted, Form::Count, word.clone());
        draft.say(Phrase::Sessions, Slots::default().runs("value", value).text("word", word))
    });
    joined(each.collect(), ", ")
}

fn events(draft: &mut Draft<'_>, said: &Said<'_>) -> Vec<Run> {
    let Some(events) = said.tally.events else { return Vec::new() };
    let unit = draft.word(Phrase::UnitActivities);
    let counted = Counted { quantity: Quantity::exact(events), records: said.tally.records.clone() };
    register(draft, said, format!("{}/events", said.prefix), &counted, Form::Count, unit)
}

fn villages(draft: &mut Draft<'_>, said: &Said<'_>) -> Vec<Run> {
    let Some(reached) = &said.tally.villages else { return Vec::new() };
    let form = Form::OutOf(draft.facts.work.villages);
    let unit = draft.facts.office.village_word.clone();
    let key = format!("{}/villages", said.prefix);
    let value = register(draft, said, key, reached, form, unit);
    draft.say(Phrase::Villages, Slots::default().runs("value", value)).unwrap_or_default()
}

/// Who took part. Women, minorities and members are said inside the sum they are a true share of, and nowhere where they
/// are none; where no people were counted they stand alone.
fn people(draft: &mut Draft<'_>, said: &Said<'_>) -> Vec<Run> {
    let (parts, wholes): (Vec<&MeasuredCount>, Vec<_>) = said
        .tally
        .counts
        .iter()
        .filter(|count| is_part(count.measure) || is_whole(count.measure))
        .partition(|count| is_part(count.measure));
    let have_parts = wholes.iter().any(|whole| whole.measure.has_parts());
    let mut all = Vec::new();
    for whole in wholes {
        let inside = parts.iter().filter(|part| said.tally.whole_of(part).is_some_and(|of| of == whole));
        let inside = inside.map(|part| one(draft, said, part, &[])).collect();
        all.push(one(draft, said, whole, &joined(inside, ", ")));
    }
    if !have_parts {
        all.extend(parts.into_iter().map(|part| one(draft, said, part, &[])));
    }
    joined(all, ", ")
}

/// Money and other quantities.
fn gains(draft: &mut Draft<'_>, said: &Said<'_>) -> Vec<Run> {
    let counts = said.tally.counts.iter();
    let gains = counts.filter(|count| !is_part(count.measure) && !is_whole(count.measure));
    joined(gains.map(|count| one(draft, said, count, &[])).collect(), ", ")
}

fn one(draft: &mut Draft<'_>, said: &Said<'_>, count: &MeasuredCount, parts: &[Run]) -> Vec<Run> {
    let (phrase, unit) = wording(draft, count);
    let form = match count.measure {
        Measure::MoneyRaised | Measure::MoneyGiven => Form::Money,
        _ => Form::Count,
    };
    let value = register(draft, said, said.key(count), &count.counted, form, unit);
    let slots = Slots::default()
        .runs("value", value)
        .text("label", count.label.trim())
        .text("unit", count.unit.trim())
        .runs("parts", parts.to_vec());
    draft.say(phrase, slots).unwrap_or_default()
}

/// The phrase of a sum and its unit.
pub(super) fn wording(draft: &Draft<'_>, count: &MeasuredCount) -> (Phrase, String) {
    let (phrase, unit) = match count.measure {
        Measure::Attendances => (Phrase::CountAttendances, Phrase::UnitAttendances),
        Measure::People => (Phrase::CountPeople, Phrase::UnitPeople),
        Measure::Households => (Phrase::CountHouseholds, Phrase::UnitHouseholds),
        Measure::Women => (Phrase::CountWomen, Phrase::UnitPeople),
        Measure::Minority => (Phrase::CountMinority, Phrase::UnitPeople),
        Measure::Members => (Phrase::CountMembers, Phrase::UnitPeople),
        Measure::MoneyRaised => (Phrase::CountMoneyRaised, Phrase::UnitMoney),
        Measure::MoneyGiven => (Phrase::CountMoneyGiven, Phrase::UnitMoney),
        Measure::Other => return (Phrase::CountOther, count.unit.clone()),
    };
    (phrase, draft.word(unit))
}

fn register(
    draft: &mut Draft<'_>,
    said: &Said<'_>,
    key: String,
    counted: &Counted,
    form: Form,
    unit: String,
) -> Vec<Run> {
    draft.some(Spec {
        key,
        quantity: counted.quantity,
        form,
        unit,
        what: said.what.to_owned(),
        span: said.span,
        records: &counted.records,
    })
}

fn is_part(measure: Measure) -> bool {
    matches!(measure, Measure::Women | Measure::Minority | Measure::Members)
}

fn is_whole(measure: Measure) -> bool {
    matches!(measure, Measure::Attendances | Measure::People | Measure::Households)
}

fn measure_key(measure: Measure) -> &'static str {
    match measure {
        Measure::Attendances => "attendances",
        Measure::People => "people",
        Measure::Households => "households",
        Measure::Women => "women",
        Measure::Minority => "minority",
        Measure::Members => "members",
        Measure::MoneyRaised => "money_raised",
        Measure::MoneyGiven => "money_given",
        Measure::Other => "other",
    }
}
