use super::super::SentOrganisation;
use super::Incoming;
use super::outcome::keep;
use crate::organisation::{Membership, Organisation};
use crate::store::Table;
use crate::{OrganisationId, Result, Tx, check::Checker};
use std::collections::HashMap;

/// Who stands here for each organisation of a package.
pub(super) type Stand = HashMap<OrganisationId, OrganisationId>;

/// Finds or adds the organisations a package names. Whoever leads work there becomes an outside organisation here under
/// that office's name: its work never adds to that of our own organisations, however alike they are called.
pub(super) fn take(tx: &mut Tx<'_>, incoming: &Incoming<'_>, sent: &[SentOrganisation]) -> Result<Stand> {
    let mut stand = Stand::new();
    for organisation in sent {
        let here = match namesake(tx, organisation)? {
            Some(here) => here,
            None => add(tx, incoming, organisation)?,
        };
        stand.insert(organisation.id.clone(), here);
    }
    Ok(stand)
}

/// One of our own catalogue that is meant: the office itself, where we know it as an outside body, and bodies that are
/// outside to it, whatever they are to us.
fn namesake(tx: &Tx<'_>, sent: &SentOrganisation) -> Result<Option<OrganisationId>> {
    let name = text::fold(&sent.name);
    let is_meant = |ours: &Organisation| {
        text::fold(&ours.name) == name
            && match sent.membership {
                Membership::Outside => true,
                Membership::Office => ours.membership == Membership::Outside,
                Membership::Member => false,
            }
    };
    let sql = "SELECT * FROM organisation o WHERE o.deleted_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM package_row r WHERE r.id = 'organisation/' || o.id) ORDER BY o.position, o.id";
    Ok(tx.query::<Organisation>(sql, [])?.into_iter().find(is_meant).map(|ours| ours.id))
}

fn add(tx: &mut Tx<'_>, incoming: &Incoming<'_>, sent: &SentOrganisation) -> Result<OrganisationId> {
    let mut check = Checker::new(tx.today());
    let of_partner = |name: &str| match sent.membership {
        Membership::Member => format!("{name} ({})", incoming.partner_name),
        Membership::Office | Membership::Outside => name.to_owned(),
    };
    let name = check.required_line("name", &of_partner(&sent.name));
    let short_name = check.required_line("short_name", &of_partner(&sent.short_name));
    let abbreviation = check.line("abbreviation", &sent.abbreviation);
    check.finish()?;
    let old: Option<Organisation> = tx.find(&sent.id)?;
    let position = match &old {
        Some(old) => old.position,
        None => tx.next_position(Table::Organisation)?,
    };
    tx.put(&Organisation {
        id: sent.id.clone(),
        name,
        short_name,
        abbreviation,
        membership: Membership::Outside,
        position,
        valid_from: None,
        valid_to: None,
        deleted_at: None,
    })?;
    keep(tx, incoming, Table::Organisation, sent.id.as_str())?;
    Ok(sent.id.clone())
}
