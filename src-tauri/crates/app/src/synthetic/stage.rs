use super::chance::Chance;
use super::words::Words;
use chrono::NaiveDate;
use office::catalogue::{self, ActivityKind, DocumentType, MeetingKind};
use office::directive::{Direction, books};
use office::organisation::{self, subcommittees};
use office::person::{self, PersonInput};
use office::place::{self, PlaceInput, PlaceLevel};
use office::{
    ActivityKindId, BookId, DocumentTypeId, ListQuery, MeetingKindId, OrganisationId, PersonId, PlaceId,
    Result, SubcommitteeId, Tx,
};

/// Who and what the records refer to.
pub(super) struct Stage {
    pub(super) today: NaiveDate,
    pub(super) office: OrganisationId,
    pub(super) members: Vec<OrganisationId>,
    pub(super) subcommittees: Vec<SubcommitteeId>,
    pub(super) people: Vec<PersonId>,
    pub(super) books: Vec<(Direction, BookId)>,
    pub(super) document_types: Vec<(DocumentTypeId, String)>,
    pub(super) activity_kinds: Vec<ActivityKindId>,
    pub(super) meeting_kinds: Vec<MeetingKindId>,
    pub(super) communes: Vec<PlaceId>,
    pub(super) villages: Vec<PlaceId>,
}

impl Stage {
    /// Adds people and places to what the set-up made.
    pub(super) fn set(tx: &mut Tx<'_>, words: &Words) -> Result<Self> {
        let all = ListQuery { limit: 1_000, ..ListQuery::default() };
        let today = tx.today();
        let people = words.people.iter().map(|name| {
            let input = PersonInput { full_name: name.clone(), ..PersonInput::default() };
            person::save(tx, &input)
        });
        let people = people.collect::<Result<_>>()?;
        let (communes, villages) = places(tx, words)?;
        let types = catalogue::list::<DocumentType>(tx, &all)?.rows;
        Ok(Self {
            today,
            office: organisation::office(tx)?.id,
            members: organisation::members(tx, today)?.into_iter().map(|member| member.id).collect(),
            subcommittees: subcommittees(tx, today)?.into_iter().map(|one| one.id).collect(),
            people,
            books: books(tx)?.into_iter().map(|book| (book.direction, book.id)).collect(),
            document_types: types.into_iter().map(|one| (one.id, one.party_abbreviation)).collect(),
            activity_kinds: catalogue::list::<ActivityKind>(tx, &all)?
                .rows
                .into_iter()
                .map(|one| one.id)
                .collect(),
            meeting_kinds: catalogue::list::<MeetingKind>(tx, &all)?
                .rows
                .into_iter()
                .map(|one| one.id)
                .collect(),
            communes,
            villages,
        })
    }

    /// The first book of that direction.
    pub(super) fn book(&self, direction: Direction) -> Option<BookId> {
        self.books.iter().find(|(found, _)| *found == direction).map(|(_, id)| id.clone())
    }

    /// Who leads: the office itself once in five times, else a member.
    pub(super) fn lead(&self, chance: &mut Chance) -> OrganisationId {
        let member = chance.pick(&self.members);
        let member = if chance.percent(20) { None } else { member };
        member.unwrap_or(&self.office).clone()
    }

    /// Up to two members that coordinate with the lead.
    pub(super) fn coordinating(&self, chance: &mut Chance, lead: &OrganisationId) -> Vec<OrganisationId> {
        let others: Vec<&OrganisationId> = self.members.iter().filter(|member| *member != lead).collect();
        let (first, count) = (chance.below(others.len() as u64), chance.below(3));
        let from = usize::try_from(first).unwrap_or_default();
        let count = usize::try_from(count).unwrap_or_default();
        others.into_iter().cycle().skip(from).take(count).cloned().collect()
    }
}

fn places(tx: &mut Tx<'_>, words: &Words) -> Result<(Vec<PlaceId>, Vec<PlaceId>)> {
    let (mut communes, mut villages) = (Vec::new(), Vec::new());
    for name in &words.commune.names {
        let commune = PlaceInput {
            level: Some(PlaceLevel::Commune),
            kind_word: words.commune.word.clone(),
            name: name.clone(),
            ..PlaceInput::default()
        };
        let commune = place::save(tx, &commune)?;
        for name in &words.village.names {
            let village = PlaceInput {
                level: Some(PlaceLevel::Village),
                kind_word: words.village.word.clone(),
                name: name.clone(),
                parent: Some(commune.clone()),
                ..PlaceInput::default()
            };
            villages.push(place::save(tx, &village)?);
        }
        communes.push(commune);
    }
    Ok((communes, villages))
}
