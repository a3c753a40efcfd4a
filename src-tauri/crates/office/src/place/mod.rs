//! Communes and villages, dated.
