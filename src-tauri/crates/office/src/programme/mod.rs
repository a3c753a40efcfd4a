//! Programmes of work and their items.
