//! What the clerk is told while a directive is typed, and when one is removed.

use crate::{Kind, Result, Session, messages};
use office::View;
use office::directive::{self, Book, Directive, SymbolProposal, Twin, TwinQuery};

impl Session {
    /// Directives that may be the one being typed, those in the trash included: warned of, never refused.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn directive_twins(&self, query: &TwinQuery) -> Result<Vec<Twin>> {
        Ok(directive::twins(&self.view(), query, self.today())?)
    }

    /// The type and the issuer that a symbol speaks of.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn propose_from_symbol(&self, symbol: &str) -> Result<SymbolProposal> {
        Ok(directive::propose(&self.view(), symbol)?)
    }
}

/// What is said when an entry with a number goes to the trash: the number stays taken.
pub(crate) fn kept_number(view: &View<'_>, kind: Kind, id: &str) -> Result<Option<String>> {
    if kind != Kind::Directive {
        return Ok(None);
    }
    let directive: Directive = view.get(id)?;
    let Some(number) = directive.number else { return Ok(None) };
    let book: Book = view.get(&directive.book)?;
    Ok(Some(messages::number_kept(number, &book.name)))
}
