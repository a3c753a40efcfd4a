use super::{
    ActivityKind, ActivityKindInput, DocumentType, DocumentTypeInput, Entry, MeetingKind, MeetingKindInput,
    TaskGroup, TaskGroupInput, save,
};
use crate::{Result, Tx};
use serde::{Deserialize, Serialize};

/// The catalogues a new office begins with, as the shipped JSON text holds them.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // Each field is one catalogue.
pub struct Defaults {
    pub document_types: Vec<DocumentTypeInput>,
    pub activity_kinds: Vec<ActivityKindInput>,
    pub meeting_kinds: Vec<MeetingKindInput>,
    pub task_groups: Vec<TaskGroupInput>,
}

/// Fills the catalogues of an office that is being set up, in the order of the text. An entry whose name stands already is
/// left as the office has it.
///
/// # Errors
/// [`crate::Error::Invalid`] when an entry breaks a rule.
pub fn ship(tx: &mut Tx<'_>, defaults: &Defaults) -> Result<()> {
    add_missing::<DocumentType>(tx, &defaults.document_types)?;
    add_missing::<ActivityKind>(tx, &defaults.activity_kinds)?;
    add_missing::<MeetingKind>(tx, &defaults.meeting_kinds)?;
    add_missing::<TaskGroup>(tx, &defaults.task_groups)
}

fn add_missing<E: Entry>(tx: &mut Tx<'_>, inputs: &[E::Input]) -> Result<()> {
    for input in inputs {
        if super::by_name::<E>(tx, E::typed(input).name)?.is_none() {
            save::<E>(tx, input)?;
        }
    }
    Ok(())
}
