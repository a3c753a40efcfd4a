use super::verbs::{Record, record};
use crate::bindings::Typed;
use chrono::NaiveDate;
use office::catalogue::{self, ActivityKind, DocumentType, Entry, MeetingKind, TaskGroup};
use office::overlap::{Campaign, CampaignInput, campaign, campaigns, remove_campaign, save_campaign};
use office::{CampaignId, ListQuery, Page, Result, Tx, View};
use serde::de::DeserializeOwned;
use std::marker::PhantomData;

/// The entries of one catalogue; all catalogues share their verbs.
pub(super) struct Entries<E>(PhantomData<E>);

pub(super) type DocumentTypes = Entries<DocumentType>;
pub(super) type ActivityKinds = Entries<ActivityKind>;
pub(super) type MeetingKinds = Entries<MeetingKind>;
pub(super) type TaskGroups = Entries<TaskGroup>;

record! {
    /// Names that mean one campaign, beside the shipped ones.
    Campaigns: CampaignId, CampaignInput => Campaign, Campaign,
    save: save_campaign,
    get: |view, id, _| campaign(view, id),
    list: |view, query, _| campaigns(view, query),
    remove: remove_campaign
}

impl<E: Entry + Typed> Record for Entries<E>
where
    E::Input: DeserializeOwned + Typed,
{
    type Input = E::Input;
    type View = E;
    type Row = E;

    fn save(tx: &mut Tx<'_>, input: &E::Input) -> Result<String> {
        catalogue::save::<E>(tx, input).map(|id| id.as_ref().to_owned())
    }

    fn get(view: &View<'_>, id: &str, _today: NaiveDate) -> Result<E> {
        catalogue::get(view, &E::id(id.to_owned()))
    }

    fn list(view: &View<'_>, query: &ListQuery, _today: NaiveDate) -> Result<Page<E>> {
        catalogue::list(view, query)
    }

    fn remove(tx: &mut Tx<'_>, id: &str) -> Result<()> {
        catalogue::remove::<E>(tx, &E::id(id.to_owned()))
    }
}
