//! Directives (văn bản): the two registers and the internal book, the life of a number, and bút phê.
//!
//! An incoming number belongs to the year of arrival, an outgoing one to the year of issue (norms B.1, B.2, A.7). What is
//! missing from an incoming letter is shown as missing, never made up.

mod book;
mod expunge;
mod list;
mod number;
mod propose;
mod read;
mod relate;
mod reserve;
mod route;
mod route_many;
pub mod rules;
mod save;
mod secrecy;
mod symbol;
mod twins;
mod types;

pub(crate) use book::require_series;
pub use book::{
    Book, BookInput, BookOpening, NumberReset, Sequence, books, next_number, open_book, remove_book,
    save_book,
};
pub use expunge::{Expunged, expunge};
pub use list::{DirectiveRow, list};
pub use number::{NumberMode, cancel_number, take_number};
pub use propose::{SymbolProposal, propose};
pub use read::{DirectiveView, LinkedTask, RelatedDirective, get};
pub use relate::{Relation, RelationInput, RelationKind};
pub use reserve::{ReserveInput, reserve};
pub use route::{Routing, RoutingInput, RoutingView};
pub use route_many::{BulkRoutingInput, route_many};
pub use save::{DirectiveInput, remove, save};
pub use twins::{Likeness, Twin, TwinQuery, twins};
pub use types::{Direction, Directive, DirectiveState, DraftedFor, NumberState, Routed, Urgency};

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_following;
#[cfg(test)]
mod tests_numbers;
#[cfg(test)]
mod tests_secrecy;
#[cfg(test)]
mod tests_twins;
