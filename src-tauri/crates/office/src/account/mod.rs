//! Accounts that may unlock the office, and what each may do.
