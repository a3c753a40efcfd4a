//! A command line that cannot be understood, in the words both hosts share.

use crate::{Streams, say};
use app::{Error, Failure, Usage};
use clap::error::{ContextKind, ErrorKind};

/// Says what is wrong with the command line, or prints the help it asks for; returns the exit code.
pub(crate) fn answer(error: &clap::Error, streams: &mut Streams<'_>) -> u8 {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // Nobody is left to tell when the output is closed.
        let _ = write!(streams.output, "{error}");
        return 0;
    }
    // The flag was not understood yet, as the line as a whole was not.
    say::failure(streams, &Failure::from(Error::Usage(fault(error))), false)
}

fn fault(error: &clap::Error) -> Usage {
    let of = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    match error.kind() {
        ErrorKind::InvalidSubcommand => Usage::UnknownCommand(of(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Usage::UnknownCommand(String::new())
        }
        ErrorKind::MissingRequiredArgument => Usage::MissingArgument(of(ContextKind::InvalidArg)),
        // What stands before a verb that it does not go with is named as what was there first.
        ErrorKind::ArgumentConflict => match of(ContextKind::InvalidArg) {
            name if name.is_empty() => Usage::Conflict(of(ContextKind::PriorArg)),
            name => Usage::Conflict(name),
        },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::NoEquals => {
            Usage::BadValue { argument: of(ContextKind::InvalidArg), value: of(ContextKind::InvalidValue) }
        }
        _ => Usage::UnknownArgument(of(ContextKind::InvalidArg)),
    }
}
