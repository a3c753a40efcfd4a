use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use office::overlap::{AnsweredLetter, Merged, Saving, answered, merged, saving};
use office::{DirectiveId, Quantity, Result, TaskId, View};

use crate::facts::{AnsweredFacts, AnsweredLine, Counted, MergedFacts, PeriodFacts, RecordKind};

/// Papers that became one task, with those tasks, and what that saved.
pub(super) fn saved(view: &View<'_>, period: &PeriodFacts) -> Result<MergedFacts> {
    let (from, to) = (period.bounds.from, period.bounds.to);
    let Merged { directives, tasks } = merged(view, from, to)?;
    let Saving { reports_merged, invitations_saved, money_saved, .. } = saving(view, from, to)?;
    // Where nothing was merged, a count of letters and tasks would be no saving.
    let letters = if directives.is_empty() { Vec::new() } else { answered(view, from, to)? };
    let alone = |value: i64| Counted { quantity: Quantity::exact(value), records: Vec::new() };
    Ok(MergedFacts {
        papers: Counted::each(RecordKind::Directive.records(&directives)),
        tasks: Counted::each(RecordKind::Task.records(&tasks)),
        reports: alone(reports_merged.into()),
        invitations: alone(invitations_saved.into()),
        money: alone(money_saved),
        answered: facts(letters),
    })
}

/// The letters of one issuer and the tasks they led to, each once.
#[derive(Default)]
struct Answers {
    letters: BTreeSet<DirectiveId>,
    tasks: BTreeSet<TaskId>,
}

impl Answers {
    fn add(&mut self, letter: &AnsweredLetter) {
        self.letters.insert(letter.directive.clone());
        self.tasks.extend(letter.task.clone());
    }

    fn counted(&self) -> (Counted, Counted) {
        let letters = Counted::each(RecordKind::Directive.records(&self.letters));
        (letters, Counted::each(RecordKind::Task.records(&self.tasks)))
    }
}

fn facts(letters: Vec<AnsweredLetter>) -> AnsweredFacts {
    let mut issuers: BTreeMap<String, Answers> = BTreeMap::new();
    let mut all = Answers::default();
    for letter in letters {
        all.add(&letter);
        issuers.entry(letter.issuer.clone()).or_default().add(&letter);
    }
    let line = |(issuer, answers): (String, Answers)| {
        let (letters, tasks) = answers.counted();
        AnsweredLine { issuer, letters, tasks }
    };
    let mut lines: Vec<AnsweredLine> = issuers.into_iter().map(line).collect();
    lines.sort_by_key(|line| Reverse(line.letters.quantity.value));
    let (letters, tasks) = all.counted();
    AnsweredFacts { lines, letters, tasks }
}
