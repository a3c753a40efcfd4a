//! Import and export from outside: files made here, row by row, and what must come of them.

mod activities;
mod directives;
mod encodings;
mod export;
mod files;
mod fuzz;
mod hostile;
mod layout;
mod maker;
mod old_workbook;
mod tasks;
mod values;
