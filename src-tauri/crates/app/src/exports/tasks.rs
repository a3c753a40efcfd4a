use super::cells::{day, words};
use super::every::every;
use super::{Layout, List};
use crate::messages::sheets::RECURRING;
use exchange::{Entry, Field};
use office::Result;
use office::task::{SourceKind, TaskView, Timing, get, list};

pub(super) const LAYOUT: Layout = &[
    (Field::Title, 60),
    (Field::SourceSymbol, 18),
    (Field::Lead, 28),
    (Field::Coordinating, 28),
    (Field::Person, 20),
    (Field::DueDate, 12),
    (Field::Result, 40),
    (Field::FinishedOn, 12),
    (Field::Note, 24),
];

impl List<'_> {
    pub(super) fn tasks(&self) -> Result<Vec<Vec<Entry>>> {
        let rows = every(self.query, |query| list(self.view, query, self.today))?;
        rows.iter().map(|row| Ok(self.task(&get(self.view, &row.id, self.today)?))).collect()
    }

    fn task(&self, shown: &TaskView) -> Vec<Entry> {
        let task = &shown.task;
        let paper = shown.sources.iter().find(|source| source.kind == SourceKind::Directive);
        vec![
            words(&task.title),
            words(paper.map_or("", |paper| &paper.label)),
            words(self.names.organisation(&task.lead)),
            self.names.organisations(shown.coordinating.iter()),
            words(shown.responsible_name.as_deref().unwrap_or_default()),
            if task.timing == Timing::Recurring { words(RECURRING) } else { day(task.due_on) },
            words(&task.result),
            day(task.finished_on),
            words(&task.note),
        ]
    }
}
