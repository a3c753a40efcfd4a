//! Names of periods, and the words every phrase may use.

use chrono::NaiveDate;
use office::period::{PeriodKey, PeriodKind};

use crate::Facts;
use crate::facts::{Grouping, PeriodFacts, following};
use crate::template::{Phrase, Skeleton, Slots, Templates};

use super::draft::{Draft, plain};

/// The placeholders every phrase may use.
pub(super) fn common(facts: &Facts, templates: &Templates, skeleton: &Skeleton) -> Slots {
    let office = &facts.office;
    let key = facts.period.key;
    let next = following(key);
    let grouping = match office.grouping {
        Grouping::Subcommittee => Phrase::GroupingSubcommittee,
        Grouping::TaskGroup => Phrase::GroupingTaskGroup,
    };
    let year_to_date = facts.period.has_running_total().then(|| year_to_date(templates, &facts.period));
    let looks_back = facts.period.concluded.from < facts.period.bounds.from;
    let concluded = if looks_back { fixed(templates, Phrase::PeriodPrevious) } else { skeleton.now.clone() };
    let other_year = (next.year() != key.year()).then(|| key.year().to_string());
    Slots::default()
        .text("office", &office.short_name)
        .text("addressee", &office.addressee)
        .text("village_word", &office.village_word)
        .text("grouping", fixed(templates, grouping))
        .text("now", &skeleton.now)
        .text("period", name(templates, key))
        .text("year", key.year().to_string())
        .text("as_of", as_of(templates, &facts.period))
        .text("concluded", concluded)
        .maybe("other_year", other_year)
        .text("next", following_name(templates, key))
        .text("next_year", next.year().to_string())
        .maybe("year_to_date", year_to_date)
}

/// `tháng 7`, `quý II`, `6 tháng đầu năm`.
pub(super) fn name(templates: &Templates, key: PeriodKey) -> String {
    let part = key.part();
    match key.kind() {
        PeriodKind::Month => numbered(templates, Phrase::PeriodMonth, month_number(part)),
        PeriodKind::Quarter => numbered(templates, Phrase::PeriodQuarter, text::roman(part)),
        PeriodKind::Half if part == 1 => fixed(templates, Phrase::PeriodFirstHalf),
        PeriodKind::Half => fixed(templates, Phrase::PeriodSecondHalf),
        PeriodKind::NineMonths => fixed(templates, Phrase::PeriodNineMonths),
        PeriodKind::Year => numbered(templates, Phrase::PeriodYear, key.year().to_string()),
    }
}

/// `cùng kỳ năm 2016`; of a year simply `năm 2016`.
pub(super) fn last_year(templates: &Templates, key: PeriodKey) -> String {
    let phrase = match key.kind() {
        PeriodKind::Year => Phrase::PeriodYear,
        _ => Phrase::PeriodLastYear,
    };
    numbered(templates, phrase, key.last_year().year().to_string())
}

fn following_name(templates: &Templates, key: PeriodKey) -> String {
    match key.kind() {
        PeriodKind::NineMonths => fixed(templates, Phrase::PeriodLastQuarter),
        _ => name(templates, following(key)),
    }
}

/// `đến hết kỳ`, or the day of a document that does not wait for the end.
fn as_of(templates: &Templates, period: &PeriodFacts) -> String {
    if period.under_way {
        dated(templates, Phrase::PeriodAsOf, period.bounds.to)
    } else {
        fixed(templates, Phrase::PeriodEnd)
    }
}

/// What came before: `tháng trước`, of a period under way its first days.
pub(super) fn before(draft: &Draft<'_>) -> Option<String> {
    let before = draft.skeleton.before.as_deref()?;
    let slots = Slots::default().text("before", before);
    if draft.facts.period.under_way {
        return Some(draft.words(Phrase::PeriodSameDays, slots));
    }
    Some(before.to_owned())
}

/// `7 tháng đầu năm`; of twelve months simply `năm 2017`, of a period under way up to its day.
fn year_to_date(templates: &Templates, period: &PeriodFacts) -> String {
    let key = period.key;
    if period.under_way {
        return dated(templates, Phrase::PeriodToDay, period.bounds.to);
    }
    match key.months() {
        (_, 12) => numbered(templates, Phrase::PeriodYear, key.year().to_string()),
        (_, last) => numbered(templates, Phrase::PeriodMonths, last.to_string()),
    }
}

/// The months 1 and 2 take a zero, so that no digit can be written in front of them (norms A.2, row 4).
fn month_number(month: u32) -> String {
    let day = chrono::NaiveDate::from_ymd_opt(2000, month, 1);
    day.map_or_else(|| month.to_string(), text::month_number)
}

fn fixed(templates: &Templates, phrase: Phrase) -> String {
    plain(&templates.pattern(phrase).say(&Slots::default()).unwrap_or_default())
}

fn dated(templates: &Templates, phrase: Phrase, day: NaiveDate) -> String {
    let slots = Slots::default().text("date", text::citation_date(day));
    plain(&templates.pattern(phrase).say(&slots).unwrap_or_default())
}

fn numbered(templates: &Templates, phrase: Phrase, number: String) -> String {
    let slots = Slots::default().text("number", number);
    plain(&templates.pattern(phrase).say(&slots).unwrap_or_default())
}
