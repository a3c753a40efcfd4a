//! How answers are printed.

use crate::Streams;
use crate::open::Asked;
use app::labels as words;
use app::{Failure, Saved};
use serde::Serialize;
use std::path::Path;

/// Says why it was not done; returns the exit code of its class.
pub(crate) fn failure(streams: &mut Streams<'_>, failure: &Failure, wants_json: bool) -> u8 {
    let mut text = format!("{}: {}\n", failure.code, failure.message);
    if failure.fields.len() > 1 {
        for field in &failure.fields {
            text.push_str(&format!("  - {}\n", field.message));
        }
    }
    text.push_str(&format!("  {}\n", failure.next));
    // Nobody is left to tell when a stream is closed.
    let _ = streams.messages.write_all(text.as_bytes());
    if wants_json {
        if let Some(report) = &failure.report {
            data(streams, report);
            return failure.exit.code();
        }
        data(streams, failure);
    }
    failure.exit.code()
}

/// Prints data as one line of JSON.
pub(crate) fn data(streams: &mut Streams<'_>, value: &impl Serialize) {
    let text = serde_json::to_string(value).unwrap_or_default();
    let _ = writeln!(streams.output, "{text}");
}

/// Prints data over several lines, for people.
pub(crate) fn pretty(streams: &mut Streams<'_>, value: &impl Serialize) {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    let _ = writeln!(streams.output, "{text}");
}

/// Prints a line of data.
pub(crate) fn line(streams: &mut Streams<'_>, text: &str) {
    let _ = writeln!(streams.output, "{text}");
}

/// Tells people something.
pub(crate) fn tell(streams: &mut Streams<'_>, text: &str) {
    let _ = writeln!(streams.messages, "{text}");
}

/// What saving brought: the id on standard output, or everything as JSON.
pub(crate) fn saved(streams: &mut Streams<'_>, saved: &Saved, done: &str, wants_json: bool) {
    if wants_json {
        data(streams, saved);
    } else {
        line(streams, &saved.id);
    }
    let done = if saved.operation == 0 { words::UNCHANGED } else { done };
    tell(streams, &format!("{done}."));
    if let Some(notice) = &saved.notice {
        tell(streams, notice);
    }
}

/// That a paper was printed, and where.
pub(crate) fn printed(streams: &mut Streams<'_>, about: &impl Serialize, out: &Path, asked: &Asked) {
    if asked.wants_json {
        data(streams, about);
    }
    tell(streams, &format!("{} {}.", words::PRINTED, out.display()));
}
