//! Starting programs from a test that opens offices itself.
//!
//! A program that is just being started still holds the locks of whoever starts it, so that an office which one thread
//! closes may seem in use while another starts a program. Here the two take turns.

use std::io;
use std::process::{Child, Command, Output, Stdio};
use std::sync::{PoisonError, RwLock};

static STARTS: RwLock<()> = RwLock::new(());

/// Starts a program.
///
/// # Errors
/// What the system says.
pub fn spawn(command: &mut Command) -> io::Result<Child> {
    let _turn = STARTS.read().unwrap_or_else(PoisonError::into_inner);
    command.spawn()
}

/// Runs a program to its end and takes what it prints.
///
/// # Errors
/// What the system says.
pub fn output(command: &mut Command) -> io::Result<Output> {
    spawn(command.stdout(Stdio::piped()).stderr(Stdio::piped()))?.wait_with_output()
}

/// Works with an office in this process, while no program is started.
pub fn undisturbed<T>(work: impl FnOnce() -> T) -> T {
    let _turn = STARTS.write().unwrap_or_else(PoisonError::into_inner);
    work()
}
