//! The account of tasks, those overdue, and those to come.

use office::Quantity;

use crate::facts::{Counted, Outcome, RecordKind, TaskAccount, TaskFact};
use crate::template::{Phrase, Slots};
use crate::{Block, ParagraphKind, Row, Run};

use super::draft::{Draft, clause, joined};
use super::figure::{Form, Spec};
use super::table;

/// The account, which balances, with the base of its percentage named.
pub(super) fn account(draft: &mut Draft<'_>) -> Vec<Block> {
    let account = &draft.facts.tasks.account;
    let slots = account_slots(draft, account);
    let recurring = count(draft, "recurring", &account.recurring);
    let undated = count(draft, "undated", &account.undated);
    let has_others = !(recurring.is_empty() && undated.is_empty());
    let others = Slots::default().runs("recurring", recurring).runs("undated", undated);
    let sentences = [
        draft.say(Phrase::TaskAccount, slots).or_else(|| draft.say(Phrase::TaskNone, Slots::default())),
        draft.say(Phrase::TaskOthers, others).filter(|_| has_others),
    ];
    let runs = joined(sentences.into_iter().flatten().collect(), " ");
    vec![draft.paragraph("tasks/account", ParagraphKind::Body, runs)]
}

fn account_slots(draft: &mut Draft<'_>, account: &TaskAccount) -> Slots {
    let records = [&account.carried.records[..], &account.given.records].concat();
    let value = account.carried.quantity.value + account.given.quantity.value;
    let all = Counted { quantity: Quantity::exact(value), records };
    let parts = [
        ("all", &all),
        ("carried", &account.carried),
        ("given", &account.given),
        ("cancelled", &account.cancelled),
        ("finished", &account.finished),
        ("late", &account.finished_late),
        ("in_term", &account.in_term),
        ("overdue", &account.overdue),
        ("paused", &account.paused),
    ];
    let slots = parts
        .into_iter()
        .fold(Slots::default(), |slots, (name, counted)| slots.runs(name, count(draft, name, counted)));
    let printed = |name: &str| draft.printed(&key(name)).value;
    let origin = if printed("carried") == 0 { Phrase::TaskAllGiven } else { Phrase::TaskAllCarried };
    let slots = slots.text("origin", draft.word(origin));
    let base = printed("all") - printed("cancelled");
    slots.maybe("share", text::percent(printed("finished"), base, 1))
}

fn key(name: &str) -> String {
    format!("tasks/{name}")
}

fn count(draft: &mut Draft<'_>, name: &str, counted: &Counted) -> Vec<Run> {
    let unit = draft.word(Phrase::UnitTasks);
    draft.some(Spec {
        key: key(name),
        quantity: counted.quantity,
        form: Form::Count,
        what: unit.clone(),
        unit,
        span: draft.facts.period.bounds,
        records: &counted.records,
    })
}

/// The list of overdue tasks; the account has said already when there are none.
pub(super) fn overdue(draft: &mut Draft<'_>) -> Vec<Block> {
    let tasks = &draft.facts.tasks.overdue;
    if tasks.is_empty() {
        return Vec::new();
    }
    let row = |task: &TaskFact| {
        let days = Slots::default().text("days", text::number(task.days_late));
        let cells = vec![
            table::words(clause(&task.title)),
            table::words(&task.lead),
            table::words(due(draft, task)),
            table::words(draft.words(Phrase::OverdueDays, days)),
        ];
        table::row(RecordKind::Task.record(&task.id), cells)
    };
    let rows: Vec<Row> = tasks.iter().map(row).collect();
    let caption = Some(draft.word(Phrase::OverdueCaption));
    vec![table::numbered(draft, "tasks/overdue", caption, &draft.templates.tables.overdue, rows)]
}

/// What is to be done next, by whom and by when.
pub(super) fn next(draft: &mut Draft<'_>) -> Vec<Block> {
    let tasks = &draft.facts.tasks.next;
    if tasks.is_empty() {
        return draft.body("tasks/next", Phrase::NextNone, Slots::default()).into_iter().collect();
    }
    let row = |task: &TaskFact| {
        let cells = vec![
            table::words(clause(&task.title)),
            table::words(&task.lead),
            table::words(task.coordinating.join(", ")),
            table::words(planned(draft, task)),
        ];
        table::row(RecordKind::Task.record(&task.id), cells)
    };
    let rows: Vec<Row> = tasks.iter().map(row).collect();
    vec![table::numbered(draft, "tasks/next", None, &draft.templates.tables.next_tasks, rows)]
}

/// A plan says which of its deadlines have passed already.
fn planned(draft: &Draft<'_>, task: &TaskFact) -> String {
    let due = due(draft, task);
    match task.outcome {
        Outcome::Overdue => draft.words(Phrase::DueOverdue, Slots::default().text("date", due)),
        _ => due,
    }
}

fn due(draft: &Draft<'_>, task: &TaskFact) -> String {
    match (task.due, task.outcome) {
        (Some(day), _) => text::short_date(day),
        (None, Outcome::Recurring) => draft.word(Phrase::DueRecurring),
        (None, _) => draft.word(Phrase::DueUndated),
    }
}
