use crate::check::{Checker, Validity};
use crate::store::{ListSpec, Row, Table};
use crate::{CountInput, FieldCode, ListQuery, Page, PersonId, Result, SignerId, Tx, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Someone who may sign, with the words above the signature (norms A.8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Signer {
    /// Its id.
    pub id: SignerId,
    /// On whose behalf, such as `K/T TRƯỞNG KHỐI`, one printed line each; empty for the head.
    pub authority: String,
    /// The post signed in, such as `PHÓ TRƯỞNG KHỐI`.
    pub title: String,
    /// Who signs.
    pub person: PersonId,
    /// Its place in lists; the first is proposed.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub position: i64,
    /// The first day.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub valid_from: Option<NaiveDate>,
    /// The last day.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub valid_to: Option<NaiveDate>,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Signer {
    const TABLE: Table = Table::Signer;
}

/// A signer as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Signer`], as typed.
pub struct SignerInput {
    pub id: Option<SignerId>,
    pub authority: String,
    pub title: String,
    pub person: Option<PersonId>,
    pub position: Option<CountInput>,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
}

/// A signer with the name under the signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SignerView {
    /// The signer.
    #[serde(flatten)]
    pub signer: Signer,
    /// Họ tên of the person.
    pub person_name: String,
}

const SPEC: ListSpec = ListSpec {
    table: Table::Signer,
    columns: "r.*, p.full_name AS person_name",
    from: "signer r JOIN person p ON p.id = r.person",
    always: "r.deleted_at IS NULL",
    filters: &[
        ("person", "r.person = ?"),
        ("on", "? BETWEEN coalesce(r.valid_from, '0000') AND coalesce(r.valid_to, '9999')"),
    ],
    sorts: &[("position", "r.position"), ("person", "p.sort_key")],
    order: "r.position, r.id",
};

/// Adds a signer, or changes one.
///
/// # Errors
/// [`crate::Error::Invalid`] with every field refused.
pub fn save_signer(tx: &mut Tx<'_>, input: &SignerInput) -> Result<SignerId> {
    let old = input.id.as_ref().map(|id| tx.get::<Signer>(id)).transpose()?;
    let mut check = Checker::new(tx.today());
    let authority = check.text("authority", &input.authority);
    let title = check.required_line("title", &input.title);
    if input.person.is_none() {
        check.refuse("person", FieldCode::Missing);
    }
    check.exists(tx, "person", Table::Person, input.person.as_ref())?;
    let old_position = old.as_ref().map(|old| old.position);
    let position = check.position(tx, Table::Signer, input.position.as_ref(), old_position)?;
    let Validity { from, to } = check.validity(input.valid_from.as_deref(), input.valid_to.as_deref());
    check.finish()?;
    let person = input.person.clone().ok_or(crate::Error::Internal("a checked signer"))?;
    let id = input.id.clone().unwrap_or_else(|| SignerId::new(tx.new_id()));
    tx.put(&Signer {
        id: id.clone(),
        authority,
        title,
        person,
        position,
        valid_from: from,
        valid_to: to,
        deleted_at: None,
    })?;
    Ok(id)
}

/// A signer by its id.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn get_signer(view: &View<'_>, id: &SignerId) -> Result<SignerView> {
    let signer: Signer = view.get(id)?;
    let person: super::Person = view.get(&signer.person)?;
    Ok(SignerView { signer, person_name: person.full_name })
}

/// Who may sign on that day, in order.
///
/// # Errors
/// Only when the database fails.
pub fn signers(view: &View<'_>, day: NaiveDate) -> Result<Vec<SignerView>> {
    view.query(include_str!("signers_on.sql"), [day.to_string()])
}

/// One page of the signers, in their own order. The filter `on` keeps those of a day.
///
/// # Errors
/// [`crate::Error::Invalid`] naming a filter or sort there is none of.
pub fn list_signers(view: &View<'_>, query: &ListQuery) -> Result<Page<SignerView>> {
    view.list(&SPEC, query)
}

/// Moves a signer to the trash.
///
/// # Errors
/// [`crate::Error::InUse`] when a briefing names it.
pub fn remove_signer(tx: &mut Tx<'_>, id: &SignerId) -> Result<()> {
    tx.refuse_used(Table::Signer, id)?;
    tx.trash(Table::Signer, id)
}
