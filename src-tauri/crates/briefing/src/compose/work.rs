//! Work among the people: the office's total, each line of work once under its lead, and the chart.

use office::period::Bounds;

use crate::facts::{Attendances, Counted, Tally, WorkGroup, WorkLine};
use crate::template::{Phrase, Slots};
use crate::{Bar, Block, Chart, ParagraphKind, Run};

use super::comparison::comparison;
use super::draft::Draft;
use super::figure::{Form, Spec};
use super::tally::{self, Said};
use super::words;

/// The chart's anchor, and the beginning of its keys.
const CHART: &str = "attendances";

/// The whole office in one sentence.
pub(super) fn total(draft: &mut Draft<'_>) -> Vec<Block> {
    let line = &draft.facts.work.total;
    let what = draft.word(Phrase::UnitActivities);
    let running = running(draft, "work/total", &what, line, Phrase::TotalYear);
    let Some(now) = &line.now else {
        let slots = Slots::default().runs("running", running);
        return draft.body("work/total", Phrase::WorkNone, slots).into_iter().collect();
    };
    let now = now_said("work/total", &what, now, draft);
    let slots = tally::slots(draft, &now);
    let current = draft.say(Phrase::TotalNow, slots).unwrap_or_default();
    let slots = Slots::default()
        .runs("current", current)
        .runs("running", running)
        .runs("comparison", comparison(draft, line, &now));
    draft.body("work/total", Phrase::WorkTotal, slots).into_iter().collect()
}

/// Said where no organisation has work of its own.
pub(super) fn no_own(draft: &mut Draft<'_>) -> Vec<Block> {
    if !draft.facts.work.own.is_empty() {
        return Vec::new();
    }
    draft.body("own/none", Phrase::WorkNoOwn, Slots::default()).into_iter().collect()
}

/// The lines of one group, an item each.
pub(super) fn lines(draft: &mut Draft<'_>, anchor: &str, group: &WorkGroup) -> Vec<Block> {
    group.lines.iter().filter_map(|line| item(draft, &format!("{anchor}/{}", line.key), line)).collect()
}

fn item(draft: &mut Draft<'_>, anchor: &str, line: &WorkLine) -> Option<Block> {
    let running = running(draft, anchor, &line.name, line, Phrase::AmountsYear);
    let slots = Slots::default()
        .text("name", &line.name)
        .text("responsibility", responsibility(draft, line))
        .runs("running", running);
    let runs = match &line.now {
        Some(now) => {
            let now = now_said(anchor, &line.name, now, draft);
            let amounts = tally::slots(draft, &now);
            let current = draft.say(Phrase::AmountsNow, amounts).unwrap_or_default();
            let comparison = comparison(draft, line, &now);
            draft.say(Phrase::WorkLine, slots.runs("current", current).runs("comparison", comparison))
        }
        None => draft.say(Phrase::WorkQuiet, slots),
    };
    Some(draft.paragraph(anchor, ParagraphKind::Item, runs?))
}

fn now_said<'t>(anchor: &str, what: &'t str, tally: &'t Tally, draft: &Draft<'_>) -> Said<'t> {
    Said { prefix: format!("{anchor}/now"), what, tally, span: draft.facts.period.bounds }
}

/// The running total, where it says more than what the period has said already.
fn running(draft: &mut Draft<'_>, anchor: &str, what: &str, line: &WorkLine, phrase: Phrase) -> Vec<Run> {
    let says_more = |year: &&Tally| {
        let is_same = line.now.as_ref().is_some_and(|now| now.says_the_same(year));
        draft.facts.period.has_running_total() && !is_same
    };
    let Some(year) = line.year.as_ref().filter(says_more) else { return Vec::new() };
    let span = draft.facts.period.year_to_date;
    let slots = tally::slots(draft, &Said { prefix: format!("{anchor}/year"), what, tally: year, span });
    let said = draft.say(phrase, slots).unwrap_or_default();
    if said.iter().any(|run| run.figure.is_some()) { said } else { Vec::new() }
}

fn responsibility(draft: &Draft<'_>, line: &WorkLine) -> String {
    let list = |names: &[String]| text::join_and(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let slots =
        Slots::default().text("lead", list(&line.leads)).text("coordinating", list(&line.coordinating));
    draft.words(Phrase::Responsibility, slots)
}

/// Attendances by organisation, as bars.
pub(super) fn chart(draft: &mut Draft<'_>) -> Vec<Block> {
    let facts = draft.facts;
    let shown =
        facts.work.attendances.iter().filter(|row| row.now.quantity.value > 0 || row.before.is_some());
    let bars: Vec<Bar> = shown.map(|row| bar(draft, row)).collect();
    if bars.is_empty() {
        return Vec::new();
    }
    let said = bars.iter().map(|bar| {
        let value = draft.figures.get(&bar.current).map(|figure| figure.shown.clone());
        draft.words(Phrase::ChartBar, Slots::default().text("name", &bar.label).maybe("value", value))
    });
    let list = said.collect::<Vec<_>>().join("; ");
    let before = words::before(draft).as_deref().map(text::capitalise_first);
    let compares = bars.iter().any(|bar| bar.previous.is_some());
    let legend =
        before.filter(|_| compares).map(|before| (text::capitalise_first(&draft.skeleton.now), before));
    vec![Block::Chart(Chart {
        anchor: CHART.to_owned(),
        caption: draft.word(Phrase::ChartCaption),
        alt: draft.words(Phrase::ChartAlt, Slots::default().text("list", list)),
        label_header: draft.word(Phrase::ChartLabelHeader),
        value_header: text::capitalise_first(&draft.word(Phrase::UnitAttendances)),
        legend,
        bars,
        omitted: draft.is_omitted(CHART),
    })]
}

fn bar(draft: &mut Draft<'_>, row: &Attendances) -> Bar {
    let period = &draft.facts.period;
    let current = value(draft, row, "now", &row.now, period.bounds);
    let previous = row.before.as_ref().zip(period.before);
    let previous = previous.map(|(before, span)| value(draft, row, "before", before, span));
    Bar { label: row.name.clone(), current, previous }
}

fn value(draft: &mut Draft<'_>, row: &Attendances, suffix: &str, counted: &Counted, span: Bounds) -> String {
    let key = format!("{CHART}/{}/{suffix}", row.id);
    let unit = draft.word(Phrase::UnitAttendances);
    draft.figure(Spec {
        key: key.clone(),
        quantity: counted.quantity,
        form: Form::Count,
        unit,
        what: row.name.clone(),
        span,
        records: &counted.records,
    });
    key
}
