use crate::check::Checker;
use crate::store::{ListSpec, Row, Table};
use crate::{CampaignId, FieldCode, ListQuery, Page, Result, Tx, View};
use serde::{Deserialize, Serialize};

/// Names that mean one campaign, such as “Chủ nhật xanh” and “tổng vệ sinh”; the office's own, beside the shipped ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Campaign {
    /// Its id.
    pub id: CampaignId,
    /// The names, one to a line.
    pub names: String,
    /// When it went to the trash.
    #[serde(default)]
    pub deleted_at: Option<String>,
}

impl Row for Campaign {
    const TABLE: Table = Table::Campaign;
}

/// A campaign as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Campaign`], as typed.
pub struct CampaignInput {
    pub id: Option<CampaignId>,
    pub names: String,
}

const LIST: ListSpec = ListSpec {
    table: Table::Campaign,
    columns: "r.*",
    from: "campaign r",
    always: "r.deleted_at IS NULL",
    filters: &[],
    sorts: &[("names", "r.names")],
    order: "r.names, r.id",
};

/// Adds or changes a campaign.
///
/// # Errors
/// [`crate::Error::Invalid`] when it has fewer than two names: one name means nothing else.
pub fn save_campaign(tx: &mut Tx<'_>, input: &CampaignInput) -> Result<CampaignId> {
    let mut check = Checker::new(tx.today());
    check.exists(tx, "id", Table::Campaign, input.id.as_ref())?;
    let typed = check.required_text("names", &input.names);
    let names: Vec<&str> = typed.lines().map(str::trim).filter(|name| !name.is_empty()).collect();
    if names.len() == 1 {
        check.refuse("names", FieldCode::Missing);
    }
    check.finish()?;
    let id = input.id.clone().unwrap_or_else(|| CampaignId::new(tx.new_id()));
    tx.put(&Campaign { id: id.clone(), names: names.join("\n"), deleted_at: None })?;
    Ok(id)
}

/// One campaign.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn campaign(view: &View<'_>, id: &CampaignId) -> Result<Campaign> {
    view.get(id)
}

/// A page of them.
///
/// # Errors
/// [`crate::Error::Invalid`] naming a filter or sort the list does not allow.
pub fn campaigns(view: &View<'_>, query: &ListQuery) -> Result<Page<Campaign>> {
    view.list(&LIST, query)
}

/// Moves a campaign to the trash.
///
/// # Errors
/// [`crate::Error::NotFound`].
pub fn remove_campaign(tx: &mut Tx<'_>, id: &CampaignId) -> Result<()> {
    tx.trash(Table::Campaign, id)
}

/// Every campaign of the office's own: its id and its names.
///
/// # Errors
/// Only when the database fails.
pub fn own_campaigns(view: &View<'_>) -> Result<Vec<(String, Vec<String>)>> {
    let campaigns: Vec<Campaign> =
        view.query("SELECT * FROM campaign WHERE deleted_at IS NULL ORDER BY id", [])?;
    let names = |campaign: &Campaign| campaign.names.lines().map(str::to_owned).collect();
    Ok(campaigns.iter().map(|campaign| (campaign.id.to_string(), names(campaign))).collect())
}
