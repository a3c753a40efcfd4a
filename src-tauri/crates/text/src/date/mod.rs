//! Civil dates as Vietnamese offices type and print them.
//!
//! A date here is a day in the calendar, never an instant: no time zone, no clock. Where a reading depends on
//! the present year, today is an argument.

mod parse;
mod print;
mod span;

pub use parse::{DateError, parse_date};
pub use print::{
    citation_date, long_date, month_label, month_number, quarter_label, short_date, weekday_name,
};
pub use span::{SerialEpoch, Span, SpanDoubt, parse_span, serial_day};
