//! The rules of the crate, read from outside: tables of cases, and properties that hold for any input.

mod cleaning;
mod collation;
mod dates;
mod encodings;
mod folding;
mod numbers;
mod parsing_numbers;
mod quantities;
mod refusals;
mod secrecy;
mod sentences;
mod spans;
mod symbols;
mod tones;
mod where_it_was;
