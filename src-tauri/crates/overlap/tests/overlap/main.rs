//! The scorer seen from outside.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a failed step of a test is a failed test, and what was measured is printed"
)]

mod bad_input;
mod beside;
mod gates;
mod groups;
mod labelled;
mod learning;
mod measured;
mod properties;
mod reasons;
mod shipped;
mod support;
