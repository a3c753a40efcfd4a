//! Briefings as records: drafted, printed, signed, issued, and frozen.
