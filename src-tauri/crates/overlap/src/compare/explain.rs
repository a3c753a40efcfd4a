//! Finds every reason that can be given for a pair.

use super::circumstance::{gaps, same};
use super::phrase::shared_phrases;
use super::reason::{Reason, SharedPhrase};
use crate::Tables;
use crate::index::Frequencies;
use crate::read::Reading;
use std::collections::BTreeSet;

/// All reasons that can be given for a pair, the telling ones first.
pub(crate) fn reasons(
    a: &Reading,
    b: &Reading,
    tables: &Tables,
    frequencies: &Frequencies<'_>,
) -> Vec<Reason> {
    let mut found = names(a, b);
    found.extend(campaign(a, b, tables));
    let phrases = shared_phrases(a, b, frequencies);
    if !phrases.is_empty() {
        found.push(Reason::SamePhrases { phrases });
    }
    found.extend(a.acts.intersection(&b.acts).map(|symbol| Reason::SameAct { symbol: symbol.clone() }));
    found.extend(numbers(a, b));
    found.extend(actions(a, b, tables));
    found.extend(circumstances(a, b));
    found
}

fn names(a: &Reading, b: &Reading) -> Vec<Reason> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for mine in &a.names {
        let Some(yours) = b.names.iter().find(|yours| yours.key == mine.key) else { continue };
        if seen.insert(mine.key) {
            found.push(Reason::SameName { at: SharedPhrase { a: mine.span, b: yours.span } });
        }
    }
    found
}

fn campaign(a: &Reading, b: &Reading, tables: &Tables) -> Option<Reason> {
    a.mentions.iter().find_map(|mine| {
        let yours = b.mentions.iter().find(|yours| yours.campaign == mine.campaign)?;
        let campaign = tables.campaigns.get(mine.campaign as usize)?.id.clone();
        Some(Reason::SameCampaign { campaign, at: SharedPhrase { a: mine.span, b: yours.span } })
    })
}

fn numbers(a: &Reading, b: &Reading) -> Vec<Reason> {
    let (mine, yours) = (&a.facts, &b.facts);
    let mut found = Vec::new();
    let years: Vec<i32> = mine.years.intersection(&yours.years).copied().collect();
    if !years.is_empty() {
        found.push(Reason::SameYears { years });
    }
    let terms = mine.terms.intersection(&yours.terms);
    found.extend(terms.map(|&(first, last)| Reason::SameTerm { first, last }));
    let anniversaries = mine.anniversaries.intersection(&yours.anniversaries);
    found.extend(anniversaries.map(|&years| Reason::SameAnniversary { years }));
    found.extend(mine.days.intersection(&yours.days).map(|&(month, day)| Reason::SameDay { month, day }));
    found
}

fn actions(a: &Reading, b: &Reading, tables: &Tables) -> Vec<Reason> {
    let listed = |bits: u32| {
        let named = move |(at, _): &(u32, _)| bits >> at & 1 == 1;
        (0u32..).zip(&tables.actions).filter(named).map(|(_, action)| action.id.clone())
    };
    let mut found: Vec<Reason> =
        listed(a.actions & b.actions).map(|action| Reason::SameAction { action }).collect();
    let alone = (a.actions ^ b.actions) & tables.apart;
    found.extend(listed(alone).map(|action| Reason::OtherAction { action }));
    found
}

fn circumstances(a: &Reading, b: &Reading) -> Vec<Reason> {
    let (issued, due) = gaps(a, b);
    let organisation = a.organisation.zip(b.organisation).map(|(mine, yours)| {
        if mine == yours { Reason::SameOrganisation } else { Reason::OtherOrganisation }
    });
    let fields = [
        same(a.topic, b.topic).then_some(Reason::SameTopic),
        same(a.target_group, b.target_group).then_some(Reason::SameTargetGroup),
        same(a.place, b.place).then_some(Reason::SamePlace),
    ];
    let dates = [due.map(|days| Reason::DueApart { days }), issued.map(|days| Reason::IssuedApart { days })];
    organisation.into_iter().chain(dates.into_iter().flatten()).chain(fields.into_iter().flatten()).collect()
}
