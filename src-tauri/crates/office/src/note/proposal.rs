//! Proposals upward (kiến nghị, đề xuất): sent to whom, when, and what was answered.

use super::read;
use crate::check::Checker;
use crate::period::Bounds;
use crate::store::{ListSpec, Row, Table};
use crate::{DirectiveId, Error, FieldCode, ListQuery, OrganisationId, Page, ProposalId, Result, Tx, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// The day it was sent.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    /// What is proposed.
    pub content: String,
    /// To whom.
    pub sent_to: String,
    /// The organisation it comes from.
    pub organisation: Option<OrganisationId>,
    /// The paper that carried it.
    pub directive: Option<DirectiveId>,
    /// When it was answered.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub answered_on: Option<NaiveDate>,
    /// What was answered.
    pub answer: String,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Proposal {
    const TABLE: Table = Table::Proposal;
}

/// A proposal as entered; its answer comes later, by [`answer`].
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Proposal`], as typed.
pub struct ProposalInput {
    pub id: Option<ProposalId>,
    pub day: Option<String>,
    pub content: String,
    pub sent_to: String,
    pub organisation: Option<OrganisationId>,
    pub directive: Option<DirectiveId>,
}

/// An answer as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Proposal`], as typed.
pub struct AnswerInput {
    pub answered_on: Option<String>,
    pub answer: String,
}

/// A proposal with the names behind its ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProposalView {
    /// The proposal.
    #[serde(flatten)]
    pub proposal: Proposal,
    /// The short name of the organisation.
    pub organisation_name: Option<String>,
    /// The symbol of the paper that carried it.
    pub directive_symbol: Option<String>,
}

const SPEC: ListSpec = ListSpec {
    table: Table::Proposal,
    columns: "r.id, r.day, r.content, r.sent_to, r.organisation, r.directive, r.answered_on, r.answer, r.deleted_at, \
              o.short_name AS organisation_name, d.symbol AS directive_symbol",
    from: "proposal r LEFT JOIN organisation o ON o.id = r.organisation LEFT JOIN directive d ON d.id = r.directive",
    always: "r.deleted_at IS NULL",
    filters: &[
        ("from", "r.day >= ?"),
        ("to", "r.day <= ?"),
        ("organisation", "r.organisation = ?"),
        ("answered", "(coalesce(r.answered_on, '9999') <= :today) = (? = 'true')"),
    ],
    sorts: &[("day", "r.day"), ("sent_to", "r.sent_to"), ("answered_on", "r.answered_on")],
    order: "r.day DESC, r.id DESC",
};

/// Adds or changes a proposal; the answer it has stays.
///
/// # Errors
/// [`Error::Invalid`] with every field refused.
pub fn save(tx: &mut Tx<'_>, input: &ProposalInput) -> Result<ProposalId> {
    let old = input.id.as_ref().map(|id| tx.get::<Proposal>(id)).transpose()?;
    let (answered_on, answer) = old.map_or((None, String::new()), |old| (old.answered_on, old.answer));
    let mut check = Checker::new(tx.today());
    let day = check.required_date("day", input.day.as_deref());
    if day.zip(answered_on).is_some_and(|(day, answered)| answered < day) {
        check.refuse("day", FieldCode::ConflictsWith("answered_on"));
    }
    let content = check.required_text("content", &input.content);
    let sent_to = check.required_line("sent_to", &input.sent_to);
    check.exists(tx, "organisation", Table::Organisation, input.organisation.as_ref())?;
    check.exists(tx, "directive", Table::Directive, input.directive.as_ref())?;
    check.finish()?;
    let id = input.id.clone().unwrap_or_else(|| ProposalId::new(tx.new_id()));
    tx.put(&Proposal {
        id: id.clone(),
        day: day.ok_or(Error::Internal("a checked day"))?,
        content,
        sent_to,
        organisation: input.organisation.clone(),
        directive: input.directive.clone(),
        answered_on,
        answer,
        deleted_at: None,
    })?;
    Ok(id)
}

/// Records the answer to a proposal, or sets a recorded one right.
///
/// # Errors
/// [`Error::Invalid`] without a day and words, or with a day before the proposal's.
pub fn answer(tx: &mut Tx<'_>, id: &ProposalId, input: &AnswerInput) -> Result<()> {
    let mut proposal: Proposal = tx.get(id)?;
    let mut check = Checker::new(tx.today());
    let answered_on = check.required_date("answered_on", input.answered_on.as_deref());
    if answered_on.is_some_and(|answered| answered < proposal.day) {
        check.refuse("answered_on", FieldCode::Before("day"));
    }
    proposal.answer = check.required_text("answer", &input.answer);
    check.finish()?;
    proposal.answered_on = answered_on;
    tx.put(&proposal)
}

/// A proposal by its id.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &ProposalId) -> Result<ProposalView> {
    read::one(view, &SPEC, id.as_str())
}

/// One page of the proposals. The filter `answered` is `true` or `false`, as of `today`.
///
/// # Errors
/// [`Error::Invalid`] naming a filter or sort there is none of.
pub fn list(view: &View<'_>, query: &ListQuery, today: NaiveDate) -> Result<Page<ProposalView>> {
    view.list_as_of(&SPEC, query, today)
}

/// The proposals sent in a period, oldest first.
///
/// # Errors
/// Only when the database fails.
pub fn of_period(view: &View<'_>, bounds: Bounds) -> Result<Vec<ProposalView>> {
    read::of_period(view, &SPEC, bounds)
}

/// The proposals answered in a period, whenever they were sent.
///
/// # Errors
/// Only when the database fails.
pub fn answered_in(view: &View<'_>, bounds: Bounds) -> Result<Vec<ProposalView>> {
    let days = [bounds.from.to_string(), bounds.to.to_string()];
    read::rows(view, &SPEC, "r.answered_on BETWEEN ?1 AND ?2", days)
}

/// The proposals sent by a day and not answered by then, oldest first.
///
/// # Errors
/// Only when the database fails.
pub fn open_proposals(view: &View<'_>, as_of: NaiveDate) -> Result<Vec<ProposalView>> {
    let condition = "r.day <= ?1 AND (r.answered_on IS NULL OR r.answered_on > ?1)";
    read::rows(view, &SPEC, condition, [as_of.to_string()])
}

/// Moves a proposal to the trash.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub fn remove(tx: &mut Tx<'_>, id: &ProposalId) -> Result<()> {
    tx.trash(Table::Proposal, id)
}
