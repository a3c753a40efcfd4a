use super::{Membership, Organisation};
use crate::check::Checker;
use crate::store::Table;
use crate::{CountInput, Error, FieldCode, OrganisationId, Result, Tx, View};
use serde::{Deserialize, Serialize};

/// An organisation as entered. The short name is the full one when none is given.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`Organisation`], as typed.
pub struct OrganisationInput {
    pub id: Option<OrganisationId>,
    pub name: String,
    pub short_name: String,
    pub abbreviation: String,
    pub membership: Option<Membership>,
    pub position: Option<CountInput>,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
}

/// Adds an organisation, or changes one.
///
/// # Errors
/// [`Error::Invalid`] with every field refused; a second office, or none, is refused at `membership`.
pub fn save(tx: &mut Tx<'_>, input: &OrganisationInput) -> Result<OrganisationId> {
    let old = input.id.as_ref().map(|id| tx.get::<Organisation>(id)).transpose()?;
    let mut check = Checker::new(tx.today());
    let name = check.required_line("name", &input.name);
    let short_name = Some(check.line("short_name", &input.short_name)).filter(|line| !line.is_empty());
    let abbreviation = check.line("abbreviation", &input.abbreviation);
    let membership = membership(&mut check, tx, input.membership, old.as_ref())?;
    let old_position = old.as_ref().map(|old| old.position);
    let position = check.position(tx, Table::Organisation, input.position.as_ref(), old_position)?;
    let validity = check.validity(input.valid_from.as_deref(), input.valid_to.as_deref());
    check.finish()?;
    let Some(membership) = membership else { return Err(Error::Internal("a checked organisation")) };
    let id = input.id.clone().unwrap_or_else(|| OrganisationId::new(tx.new_id()));
    tx.put(&Organisation {
        id: id.clone(),
        short_name: short_name.unwrap_or_else(|| name.clone()),
        name,
        abbreviation,
        membership,
        position,
        valid_from: validity.from,
        valid_to: validity.to,
        deleted_at: None,
    })?;
    Ok(id)
}

/// Exactly one organisation is the office: common work is led by it, so there is never a second and never none.
fn membership(
    check: &mut Checker,
    view: &View<'_>,
    typed: Option<Membership>,
    old: Option<&Organisation>,
) -> Result<Option<Membership>> {
    let was_office = old.is_some_and(|old| old.membership == Membership::Office);
    match typed {
        None => check.refuse("membership", FieldCode::Missing),
        Some(Membership::Office) if !was_office && super::read::find_office(view)?.is_some() => {
            check.refuse("membership", FieldCode::Twice);
        }
        Some(Membership::Member | Membership::Outside) if was_office => {
            check.refuse("membership", FieldCode::NotAllowed);
        }
        Some(_) => {}
    }
    Ok(typed)
}

/// Moves an organisation to the trash.
///
/// # Errors
/// [`Error::InUse`] when a record outside the trash refers to it; [`Error::WrongState`] for the office itself.
pub fn remove(tx: &mut Tx<'_>, id: &OrganisationId) -> Result<()> {
    let organisation: Organisation = tx.get(id)?;
    if organisation.membership == Membership::Office {
        return Err(Error::WrongState { kind: "organisation", state: "office".into(), step: "remove" });
    }
    tx.refuse_used(Table::Organisation, id)?;
    tx.trash(Table::Organisation, id)
}
