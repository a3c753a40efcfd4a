//! The first records, in one operation. What is refused is named by its place in the whole request.

use super::{SetUp, SignerSetUp, books};
use crate::Result;
use office::account::{self, AccountInput, Role};
use office::catalogue::{self, Defaults};
use office::organisation::{self, Membership, OrganisationInput, save_subcommittee};
use office::person::{self, SignerInput, save_signer};
use office::{AccountId, FieldError, Tx, profile};
use vault::SlotId;

/// The catalogues every office begins with (norms B.4, F).
const CATALOGUES: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/catalogues/default.json"));

/// The catalogues, as they are shipped.
pub(super) fn catalogues() -> Result<Defaults> {
    Ok(serde_json::from_str(CATALOGUES).map_err(office::Error::Row)?)
}

/// Makes the first records; returns the first account.
pub(super) fn records(tx: &mut Tx<'_>, set_up: &SetUp, slot: &SlotId) -> Result<AccountId> {
    under("profile", profile::save(tx, &set_up.profile))?;
    organisations(tx, set_up)?;
    for (at, subcommittee) in set_up.subcommittees.iter().enumerate() {
        under(&format!("subcommittees[{at}]"), save_subcommittee(tx, subcommittee))?;
    }
    catalogue::ship(tx, &catalogues()?)?;
    for (at, book) in set_up.books.iter().enumerate() {
        under(&format!("books[{at}]"), books::take_over(tx, book))?;
    }
    for (at, SignerSetUp { person, signer }) in set_up.signers.iter().enumerate() {
        let person = under(&format!("signers[{at}].person"), person::save(tx, person))?;
        let signer = SignerInput { person: Some(person), ..signer.clone() };
        under(&format!("signers[{at}].signer"), save_signer(tx, &signer))?;
    }
    let name = set_up.account_name.clone();
    let first = AccountInput { name, role: Some(Role::Admin), slot: slot.as_str().to_owned() };
    account::add(tx, &first).map_err(|error| renamed(error, "account_name").into())
}

/// The office itself comes first, under the names of its profile.
fn organisations(tx: &mut Tx<'_>, set_up: &SetUp) -> Result<()> {
    let is_office = |input: &OrganisationInput| input.membership == Some(Membership::Office);
    if !set_up.organisations.iter().any(is_office) {
        let profile = &set_up.profile;
        let itself = OrganisationInput {
            name: profile.name.clone(),
            short_name: profile.short_name.clone(),
            abbreviation: profile.abbreviation.clone(),
            membership: Some(Membership::Office),
            ..OrganisationInput::default()
        };
        under("profile", organisation::save(tx, &itself))?;
    }
    for (at, input) in set_up.organisations.iter().enumerate() {
        under(&format!("organisations[{at}]"), organisation::save(tx, input))?;
    }
    Ok(())
}

/// Names refused fields by their place in the whole request.
fn under<T>(place: &str, result: office::Result<T>) -> Result<T> {
    result.map_err(|error| error.within(place).into())
}

/// The account is no list of its own in the request: whatever is refused of it is its name.
fn renamed(error: office::Error, name: &str) -> office::Error {
    let office::Error::Invalid(fields) = error else { return error };
    let renamed = |FieldError { code, .. }| FieldError { field: name.to_owned(), code };
    office::Error::Invalid(fields.into_iter().map(renamed).collect())
}
