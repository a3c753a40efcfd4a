//! Numbers as Vietnamese papers write them: a dot between thousands, a comma before decimals.
//!
//! Everything is whole or fixed-point. Binary fractions never enter, because a briefing's percentages and
//! sums of money must come out the same on every machine and agree with a hand calculation.

mod decimal;
mod error;
mod parse;
mod print;
mod roman;

pub use decimal::Decimal;
pub use error::NumberError;
pub use parse::{parse_count, parse_decimal};
pub use print::{decimal, money, number, padded, percent};
pub use roman::roman;
