//! Số, ký hiệu of the office's own papers: composed from the number where nobody typed one (norms A.7).
//!
//! Lists, search and briefings cite a paper by its symbol, so a paper that has a number must not be without one. What was
//! typed stands. What the office drafted for its committee bears the committee's symbol, which only the paper tells.

use super::{Direction, Directive, DraftedFor};
use crate::catalogue::DocumentType;
use crate::{DocumentTypeId, Result, View, profile};
use text::SymbolStyle;

/// Composes the symbol of a numbered outgoing paper that has none; one composed before follows the paper's type.
pub(super) fn complete(view: &View<'_>, directive: &mut Directive, old: Option<&Directive>) -> Result<()> {
    let before = old.map(|old| composed(view, old)).transpose()?.flatten();
    if !directive.symbol.is_empty() && before.as_ref() != Some(&directive.symbol) {
        return Ok(());
    }
    if let Some(symbol) = composed(view, directive)? {
        directive.symbol = symbol;
    }
    Ok(())
}

fn composed(view: &View<'_>, directive: &Directive) -> Result<Option<String>> {
    let (Direction::Out, DraftedFor::Office) = (directive.direction, directive.drafted_for) else {
        return Ok(None);
    };
    let Some(number) = directive.number else { return Ok(None) };
    let Some(profile) = profile::in_force(view, directive.day)? else { return Ok(None) };
    let style = profile.letterhead.symbol_style();
    let kind = abbreviation(view, directive.document_type.as_ref(), style)?;
    Ok(Some(text::compose_symbol(number, style, &kind, &profile.symbol_suffix)))
}

/// The type as the family abbreviates it; empty where it has no such abbreviation, as for a công văn of the state.
fn abbreviation(view: &View<'_>, id: Option<&DocumentTypeId>, style: SymbolStyle) -> Result<String> {
    let Some(id) = id else { return Ok(String::new()) };
    let document_type: DocumentType = view.get(id)?;
    Ok(match style {
        SymbolStyle::Party => document_type.party_abbreviation,
        SymbolStyle::State => document_type.state_abbreviation,
    })
}
