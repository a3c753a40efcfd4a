use super::{Partner, PartnerState};
use crate::check::Checker;
use crate::{PartnerId, Result, Tx, View};

/// Trusts an office whose fingerprint was compared; one that is known already gets its new name and keys.
///
/// # Errors
/// [`crate::Error::Invalid`] when the name is empty or too long, or another office has the same key.
pub fn trust(tx: &mut Tx<'_>, partner: &Partner) -> Result<()> {
    let mut check = Checker::new(tx.today());
    let name = check.required_line("name", &partner.name);
    if of_signing_key(tx, &partner.signing_key)?.is_some_and(|known| known.id != partner.id) {
        check.refuse("card", crate::FieldCode::Twice);
    }
    check.finish()?;
    tx.put(&Partner { name, ..partner.clone() })
}

/// Trusts an office no more: nothing is sealed for it and nothing of it is taken. What came from it stands.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn stop(tx: &mut Tx<'_>, id: &PartnerId) -> Result<()> {
    let partner = get(tx, id)?;
    tx.put(&Partner { state: PartnerState::Stopped, ..partner })
}

/// An office by its id.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &PartnerId) -> Result<Partner> {
    view.get(id)
}

/// Every office that was ever trusted, by name.
///
/// # Errors
/// Only when the database fails.
pub fn list(view: &View<'_>) -> Result<Vec<Partner>> {
    let mut partners: Vec<Partner> = view.query("SELECT * FROM partner ORDER BY id", [])?;
    partners.sort_by_cached_key(|partner| text::sort_key(&partner.name));
    Ok(partners)
}

/// The office that signs with this key.
///
/// # Errors
/// Only when the database fails.
pub fn of_signing_key(view: &View<'_>, key: &str) -> Result<Option<Partner>> {
    Ok(view.query("SELECT * FROM partner WHERE signing_key = ?1", [key])?.into_iter().next())
}
