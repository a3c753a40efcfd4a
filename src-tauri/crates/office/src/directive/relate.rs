use crate::check::Checker;
use crate::store::{Row, Table};
use crate::{DirectiveId, FieldCode, Result, Tx, View};
use serde::{Deserialize, Serialize};

/// How one directive stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RelationKind {
    /// trả lời
    RepliesTo,
    /// thay thế
    Replaces,
    /// đính chính
    Corrects,
    /// thu hồi
    Withdraws,
}

/// One row, seen from both ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Relation {
    /// Both ends and the kind in one.
    pub id: String,
    /// The directive that replies, replaces, corrects or withdraws.
    pub directive: DirectiveId,
    /// The one it does that to.
    pub other: DirectiveId,
    /// What it does.
    pub kind: RelationKind,
}

impl Row for Relation {
    const TABLE: Table = Table::DirectiveRelation;
}

/// A relation as entered, from the side of the directive that is saved.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RelationInput {
    /// The other directive.
    pub other: DirectiveId,
    /// What this one does to it.
    pub kind: RelationKind,
}

pub(super) fn check(
    check: &mut Checker,
    view: &View<'_>,
    id: &DirectiveId,
    inputs: &[RelationInput],
) -> Result<()> {
    check
        .rows("relations", inputs, |check, _, input| {
            if input.other == *id {
                check.refuse("other", FieldCode::NotAllowed);
            }
            check.exists(view, "other", Table::Directive, Some(&input.other))
        })
        .into_iter()
        .collect()
}

pub(super) fn store(tx: &mut Tx<'_>, id: &DirectiveId, inputs: &[RelationInput]) -> Result<()> {
    let rows: Vec<Relation> = inputs
        .iter()
        .map(|input| Relation {
            id: format!("{id}/{}/{}", input.other, u8::try_from(input.kind as isize).unwrap_or(0)),
            directive: id.clone(),
            other: input.other.clone(),
            kind: input.kind,
        })
        .collect();
    tx.put_children("directive", id.as_str(), &rows)
}
