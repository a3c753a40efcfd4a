//! Drives both hosts from outside, as a clerk or a support person would.
//!
//! The seam is the process: a test starts the program that ships and looks at what it prints, writes or
//! shows. But for a key (`sealed`), nothing here may link a crate of the product, or a test could pass on code that no
//! host calls.

pub mod cli;
pub mod desk;
#[cfg(target_os = "linux")]
pub mod desktop;
pub mod letters;
#[cfg(target_os = "linux")]
pub mod medium;
pub mod oracle;
pub mod paths;
pub mod pdf;
pub mod recovery_sheet;
pub mod sealed;
pub mod sheet;
pub mod start;
pub mod traced;
pub mod word;
