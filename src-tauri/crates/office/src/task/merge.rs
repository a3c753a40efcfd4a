use super::source::{self, SourceInput, SourceKind};
use super::{CancelInput, Task, cancel, coordinating, get, guard};
use crate::activity::Activity;
use crate::check::Checker;
use crate::{DirectiveId, Error, OrganisationId, Result, TaskId, Tx, period};
use std::collections::BTreeSet;

/// What becomes one task.
#[derive(Debug, Clone, Default)]
pub struct Merging {
    /// The directives that ask for it; each becomes a source.
    pub directives: Vec<DirectiveId>,
    /// Tasks given for the same work: each is cancelled, and what belonged to it goes over.
    pub tasks: Vec<TaskId>,
    /// Why they are cancelled, in words for the account of tasks.
    pub reason: String,
}

/// Makes one task of several: it keeps its lead and answers every paper the others answered. Leads of the others
/// coordinate from now on, and their activities count under it.
///
/// # Errors
/// [`crate::Error::WrongState`] when one of them is finished, [`crate::Error::Frozen`] when one was cancelled, and
/// [`crate::Error::Invalid`] when a paper is not there.
pub fn merge(tx: &mut Tx<'_>, into: &TaskId, merging: &Merging) -> Result<()> {
    let kept = guard::standing(tx, into)?;
    let mut sources = as_typed(tx, into)?;
    let mut helpers = coordinating::of(tx, into)?;
    for id in merging.tasks.iter().filter(|id| *id != into) {
        let other = guard::unfinished(tx, id, "merge")?;
        sources.extend(as_typed(tx, id)?);
        helpers.push(other.lead.clone());
        helpers.extend(coordinating::of(tx, id)?);
        move_activities(tx, id, into)?;
        cancel(tx, id, &CancelInput { cancelled_on: None, reason: merging.reason.clone() })?;
    }
    sources.extend(merging.directives.iter().map(|directive| SourceInput {
        kind: SourceKind::Directive,
        directive: Some(directive.clone()),
        conclusion: None,
        programme_item: None,
        note: String::new(),
    }));
    store_sources(tx, into, sources)?;
    coordinating::store(tx, into, &without(helpers, &kept))
}

/// The sources of a task as a form would send them.
fn as_typed(tx: &Tx<'_>, id: &TaskId) -> Result<Vec<SourceInput>> {
    let sources = source::of(tx, id)?.into_iter();
    Ok(sources
        .map(|source| SourceInput {
            kind: source.kind,
            directive: source.directive,
            conclusion: source.conclusion,
            programme_item: source.programme_item,
            note: source.note,
        })
        .collect())
}

fn store_sources(tx: &mut Tx<'_>, id: &TaskId, sources: Vec<SourceInput>) -> Result<()> {
    let mut kept: Vec<SourceInput> = Vec::with_capacity(sources.len());
    for source in sources {
        if !kept.contains(&source) {
            kept.push(source);
        }
    }
    let mut check = Checker::new(tx.today());
    let rows = source::check(&mut check, tx, id, &kept)?;
    check.finish()?;
    source::store(tx, id, &rows)
}

/// What lies in a closed period stays as it was reported.
fn move_activities(tx: &mut Tx<'_>, from: &TaskId, into: &TaskId) -> Result<()> {
    for linked in get(tx, from, tx.today())?.activities {
        let activity: Activity = tx.get(&linked.id)?;
        match period::require_open(tx, activity.day) {
            Err(Error::PeriodClosed { .. }) => {}
            open => {
                open?;
                tx.put(&Activity { task: Some(into.clone()), ..activity })?;
            }
        }
    }
    Ok(())
}

/// Each once, and never the lead.
fn without(helpers: Vec<OrganisationId>, kept: &Task) -> Vec<OrganisationId> {
    let mut seen = BTreeSet::from([kept.lead.clone()]);
    helpers.into_iter().filter(|helper| seen.insert(helper.clone())).collect()
}
