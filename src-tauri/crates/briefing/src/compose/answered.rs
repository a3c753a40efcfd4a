//! Letters received against the tasks they led to, issuer by issuer: what merging saved, as a table.

use crate::facts::{AnsweredLine, Counted, Record};
use crate::template::{Phrase, Slots};
use crate::{Block, Row, Run};

use super::draft::Draft;
use super::figure::{Form, Spec};
use super::table;

/// So many issuers have a line of their own; the others share one.
const LINES: usize = 12;

/// The table; silent where nothing was merged.
pub(super) fn letters_and_tasks(draft: &mut Draft<'_>) -> Vec<Block> {
    let answered = &draft.facts.merged.answered;
    if answered.lines.is_empty() {
        return Vec::new();
    }
    let (named, others) = answered.lines.split_at(LINES.min(answered.lines.len()));
    let mut rows: Vec<Row> = named
        .iter()
        .map(|line| row(draft, &line.issuer, &text::fold(&line.issuer), &line.letters, &line.tasks))
        .collect();
    if !others.is_empty() {
        let (letters, tasks) = (together(others, |line| &line.letters), together(others, |line| &line.tasks));
        rows.push(row(draft, &draft.word(Phrase::AnsweredOthers), "others", &letters, &tasks));
    }
    rows.push(row(draft, &draft.word(Phrase::AnsweredTotal), "all", &answered.letters, &answered.tasks));
    let caption = draft.word(Phrase::AnsweredCaption);
    vec![table::plain(draft, "answered", Some(caption), &draft.templates.tables.answered, rows)]
}

/// The letters or tasks of several issuers, each once: one task may answer letters of two of them.
fn together(lines: &[AnsweredLine], of: impl Fn(&AnsweredLine) -> &Counted) -> Counted {
    let mut records: Vec<Record> = lines.iter().flat_map(|line| of(line).records.iter().cloned()).collect();
    records.sort();
    records.dedup();
    Counted::each(records)
}

fn row(draft: &mut Draft<'_>, issuer: &str, key: &str, letters: &Counted, tasks: &Counted) -> Row {
    let key = key.replace(' ', "-");
    let mut figure = |what: &str, counted: &Counted, unit: Phrase| -> Vec<Run> {
        let unit = draft.word(unit);
        let about = Slots::default().text("unit", &unit).text("name", issuer);
        draft.figure(Spec {
            key: format!("answered/{key}/{what}"),
            quantity: counted.quantity,
            form: Form::Count,
            what: draft.words(Phrase::AnsweredWhat, about),
            unit,
            span: draft.facts.period.bounds,
            records: &counted.records,
        })
    };
    let cells = vec![
        table::words(issuer),
        table::figure(figure("letters", letters, Phrase::UnitReceived)),
        table::figure(figure("tasks", tasks, Phrase::UnitTasks)),
    ];
    Row { cells, records: Vec::new() }
}
