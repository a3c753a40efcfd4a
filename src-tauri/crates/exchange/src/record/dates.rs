//! Days and spans in cells.

use super::Reason;
use super::reader::RowReader;
use crate::{Field, Value};
use chrono::NaiveDate;
use text::{DateError, SerialEpoch, Span, SpanDoubt, parse_span, serial_day};

/// Serial numbers of 1950 to 2099: a date column that lost its format. Others are numbers typed by mistake.
const LIKELY_SERIALS: std::ops::RangeInclusive<f64> = 18_264.0..=73_050.0;

impl RowReader<'_> {
    /// One day.
    pub(super) fn day(&mut self, field: Field) -> Option<NaiveDate> {
        let span = self.span(field)?;
        if span.from != span.to {
            self.note(Reason::DateRange, field);
            return None;
        }
        Some(span.to)
    }

    /// One day or several in a row.
    pub(super) fn span(&mut self, field: Field) -> Option<Span> {
        let read = match self.find(field)?.value {
            Value::Day(day) => Ok(Span { from: day, to: day }),
            Value::Number(serial) if LIKELY_SERIALS.contains(&serial) => {
                serial_day(serial, SerialEpoch::Since1900)
                    .map(|day| Span { from: day, to: day })
                    .ok_or(SpanDoubt::Date(DateError::Unreadable))
            }
            Value::Text(written) => parse_span(&written, self.today),
            Value::Number(_) | Value::Empty | Value::Error => Err(SpanDoubt::Date(DateError::Unreadable)),
        };
        match read {
            Ok(span) => Some(span),
            Err(SpanDoubt::Date(DateError::Empty)) => None,
            Err(doubt) => {
                self.note(reason(doubt), field);
                proposal(doubt)
            }
        }
    }
}

fn reason(doubt: SpanDoubt) -> Reason {
    match doubt {
        SpanDoubt::MissingYear => Reason::YearMissing,
        SpanDoubt::Backwards => Reason::DatesBackwards,
        SpanDoubt::Date(DateError::TwoDigitYear { .. }) => Reason::TwoDigitYear,
        SpanDoubt::Date(DateError::NoSuchDay { .. }) => Reason::NoSuchDay,
        SpanDoubt::Date(DateError::OutOfRange { .. }) => Reason::YearOutOfRange,
        SpanDoubt::Date(DateError::Empty | DateError::Unreadable) => Reason::DateUnreadable,
    }
}

/// What the clerk may accept with one key.
fn proposal(doubt: SpanDoubt) -> Option<Span> {
    match doubt {
        SpanDoubt::Date(DateError::TwoDigitYear { proposal }) => Some(Span { from: proposal, to: proposal }),
        _ => None,
    }
}
