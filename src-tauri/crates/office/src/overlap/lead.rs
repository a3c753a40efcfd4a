use super::{WorkKind, WorkRef};
use crate::{OrganisationId, Result, View};
use std::collections::BTreeMap;

/// Who may lead what several works ask for: the lead that the catalogue of task groups names for them, else the one
/// that most of them were routed or given to; the first by id of several. It is a proposal, never taken unasked.
///
/// # Errors
/// Only when the database fails.
pub fn proposed_lead(view: &View<'_>, members: &[WorkRef]) -> Result<Option<OrganisationId>> {
    let (mut catalogue, mut given) = (BTreeMap::new(), BTreeMap::new());
    for member in members {
        let sql = match member.kind {
            WorkKind::Directive => include_str!("lead_of_directive.sql"),
            WorkKind::Task => include_str!("lead_of_task.sql"),
            WorkKind::Meeting | WorkKind::Activity => continue,
        };
        let leads = view.conn.prepare_cached(sql)?.query_row([&member.id], |row| {
            Ok((row.get::<_, Option<String>>(0)?, row.get::<_, Option<String>>(1)?))
        })?;
        for (votes, lead) in [(&mut catalogue, leads.0), (&mut given, leads.1)] {
            if let Some(lead) = lead {
                *votes.entry(lead).or_insert(0_u32) += 1;
            }
        }
    }
    Ok(most(catalogue).or_else(|| most(given)).map(OrganisationId::new))
}

fn most(votes: BTreeMap<String, u32>) -> Option<String> {
    votes.into_iter().rev().max_by_key(|(_, votes)| *votes).map(|(lead, _)| lead)
}
