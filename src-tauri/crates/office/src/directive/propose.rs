//! What a symbol says of its letter: the type, and who wrote it.
//!
//! Only proposed, because abbreviations are shared: Quyết định and Quy định of the Party are both `QĐ` (norms B.4).

use crate::catalogue::DocumentType;
use crate::organisation::Organisation;
use crate::{DocumentTypeId, OrganisationId, Result, View};
use serde::{Deserialize, Serialize};
use text::Symbol;

/// What a symbol proposes for the other fields.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SymbolProposal {
    /// The number in it.
    pub number: Option<u32>,
    /// The types it may be, the likeliest first.
    pub document_types: Vec<DocumentTypeId>,
    /// The issuer, as the newest letter with such a symbol names it, or by the organisation's name.
    pub issuer: Option<String>,
    /// The organisation the issuer is.
    pub issuer_organisation: Option<OrganisationId>,
}

#[derive(Deserialize)]
struct Sent {
    issuer: String,
    issuer_organisation: Option<OrganisationId>,
    symbol: String,
}

/// What the symbol of a letter proposes; nothing where it cannot be taken apart.
///
/// # Errors
/// Only when the database fails.
pub fn propose(view: &View<'_>, written: &str) -> Result<SymbolProposal> {
    let Ok(symbol) = text::parse_symbol(written) else { return Ok(SymbolProposal::default()) };
    let sent = last_sent(view, &symbol)?;
    let organisation = organisation(view, &symbol)?;
    let named = organisation.as_ref().map(|organisation| organisation.name.clone());
    Ok(SymbolProposal {
        number: Some(symbol.number),
        document_types: types(view, written, &symbol)?,
        issuer_organisation: sent
            .as_ref()
            .and_then(|sent| sent.issuer_organisation.clone())
            .or(organisation.map(|organisation| organisation.id)),
        issuer: sent.map(|sent| sent.issuer).or(named),
    })
}

fn types(view: &View<'_>, written: &str, symbol: &Symbol) -> Result<Vec<DocumentTypeId>> {
    let sql = "SELECT * FROM document_type WHERE deleted_at IS NULL ORDER BY position, id";
    let known: Vec<DocumentType> = view.query(sql, [])?;
    let is_party =
        written.chars().find(|c| !c.is_alphanumeric() && !matches!(c, ' ' | ':' | '.')) != Some('/');
    let is_it = |known: &DocumentType| match symbol.kind {
        Some(kind) if is_party => known.party_abbreviation == kind,
        Some(kind) => known.state_abbreviation == kind,
        // A công văn of the state family names its issuer alone; laws are numbered with their year.
        None => {
            let is_letter = known.state_abbreviation.is_empty() && known.party_abbreviation == "CV";
            is_letter && symbol.year.is_none() && !symbol.issuer.is_empty()
        }
    };
    Ok(known.into_iter().filter(is_it).map(|known| known.id).collect())
}

/// The newest of the last letters whose symbol ends like this one.
fn last_sent(view: &View<'_>, symbol: &Symbol) -> Result<Option<Sent>> {
    let wanted = text::fold_symbol(&symbol.issuer);
    if wanted.is_empty() {
        return Ok(None);
    }
    let sent: Vec<Sent> = view.query(include_str!("last_sent.sql"), [])?;
    let ends_alike = |sent: &Sent| {
        text::parse_symbol(&sent.symbol).is_ok_and(|other| text::fold_symbol(&other.issuer) == wanted)
    };
    Ok(sent.into_iter().find(ends_alike))
}

/// The organisation of that abbreviation: the whole end of the symbol, or its first part as in `UBND-VP`.
fn organisation(view: &View<'_>, symbol: &Symbol) -> Result<Option<Organisation>> {
    let sql =
        "SELECT * FROM organisation WHERE deleted_at IS NULL AND abbreviation <> '' ORDER BY position, id";
    let known: Vec<Organisation> = view.query(sql, [])?;
    let first = symbol.issuer.split(['-', '/']).next().unwrap_or_default();
    let named = |abbreviation: &str| {
        let wanted = text::fold_symbol(abbreviation);
        known.iter().find(|known| !wanted.is_empty() && text::fold_symbol(&known.abbreviation) == wanted)
    };
    Ok(named(&symbol.issuer).or_else(|| named(first)).cloned())
}
