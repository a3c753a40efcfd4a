//! What clerks write into the cells of a register: symbols, quantities and places in words.
//!
//! Each reader answers with a value only where one meaning is certain. Everything else is a doubt with its
//! reason, because a register that was guessed is worse than one that asks.

mod compose;
mod places;
mod quantity;
mod secrecy;
mod symbol;

pub use compose::{SymbolStyle, compose_symbol, symbol_rest};
pub use places::{Places, PlacesDoubt, parse_places};
pub use quantity::{Approximation, Quantity, QuantityDoubt, parse_quantity};
pub use secrecy::secrecy_stamp;
pub use symbol::{Symbol, SymbolDoubt, parse_symbol};
