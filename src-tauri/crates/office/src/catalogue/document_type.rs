use super::entry::{Common, Entry, Typed};
use crate::check::Checker;
use crate::store::{ListSpec, Row, Table};
use crate::{CountInput, DocumentTypeId, Result, View};
use serde::{Deserialize, Serialize};

/// A type of document (tên loại) with its abbreviations (norms B.4). Two types may share an abbreviation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DocumentType {
    /// Its id.
    pub id: DocumentTypeId,
    /// Its name.
    pub name: String,
    /// The abbreviation in Party symbols; empty when Party papers have no such type.
    pub party_abbreviation: String,
    /// The abbreviation in state symbols; empty when there is none, as for công văn.
    pub state_abbreviation: String,
    /// Its place in the catalogue.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for DocumentType {
    const TABLE: Table = Table::DocumentType;
}

/// A type of document as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`DocumentType`], as typed.
pub struct DocumentTypeInput {
    pub id: Option<DocumentTypeId>,
    pub name: String,
    pub party_abbreviation: String,
    pub state_abbreviation: String,
    pub position: Option<CountInput>,
}

impl Entry for DocumentType {
    type Id = DocumentTypeId;
    type Input = DocumentTypeInput;
    const LIST: ListSpec = ListSpec {
        table: Table::DocumentType,
        columns: "r.*",
        from: "document_type r",
        always: "r.deleted_at IS NULL",
        filters: &[],
        sorts: &[("position", "r.position")],
        order: "r.position, r.id",
    };

    fn id(text: String) -> DocumentTypeId {
        DocumentTypeId::new(text)
    }

    fn position(&self) -> i64 {
        self.position
    }

    fn typed(input: &DocumentTypeInput) -> Typed<'_> {
        Typed {
            id: input.id.as_ref().map(DocumentTypeId::as_str),
            name: &input.name,
            position: input.position.as_ref(),
        }
    }

    fn read(check: &mut Checker, _: &View<'_>, common: Common, input: &DocumentTypeInput) -> Result<Self> {
        let Common { id, name, position } = common;
        let party_abbreviation = check.line("party_abbreviation", &input.party_abbreviation);
        let state_abbreviation = check.line("state_abbreviation", &input.state_abbreviation);
        let id = DocumentTypeId::new(id);
        Ok(Self { id, name, party_abbreviation, state_abbreviation, position, deleted_at: None })
    }
}
