use super::super::SentTask;
use super::Incoming;
use super::known::{Known, named};
use super::outcome::{Named, TakenRow, store};
use crate::store::Table;
use crate::task::{self, Extension, Pause, Task, WholeTask};
use crate::{Result, SubcommitteeId, TaskGroupId, Tx, View};

/// Takes one task in, with everything that befell it there.
pub(super) fn take(
    tx: &mut Tx<'_>,
    incoming: &Incoming<'_>,
    known: &mut Known,
    sent: &SentTask,
) -> Result<TakenRow> {
    let named = Named { table: Table::Task, id: sent.id.as_str(), title: &sent.title, day: sent.assigned_on };
    let whole = whole(tx, known, sent)?;
    store(tx, incoming, &named, |tx| task::take(tx, &whole))
}

fn whole(view: &View<'_>, known: &Known, sent: &SentTask) -> Result<WholeTask> {
    let lead = known.organisation(&sent.lead);
    Ok(WholeTask {
        coordinating: known.coordinating(&sent.coordinating, &lead),
        extensions: extensions(sent),
        pauses: pauses(sent),
        task: Task {
            id: sent.id.clone(),
            title: sent.title.clone(),
            scope: sent.scope,
            lead,
            subcommittee: named(view, Table::Subcommittee, sent.subcommittee.as_deref())?
                .map(SubcommitteeId::new),
            task_group: named(view, Table::TaskGroup, sent.task_group.as_deref())?.map(TaskGroupId::new),
            responsible: None,
            assigned_on: sent.assigned_on,
            start_on: sent.start_on,
            due_on: sent.due_on,
            timing: sent.timing,
            breakthrough: sent.breakthrough,
            product: sent.product.clone(),
            result: sent.result.clone(),
            finished_on: sent.finished_on,
            confirmed_on: sent.confirmed_on,
            cancelled_on: sent.cancelled_on,
            cancel_reason: sent.cancel_reason.clone(),
            note: String::new(),
            deleted_at: None,
        },
    })
}

fn extensions(sent: &SentTask) -> Vec<Extension> {
    let row = |(at, one): (usize, &super::super::SentExtension)| Extension {
        id: format!("{}/x{at}", sent.id),
        task: sent.id.clone(),
        decided_on: one.decided_on,
        old_due: one.old_due,
        new_due: one.new_due,
        reason: one.reason.clone(),
        approver: one.approver.clone(),
    };
    sent.extensions.iter().enumerate().map(row).collect()
}

fn pauses(sent: &SentTask) -> Vec<Pause> {
    let row = |(at, one): (usize, &super::super::SentPause)| Pause {
        id: format!("{}/p{at}", sent.id),
        task: sent.id.clone(),
        from_day: one.from_day,
        to_day: one.to_day,
        reason: one.reason.clone(),
    };
    sent.pauses.iter().enumerate().map(row).collect()
}
