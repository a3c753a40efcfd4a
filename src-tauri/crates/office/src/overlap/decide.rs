use super::decisions::keep;
use super::{Judged, Verdict, WorkKind, WorkRef};
use crate::check::Checker;
use crate::store::Table;
use crate::task::{self, Merging, TaskInput};
use crate::{DirectiveId, Error, FieldCode, Result, TaskId, Tx};
use serde::{Deserialize, Serialize};

/// Directives and tasks that become one task.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct MergeInput {
    /// The works; at least two, each a directive or a task.
    pub works: Vec<WorkRef>,
    /// The one task, when it is there already.
    pub task: Option<TaskId>,
    /// The one task, when it is to be made; its sources come from the members.
    pub new_task: Option<TaskInput>,
}

/// Gộp: makes one task of the members and remembers each pair. Returns the task.
///
/// # Errors
/// [`crate::Error::Invalid`] naming what is missing; what saving or merging the task refuses.
pub fn merge(tx: &mut Tx<'_>, input: &MergeInput, reason: &str, judged: &[Judged]) -> Result<TaskId> {
    let mut check = Checker::new(tx.today());
    check_members(&mut check, tx, &input.works)?;
    check.exists(tx, "task", Table::Task, input.task.as_ref())?;
    if input.task.is_some() == input.new_task.is_some() {
        check.refuse("task", FieldCode::Missing);
    }
    check.finish()?;
    let into = match (&input.task, &input.new_task) {
        (Some(task), _) => task.clone(),
        (None, Some(new)) => task::save(tx, new)?,
        (None, None) => return Err(Error::Internal("a checked merge")),
    };
    let of = |kind| input.works.iter().filter(move |member| member.kind == kind);
    let merging = Merging {
        directives: of(WorkKind::Directive).map(|member| DirectiveId::new(&member.id)).collect(),
        tasks: of(WorkKind::Task).map(|member| TaskId::new(&member.id)).collect(),
        reason: reason.to_owned(),
    };
    task::merge(tx, &into, &merging)?;
    for pair in judged {
        keep(tx, pair, Verdict::Same, Some(&into))?;
    }
    Ok(into)
}

/// At least two different works, all of them there, each a directive or a task.
fn check_members(check: &mut Checker, tx: &Tx<'_>, members: &[WorkRef]) -> Result<()> {
    if members.len() < 2 {
        check.refuse("works", FieldCode::Missing);
    }
    let found = check.rows("works", members, |check, at, member| {
        if !matches!(member.kind, WorkKind::Directive | WorkKind::Task) {
            check.refuse("kind", FieldCode::NotAllowed);
        } else if members[..at].contains(member) {
            check.refuse("id", FieldCode::Twice);
        } else if super::work(tx, member)?.is_none() {
            check.refuse("id", FieldCode::Unknown);
        }
        Ok(())
    });
    found.into_iter().collect()
}

/// Liên quan: the pairs belong together and stay what they are.
///
/// # Errors
/// [`crate::Error::NotFound`] for a work that is not there; [`crate::Error::Invalid`] without any pair.
pub fn relate(tx: &mut Tx<'_>, judged: &[Judged]) -> Result<()> {
    remember(tx, judged, Verdict::Related)
}

/// Không trùng: the pairs are not asked about again.
///
/// # Errors
/// As [`relate`].
pub fn dismiss(tx: &mut Tx<'_>, judged: &[Judged]) -> Result<()> {
    remember(tx, judged, Verdict::Different)
}

fn remember(tx: &mut Tx<'_>, judged: &[Judged], verdict: Verdict) -> Result<()> {
    let mut check = Checker::new(tx.today());
    if judged.is_empty() {
        check.refuse("works", FieldCode::Missing);
    }
    check.finish()?;
    for member in judged.iter().flat_map(|judged| &judged.pair) {
        if super::work(tx, member)?.is_none() {
            return Err(Error::NotFound { kind: member.kind.name(), id: member.id.clone() });
        }
    }
    judged.iter().try_for_each(|pair| keep(tx, pair, verdict, None))
}
