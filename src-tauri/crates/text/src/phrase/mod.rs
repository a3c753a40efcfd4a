//! What clerks write into the cells of a register: symbols, quantities and places in words.
//!
//! Each reader answers with a value only where one meaning is certain. Everything else is a doubt with its
//! reason, because a register that was guessed is worse than one that asks.

mod places;
mod quantity;
mod symbol;

pub use places::{Places, PlacesDoubt, parse_places};
pub use quantity::{Approximation, Quantity, QuantityDoubt, parse_quantity};
pub use symbol::{Symbol, SymbolDoubt, parse_symbol};
