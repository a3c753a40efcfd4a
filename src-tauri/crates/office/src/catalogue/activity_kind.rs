use super::entry::{Common, Entry, Typed};
use crate::check::Checker;
use crate::store::{ListSpec, Row, Table};
use crate::{ActivityKindId, CountInput, Result, View};
use serde::{Deserialize, Serialize};

/// A kind of activity among the people (norms F).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ActivityKind {
    /// Its id.
    pub id: ActivityKindId,
    /// Its name.
    pub name: String,
    /// What one session of it is called, such as `buổi` or `hội nghị`.
    pub session_word: String,
    /// Its place in the catalogue.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for ActivityKind {
    const TABLE: Table = Table::ActivityKind;
}

/// A kind of activity as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`ActivityKind`], as typed.
pub struct ActivityKindInput {
    pub id: Option<ActivityKindId>,
    pub name: String,
    pub session_word: String,
    pub position: Option<CountInput>,
}

impl Entry for ActivityKind {
    type Id = ActivityKindId;
    type Input = ActivityKindInput;
    const LIST: ListSpec = ListSpec {
        table: Table::ActivityKind,
        columns: "r.*",
        from: "activity_kind r",
        always: "r.deleted_at IS NULL",
        filters: &[],
        sorts: &[("position", "r.position")],
        order: "r.position, r.id",
    };

    fn id(text: String) -> ActivityKindId {
        ActivityKindId::new(text)
    }

    fn position(&self) -> i64 {
        self.position
    }

    fn typed(input: &ActivityKindInput) -> Typed<'_> {
        Typed {
            id: input.id.as_ref().map(ActivityKindId::as_str),
            name: &input.name,
            position: input.position.as_ref(),
        }
    }

    fn read(check: &mut Checker, _: &View<'_>, common: Common, input: &ActivityKindInput) -> Result<Self> {
        let Common { id, name, position } = common;
        let session_word = check.required_line("session_word", &input.session_word);
        Ok(Self { id: ActivityKindId::new(id), name, session_word, position, deleted_at: None })
    }
}
