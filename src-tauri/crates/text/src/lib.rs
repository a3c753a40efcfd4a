//! Vietnamese text: how it is stored, searched, sorted, counted, dated, read from old files and joined into
//! sentences.
//!
//! The seam is here because every other crate needs these rules and none of them should own them: the store
//! folds and sorts with them, the use-cases read what was typed, and the papers print numbers and dates. All
//! functions are pure and total: any input gives a value or a typed error, never a panic.
//!
//! What must never move in: anything that knows a table, a form, a page or a window; the clock (`today` is an
//! argument); and sentences addressed to the user, because errors become words where both hosts can share
//! them. The only Vietnamese here is what is printed as part of a number or a date.

mod clean;
mod collate;
mod date;
mod encoding;
mod fold;
mod forbidden;
mod number;
mod person;
mod phrase;
mod sentence;
mod tone;

pub use clean::{clean_line, clean_text, length, nfc};
pub use collate::{compare, sort_key};
pub use date::{
    DateError, SerialEpoch, Span, SpanDoubt, citation_date, long_date, month_label, month_number, parse_date,
    parse_span, quarter_label, serial_day, short_date, weekday_name,
};
pub use encoding::{
    Capitals, Encoding, Ranking, Reading, decode, decode_letters, encode, mend_capitals, rank_bytes,
    rank_letters, unreadable,
};
pub use fold::{fold, fold_symbol};
pub use forbidden::{control_character, unprintable};
pub use number::{
    Decimal, NumberError, decimal, money, number, padded, parse_count, parse_decimal, percent, roman,
};
pub use person::{given_name, person_sort_key};
pub use phrase::{
    Approximation, Places, PlacesDoubt, Quantity, QuantityDoubt, Symbol, SymbolDoubt, SymbolStyle,
    compose_symbol, parse_places, parse_quantity, parse_symbol, secrecy_stamp, symbol_rest,
};
pub use sentence::{capitalise_first, join_and, lower_clause, lower_first};
pub use tone::{TonePlacement, modern_tone, place_tones, same_tone_spelling};
