//! What a package names and we know under an id of our own.

use super::super::SentVillage;
use super::super::refused::RowRefusal;
use super::organisations::Stand;
use crate::catalogue::{self, ActivityKind, ActivityKindInput};
use crate::store::Table;
use crate::{ActivityKindId, OrganisationId, PlaceId, Result, Tx, View, place};
use chrono::NaiveDate;
use std::collections::HashMap;

/// Folded commune and village → the places that stand under these names; more than one is none that is meant.
type Villages = HashMap<(String, String), Vec<PlaceId>>;

/// What was looked up once for a whole package.
pub(super) struct Known {
    stand: Stand,
    villages: HashMap<NaiveDate, Villages>,
}

impl Known {
    pub(super) fn new(stand: Stand) -> Self {
        Self { stand, villages: HashMap::new() }
    }

    /// Who stands here for an organisation of the package; every one it names was looked up before.
    pub(super) fn organisation(&self, sent: &OrganisationId) -> OrganisationId {
        self.stand.get(sent).unwrap_or(sent).clone()
    }

    /// Those who coordinate here: two organisations of the package may be one of ours, and the lead is none of them.
    pub(super) fn coordinating(&self, sent: &[OrganisationId], lead: &OrganisationId) -> Vec<OrganisationId> {
        let mut here: Vec<OrganisationId> = Vec::new();
        for organisation in sent.iter().map(|sent| self.organisation(sent)) {
            if organisation != *lead && !here.contains(&organisation) {
                here.push(organisation);
            }
        }
        here
    }

    /// The places of villages as they stood on a day, or the first that is not known.
    pub(super) fn villages(
        &mut self,
        view: &View<'_>,
        sent: &[SentVillage],
        day: NaiveDate,
    ) -> Result<std::result::Result<Vec<PlaceId>, RowRefusal>> {
        if !sent.is_empty() && !self.villages.contains_key(&day) {
            self.villages.insert(day, standing(view, day)?);
        }
        let known = self.villages.get(&day);
        let find = |sent: &SentVillage| {
            let key = (text::fold(&sent.commune), text::fold(&sent.village));
            match known.and_then(|known| known.get(&key)).map(Vec::as_slice) {
                Some([place]) => Ok(place.clone()),
                _ => Err(RowRefusal::UnknownVillage(sent.clone())),
            }
        };
        Ok(sent.iter().map(find).collect())
    }
}

fn standing(view: &View<'_>, day: NaiveDate) -> Result<Villages> {
    let mut known = Villages::new();
    for row in place::villages_on(view, day)? {
        let commune = text::fold(&row.parent_name.unwrap_or_default());
        let village = text::fold(&format!("{} {}", row.place.kind_word, row.place.name));
        known.entry((commune, village)).or_default().push(row.place.id);
    }
    Ok(known)
}

/// The kind of activity of that name, added to our catalogue where there is none.
pub(super) fn kind(tx: &mut Tx<'_>, name: &str, session_word: &str) -> Result<ActivityKindId> {
    if let Some(id) = named(tx, Table::ActivityKind, Some(name))? {
        return Ok(ActivityKindId::new(id));
    }
    let input = ActivityKindInput {
        name: name.to_owned(),
        session_word: session_word.to_owned(),
        ..ActivityKindInput::default()
    };
    catalogue::save::<ActivityKind>(tx, &input)
}

/// The id of the record of our own that bears a name.
pub(super) fn named(view: &View<'_>, table: Table, name: Option<&str>) -> Result<Option<String>> {
    let Some(name) = name.map(text::fold) else { return Ok(None) };
    let sql = format!("SELECT id, name FROM {} WHERE deleted_at IS NULL ORDER BY position, id", table.name());
    let mut statement = view.conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if text::fold(&row.get::<_, String>(1)?) == name {
            return Ok(Some(row.get(0)?));
        }
    }
    Ok(None)
}
