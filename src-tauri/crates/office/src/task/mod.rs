//! Tasks: one lead, a computed status, and accounts that balance.
